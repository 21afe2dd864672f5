import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QRadioButton

from notion_wizard.core.catalogue.entry import Deed
from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.events.saving import interrupted_save_told
from notion_wizard.core.problem import Problem
from notion_wizard.core.secret import Secret
from notion_wizard.core.session import Step
from notion_wizard.gui.help.saved_tokens import SavedTokens
from notion_wizard.gui.help.window import HelpWindow
from notion_wizard.gui.widgets.diagnosis_card import DiagnosisCard
from notion_wizard.practice.memory import MemoryKeychain, MemoryProfiles
from notion_wizard.practice.scenario import TOKEN

SAVED = "same-as-saved"
NAME = "Northwind Studio – Order sync"
ENTRY = "practice-1"


@pytest.fixture
def open_saved(open_help):
    return lambda slug=SAVED: open_help(slug, "Saved tokens")


def keychain_of(person):
    return person.wizard.conductor.services.keychain


def told(person):
    return person.see("diagnosis-title", QLabel).text()


def close_help(person):
    person.press("help-close")
    person.rest(10)
    assert not person.wizard.findChildren(HelpWindow)


def raising(code):
    def call(*_arguments):
        raise Problem(code)

    return call


def test_the_list_tells_what_is_known_and_asks_no_keychain(open_saved, monkeypatch):
    for deed in ("read", "write", "delete"):
        monkeypatch.setattr(MemoryKeychain, deed, raising(Code.KEYCHAIN_LOCKED))
    person = open_saved()
    (choice,) = person.see("saved-list").findChildren(QRadioButton)
    assert choice.text() == NAME
    assert choice.isChecked()
    detail = choice.accessibleDescription()
    assert detail == "Northwind Studio · Order sync · last worked on November 3"
    assert person.find("diagnosis") is None


def test_without_saved_tokens_there_is_nothing_to_press(open_saved):
    person = open_saved("databases-found")
    assert person.find("saved-check") is None
    labels = person.see("help-saved").findChildren(QLabel)
    assert "No token is saved here yet." in [label.text() for label in labels]


def test_check_closes_help_and_goes_on_with_this_token(open_saved):
    person = open_saved()
    person.press("saved-check")
    person.arrive(Step.CHECK)
    person.wait_for("an answer", lambda: person.session.identity is not None)
    assert person.session.profile.name == NAME
    person.rest(10)
    assert not person.wizard.findChildren(HelpWindow)


def test_copy_reads_the_keychain_and_marks_the_clipboard(open_saved, qapp):
    person = open_saved()
    person.press("saved-copy")
    status = person.see("saved-status", QLabel)
    assert status.text().startswith(
        f"“{NAME}” is copied. It stays on the clipboard for 5 minutes at most. "
    )
    assert "clipboard history" in status.text()
    assert QGuiApplication.clipboard().text() == TOKEN
    assert TOKEN not in status.text()
    person.wizard.clipboard.clear_if_ours()
    assert qapp.clipboard().text() == ""


def test_an_entry_that_someone_removed_is_told_and_leads_to_the_guide(open_saved):
    person = open_saved()
    keychain_of(person).delete(ENTRY)
    person.press("saved-copy")
    assert told(person) == "The saved token is no longer there"
    assert person.see("diagnosis-code", QLabel).text() == "Code NW-6133"

    def choice():
        return person.see(f"saved-{ENTRY}", QRadioButton)

    gone = " · no longer in this computer’s keychain"
    person.wait_for("its card", lambda: choice().accessibleDescription().endswith(gone))
    assert choice().isChecked()
    assert person.session.book.profile(ENTRY).gone
    person.press("diagnosis-deed")
    person.arrive(Step.GUIDE)
    assert person.session.profile.name == NAME


@pytest.mark.parametrize("code", [Code.KEYCHAIN_LOCKED, Code.KEYCHAIN_REFUSED])
def test_what_the_keychain_says_is_told_here(open_saved, monkeypatch, code):
    monkeypatch.setattr(MemoryKeychain, "read", raising(code))
    person = open_saved()
    person.press("saved-copy")
    person.see("diagnosis-code", QLabel)
    assert person.find("diagnosis-code", QLabel).text() == f"Code {code.label}"
    assert person.find("trouble") is None


