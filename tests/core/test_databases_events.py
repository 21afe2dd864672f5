"""Screen 4: the list that is read anew, several links at once, and the watch."""

from dataclasses import replace

import pytest

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnose import shown_diagnosis
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.events import (
    database_appeared,
    link_checked,
    link_chosen,
    link_given,
    links_given,
    links_wanted_again,
    listing_wanted_again,
    parents_named,
    token_dropped,
    token_left_alone,
    token_read,
    watch_ended,
    watch_stopped,
    watch_wanted,
    went_to,
)
from notion_wizard.core.events.databases import (
    NO_LINK,
    OLDER_LINKS_KEPT,
    TOKEN_HERE,
    links_among,
    list_broken_off,
)
from notion_wizard.core.known_listing import known_databases
from notion_wizard.core.secret import MARK
from notion_wizard.core.session import Aim, LinkCheck, Step
from tests.core.builders import TOKEN, checked, with_listing, with_save

UNSEEN = Diagnosis(Code.LINK_NOT_SHARED_OR_MISSING)
REACHABLE = Diagnosis(Code.LINK_REACHABLE)
PAGE = Diagnosis(Code.LINK_IS_PAGE)
OFFLINE = Diagnosis(Code.OFFLINE)
APPEARED = Diagnosis(Code.DATABASE_APPEARED)


def given(*links):
    return links_given(went_to(checked(), Step.DATABASES), links)


def answered(session, **diagnoses):
    for link, diagnosis in diagnoses.items():
        session = link_checked(session, session.attempt, link, diagnosis)
    return session


def known_ids(session):
    known = known_databases(session.listing_before, session.listing)
    return [database.id for database in known]


# A list that ends before its end


def test_what_came_before_a_list_was_stopped_stays():
    begun = with_listing(checked(), "Orders", complete=False)
    stopped = list_broken_off(begun, begun.attempt, OFFLINE).listing
    assert ([one.title for one in stopped.databases], stopped.complete) == (["Orders"], False)
    assert stopped.diagnosis is OFFLINE


def test_a_list_that_never_began_tells_why():
    session = checked()
    listing = list_broken_off(session, session.attempt, OFFLINE).listing
    assert (listing.databases, listing.diagnosis) == ((), OFFLINE)
    assert list_broken_off(session, session.attempt - 1, OFFLINE) is session


def test_where_databases_stand_is_told_of_the_list_that_was_looked_up():
    session = with_listing(checked(), "Orders")
    named = replace(session.listing, knows_parents=True)
    assert parents_named(session, session.listing, named).listing is named
    anew = listing_wanted_again(session)
    assert parents_named(anew, session.listing, named) is anew


# Look again


def test_while_the_list_is_read_anew_what_was_known_stays_until_all_is_told():
    session = listing_wanted_again(with_listing(checked(), "Orders", "Stock"))
    assert session.listing is None
    assert known_ids(session) == ["orders", "stock"]
    session = with_listing(session, "New", complete=False)
    assert known_ids(session) == ["new", "orders", "stock"]
    session = with_listing(session, "New", "Stock")
    assert known_ids(session) == ["new", "stock"]
    assert session.listing_before == ()


def test_a_list_that_breaks_off_twice_still_loses_nothing():
    session = listing_wanted_again(with_listing(checked(), "Orders", "Stock"))
    session = with_listing(session, "New", code=Code.LIST_INTERRUPTED)
    session = with_listing(listing_wanted_again(session), code=Code.OFFLINE)
    assert known_ids(session) == ["new", "orders", "stock"]


def test_another_token_knows_nothing_of_the_databases_before():
    session = listing_wanted_again(with_listing(checked(), "Orders"))
    assert known_ids(token_dropped(session)) == []


def test_a_saved_token_that_was_left_alone_and_is_read_again_still_knows_what_it_reached():
    kept = token_left_alone(with_save(with_listing(checked(), "Orders")))
    assert known_ids(token_read(kept, TOKEN)) == ["orders"]
    assert known_ids(token_read(listing_wanted_again(kept), TOKEN)) == ["orders"]


def test_a_database_that_appeared_leaves_the_list_on_the_screen_while_it_is_read_anew():
    session = answered(link_given(with_listing(checked(), "Orders"), "a"), a=UNSEEN)
    session = database_appeared(session, session.attempt, APPEARED)
    assert session.listing is None
    assert known_ids(session) == ["orders"]


# Several links


def test_links_that_are_given_at_once_keep_their_order_before_the_older_ones():
    session = links_given(given("a", "b"), ("c", "a", "c"))
    assert [check.link for check in session.links] == ["c", "a", "b"]
    assert session.link_shown == "c"


def test_to_give_no_link_changes_nothing():
    session = given("a")
    assert links_given(session, ()) is session


def test_results_of_very_many_older_links_go():
    session = links_given(given(*map(str, range(OLDER_LINKS_KEPT + 5))), ("new",))
    assert len(session.links) == OLDER_LINKS_KEPT + 1


def test_the_card_tells_the_first_link_until_one_matters_more():
    session = answered(given("a", "b", "c", "d"), a=REACHABLE)
    assert session.link_shown == "a"
    session = answered(session, b=PAGE, c=UNSEEN, d=REACHABLE)
    assert session.link_shown == "b"
    assert shown_diagnosis(session) == PAGE


