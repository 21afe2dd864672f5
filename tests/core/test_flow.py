import itertools
from dataclasses import replace

import pytest

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.events import (
    book_changed,
    check_opened,
    guide_opened,
    link_checked,
    link_given,
    missing_database_chosen,
    open_tool_chosen,
    owner_answered_at_last,
    owner_question_answered,
    replacing_chosen,
    save_asked,
    saved_check_chosen,
    saving_skipped,
    situation_chosen,
    something_else_chosen,
    started,
    token_dropped,
    token_not_read,
    token_read,
    tool_chosen,
    went_back,
    went_to,
    workspace_answered,
)
from notion_wizard.core.events import test_wanted_anyway as wanted_anyway
from notion_wizard.core.flow import (
    Job,
    due_jobs,
    is_about_sharing,
    may_continue,
    may_go_back,
    next_step,
    path,
    uses_saved_token,
    went_on,
)
from notion_wizard.core.model import MakeWay, OpenTool, Situation, Tool, Waiting
from notion_wizard.core.reach import Capabilities
from notion_wizard.core.session import Aim, Origin, Step, Way
from tests.core.builders import (
    ELSEWHERE,
    NOON,
    OTHER_TOKEN,
    TOKEN,
    book_of,
    checked,
    profile_of,
    session_of,
    with_listing,
    with_no,
    with_paste,
    with_save,
    with_yes,
)

ORDERS = profile_of(tool=Tool.N8N)
SAVED = book_of(ORDERS)
NOTHING_SAVED = book_of()
TOOLS_WITH_TOKEN = (Tool.MAKE, Tool.N8N, Tool.SCRIPT, Tool.OTHER)


def at(step, book=NOTHING_SAVED, **facts):
    return session_of(book, trail=(step,), **facts)


def chosen(situation, book=NOTHING_SAVED):
    return situation_chosen(something_else_chosen(started(book)), situation)


def from_card(event):
    return event(started(SAVED), ORDERS)


def refused_at_the_check(session):
    return with_no(with_paste(went_to(session, Step.CHECK), token=OTHER_TOKEN))


TO_THE_TOOL = "check databases save tools done"

