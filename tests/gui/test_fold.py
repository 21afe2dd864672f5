"""The arrow beside a link that unfolds something."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QPushButton, QWidget

from notion_wizard.gui.theme import DARK, LIGHT, apply_theme
from notion_wizard.gui.widgets.fold import Fold
from notion_wizard.wording import Wording


@pytest.fixture
def fold(qapp):
    apply_theme(qapp, LIGHT)
    yield Fold(Wording("en"), "More", QWidget())
    apply_theme(qapp, LIGHT)


def colours_of_arrow(fold):
    picture = fold.findChild(QPushButton).icon().pixmap(14, 14).toImage()
    return {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() == 255
    }


def test_the_arrow_takes_the_colours_of_the_link_while_the_window_is_open(qapp, fold):
    assert colours_of_arrow(fold) == {LIGHT.accent}
    apply_theme(qapp, DARK)
    assert QColor(DARK.accent).name() in colours_of_arrow(fold)
    assert LIGHT.accent not in colours_of_arrow(fold)


def test_the_arrow_is_drawn_in_the_size_in_which_it_is_shown(fold):
    link = fold.findChild(QPushButton)
    assert link.icon().actualSize(link.iconSize()) == link.iconSize()
