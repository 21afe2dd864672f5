from dataclasses import replace
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QRadioButton

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.events import way_found
from notion_wizard.core.model import MakeWay, Situation, Tool
from notion_wizard.core.note_for_it import concerns_it
from notion_wizard.core.session import Step
from notion_wizard.gui.pages import situation as situation_module
from notion_wizard.gui.widgets import diagnosis_card
from notion_wizard.practice.scenarios import SCENARIOS


def test_the_main_button_waits_for_the_tool(practise):
    person = practise("databases-found")
    assert not person.see("nav-next").isEnabled()
    person.press("tool-n8n")
    assert person.see("nav-next").isEnabled()
    assert person.session.tool is Tool.N8N


def test_a_message_is_told_as_the_chosen_tool_needs_it_whichever_comes_first(practise):
    person = practise("databases-found")
    person.see("situation-message", QLineEdit).setText("API token is invalid.")
    person.see_code(Code.TOKEN_REFUSED.label)
    title = person.see("diagnosis-title", QLabel)
    assert title.text() == "Notion does not accept this token"
    person.press("tool-zapier")
    assert title.text() == "Zapier has lost its access to Notion"
    person.press("tool-make")
    assert title.text() == "Notion does not accept this token"
    person.press("make-signin")
    assert title.text() == "Make has lost its access to Notion"


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


def test_what_blocks_the_way_speaks_of_no_token_that_nobody_gave(practise):
    person = practise("blocked")
    person.see_code(Code.BLOCKED.label)
    said = person.see("diagnosis-text", QLabel).text()
    assert said == (
        "The request was stopped before Notion itself could answer. "
        "A new token would not change that."
    )


def test_whoever_tries_again_sees_it_at_once_and_keeps_the_keyboard_there(practise):
    person = practise("offline")
    person.see("check-retry").setFocus()
    for _time in range(2):
        person.press("check-retry")
        assert person.see("situation-trying", QLabel).text() == "Trying the way to Notion…"
        assert person.wizard.focusWidget() is person.see("check-cancel")
        person.wait_for("the answer", lambda: person.session.way is not None)
        assert person.wizard.focusWidget() is person.see("check-retry")


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


FOR_IT = [
    scenario.slug
    for scenario in SCENARIOS.values()
    if concerns_it(Diagnosis(Code.from_slug(scenario.slug) or Code.ACCEPTED))
]
FOR_IT_TOO = ["name-not-found", "connection-refused", "connection-cut"]


@pytest.mark.parametrize("slug", FOR_IT)
def test_what_the_it_department_can_help_with_has_a_note_to_copy_on_the_card(practise, slug):
    person = practise(slug)
    person.press("tool-n8n")
    person.see_code(Code.from_slug(slug).label)
    assert person.see("nav-next").isEnabled()
    person.press("diagnosis-note")
    note = QGuiApplication.clipboard().text()
    assert Code.from_slug(slug).label in note
    assert "Time: 20" in note
    assert "app.notion.com" in note
    assert "Token: not sent." in note
    assert note.startswith("PRACTICE: ")
    assert "https://api.notion.com, TCP port 443" in note
    assert SCENARIOS[slug].token not in note
    assert person.see("diagnosis-note", QPushButton).text() == "Copied"


@pytest.mark.parametrize("slug", FOR_IT_TOO)
def test_where_the_it_department_may_help_the_note_stands_under_more(practise, slug):
    person = practise(slug)
    person.see_code(Code.from_slug(slug).label)
    assert person.find("diagnosis-note") is None
    person.press("diagnosis-more")
    person.press("diagnosis-note")
    assert Code.from_slug(slug).label in QGuiApplication.clipboard().text()


def test_a_computer_without_a_network_has_nothing_for_the_it_department(practise):
    person = practise("offline")
    person.see_code(Code.OFFLINE.label)
    person.press("diagnosis-more")
    assert person.find("diagnosis-note") is None


def test_the_note_tells_when_it_was_seen_not_when_it_was_copied(practise):
    person = practise("databases-found")
    person.wait_for("the way", lambda: person.session.way is not None)
    conductor = person.wizard.conductor
    seen_at = datetime(2026, 11, 20, 9, 41, 7, tzinfo=UTC)
    conductor.services = replace(conductor.services, clock=SimpleNamespace(now=lambda: seen_at))
    conductor.change(way_found, Diagnosis(Code.BLOCKED))
    copied_at = seen_at + timedelta(hours=1)
    conductor.services = replace(conductor.services, clock=SimpleNamespace(now=lambda: copied_at))
    person.press("diagnosis-note")
    assert "Time: 2026-11-20 09:41:07 +0000" in QGuiApplication.clipboard().text()


def test_the_button_of_the_note_says_for_a_moment_that_it_was_copied(practise, monkeypatch):
    monkeypatch.setattr(diagnosis_card, "COPIED_MS", 5)
    person = practise("blocked")
    person.press("diagnosis-note")
    person.wait_for(
        "the deed",
        lambda: person.see("diagnosis-note", QPushButton).text() == "Copy the note for IT",
    )


def test_an_inspected_connection_is_told_by_itself_and_the_main_button_stays_on(practise):
    person = practise("inspected-but-trusted")
    person.press("tool-zapier")
    person.see_code(Code.INSPECTED_BUT_TRUSTED.label)
    assert person.see("nav-next").isEnabled()
    said = person.see("diagnosis-status", QLabel).text()
    assert said == "This checks this computer. Zapier runs on its own servers."


def test_a_way_that_is_tried_before_the_window_is_ready_is_not_called_slow(practise, monkeypatch):
    monkeypatch.setattr(situation_module, "SLOW_MS", 1)
    person = practise("timed-out")
    assert person.see("situation-trying", QLabel).text() == "Trying the way to Notion…"
    person.press("check-cancel")
    person.see_code(Code.CANCELLED.label)
    assert person.find("situation-trying") is None


def test_a_message_that_is_not_known_is_told_to_who_comes_back_to_it(practise):
    person = practise("databases-found")
    field = person.see("situation-message", QLineEdit)
    field.setFocus()
    field.setText("something went sideways")
    person.see("situation-unknown")
    person.see("tool-n8n").setFocus()
    person.wait_for("the note", lambda: "does not know" in field.accessibleDescription())
    field.setText("API token is invalid.")
    assert not field.accessibleDescription()


def test_what_a_known_message_leaves_open_is_asked_for_and_said(practise, monkeypatch, announced):
    monkeypatch.setattr(situation_module, "TYPED_MS", 10)
    person = practise("databases-found")
    person.see("situation-message", QLineEdit).setText("API token is invalid.")
    missing = person.see("situation-still-open", QLabel).text()
    person.wait_for("the word", lambda: missing in announced)
    assert announced[-1] == missing, "behind what the message means"
    assert not person.see("nav-next").isEnabled()
    person.press("tool-n8n")
    assert person.find("situation-still-open") is None
    assert person.see("nav-next").isEnabled()
