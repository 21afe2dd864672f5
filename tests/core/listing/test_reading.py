"""The list from both ends: every item once, none missing, whatever becomes of it meanwhile."""

import random
import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.listing import list_databases
from notion_wizard.core.listing.end import MOST_EMPTY_PAGES, End, are_about_to_cross
from notion_wizard.core.listing.grouping import Place
from notion_wizard.core.listing.reading import _Reading
from notion_wizard.core.ports import Cancel, SearchOrder
from notion_wizard.core.problem import Problem
from notion_wizard.core.reach import Database, DataSource, Listing, SearchPage
from tests.core.builders import TOKEN

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
NEWEST, OLDEST = SearchOrder.NEWEST_FIRST, SearchOrder.OLDEST_FIRST
TROUBLE = Problem(Code.NOTION_TROUBLE, status=502)
BUSY = Problem(Code.NOTION_BUSY, seconds=20)


def item(number, minute, **others):
    edited = None if minute is None else NOON - timedelta(minutes=minute)
    return DataSource(f"s{number}", f"Name {number}", f"d{number}", last_edited=edited, **others)


def items(*minutes):
    return [item(number, minute) for number, minute in enumerate(minutes)]


def names(found):
    return sorted(database.id for database in found.databases)


def page(*sources, cursor=None, incomplete=False):
    return SearchPage(sources, cursor, incomplete)


class Shelf:
    """A search over items in memory, with cursors that are places in the order of this moment.

    `before` is called with the number of each request before it is answered; `answers` holds what
    comes instead of a page, by order and number of the request in that order (from 1), or a
    function that changes the page.
    """

    def __init__(self, sources, size=2, answers=(), before=lambda _number: None):
        self.sources = list(sources)
        self.size = size
        self.answers = dict(answers)
        self.before = before
        self.asked = []
        self._lock = threading.Lock()

    def search(self, _token, cursor, _cancel, order=NEWEST):
        with self._lock:
            self.asked.append((order, cursor))
            self.before(len(self.asked))
            times = sum(asked is order for asked, _ in self.asked)
            page = self.page(cursor, order)
            answer = self.answers.get((order, times), self.answers.get(order, page))
        if isinstance(answer, Problem):
            raise answer
        return answer(page) if callable(answer) else answer

    def page(self, cursor, order):
        start = int(cursor or 0)
        end = start + self.size
        more = str(end) if end < len(self.sources) else None
        return SearchPage(tuple(self.sorted(order)[start:end]), more)

    def sorted(self, order):
        def key(source):
            return source.last_edited or NOON

        return sorted(self.sources, key=key, reverse=order is NEWEST)

    def edit(self, number):
        self.sources[number] = replace(self.sources[number], last_edited=NOON + timedelta(hours=1))


def looks_at_the_top(shelf):
    return sum(asked == (NEWEST, None) for asked in shelf.asked) - 1


class Patience(Cancel):
    """Nobody waits in a test."""

    def __init__(self):
        super().__init__()
        self.waited = []

    def wait(self, seconds):
        self.waited.append(seconds)
        return self.is_set


def listed(shelf, cancel=None, patience=0):
    told = []
    listing = list_databases(shelf, TOKEN, cancel or Patience(), told.append, patience)
    assert len(names(listing)) == len(set(names(listing)))
    return listing, told


# What every list comes to


def test_one_page_is_all():
    shelf = Shelf(items(1, 2))
    listing, told = listed(shelf)
    assert listing == Listing(
        tuple(
            Database(f"d{n}", f"Name {n}", last_edited=NOON - timedelta(minutes=n + 1))
            for n in (0, 1)
        ),
        complete=True,
    )
    assert told == []
    assert shelf.asked == [(NEWEST, None)]


def test_an_empty_list_is_complete():
    listing, _told = listed(Shelf([]))
    assert listing == Listing(complete=True)