def test_a_keychain_that_asks_is_waited_for_until_the_person_stops(open_saved, monkeypatch):
    answered = threading.Event()

    def asks(_keychain, _entry):
        answered.wait()
        return Secret(TOKEN)

    monkeypatch.setattr("notion_wizard.gui.widgets.keychain_work.KEYCHAIN_PATIENCE_MS", 1)
    monkeypatch.setattr(MemoryKeychain, "read", asks)
    person = open_saved()
    person.press("saved-copy")
    assert told(person) == "Your computer is asking for its own password"
    person.press("saved-copy")
    person.press("saved-cancel")
    answered.set()
    person.rest(50)
    assert person.find("saved-status") is None
    assert person.find("diagnosis") is None
    assert QGuiApplication.clipboard().text() != TOKEN


def test_rename_changes_the_name_and_not_the_entry(open_saved, qtbot):
    person = open_saved()
    person.press("saved-rename")
    field = person.see("saved-name", QLineEdit)
    assert field.text() == NAME
    field.setText("  Orders ")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    choice = f"saved-{ENTRY}"
    person.wait_for("the name", lambda: person.see(choice, QRadioButton).text() == "Orders")
    (profile,) = person.wizard.conductor.services.profiles.load().profiles
    assert (profile.id, profile.name) == (ENTRY, "Orders")
    assert keychain_of(person).read(ENTRY).equals(Secret(TOKEN))


@pytest.mark.parametrize("leave", ["escape", "keep", "empty"])
def test_a_name_can_be_kept_and_help_stays_open(open_saved, qtbot, leave):
    person = open_saved()
    person.press("saved-rename")
    field = person.see("saved-name", QLineEdit)
    match leave:
        case "escape":
            qtbot.keyClick(field, Qt.Key.Key_Escape)
        case "keep":
            person.press("saved-name-keep")
        case _:
            field.setText("  ")
            person.press("saved-name-done")
    person.rest(10)
    assert person.find("saved-name") is None
    assert person.see(f"saved-{ENTRY}", QRadioButton).text() == NAME


def test_a_report_can_be_opened_from_any_card(open_saved):
    person = open_saved()
    section = person.see("help-saved", SavedTokens)
    section.deed_done(Deed.REPORT, person.wizard.findChild(DiagnosisCard))
    person.see("report-text")


def test_a_name_that_cannot_be_written_is_told(open_saved, monkeypatch):
    monkeypatch.setattr(MemoryProfiles, "change", raising(Code.PROFILES_NOT_WRITABLE))
    person = open_saved()
    person.press("saved-rename")
    person.see("saved-name", QLineEdit).setText("Orders")
    person.press("saved-name-done")
    assert told(person) == "The wizard may not write its list"


DEAD = "ntn_" + "11111111111" + "d" * 35


def with_one_before(open_saved, token):
    person = open_saved()
    keychain_of(person).write(f"{ENTRY}/before", Secret(token))
    person.wizard.conductor.change_book(
        lambda book: replace(book, profiles=(replace(book.profiles[0], earlier=True),))
    )
    kept_too = "one more token is kept with it"
    person.wait_for("the list", lambda: kept_too in choice_of(person).accessibleDescription())
    return person


def choice_of(person):
    return person.see(f"saved-{ENTRY}", QRadioButton)


def test_without_a_token_before_there_is_none_to_bring_back(open_saved):
    person = open_saved()
    assert person.find("saved-undo") is None


def test_the_token_before_can_be_brought_back_long_after_the_save(open_saved):
    person = with_one_before(open_saved, TOKEN)
    keychain_of(person).write(ENTRY, Secret(DEAD))
    person.press("saved-undo")
    assert "Notion is asked first" in person.see("saved-undo-question").accessibleName()
    person.press("saved-undo-question-yes")
    assert told(person) == "It is as it was before"
    assert keychain_of(person).read(ENTRY).equals(Secret(TOKEN))
    assert keychain_of(person).read(f"{ENTRY}/before") is None
    person.wait_for("the list", lambda: not person.session.book.profiles[0].earlier)
    assert person.find("saved-undo") is None


def test_one_before_that_notion_refuses_leaves_both_and_the_way_back(open_saved):
    person = with_one_before(open_saved, DEAD)
    person.press("saved-undo")
    person.press("saved-undo-question-yes")
    assert told(person) == "The earlier token no longer works"
    assert keychain_of(person).read(ENTRY).equals(Secret(DEAD))
    assert keychain_of(person).read(f"{ENTRY}/before").equals(Secret(TOKEN))
    person.press("saved-undo")
    person.press("saved-undo-question-yes")
    person.wait_for("the end", lambda: told(person) == "It is as it was before")
    assert keychain_of(person).read(ENTRY).equals(Secret(TOKEN))


