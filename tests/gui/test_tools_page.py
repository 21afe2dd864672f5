import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from shiboken6 import isValid

from notion_wizard.core.at_hand import has_newer_alone, token_at_hand
from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.events import begun_anew, save_undone
from notion_wizard.core.problem import Problem
from notion_wizard.core.saving import undo_save
from notion_wizard.core.secret import Secret
from notion_wizard.core.session import Step, Verdict
from notion_wizard.gui.theme import Mood
from notion_wizard.gui.widgets.diagnosis_card import DiagnosisCard
from notion_wizard.gui.widgets.fold import Fold
from notion_wizard.gui.widgets.numbered_steps import StepMark
from notion_wizard.practice.memory import MemoryKeychain
from notion_wizard.practice.scenarios import SCENARIOS
from tests.core.builders import checked, with_save

TOKEN = SCENARIOS["databases-found"].token


def open_tools(practise, *, save, tool="make"):
    person = practise("databases-found")
    person.begin(tool)
    person.paste_practice_token()
    person.wait_for("an answer", lambda: person.session.identity is not None)
    person.press("nav-next")
    person.press("nav-next")
    person.press("nav-save" if save else "save-skip")
    person.arrive(Step.TOOLS)
    return person


def told(person):
    """What the cards on the screen tell."""
    cards = person.wizard.page.findChildren(DiagnosisCard)
    return [card.diagnosis.code for card in cards if card.diagnosis and card.isVisible()]


def clipboard_text():
    return QGuiApplication.clipboard().text()


@pytest.mark.parametrize("save", [True, False])
def test_the_token_is_copied_as_a_secret_and_cleared_when_the_step_is_ticked(practise, save):
    person = open_tools(practise, save=save)
    QGuiApplication.clipboard().clear()
    person.press("tools-copy")
    person.wait_for("the copy", lambda: clipboard_text() == TOKEN)
    hints = QGuiApplication.clipboard().mimeData()
    assert bytes(hints.data("x-kde-passwordManagerHint")) == b"secret"
    status = person.see("tools-copy-status", QLabel)
    assert "5 minutes at most" in status.text()
    steps = person.wizard.page.findChildren(QCheckBox)
    next(box for box in steps if box.accessibleName().startswith("2.")).click()
    assert clipboard_text() != TOKEN


def test_what_is_not_ours_stays_on_the_clipboard(practise):
    person = open_tools(practise, save=False)
    person.press("tools-copy")
    QGuiApplication.clipboard().setText("somebody's notes")
    person.wizard.clipboard.clear_if_ours()
    assert clipboard_text() == "somebody's notes"


def test_it_works_leads_to_done(practise):
    person = open_tools(practise, save=True)
    person.press("tools-works")
    person.arrive(Step.DONE)
    texts = [label.text() for label in person.wizard.page.findChildren(QLabel)]
    assert "Make works with Notion again" in texts
    number = person.see("done-number", QLabel).text()
    assert number == "Closing number for support: NW-6002"


def test_the_same_error_shows_the_causes_when_the_token_is_fine(practise):
    person = open_tools(practise, save=True, tool="script")
    person.press("tools-same")
    assert person.strip == f"Screen 6 · Code {Code.TOOL_NOT_RESTARTED.label}"
    buttons = [one.text() for one in person.wizard.page.findChildren(QPushButton)]
    assert any("variable" in text for text in buttons)


def test_the_same_error_once_more_brings_the_next_likely_cause(practise):
    person = open_tools(practise, save=False, tool="script")
    # No variable is found here, so a name that the script does not read is likelier.
    person.wait_for("the look", lambda: person.session.variables is not None)
    person.press("tools-same")
    person.see_code(Code.TOOL_NOT_RESTARTED.label)
    reason = person.see("diagnosis-reason", QLabel).text()
    assert reason == "The error is the same as before, so the new token may not have arrived."
    person.press("tools-same")
    person.see_code(Code.OTHER_VARIABLE_NAME.label)


def test_the_answer_that_was_given_is_marked_and_can_be_given_again(practise):
    person = open_tools(practise, save=False)
    answers = [person.see(f"tools-{one}", QPushButton) for one in ("works", "same", "other")]
    assert [one.isChecked() for one in answers] == [False, False, False]
    for name in ("tools-same", "tools-same", "tools-other"):
        person.press(name)
        assert [one.objectName() for one in answers if one.isChecked()] == [name]
        assert [one.objectName() for one in answers if not one.icon().isNull()] == [name]


