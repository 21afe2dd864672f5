"""The workspace from before, the new one, and the one that a link names."""

from dataclasses import replace

import pytest

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnose import answer_diagnosis
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.events import (
    link_checked,
    link_given,
    open_tool_chosen,
    replacing_chosen,
    situation_chosen,
    started,
    workspace_answered,
)
from notion_wizard.core.model import OpenTool, Sighting, Situation, Tool
from notion_wizard.core.workspaces import (
    asks_about_workspace,
    earlier_identity,
    is_wrong_workspace,
)
from tests.core.builders import (
    ELSEWHERE,
    IDENTITY,
    NOON,
    OTHER_CONNECTION,
    OTHER_TOKEN,
    UNNAMED,
    book_of,
    checked,
    fingerprint_of,
    profile_of,
    session_of,
    with_paste,
    with_save,
    with_yes,
)

ORDERS = profile_of()
SAVED = book_of(ORDERS)


def replacing():
    return replacing_chosen(started(SAVED), ORDERS)


def moved(book=None):
    return situation_chosen(session_of(book), Situation.MOVED)


QUESTIONS = {
    "moved, nothing known before": (moved(), IDENTITY, True),
    "moved, still the old one": (moved(SAVED), IDENTITY, True),
    "replaced after a move, still the old one": (
        situation_chosen(replacing(), Situation.MOVED),
        OTHER_CONNECTION,
        True,
    ),
    "moved, Notion tells no names": (moved(SAVED), UNNAMED, True),
    "moved, visibly elsewhere": (moved(SAVED), ELSEWHERE, False),
    "another workspace": (replacing(), ELSEWHERE, False),
    "nothing known before": (session_of(), IDENTITY, False),
}


@pytest.mark.parametrize("case", QUESTIONS)
def test_the_person_is_asked_only_where_a_move_is_not_plain_to_see(case):
    session, identity, is_asked = QUESTIONS[case]
    session = with_yes(with_paste(session, token=OTHER_TOKEN), identity)
    assert asks_about_workspace(session) is is_asked


def test_nobody_is_asked_before_the_answer():
    session = with_paste(moved())
    assert not asks_about_workspace(session)
    assert not is_wrong_workspace(session)


def test_the_old_workspace_may_be_the_right_one_if_the_person_says_so():
    session = with_yes(with_paste(moved(SAVED), token=OTHER_TOKEN))
    assert is_wrong_workspace(session)
    assert not is_wrong_workspace(workspace_answered(session, is_right=True))


def test_a_save_does_not_change_what_was_before():
    path = situation_chosen(replacing(), Situation.MOVED)
    session = with_yes(with_paste(path, token=OTHER_TOKEN), ELSEWHERE)
    before = answer_diagnosis(session)
    kept = profile_of(OTHER_TOKEN, ELSEWHERE)
    session = replace(with_save(session, kept), book=book_of(kept))
    assert answer_diagnosis(session) == before
    assert not asks_about_workspace(session)


def test_a_first_save_after_a_move_does_not_become_the_workspace_before():
    session = workspace_answered(with_yes(with_paste(moved())), is_right=True)
    before = answer_diagnosis(session)
    session = replace(with_save(session, ORDERS), book=SAVED)
    assert answer_diagnosis(session) == before
    assert earlier_identity(session) is None


def test_after_a_move_the_only_workspace_of_a_saved_token_is_the_one_before():
    assert earlier_identity(moved(SAVED)) is ORDERS.identity
    assert earlier_identity(session_of(SAVED)) is None


def test_of_several_workspaces_none_is_said_to_be_the_one_before():
    two = moved(book_of(profile_of(identity=ELSEWHERE), ORDERS))
    assert earlier_identity(two) is None
    seen = (Sighting(fingerprint_of(OTHER_TOKEN), identity=ELSEWHERE),)
    assert earlier_identity(moved(book_of(ORDERS, sightings=seen))) is None
    # The new one is none of them, and what was only seen here may be anybody's.
    assert earlier_identity(with_yes(with_paste(two))) is ELSEWHERE
    assert earlier_identity(moved(book_of(sightings=seen))) is None
    assert earlier_identity(replace(two, profile=ORDERS)) is ORDERS.identity


def test_a_tool_that_is_tested_later_comes_with_the_new_token_and_not_with_the_one_before():
    left = OpenTool(Tool.N8N, NOON, Situation.MOVED, profile_id=ORDERS.id)
    seen = (Sighting(fingerprint_of(OTHER_TOKEN), identity=ELSEWHERE),)
    for book in (SAVED, book_of(ORDERS, sightings=seen)):
        assert earlier_identity(open_tool_chosen(session_of(book), left)) is None
    old = profile_of(OTHER_TOKEN, ELSEWHERE, "Stock")
    session = open_tool_chosen(session_of(book_of(old, ORDERS)), left)
    assert earlier_identity(session) is ELSEWHERE


def test_a_token_that_opens_the_same_as_the_one_that_was_saved_after_the_move_is_no_old_one():
    left = OpenTool(Tool.N8N, NOON, Situation.MOVED, profile_id=ORDERS.id)
    session = open_tool_chosen(session_of(SAVED), left)
    assert not is_wrong_workspace(with_yes(with_paste(session, token=OTHER_TOKEN)))


