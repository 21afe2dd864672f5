from dataclasses import replace

from notion_wizard.core.events import owner_answered_at_last, started
from notion_wizard.core.model import MakeWay, Situation, Tool, Waiting
from notion_wizard.core.waiting import waiting_begun, waiting_ended, waiting_of
from tests.core.builders import NOON, YESTERDAY, book_of, profile_of, session_of

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


def test_asking_again_for_the_same_tool_takes_the_place_of_the_first_time():
    book = book_of(waiting=(replace(FOR_MAKE, since=YESTERDAY), FOR_N8N))
    assert waiting_begun(book, FOR_MAKE).waiting == (FOR_N8N, FOR_MAKE)


def test_waiting_ends_for_one_tool_only():
    book = book_of(waiting=(FOR_MAKE, FOR_N8N))
    assert waiting_ended(book, FOR_MAKE).waiting == (FOR_N8N,)
