"""The copy beside a replaced file: deleted at once where the tool works, else on a second word."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from notion_wizard.core.codes import Code
from notion_wizard.core.events import tool_tried
from notion_wizard.core.session import Step, Verdict
from notion_wizard.core.token_places.kinds_of_files import BACKUP_ENDING
from notion_wizard.gui.widgets.diagnosis_card import DiagnosisCard
from notion_wizard.practice.places import FOLDER
from tests.core.builders import NOON

ENV = f"{FOLDER}/.env"
COPY = f"{ENV}{BACKUP_ENDING}"
DELETE = "tools-copy-delete-1"


@pytest.fixture
def person(practise):
    """Somebody who has the first file replaced."""
    opened = practise("variable-wins")
    opened.begin("script")
    opened.paste_practice_token()
    opened.wait_for("an answer", lambda: opened.session.identity is not None)
    opened.press("nav-next")
    opened.press("nav-next")
    opened.press("save-skip")
    opened.arrive(Step.TOOLS)
    opened.press("tools-folder")
    opened.see("tools-found-summary", QLabel)
    assert opened.find(DELETE) is None
    opened.press("tools-replace-1")
    opened.see(DELETE)
    return opened


def files_of(person):
    return person.wizard.conductor.services.places.files


def state_of(person):
    return person.see("tools-replaced-1", QLabel).text()


def wait_until_gone(person, name):
    """A file changes in a thread: the row tells of it a moment later."""
    person.wait_for(f"the row without {name}", lambda: person.find(name) is None)


def wait_until_deleted(person):
    person.wait_for("its end", lambda: state_of(person) == "Replaced. The copy is deleted.")
    assert COPY not in files_of(person)
    wait_until_gone(person, DELETE)
    wait_until_gone(person, "tools-replace-undo-1")
    person.wait_for("its note", lambda: person.session.copies_deleted == (COPY,))
    person.wait_for("no undo", lambda: person.wizard.conductor.replacements == ())


def test_before_the_tool_is_known_to_work_it_is_asked_once(person):
    person.press(DELETE)
    assert person.find(DELETE) is None
    keep = person.see(f"{DELETE}-no", QPushButton)
    assert person.wizard.focusWidget() is keep
    assert "Undo is not possible after that" in keep.accessibleDescription()
    assert COPY in files_of(person)
    person.press(f"{DELETE}-yes")
    wait_until_deleted(person)


def test_by_keyboard_nobody_comes_to_a_deed_that_changes_another_file(person):
    for name in (DELETE, f"{DELETE}-yes"):
        deed = person.see(name)
        deed.setFocus()
        QTest.keyClick(deed, Qt.Key.Key_Space)
    wait_until_deleted(person)
    row = person.wizard.focusWidget()
    assert row.objectName() == "tools-found-1"
    assert row.accessibleName() == state_of(person)
    QTest.keyClick(row, Qt.Key.Key_Tab)
    assert person.wizard.focusWidget() is person.see("tools-replace-2")


def test_who_keeps_it_is_as_before(person):
    person.press(DELETE)
    person.press(f"{DELETE}-no")
    assert person.wizard.focusWidget() is person.see(DELETE)
    assert person.find(f"{DELETE}-yes") is None
    person.press("tools-replace-undo-1")
    person.wait_for("its end", lambda: COPY not in files_of(person))
    wait_until_gone(person, DELETE)


def test_once_the_tool_works_it_is_deleted_at_once(person):
    person.wizard.conductor.change(tool_tried, Verdict.WORKS, NOON)
    person.press(DELETE)
    wait_until_deleted(person)


def test_what_was_found_stays_and_may_be_looked_through_again(person):
    person.press(DELETE)
    person.press(f"{DELETE}-yes")
    wait_until_deleted(person)
    assert person.find("tools-found-2") is not None
    person.wizard.rebuild()
    assert person.find(DELETE) is None


def test_undo_takes_the_question_along(person):
    person.press(DELETE)
    person.press("tools-replace-undo-1")
    person.wait_for("its end", lambda: COPY not in files_of(person))
    wait_until_gone(person, f"{DELETE}-yes")


def test_a_copy_that_was_changed_is_left_there_and_told(person):
    files_of(person)[COPY] = b"changed"
    person.press(DELETE)
    person.press(f"{DELETE}-yes")
    person.wait_for("the card", lambda: told(person))
    assert told(person) == [(Code.FILE_NOT_REPLACED, "copy-left")]
    assert files_of(person)[COPY] == b"changed"
    person.see(DELETE)


def told(person):
    cards = person.wizard.page.findChildren(DiagnosisCard)
    return [
        (card.diagnosis.code, card.diagnosis.variant)
        for card in cards
        if card.diagnosis and card.isVisible()
    ]


def test_a_copy_that_is_left_is_named_at_the_end(person):
    person.press("tools-works")
    person.arrive(Step.DONE)
    left = f"Delete the copy with the old token: {COPY}"
    assert left in [one.text() for one in person.wizard.page.findChildren(QLabel)]
    person.press("nav-back")
    person.press(DELETE)
    wait_until_deleted(person)
    person.press("tools-works")
    person.rest(20)
    assert left not in [one.text() for one in person.wizard.page.findChildren(QLabel)]
