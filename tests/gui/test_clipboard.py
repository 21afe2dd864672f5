"""What we copy is marked as a secret and does not stay; what others copied is left alone."""

import sys

import pytest
from PySide6.QtCore import QMimeData, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from notion_wizard.core.secret import Secret
from notion_wizard.core.session import Step
from notion_wizard.gui import concealed_type
from notion_wizard.gui.clipboard import TokenClipboard
from notion_wizard.gui.widgets.token_field import TokenField
from notion_wizard.practice.scenarios import SCENARIOS

TOKEN = SCENARIOS["databases-found"].token
WINDOWS = 'application/x-qt-windows-mime;value="{}"'


def on_clipboard():
    return QGuiApplication.clipboard().text()


@pytest.fixture
def parent(qapp):
    yield QObject()
    qapp.clipboard().clear()


@pytest.fixture
def clipboard(parent):
    return TokenClipboard(parent)


@pytest.mark.parametrize(
    ("system", "hints"),
    [
        ("linux", {"x-kde-passwordManagerHint": b"secret"}),
        ("darwin", {"application/x-nspasteboard-concealed-type": b"secret"}),
        (
            "win32",
            {
                WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): b"1",
                WINDOWS.format("CanIncludeInClipboardHistory"): bytes(4),
                WINDOWS.format("CanUploadToCloudClipboard"): bytes(4),
            },
        ),
    ],
)
def test_each_system_is_asked_in_its_own_way_to_leave_the_token_out(
    clipboard, monkeypatch, system, hints
):
    marked = []
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(concealed_type, "mark_clipboard_as_concealed", lambda: marked.append(1))
    clipboard.copy(Secret(TOKEN))
    content = QGuiApplication.clipboard().mimeData()
    assert {kind: bytes(content.data(kind)) for kind in hints} == hints
    assert content.text() == TOKEN
    assert bool(marked) is (system == "darwin")


def test_a_token_stays_for_five_minutes_at_most(clipboard):
    clipboard.copy(Secret(TOKEN))
    timer = clipboard.findChild(QTimer)
    assert timer.isActive()
    assert timer.isSingleShot()
    assert timer.interval() == 5 * 60 * 1000
    timer.timeout.emit()
    assert on_clipboard() == ""


def test_at_the_end_of_the_program_it_is_cleared_however_that_comes(clipboard, qapp):
    clipboard.copy(Secret(TOKEN))
    qapp.aboutToQuit.emit()
    assert on_clipboard() == ""


@pytest.mark.parametrize("system", ["linux", "darwin", "win32"])
def test_what_was_copied_later_is_not_cleared(clipboard, monkeypatch, system):
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(concealed_type, "mark_clipboard_as_concealed", lambda: None)
    clipboard.copy(Secret(TOKEN))
    QGuiApplication.clipboard().setText("somebody's notes")
    clipboard.clear_if_ours()
    assert on_clipboard() == "somebody's notes"


def test_an_ordinary_text_of_ours_stays(clipboard):
    clipboard.copy(Secret(TOKEN))
    clipboard.copy_text("a message")
    clipboard.clear_if_ours()
    assert on_clipboard() == "a message"
    assert not clipboard.findChild(QTimer).isActive()


def test_what_was_pasted_counts_as_there_until_anything_else_is_copied(clipboard):
    left = []
    clipboard.pasted_text_left.connect(lambda: left.append(True))
    QGuiApplication.clipboard().setText(TOKEN)
    assert not clipboard.holds_pasted_text
    clipboard.note_pasted()
    assert clipboard.holds_pasted_text
    QGuiApplication.clipboard().setText("somebody's notes")
    assert not clipboard.holds_pasted_text
    assert left == [True]
    clipboard.clear_pasted_text()
    assert on_clipboard() == "somebody's notes"


def test_what_came_in_another_way_is_not_on_the_clipboard(clipboard):
    left = []
    clipboard.pasted_text_left.connect(lambda: left.append(True))
    QGuiApplication.clipboard().setText("somebody's notes")
    clipboard.note_pasted()
    clipboard.forget_pasted()
    clipboard.forget_pasted()
    assert left == [True]
    clipboard.clear_pasted_text()
    assert on_clipboard() == "somebody's notes"


# On screen 3


def by_drop(field, text):
    content = QMimeData()
    content.setText(text)
    none = Qt.KeyboardModifier.NoModifier
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    field.dropEvent(QDropEvent(QPointF(5, 5), copy, content, left, none))


def by_middle_click(field, text):
    clipboard = QGuiApplication.clipboard()
    if not clipboard.supportsSelection():
        pytest.skip("X11 and Wayland alone")
    clipboard.setText(text, clipboard.Mode.Selection)
    QTest.mouseClick(field, Qt.MouseButton.MiddleButton)