def test_yes_is_a_button_and_the_errors_exclude_each_other_beneath_their_question(practise):
    person = open_tools(practise, save=False, tool="n8n")
    answers = [person.see(f"tools-{one}", QPushButton) for one in ("works", "same", "other")]
    told = [QAccessible.queryAccessibleInterface(one) for one in answers]
    radio = QAccessible.Role.RadioButton
    assert [one.role() for one in told] == [QAccessible.Role.Button, radio, radio]
    assert {one.parent().text(QAccessible.Text.Name) for one in told} == {"Does n8n work now?"}
    works, same, _other = answers
    changes = []
    same.toggled.connect(changes.append)
    for _time in range(2):
        person.press("tools-same")
    same.toggle()
    assert changes == [True]
    assert not works.isCheckable()


def test_both_errors_stay_stops_of_the_tab_key(practise):
    person = open_tools(practise, save=False)
    person.press("tools-same")
    person.wizard.activateWindow()
    stops = stops_of(person, person.see("tools-same"), "nav-next")
    assert "tools-other" in stops


def test_the_field_for_the_message_has_the_keyboard_before_the_answer_is_announced(
    practise, monkeypatch
):
    person = open_tools(practise, save=False, tool="script")
    person.wizard.activateWindow()
    heard = []
    monkeypatch.setattr(
        "notion_wizard.gui.announcement.announce",
        lambda window, text: heard.append((window.focusWidget().objectName(), text)),
    )
    for _time in range(2):
        heard.clear()
        person.see("tools-same").setFocus()
        person.press("tools-same")
        assert [place for place, _text in heard] == ["tools-message"]


def test_assistive_technology_toggles_an_answer(practise):
    person = open_tools(practise, save=False)
    person.see("tools-same", QPushButton).toggle()
    assert person.session.verdict is Verdict.SAME_ERROR


def test_any_cause_can_be_tried_and_struck_off(practise):
    person = open_tools(practise, save=False, tool="script")
    person.press("tools-same")
    person.press_text("An environment variable may win over the file")
    person.press("tools-tried-variable-wins")
    assert person.session.causes_tried == (Code.VARIABLE_WINS,)
    person.see_code(Code.TOOL_NOT_RESTARTED.label)
    person.press_text("Your tool may look under another name")
    said = [one.text() for one in person.wizard.page.findChildren(QPushButton)]
    assert "An environment variable may win over the file" not in said


def test_what_the_card_advises_is_struck_off_on_the_card(practise):
    person = open_tools(practise, save=False, tool="script")
    person.wait_for("the look", lambda: person.session.variables is not None)
    person.press("tools-same")
    person.see_code(Code.TOOL_NOT_RESTARTED.label)
    button = person.see("diagnosis-deed", QPushButton)
    assert button.text() == "Tried it, same error"
    button.click()
    person.see_code(Code.OTHER_VARIABLE_NAME.label)
    assert person.session.causes_tried == (Code.TOOL_NOT_RESTARTED,)


def test_where_nothing_is_left_to_try_nothing_can_be_struck_off(practise):
    person = open_tools(practise, save=False, tool="make")
    person.press("tools-same")
    for _cause in range(9):
        if person.find("diagnosis-deed") is None:
            break
        person.press_text("Tried it, same error")
    person.see_code(Code.TOOL_STILL_FAILS.label)
    assert person.find("diagnosis-deed") is None


def test_a_variable_that_wins_leads_to_the_steps_for_it(practise):
    person = practise("variable-wins")
    person.begin("script", "refused")
    person.paste_practice_token()
    person.press("nav-next")
    person.press("nav-next")
    person.press("save-skip")
    person.arrive(Step.TOOLS)
    person.wait_for("the look", lambda: person.session.variables is not None)
    person.press("tools-same")
    while person.session.causes_tried == () and Code.VARIABLE_WINS.label not in person.strip:
        person.press_text("Tried it, same error")
    person.see_code(Code.VARIABLE_WINS.label)
    assert person.find("tools-list") is None
    person.press_text("Show how to change a variable")
    person.rest(50)
    steps = person.see("tools-list").findChildren(QLabel)
    seen = [one for one in steps if one.isVisibleTo(person.wizard)]
    assert any("environment variables" in one.text() for one in seen)
    page = person.wizard.page
    first = next(one for one in seen if one.text().startswith("Open “~/.bashrc”, line 12"))
    top = first.mapTo(page.viewport(), QPoint()).y()
    assert 0 <= top < page.viewport().height()
    assert person.wizard.focusWidget().text() == "An environment variable"
    person.press("tools-variable-copy")
    assert clipboard_text() == TOKEN
    person.press_text("Show how to change a variable")
    person.rest(50)
    assert len(person.wizard.page.findChildren(QWidget, "tools-variable-copy")) == 1