# The table "Paths" of product.md, each row with the events that lead to it.
PATHS = {
    "turned down": (
        lambda: chosen(Situation.REFUSED),
        f"situation {TO_THE_TOOL}",
    ),
    "turned down, a token is saved": (
        lambda: chosen(Situation.REFUSED, SAVED),
        f"situation {TO_THE_TOOL}",
    ),
    "turned down, I don't have it": (
        lambda: guide_opened(chosen(Situation.REFUSED)),
        f"situation guide {TO_THE_TOOL}",
    ),
    "turned down, then refused by Notion": (
        lambda: refused_at_the_check(chosen(Situation.REFUSED)),
        f"situation guide {TO_THE_TOOL}",
    ),
    "moved": (
        lambda: chosen(Situation.MOVED),
        f"situation guide {TO_THE_TOOL}",
    ),
    "moved, a token is saved": (
        lambda: chosen(Situation.MOVED, SAVED),
        f"situation guide {TO_THE_TOOL}",
    ),
    "first connection": (
        lambda: chosen(Situation.FIRST),
        f"situation guide {TO_THE_TOOL}",
    ),
    "first connection, a token is saved": (
        lambda: chosen(Situation.FIRST, SAVED),
        f"situation guide {TO_THE_TOOL}",
    ),
    "a database is missing, a token is saved": (
        lambda: chosen(Situation.MISSING, SAVED),
        "situation databases tools done",
    ),
    "a database is missing, the saved token is refused": (
        lambda: guide_opened(with_no(token_read(chosen(Situation.MISSING, SAVED), TOKEN))),
        f"situation guide {TO_THE_TOOL}",
    ),
    "a database is missing, none saved": (
        lambda: chosen(Situation.MISSING),
        "situation guide tools done",
    ),
    "a database is missing, none saved, check it with a token": (
        lambda: check_opened(chosen(Situation.MISSING)),
        "situation guide check databases tools done",
    ),
    "a database is missing, none saved, and the token is refused": (
        lambda: with_no(with_paste(check_opened(chosen(Situation.MISSING)))),
        "situation guide check databases tools done",
    ),
    "Home: a database is missing": (
        lambda: from_card(missing_database_chosen),
        "databases tools done",
    ),
    "Home: a database is missing, refused": (
        lambda: guide_opened(with_no(token_read(from_card(missing_database_chosen), TOKEN))),
        f"guide {TO_THE_TOOL}",
    ),
    "Home: check now": (
        lambda: from_card(saved_check_chosen),
        "check databases done",
    ),
    "Home: check now, refused": (
        lambda: guide_opened(with_no(token_read(from_card(saved_check_chosen), TOKEN))),
        f"guide {TO_THE_TOOL}",
    ),
    "Home: replace it": (
        lambda: from_card(replacing_chosen),
        f"situation {TO_THE_TOOL}",
    ),
    "Home: replace it, moved": (
        lambda: situation_chosen(from_card(replacing_chosen), Situation.MOVED),
        f"situation guide {TO_THE_TOOL}",
    ),
    "Home: replace it, a database is missing": (
        lambda: situation_chosen(from_card(replacing_chosen), Situation.MISSING),
        "situation databases tools done",
    ),
    "Home: something else": (
        lambda: something_else_chosen(started(SAVED)),
        f"situation {TO_THE_TOOL}",
    ),
    "Home: the token has come": (
        lambda: owner_answered_at_last(session_of(), Waiting(Situation.REFUSED, NOON)),
        f"situation guide {TO_THE_TOOL}",
    ),
    "Home: the token has come, a database was missing": (
        lambda: owner_answered_at_last(session_of(), Waiting(Situation.MISSING, NOON)),
        "situation guide check databases tools done",
    ),
    "go on without saving": (
        lambda: saving_skipped(checked()),
        f"situation {TO_THE_TOOL}",
    ),
}
AT_THE_QUESTIONS = [start for start, (_, steps) in PATHS.items() if steps.startswith("situation")]


def steps_of(session):
    return " ".join(path(session))


@pytest.mark.parametrize("tool", TOOLS_WITH_TOKEN)
@pytest.mark.parametrize("start", PATHS)
def test_a_path_has_the_steps_of_its_row(start, tool):
    begin, steps = PATHS[start]
    assert steps_of(replace(begin(), tool=tool)) == steps


@pytest.mark.parametrize("start", PATHS)
def test_who_has_no_tool_yet_walks_the_row_without_the_tool(start):
    begin, steps = PATHS[start]
    assert steps_of(replace(begin(), tool=Tool.NONE)) == steps.replace("tools ", "")


@pytest.mark.parametrize(
    ("tool", "make_way"), [(Tool.ZAPIER, MakeWay.TOKEN), (Tool.MAKE, MakeWay.SIGN_IN)]
)
@pytest.mark.parametrize("start", AT_THE_QUESTIONS)
def test_a_tool_without_a_token_field_beats_every_situation(start, tool, make_way):
    begin, _steps = PATHS[start]
    assert steps_of(replace(begin(), tool=tool, make_way=make_way)) == "situation tools done"


def test_only_make_is_asked_how_it_is_connected():
    session = at(Step.SITUATION, tool=Tool.N8N, make_way=MakeWay.SIGN_IN)
    assert Step.CHECK in path(session)


def test_a_tool_left_for_later_goes_on_at_the_tool():
    later = OpenTool(Tool.ZAPIER, NOON, Situation.MOVED)
    session = open_tool_chosen(session_of(book_of(open_tools=(later,))), later)
    assert session.step is Step.TOOLS
    assert steps_of(session) == "tools done"


