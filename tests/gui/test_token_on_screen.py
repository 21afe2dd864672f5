"""What others may see of the token on the screen, and how long it stays there."""

import os
import threading
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.events import way_found
from notion_wizard.core.flow import Job
from notion_wizard.core.ports import Cancel
from notion_wizard.core.session import Pause, Step
from notion_wizard.gui import conductor as conductor_module
from notion_wizard.gui.conductor import _Running
from notion_wizard.gui.countdown import Countdown
from notion_wizard.gui.help.window import HelpWindow
from notion_wizard.gui.idle import IdleWatch
from notion_wizard.gui.left_alone import LeftAlone
from notion_wizard.gui.widgets.paste_row import SHOWN_MS, PasteRow
from notion_wizard.gui.widgets.token_field import TokenField
from notion_wizard.practice.scenarios import SCENARIOS
from notion_wizard.wording import Wording
from tests.support.other_program import OtherProgram

TOKEN = SCENARIOS["databases-found"].token
CONTROL = Qt.KeyboardModifier.ControlModifier
MASKED, SHOWN = QLineEdit.EchoMode.Password, QLineEdit.EchoMode.Normal


@pytest.fixture
def person(practise):
    person = practise("databases-found")
    person.begin("n8n")
    QGuiApplication.clipboard().setText(TOKEN)
    person.press("paste-paste")
    person.see_code("NW-3009")
    return person


@pytest.fixture
def field(person):
    return person.see("paste-field", TokenField)


def clear_both():
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before")
    clipboard.setText("before", clipboard.Mode.Selection)


def on_both():
    clipboard = QGuiApplication.clipboard()
    return {clipboard.text(), clipboard.text(clipboard.Mode.Selection)}


def told(field):
    """Return all that assistive technology is told of the field."""
    interface = QAccessible.queryAccessibleInterface(field)
    parts = [interface.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Value)]
    text = interface.textInterface()
    return " ".join((*parts, text.text(0, text.characterCount())))


# Shown, and hidden again


def test_another_active_window_hides_a_shown_token(person, field):
    person.wizard.activateWindow()
    person.wait_for("the window", person.wizard.isActiveWindow)
    person.press("paste-show")
    assert field.echoMode() is SHOWN
    person.press("support-help")
    person.wizard.findChild(HelpWindow).activateWindow()
    person.wait_for("the help", lambda: not person.wizard.isActiveWindow())
    assert field.echoMode() is MASKED


def test_another_program_that_gets_the_keyboard_hides_a_shown_token(person, field, qapp):
    if qapp.platformName() != "xcb":
        pytest.skip("needs a screen that has room for two programs")
    screen = {"DISPLAY": os.environ["DISPLAY"], "QT_QPA_PLATFORM": "xcb"}
    with OtherProgram("somebody's notes", screen) as other:
        person.wizard.activateWindow()
        person.wait_for("the window", person.wizard.isActiveWindow)
        person.press("paste-show")
        other.take_keyboard()
        person.wait_for("the other", lambda: not person.wizard.isActiveWindow())
        person.rest(10)
        assert field.echoMode() is MASKED


def test_a_shown_token_hides_itself_again(person, field):
    row = person.wizard.findChild(PasteRow)
    person.press("paste-show")
    assert row._hide_again.isActive()
    assert row._hide_again.interval() == SHOWN_MS
    row._hide_again.timeout.emit()
    assert field.echoMode() is MASKED
    assert not row._hide_again.isActive()


def test_who_leaves_the_screen_and_comes_back_finds_it_hidden(person, field):
    person.press("paste-show")
    person.press("nav-next")
    person.arrive(Step.DATABASES)
    person.press("nav-back")
    assert field.echoMode() is MASKED
    assert person.see("paste-show").text() == "Show"


def test_a_hidden_token_is_dots_for_assistive_technology_too(person, field):
    assert TOKEN not in told(field)
    assert "●" * 50 in told(field)
    person.press("paste-show")
    assert TOKEN in told(field)


# What leaves the field


@pytest.mark.parametrize("is_shown", [False, True])
@pytest.mark.parametrize(
    "key", [Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_Insert, Qt.Key.Key_A], ids=str
)
def test_no_key_copies_the_token_without_its_hints(person, field, key, is_shown):
    clear_both()
    if is_shown:
        person.press("paste-show")
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, CONTROL)
    assert field.hasSelectedText()
    QTest.keyClick(field, key, CONTROL)
    assert on_both() == {"before"}
    assert field.content == TOKEN