def test_while_the_first_link_is_checked_the_card_tells_of_no_other_one():
    session = answered(given("a", "b"), b=PAGE)
    assert session.link_shown == "a"
    assert shown_diagnosis(session) is None


def test_a_link_that_is_chosen_is_told_by_the_card_and_watched_for_if_it_is_unseen():
    session = answered(given("a", "b", "c"), a=UNSEEN, b=UNSEEN, c=REACHABLE)
    assert (session.watching, session.link_watched) == (Aim.LINK, "a")
    session = link_chosen(session, "b")
    assert shown_diagnosis(session) == UNSEEN
    assert (session.watching, session.link_watched) == (Aim.LINK, "b")
    session = link_chosen(session, "c")
    assert shown_diagnosis(session) == REACHABLE
    assert (session.watching, session.link_watched) == (Aim.LINK, "b")


def test_a_link_that_is_still_checked_can_be_chosen():
    session = link_chosen(given("a", "b"), "b")
    assert shown_diagnosis(session) is None
    assert session.watching is None


def test_links_of_which_nothing_was_found_out_are_checked_again_and_no_others():
    session = answered(given("a", "b"), a=OFFLINE, b=PAGE)
    assert links_wanted_again(session).links == (LinkCheck("a"), LinkCheck("b", PAGE))


def test_who_stops_waiting_stops_waiting_for_all_links():
    cancelled = Diagnosis(Code.CANCELLED)
    session = answered(given("a", "b", "c"), a=PAGE, b=cancelled)
    assert [check.diagnosis for check in session.links] == [PAGE, cancelled, cancelled]


def test_links_are_shown_nowhere_since_anything_may_have_been_pasted():
    session = links_given(checked(), (TOKEN.reveal(),))
    session = answered(session, **{TOKEN.reveal(): UNSEEN})
    assert session.link_watched == TOKEN.reveal()
    assert not TOKEN.occurs_in(repr(session))


# The watch


def test_a_watched_link_that_appears_is_shown_and_the_next_unseen_one_watched_for():
    session = answered(given("a", "b", "c"), a=UNSEEN, b=REACHABLE, c=UNSEEN)
    session = link_chosen(session, "b")
    session = database_appeared(session, session.attempt, APPEARED)
    assert shown_diagnosis(session) == APPEARED
    assert [check.diagnosis for check in session.links] == [APPEARED, REACHABLE, UNSEEN]
    assert (session.watching, session.link_watched) == (Aim.LINK, "c")


def test_any_database_that_appears_is_told_by_the_card_beside_links():
    session = with_listing(answered(given("a"), a=PAGE))
    assert session.watching is Aim.ANYTHING
    session = database_appeared(session, session.attempt, APPEARED)
    assert session.watching is None
    assert shown_diagnosis(session) == APPEARED
    assert session.links == (LinkCheck("a", PAGE),)


def test_two_minutes_in_vain_are_told_and_a_watch_that_was_stopped_is_not():
    session = answered(given("a"), a=UNSEEN)
    assert watch_ended(session).watched_in_vain
    assert watch_ended(session).watching is None
    assert not watch_stopped(session).watched_in_vain
    assert watch_stopped(session).watching is None
    assert not watch_ended(watch_stopped(session)).watched_in_vain


@pytest.mark.parametrize(
    ("session", "aim"),
    [
        (answered(given("a"), a=UNSEEN), Aim.LINK),
        (answered(given("a"), a=PAGE), None),
        (with_listing(checked()), Aim.ANYTHING),
    ],
)
def test_the_watch_can_be_wanted_again_for_what_is_shown(session, aim):
    again = watch_wanted(watch_ended(session))
    assert again.watching is aim
    assert not again.watched_in_vain


def test_to_look_again_another_link_and_another_token_forget_that_the_watch_saw_nothing():
    session = watch_ended(answered(given("a"), a=UNSEEN))
    assert not link_given(session, "b").watched_in_vain
    assert not listing_wanted_again(session).watched_in_vain
    assert not token_dropped(session).watched_in_vain


@pytest.mark.parametrize(
    ("given_as", "variant"),
    [
        ("Orders 2026", NO_LINK),
        ("https://example.com/orders", ""),
    ],
)
def test_514_a_name_is_told_as_no_link_and_a_link_as_one_that_leads_elsewhere(given_as, variant):
    session = given(given_as)
    told = Diagnosis(Code.LINK_NOT_NOTION)
    session = link_checked(session, session.attempt, given_as, told)
    assert session.links[0].diagnosis == Diagnosis(Code.LINK_NOT_NOTION, variant=variant)
    said = session.links[0].diagnosis.entry.title.source
    assert said == ("That is not a link" if variant else "That link does not lead to Notion")


# What is no link


@pytest.mark.parametrize(
    ("text", "variant"),
    [("Orders", NO_LINK), (MARK, TOKEN_HERE), (f"my {MARK}", TOKEN_HERE), ("http://x.org/a", "")],
)
def test_a_name_and_a_token_are_told_apart_from_a_link_elsewhere(text, variant):
    session = answered(given(text), **{text: Diagnosis(Code.LINK_NOT_NOTION)})
    assert session.shown_check.diagnosis.variant == variant
    assert bool(links_among(session.links)) is (variant == "")
    later = links_given(session, ["a"])
    assert [check.link for check in later.links] == (["a"] if variant else ["a", text])


def test_what_is_not_checked_yet_counts_as_a_link():
    assert len(links_among(given("a", "b").links)) == 2