def test_a_message_of_a_refusal_means_that_the_tool_uses_another_token(practise):
    person = open_tools(practise, save=False, tool="script")
    person.press("tools-other")
    person.see("tools-message", QPlainTextEdit).setPlainText("401 API token is invalid.")
    person.see_code(Code.TOOL_NOT_RESTARTED.label)
    assert "so it uses another one" in person.see("diagnosis-reason", QLabel).text()


def test_a_long_log_is_read_in_the_background_and_its_token_masked(practise):
    person = open_tools(practise, save=False, tool="script")
    person.press("tools-other")
    message = person.see("tools-message", QPlainTextEdit)
    message.setPlainText("line of a log\n" * 5_000 + f"{TOKEN}\n429 Too Many Requests")
    assert person.session.tool_reading is None
    person.see_code(Code.NOTION_BUSY.label)
    assert TOKEN not in message.toPlainText()
    message.clear()
    assert person.session.tool_reading is None


def test_the_field_for_the_same_errors_message_is_low_until_something_is_in_it(practise):
    person = open_tools(practise, save=False, tool="script")
    person.press("tools-same")
    message = person.see("tools-message", QPlainTextEdit)
    low = message.height()
    assert low < 2 * person.see("tools-same").height()
    assert person.wizard.focusWidget() is message
    message.setPlainText("429 Too Many Requests")
    person.rest(20)
    assert message.height() > low
    person.press("tools-other")
    person.rest(20)
    assert message.toPlainText() == ""
    assert message.height() > low


def test_that_a_tool_needs_no_token_is_said_once_and_without_alarm(practise):
    person = practise("databases-found")
    person.begin("zapier")
    assert person.see("diagnosis-title", QLabel).text() == "Zapier needs no token"
    assert person.see("diagnosis").property("card") == Mood.NEUTRAL.value
    assert not person.wizard.page.lead.isVisible()


def test_a_message_goes_with_the_answer_it_was_given_to(practise):
    person = open_tools(practise, save=False, tool="script")
    person.press("tools-same")
    message = person.see("tools-message", QPlainTextEdit)
    message.setPlainText("429 Too Many Requests")
    person.see_code(Code.NOTION_BUSY.label)
    person.press("tools-other")
    assert message.toPlainText() == ""
    person.see_code(Code.TOOL_STILL_FAILS.label)


def test_another_error_is_read_and_its_token_masked(practise):
    person = open_tools(practise, save=True, tool="script")
    person.press("tools-other")
    field = person.see("tools-message", QPlainTextEdit)
    field.setPlainText(f"body failed validation: token {TOKEN} should start with 'secret_'")
    assert TOKEN not in field.toPlainText()
    field.setPlainText("")
    assert person.session.tool_reading is None


def test_testing_later_is_always_possible_and_home_keeps_the_tool(practise):
    person = open_tools(practise, save=True)
    person.press("nav-next")
    person.arrive(Step.DONE)
    texts = [label.text() for label in person.wizard.page.findChildren(QLabel)]
    assert "Not yet confirmed: Make" in texts
    number = person.see("done-number", QLabel).text()
    assert number == "Number for support, not closed yet: NW-6002"
    person.wait_for("the memory", lambda: person.session.book.open_tools)
    person.press("done-home")
    person.press("home-tool")
    person.arrive(Step.TOOLS)
    person.press("tools-works")
    person.arrive(Step.DONE)
    number = person.see("done-number", QLabel).text()
    assert number == "Closing number for support: NW-6002"
    person.wait_for("the memory", lambda: not person.session.book.open_tools)


def test_zapier_needs_no_token(practise):
    person = practise("databases-found")
    person.begin("zapier")
    assert person.strip == "Screen 6 · Code NW-3463"
    assert person.find("tools-copy") is None
    person.press("tools-works")
    person.arrive(Step.DONE)


