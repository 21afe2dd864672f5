"""A paste from another program never holds up the window, and one that hangs is told of."""

import os
import sys
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from notion_wizard import CLIPBOARD_ARGUMENT
from notion_wizard.core.session import Step
from notion_wizard.gui import elsewhere_copied, pasting
from notion_wizard.gui.elsewhere_copied import Answer, asked_elsewhere, is_asked_of_another
from notion_wizard.gui.idle import IdleWatch
from notion_wizard.gui.left_alone import LeftAlone
from notion_wizard.gui.widgets.token_field import TokenField
from notion_wizard.practice.scenarios import SCENARIOS
from tests.support.command_line import run
from tests.support.heartbeat import Heartbeat
from tests.support.other_program import OtherProgram

TOKEN = SCENARIOS["databases-found"].token
MODES = QClipboard.Mode
LONGEST_GAP = 1.0


@pytest.fixture
def person(practise):
    person = practise("databases-found")
    person.begin("n8n")
    return person


@pytest.fixture
def other(qapp):
    """Another program, which has copied the token."""
    if qapp.platformName() != "xcb":
        pytest.skip("only X11 asks other programs")
    screen = {"DISPLAY": os.environ["DISPLAY"], "QT_QPA_PLATFORM": "xcb"}
    with OtherProgram(TOKEN, screen) as other:
        while QGuiApplication.clipboard().ownsClipboard():
            qapp.processEvents()
        yield other


class Elsewhere:
    """What another program would answer, when it is let."""

    def __init__(self, answer):
        self.answer = answer
        self.modes = []
        self.let = threading.Event()

    def ask(self, mode):
        self.modes.append(mode)
        self.let.wait()
        return self.answer


@pytest.fixture
def elsewhere(monkeypatch):
    elsewhere = Elsewhere(Answer(TOKEN))
    monkeypatch.setattr(pasting, "is_asked_of_another", lambda _mode: True)
    monkeypatch.setattr(pasting, "asked_elsewhere", elsewhere.ask)
    yield elsewhere
    elsewhere.let.set()


def word(person):
    shown = person.find("paste-word", QLabel)
    return shown.text() if shown else ""


# With another program


@pytest.mark.usefixtures("other")
def test_what_another_program_copied_is_pasted(person):
    assert is_asked_of_another(MODES.Clipboard)
    person.press("paste-paste")
    person.see_code("NW-3009")
    assert person.wizard.clipboard.holds_pasted_text


def test_a_program_that_hangs_neither_blocks_the_window_nor_counts_as_an_empty_clipboard(
    person, other
):
    other.hang()
    with Heartbeat() as heart:
        person.press("paste-paste")
        person.wait_for("a word", lambda: "Waiting" in word(person))
        person.wait_for("the end", lambda: "does not answer" in word(person))
    assert not heart.late(LONGEST_GAP)
    assert person.session.paste is None
    assert not person.wizard.clipboard.holds_pasted_text
    assert person.find("diagnosis") is None
    QGuiApplication.clipboard().setText(TOKEN)
    person.press("paste-paste")
    person.see_code("NW-3009")
    assert word(person) == ""


@pytest.mark.usefixtures("other")
def test_the_program_tells_what_is_copied_when_it_asks_itself():
    # This process waits for the other, and could tell it nothing.
    QGuiApplication.clipboard().clear(MODES.Selection)
    told = run(CLIPBOARD_ARGUMENT, "clipboard")
    assert (told.exit_code, told.json, told.errors) == (0, TOKEN, "")
    assert run(CLIPBOARD_ARGUMENT, "selection").json == ""


def test_what_this_program_copied_itself_is_read_at_once(person):
    QGuiApplication.clipboard().setText(TOKEN)
    assert not is_asked_of_another(MODES.Clipboard)
    person.press("paste-paste")
    assert person.session.paste is not None


# Whoever is asked


def test_a_middle_click_asks_for_what_is_marked(person, elsewhere):
    elsewhere.let.set()
    QTest.mouseClick(person.see("paste-field"), Qt.MouseButton.MiddleButton)
    person.see_code("NW-3009")
    assert elsewhere.modes == [MODES.Selection]
    assert not person.wizard.clipboard.holds_pasted_text


def test_where_no_process_can_be_started_the_clipboard_is_read_all_the_same(person, elsewhere):
    elsewhere.answer = None
    elsewhere.let.set()
    QGuiApplication.clipboard().setText(TOKEN)
    person.press("paste-paste")
    person.see_code("NW-3009")


@pytest.mark.parametrize("command", ["false", "echo", "/nowhere/at/all"])
def test_a_process_that_cannot_tell_is_no_answer(monkeypatch, command):
    monkeypatch.setattr(elsewhere_copied, "own_command", lambda: (command,))
    assert asked_elsewhere(MODES.Clipboard) is None


def test_a_process_that_does_not_end_is_silence(monkeypatch):
    monkeypatch.setattr(elsewhere_copied, "_SECONDS", 0.1)
    hanging = (sys.executable, "-c", "import threading; threading.Event().wait()")
    monkeypatch.setattr(elsewhere_copied, "own_command", lambda: hanging)
    assert asked_elsewhere(MODES.Clipboard) == Answer(None)


def let_come(person, elsewhere):
    """Let the answer come, and everything that follows from it."""
    elsewhere.let.set()
    person.rest(300)


def test_who_types_meanwhile_does_not_lose_it_to_a_late_paste(person, elsewhere):
    person.press("paste-paste")
    field = person.see("paste-field", TokenField)
    QTest.keyClicks(field, "ntn_1")
    let_come(person, elsewhere)
    assert field.content == "ntn_1"
    assert person.session.paste is None


def test_who_goes_back_meanwhile_gets_no_paste(person, elsewhere):
    person.press("paste-paste")
    person.press("nav-back")
    let_come(person, elsewhere)
    assert person.session.step is not Step.CHECK
    assert person.session.paste is None
    assert not person.wizard.clipboard.holds_pasted_text


def test_paste_pressed_by_assistive_technology_is_a_use(person, elsewhere):
    watch = IdleWatch(person.wizard, minutes=1, warning=0.5)
    LeftAlone(watch, person.wizard)
    watch._warn()
    person.press("paste-paste")
    assert watch._end_due.isActive()
    let_come(person, elsewhere)
    assert not watch._end_due.isActive()


def test_what_was_said_of_a_paste_is_gone_on_another_screen(person, elsewhere):
    elsewhere.answer = Answer(None)
    elsewhere.let.set()
    person.press("paste-paste")
    person.see("paste-word")
    person.press("nav-back")
    person.press("nav-next")
    person.arrive(Step.CHECK)
    assert person.find("paste-word") is None


# What is offered to be cleared later


@pytest.mark.parametrize("text", ["", " \n"])
def test_an_empty_clipboard_holds_no_token(person, text):
    QGuiApplication.clipboard().setText(text)
    person.press("paste-paste")
    person.see_code("NW-1203")
    assert not person.wizard.clipboard.holds_pasted_text


def test_what_is_copied_while_another_program_is_asked_is_not_what_was_pasted(person, elsewhere):
    person.press("paste-paste")
    QGuiApplication.clipboard().setText("somebody's notes")
    let_come(person, elsewhere)
    person.see_code("NW-3009")
    assert not person.wizard.clipboard.holds_pasted_text