@pytest.mark.parametrize(
    "keys",
    [
        "Shift+Home",
        "Shift+End",
        "Shift+Left",
        "Shift+Right",
        "Ctrl+Shift+Left",
        "Ctrl+Shift+Right",
        "Ctrl+K",
        "Ctrl+U",
        "Ctrl+Backspace",
        "Ctrl+Del",
    ],
)
def test_no_key_that_selects_or_deletes_copies_a_shown_token_aside(qapp, qtbot, keys):
    field = TokenField(Wording.for_language("en"))
    qtbot.addWidget(field)
    field.show_content()
    field.show()
    for place in (0, 8, len(TOKEN)):
        clear_both()
        field.show_text(TOKEN)
        field.setCursorPosition(place)
        QTest.keySequence(field, QKeySequence(keys))
        qapp.processEvents()
        assert on_both() == {"before"}


def test_keys_that_select_and_delete_do_so_all_the_same(qtbot):
    field = TokenField(Wording.for_language("en"))
    qtbot.addWidget(field)
    field.show_content()
    field.show()
    field.show_text("ntn_12")
    field.setCursorPosition(3)
    selected = {}
    for keys in ("Shift+Home", "Shift+End", "Shift+Left", "Shift+Right"):
        field.setCursorPosition(3)
        QTest.keySequence(field, QKeySequence(keys))
        selected[keys] = field.selectedText()
        field.deselect()
    assert selected == {
        "Shift+Home": "ntn",
        "Shift+End": "_12",
        "Shift+Left": "n",
        "Shift+Right": "_",
    }
    field.setCursorPosition(3)
    QTest.keySequence(field, QKeySequence(QKeySequence.StandardKey.DeleteEndOfLine))
    assert field.content == "ntn"
    QTest.keySequence(field, QKeySequence(QKeySequence.StandardKey.DeleteCompleteLine))
    assert field.content == ""


