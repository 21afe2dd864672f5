"""Screen 6 of a script: the old token in the environment and in files of a folder."""

import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton, QWidget

from notion_wizard.adapters.local_places import LocalPlaces
from notion_wizard.core.codes import Code
from notion_wizard.core.events import begun_anew, variables_seen
from notion_wizard.core.model import Situation
from notion_wizard.core.problem import Problem
from notion_wizard.core.secret import Secret
from notion_wizard.core.session import Step
from notion_wizard.core.token_places.kinds_of_files import BACKUP_ENDING
from notion_wizard.core.token_places.model import FolderSearch
from notion_wizard.gui.widgets import found_files
from notion_wizard.gui.widgets.diagnosis_card import DiagnosisCard
from notion_wizard.practice.memory import MemoryKeychain
from notion_wizard.practice.places import FOLDER, PracticePlaces
from notion_wizard.practice.scenario import REPLACED_TOKEN, TOKEN
from tests.support.heartbeat import Heartbeat

ENV = f"{FOLDER}/.env"


def open_tools(practise, slug="variable-wins", *, tool="script", save=False):
    person = practise(slug)
    walk_to_tools(person, tool=tool, save=save)
    return person


def walk_to_tools(person, *, tool="script", save=False):
    person.begin(tool)
    person.paste_practice_token()
    person.wait_for("an answer", lambda: person.session.identity is not None)
    person.press("nav-next")
    person.press("nav-next")
    person.press("nav-save" if save else "save-skip")
    person.arrive(Step.TOOLS)


def go_to_the_start(person):
    conductor = person.wizard.conductor
    conductor.change(begun_anew, conductor.session.book)


def give(person, places):
    conductor = person.wizard.conductor
    conductor.services = replace(conductor.services, places=places)
    return places


def words(person, name):
    return " ".join(one.text() for one in person.see(name).findChildren(QLabel))


def look(person):
    person.press("tools-folder")
    person.see("tools-found-summary", QLabel)


def told(person):
    cards = person.wizard.page.findChildren(DiagnosisCard)
    return [card.diagnosis for card in cards if card.diagnosis and card.isVisible()]


def places_of(person):
    return person.wizard.conductor.services.places


def test_the_environment_is_looked_at_by_itself_and_the_old_token_is_told_masked(practise):
    person = open_tools(practise)
    person.wait_for("the variable", lambda: "NOTION_TOKEN" in words(person, "tools-environment"))
    assert words(person, "tools-environment") == (
        "NOTION_TOKEN on this computer still holds the old token (ntn_…7HpE). It is set in "
        "“~/.bashrc”, line 12. Programs take it before any file, so put the new token there too."
    )


def test_a_variable_that_was_found_is_told_surely_behind_the_same_error(practise):
    person = open_tools(practise)
    person.wait_for("the look", lambda: person.session.variables)
    person.press("tools-same")
    person.see_code(Code.VARIABLE_WINS.label)
    title = person.see("diagnosis-title", QLabel).text()
    assert title == "NOTION_TOKEN still holds the old token"
    reason = person.see("diagnosis-reason", QLabel).text()
    assert reason == "The wizard found it: “~/.bashrc” sets it in line 12."


def test_nothing_found_is_one_calm_line(practise):
    person = open_tools(practise, "databases-found")
    person.wait_for("the look", lambda: person.session.variables is not None)
    assert words(person, "tools-environment") == (
        "No environment variable that the wizard can see here holds a Notion token."
    )
    look(person)
    assert person.see("tools-found-summary", QLabel).text() == (
        "No file there holds the old token. Looked at 1,234 files."
    )


def nothing_is_looked_for(person):
    person.rest(50)
    return person.find("tools-folder") is None and person.session.variables is None


def test_nobody_looks_where_the_tool_keeps_its_token_elsewhere(practise):
    assert nothing_is_looked_for(open_tools(practise, "databases-found", tool="n8n"))


def test_nobody_looks_where_the_token_has_not_changed(practise):
    person = practise("databases-found")
    person.begin("script", "missing")
    person.press("nav-next")
    person.arrive(Step.TOOLS)
    assert nothing_is_looked_for(person)


