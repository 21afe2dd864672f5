"""Every screen in a language of double length: nothing is left untranslated, nothing is cut."""

import re

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit

from notion_wizard.core.codes import Code
from notion_wizard.wording import Wording
from tests.support.cut_texts import cut_in, name_of, shown
from tests.support.every_screen import visit_every_screen
from tests.support.pseudo_language import RIGHT_TO_LEFT, PseudoLanguage, outside
from tests.support.within_reach import overlapping_in, still_wrong

# Names of the practice's data, of products, and what is read alike in every language.
_NAMES = (
    "Notion Wizard",
    "(Language)",
    "Northwind Studio",
    "Northwind (old)",
    "Northwind",
    "Order sync",
    "Zapier",
    "Make",
    "n8n",
    "ntn_",
    "notion-wizard --practice",
    "https://app.notion.com/developers/connections",
    "https://app.notion.com/p/",
    "https://app.notion.com",
)
_CODE = re.compile(r"NW-\d{4}|\b\d \d \d \d\b")
_LETTERS = re.compile(r"[^\W\d_]{2,}")


def texts_of(widget):
    """Yield all that a person reads or hears of a widget."""
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    yield widget.toolTip()
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit():
            yield widget.placeholderText()
        case _:
            pass


def untranslated(text):
    left = _CODE.sub("", outside(re.sub("<[^>]*>", "", text)))
    for name in (*_NAMES, *(code.slug for code in Code)):
        left = left.replace(name, "")
    return _LETTERS.findall(left)


class Look:
    """Looks at each screen of the tour."""

    def __init__(self, person):
        self._person = person
        self.untranslated = []
        self.cut = []

    def __call__(self, name, window):
        covered = still_wrong(self._person, lambda: overlapping_in(window))
        unread = (*cut_in(window, self._person), *covered)
        self.cut += [f"{name}: {one}" for one in unread]
        texts = [("title", window.windowTitle())]
        for one in shown(window):
            texts += [(name_of(one), text) for text in texts_of(one)]
        self.untranslated += [(name, *one) for one in texts if untranslated(one[1])]


@pytest.mark.parametrize(
    ("longer", "factor", "size"),
    [(1.0, 1, (980, 660)), pytest.param(0.3, 2, (800, 600), marks=pytest.mark.long)],
)
def test_on_no_screen_is_a_text_untranslated_or_cut(open_in, longer, factor, size):
    person = open_in(Wording("xx", PseudoLanguage(longer)), factor, size)
    look = Look(person)
    visit_every_screen(person, look)
    assert not look.untranslated, "\n".join(map(str, look.untranslated))
    assert not look.cut, "\n".join(look.cut)


def test_a_language_that_is_written_from_right_to_left_has_all_of_it_the_other_way_round(
    open_in,
):
    language = PseudoLanguage(0.3, mark=RIGHT_TO_LEFT)
    person = open_in(Wording("ar", language), 1, (980, 660))
    look = Look(person)
    visit_every_screen(person, look)
    assert not look.untranslated, "\n".join(map(str, look.untranslated))
    assert not look.cut, "\n".join(look.cut)
    wizard = person.wizard
    assert wizard.side.x() > wizard.page.mapTo(wizard, QPoint()).x()
    assert all(one.isRightToLeft() for one in shown(wizard))
