"""What stays for a tool that is to be tested later: its token, or the way to one."""

from dataclasses import replace

import pytest

from notion_wizard.core.at_hand import token_at_hand
from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.events import (
    begun_anew,
    guide_opened,
    open_tool_chosen,
    something_else_chosen,
    started,
    token_left_alone,
    tool_chosen,
    tool_tried,
    tool_wanted,
)
from notion_wizard.core.flow import path, went_on
from notion_wizard.core.memory import finished_at_home, memory_of
from notion_wizard.core.model import OpenTool, Situation, Tool
from notion_wizard.core.session import Origin, Step, Verdict
from tests.core.builders import (
    NOON,
    OTHER_TOKEN,
    TOKEN,
    book_of,
    checked,
    profile_of,
    session_of,
    with_listing,
    with_save,
)

OPEN = OpenTool(Tool.N8N, NOON, Situation.REFUSED)
KEPT = profile_of()


def left_for_later(session=None, verdict=Verdict.LATER):
    at_tool = tool_chosen(session or replace(checked(), save_skipped=True), Tool.N8N)
    tried = tool_tried(replace(at_tool, trail=(Step.TOOLS,)), verdict, NOON)
    return begun_anew(went_on(tried), tried.book)


def test_a_token_that_was_not_saved_is_there_for_the_tool_that_was_left_for_later():
    before = replace(with_listing(checked(), "Orders"), save_skipped=True)
    session = open_tool_chosen(something_else_chosen(left_for_later(before)), OPEN)
    assert session.token is TOKEN
    assert token_at_hand(session)
    assert session.identity == before.identity
    assert session.listing == before.listing
    assert session.save_skipped


@pytest.mark.parametrize(
    ("session", "verdict"),
    [
        (None, Verdict.WORKS),
        (session_of(), Verdict.LATER),
        (with_save(checked()), Verdict.LATER),
        (checked(book_of(KEPT), profile=KEPT), Verdict.LATER),
    ],
    ids=["works", "no-token", "saved", "kept-before"],
)
def test_no_other_token_stays_in_memory(session, verdict):
    assert not left_for_later(session, verdict).unsaved


def test_one_that_was_to_replace_a_saved_one_stays_too():
    saved = profile_of(OTHER_TOKEN)
    replacing = checked(book_of(saved), profile=saved, origin=Origin.REPLACE_SAVED)
    assert Tool.N8N in left_for_later(replacing).unsaved


def test_a_tool_that_works_at_last_needs_it_no_more():
    again = open_tool_chosen(left_for_later(), OPEN)
    works = tool_tried(again, Verdict.WORKS, NOON)
    assert not begun_anew(works, works.book).unsaved


def test_a_token_that_is_saved_goes_before_it():
    left = replace(left_for_later(), book=book_of(KEPT))
    session = open_tool_chosen(left, replace(OPEN, profile_id=KEPT.id))
    assert session.profile is KEPT
    assert session.token is None


def test_left_alone_for_long_it_is_forgotten_on_every_screen():
    left = left_for_later()
    assert not token_left_alone(left).unsaved
    alone = token_left_alone(open_tool_chosen(left, OPEN))
    assert not alone.unsaved
    assert alone.token is alone.answer is None


def test_where_it_is_gone_the_guide_leads_back_to_the_tool():
    session = open_tool_chosen(started(book_of(open_tools=(OPEN,))), OPEN)
    assert not token_at_hand(session)
    guided = guide_opened(session)
    assert path(guided)[0] is Step.GUIDE
    assert path(guided)[-2:] == (Step.TOOLS, Step.DONE)


def test_a_save_that_was_finished_on_home_asks_for_its_tool_and_leads_there():
    session = tool_wanted(started(book_of(KEPT)), KEPT)
    assert path(session) == (Step.SITUATION, Step.TOOLS, Step.DONE)
    at_tool = went_on(tool_chosen(session, Tool.MAKE))
    assert at_tool.step is Step.TOOLS
    assert token_at_hand(at_tool)
    left = memory_of(tool_tried(at_tool, Verdict.LATER, NOON))
    assert left.tool.profile_id == KEPT.id


@pytest.mark.parametrize(
    ("told", "finished"),
    [
        (Diagnosis(Code.SAVED_AND_READ_BACK, {"name": KEPT.name}), KEPT),
        (Diagnosis(Code.SAVED_NOT_RETESTED, {"name": KEPT.name}), KEPT),
        (Diagnosis(Code.SAVED_AND_READ_BACK, {"name": "another"}), None),
        (Diagnosis(Code.UNDONE, {"name": KEPT.name}), None),
        (None, None),
    ],
)
def test_only_a_finished_save_names_a_token_for_a_tool(told, finished):
    assert finished_at_home(session_of(book_of(KEPT), told_at_home=told)) is finished