def test_a_path_whose_saved_token_was_removed_meanwhile_stays_as_it_is():
    session = from_card(replacing_chosen)
    session = situation_chosen(session, Situation.MISSING)
    assert path(book_changed(session, NOTHING_SAVED)) == path(session)


@pytest.mark.parametrize("origin", Origin)
@pytest.mark.parametrize("situation", Situation)
@pytest.mark.parametrize("tool", [None, *Tool])
@pytest.mark.parametrize("book", [SAVED, NOTHING_SAVED], ids=["saved", "none saved"])
def test_every_path_keeps_the_order_of_the_screens_and_ends_with_done(
    origin, situation, tool, book
):
    begun = session_of(book, origin=origin, situation=situation, tool=tool)
    for guide_wanted, check_wanted in itertools.product((True, False), repeat=2):
        steps = path(replace(begun, guide_wanted=guide_wanted, check_wanted=check_wanted))
        assert [step for step in Step if step in steps] == list(steps)
        assert steps[-1] is Step.DONE


# Going on


def walked(session):
    """The screens from the open one on, with each one's deed done."""
    visited = [session.step]
    while (onward := went_on(done(session))).step is not session.step:
        session = onward
        visited.append(session.step)
    return " ".join(visited)


def done(session):
    match session.step:
        case Step.SITUATION:
            return tool_chosen(session, Tool.N8N)
        case Step.GUIDE:
            return owner_question_answered(session, is_owner=True)
        case Step.CHECK:
            return workspace_answered(with_yes(with_paste(session), ELSEWHERE), is_right=True)
        case Step.SAVE:
            return with_save(session)
        case _:
            return session


@pytest.mark.parametrize("start", PATHS)
def test_the_main_button_walks_the_path_to_its_end(start):
    begin, steps = PATHS[start]
    session = begin()
    assert walked(session) == steps[steps.index(session.step) :]


def test_the_main_button_waits_for_the_open_step():
    session = at(Step.SITUATION)
    assert went_on(session) is session


def test_the_last_step_leads_nowhere():
    assert next_step(at(Step.DONE)) is Step.DONE


def test_home_leads_to_the_first_step_of_the_path():
    assert next_step(at(Step.HOME)) is Step.SITUATION


def test_a_step_that_left_the_path_leads_to_the_next_one_on_it():
    session = replace(chosen(Situation.MISSING, SAVED), trail=(Step.SITUATION, Step.GUIDE))
    assert next_step(session) is Step.DATABASES


def test_of_several_saved_tokens_the_newest_is_taken_first():
    newest = profile_of(OTHER_TOKEN, ELSEWHERE, "Stock")
    session = chosen(Situation.MISSING, book_of(ORDERS, newest))
    onward = went_on(tool_chosen(session, Tool.N8N))
    assert onward.step is Step.DATABASES
    assert onward.profile is newest


def test_the_token_that_a_card_is_about_is_taken_before_the_newest():
    book = book_of(ORDERS, profile_of(OTHER_TOKEN, ELSEWHERE, "Stock"))
    session = situation_chosen(replacing_chosen(started(book), ORDERS), Situation.MISSING)
    assert went_on(session).profile is ORDERS


# What completes a step


def after_a_move(identity, book=NOTHING_SAVED):
    session = with_yes(
        with_paste(situation_chosen(at(Step.CHECK, book), Situation.MOVED)), identity
    )
    return went_to(session, Step.CHECK)