@pytest.mark.parametrize("save", [True, False])
def test_a_file_is_replaced_on_a_click_and_undone_byte_for_byte(practise, save):
    person = open_tools(practise, save=save)
    files = places_of(person).files
    before = dict(files)
    look(person)
    assert "3 files there may still hold the old token" in (
        person.see("tools-found-summary", QLabel).text()
    )
    assert "Line 3: the old token, ntn_…7HpE" in words(person, "tools-found-1")
    person.press("tools-replace-1")
    replaced = person.see("tools-replaced-1", QLabel)
    person.wait_for("the new token", lambda: "Replaced." in replaced.text())
    assert ".env.notion-wizard-backup" in replaced.text()
    assert files[ENV] == before[ENV].replace(REPLACED_TOKEN.encode(), TOKEN.encode())
    assert {path: files[path] for path in before if path != ENV} == {
        path: data for path, data in before.items() if path != ENV
    }
    person.press("tools-replace-undo-1")
    person.wait_for("the way back", lambda: replaced.text() == "The file is as it was.")
    assert files == before
    person.press("tools-replace-1")
    person.wait_for("the new token", lambda: "Replaced." in replaced.text())


def test_a_file_that_cannot_be_changed_is_told_with_its_code(practise):
    person = open_tools(practise, "file-not-replaced")
    look(person)
    person.press("tools-replace-1")
    person.wait_for(
        "the card", lambda: Code.FILE_NOT_REPLACED in [one.code for one in told(person)]
    )
    assert told(person)[-1].facts["file"] == ENV
    assert person.see("tools-replace-1").isEnabled()
    # Support asks for what stands in the strip.
    assert Code.FILE_NOT_REPLACED.label in person.strip
    look(person)
    assert Code.FILE_NOT_REPLACED not in [one.code for one in told(person)]
    assert Code.FILE_NOT_REPLACED.label not in person.strip


def test_the_strip_forgets_a_file_whose_card_went_with_its_page(practise):
    person = open_tools(practise, "file-not-replaced")
    look(person)
    person.press("tools-replace-1")
    person.see_code(Code.FILE_NOT_REPLACED.label)
    person.wizard.rebuild()
    assert Code.FILE_NOT_REPLACED.label not in person.strip


def test_undo_is_refused_once_the_file_has_changed(practise):
    person = open_tools(practise)
    look(person)
    person.press("tools-replace-1")
    person.see("tools-replace-undo-1")
    places_of(person).files[ENV] += b"MORE=1\n"
    person.press("tools-replace-undo-1")
    person.wait_for("the card", lambda: told(person)[-1:] and told(person)[-1].variant)
    assert told(person)[-1].variant == "left-as-it-is"
    assert person.see("tools-replace-undo-1").isEnabled()


def test_a_token_that_nobody_knows_is_replaced_only_once_the_person_says_it_is_old(practise):
    person = open_tools(practise, "databases-found")
    give(person, PracticePlaces({ENV: f"A={REPLACED_TOKEN}".encode()}))
    look(person)
    assert "a token that the wizard does not know, ntn_…7HpE" in words(person, "tools-found-1")
    assert person.find("tools-replace-1") is None
    assert person.see("tools-old-1", QPushButton).text() == "ntn_…7HpE is the old token"
    person.press("tools-old-1")
    assert "Line 1: the old token" in words(person, "tools-found-1")
    assert person.find("tools-old-1") is None
    person.press("tools-replace-1")
    person.see("tools-replace-undo-1")


def test_many_files_are_shown_a_part_at_a_time(practise, monkeypatch):
    monkeypatch.setattr(found_files, "MOST_FILES", 2)
    person = open_tools(practise)
    look(person)
    person.wait_for("the rest", lambda: "Not shown: 1 file more." in words(person, "tools-found"))
    person.see("tools-found-2")
    assert person.find("tools-found-3") is None


class Endless(PracticePlaces):
    """Looks until it is stopped."""

    def __init__(self, found):
        super().__init__()
        self.found, self.stopped = found, threading.Event()

    def search(self, _folder, _key, progress, cancel):
        progress(FolderSearch(self.found, 1_234))
        cancel.wait(60)
        self.stopped.set()
        return FolderSearch(self.found, 99_999, is_complete=True)


def test_cancel_stops_at_once_and_keeps_what_was_found(practise):
    person = open_tools(practise)
    places, key = places_of(person), person.session.book.fingerprint_key
    found = places.search(FOLDER, key, lambda _search: None, Never()).files
    endless = give(person, Endless(found))
    person.press("tools-folder")
    progress = person.see("tools-folder-progress", QLabel)
    person.wait_for("the news", lambda: progress.text() == "Looked at 1,234 files.")
    assert not person.see("tools-folder").isEnabled()
    person.press("tools-folder-cancel")
    summary = person.see("tools-found-summary", QLabel).text()
    assert "Looked at 1,234 files. You stopped it" in summary
    person.see("tools-found-3")
    person.wait_for("its end", endless.stopped.is_set)
    person.rest(50)
    assert person.see("tools-found-summary", QLabel).text() == summary