# Where a link leads

ID = "0123456789abcdef0123456789abcdef"
SAW_SOUTHWIND = book_of(sightings=(Sighting(fingerprint_of(OTHER_TOKEN), identity=ELSEWHERE),))
NOT_SEEN = Code.LINK_NOT_SHARED_OR_MISSING
ELSEWHERE_CODE = Code.LINK_OTHER_WORKSPACE
LINKS = {
    "no workspace in it": (f"https://www.notion.so/Orders-{ID}", SAW_SOUTHWIND, NOT_SEEN),
    "this workspace": (f"https://www.notion.so/northwind/{ID}", SAW_SOUTHWIND, NOT_SEEN),
    "another known here": (
        f"https://www.notion.so/southwind-2/{ID}",
        SAW_SOUTHWIND,
        ELSEWHERE_CODE,
    ),
    "another saved here": (
        f"southwind.notion.site/Orders-{ID}",
        book_of(profile_of(OTHER_TOKEN, ELSEWHERE)),
        ELSEWHERE_CODE,
    ),
    "one that nobody knows": (f"https://www.notion.so/acme/{ID}", SAW_SOUTHWIND, NOT_SEEN),
    "a bare id": (ID, SAW_SOUTHWIND, NOT_SEEN),
    "a short name that stands in it by chance": (
        f"https://www.notion.so/digital-northern/{ID}",
        book_of(sightings=(Sighting("f", identity=replace(ELSEWHERE, workspace="IT")),)),
        NOT_SEEN,
    ),
    "no address at all": (f"mailto://southwind/{ID}", SAW_SOUTHWIND, NOT_SEEN),
    "sightings of a token that told no names": (
        f"https://www.notion.so/southwind/{ID}",
        book_of(sightings=(Sighting("f"), Sighting("g", identity=UNNAMED))),
        NOT_SEEN,
    ),
}


def looked_up(session, link, code=NOT_SEEN):
    session = link_given(session, link)
    session = link_checked(session, session.attempt, link, Diagnosis(code))
    return session.links[0].diagnosis


@pytest.mark.parametrize("case", LINKS)
def test_517_a_database_that_is_not_seen_is_elsewhere_if_its_link_says_so(case):
    link, book, code = LINKS[case]
    assert looked_up(checked(book), link).code is code


def test_517_after_a_move_any_other_workspace_in_the_link_is_enough():
    link = f"https://www.notion.so/acme/{ID}"
    diagnosis = looked_up(checked(situation=Situation.MOVED), link)
    assert diagnosis == Diagnosis(ELSEWHERE_CODE, {"workspace": "Northwind"})
    own = f"https://www.notion.so/northwind/{ID}"
    assert looked_up(checked(situation=Situation.MOVED), own).code is NOT_SEEN


def test_517_is_not_said_where_notion_tells_no_names_or_sees_the_database():
    link = f"https://www.notion.so/acme/{ID}"
    unnamed = checked(identity=UNNAMED, situation=Situation.MOVED)
    assert looked_up(unnamed, link).code is NOT_SEEN
    there = looked_up(checked(situation=Situation.MOVED), link, Code.LINK_REACHABLE)
    assert there.code is Code.LINK_REACHABLE


def test_nothing_is_looked_for_by_the_minute_in_another_workspace():
    link = f"https://www.notion.so/acme/{ID}"
    session = link_given(checked(situation=Situation.MOVED), link)
    session = link_checked(session, session.attempt, link, Diagnosis(NOT_SEEN))
    assert session.watching is None


@pytest.mark.parametrize(
    ("name", "part", "code"),
    [
        ("Café Blü", "cafe-blu", NOT_SEEN),
        ("株式会社ノース", "acme", NOT_SEEN),
        ("🚀", "acme", NOT_SEEN),
        ("HQ", "hq", NOT_SEEN),
        ("HQ", "hq-old", ELSEWHERE_CODE),
    ],
)
def test_a_name_is_compared_as_addresses_write_it_and_not_at_all_without_letters(name, part, code):
    identity = replace(IDENTITY, workspace=name)
    session = checked(identity=identity, situation=Situation.MOVED)
    assert looked_up(session, f"https://www.notion.so/{part}/{ID}").code is code


def test_a_move_from_one_saved_workspace_to_another_saved_one_is_no_alarm():
    other = profile_of(OTHER_TOKEN, ELSEWHERE, name="South")
    path = situation_chosen(
        replacing_chosen(started(book_of(ORDERS, other)), ORDERS), Situation.MOVED
    )
    session = with_yes(with_paste(path, token=OTHER_TOKEN), ELSEWHERE)
    assert not is_wrong_workspace(session)
    still = with_yes(with_paste(path, token=OTHER_TOKEN), OTHER_CONNECTION)
    assert is_wrong_workspace(still)
    assert not is_wrong_workspace(with_yes(with_paste(path, token=OTHER_TOKEN), UNNAMED))
