"""A file that is changed when its path is over: told, and taken back all the same."""

import threading

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from notion_wizard.core.codes import Code
from notion_wizard.core.events import begun_anew
from notion_wizard.core.session import Step
from notion_wizard.gui.idle import IdleWatch
from notion_wizard.gui.left_alone import LeftAlone
from notion_wizard.practice.places import FOLDER, PracticePlaces

ENV = f"{FOLDER}/.env"


@pytest.fixture
def person(practise):
    opened = practise("variable-wins")
    walk_to_tools(opened)
    opened.press("tools-folder")
    opened.see("tools-found-summary", QLabel)
    return opened


def walk_to_tools(person):
    person.begin("script")
    person.paste_practice_token()
    person.wait_for("an answer", lambda: person.session.identity is not None)
    person.press("nav-next")
    person.press("nav-next")
    person.press("save-skip")
    person.arrive(Step.TOOLS)


def go_to_the_start(person):
    conductor = person.wizard.conductor
    conductor.change(begun_anew, conductor.session.book)


def hold(monkeypatch, name):
    go_on, deed = threading.Event(), getattr(PracticePlaces, name)

    def held(*arguments):
        assert go_on.wait(60)
        return deed(*arguments)

    monkeypatch.setattr(PracticePlaces, name, held)
    return go_on


def replace_late(person, monkeypatch):
    """Replace the first file, and be at the start before it is done; return what was there."""
    before = dict(person.wizard.conductor.services.places.files)
    go_on = hold(monkeypatch, "replace")
    person.press("tools-replace-1")
    go_to_the_start(person)
    person.rest(50)
    go_on.set()
    person.wait_for("the news", lambda: "has the new token now" in notice(person))
    return before


def notice(person):
    found = person.find("notice-text")
    return found.text() if found else ""


def files_of(person):
    return person.wizard.conductor.services.places.files


def test_a_file_that_is_replaced_late_is_told_and_can_be_put_back_there(person, monkeypatch):
    before = replace_late(person, monkeypatch)
    assert notice(person) == (f"“{ENV}” has the new token now. The file as it was lies beside it.")
    assert person.see("notice-deed", QPushButton).text() == "Undo"
    assert person.session.files_replaced == ()
    person.press("notice-deed")
    person.wait_for("its end", lambda: notice(person) == f"“{ENV}” is as it was.")
    assert files_of(person) == before
    assert person.wizard.conductor.replacements == ()


def test_it_can_be_put_back_on_screen_6_of_a_later_path_too(person, monkeypatch):
    before = replace_late(person, monkeypatch)
    person.press("notice-close")
    walk_to_tools(person)
    person.press("tools-replace-undo-1")
    person.wait_for("its end", lambda: files_of(person) == before)
    person.wait_for("no offer", lambda: person.find("tools-replace-undo-1") is None)
    go_to_the_start(person)
    assert person.wizard.conductor.replacements == ()


def test_what_was_put_back_there_is_not_put_back_again(person, monkeypatch):
    before = replace_late(person, monkeypatch)
    walk_to_tools(person)
    person.press("tools-replace-undo-1")
    person.wait_for("its end", lambda: not person.wizard.conductor.replacements)
    troubles = []
    person.wizard.conductor.troubled.connect(troubles.append)
    person.press("notice-deed")
    person.rest(100)
    assert (troubles, files_of(person)) == ([], before)


def test_a_file_that_changed_since_is_left_alone_and_that_is_told(person, monkeypatch):
    replace_late(person, monkeypatch)
    files_of(person)[ENV] = b"changed"
    troubles = []
    person.wizard.conductor.troubled.connect(troubles.append)
    person.press("notice-deed")
    person.wait_for("it", lambda: troubles)
    assert [one.code for one in troubles] == [Code.FILE_NOT_REPLACED]
    assert files_of(person)[ENV] == b"changed"


def test_a_file_that_is_put_back_late_is_told(person, monkeypatch):
    before = dict(files_of(person))
    person.press("tools-replace-1")
    person.see("tools-replace-undo-1")
    go_on = hold(monkeypatch, "undo")
    person.press("tools-replace-undo-1")
    go_to_the_start(person)
    person.rest(50)
    go_on.set()
    person.wait_for("the news", lambda: notice(person) == f"“{ENV}” is as it was.")
    assert person.find("notice-deed") is None
    assert files_of(person) == before


def test_it_is_told_in_another_language_too(person, monkeypatch):
    before = replace_late(person, monkeypatch)
    person.wizard.rebuild()
    person.wait_for("the news", lambda: "has the new token now" in notice(person))
    person.press("notice-deed")
    person.wait_for("its end", lambda: files_of(person) == before)
    person.wizard.rebuild()
    assert person.wizard.notice.isHidden()


def test_a_warning_stands_in_front_of_it_for_a_while_only(person, monkeypatch):
    replace_late(person, monkeypatch)
    walk_to_tools(person)
    watch = IdleWatch(person.wizard, minutes=1, warning=0.5)
    LeftAlone(watch, person.wizard)
    watch._warn()
    assert "Nobody was here" in notice(person)
    watch.note_use()
    assert "has the new token now" in notice(person)


def test_what_else_is_told_meanwhile_stands_in_front_of_it_until_that_is_read(person, monkeypatch):
    replace_late(person, monkeypatch)
    person.wizard.tell_by_notice("Something else.")
    person.press("notice-close")
    assert "has the new token now" in notice(person)
    person.press("notice-close")
    assert person.wizard.notice.isHidden()


def test_who_has_read_it_is_not_told_again(person, monkeypatch):
    replace_late(person, monkeypatch)
    person.press("notice-close")
    person.wizard.rebuild()
    assert person.wizard.notice.isHidden()


def test_another_practised_story_knows_nothing_of_it(person, monkeypatch):
    replace_late(person, monkeypatch)
    person.wizard.practise("databases-found")
    assert person.wizard.conductor.replacements == ()