class Never:
    is_set = False


def test_a_keychain_that_gives_nothing_is_told_and_the_file_may_be_tried_again(
    practise, monkeypatch
):
    def fails(keychain, _entry):
        raise Problem(Code.KEYCHAIN_REFUSED, keychain=keychain.name)

    person = open_tools(practise, save=True)
    look(person)
    with monkeypatch.context() as broken:
        broken.setattr(MemoryKeychain, "read", fails)
        person.press("tools-replace-1")
        person.wait_for("it", lambda: Code.KEYCHAIN_REFUSED in [one.code for one in told(person)])
    person.press("tools-replace-1")
    person.see("tools-replace-undo-1")
    assert Code.KEYCHAIN_REFUSED not in [one.code for one in told(person)]


def test_one_may_stop_waiting_for_a_keychain_that_asks(practise, monkeypatch):
    answered = threading.Event()

    def asks(_keychain, _entry):
        answered.wait(60)
        return Secret(TOKEN)

    person = open_tools(practise, save=True)
    look(person)
    monkeypatch.setattr(MemoryKeychain, "read", asks)
    before = dict(places_of(person).files)
    person.press("tools-replace-1")
    person.press("saved-cancel")
    assert person.see("tools-replace-1").isEnabled()
    answered.set()
    person.rest(50)
    assert places_of(person).files == before


def test_without_the_new_token_at_hand_nothing_can_be_replaced(practise):
    person = open_tools(practise)
    look(person)
    conductor = person.wizard.conductor
    conductor.change(lambda session: replace(session, token=None))
    assert person.find("tools-replace-1") is None
    assert "no longer at hand" in " ".join(
        one.text() for one in person.wizard.page.findChildren(QLabel) if one.isVisible()
    )


def test_a_crash_of_the_look_leaves_the_screen_usable(practise, monkeypatch):
    person = open_tools(practise)

    def crash(*_arguments):
        raise RuntimeError

    monkeypatch.setattr(PracticePlaces, "search", crash)
    person.press("tools-folder")
    person.wait_for("its end", lambda: person.see("tools-folder").isEnabled())
    assert person.find("tools-folder-cancel") is None


def test_in_earnest_the_folder_is_chosen_in_a_dialog_and_its_files_are_the_real_ones(
    practise, tmp_path
):
    file = tmp_path / ".env"
    file.write_bytes(f"A={REPLACED_TOKEN}\r\n".encode())
    person = open_tools(practise)
    give(person, LocalPlaces())
    services = person.wizard.conductor.services
    person.wizard.conductor.services = replace(services, practice=None)
    person.press("tools-folder")
    dialog = person.wizard.findChild(QFileDialog)
    dialog.findChild(QLineEdit, "fileNameEdit").setText(str(tmp_path))
    next(one for one in dialog.findChildren(QPushButton) if "hoose" in one.text()).click()
    person.press("tools-replace-1")
    person.see("tools-replace-undo-1")
    assert file.read_bytes() == f"A={TOKEN}\r\n".encode()


def test_a_file_that_was_replaced_stands_in_the_receipt_until_that_is_undone(practise):
    person = open_tools(practise)
    look(person)
    person.press("tools-replace-1")
    person.see("tools-replace-undo-1")
    assert person.session.files_replaced == (f"{ENV}{BACKUP_ENDING}",)
    person.press("tools-replace-undo-1")
    person.wait_for("the way back", lambda: not person.session.files_replaced)


def test_a_token_that_was_not_saved_is_not_taken_for_another_when_the_tool_is_tested_later(
    practise,
):
    person = open_tools(practise, "databases-found")
    give(person, PracticePlaces({}, {"NOTION_TOKEN": TOKEN}))
    person.press("nav-next")
    person.arrive(Step.DONE)
    person.wait_for("the memory", lambda: person.session.book.open_tools)
    person.press("done-home")
    person.press("home-tool")
    person.arrive(Step.TOOLS)
    known = "NOTION_TOKEN on this computer has the new token already."
    # What was said before the variables were looked at goes a moment later.
    person.wait_for("it alone", lambda: words(person, "tools-environment").startswith(known))
    assert "Programs take it before" not in words(person, "tools-environment")


