import pytest

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.listing import ParentSearch, name_parents, wants_parents
from notion_wizard.core.listing.parents import MOST_REQUESTS
from notion_wizard.core.model import Identity
from notion_wizard.core.ports import Cancel
from notion_wizard.core.problem import Problem
from notion_wizard.core.reach import Database, Listing, TitlesPage
from tests.core.builders import TOKEN

IDENTITY = Identity(workspace="Northwind")
ORDERS = Database("d1", "Orders", page_id="p1")
STOCK = Database("d2", "Stock", page_id="p2")
LOOSE = Database("d3", "Loose")
TOP = Database("d4", "Top", is_at_top=True)


class Pages:
    """Gives one page of titles after the other; a Problem is raised."""

    def __init__(self, *answers):
        self.answers = list(answers)
        self.asked = []

    def page_titles(self, _token, cursor, _cancel):
        self.asked.append(cursor)
        answer = self.answers[min(len(self.asked), len(self.answers)) - 1]
        if isinstance(answer, Problem):
            raise answer
        return answer


def named(notion, *databases, identity=IDENTITY, cancel=None):
    listing = Listing(databases, complete=True)
    found = name_parents(notion, TOKEN, listing, identity, cancel or Cancel())
    assert found.knows_parents
    assert found.complete
    return [database.inside for database in found.databases]


def test_each_place_gets_its_name_with_one_request():
    notion = Pages(TitlesPage({"p1": "Operations", "p2": "Sales"}, "more"))
    assert named(notion, ORDERS, STOCK, ORDERS, LOOSE) == [
        "Operations",
        "Sales",
        "Operations",
        None,
    ]
    assert notion.asked == [None]


def test_pages_are_read_on_while_a_name_is_missing():
    notion = Pages(TitlesPage({"p9": "?"}, "more"), TitlesPage({"p1": "Operations"}, "yet more"))
    assert named(notion, ORDERS) == ["Operations"]
    assert notion.asked == [None, "more"]


def test_what_stands_at_the_top_is_in_the_workspace_and_needs_no_request():
    assert named(Pages(), TOP) == ["Northwind"]
    assert named(Pages(), TOP, identity=Identity()) == [None]


def test_a_workspace_with_thousands_of_pages_is_not_read_to_its_end():
    notion = Pages(TitlesPage({"p9": "?"}, "more"))
    assert named(notion, ORDERS) == [None]
    assert len(notion.asked) == MOST_REQUESTS


def test_pages_that_end_without_the_name_leave_it_open():
    assert named(Pages(TitlesPage({"p9": "?", "p2": ""})), ORDERS, STOCK) == [None, None]


def test_a_fault_is_no_news():
    assert named(Pages(Problem(Code.NOTION_TROUBLE)), ORDERS, TOP) == [None, "Northwind"]


def test_who_cancels_is_not_asked_for_more():
    cancel = Cancel()
    cancel.set()
    assert named(Pages(), ORDERS, cancel=cancel) == [None]


# Beside the list


def begun(*answers):
    notion = Pages(*answers)
    return notion, ParentSearch(notion, TOKEN, Cancel())


def inside(search, *databases):
    return [one.inside for one in search.named(Listing(databases), IDENTITY).databases]


def test_beside_a_list_that_grows_one_page_is_asked_for_at_a_time():
    notion, search = begun(TitlesPage({"p9": "?"}, "more"), TitlesPage({"p1": "Operations"}, "end"))
    assert search.look(Listing((ORDERS,)))
    assert search.look(Listing((ORDERS, STOCK)))
    assert notion.asked == [None, "more"]
    assert inside(search, ORDERS, STOCK) == ["Operations", None]


def test_nothing_is_asked_while_all_that_came_is_named():
    notion, search = begun(TitlesPage({"p1": "Operations"}, "more"))
    assert not search.look(Listing((LOOSE, TOP)))
    assert search.look(Listing((LOOSE, TOP, ORDERS)))
    assert not search.look(Listing((LOOSE, TOP, ORDERS)))
    assert notion.asked == [None]


