from dataclasses import replace
from datetime import timedelta

import pytest

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.events import save_undone, token_dropped, tool_tried
from notion_wizard.core.memory import entry_looked_for, memory_of, remembered, save_finished
from notion_wizard.core.model import (
    SIGHTINGS_KEPT,
    MakeWay,
    Memory,
    OpenTool,
    Sighting,
    Situation,
    Tool,
)
from notion_wizard.core.session import Verdict
from tests.core.builders import (
    ELSEWHERE,
    IDENTITY,
    NOON,
    OTHER_TOKEN,
    TOKEN,
    YESTERDAY,
    book_of,
    book_that_saw,
    checked,
    fingerprint_of,
    profile_of,
    session_of,
    with_listing,
    with_no,
    with_paste,
    with_save,
)

WORKED = Sighting(fingerprint_of(TOKEN), worked_at=NOON, identity=IDENTITY)
REFUSED = Sighting(fingerprint_of(TOKEN), refused_at=NOON)
ORDERS = profile_of()
STOCK = profile_of(OTHER_TOKEN, ELSEWHERE, "Stock")
LATER = OpenTool(Tool.N8N, NOON, Situation.REFUSED)


@pytest.mark.parametrize(
    "session",
    [
        session_of(),
        with_paste(session_of()),
        with_no(with_paste(session_of()), Code.OFFLINE),
        with_no(with_paste(session_of()), at=None),
        token_dropped(checked()),
        tool_tried(session_of(), Verdict.WORKS, NOON),
        tool_tried(session_of(tool=Tool.NONE), Verdict.WORKS, NOON),
    ],
)
def test_there_is_nothing_to_remember_of(session):
    assert memory_of(session) is None


def test_a_token_that_worked_is_remembered_by_its_fingerprint():
    assert memory_of(checked()) == Memory(WORKED)


def test_a_token_that_was_refused_is_remembered_by_its_fingerprint():
    assert memory_of(with_no(with_paste(session_of()))) == Memory(REFUSED)


def test_databases_are_counted_only_when_notion_said_there_are_no_more():
    session = checked()
    assert memory_of(with_listing(session, "Orders", "Stock")).databases == 2
    assert memory_of(with_listing(session)).databases == 0
    assert memory_of(with_listing(session, "Orders", complete=False)).databases is None
    assert memory_of(with_listing(session, code=Code.LIST_INTERRUPTED)).databases is None


def test_a_tool_is_remembered_with_the_path_that_led_to_it():
    session = session_of(
        tool=Tool.MAKE, make_way=MakeWay.SIGN_IN, situation=Situation.MOVED, profile=ORDERS
    )
    memory = memory_of(tool_tried(session, Verdict.LATER, NOON))
    assert memory.tool == OpenTool(
        Tool.MAKE, NOON, Situation.MOVED, MakeWay.SIGN_IN, profile_id="orders"
    )
    assert not memory.tool_works


def test_a_tool_is_remembered_with_the_token_that_was_saved_for_it():
    session = with_save(checked(tool=Tool.N8N, profile=STOCK), ORDERS)
    memory = memory_of(tool_tried(session, Verdict.WORKS, NOON))
    assert memory.tool.profile_id == "orders"
    assert memory.tool_works


def test_a_tool_is_not_remembered_with_a_saved_token_that_another_was_checked_in_place_of():
    replacing = checked(tool=Tool.N8N, profile=STOCK)
    kept = memory_of(tool_tried(replacing, Verdict.LATER, NOON)).tool
    assert kept == replace(LATER, others_done=())
    # Undo brought that very one back.
    undone = save_undone(with_save(replacing, ORDERS), Diagnosis(Code.UNDONE))
    undone = replace(undone, profile=ORDERS)
    assert memory_of(tool_tried(undone, Verdict.LATER, NOON)).tool.profile_id == "orders"


# What the profile file makes of it


def test_the_first_sighting_of_a_token_is_added():
    assert remembered(book_of(), Memory(WORKED)).sightings == (WORKED,)


def test_a_token_that_works_again_is_no_longer_a_refused_one():
    book = remembered(book_that_saw(TOKEN, refused_at=YESTERDAY), Memory(WORKED))
    assert book.sightings == (WORKED,)


def test_a_refused_token_is_remembered_as_one_that_worked():
    before = book_that_saw(TOKEN, worked_at=YESTERDAY, identity=IDENTITY)
    (seen,) = remembered(before, Memory(REFUSED)).sightings
    assert (seen.worked_at, seen.refused_at, seen.identity) == (YESTERDAY, NOON, IDENTITY)