def test_a_save_that_replaced_a_token_can_be_undone(practise, monkeypatch):
    def accepted(keychain, profiles, profile_id, _retest):
        return undo_save(keychain, profiles, profile_id, lambda _token: None)

    monkeypatch.setattr("notion_wizard.gui.pages.tools.undo_save", accepted)
    person = practise("other-workspace")
    profile = person.session.book.profiles[0]
    keychain = person.wizard.conductor.services.keychain
    old = keychain.read(profile.id)
    person.press("home-replace")
    person.begin("make")
    person.paste_practice_token()
    person.wait_for("an answer", lambda: person.session.identity is not None)
    person.press("nav-next")
    person.press("nav-next")
    person.press("nav-save")
    person.arrive(Step.TOOLS)
    assert not keychain.read(profile.id).equals(old)
    person.press("tools-undo")
    person.wait_for("the way back", lambda: person.session.saved is None)
    assert keychain.read(profile.id).equals(old)
    assert Code.UNDONE.label in person.strip
    person.press("tools-copy")
    person.wait_for("the copy", lambda: Secret(clipboard_text()).equals(old))
    assert person.find("tools-undo") is None


def test_undo_copies_no_token_known_dead_and_brings_the_newer_one_back(practise):
    person = practise("other-connection")
    person.press("home-replace")
    person.begin("n8n")
    person.paste_practice_token()
    person.wait_for("an answer", lambda: person.session.identity is not None)
    person.press("nav-next")
    person.press("nav-next")
    person.press("nav-save")
    person.arrive(Step.TOOLS)
    keychain, saved = person.wizard.conductor.services.keychain, person.session.saved
    newer = keychain.read(saved.id)
    assert person.find("tools-copy-note") is None
    person.press("tools-undo")
    person.wait_for("the way back", lambda: person.session.saved is None)
    assert person.session.save_diagnosis.variant == "refused"
    assert not keychain.read(saved.id).equals(newer)
    assert "copies the newer token" in person.see("tools-copy-note", QLabel).text()
    person.press("tools-copy")
    person.wait_for("the copy", lambda: Secret(clipboard_text()).equals(newer))
    undo = person.see("tools-undo", QPushButton)
    assert undo.text() == "Bring the newer token back"
    assert undo.text() in person.session.save_diagnosis.entry.fixes[0].source
    undo.click()
    person.wait_for("the save", lambda: person.session.saved is not None)
    assert keychain.read(saved.id).equals(newer)
    person.see_code(Code.SAVED_AND_READ_BACK.label)
    assert person.find("tools-copy-note") is None
    person.press("nav-next")
    person.arrive(Step.DONE)
    texts = [label.text() for label in person.wizard.page.findChildren(QLabel)]
    assert not [text for text in texts if "undone" in text]
    assert [text for text in texts if text.startswith("Kept on this computer")]


@pytest.mark.parametrize(
    ("variant", "has_token", "newer_alone"),
    [("", True, False), ("untested", True, False), ("refused", True, True)],
)
def test_there_is_a_token_to_copy_after_undo_unless_it_is_known_dead(
    variant, has_token, newer_alone
):
    undone = save_undone(with_save(checked()), Diagnosis(Code.UNDONE, variant=variant))
    assert (token_at_hand(undone), has_newer_alone(undone)) == (has_token, newer_alone)
    left_alone = replace(undone, token=None)
    assert token_at_hand(left_alone) is not newer_alone
    back = save_undone(undone, Diagnosis(Code.UNDONE, variant="refused"))
    assert not token_at_hand(back)


def test_a_keychain_that_asks_at_copy_is_waited_for_until_the_person_stops(practise, monkeypatch):
    answered = threading.Event()

    def asks(_keychain, _entry):
        answered.wait()
        return Secret(TOKEN)

    person = open_tools(practise, save=True, tool="script")
    monkeypatch.setattr("notion_wizard.gui.widgets.keychain_work.KEYCHAIN_PATIENCE_MS", 1)
    monkeypatch.setattr(MemoryKeychain, "read", asks)
    QGuiApplication.clipboard().clear()
    person.press("tools-copy")
    person.wait_for(Code.KEYCHAIN_WAITING.label, lambda: Code.KEYCHAIN_WAITING in told(person))
    person.press("saved-cancel")
    answered.set()
    person.rest(50)
    assert person.find("tools-copy-status") is None
    assert not Secret(clipboard_text()).equals(Secret(TOKEN))


def test_a_keychain_that_gives_nothing_at_copy_is_told_beneath_it(practise, monkeypatch):
    def fails(keychain, _entry):
        raise Problem(Code.KEYCHAIN_REFUSED, keychain=keychain.name)

    person = open_tools(practise, save=True, tool="script")
    monkeypatch.setattr(MemoryKeychain, "read", fails)
    person.press("tools-copy")
    person.wait_for(Code.KEYCHAIN_REFUSED.label, lambda: Code.KEYCHAIN_REFUSED in told(person))
    assert person.find("trouble") is None