def test_the_first_rows_come_with_the_first_page():
    shelf = Shelf(items(*range(10)))
    _listing, told = listed(shelf)
    assert names(told[0]) == ["d0", "d1"]
    assert not told[0].ended


def test_both_ends_together_ask_hardly_more_than_one():
    shelf = Shelf(items(*range(1000)), size=100)
    listing, _told = listed(shelf)
    assert listing.complete
    assert [database.id for database in listing.databases] == [f"d{n}" for n in range(1000)]
    # Ten pages, one in which they cross, one under way at the other end, and the look at the top.
    assert len(shelf.asked) <= 13
    assert sum(order is OLDEST for order, _ in shelf.asked) >= 3


def test_the_newest_stand_first_also_while_it_is_read():
    _listing, told = listed(Shelf(items(*range(40)), size=4))
    for so_far in told:
        moments = [database.last_edited for database in so_far.databases]
        assert moments == sorted(moments, reverse=True)


@given(
    minutes=st.lists(st.integers(0, 6) | st.integers(0, 60), max_size=40),
    size=st.integers(1, 7),
    seed=st.integers(0, 10_000),
)
def test_every_item_comes_once_however_many_share_a_minute(minutes, size, seed):
    class Shuffled(Shelf):
        def sorted(self, order):
            # Ties come in another order from each end, as Notion is free to do.
            shuffled = list(self.sources)
            random.Random(f"{seed}{order}").shuffle(shuffled)  # noqa: S311 - no secret
            return sorted(shuffled, key=lambda one: one.last_edited, reverse=order is NEWEST)

    shelf = Shuffled(items(*minutes), size)
    listing, _told = listed(shelf)
    assert listing.complete
    assert names(listing) == sorted(f"d{n}" for n in range(len(minutes)))


@given(
    minutes=st.lists(st.integers(1, 60), min_size=1, max_size=40),
    size=st.integers(1, 7),
    moment=st.integers(1, 14),
    edited=st.sets(st.integers(0, 39), max_size=3),
)
def test_what_is_edited_while_it_is_read_is_not_missed(minutes, size, moment, edited):
    def edit(number):
        if number == moment:
            for place in edited:
                if place < len(minutes):
                    shelf.edit(place)

    shelf = Shelf(items(*minutes), size, before=edit)
    listing, _told = listed(shelf)
    assert listing.complete
    assert names(listing) == sorted(f"d{n}" for n in range(len(minutes)))


def test_what_stood_behind_something_that_moved_is_read_after_all():
    def edit_the_oldest(_number):
        if looks_at_the_top(shelf) == 1:
            shelf.edit(39)

    shelf = Shelf(items(*range(40)), size=4, before=edit_the_oldest)
    listing, _told = listed(shelf)
    assert listing.complete
    assert len(listing.databases) == 40
    assert looks_at_the_top(shelf) >= 2


def test_what_is_new_while_it_is_read_stands_on_top():
    def add(number):
        if number == 3:
            shelf.sources.append(item(99, -60))

    shelf = Shelf(items(*range(12)), size=2, before=add)
    listing, _told = listed(shelf)
    assert listing.databases[0].id == "d99"
    assert len(listing.databases) == 13


def test_a_top_that_never_comes_to_rest_is_not_looked_at_for_ever():
    def add(number):
        shelf.sources.append(item(1000 + number, -60 - number))

    shelf = Shelf(items(*range(60)), size=6, before=add)
    listing, _told = listed(shelf)
    assert listing.complete
    assert {f"d{n}" for n in range(60)} <= set(names(listing))


def breaking_at_the_look(problem, times=1):
    """A list of which a row at the end is edited just when the look at the top breaks."""

    def edit_and_break(found):
        if not 1 <= looks_at_the_top(shelf) <= times or shelf.asked[-1] != (NEWEST, None):
            return found
        shelf.edit(39)
        raise problem

    shelf = Shelf(items(*range(40)), size=4)
    shelf.answers = {NEWEST: edit_and_break}
    return shelf