def test_the_oldest_sightings_go_first():
    book = book_of(sightings=tuple(Sighting(str(number)) for number in range(SIGHTINGS_KEPT)))
    book = remembered(book, Memory(replace(WORKED, fingerprint="0")))
    assert len(book.sightings) == SIGHTINGS_KEPT
    assert book.sightings[-1].fingerprint == "0"
    book = remembered(book, Memory(WORKED))
    assert len(book.sightings) == SIGHTINGS_KEPT
    assert book.sighting("1") is None


def test_the_profile_that_holds_the_token_is_told():
    book = remembered(book_of(ORDERS, STOCK), Memory(WORKED, databases=37))
    assert book.profiles == (replace(ORDERS, last_worked=NOON, databases=37), STOCK)


def test_a_test_of_before_takes_nothing_from_one_that_came_after_it():
    later = replace(ORDERS, last_worked=NOON + timedelta(minutes=1))
    assert remembered(book_of(later), Memory(WORKED)).profiles == (later,)


def test_a_profile_that_holds_another_token_by_now_is_not_told():
    undone = replace(ORDERS, fingerprint=fingerprint_of(OTHER_TOKEN))
    assert remembered(book_of(undone), Memory(WORKED, databases=37)).profiles == (undone,)


def test_a_refusal_takes_nothing_from_the_profile():
    known = replace(ORDERS, databases=37)
    assert remembered(book_of(known), Memory(REFUSED)).profiles == (known,)


def test_a_tool_left_for_later_stands_once():
    other = replace(LATER, tool=Tool.MAKE)
    earlier = replace(LATER, since=NOON - timedelta(days=1))
    book = remembered(book_of(open_tools=(earlier, other)), Memory(tool=LATER))
    assert book.open_tools == (other, LATER)


OTHERS_LEFT = replace(LATER, since=YESTERDAY, others_done=("zapier",))


def test_what_an_earlier_path_left_to_do_in_other_tools_stays():
    missing = replace(LATER, situation=Situation.MISSING)
    book = book_of(open_tools=(OTHERS_LEFT,))
    kept = replace(missing, others_done=("zapier",))
    assert remembered(book, Memory(tool=missing)).open_tools == (kept,)
    now = replace(LATER, others_done=())
    assert remembered(book, Memory(tool=now)).open_tools == (now,)


def test_after_an_undo_nothing_is_left_to_do_in_other_tools():
    session = with_save(checked(tool=Tool.N8N, profile=STOCK), ORDERS)
    later = tool_tried(session, Verdict.LATER, NOON)
    book = remembered(book_of(), memory_of(later))
    assert book.open_tools[0].others_done == ()
    undone = memory_of(save_undone(later, Diagnosis(Code.UNDONE)))
    assert remembered(book, undone).open_tools[0].others_done is None


def test_a_tool_that_works_is_done():
    book = remembered(book_of(open_tools=(LATER,)), Memory(tool=LATER, tool_works=True))
    assert book.open_tools == ()


def test_without_news_the_book_stays():
    book = book_of(ORDERS, open_tools=(LATER,))
    assert remembered(book, Memory()) == book


def test_an_entry_that_the_keychain_no_longer_has_is_remembered_until_it_is_found():
    other = replace(ORDERS, id="other")
    book = book_of(ORDERS, other)
    gone = entry_looked_for(book, ORDERS.id, gone=True)
    assert gone.profiles == (replace(ORDERS, gone=True), other)
    assert entry_looked_for(gone, ORDERS.id, gone=False) == book


def test_after_a_save_of_last_time_was_finished_its_tool_is_still_to_be_tested():
    saved = replace(ORDERS, tool=Tool.N8N)
    earlier = OpenTool(Tool.N8N, YESTERDAY, Situation.MOVED)
    book = save_finished(book_of(saved, open_tools=(earlier,)), saved.id, NOON, tested=True)
    assert book.profiles == (replace(saved, last_worked=NOON),)
    assert book.open_tools == (OpenTool(Tool.N8N, NOON, Situation.REFUSED, profile_id=saved.id),)
    untested = save_finished(book_of(saved), saved.id, NOON, tested=False)
    assert untested.profiles == (saved,)


def test_after_a_save_in_the_place_of_another_the_other_tools_are_still_to_be_updated():
    saved = replace(ORDERS, tool=Tool.N8N, earlier=True)
    for before, others_done in (((), ()), ((OTHERS_LEFT,), ("zapier",))):
        book = save_finished(book_of(saved, open_tools=before), saved.id, NOON, tested=False)
        assert book.open_tools[0].others_done == others_done


def test_where_no_tool_was_chosen_none_is_to_be_tested():
    book = book_of(replace(ORDERS, tool=None), replace(ORDERS, id="other"))
    assert save_finished(book, ORDERS.id, NOON, tested=False) == book
    assert save_finished(book_of(), ORDERS.id, NOON, tested=True) == book_of()
