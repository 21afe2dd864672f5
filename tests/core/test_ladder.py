from dataclasses import replace

import pytest

from notion_wizard.core.codes import Code
from notion_wizard.core.events import (
    capabilities_read,
    replacing_chosen,
    situation_chosen,
    started,
    workspace_answered,
)
from notion_wizard.core.events import test_wanted_anyway as wanted_anyway
from notion_wizard.core.ladder import RungState, capabilities_line, ladder
from notion_wizard.core.model import Ability, Capabilities, Situation
from notion_wizard.wording import Wording
from tests.core.builders import (
    ELSEWHERE,
    IDENTITY,
    PERSON,
    TOKEN,
    UNNAMED,
    YESTERDAY,
    book_of,
    book_that_saw,
    checked,
    profile_of,
    session_of,
    with_no,
    with_paste,
    with_yes,
)

SAVED = book_of(profile_of())
BUSY, GOOD, CAREFUL, STOPPED = "busy", "good", "careful", "stopped"
REACHED = (GOOD, "This computer can reach Notion")


def read(session):
    """Each rung as it is read: its state and its words."""
    say = Wording().say
    for rung in ladder(session):
        words = [say(text, rung.facts) for text in (rung.title, rung.detail) if text]
        yield (rung.state.value, *words)


def rungs(session):
    return tuple(read(session))


def replaced_by(identity, *, moved=False):
    session = replacing_chosen(started(SAVED), SAVED.profiles[0])
    session = situation_chosen(session, Situation.MOVED) if moved else session
    return with_yes(with_paste(session), identity)


def after_a_move(identity=IDENTITY, book=None):
    session = situation_chosen(session_of(book), Situation.MOVED)
    return with_yes(with_paste(session), identity)


@pytest.mark.parametrize(
    "session",
    [
        session_of(),
        with_paste(session_of(), Code.NOTHING_PASTED, token=None),
        with_paste(session_of(), Code.TRUNCATED_END),
        with_paste(session_of(book_that_saw(TOKEN, refused_at=YESTERDAY))),
    ],
)
def test_nothing_is_climbed_while_nothing_is_sent(session):
    assert rungs(session) == ()


@pytest.mark.parametrize(
    "session",
    [with_paste(session_of()), wanted_anyway(with_paste(session_of(), Code.TRUNCATED_END))],
)
def test_while_notion_is_asked_the_first_rung_is_busy(session):
    assert rungs(session) == ((BUSY, "Asking Notion…"),)


@pytest.mark.parametrize("code", [Code.OFFLINE, Code.CANCELLED])
def test_a_fault_of_the_way_stops_at_the_first_rung(code):
    session = with_no(with_paste(session_of()), code)
    assert rungs(session) == ((CAREFUL, "Notion could not be asked"),)


@pytest.mark.parametrize("code", [Code.NOTION_BUSY, Code.NOTION_TROUBLE])
def test_a_fault_that_notion_told_of_stops_at_the_second_rung(code):
    session = with_no(with_paste(session_of()), code)
    assert rungs(session) == (REACHED, (CAREFUL, "Notion did not say whether it accepts it"))


def test_a_refusal_stops_at_the_second_rung():
    session = with_no(with_paste(session_of()))
    assert rungs(session) == (REACHED, (STOPPED, "Notion does not accept the token"))


def test_an_accepted_token_reaches_the_last_rung_which_is_still_read():
    assert rungs(checked()) == (
        REACHED,
        (GOOD, "Notion accepts the token", "Connection “Order sync”"),
        (GOOD, "It opens the workspace “Northwind”"),
        (BUSY, "Reading what it may do…"),
    )


def test_a_personal_token_is_called_so():
    assert rungs(checked(identity=PERSON))[1][-1] == "Personal token of “Ada”"


def test_what_notion_does_not_name_is_not_named():
    assert rungs(checked(identity=UNNAMED))[1:3] == (
        (GOOD, "Notion accepts the token"),
        (GOOD, "It opens a workspace whose name Notion does not tell"),
    )


def workspace_rung(session):
    return rungs(session)[2]


def test_another_workspace_than_last_time_is_told_with_both_names():
    assert workspace_rung(replaced_by(ELSEWHERE)) == (
        CAREFUL,
        "It opens another workspace than last time",
        "“Southwind”; before, it was “Northwind”",
    )


def test_another_workspace_without_a_name_stands_alone():
    nameless = replace(ELSEWHERE, workspace=None)
    assert workspace_rung(replaced_by(nameless)) == (
        CAREFUL,
        "It opens another workspace than last time",
    )


def test_after_a_move_another_workspace_is_good_news():
    assert workspace_rung(replaced_by(ELSEWHERE, moved=True)) == (
        GOOD,
        "It opens your new workspace",
        "“Southwind”; before, it was “Northwind”",
    )


def test_after_a_move_the_old_workspace_is_the_alarm():
    assert workspace_rung(after_a_move(book=SAVED)) == (
        CAREFUL,
        "It still opens the old workspace",
        "“Northwind”",
    )
    nameless = replace(IDENTITY, workspace=None)
    assert workspace_rung(after_a_move(nameless, SAVED)) == (
        CAREFUL,
        "It still opens the old workspace",
    )


def test_after_a_move_without_an_earlier_workspace_the_person_has_the_word():
    session = after_a_move()
    assert workspace_rung(session) == (CAREFUL, "It opens the workspace “Northwind”")
    session = workspace_answered(session, is_right=True)
    assert workspace_rung(session) == (GOOD, "It opens your new workspace", "“Northwind”")


@pytest.mark.parametrize(
    ("ability", "state", "words"),
    [
        (Ability.YES, GOOD, "Read pages and databases. Writing was not tried."),
        (Ability.NO, CAREFUL, "It may not read pages and databases. Writing was not tried."),
        (
            Ability.UNKNOWN,
            CAREFUL,
            "Could not tell whether it may read pages. Writing was not tried.",
        ),
    ],
)
def test_the_last_rung_is_green_only_for_what_was_seen(ability, state, words):
    session = checked()
    session = capabilities_read(session, session.attempt, Capabilities(ability))
    assert rungs(session)[3] == (state, "What it may do", words)


def test_what_was_not_tested_could_not_be_told():
    line = capabilities_line(Capabilities(Ability.NOT_TESTED))
    assert line == capabilities_line(Capabilities(Ability.UNKNOWN))


def test_a_rung_is_one_of_four_kinds():
    assert {state.value for state in RungState} == {BUSY, GOOD, CAREFUL, STOPPED}