@pytest.mark.parametrize("problem", [TROUBLE, BUSY], ids=["trouble", "busy"])
def test_without_the_look_at_the_top_the_front_reads_to_its_end(problem):
    shelf = breaking_at_the_look(problem)
    listing, told = listed(shelf)
    assert listing.complete
    assert len(listing.databases) == 40
    assert [asked for asked in shelf.asked if asked == (NEWEST, "36")]
    # What was there before the look is shown before it.
    assert max(len(so_far.databases) for so_far in told) == 40


def test_after_a_fault_of_the_front_alone_nothing_more_is_asked():
    refused = Problem(Code.TOKEN_REFUSED)
    shelf = Shelf(items(*range(40)), size=4)

    def edit_and_then_refuse(found):
        if looks_at_the_top(shelf) == 0:
            return found
        shelf.edit(39)
        raise refused

    shelf.answers = {NEWEST: edit_and_then_refuse}
    listing, _told = listed(shelf)
    assert listing.diagnosis.code is Code.LIST_INTERRUPTED
    assert len(listing.databases) == 40
    assert looks_at_the_top(shelf) == 1


def test_a_busy_look_at_the_top_is_waited_for():
    cancel = Patience()
    listing, _told = listed(breaking_at_the_look(BUSY), cancel, patience=30)
    assert listing.complete
    assert len(listing.databases) == 40
    assert cancel.waited == [20]


# Back to one end


def asked_at_the_back(shelf):
    return sum(order is OLDEST for order, _ in shelf.asked)


def test_items_without_a_moment_are_read_from_one_end():
    shelf = Shelf([*items(*range(8)), *(item(n, None) for n in range(8, 16))], size=2)
    listing, _told = listed(shelf)
    assert listing.complete
    assert len(listing.databases) == 16
    assert asked_at_the_back(shelf) <= 1


@pytest.mark.parametrize("ignored", [NEWEST, OLDEST])
def test_a_server_that_knows_one_order_alone_is_read_from_one_end(ignored):
    class Stubborn(Shelf):
        def sorted(self, _order):
            return super().sorted(NEWEST if ignored is OLDEST else OLDEST)

    shelf = Stubborn(items(*range(20)), size=4)
    listing, _told = listed(shelf)
    assert listing.complete
    assert len(listing.databases) == 20
    assert asked_at_the_back(shelf) <= 1


@given(
    minutes=st.lists(st.integers(0, 3) | st.integers(0, 60), max_size=30),
    sizes=st.lists(st.integers(1, 7), min_size=2, max_size=2),
    order=st.sampled_from([NEWEST, OLDEST]),
)
def test_a_server_that_ignores_the_order_loses_nothing(minutes, sizes, order):
    class Deaf(Shelf):
        def page(self, cursor, asked):
            # Pages of another length make one end look like another end.
            self.size = sizes[asked is OLDEST]
            return super().page(cursor, asked)

        def sorted(self, _asked):
            return super().sorted(order)

    listing, _told = listed(Deaf(items(*minutes)))
    assert listing.complete
    assert names(listing) == sorted(f"d{n}" for n in range(len(minutes)))


def test_a_back_that_ends_too_early_is_not_believed():
    shelf = Shelf(items(*range(20)), size=4, answers={OLDEST: page()})
    listing, _told = listed(shelf)
    assert listing.complete
    assert len(listing.databases) == 20


def test_what_disappears_while_it_is_read_does_not_keep_the_list_from_its_end():
    def unshare(number):
        if number == 4:
            del shelf.sources[-1]

    shelf = Shelf(items(*range(9)), size=3, before=unshare)
    shelf.answers = {(OLDEST, 2): Problem(Code.NOTION_TROUBLE)}
    listing, _told = listed(shelf)
    assert listing.complete


def test_the_list_goes_on_from_the_front_when_the_back_cannot():
    shelf = Shelf(items(*range(20)), size=4, answers={OLDEST: TROUBLE})
    listing, _told = listed(shelf)
    assert listing.complete
    assert len(listing.databases) == 20
    assert asked_at_the_back(shelf) == 1