COMPLETE = {
    "home": at(Step.HOME),
    "situation with a tool": at(Step.SITUATION, tool=Tool.OTHER),
    "guide for an owner": at(Step.GUIDE, is_owner=True),
    "guide that shows how to share": at(Step.GUIDE, situation=Situation.MISSING),
    "check with an accepted token": checked(trail=(Step.CHECK,)),
    "check after a move, visibly elsewhere": after_a_move(ELSEWHERE, SAVED),
    "check after a move, said to be right": workspace_answered(
        after_a_move(ELSEWHERE), is_right=True
    ),
    "check after a move, known and said to be right": workspace_answered(
        after_a_move(ORDERS.identity, SAVED), is_right=True
    ),
    "databases while the list is read": checked(trail=(Step.DATABASES,)),
    "databases where nothing is to be saved": from_card(missing_database_chosen),
    "save that was proved": with_save(checked(trail=(Step.SAVE,))),
    "save that was skipped": saving_skipped(checked(trail=(Step.SAVE,))),
    "tools": at(Step.TOOLS),
    "done": at(Step.DONE),
}
INCOMPLETE = {
    "situation without a tool": at(Step.SITUATION),
    "guide without an answer": at(Step.GUIDE),
    "guide for someone else": at(Step.GUIDE, is_owner=False),
    "guide after a refusal, where a database is missing": at(
        Step.GUIDE, situation=Situation.MISSING, guide_wanted=True
    ),
    "check without a token": at(Step.CHECK),
    "check under way": with_paste(at(Step.CHECK)),
    "check refused": with_no(with_paste(at(Step.CHECK))),
    "check that got no answer": with_no(with_paste(at(Step.CHECK)), Code.OFFLINE),
    "check after a move, still the old workspace": after_a_move(ORDERS.identity, SAVED),
    "check after a move, nothing known": after_a_move(ELSEWHERE),
    "check after a move, said to be wrong": workspace_answered(
        after_a_move(ELSEWHERE), is_right=False
    ),
    "databases of a refused token, where saving comes next": with_no(
        token_read(from_card(missing_database_chosen), TOKEN)
    ),
    "save before it is done": checked(trail=(Step.SAVE,)),
    "save under way": save_asked(checked(trail=(Step.SAVE,))),
}


@pytest.mark.parametrize("state", COMPLETE)
def test_it_goes_on_from(state):
    assert may_continue(COMPLETE[state])


@pytest.mark.parametrize("state", INCOMPLETE)
def test_it_does_not_go_on_from(state):
    assert not may_continue(INCOMPLETE[state])


def test_the_guide_is_about_sharing_only_until_a_token_is_wanted():
    session = chosen(Situation.MISSING)
    assert is_about_sharing(session)
    assert not is_about_sharing(guide_opened(session))
    assert not is_about_sharing(chosen(Situation.MOVED))


# Back


def test_back_leads_to_the_screen_before():
    session = went_to(at(Step.SITUATION), Step.CHECK)
    assert may_go_back(session)
    assert went_back(session).step is Step.SITUATION


def test_back_on_the_first_screen_leads_home_if_something_is_saved():
    session = at(Step.SITUATION, SAVED)
    assert may_go_back(session)
    assert went_back(session).step is Step.HOME


@pytest.mark.parametrize("session", [at(Step.SITUATION), at(Step.HOME), at(Step.HOME, SAVED)])
def test_back_leads_nowhere_where_nothing_lies_before(session):
    assert not may_go_back(session)
    assert went_back(session) is session


# Jobs


def test_the_way_to_notion_is_tried_from_the_start():
    assert due_jobs(session_of()) == (Job.REACH,)
    assert due_jobs(session_of(way=Way.OPEN)) == ()
    assert due_jobs(session_of(way=Diagnosis(Code.OFFLINE))) == ()


def due(session):
    return due_jobs(replace(session, way=Way.OPEN))


@pytest.mark.parametrize(
    ("codes", "expected"),
    [
        ((), (Job.TEST,)),
        ((Code.SURROUNDING_SPACE,), (Job.TEST,)),
        ((Code.UNKNOWN_SHAPE,), (Job.TEST,)),
        ((Code.TRUNCATED_END,), ()),
    ],
)
def test_a_paste_without_a_problem_is_tested_at_once(codes, expected):
    assert due(with_paste(session_of(), *codes)) == expected


