"""The foot of the window, down to its least width."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QPushButton

from notion_wizard.wording import Wording, offered_languages


def whole(widget):
    """Whether nothing of it is cut."""
    return widget.width() >= widget.sizeHint().width() and widget.height() >= 16


@pytest.mark.parametrize("width", [480, 560, 980])
def test_digits_and_buttons_are_whole_however_narrow_the_window_is(practise, width):
    person = practise("databases-found")
    person.wizard.resize(width, 400)
    person.begin("n8n")
    person.paste_practice_token()
    person.see_code("NW-3009")
    person.rest(50)
    assert person.wizard.width() == width
    for name in ("strip-screen", "strip-code"):
        assert whole(person.see(name, QLabel))
    for name in ("nav-cancel", "nav-back", "nav-next"):
        button = person.see(name, QPushButton)
        assert whole(button)
        assert button.mapTo(person.wizard, QPoint(button.width(), 0)).x() <= width


def test_where_there_is_room_strip_and_buttons_share_a_line(practise):
    person = practise("databases-found")
    person.wizard.resize(480, 400)
    person.rest(20)
    person.wizard.resize(980, 680)
    person.rest(50)
    strip, button = person.see("strip-screen"), person.see("nav-next")
    middle = strip.mapTo(person.wizard, QPoint(0, strip.height() // 2)).y()
    top = button.mapTo(person.wizard, QPoint()).y()
    assert top <= middle <= top + button.height()


@pytest.mark.parametrize("language", offered_languages())
def test_with_large_text_the_strip_stays_where_it_is_when_a_code_comes(open_in, language):
    person = open_in(Wording(language), 2, (800, 600))
    person.rest(50)
    strip = person.see("strip-screen")
    before = strip.mapTo(person.wizard, QPoint())
    person.begin("n8n")
    person.paste_practice_token()
    person.see_code("NW-3009")
    person.rest(50)
    assert strip.mapTo(person.wizard, QPoint()) == before
