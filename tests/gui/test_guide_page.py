"""Screen 2: what an owner, somebody else, and who misses a database sees there."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QLineEdit, QPlainTextEdit

from notion_wizard.core.session import Step
from notion_wizard.gui.pages import guide as guide_page


@pytest.fixture
def opened(monkeypatch):
    """The addresses that buttons open in the browser."""
    addresses = []
    monkeypatch.setattr(guide_page.Desk, "open_address", lambda _desk, one: addresses.append(one))
    return addresses


def texts_of(person, kind=QLabel):
    found = person.wizard.page.findChildren(kind)
    return [one.text() for one in found if one.isVisibleTo(person.wizard)]


def all_is_drawn(person):
    person.rest(20)
    return person


def unfold(person, title):
    person.press_text(title)
    all_is_drawn(person)


def at_the_guide(practise, tool="n8n", situation="moved", owner="guide-owner-yes"):
    person = practise("databases-found")
    person.begin(tool, situation)
    person.arrive(Step.GUIDE)
    if owner:
        person.press(owner)
    return all_is_drawn(person)


def test_the_question_comes_first_and_i_have_it_is_always_there(practise):
    person = at_the_guide(practise, owner=None)
    assert not person.wizard.page.findChildren(QCheckBox)
    assert not person.see("nav-next", QAbstractButton).isEnabled()
    person.press("guide-have")
    person.arrive(Step.CHECK)


def test_each_button_says_what_it_opens_and_no_two_open_the_same(practise, opened):
    person = at_the_guide(practise)
    person.press_text("Open Notion")
    person.press_text("Open the list of connections")
    assert opened == ["https://app.notion.com", "https://app.notion.com/developers/connections"]
    buttons = texts_of(person, QAbstractButton)
    assert len(set(buttons)) == len([one for one in buttons if one]) + ("" in buttons)


@pytest.fixture
def large_text(qapp):
    """Twice the usual size."""
    usual, large = qapp.font(), qapp.font()
    large.setPointSizeF(2 * usual.pointSizeF())
    qapp.setFont(large)
    yield
    qapp.setFont(usual)


@pytest.mark.usefixtures("large_text")
def test_behind_a_refusal_the_question_is_in_sight_in_large_text_too(practise):
    person = practise("token-refused")
    person.wizard.resize(800, 600)
    person.begin("n8n")
    person.paste_practice_token()
    person.see_code("NW-3014")
    person.press("diagnosis-deed")
    person.arrive(Step.GUIDE)
    person.rest(50)
    sight = person.wizard.page.viewport()
    for name in ("guide-owner-yes", "guide-owner-no"):
        answer = person.see(name)
        bottom = answer.mapTo(sight, answer.rect().bottomLeft()).y()
        assert bottom < sight.height()


def test_behind_not_in_the_list_are_reasons_and_behind_them_the_steps_for_a_new_one(practise):
    person = practise("token-refused")
    person.begin("n8n")
    person.paste_practice_token()
    person.see_code("NW-3014")
    person.press("diagnosis-deed")
    person.arrive(Step.GUIDE)
    person.press("guide-owner-yes")
    all_is_drawn(person)
    assert "Is it the wrong workspace?" not in texts_of(person)
    unfold(person, "Not in the list?")
    reasons = texts_of(person)
    assert "Is it the wrong workspace?" in reasons
    marks = len(texts_of(person, QCheckBox))
    unfold(person, "It was deleted: the steps for a new one")
    assert len(texts_of(person, QCheckBox)) == marks + 5


def test_a_personal_token_is_offered_to_who_is_no_owner(practise, opened):
    person = at_the_guide(practise, owner="guide-owner-no")
    unfold(person, "Another way: a personal token")
    person.press_text("Open your personal tokens")
    assert opened == ["https://app.notion.com/developers/tokens"]
    unfold(person, "Who is an owner?")
    assert any("Workspace owner" in text for text in texts_of(person))


def test_waiting_can_be_pressed_in_one_place(practise):
    person = at_the_guide(practise, owner="guide-owner-no")
    texts = texts_of(person, QAbstractButton)
    assert person.see("nav-next", QAbstractButton).text() == "Wait for the owner"
    assert "Wait for the owner" not in texts


@pytest.mark.usefixtures("large_text")
def test_the_message_for_the_owner_is_shown_whole_in_large_text_too(practise):
    whole_message(practise)


def test_the_message_for_the_owner_is_shown_whole(practise):
    whole_message(practise)


def whole_message(practise):
    person = at_the_guide(practise, owner="guide-owner-no")
    person.wizard.resize(800, 600)
    person.rest(50)
    message = person.see("guide-message", QPlainTextEdit)
    assert message.verticalScrollBar().maximum() == 0
    last = message.document().lastBlock()
    bottom = message.blockBoundingGeometry(last).translated(message.contentOffset()).bottom()
    assert bottom <= message.viewport().height() < bottom + message.fontMetrics().height()


def test_the_message_asks_for_writing_only_if_the_tool_writes(practise):
    person = at_the_guide(practise, owner="guide-owner-no")
    message = person.see("guide-message", QPlainTextEdit).toPlainText()
    assert "Only if n8n also writes into Notion, tick “Update content”" in message
    assert "{" not in message


def test_the_directions_tell_their_month_in_words(practise):
    person = at_the_guide(practise)
    (directions,) = [text for text in texts_of(person) if text.startswith("Our directions")]
    assert "November 2026" in directions


def test_a_connection_that_may_do_too_little_is_widened_and_no_token_copied(practise):
    person = practise("databases-found")
    message = "APIResponseError: Insufficient permissions for this endpoint."
    person.see("situation-message", QLineEdit).setText(message)
    person.wait_for("the reading", lambda: person.session.reading is not None)
    person.press("tool-n8n")
    person.press("nav-next")
    person.arrive(Step.CHECK)
    person.press("paste-none")
    person.press("guide-owner-yes")
    assert person.see("nav-next", QAbstractButton).text() == "I have ticked it"
    assert not any("then Copy" in text for text in texts_of(person))


def test_a_missing_database_has_three_clicks_and_the_reasons_why_they_may_not_help(practise):
    person = at_the_guide(practise, situation="missing", owner=None)
    assert len(texts_of(person, QCheckBox)) == 3
    unfold(person, "Your connection is not offered there?")
    assert "May it read at all?" in texts_of(person)
