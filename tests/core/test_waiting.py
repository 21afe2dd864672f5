from dataclasses import replace

import pytest

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.events import (
    message_asked_again,
    message_read,
    owner_answered_at_last,
    situation_chosen,
    started,
    tool_chosen,
)
from notion_wizard.core.guide import owner_message, reason_of
from notion_wizard.core.messages import Reading
from notion_wizard.core.model import MakeWay, Situation, Tool, Waiting
from notion_wizard.core.waiting import waiting_begun, waiting_ended, waiting_of
from tests.core.builders import (
    NOON,
    YESTERDAY,
    book_of,
    profile_of,
    session_of,
    with_no,
    with_paste,
    with_yes,
)

ORDERS = profile_of()
FOR_MAKE = Waiting(Situation.MOVED, NOON, Tool.MAKE, MakeWay.TOKEN, "orders")
FOR_N8N = Waiting(Situation.REFUSED, NOON, Tool.N8N)


def test_what_is_needed_to_go_on_is_kept():
    session = session_of(tool=Tool.MAKE, situation=Situation.MOVED, profile=ORDERS)
    assert waiting_of(session, NOON) == FOR_MAKE
    assert waiting_of(replace(session, profile=None), NOON).profile_id is None


def test_the_path_goes_on_as_it_was():
    book = waiting_begun(book_of(ORDERS), FOR_MAKE)
    session = owner_answered_at_last(started(book), book.waiting[0])
    assert waiting_of(session, NOON) == FOR_MAKE


@pytest.mark.parametrize("come_back", [message_asked_again, owner_answered_at_last])
def test_why_the_owner_was_asked_is_kept(come_back):
    told = Reading("403", Diagnosis(Code.CAPABILITY_MISSING))
    waiting = waiting_of(message_read(session_of(tool=Tool.MAKE), told), NOON)
    session = come_back(started(book_of(waiting=(waiting,))), waiting)
    assert reason_of(session) is Code.CAPABILITY_MISSING
    assert waiting_of(session, NOON) == waiting
    message = owner_message(Tool.MAKE, session.situation, reason=reason_of(session))
    assert message != owner_message(Tool.MAKE, session.situation)


def test_what_notion_says_since_counts_more_than_why_the_owner_was_asked():
    waiting = replace(FOR_N8N, reason=Code.CAPABILITY_MISSING)
    session = owner_answered_at_last(started(book_of()), waiting)
    assert reason_of(with_no(with_paste(session))) is Code.TOKEN_REFUSED


SINCE_THEN = {
    "another situation": lambda session: situation_chosen(session, Situation.FIRST),
    "another tool": lambda session: tool_chosen(session, Tool.SCRIPT),
    "a message": lambda session: message_read(session, Reading("401")),
    "an accepted token": lambda session: with_yes(with_paste(session)),
}


@pytest.mark.parametrize("event", SINCE_THEN.values(), ids=SINCE_THEN)
def test_why_the_owner_was_asked_holds_until_something_else_is_the_case(event):
    waiting = replace(FOR_N8N, reason=Code.CAPABILITY_MISSING)
    session = owner_answered_at_last(started(book_of()), waiting)
    same = tool_chosen(situation_chosen(session, session.situation), session.tool)
    assert reason_of(message_read(same, None)) is Code.CAPABILITY_MISSING
    assert reason_of(event(session)) is None


def test_asking_again_for_the_same_tool_takes_the_place_of_the_first_time():
    book = book_of(waiting=(replace(FOR_MAKE, since=YESTERDAY), FOR_N8N))
    assert waiting_begun(book, FOR_MAKE).waiting == (FOR_N8N, FOR_MAKE)


def test_waiting_ends_for_one_tool_only():
    book = book_of(waiting=(FOR_MAKE, FOR_N8N))
    assert waiting_ended(book, FOR_MAKE).waiting == (FOR_N8N,)
