from dataclasses import replace
from datetime import timedelta

import pytest

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.events import (
    begun_anew,
    link_checked,
    link_given,
    listed,
    pasted,
    pause_ended,
    pause_noticed,
    pause_stopped,
    way_found,
    went_to,
)
from notion_wizard.core.events import test_again_wanted as again_wanted
from notion_wizard.core.flow import Job, due_jobs
from notion_wizard.core.pause import (
    MOST_TRIES,
    asked_to_wait,
    goes_on_at,
    is_counting,
    pause_on_screen,
    wait_of,
)
from notion_wizard.core.reach import Database, Listing
from notion_wizard.core.session import Step, Way
from tests.core.builders import (
    NOON,
    OTHER_TOKEN,
    checked,
    paste_of,
    session_of,
    with_no,
    with_paste,
    with_yes,
)

LINK = "https://app.notion.com/p/1a2b3c4d5e6f708192a3b4c5d6e7f809"


def after(seconds):
    return NOON + timedelta(seconds=seconds)


def busy(seconds=30, **facts):
    return Diagnosis(Code.NOTION_BUSY, {"seconds": seconds, **facts})


def open_way(session):
    return way_found(session, Way.OPEN)


def asked_for(seconds=30, session=None, now=NOON):
    """A session whose token test was put off, seen at noon."""
    session = session or with_paste(open_way(session_of()))
    return pause_noticed(with_no(session, Code.NOTION_BUSY, seconds=seconds), now)


def list_broke(session, diagnosis, *databases):
    return listed(session, session.attempt, Listing(databases, diagnosis=diagnosis))


@pytest.mark.parametrize(
    ("facts", "seconds"),
    [
        ({"seconds": 30}, 30),
        ({"seconds": 900}, 900),
        ({"seconds": 0}, 5),
        ({"seconds": 86_400}, 86_400),
        ({"seconds": 86_401}, None),
        ({"seconds": 10**30}, None),
        ({"seconds": -1}, None),
        ({"seconds": "30"}, None),
        ({}, None),
        ({"seconds": 30, "reason": "public_api_request_blocked"}, None),
    ],
)
def test_a_wait_is_one_whose_length_is_known_and_that_ends(facts, seconds):
    wait = wait_of(Diagnosis(Code.NOTION_BUSY, facts))
    assert wait == (None if seconds is None else timedelta(seconds=seconds))


def test_the_moment_is_set_once_and_stays_wherever_the_person_looks():
    session = asked_for(30)
    assert goes_on_at(session) == after(30)
    session = went_to(pause_noticed(session, after(10)), Step.SITUATION)
    session = pause_noticed(session, after(20))
    assert goes_on_at(session) == after(30)


def test_without_a_wait_there_is_no_pause():
    session = open_way(session_of())
    assert pause_noticed(session, NOON) is session
    assert goes_on_at(session) is None
    assert pause_stopped(session) is session
    assert pause_ended(session) is session
    blocked = with_no(with_paste(session), Code.NOTION_BUSY, reason="blocked")
    assert pause_noticed(blocked, NOON) is blocked


def test_when_it_is_over_the_token_is_tested_again():
    session = pause_ended(asked_for(30))
    assert Job.TEST in due_jobs(session)
    assert goes_on_at(session) is None
    assert pause_noticed(session, after(31)) is session


def test_when_it_is_over_the_way_is_tried_again():
    session = pause_noticed(way_found(session_of(), busy(30)), NOON)
    assert pause_on_screen(session) is session.pause
    session = pause_ended(session)
    assert due_jobs(session) == (Job.REACH,)


def test_when_it_is_over_the_list_is_read_again_and_what_came_is_kept():
    broken = Diagnosis(Code.LIST_INTERRUPTED, {"seconds": 40, "n": 1})
    session = list_broke(open_way(checked()), broken, Database("d1", "Orders"))
    session = pause_noticed(session, NOON)
    assert goes_on_at(session) == after(40)
    assert Job.LIST in due_jobs(pause_ended(session))
    other = list_broke(open_way(checked()), Diagnosis(Code.LIST_INCOMPLETE))
    assert pause_noticed(other, NOON) is other


