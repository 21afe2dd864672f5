"""The whole wizard with the keyboard alone: Tab, Space, Enter and Ctrl+V; and where it goes."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from notion_wizard.core.session import Step
from notion_wizard.gui.widgets.diagnosis_card import DiagnosisCard
from notion_wizard.practice.scenarios import SCENARIOS

_MOST_STOPS = 80


class Keyboard:
    """Presses keys where the keyboard is, and nothing else."""

    def __init__(self, person):
        self._person = person

    @property
    def place(self):
        window = self._person.wizard
        return window.focusWidget() or window

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(self.place, key, modifiers)

    def go_to(self, name):
        """Press Tab until it is there."""
        self._person.see(name)
        for _ in range(_MOST_STOPS):
            if self.place.objectName() == name:
                return
            self.press(Qt.Key.Key_Tab)
        pytest.fail(f"the Tab key does not come to {name}")

    def choose(self, name):
        self.go_to(name)
        self.press(Qt.Key.Key_Space)

    def press_button(self, name):
        self.go_to(name)
        self._person.wait_for(f"{name} to be enabled", self.place.isEnabled)
        self.press(Qt.Key.Key_Space)


@pytest.fixture
def at_keyboard(practise):
    def opened(slug):
        person = practise(slug)
        person.practise(slug)
        return person, Keyboard(person)

    return opened


def paste(keyboard, text):
    QGuiApplication.clipboard().setText(text)
    keyboard.go_to("paste-field")
    keyboard.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_from_the_two_questions_to_a_tool_that_works(at_keyboard):
    person, keyboard = at_keyboard("databases-found")
    keyboard.choose("tool-n8n")
    keyboard.choose("situation-refused")
    keyboard.press(Qt.Key.Key_Return)
    person.arrive(Step.CHECK)
    paste(keyboard, SCENARIOS["databases-found"].token)
    person.see_code("NW-3009")
    keyboard.press(Qt.Key.Key_Return)
    person.arrive(Step.DATABASES)
    person.see_code("NW-5004")
    keyboard.press_button("nav-next")
    person.arrive(Step.SAVE)
    keyboard.press(Qt.Key.Key_Return)
    person.arrive(Step.TOOLS)
    keyboard.press_button("tools-works")
    person.arrive(Step.DONE)
    keyboard.press_button("done-home")
    person.arrive(Step.HOME)


def test_without_a_token_to_the_message_for_the_owner_and_back(at_keyboard):
    person, keyboard = at_keyboard("nothing-pasted")
    keyboard.choose("tool-make")
    keyboard.choose("make-token")
    keyboard.choose("situation-refused")
    keyboard.press(Qt.Key.Key_Return)
    keyboard.press_button("paste-none")
    person.arrive(Step.GUIDE)
    keyboard.choose("guide-owner-no")
    keyboard.press_button("guide-message-copy")
    assert "owner" in QGuiApplication.clipboard().text()
    keyboard.press_button("guide-wait")
    person.arrive(Step.HOME)
    keyboard.press_button("home-paste")
    person.arrive(Step.CHECK)


def test_what_failed_gets_the_keyboard_and_the_way_out_is_the_next_stop(at_keyboard):
    person, keyboard = at_keyboard("truncated-end")
    person.begin("n8n")
    QGuiApplication.clipboard().setText(SCENARIOS["truncated-end"].paste)
    keyboard.press_button("paste-paste")
    person.see_code("NW-1216")
    person.wait_for("the keyboard", lambda: isinstance(keyboard.place, DiagnosisCard))
    assert keyboard.place.accessibleName().startswith("This token is 4 characters short")
    keyboard.press(Qt.Key.Key_Tab)
    assert keyboard.place.objectName() == "diagnosis-deed"
    keyboard.press(Qt.Key.Key_Backtab)
    keyboard.press(Qt.Key.Key_Backtab)
    assert keyboard.place.objectName() == "paste-paste"


def test_who_writes_keeps_the_keyboard_whatever_fails(at_keyboard):
    person, keyboard = at_keyboard("truncated-end")
    person.begin("n8n")
    paste(keyboard, SCENARIOS["truncated-end"].paste)
    person.see_code("NW-1216")
    person.rest(50)
    assert isinstance(keyboard.place, QLineEdit)


def test_where_one_can_try_again_the_keyboard_is_on_that(at_keyboard):
    person, keyboard = at_keyboard("keychain-refused")
    person.begin("n8n")
    paste(keyboard, SCENARIOS["keychain-refused"].token)
    for step in (Step.DATABASES, Step.SAVE):
        person.press("nav-next")
        person.arrive(step)
    keyboard.press_button("nav-save")
    person.see_code("NW-60")
    person.wait_for("the keyboard", lambda: keyboard.place.objectName() == "save-retry")
    person.rest(50)
    assert keyboard.place.objectName() == "save-retry"


def test_who_is_about_to_press_help_is_not_taken_away_from_it(at_keyboard):
    person, keyboard = at_keyboard("token-refused")
    person.begin("n8n")
    person.paste_practice_token()
    keyboard.go_to("support-help")
    person.see_code("NW-3014")
    person.rest(50)
    assert keyboard.place.objectName() == "support-help"


def test_what_has_the_keyboard_is_in_sight_wherever_it_came_from(at_keyboard):
    person, keyboard = at_keyboard("variable-wins")
    person.begin("script")
    person.paste_practice_token()
    for name in ("nav-next", "nav-next", "save-skip"):
        person.press(name)
    person.arrive(Step.TOOLS)
    person.wizard.resize(800, 600)
    person.rest(50)
    for name in ("nav-cancel", "support-report"):
        person.see(name).setFocus()
        keyboard.press(Qt.Key.Key_Backtab if name == "nav-cancel" else Qt.Key.Key_Tab)
        place, page = keyboard.place, person.wizard.page
        assert page.isAncestorOf(place)
        top = place.mapTo(page.viewport(), QPoint()).y()
        assert 0 <= top <= page.viewport().height() - place.height()


def test_a_screen_without_a_field_begins_at_its_title_and_tab_goes_on_from_there(at_keyboard):
    person, keyboard = at_keyboard("databases-found")
    person.begin("zapier")
    person.arrive(Step.TOOLS)
    page = person.wizard.page
    assert keyboard.place is page.title_label
    keyboard.press(Qt.Key.Key_Tab)
    assert page.isAncestorOf(keyboard.place)
    first = keyboard.place
    page.title_label.setFocus()
    keyboard.press(Qt.Key.Key_Backtab)
    assert not page.isAncestorOf(keyboard.place)
    keyboard.press(Qt.Key.Key_Tab)
    assert keyboard.place is first


def test_enter_on_the_title_does_what_the_main_button_says(at_keyboard):
    person, keyboard = at_keyboard("databases-found")
    person.begin("zapier")
    person.arrive(Step.TOOLS)
    keyboard.press(Qt.Key.Key_Return)
    person.arrive(Step.DONE)
