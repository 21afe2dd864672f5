from dataclasses import replace

import pytest

from notion_wizard.core.events import (
    message_read,
    open_tool_chosen,
    other_tool_ticked,
    tool_tried,
)
from notion_wizard.core.memory import memory_of, remembered
from notion_wizard.core.messages import read_message
from notion_wizard.core.model import MakeWay, Situation, Tool
from notion_wizard.core.old_token import has_old_token, tools_to_update
from notion_wizard.core.session import Verdict
from tests.core.builders import (
    NOON,
    OTHER_TOKEN,
    TOKEN,
    book_of,
    checked,
    fingerprint_of,
    profile_of,
    session_of,
    with_no,
    with_paste,
    with_save,
    with_yes,
)


def after_a_refusal(**facts):
    """Notion turned one token down, and accepted the next."""
    refused = with_no(with_paste(session_of(**facts), token=OTHER_TOKEN))
    return with_yes(with_paste(refused))


def after_a_message(text, **facts):
    return with_yes(with_paste(message_read(session_of(**facts), read_message(text))))


SAVED_BEFORE = profile_of(OTHER_TOKEN)
SAVED_NOW = replace(SAVED_BEFORE, fingerprint=fingerprint_of(TOKEN), earlier=True)
REFUSAL = "API token is invalid."


CASES = {
    "nothing was checked": (session_of(), False),
    "the first token of this person is accepted and saved": (with_save(checked()), False),
    "turned down, but only the tool says so, and no token was there before": (
        checked(situation=Situation.REFUSED),
        False,
    ),
    "a first connection": (checked(situation=Situation.FIRST), False),
    "a slip of the first connection was turned down": (
        after_a_refusal(situation=Situation.FIRST),
        False,
    ),
    "a token was turned down here": (after_a_refusal(), True),
    "a token was turned down here, and no other came": (
        with_no(with_paste(session_of())),
        False,
    ),
    "the tool's message spoke of a refusal": (after_a_message(REFUSAL), True),
    "the tool's message spoke of something else": (
        after_a_message("Could not find database with ID: 1f"),
        False,
    ),
    "the tool's message told nothing": (after_a_message("hello"), False),
    "after a move": (checked(situation=Situation.MOVED), True),
    "a missing database": (checked(situation=Situation.MISSING), False),
    "another one was saved in this place": (
        with_save(checked(), profile_of(earlier=True)),
        True,
    ),
    "a saved one is replaced": (
        with_save(checked(book_of(SAVED_BEFORE), profile=SAVED_BEFORE), SAVED_NOW),
        True,
    ),
    "a saved one is replaced, and the new one only kept in memory": (
        checked(book_of(SAVED_BEFORE), profile=SAVED_BEFORE),
        True,
    ),
    "the saved one itself was checked": (
        checked(book_of(profile_of()), profile=profile_of()),
        False,
    ),
    "the save was undone": (
        replace(after_a_refusal(), undone=profile_of()),
        False,
    ),
    "the saved one was left alone": (
        replace(checked(profile=profile_of()), token=None),
        False,
    ),
}


@pytest.mark.parametrize(("session", "has_one"), CASES.values(), ids=CASES)
def test_an_old_token_is_told_by_what_is_known(session, has_one):
    assert has_old_token(session) is has_one


def slugs(session):
    return [guide.slug for guide in tools_to_update(session)]


def test_without_an_old_token_no_tool_is_to_be_updated():
    assert not slugs(checked())


def test_after_a_refusal_only_tools_with_a_token_are_to_be_updated_and_the_chosen_one_is_done():
    found = slugs(after_a_refusal(tool=Tool.N8N))
    assert "make-token" in found
    assert "script" in found
    assert not {"n8n", "zapier", "make-signin", "automate-io"} & set(found)


def test_after_a_move_tools_that_sign_in_are_to_be_updated_too():
    found = slugs(checked(situation=Situation.MOVED, tool=Tool.MAKE, make_way=MakeWay.TOKEN))
    assert {"zapier", "make-signin", "n8n"} <= set(found)
    assert not {"make-token", "automate-io"} & set(found)


@pytest.mark.parametrize("tool", [Tool.OTHER, Tool.NONE, None])
def test_there_may_always_be_one_more_tool(tool):
    assert slugs(after_a_refusal(tool=tool))[-1] == "other"


def left_for_later(session):
    """The program was closed after that, and opened again: the tool's card was chosen."""
    later = tool_tried(session, Verdict.LATER, NOON)
    (kept,) = remembered(later.book, memory_of(later)).open_tools
    return open_tool_chosen(session_of(later.book), kept)


def test_what_was_ticked_is_kept_while_the_tool_waits_for_its_test():
    session = after_a_refusal(tool=Tool.N8N)
    for slug in ("zapier", "make-token"):
        session = other_tool_ticked(session, slug, is_done=True)
    session = left_for_later(other_tool_ticked(session, "zapier", is_done=False))
    assert session.others_done == {"make-token"}
    assert tools_to_update(session) == tools_to_update(after_a_refusal(tool=Tool.N8N))
    assert left_for_later(session).others_done == {"make-token"}


def test_what_was_ticked_does_not_hold_for_another_token():
    session = other_tool_ticked(after_a_refusal(tool=Tool.N8N), "zapier", is_done=True)
    assert with_paste(session).others_done == frozenset()


def test_without_an_old_token_no_list_comes_back():
    session = other_tool_ticked(checked(tool=Tool.N8N), "zapier", is_done=True)
    session = left_for_later(session)
    assert (has_old_token(session), session.others_done) == (False, frozenset())