def test_the_list_goes_on_from_the_back_when_the_front_cannot():
    shelf = Shelf(items(*range(20)), size=4, answers={(NEWEST, 2): TROUBLE})
    listing, _told = listed(shelf)
    assert listing.complete
    assert len(listing.databases) == 20


# Pauses


def test_a_busy_notion_is_waited_for_and_then_read_from_one_end():
    shelf = Shelf(items(*range(20)), size=4, answers={(NEWEST, 2): BUSY})
    cancel = Patience()
    listing, told = listed(shelf, cancel, patience=30)
    assert listing.complete
    assert len(listing.databases) == 20
    assert cancel.waited == [20]
    assert 20 in [so_far.pause for so_far in told]
    assert told[-1].pause is None


def test_pauses_are_bounded_together():
    shelf = Shelf(items(*range(20)), size=4, answers={(NEWEST, 2): BUSY, (NEWEST, 3): BUSY})
    listing, _told = listed(shelf, patience=30)
    assert listing.diagnosis.code is Code.LIST_INTERRUPTED
    assert listing.diagnosis.facts["seconds"] == 20
    assert listing.databases


def test_a_pause_without_a_length_doubles():
    busy = Problem(Code.NOTION_BUSY)
    shelf = Shelf(items(1), answers={NEWEST: busy})
    cancel = Patience()
    listing, _told = listed(shelf, cancel, patience=30)
    assert listing == Listing(diagnosis=busy.diagnosis)
    assert cancel.waited == [2, 4, 8, 16]


def test_a_block_is_not_waited_for():
    blocked = Problem(Code.NOTION_BUSY, reason="public_api_request_blocked")
    cancel = Patience()
    listing, _told = listed(Shelf([], answers={NEWEST: blocked}), cancel, patience=30)
    assert listing.diagnosis == blocked.diagnosis
    assert cancel.waited == []


def test_a_pause_ends_with_the_cancel():
    class Impatient(Cancel):
        def wait(self, seconds):
            del seconds
            self.set()
            return True

    listing, _told = listed(Shelf([], answers={NEWEST: BUSY}), Impatient(), patience=30)
    assert listing.diagnosis.code is Code.NOTION_BUSY


# What breaks it


ORDERS = item(1, 1)


@pytest.mark.parametrize(
    "answers",
    [
        {NEWEST: page(ORDERS, incomplete=True), OLDEST: page(ORDERS, incomplete=True)},
        {NEWEST: page(ORDERS, incomplete=True), OLDEST: page(ORDERS)},
        {NEWEST: page(ORDERS, cursor="0"), OLDEST: page(ORDERS, cursor="0")},
        {NEWEST: page(ORDERS, cursor="0"), OLDEST: TROUBLE},
    ],
    ids=["says so", "says so at one end", "goes round", "goes round at one end"],
)
def test_503_notion_says_so_or_a_cursor_repeats(answers):
    listing, _told = listed(Shelf([], answers=answers))
    assert names(listing) == ["d1"]
    assert not listing.complete
    assert listing.diagnosis == Diagnosis(Code.LIST_INCOMPLETE)


def test_503_nothing_but_empty_pages_lead_nowhere():
    cursors = iter(range(10_000))
    shelf = Shelf([])
    shelf.page = lambda _cursor, _order: page(cursor=f"{next(cursors)}")
    listing, _told = listed(shelf)
    assert listing.diagnosis == Diagnosis(Code.LIST_INCOMPLETE)
    assert len(shelf.asked) <= 2 * (MOST_EMPTY_PAGES + 2)


def test_an_empty_page_is_not_the_end():
    shelf = Shelf(items(*range(4)))
    shelf.answers = {(NEWEST, 1): page(cursor="0"), (OLDEST, 1): page(cursor="0")}
    listing, _told = listed(shelf)
    assert listing.complete
    assert len(listing.databases) == 4