def test_a_paste_with_a_problem_is_tested_when_the_person_insists():
    session = with_paste(session_of(), Code.TRUNCATED_END)
    assert due(wanted_anyway(session)) == (Job.TEST,)


def test_what_cannot_be_sent_is_not_tested_even_then():
    session = with_paste(session_of(), Code.ORDINARY_TEXT, token=None)
    assert due(wanted_anyway(session)) == ()


@pytest.mark.parametrize("code", [Code.TOKEN_REFUSED, Code.OFFLINE])
def test_an_answered_test_is_not_repeated_by_itself(code):
    assert due(with_no(with_paste(session_of()), code)) == ()


def test_once_accepted_the_capabilities_and_the_list_are_read():
    session = checked()
    assert due(session) == (Job.CAPABILITIES, Job.LIST)
    session = replace(session, capabilities=Capabilities())
    assert due(session) == (Job.LIST,)
    assert due(with_listing(session, "Orders", complete=False)) == (Job.LIST,)
    ended = with_listing(session, "Orders")
    assert due(ended) == (Job.NAME_PARENTS,)
    assert due(replace(ended, listing=replace(ended.listing, knows_parents=True))) == ()
    assert due(with_listing(session, code=Code.LIST_INTERRUPTED)) == ()


def ready(**facts):
    """A session whose token is accepted and whose list is read."""
    session = with_listing(replace(checked(), capabilities=Capabilities()), "Orders")
    listing = replace(session.listing, knows_parents=True)
    return replace(session, listing=listing, **facts)


def test_a_link_is_checked_once_there_is_an_accepted_token():
    assert due(link_given(session_of(), "link")) == ()
    session = link_given(ready(), "link")
    assert due(session) == (Job.CHECK_LINK,)
    reachable = Diagnosis(Code.LINK_REACHABLE)
    assert due(link_checked(session, session.attempt, "link", reachable)) == ()


def test_the_watch_runs_while_it_looks_for_something():
    assert due(ready(watching=Aim.LINK)) == (Job.WATCH,)
    assert due(ready()) == ()


def test_a_save_is_due_once_asked_for_and_never_without_an_accepted_token():
    assert due(save_asked(ready())) == (Job.SAVE,)
    assert due(save_asked(session_of())) == ()
    assert due(save_asked(with_no(with_paste(session_of())))) == ()


def test_a_saved_token_is_read_only_where_it_is_used():
    session = from_card(saved_check_chosen)
    assert uses_saved_token(session)
    assert due(session) == (Job.READ_SAVED,)
    assert due(went_back(session)) == ()
    assert due(token_read(session, TOKEN)) == (Job.TEST,)
    assert due(token_not_read(session, Diagnosis(Code.KEYCHAIN_LOCKED))) == ()
    assert due(from_card(replacing_chosen)) == ()


def test_a_saved_token_is_not_read_where_none_is_meant():
    session = at(Step.DATABASES, origin=Origin.OPEN_TOOL)
    assert due(session) == ()


def test_a_pasted_token_takes_the_place_of_the_saved_one():
    session = with_paste(from_card(saved_check_chosen), token=OTHER_TOKEN)
    assert not uses_saved_token(session)


def test_once_the_guide_is_wanted_the_saved_token_is_of_no_use():
    assert not uses_saved_token(guide_opened(from_card(saved_check_chosen)))


def test_at_the_questions_the_saved_token_is_used_for_a_missing_database_only():
    session = went_on(tool_chosen(chosen(Situation.MISSING, SAVED), Tool.N8N))
    assert uses_saved_token(session)
    refused = went_to(chosen(Situation.REFUSED, SAVED), Step.DATABASES)
    assert not uses_saved_token(refused)


def test_a_token_that_was_dropped_is_not_tested():
    assert due(token_dropped(with_paste(session_of()))) == ()
