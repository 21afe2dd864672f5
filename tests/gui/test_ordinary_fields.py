"""A token that lands in a field which shows its text is gone at once, and nobody was told of it."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from notion_wizard.core.scrub import MARK
from notion_wizard.core.session import Step
from notion_wizard.practice.scenarios import SCENARIOS
from tests.gui.help.conftest import choose_topic
from tests.support.stand_in import OLD_TOKEN


def to_databases(practise):
    person = practise("databases-found")
    person.begin("n8n")
    person.paste_practice_token()
    person.wait_for("an answer", lambda: person.session.identity is not None)
    person.press("nav-next")
    person.wait_for("the list", lambda: person.session.listing and person.session.listing.complete)
    return person


def link_field(practise):
    return to_databases(practise).see("databases-link", QLineEdit)


def filter_field(practise):
    return to_databases(practise).see("databases-filter", QLineEdit)


def name_field(practise):
    person = to_databases(practise)
    person.press("nav-next")
    person.arrive(Step.SAVE)
    return person.wizard.page.findChild(QLineEdit, "save-name")


def code_field(practise):
    person = practise("databases-found")
    person.press("support-help")
    return person.see("help-code", QLineEdit)


def rename_field(practise):
    person = practise("same-as-saved")
    person.press("support-help")
    choose_topic(person, "Saved tokens")
    person.press("saved-rename")
    fields = person.wizard.findChildren(QLineEdit)
    return next(one for one in fields if one.text() == SAVED)


SAVED = SCENARIOS["same-as-saved"].remembered[0].name


def by_assistive_technology(field):
    field.setText(f"here: {OLD_TOKEN}")


def by_paste(field):
    QGuiApplication.clipboard().setText(f"here: {OLD_TOKEN}")
    field.clear()
    field.paste()


def by_keys(field):
    field.clear()
    QTest.keyClicks(field, f"here: {OLD_TOKEN}")


@pytest.mark.parametrize("enter", [by_assistive_technology, by_paste, by_keys])
@pytest.mark.parametrize(
    "open_field", [link_field, filter_field, name_field, code_field, rename_field]
)
def test_a_token_does_not_stay_in_a_field_that_shows_it(practise, open_field, enter):
    field = open_field(practise)
    told = []
    field.textChanged.connect(told.append)
    enter(field)
    assert field.text() == f"here: {MARK}"
    assert not [text for text in told if OLD_TOKEN in text]
    field.undo()
    assert OLD_TOKEN not in field.text()


def test_no_token_becomes_the_name_of_another(practise):
    person = to_databases(practise)
    person.press("nav-next")
    person.arrive(Step.SAVE)
    person.wizard.page.findChild(QLineEdit, "save-name").setText(OLD_TOKEN)
    assert person.session.save_name == MARK
    person.press("nav-save")
    person.arrive(Step.TOOLS)
    profiles = person.wizard.conductor.services.profiles.load().profiles
    assert [one.name for one in profiles] == [MARK]
    assert OLD_TOKEN[20:30].lower() not in profiles[0].id


def test_another_text_stays_as_it_was_typed(practise):
    field = filter_field(practise)
    QTest.keyClicks(field, "secret_santa")
    assert field.text() == "secret_santa"
    assert field.isUndoAvailable()


def test_behind_the_next_blank_typing_goes_on_and_the_cursor_stays_where_it_was(practise):
    field = filter_field(practise)
    QTest.keyClicks(field, " Orders")
    field.setCursorPosition(0)
    QTest.keyClicks(field, f"{OLD_TOKEN} of")
    assert field.text() == f"{MARK} of Orders"
    assert field.cursorPosition() == len(f"{MARK} of")