def by_keys(field, text):
    field.clear()
    QTest.keyClicks(field, text)


def by_assistive_technology(field, text):
    field.setText(text)


@pytest.mark.parametrize("way", [by_drop, by_middle_click, by_keys, by_assistive_technology])
def test_a_token_that_came_in_another_way_leaves_the_clipboard_alone(practise, way):
    person = practise("databases-found")
    person.begin("make")
    QGuiApplication.clipboard().setText("a text that is no token")
    person.press("paste-paste")
    assert person.wizard.clipboard.holds_pasted_text
    way(person.see("paste-field", TokenField), TOKEN)
    assert not person.wizard.clipboard.holds_pasted_text
    if way is by_keys:
        person.press("nav-next")
    save_on(person)
    person.press("tools-works")
    person.arrive(Step.DONE)
    assert person.find("clipboard-clear") is None
    assert on_clipboard() == "a text that is no token"


def test_a_practice_link_is_no_token_that_was_pasted(practise):
    person = practise("link-is-page")
    person.practise("link-is-page")
    person.begin("n8n", "missing")
    person.see_code("NW-5004")
    person.paste_practice_token()
    assert person.session.links
    assert not person.wizard.clipboard.holds_pasted_text


# At the end: on screen 6 the step still needs what lies there


def save_on(person):
    person.wait_for("an answer", lambda: person.session.identity is not None)
    person.press("nav-next")
    person.press("nav-next")
    person.press("nav-save")
    person.arrive(Step.TOOLS)


def open_tools(practise, *, save=True):
    person = practise("databases-found")
    person.begin("make")
    QGuiApplication.clipboard().setText(TOKEN)
    person.press("paste-paste")
    person.wait_for("an answer", lambda: person.session.identity is not None)
    person.press("nav-next")
    person.press("nav-next")
    person.press("nav-save" if save else "save-skip")
    person.arrive(Step.TOOLS)
    return person


def test_after_a_save_the_pasted_token_can_be_cleared_and_a_history_is_spoken_of(practise):
    person = open_tools(practise)
    assert person.find("clipboard-clear") is None
    person.press("tools-works")
    assert "still on the clipboard" in person.see("clipboard-text", QLabel).text()
    person.press("clipboard-clear")
    assert on_clipboard() == ""
    assert "clipboard history" in person.see("clipboard-text", QLabel).text()
    assert person.find("clipboard-clear") is None


def test_the_practice_token_is_no_exception(practise):
    person = practise("databases-found")
    person.begin("make")
    person.paste_practice_token()
    person.wait_for("an answer", lambda: person.session.identity is not None)
    person.press("nav-next")
    person.press("nav-next")
    person.press("nav-save")
    person.arrive(Step.TOOLS)
    person.press("nav-next")
    person.press("clipboard-clear")
    assert on_clipboard() == ""


def test_where_no_tool_follows_it_is_offered_at_the_end(practise):
    person = practise("databases-found")
    person.begin("none")
    person.paste_practice_token()
    person.wait_for("an answer", lambda: person.session.identity is not None)
    person.press("nav-next")
    person.press("nav-next")
    person.press("nav-save")
    person.arrive(Step.DONE)
    person.press("clipboard-clear")
    assert on_clipboard() == ""


def test_nothing_is_offered_for_what_others_copied_since(practise):
    person = open_tools(practise)
    person.press("tools-works")
    assert person.find("clipboard-clear") is not None
    QGuiApplication.clipboard().setText("somebody's notes")
    assert person.find("clipboard-clear") is None
    assert on_clipboard() == "somebody's notes"


def test_without_a_save_the_clipboard_may_be_the_only_place_that_has_it(practise):
    person = open_tools(practise, save=False)
    person.press("tools-works")
    person.arrive(Step.DONE)
    assert person.find("clipboard-clear") is None


def test_when_the_time_of_a_copy_is_over_it_can_be_copied_again(practise):
    person = open_tools(practise)
    person.press("tools-copy")
    person.see("tools-copy-status")
    person.wizard.clipboard.findChild(QTimer).timeout.emit()
    assert on_clipboard() == ""
    assert person.find("tools-copy-status") is None
    assert person.see("tools-copy", QPushButton).text() == "Copy again"
    person.press("tools-copy")
    person.wait_for("the copy", lambda: on_clipboard() == TOKEN)


def test_copy_takes_the_place_of_the_offer_and_says_what_a_history_may_keep(practise):
    person = open_tools(practise)
    person.press("tools-copy")
    status = person.see("tools-copy-status", QLabel).text()
    assert "5 minutes at most" in status
    assert "clipboard history" in status
    person.press("tools-works")
    person.arrive(Step.DONE)
    assert person.find("clipboard-clear") is None
