"""A drawing names roles instead of colours, as whole attribute values: fill="accent".

The theme writes the role's colour in its place: `svg.replace('"accent"', '"#2159c4"')`.
"""

import re

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtSvg import QSvgRenderer

from notion_wizard.resources import resource
from notion_wizard.wording.screens import load_screens

ICONS = sorted(resource("icons").glob("*.svg"))
ILLUSTRATIONS = sorted(resource("illustrations").glob("*.svg"))
# The program's own icon, and what a style sheet paints as it is.
OF_OWN_COLOURS = [
    resource(f"icons/{name}.svg")
    for name in ("app", "app-small", "drop-down", "tick-dark", "tick-light")
]

ICON_ROLES = {"currentColor", "knockout"}
ILLUSTRATION_ROLES = {"ink", "soft", "accent", "surface", "border", "careful"}


def colours_of(drawing) -> set[str]:
    svg = drawing.read_text(encoding="utf-8")
    return set(re.findall(r'\b(?:fill|stroke)="([^"]+)"', svg)) - {"none"}


def by_name(drawing) -> str:
    return drawing.stem


@pytest.mark.parametrize("icon", ICONS, ids=by_name)
def test_an_icon_takes_its_colours_from_the_theme(icon):
    if icon not in OF_OWN_COLOURS:
        assert colours_of(icon) <= ICON_ROLES
        assert "currentColor" in colours_of(icon)


@pytest.mark.parametrize("illustration", ILLUSTRATIONS, ids=by_name)
def test_an_illustration_takes_its_colours_from_the_theme(illustration):
    assert colours_of(illustration) <= ILLUSTRATION_ROLES


@pytest.mark.parametrize("illustration", ILLUSTRATIONS, ids=by_name)
def test_an_illustration_shows_notions_present_words(illustration):
    shown = set(re.findall(r"<text[^>]*>([^<]*)", illustration.read_text(encoding="utf-8")))
    # No numbers: they would count beside the steps' own.
    made_up = {"Northwind", "Order sync", "dana@example.com"}
    assert shown <= set(load_screens().words_in("en").values()) | made_up


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("drawing", [*ICONS, *ILLUSTRATIONS], ids=by_name)
def test_qt_can_draw_it_once_the_roles_have_colours(drawing):
    roles = "|".join(ICON_ROLES | ILLUSTRATION_ROLES)
    svg = re.sub(rf'"({roles})"', '"#2159c4"', drawing.read_text(encoding="utf-8"))
    assert QSvgRenderer(QByteArray(svg.encode())).isValid()


@pytest.mark.parametrize("icon", OF_OWN_COLOURS, ids=by_name)
def test_a_few_have_colours_of_their_own(icon):
    assert not colours_of(icon) & ICON_ROLES