@pytest.mark.parametrize(
    ("situation", "heading"),
    [
        ("refused", "Where the old token may still be on this computer"),
        ("first", "Where other tokens may be on this computer"),
    ],
)
def test_a_first_connection_has_no_old_token_to_look_for(practise, situation, heading):
    person = open_tools(practise)
    conductor = person.wizard.conductor
    conductor.change(lambda session: replace(session, situation=Situation(situation)))
    assert person.see("tools-finder-heading", QLabel).text() == heading


def test_before_a_first_connection_a_token_in_a_file_is_to_be_replaced(practise):
    person = open_tools(practise, "databases-found")
    conductor = person.wizard.conductor
    conductor.change(lambda session: replace(session, situation=Situation.FIRST))
    give(person, PracticePlaces({ENV: f"A={REPLACED_TOKEN}".encode()}))
    look(person)
    assert person.see("tools-old-1", QPushButton).text() == "ntn_…7HpE is to be replaced"
    person.press("tools-old-1")
    assert "Line 1: the token to be replaced" in words(person, "tools-found-1")


def test_what_was_looked_up_goes_on_to_be_told_after_the_file_was_mended(practise):
    person = open_tools(practise)
    person.wait_for("the look", lambda: person.session.variables)
    stale = person.session.variables[0]
    mended = replace(stale, is_set_now=False, token=replace(stale.token, fingerprint=known(person)))
    person.wizard.conductor.change(variables_seen, (replace(stale, settings=()), mended))
    assert "What is open now still has another NOTION_TOKEN" in words(person, "tools-environment")


def known(person):
    return person.session.token.fingerprint(person.session.book.fingerprint_key)


def test_another_look_shows_what_is_there_now(practise):
    person = open_tools(practise)
    look(person)
    person.see("tools-found-3")
    del places_of(person).files[ENV]
    person.press("tools-folder")
    person.wait_for(
        "the news", lambda: "2 files" in person.see("tools-found-summary", QLabel).text()
    )
    person.see("tools-found-2")
    person.rest(100)
    assert person.find("tools-found-3") is None


def test_a_start_file_that_is_replaced_is_told_at_once_among_the_variables(practise, monkeypatch):
    monkeypatch.setenv("NOTION_TOKEN", REPLACED_TOKEN)
    start_file = Path.home() / ".bashrc"
    start_file.write_text(f"export NOTION_TOKEN={REPLACED_TOKEN}\n")
    person = open_tools(practise)
    give(person, LocalPlaces())
    practice = replace(person.wizard.conductor.services.practice, folder=str(Path.home()))
    services = replace(person.wizard.conductor.services, practice=practice)
    person.wizard.conductor.services = services
    look(person)
    person.press("tools-replace-1")
    person.wait_for("it", lambda: "What is open now" in words(person, "tools-environment"))
    assert TOKEN in start_file.read_text()
    person.press("tools-replace-undo-1")
    person.wait_for("it", lambda: "still holds the old" in words(person, "tools-environment"))


def replace_first(person):
    person.press("tools-replace-1")
    replaced = person.see("tools-replaced-1", QLabel)
    person.wait_for("the new token", lambda: "Replaced." in replaced.text())


def undo_first(person, before):
    assert "Replaced." in person.see("tools-replaced-1", QLabel).text()
    person.press("tools-replace-undo-1")
    person.wait_for("the way back", lambda: places_of(person).files == before)


def test_a_file_can_be_put_back_after_another_look(practise):
    person = open_tools(practise)
    before = dict(places_of(person).files)
    look(person)
    replace_first(person)
    look(person)
    person.see("tools-found-3")
    assert person.find("tools-found-4") is None
    undo_first(person, before)


def test_a_file_can_be_put_back_after_the_language_was_changed(practise):
    person = open_tools(practise)
    before = dict(places_of(person).files)
    look(person)
    replace_first(person)
    person.wizard.rebuild()
    undo_first(person, before)
    person.wait_for("it", lambda: "as it was" in person.see("tools-replaced-1", QLabel).text())


def test_a_file_that_is_replaced_while_the_language_changes_can_be_put_back(practise, monkeypatch):
    person = open_tools(practise)
    before = dict(places_of(person).files)
    look(person)
    go_on = hold(monkeypatch, "replace")
    person.press("tools-replace-1")
    person.wizard.rebuild()
    person.rest(50)
    go_on.set()
    undo_first(person, before)


