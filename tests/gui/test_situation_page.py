import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QRadioButton

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.events import way_found
from notion_wizard.core.model import MakeWay, Situation, Tool
from notion_wizard.core.session import Step
from notion_wizard.gui.pages import situation as situation_module


def test_the_main_button_waits_for_the_tool(practise):
    person = practise("databases-found")
    assert not person.see("nav-next").isEnabled()
    person.press("tool-n8n")
    assert person.see("nav-next").isEnabled()
    assert person.session.tool is Tool.N8N


def test_turned_down_is_chosen_from_the_start(practise):
    person = practise("databases-found")
    assert person.see("situation-refused", QRadioButton).isChecked()


def test_make_asks_how_it_is_connected_and_has_the_token_chosen(practise):
    person = practise("databases-found")
    assert person.find("make-token") is None
    person.press("tool-make")
    assert person.see("make-token", QRadioButton).isChecked()
    person.press("make-signin")
    assert person.session.make_way is MakeWay.SIGN_IN
    person.press("nav-next")
    assert person.strip == "Screen 6 · Code NW-3463"


@pytest.mark.parametrize("situation", list(Situation))
def test_each_situation_can_be_chosen(practise, situation):
    person = practise("databases-found")
    person.press(f"situation-{situation}")
    assert person.session.situation is situation


def test_a_blocked_way_is_said_before_anyone_pastes(practise):
    person = practise("offline")
    person.see_code("NW-2019")
    assert person.see("diagnosis-title", QLabel).text() == "This computer is not online"
    person.press("tool-n8n")
    assert person.see("nav-next").isEnabled()
    person.press("check-retry")
    person.see_code("NW-2019")


def test_a_slow_way_can_be_given_up(practise, monkeypatch):
    monkeypatch.setattr(situation_module, "SLOW_MS", 1)
    person = practise("timed-out")
    person.press("check-cancel")
    person.see_code(Code.CANCELLED.label)


def test_an_error_message_answers_the_questions_and_its_token_is_masked(practise):
    person = practise("databases-found")
    field = person.see("situation-message", QLineEdit)
    token = "ntn_" + "1" * 11 + "aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF3hJ"
    field.setText(f"notion-client: APIResponseError: API token is invalid. ({token})")
    assert token not in field.text()
    person.wait_for("the meaning", lambda: person.session.reading is not None)
    assert person.session.reading.diagnosis is not None
    assert person.session.token.occurs_in(token)
    field.setText("")
    assert person.session.reading is None


def test_back_keeps_the_answers(practise):
    person = practise("databases-found")
    person.begin("script")
    person.press("nav-back")
    person.arrive(Step.SITUATION)
    assert person.see("tool-script", QRadioButton).isChecked()


def test_the_program_says_that_it_is_independent(practise):
    person = practise("databases-found")
    texts = [label.text() for label in person.wizard.page.findChildren(QLabel)]
    assert any("not affiliated with Notion" in text for text in texts)
    assert isinstance(person.see("nav-cancel"), QPushButton)


def type_message(person, text):
    person.see("situation-message", QLineEdit).setText(text)


def test_a_fault_that_a_tool_in_a_cloud_met_is_not_laid_at_this_computer(practise):
    person = practise("databases-found")
    type_message(person, "Zapier: Got ETIMEDOUT calling GET https://api.notion.com/v1/users/me")
    person.see_code(Code.TIMED_OUT.label)
    said = person.see("diagnosis-status", QLabel).text()
    assert said == "Zapier runs on its own servers, so the fault is there and not on this computer."


def test_a_link_in_a_message_waits_for_the_database_check(practise):
    person = practise("databases-found")
    number = "1a2b3c4d-5e6f-7081-92a3-b4c5d6e7f809"
    type_message(person, f"object_not_found: Could not find database with ID: {number}.")
    person.see_code(Code.LINK_NOT_SHARED_OR_MISSING.label)
    assert [check.link for check in person.session.links] == [number]


def test_a_message_can_be_corrected_in_its_middle(practise):
    person = practise("databases-found")
    field = person.see("situation-message", QLineEdit)
    type_message(person, "eror 401")
    field.setCursorPosition(2)
    QTest.keyClicks(field, "r")
    assert field.text() == "error 401"
    assert field.cursorPosition() == 3


def test_a_way_that_only_this_computer_trusts_is_told_without_stopping_anyone(practise):
    person = practise("databases-found")
    inspected = Diagnosis(Code.INSPECTED_BUT_TRUSTED, {"issuer": "Acme Inspection"})
    person.wizard.conductor.change(way_found, inspected)
    assert person.strip == f"Screen 1 · Code {Code.INSPECTED_BUT_TRUSTED.label}"
    assert "“Acme Inspection”" in person.see("diagnosis-text", QLabel).text()
    assert person.find("check-retry") is None