def test_504_what_came_before_a_fault_is_kept_beside_it():
    shelf = Shelf(items(*range(20)), answers={(NEWEST, 2): TROUBLE, OLDEST: TROUBLE})
    listing, _told = listed(shelf)
    assert names(listing) == ["d0", "d1"]
    assert listing.diagnosis == Diagnosis(Code.LIST_INTERRUPTED, {"status": 502, "n": 2})


def test_a_no_to_the_token_ends_both_ends():
    refused = Problem(Code.TOKEN_REFUSED)
    shelf = Shelf(items(*range(2000)), answers={(NEWEST, 2): refused})
    listing, _told = listed(shelf)
    assert listing.diagnosis.code is Code.LIST_INTERRUPTED
    assert len(shelf.asked) < 1000


def test_a_no_at_both_ends_in_the_middle_is_the_fault():
    refused = Problem(Code.TOKEN_REFUSED)
    shelf = Shelf(items(*range(20)), answers={(NEWEST, 2): TROUBLE, OLDEST: refused})
    listing, _told = listed(shelf)
    assert listing.diagnosis.facts["status"] == 502


@pytest.mark.parametrize(
    "code", [Code.NOTION_TROUBLE, Code.CANNOT_READ_CONTENT, Code.CANCELLED, Code.TOKEN_REFUSED]
)
def test_a_fault_before_anything_came_is_that_fault(code):
    listing, _told = listed(Shelf([], answers={NEWEST: Problem(code)}))
    assert listing == Listing(diagnosis=Diagnosis(code))


def test_who_cancels_does_not_wait_for_an_answer():
    cancel, test_is_over = Cancel(), threading.Event()

    def hang(_number):
        cancel.set()
        test_is_over.wait(60)

    listing, _told = listed(Shelf(items(1), before=hang), cancel)
    test_is_over.set()
    assert listing == Listing(diagnosis=Diagnosis(Code.CANCELLED))


def test_nobody_has_to_listen_to_the_progress():
    assert list_databases(Shelf(items(*range(5))), TOKEN, Cancel()).complete


def test_what_is_still_under_way_is_given_up_when_the_list_is_whole():
    given_up = []

    class Slow(Shelf):
        def search(self, token, cursor, cancel, order=NEWEST):
            given_up.append(cancel)
            return super().search(token, cursor, cancel, order)

    listed(Slow(items(*range(20)), size=4))
    assert all(cancel.is_set for cancel in given_up)


def test_a_crash_in_a_search_is_not_swallowed():
    def crash(_number):
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        listed(Shelf([], before=crash))


# A long list is looked at again together with its last pages


def test_a_long_list_that_rests_is_looked_at_once_more_and_early():
    shelf = Shelf(items(*range(100)), size=4)
    listing, _told = listed(shelf)
    assert listing.complete
    assert len(listing.databases) == 100
    assert looks_at_the_top(shelf) == 1


def test_a_long_list_that_moves_is_looked_at_again_when_it_is_whole():
    def edit(number):
        if number == 10:
            shelf.edit(50)

    shelf = Shelf(items(*range(100)), size=4, before=edit)
    listing, _told = listed(shelf)
    assert listing.complete
    assert len(listing.databases) == 100
    assert looks_at_the_top(shelf) >= 2


def test_an_early_look_that_breaks_is_done_again():
    def only_the_first(page):
        if [asked == (NEWEST, None) for asked in shelf.asked].count(True) == 2:
            raise TROUBLE
        return page

    shelf = Shelf(items(*range(100)), size=4)
    shelf.answers = {NEWEST: only_the_first}
    listing, _told = listed(shelf)
    assert listing.complete
    assert looks_at_the_top(shelf) == 2