def test_a_file_that_is_put_back_while_the_language_changes_is_offered_no_more(
    practise, monkeypatch
):
    person = open_tools(practise)
    look(person)
    replace_first(person)
    go_on = hold(monkeypatch, "undo")
    person.press("tools-replace-undo-1")
    person.wizard.rebuild()
    person.see("tools-replace-undo-1")
    go_on.set()
    person.wait_for("its end", lambda: person.find("tools-replace-undo-1") is None)


def hold(monkeypatch, name):
    go_on, deed = threading.Event(), getattr(PracticePlaces, name)

    def held(*arguments):
        assert go_on.wait(60)
        return deed(*arguments)

    monkeypatch.setattr(PracticePlaces, name, held)
    return go_on


@pytest.mark.parametrize("leave", [lambda person: person.wizard.rebuild(), go_to_the_start])
def test_what_goes_wrong_when_nobody_sees_it_there_is_told_by_the_window(
    practise, monkeypatch, leave
):
    person = open_tools(practise, "file-not-replaced")
    look(person)
    troubles = []
    person.wizard.conductor.troubled.connect(troubles.append)
    go_on = hold(monkeypatch, "replace")
    person.press("tools-replace-1")
    leave(person)
    person.rest(50)
    go_on.set()
    person.wait_for("it", lambda: troubles)
    assert [one.code for one in troubles] == [Code.FILE_NOT_REPLACED]


def test_what_was_found_on_an_earlier_path_goes_with_it(practise):
    person = open_tools(practise)
    look(person)
    replace_first(person)
    go_to_the_start(person)
    walk_to_tools(person)
    assert person.find("tools-found-1") is None
    assert person.find("tools-found-summary") is None
    assert person.find("tools-replace-undo-1") is None


def test_closing_waits_for_a_file_that_is_being_replaced(practise, monkeypatch):
    person = open_tools(practise)
    look(person)
    deed, ended = PracticePlaces.replace, []

    def slow(*arguments):
        time.sleep(0.2)
        answer = deed(*arguments)
        ended.append(answer)
        return answer

    monkeypatch.setattr(PracticePlaces, "replace", slow)
    person.press("tools-replace-1")
    person.wizard.conductor.stop()
    assert ended


def test_a_look_ends_with_the_page_that_would_show_it(practise):
    person = open_tools(practise)
    endless = give(person, Endless(()))
    person.press("tools-folder")
    person.see("tools-folder-cancel")
    person.wizard.rebuild()
    person.wait_for("its end", endless.stopped.is_set)


def test_a_crash_elsewhere_ends_the_look(practise):
    person = open_tools(practise)
    endless = give(person, Endless(()))
    person.press("tools-folder")
    person.see("tools-folder-cancel")
    person.wizard.conductor.crashed.emit(RuntimeError())
    person.wait_for("its end", endless.stopped.is_set)
    assert person.see("tools-folder").isEnabled()


def test_nothing_that_can_be_read_in_the_window_holds_a_token(practise):
    person = open_tools(practise)
    person.wait_for("the look", lambda: person.session.variables)
    look(person)
    person.see("tools-found-3")
    person.press("tools-replace-1")
    person.see("tools-replace-undo-1")
    read = [
        f"{one.toolTip()} {one.accessibleName()} {one.accessibleDescription()} "
        f"{one.text() if hasattr(one, 'text') else ''}"
        for one in person.wizard.page.findChildren(QWidget)
    ]
    for token in (TOKEN, REPLACED_TOKEN):
        assert not [text for text in read if token[4:40] in text]
    assert "NOTION_TOKEN" in " ".join(read)


def test_the_window_answers_while_a_large_folder_is_looked_through(practise, tmp_path):
    for number in range(2_000):
        (tmp_path / f"{number}.json").write_text('{"secret_": 1}\n' * 100)
    for number in range(100):
        (tmp_path / f"{number}.env").write_text(f"A={REPLACED_TOKEN}\n")
    person = open_tools(practise)
    give(person, LocalPlaces())
    practice = replace(person.wizard.conductor.services.practice, folder=str(tmp_path))
    services = replace(person.wizard.conductor.services, practice=practice)
    person.wizard.conductor.services = services
    with Heartbeat() as heart:
        look(person)
        person.see(f"tools-found-{found_files.MOST_FILES}")
    assert "Looked at 2,100 files." in person.see("tools-found-summary", QLabel).text()
    # What is promised is 50 ms; other programs may keep this computer busy.
    assert not heart.late(1.0)