def stops_of(person, first, last):
    """What the Tab key visits from one widget to another, by name or by what it says."""
    first.setFocus()
    names = [name_of(first)]
    while names[-1] != last and len(names) < 60:
        QTest.keyClick(person.wizard.focusWidget(), Qt.Key.Key_Tab)
        names.append(name_of(person.wizard.focusWidget()))
    return names


def name_of(widget):
    return widget.objectName() or widget.accessibleName()[:2] or widget.text()


def test_the_tab_key_goes_through_the_screen_as_the_eye_does(practise):
    person = open_tools(practise, save=True, tool="n8n")
    person.wizard.activateWindow()
    first = person.see("diagnosis-more")
    assert stops_of(person, first, "nav-next") == [
        "diagnosis-more",
        "1.",
        "2.",
        "3.",
        "tools-copy",
        "4.",
        "5.",
        "tools-works",
        "tools-same",
        "tools-other",
        "Other tools",
        "nav-cancel",
        "nav-back",
        "nav-next",
    ]


def test_the_tab_key_finds_what_a_script_has_between_the_steps_and_the_question(practise):
    person = open_tools(practise, save=False, tool="script")
    person.wizard.activateWindow()
    stops = stops_of(person, person.see("tools-copy"), "tools-works")
    assert stops[-2:] == ["tools-folder", "tools-works"]


def test_what_was_ticked_on_one_path_is_not_ticked_on_the_next(practise):
    person = open_tools(practise, save=False, tool="n8n")
    mark = person.wizard.page.findChild(StepMark)
    mark.click()
    conductor = person.wizard.conductor
    conductor.change(lambda session: replace(session, request_ids=("a",)))
    assert person.wizard.page.findChild(StepMark) is mark
    assert mark.isChecked()
    kept = conductor.session
    conductor.change(begun_anew, kept.book)
    conductor.change(lambda begun: replace(kept, path=begun.path))
    person.rest(20)
    assert not any(one.isChecked() for one in person.wizard.page.findChildren(StepMark))


def test_every_other_tool_is_there_and_one_is_open_at_a_time(practise):
    person = open_tools(practise, save=False, tool="n8n")
    person.press_text("Other tools")
    names = [one.text() for one in person.see("tools-list").findChildren(QAbstractButton)]
    assert {"Zapier", "Make", "Automate.io", "Pipedream", "Another tool"} <= set(names)
    assert "n8n" not in names

    def is_open(words):
        labels = person.see("tools-list").findChildren(QLabel)
        return any(words in one.text() and one.isVisible() for one in labels)

    person.press_text("Automate.io")
    assert is_open("Build there what Automate.io did for you.")
    person.press_text("Zapier")
    assert is_open("App connections")
    assert not is_open("Build there what Automate.io did for you.")
    person.press_text("Zapier")
    assert not is_open("App connections")


@pytest.mark.parametrize("way", ["zapier", "make-signin"])
def test_a_refusal_in_a_tool_that_signs_in_is_told_without_a_token(practise, way):
    person = practise("databases-found")
    person.press("tool-zapier" if way == "zapier" else "tool-make")
    if way != "zapier":
        person.press(way)
    person.press("nav-next")
    person.press("tools-same")
    person.see("tools-message", QPlainTextEdit).setPlainText("API token is invalid.")
    person.see_code(Code.TOKEN_REFUSED.label)
    brand = "Zapier" if way == "zapier" else "Make"
    assert person.see("diagnosis-title", QLabel).text() == f"{brand} has lost its access to Notion"
    assert "Copy" not in person.see("diagnosis-text", QLabel).text()


def test_an_unfolded_cause_stays_unfolded_while_the_memory_is_written(practise):
    person = open_tools(practise, save=True, tool="script")
    person.press("tools-same")
    causes = [
        one for one in person.wizard.page.findChildren(Fold) if one.isVisibleTo(person.wizard)
    ]
    person.rest(100)
    assert causes
    assert all(isValid(one) for one in causes)


def test_a_tool_that_signs_in_is_told_no_cause_about_tokens(practise):
    person = practise("databases-found")
    person.press("tool-make")
    person.press("make-signin")
    person.press("nav-next")
    person.press("tools-same")
    title = person.see("diagnosis-title", QLabel).text()
    assert title == "Make still complains"
    folds = person.wizard.page.findChildren(Fold)
    assert not [one for one in folds if one.isVisibleTo(person.wizard)]