def test_who_keeps_it_as_it_is_changes_nothing(open_saved):
    person = with_one_before(open_saved, DEAD)
    person.press("saved-undo")
    person.press("saved-undo-question-no")
    assert person.find("saved-undo-question") is None
    assert keychain_of(person).read(ENTRY).equals(Secret(TOKEN))


def test_screen_6_knows_what_was_brought_back_in_help(open_saved):
    person = with_one_before(open_saved, DEAD)
    conductor = person.wizard.conductor
    conductor.change(lambda now: replace(now, saved=now.book.profiles[0]))
    person.press("saved-undo")
    person.press("saved-undo-question-yes")
    assert told(person) == "The earlier token no longer works"
    assert (person.session.saved, person.session.undone.id) == (None, ENTRY)


def test_removing_says_that_the_token_before_goes_too(open_saved):
    person = with_one_before(open_saved, DEAD)
    person.press("saved-remove")
    assert "The other token" in person.see("saved-question").accessibleName()
    person.press("saved-question-yes")
    assert told(person) == "Removed from this computer"
    assert keychain_of(person).read(f"{ENTRY}/before") is None


def test_removing_asks_first_and_says_what_stays_in_notion(open_saved):
    person = open_saved()
    person.press("saved-remove")
    question = person.see("saved-question")
    assert f"Remove “{NAME}” from this computer?" in question.accessibleName()
    assert "the connection stays" in question.accessibleName()
    person.press("saved-question-no")
    assert person.find("saved-question") is None
    assert keychain_of(person).read(ENTRY) is not None


def test_removing_forgets_the_token_and_its_profile(open_saved):
    person = open_saved()
    person.press("saved-remove")
    person.press("saved-question-yes")
    assert told(person) == "Removed from this computer"
    assert keychain_of(person).read(ENTRY) is None
    assert not person.session.book.profiles
    assert person.find("saved-check") is None


def test_what_is_removed_after_close_is_gone_from_the_wizard_too(open_saved, monkeypatch):
    answered, delete = threading.Event(), MemoryKeychain.delete

    def slow(keychain, entry):
        answered.wait()
        delete(keychain, entry)

    monkeypatch.setattr(MemoryKeychain, "delete", slow)
    person = open_saved()
    person.press("saved-remove")
    person.press("saved-question-yes")
    close_help(person)
    answered.set()
    person.wait_for("the book", lambda: not person.session.book.profiles)


def test_what_goes_wrong_after_close_is_told_by_the_wizard(open_saved, monkeypatch):
    answered = threading.Event()

    def slow(_keychain, _entry):
        answered.wait()
        raise Problem(Code.KEYCHAIN_REFUSED)

    monkeypatch.setattr(MemoryKeychain, "delete", slow)
    person = open_saved()
    person.press("saved-remove")
    person.press("saved-question-yes")
    close_help(person)
    answered.set()
    assert person.see("trouble").findChild(QLabel, "diagnosis-code").text() == (
        f"Code {Code.KEYCHAIN_REFUSED.label}"
    )


def test_a_token_is_not_copied_after_close(open_saved, monkeypatch):
    answered = threading.Event()

    def slow(_keychain, _entry):
        answered.wait()
        return Secret(TOKEN)

    monkeypatch.setattr(MemoryKeychain, "read", slow)
    person = open_saved()
    person.press("saved-copy")
    close_help(person)
    answered.set()
    person.rest(50)
    assert QGuiApplication.clipboard().text() != TOKEN


def test_another_token_puts_away_what_was_said_of_the_one_before(open_saved):
    person = open_saved()
    profiles = person.wizard.conductor.services.profiles
    (profile,) = profiles.load().profiles
    other = replace(profile, id="other", name="Other", last_worked=None)
    person.wizard.conductor.change_book(
        lambda book: replace(book, profiles=(*book.profiles, other))
    )
    choice = person.see("saved-other", QAbstractButton)
    assert choice.accessibleDescription().endswith("saved on November 3")
    assert person.see(f"saved-{ENTRY}", QAbstractButton).isChecked()
    person.press("saved-remove")
    choice.click()
    assert person.find("saved-question") is None


def test_what_home_said_of_the_save_goes_when_the_other_one_is_brought_back(open_saved):
    person = with_one_before(open_saved, DEAD)
    conductor = person.wizard.conductor
    conductor.change(interrupted_save_told, Diagnosis(Code.UNDONE, {"name": NAME}))
    person.press("saved-undo")
    person.press("saved-undo-question-yes")
    person.wait_for("an end", lambda: person.session.told_at_home is None)
