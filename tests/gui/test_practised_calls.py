"""The stories that end behind the check: each is played as a trainee plays it, to its code."""

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from notion_wizard.core.codes import Code
from notion_wizard.core.session import Step, Way
from notion_wizard.practice.scenarios import SCENARIOS
from tests.gui.help.conftest import choose_topic


def play_to_the_tool(practise, slug):
    person, story = practise(slug), SCENARIOS[slug]
    person.practise(slug)
    person.begin(story.tool, story.situation)
    if person.session.step is Step.CHECK:
        person.paste_practice_token()
        person.press("nav-next")
        person.press("nav-next")
        person.arrive(Step.SAVE)
        person.press("save-skip")
    person.arrive(Step.TOOLS)
    return person


def label_of(slug):
    return Code.from_slug(slug).label


def test_a_tool_that_was_not_restarted_says_the_same(practise):
    person = play_to_the_tool(practise, "tool-not-restarted")
    person.press("tools-same")
    person.see_code(label_of("tool-not-restarted"))
    person.paste_practice_token()
    assert person.see("tools-message", QPlainTextEdit).toPlainText() == "API token is invalid."
    person.see_code(label_of("tool-not-restarted"))


@pytest.mark.parametrize(
    "slug",
    ["other-variable-name", "tool-validator-outdated", "tool-wants-oauth", "tool-still-fails"],
)
def test_the_message_of_the_tool_leads_to_the_code(practise, slug):
    person = play_to_the_tool(practise, slug)
    person.press("tools-other")
    person.paste_practice_token()
    person.see_code(label_of(slug))


def test_a_variable_wins_where_a_restart_did_not_help(practise):
    person = play_to_the_tool(practise, "variable-wins")
    for _again in range(2):
        person.press("tools-same")
    person.see_code(label_of("variable-wins"))


def test_a_tool_without_a_field_needs_no_token(practise):
    person = play_to_the_tool(practise, "no-token-needed")
    person.see_code(label_of("no-token-needed"))


def test_before_an_error_is_told_no_message_comes(practise):
    person = play_to_the_tool(practise, "tool-still-fails")
    person.paste_practice_token()
    assert person.find("tools-message") is None


def test_the_message_is_brought_on_screen_1_as_well(practise):
    person = practise("tool-wants-oauth")
    person.paste_practice_token()
    assert (
        person.see("situation-message", QLineEdit).text() == SCENARIOS["tool-wants-oauth"].message
    )
    person.see_code(label_of("tool-wants-oauth"))


def test_without_a_message_none_is_brought_on_screen_1(practise):
    person = practise("databases-found")
    person.paste_practice_token()
    assert person.see("situation-message", QLineEdit).text() == ""


def test_the_same_text_is_noticed(practise):
    person = practise("same-text")
    person.begin("n8n")
    person.paste_practice_token()
    person.see_code(label_of("token-refused"))
    person.paste_practice_token()
    person.see_code(label_of("same-text"))


@pytest.mark.parametrize(
    "slug",
    [
        *("token-refused", "token-revoked", "token-expired", "maybe-webhook-secret"),
        "refused-before",
    ],
)
def test_after_a_refusal_the_button_brings_a_token_that_works(practise, slug):
    person = practise(slug)
    person.begin("n8n")
    person.paste_practice_token()
    person.see_code(label_of(slug))
    person.paste_practice_token()
    person.see_code(label_of("accepted"))


def test_what_was_switched_on_in_notion_is_seen_at_the_second_try(practise):
    person = practise("cannot-read-content")
    person.begin("n8n")
    person.paste_practice_token()
    person.see_code(label_of("cannot-read-content"))
    person.press("check-retry")
    person.see_code(label_of("accepted"))
    person.press("nav-next")
    person.see_code(label_of("databases-found"))


def test_the_second_try_on_the_databases_reads_them(practise):
    person = practise("cannot-read-content")
    person.begin("n8n")
    person.paste_practice_token()
    person.see_code(label_of("cannot-read-content"))
    person.press("nav-next")
    person.press("check-retry")
    person.see_code(label_of("databases-found"))


def test_a_way_that_was_mended_is_open_at_the_second_try(practise):
    person = practise("tls-not-trusted")
    person.see_code(label_of("tls-not-trusted"))
    person.press("check-retry")
    person.wait_for("the way", lambda: person.session.way is Way.OPEN)
    person.begin("n8n")
    person.paste_practice_token()
    person.see_code(label_of("accepted"))


def test_the_keychain_s_second_question_is_answered_with_yes(practise):
    person = saving(practise, "keychain-refused")
    person.see_code(label_of("keychain-refused"))
    person.press("save-retry")
    person.see_code(label_of("saved-and-read-back"))


def saving(practise, slug):
    person = practise(slug)
    person.begin("n8n")
    person.paste_practice_token()
    for step in (Step.DATABASES, Step.SAVE):
        person.press("nav-next")
        person.arrive(step)
    person.press("nav-save")
    return person


@pytest.mark.parametrize(
    "slug",
    [
        "keychain-refused",
        "keychain-not-safe",
        "keychain-full",
        "keychain-trouble",
        "saved-not-retested",
    ],
)
def test_saving_ends_in_the_code_of_the_story(practise, slug):
    saving(practise, slug).see_code(label_of(slug))


@pytest.mark.long
def test_a_computer_that_asks_for_its_password_is_waited_for(practise):
    person = saving(practise, "keychain-waiting")
    person.see_code(label_of("keychain-waiting"))
    person.see_code(label_of("saved-and-read-back"))


@pytest.mark.parametrize("slug", ["link-reachable", "link-not-notion", "link-without-id"])
def test_a_link_ends_in_the_code_of_the_story(practise, slug):
    person = practise(slug)
    person.practise(slug)
    person.begin("n8n", "missing")
    person.arrive(Step.DATABASES)
    person.paste_practice_token()
    person.see_code(label_of(slug))


@pytest.mark.parametrize(
    ("button", "slug"),
    [("home-save-finish", "saved-and-read-back"), ("home-save-undo", "undone")],
)
def test_a_save_that_was_cut_off_is_finished_or_undone(practise, button, slug):
    person = practise("save-interrupted")
    person.see_code(label_of("save-interrupted"))
    person.press(button)
    person.wait_for("the outcome", lambda: label_of(slug) in card_of(person))


def card_of(person):
    found = person.find("diagnosis-code")
    return found.text() if found else ""


def test_a_token_that_is_gone_is_noticed_when_it_is_checked(practise):
    person = practise("entry-gone")
    person.press("home-check")
    person.see_code(label_of("entry-gone"))


def test_an_earlier_token_that_is_gone_cannot_be_brought_back(practise):
    person = practise("nothing-to-undo")
    person.press("support-help")
    choose_topic(person, "Saved tokens")
    person.press("saved-undo")
    person.press("saved-undo-question-yes")
    person.wait_for("the outcome", lambda: label_of("nothing-to-undo") in card_of(person))