def test_a_look_that_was_too_early_is_done_again():
    # Hundreds share the minute in the middle: it looks as if nothing lay between the two ends.
    shelf = Shelf(items(*range(50), *[50] * 200, *range(51, 101)), size=4)
    listing, _told = listed(shelf)
    assert listing.complete
    assert len(listing.databases) == 300
    assert looks_at_the_top(shelf) == 2


def test_who_cancels_during_the_early_look_does_not_wait_for_it():
    cancel, test_is_over = Cancel(), threading.Event()

    class Slow(Shelf):
        def search(self, token, cursor, stop, order=NEWEST):
            if cursor is None and len(self.asked) > 10:
                cancel.set()
                test_is_over.wait(60)
            return super().search(token, cursor, stop, order)

    listing, _told = listed(Slow(items(*range(100)), size=4), cancel)
    test_is_over.set()
    assert listing.databases


def test_an_end_without_moments_crosses_nothing():
    assert not are_about_to_cross(End(NEWEST, Place.FRONT), End(OLDEST, Place.BACK))


def test_a_front_that_is_asked_already_is_not_asked_twice():
    asked = []

    def search(cursor, _order):
        asked.append(cursor)
        return page()

    reading = _Reading(search, Cancel(), lambda _listing: None, 0)
    reading._ask(reading._front)
    reading._go_on_alone()
    assert asked == [None]
    assert reading._is_whole


# Where the ends are about to meet


def nearly_met(late, *, answer=None):
    """Six pages, of which the front has read three and the back two: both ask for the fourth.

    This end's comes behind the other's, as it is or as this answer; all has been read then, but
    not what strictly tells that they have met.
    """
    middle, rest, all_but_middle = (
        threading.Event(),
        threading.Event(),
        {*range(30), *range(40, 60)},
    )
    first = {NEWEST: (OLDEST, 3), OLDEST: (NEWEST, 4)}[late]

    def came_late(page):
        assert middle.wait(60)
        if isinstance(answer, Problem):
            raise answer
        return answer or page

    def came_first(page):
        assert rest.wait(60)
        return page

    def progress(listing):
        read = {int(name[1:]) for name in names(listing)}
        if all_but_middle <= read:
            rest.set()
        if len(read) == 60:
            middle.set()

    answers = {first: came_first, (late, 4 if late is NEWEST else 3): came_late}
    shelf = Shelf(items(*range(60)), size=10, answers=answers)
    return list_databases(shelf, TOKEN, Patience(), progress), shelf.asked


@pytest.mark.parametrize(
    ("late", "next_page"), [(OLDEST, (NEWEST, "40")), (NEWEST, (OLDEST, "30"))]
)
def test_no_end_asks_for_a_page_that_the_other_one_is_about_to_bring(late, next_page):
    listing, asked = nearly_met(late)
    assert listing.complete
    assert len(names(listing)) == 60
    assert next_page not in asked


def test_an_end_that_waited_in_vain_goes_on():
    listing, asked = nearly_met(OLDEST, answer=page(item(39, 39), cursor="21"))
    assert listing.complete
    assert len(names(listing)) == 60
    assert {(NEWEST, "40"), (OLDEST, "21")} & set(asked)


def test_an_end_that_waited_for_one_that_broke_goes_on():
    listing, asked = nearly_met(OLDEST, answer=TROUBLE)
    assert listing.complete
    assert len(names(listing)) == 60
    assert (NEWEST, "40") in asked


def test_an_end_that_waited_for_a_refusal_asks_nothing_more():
    listing, asked = nearly_met(NEWEST, answer=Problem(Code.TOKEN_REFUSED))
    assert listing.diagnosis == Diagnosis(Code.LIST_INTERRUPTED, {"n": 60})
    assert (OLDEST, "30") not in asked


def test_a_fault_of_what_is_not_needed_any_more_is_none():
    reading = _Reading(lambda _cursor, _order: page(), Cancel(), lambda _listing: None, 0)
    reading._front.reached_other = True
    reading._break(reading._front, TROUBLE)
    assert reading._listing().complete