def test_when_it_is_over_the_links_that_were_put_off_are_checked_again():
    session = link_given(link_given(open_way(checked()), "other"), LINK)
    session = link_checked(session, session.attempt, LINK, busy(20))
    fine = Diagnosis(Code.LINK_REACHABLE)
    session = pause_noticed(link_checked(session, session.attempt, "other", fine), NOON)
    assert goes_on_at(session) == after(20)
    checks = {check.link: check.diagnosis for check in pause_ended(session).links}
    assert checks == {LINK: None, "other": fine}


def test_of_several_waits_the_longest_holds_whichever_came_first():
    session = list_broke(link_given(open_way(checked()), LINK), busy(60))
    session = pause_noticed(session, NOON)
    session = link_checked(session, session.attempt, LINK, busy(10))
    session = pause_noticed(session, after(5))
    assert goes_on_at(session) == after(60)
    assert len(asked_to_wait(session)) == 2
    longer = link_checked(session, session.attempt, LINK, busy(120))
    assert goes_on_at(pause_noticed(longer, after(5))) == after(125)


def test_a_wait_that_has_gone_does_not_change_the_moment_of_the_one_that_stays():
    session = list_broke(link_given(open_way(checked()), LINK), busy(60))
    session = link_checked(session, session.attempt, LINK, busy(10))
    session = pause_noticed(session, NOON)
    fine = Diagnosis(Code.LINK_REACHABLE)
    session = link_checked(session, session.attempt, LINK, fine)
    session = pause_noticed(session, after(20))
    assert goes_on_at(session) == after(60)
    assert session.pause.asked == (busy(60),)


def test_it_tries_by_itself_a_few_times_and_then_only_by_hand():
    session, now = asked_for(30), 0
    for _try in range(MOST_TRIES):
        now += 30
        assert goes_on_at(session) == after(now)
        session = asked_for(30, pause_ended(session), after(now))
    assert goes_on_at(session) is None
    assert session.pause.ends_at == after(now + 30)
    assert not is_counting(session.pause)


def test_what_the_person_does_by_hand_begins_the_count_anew():
    session = asked_for(30)
    for _try in range(MOST_TRIES):
        session = asked_for(30, pause_ended(session))
    session = pause_noticed(again_wanted(session), NOON)
    assert session.pause is None
    assert goes_on_at(asked_for(30, session)) == after(30)


def test_a_try_that_is_answered_ends_the_pause():
    session = with_yes(pause_ended(asked_for(30)))
    session = pause_noticed(session, after(31))
    assert session.pause is not None  # the list may ask to wait next, which is the same pause
    session = listed(session, session.attempt, Listing(complete=True))
    assert pause_noticed(session, after(32)).pause is None


def test_stop_ends_the_countdown_until_the_person_tries_again():
    session = pause_stopped(asked_for(30))
    assert goes_on_at(session) is None
    assert pause_noticed(session, after(10)) is session
    session = pause_noticed(again_wanted(session), after(20))
    assert goes_on_at(asked_for(30, session, after(20))) == after(50)


def test_a_new_token_has_no_old_pause_but_the_way_keeps_its_own():
    session = asked_for(30)
    assert pasted(session, OTHER_TOKEN, paste_of(token=OTHER_TOKEN)).pause is None
    session = pause_noticed(way_found(session_of(), busy(30)), NOON)
    session = pasted(session, OTHER_TOKEN, paste_of(token=OTHER_TOKEN))
    session = begun_anew(session, session.book)
    assert goes_on_at(pause_noticed(session, after(20))) == after(30)


@pytest.mark.parametrize("step", Step)
def test_a_pause_is_shown_where_its_diagnosis_is(step):
    of_token = replace(asked_for(30), trail=(step,))
    assert bool(pause_on_screen(of_token)) == (step in (Step.CHECK, Step.DATABASES))
    of_list = pause_noticed(list_broke(open_way(checked()), busy(30)), NOON)
    of_list = replace(of_list, trail=(step,))
    assert bool(pause_on_screen(of_list)) == (step is Step.DATABASES)
    assert pause_on_screen(replace(of_list, pause=None)) is None