@pytest.mark.parametrize("is_shown", [False, True])
def test_no_mouse_copies_or_drags_the_token(person, field, is_shown, monkeypatch):
    clear_both()
    dragged = []
    monkeypatch.setattr(QMimeData, "setText", lambda _data, text: dragged.append(text))
    if is_shown:
        person.press("paste-show")
    # A double click, then all of it drawn across, then what is selected pulled away.
    QTest.mouseDClick(field, Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    for _pull in range(2):
        QTest.mousePress(field, Qt.MouseButton.LeftButton, pos=QPoint(4, 10))
        QTest.mouseMove(field, QPoint(120, 10))
        QTest.mouseMove(field, QPoint(160, 60))
        QTest.mouseRelease(field, Qt.MouseButton.LeftButton, pos=QPoint(160, 10))
    assert on_both() == {"before"}
    assert dragged == []
    assert not field.dragEnabled()


@pytest.mark.parametrize("is_shown", [False, True])
@pytest.mark.parametrize(
    "key", [QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo], ids=str
)
def test_undo_brings_no_deleted_token_back(person, field, key, is_shown):
    if is_shown:
        person.press("paste-show")
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    assert field.content == ""
    QTest.keySequence(field, QKeySequence(key))
    assert field.content == ""
    person.press("paste-show")
    QTest.keySequence(field, QKeySequence(key))
    field.undo()
    assert field.content == ""


def test_undo_brings_back_nothing_of_a_paste_before(person, field):
    person.press("paste-show")
    QGuiApplication.clipboard().setText("something else")
    person.press("paste-paste")
    person.wait_for("the paste", lambda: field.content == "something else")
    assert not field.isUndoAvailable()
    person.press("paste-show")
    assert not field.isUndoAvailable()


# Left alone


def leave_alone(person):
    LeftAlone(IdleWatch(person.wizard, minutes=0.004, warning=0.002), person.wizard)
    person.see("notice-text", QLabel)
    notice = person.see("notice-text", QLabel)
    person.wait_for("the drop", lambda: "15 minutes" in notice.text())
    return notice.text()


def test_a_damaged_token_is_dropped_as_well(practise):
    person = practise("truncated-end")
    person.begin("n8n")
    person.paste_practice_token()
    person.see_code("NW-1216")
    assert "forgotten it" in leave_alone(person)
    assert person.session.paste is None
    assert person.session.failed_text is None
    assert person.see("paste-field", TokenField).content == ""


def test_so_is_one_that_was_typed_and_never_checked(practise):
    person = practise("databases-found")
    person.begin("n8n")
    field = person.see("paste-field", TokenField)
    QTest.keyClicks(field, TOKEN[:30])
    assert person.session.paste is None
    assert "forgotten it" in leave_alone(person)
    assert field.content == ""
    person.press("paste-show")
    assert not field.isUndoAvailable()


def test_of_a_saved_one_it_is_said_that_nothing_is_lost(person):
    person.press("nav-next")
    person.press("nav-next")
    person.press("nav-save")
    person.arrive(Step.TOOLS)
    assert "still saved" in leave_alone(person)
    assert person.session.token is None
    QGuiApplication.clipboard().clear()
    person.press("tools-copy")
    person.wait_for("the copy", lambda: QApplication.clipboard().text() == TOKEN)


def test_the_way_back_leads_to_the_field_from_wherever_one_is(person):
    person.press("nav-next")
    person.press("nav-next")
    person.press("save-skip")
    person.arrive(Step.TOOLS)
    leave_alone(person)
    person.press("notice-deed")
    assert person.session.step is Step.CHECK
    QGuiApplication.clipboard().setText(TOKEN)
    person.press("paste-paste")
    person.see_code("NW-3009")
    person.press("nav-next")
    person.arrive(Step.DATABASES)


def test_on_the_screen_of_the_field_the_way_back_leads_into_it(person, field):
    person.see("paste-show").setFocus()
    leave_alone(person)
    person.press("notice-deed")
    assert person.find("notice") is None
    assert person.wizard.focusWidget() is field


def test_before_the_screen_of_the_field_no_way_back_is_offered(person):
    person.press("nav-back")
    assert Step.CHECK not in person.session.trail
    assert "forgotten it" in leave_alone(person)
    assert person.find("notice-deed") is None


def test_who_does_not_want_to_paste_it_again_can_put_the_line_away(person):
    leave_alone(person)
    person.press("notice-close")
    assert person.find("notice") is None


def test_where_nothing_was_pasted_nothing_is_said(practise):
    person = practise("databases-found")
    watch = IdleWatch(person.wizard, minutes=1, warning=0.5)
    LeftAlone(watch, person.wizard)
    watch._warn()
    watch.expired.emit()
    assert person.find("notice") is None


def test_a_button_that_assistive_technology_presses_is_a_use(person):
    watch = IdleWatch(person.wizard, minutes=1, warning=0.5)
    LeftAlone(watch, person.wizard)
    watch._warn()
    assert person.find("notice") is not None
    person.press("nav-next")
    assert person.find("notice") is None
    assert not watch._end_due.isActive()


def by_a_late_result(person):
    conductor = person.wizard.conductor
    conductor.run(lambda _cancel: None, lambda way: conductor.change(way_found, way), pytest.fail)


def by_the_news_of_a_job(person):
    conductor = person.wizard.conductor
    told = threading.Event()

    def work(cancel):
        conductor.deliver(cancel, lambda: conductor.change(way_found, None))
        told.wait()

    conductor.changed.connect(lambda _session: told.set())
    conductor.run(work, lambda _end: None, pytest.fail)


def by_the_end_of_a_pause(person):
    conductor = person.wizard.conductor
    busy = Diagnosis(Code.NOTION_BUSY, {"seconds": 1})
    over = conductor.services.clock.now() - timedelta(seconds=1)
    conductor.session = replace(conductor.session, way=busy, pause=Pause((busy,), over))
    Countdown(conductor, lambda _text: None, person.wizard)


def by_a_keychain_that_waits(person):
    conductor = person.wizard.conductor
    cancel = Cancel()
    conductor._running[Job.SAVE] = _Running((), cancel)
    conductor._watch_keychain(Job.SAVE, cancel)


@pytest.mark.parametrize(
    "way",
    [by_a_late_result, by_the_news_of_a_job, by_the_end_of_a_pause, by_a_keychain_that_waits],
)
def test_what_comes_by_itself_is_no_use(person, monkeypatch, way):
    monkeypatch.setattr(conductor_module, "KEYCHAIN_PATIENCE_MS", 1)
    person.rest(300)
    watch = IdleWatch(person.wizard, minutes=1, warning=0.5)
    LeftAlone(watch, person.wizard)
    watch._warn()
    changes = []
    person.wizard.conductor.changed.connect(changes.append)
    way(person)
    person.wait_for("a change", lambda: bool(changes))
    person.rest(20)
    assert watch._end_due.isActive()
    assert person.find("notice") is not None


def test_a_token_that_assistive_technology_enters_is_a_use(person, field):
    watch = IdleWatch(person.wizard, minutes=1, warning=0.5)
    LeftAlone(watch, person.wizard)
    watch._warn()
    field.setText("ntn_" + TOKEN[4:].swapcase())
    assert not watch._end_due.isActive()


def test_what_was_forgotten_is_still_told_to_who_comes_back_much_later(person):
    watch = IdleWatch(person.wizard, minutes=1, warning=0.5)
    LeftAlone(watch, person.wizard)
    for _quarter_of_an_hour in range(2):
        watch._warn()
        watch._end()
    watch._warn()
    watch.note_use()
    assert "15 minutes" in person.see("notice-text", QLabel).text()


def test_what_comes_after_the_time_is_over_is_dropped_in_its_turn(person):
    watch = IdleWatch(person.wizard, minutes=1, warning=0.5)
    watch._warning_due.stop()
    watch._end()
    assert watch._warning_due.isActive()
