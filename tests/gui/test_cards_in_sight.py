"""A card that appears below what is seen: it is brought into sight, and the keyboard stays."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.events import way_found
from notion_wizard.core.flow import Job
from notion_wizard.core.session import Step
from notion_wizard.gui.theme import LIGHT, apply_theme
from notion_wizard.practice.scenarios import SCENARIOS

CUT = SCENARIOS["databases-found"].token[:-4]


@pytest.fixture
def practise_large(practise, qapp: QApplication):
    """The window at 200 % text, 800 by 600."""
    font = qapp.font()
    large = qapp.font()
    large.setPointSizeF(font.pointSizeF() * 2)
    qapp.setFont(large)
    apply_theme(qapp, LIGHT)

    def opened(slug):
        person = practise(slug)
        person.wizard.resize(800, 600)
        person.rest(50)
        return person

    yield opened
    qapp.setFont(font)
    apply_theme(qapp, LIGHT)


def place_of(person, name="diagnosis-title"):
    """Where it begins, and how high what is seen of the page is."""
    page = person.wizard.page
    top = person.see(name).mapTo(page.viewport(), QPoint()).y()
    return top, page.viewport().height()


def is_in_sight(person, name="diagnosis-title"):
    top, height = place_of(person, name)
    return 0 <= top <= height - person.see(name).height()


def paste(person, text):
    QGuiApplication.clipboard().setText(text)
    person.press("paste-paste")


def test_on_screen_3_the_card_comes_into_sight_and_the_keyboard_stays_in_the_field(practise_large):
    person = practise_large("databases-found")
    person.begin("n8n")
    field = person.see("paste-field", QLineEdit)
    field.setFocus()
    paste(person, CUT)
    person.see_code("NW-1216")
    person.wait_for("the card", lambda: is_in_sight(person, "diagnosis"))
    assert person.wizard.focusWidget() is field
    assert is_in_sight(person, "paste-field")


def test_try_again_comes_into_sight_with_the_card(practise_large):
    person = practise_large("short-pause")
    person.begin("n8n")
    person.paste_practice_token()
    person.see("check-countdown")
    for name in ("diagnosis", "check-retry", "check-cancel", "check-countdown"):
        person.wait_for(name, lambda name=name: is_in_sight(person, name))


def test_the_question_for_the_new_workspace_comes_into_sight_as_a_card_does(practise_large):
    person = practise_large("databases-found")
    person.begin("n8n", "moved")
    person.press("guide-have")
    person.paste_practice_token()
    person.see("workspace-yes")
    person.wait_for("the question", lambda: is_in_sight(person, "workspace-yes"))


def test_a_rung_that_comes_later_does_not_push_the_answers_out_of_sight(practise_large):
    person = practise_large("databases-found")
    person.begin("n8n", "moved")
    person.press("guide-have")
    person.paste_practice_token()
    person.wait_for("the last rung", lambda: person.session.capabilities is not None)
    person.wait_for("rest", lambda: not person.wizard.conductor.is_running(Job.CAPABILITIES))
    for name in ("workspace-yes", "workspace-no"):
        person.wait_for(name, lambda name=name: is_in_sight(person, name))
    person.rest(100)
    assert is_in_sight(person, "workspace-yes")


def test_on_screen_4_too(practise_large):
    person = practise_large("databases-found")
    person.begin("n8n")
    person.paste_practice_token()
    person.see_code("NW-3009")
    person.press("nav-next")
    person.see_code("NW-5004")
    field = person.see("databases-link", QLineEdit)
    field.setFocus()
    field.setText(" ".join(digit * 32 for digit in "9876"))
    person.press("databases-link-check")
    person.see_code(Code.LINK_NOT_SHARED_OR_MISSING.label)
    person.wait_for("the card", lambda: is_in_sight(person))
    assert person.wizard.focusWidget() is field


def test_who_types_a_message_goes_on_seeing_it(practise_large):
    person = practise_large("databases-found")
    field = person.see("situation-message", QLineEdit)
    field.setFocus()
    field.setText("API token is invalid.")
    person.see("diagnosis-title")
    person.wait_for("the card", lambda: is_in_sight(person))
    assert is_in_sight(person, "situation-message")


def test_the_card_of_the_way_comes_into_sight_too(practise_large):
    person = practise_large("databases-found")
    person.wait_for("the way", lambda: person.session.way is not None)
    person.wizard.page.verticalScrollBar().setValue(10_000)
    person.wizard.conductor.change(way_found, Diagnosis(Code.OFFLINE))
    person.wait_for("the card", lambda: is_in_sight(person))


def test_a_page_that_opens_begins_at_its_top_whatever_stands_on_it(practise_large):
    person = practise_large("databases-found")
    person.begin("zapier")
    person.arrive(Step.TOOLS)
    person.rest(100)
    assert person.wizard.page.verticalScrollBar().value() == 0


def test_a_card_that_is_gone_again_moves_nothing(practise):
    person = practise("databases-found")
    person.wait_for("the way", lambda: person.session.way is not None)
    person.wizard.resize(480, 400)
    person.rest(20)
    bar = person.wizard.page.verticalScrollBar()
    bar.setValue(bar.maximum())
    before = bar.value()
    conductor = person.wizard.conductor
    way = person.session.way
    conductor.change(way_found, Diagnosis(Code.OFFLINE))
    conductor.change(way_found, way)
    person.rest(50)
    assert bar.value() == min(before, bar.maximum())


def test_on_screen_6_the_reading_of_a_message_comes_into_sight(practise_large):
    person = practise_large("databases-found")
    person.begin("zapier")
    person.arrive(Step.TOOLS)
    person.press("tools-other")
    field = person.see("tools-message", QPlainTextEdit)
    field.setPlainText("This server requires OAuth")
    person.see_code(Code.TOOL_WANTS_OAUTH.label)
    person.wait_for("the card", lambda: is_in_sight(person))


@pytest.mark.parametrize(("tool", "answer"), [("n8n", "same"), ("make", "other")])
def test_on_screen_6_nobody_writes_a_message_unseen(practise_large, tool, answer):
    person = practise_large("databases-found")
    person.begin(tool)
    person.paste_practice_token()
    person.see_code("NW-3009")
    for name in ("nav-next", "nav-next", "save-skip"):
        person.press(name)
    person.arrive(Step.TOOLS)
    person.press(f"tools-{answer}")
    field = person.see("tools-message", QPlainTextEdit)
    assert person.wizard.focusWidget() is field
    person.wait_for("the card", lambda: is_in_sight(person))
    person.rest(100)
    assert is_in_sight(person, "tools-message")
    field.setPlainText("This server requires OAuth")
    person.see_code(Code.TOOL_WANTS_OAUTH.label)
    person.wait_for("the card", lambda: is_in_sight(person))
    person.rest(100)
    assert is_in_sight(person, "tools-message")
