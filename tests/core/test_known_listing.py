"""What stays on the screen while the list is read anew, and what does not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.known_listing import known_databases
from notion_wizard.core.reach import Database, Listing


def databases(names, title=""):
    return tuple(Database(name, title or name) for name in names)


def names_of(found):
    return "".join(database.id for database in found)


BEFORE = databases("abcd")


def test_without_anything_before_the_list_is_what_is_known():
    listing = Listing(databases("ab"))
    assert known_databases((), listing) is listing.databases
    assert known_databases((), None) == ()


def test_before_the_first_page_comes_all_from_before_stays():
    assert known_databases(BEFORE, None) is BEFORE
    assert known_databases(BEFORE, Listing()) is BEFORE


@pytest.mark.parametrize(
    ("came", "known"),
    [
        ("ab", "abcd"),
        ("ad", "abcd"),
        ("nab", "nabcd"),
        ("anb", "anbcd"),
        ("abcdn", "abcdn"),
        ("ca", "abcd"),
        ("cna", "abcnd"),
        ("mn", "mnabcd"),
    ],
)
def test_what_comes_takes_its_place_and_the_others_keep_theirs(came, known):
    assert names_of(known_databases(BEFORE, Listing(databases(came)))) == known


def test_what_comes_is_told_anew():
    merged = known_databases(BEFORE, Listing(databases("bn", title="new")))
    assert [one.title for one in merged] == ["a", "new", "new", "c", "d"]


def test_once_notion_has_told_all_what_it_did_not_tell_is_gone():
    assert names_of(known_databases(BEFORE, Listing(databases("cb"), complete=True))) == "cb"
    assert known_databases(BEFORE, Listing(complete=True)) == ()


@pytest.mark.parametrize(
    "code", [Code.LIST_INTERRUPTED, Code.LIST_INCOMPLETE, Code.OFFLINE, Code.CANCELLED]
)
def test_a_list_that_breaks_off_takes_nothing_away(code):
    broken = Diagnosis(code)
    assert known_databases(BEFORE, Listing(diagnosis=broken)) == BEFORE
    assert names_of(known_databases(BEFORE, Listing(databases("na"), diagnosis=broken))) == "nabcd"


@pytest.mark.parametrize("code", [Code.CANNOT_READ_CONTENT, Code.TOKEN_REFUSED])
def test_a_token_that_is_turned_down_reaches_nothing_more(code):
    assert known_databases(BEFORE, Listing(diagnosis=Diagnosis(code))) == ()


NAMES = st.lists(st.sampled_from("abcdefgh"), unique=True)


@given(NAMES, NAMES)
def test_each_is_known_once_and_none_is_lost(before, came):
    merged = names_of(known_databases(databases(before), Listing(databases(came))))
    assert sorted(merged) == sorted({*before, *came})
    assert [name for name in merged if name in before] == before