def test_a_long_list_is_not_gone_through_for_each_page_that_comes():
    notion, search = begun(TitlesPage({"p1": "Operations"}, "more"), TitlesPage({"p2": "Sales"}))
    assert not search.look(Listing((LOOSE, TOP) * 50))
    assert not search.look(Listing((ORDERS,) * 149))
    assert search.look(Listing((ORDERS,) * 150))
    assert not search.look(Listing((ORDERS,) * 200))
    search.look_on(Listing((STOCK,), complete=True))
    assert notion.asked == [None, "more"]


def test_the_rest_is_looked_for_when_the_list_has_ended():
    notion, search = begun(TitlesPage({"p1": "Operations"}, "more"), TitlesPage({"p2": "Sales"}))
    search.look(Listing((ORDERS,)))
    search.look_on(Listing((ORDERS, STOCK), complete=True))
    assert notion.asked == [None, "more"]
    assert inside(search, ORDERS, STOCK) == ["Operations", "Sales"]


def test_both_together_ask_no_more_than_is_allowed():
    notion, search = begun(TitlesPage({"p9": "?"}, "more"))
    search.look(Listing((ORDERS,)))
    search.look_on(Listing((ORDERS,), complete=True))
    assert len(notion.asked) == MOST_REQUESTS


def test_a_search_that_rests_asks_nothing_until_the_list_has_ended():
    notion, search = begun(TitlesPage({"p1": "Operations"}))
    search.rest()
    assert not search.look(Listing((ORDERS,)))
    assert notion.asked == []
    search.look_on(Listing((ORDERS,), complete=True))
    assert inside(search, ORDERS) == ["Operations"]


def test_a_busy_notion_is_left_alone_until_the_list_has_ended():
    notion, search = begun(
        TitlesPage({"p1": "Operations"}, "more"),
        Problem(Code.NOTION_BUSY, seconds=3),
        TitlesPage({"p2": "Sales"}),
    )
    search.look(Listing((ORDERS, STOCK)))
    assert not search.look(Listing((ORDERS, STOCK)))
    assert not search.look(Listing((ORDERS, STOCK)))
    assert notion.asked == [None, "more"]
    search.look_on(Listing((ORDERS, STOCK), complete=True))
    assert notion.asked == [None, "more", "more"]
    assert inside(search, ORDERS, STOCK) == ["Operations", "Sales"]


@pytest.mark.parametrize(
    "problem",
    [
        Problem(Code.TOKEN_REFUSED),
        Problem(Code.CONNECTION_CUT),
        Problem(Code.NOTION_BUSY, reason="public_api_request_blocked"),
    ],
    ids=lambda problem: problem.code.slug,
)
def test_any_other_no_is_final_and_what_was_found_stays(problem):
    notion, search = begun(TitlesPage({"p1": "Operations"}, "more"), problem)
    search.look(Listing((ORDERS, STOCK)))
    search.look(Listing((ORDERS, STOCK)))
    search.look_on(Listing((ORDERS, STOCK), complete=True))
    assert notion.asked == [None, "more"]
    assert inside(search, ORDERS, STOCK) == ["Operations", None]


def test_parents_are_wanted_once_the_list_has_ended():
    assert wants_parents(Listing((LOOSE,), complete=True))
    assert wants_parents(Listing((LOOSE,), diagnosis=Diagnosis(Code.LIST_INTERRUPTED)))
    assert not wants_parents(Listing((LOOSE,)))
    asked_to_wait = Diagnosis(Code.LIST_INTERRUPTED, {"seconds": 900})
    assert not wants_parents(Listing((LOOSE,), diagnosis=asked_to_wait))
    assert not wants_parents(Listing((LOOSE,), diagnosis=Diagnosis(Code.CANCELLED)))
    assert not wants_parents(Listing(complete=True))
    assert not wants_parents(Listing((LOOSE,), complete=True, knows_parents=True))
