from dataclasses import replace
from datetime import UTC, datetime

import pytest

from notion_wizard.core.codes import Code
from notion_wizard.core.conclusion import Outcome, conclusion, outcome_of
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.events import (
    accepted,
    capabilities_read,
    link_checked,
    link_given,
    listed,
    pasted,
    refused,
    way_found,
)
from notion_wizard.core.events import test_wanted_anyway as wanted_anyway
from notion_wizard.core.model import Book, Identity, Owner, Sighting
from notion_wizard.core.paste import Kind, Paste
from notion_wizard.core.reach import Ability, Capabilities, Database, Listing
from notion_wizard.core.secret import Secret
from notion_wizard.core.session import Session

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
TOKEN = Secret("ntn_" + "12345678901" + "a1B2" * 8 + "xyz")
IDENTITY = Identity("Northwind", "w1", "Order sync", "c1", Owner.WORKSPACE)
PERSON = replace(IDENTITY, owner=Owner.PERSON)
FOUND = Listing((Database("d1"),), complete=True)
EMPTY = Listing(complete=True)


def paste_of(*codes, main=None):
    findings = tuple(Diagnosis(code) for code in codes)
    return Paste(
        TOKEN, TOKEN, Kind.CURRENT, 50, "ntn_", "bxyz", findings, main or (findings or (None,))[0]
    )


def session_with(paste, book=None):
    return pasted(Session(book or Book(b"key")), TOKEN, paste)


def whole(book=None):
    return session_with(paste_of(), book)


def accepted_as(session, identity=IDENTITY):
    return accepted(session, session.attempt, identity, NOON)


def refused_with(session, code):
    return refused(session, session.attempt, Diagnosis(code), NOON)


def listed_as(session, listing):
    return listed(session, session.attempt, listing)


def main_code(session):
    return conclusion(session).main.code


def test_a_good_token_with_databases_is_databases_found_and_fine():
    found = conclusion(listed_as(accepted_as(whole()), FOUND))
    assert found.main.code is Code.DATABASES_FOUND
    assert found.outcome is Outcome.FINE
    assert found.advice == ()


def test_what_was_repaired_is_fine():
    session = listed_as(accepted_as(session_with(paste_of(Code.LINE_BREAK))), FOUND)
    assert conclusion(session).outcome is Outcome.FINE
    assert main_code(session) is Code.DATABASES_FOUND


def test_a_paste_that_is_not_sent_is_the_whole_conclusion():
    found = conclusion(session_with(paste_of(Code.TRUNCATED_END)))
    assert found.main.code is Code.TRUNCATED_END
    assert found.outcome is Outcome.PROBLEM


def test_a_problem_of_the_paste_beats_what_is_undecided():
    session = wanted_anyway(session_with(paste_of(Code.TRUNCATED_END)))
    assert main_code(refused_with(session, Code.OFFLINE)) is Code.TRUNCATED_END


def test_a_damaged_token_that_notion_refused_is_both_in_one():
    session = wanted_anyway(session_with(paste_of(Code.TRUNCATED_END)))
    assert main_code(refused_with(session, Code.TOKEN_REFUSED)) is Code.REFUSED_AND_DAMAGED


def test_a_damaged_looking_token_that_notion_accepted_is_good():
    session = wanted_anyway(session_with(paste_of(Code.TOO_LONG)))
    assert main_code(listed_as(accepted_as(session), FOUND)) is Code.DATABASES_FOUND


def test_a_token_refused_before_and_accepted_now_is_good():
    book = Book(b"key", sightings=(Sighting(TOKEN.fingerprint(b"key"), refused_at=NOON),))
    session = whole(book)
    assert main_code(session) is Code.REFUSED_BEFORE
    session = listed_as(accepted_as(wanted_anyway(session)), FOUND)
    assert main_code(session) is Code.DATABASES_FOUND


def test_a_refused_token_is_a_problem():
    found = conclusion(refused_with(whole(), Code.TOKEN_REFUSED))
    assert found.main.code is Code.TOKEN_REFUSED
    assert found.outcome is Outcome.PROBLEM


def test_a_way_that_is_blocked_leaves_the_token_undecided():
    found = conclusion(refused_with(whole(), Code.OFFLINE))
    assert found.main.code is Code.OFFLINE
    assert found.outcome is Outcome.UNDECIDED


def test_a_list_that_breaks_before_anything_came_is_the_fault_of_the_way():
    listing = Listing(diagnosis=Diagnosis(Code.CONNECTION_CUT))
    found = conclusion(listed_as(accepted_as(whole()), listing))
    assert found.main.code is Code.CONNECTION_CUT
    assert found.outcome is Outcome.UNDECIDED


def test_a_list_that_breaks_later_is_advice():
    listing = Listing((Database("d1"),), diagnosis=Diagnosis(Code.LIST_INTERRUPTED, {"n": 1}))
    found = conclusion(listed_as(accepted_as(whole()), listing))
    assert found.main.code is Code.LIST_INTERRUPTED
    assert found.outcome is Outcome.ADVICE


def test_of_two_advices_the_databases_come_first_and_the_other_stays_advice():
    found = conclusion(listed_as(accepted_as(whole(), PERSON), EMPTY))
    assert found.main.code is Code.NOTHING_VISIBLE
    assert [one.code for one in found.advice] == [Code.PERSONAL_TOKEN]


def test_an_unknown_shape_that_works_is_advice():
    session = listed_as(accepted_as(session_with(paste_of(Code.UNKNOWN_SHAPE))), FOUND)
    assert main_code(session) is Code.UNKNOWN_SHAPE
    assert conclusion(session).outcome is Outcome.ADVICE


def test_an_empty_list_of_a_token_that_may_not_read_is_that():
    session = listed_as(accepted_as(whole()), EMPTY)
    assert main_code(session) is Code.NOTHING_SHARED
    lacking = Capabilities(read_content=Ability.NO)
    session = capabilities_read(session, session.attempt, lacking)
    assert main_code(session) is Code.CANNOT_READ_CONTENT


def test_a_link_never_changes_the_outcome():
    session = link_given(listed_as(accepted_as(whole()), FOUND), "link")
    unseen = Diagnosis(Code.LINK_NOT_SHARED_OR_MISSING)
    found = conclusion(link_checked(session, session.attempt, "link", unseen))
    assert found.main.code is Code.DATABASES_FOUND
    assert found.advice == ()


def test_that_the_way_is_inspected_is_worth_a_word_beside_a_good_token():
    inspected = Diagnosis(Code.INSPECTED_BUT_TRUSTED)
    found = conclusion(listed_as(accepted_as(way_found(whole(), inspected)), FOUND))
    assert (found.main, found.advice) == (inspected, ())
    assert found.outcome is Outcome.ADVICE


def test_a_session_in_which_nothing_was_pasted_says_so():
    assert main_code(Session(Book(b"key"))) is Code.NOTHING_PASTED


@pytest.mark.parametrize(
    ("code", "outcome"),
    [
        (Code.DATABASES_FOUND, Outcome.FINE),
        (Code.LINE_BREAK, Outcome.FINE),
        (Code.NOTHING_SHARED, Outcome.ADVICE),
        (Code.TOKEN_REFUSED, Outcome.PROBLEM),
        (Code.CRASHED, Outcome.UNDECIDED),
    ],
)
def test_the_outcome_follows_the_severity(code, outcome):
    assert outcome_of(Diagnosis(code)) is outcome


def test_nothing_wrong_is_fine():
    assert outcome_of(None) is Outcome.FINE
