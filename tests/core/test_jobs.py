from itertools import repeat

import pytest

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.jobs import (
    LOOKS,
    SECONDS_BETWEEN_LOOKS,
    check_link,
    read_capabilities,
    watch_for_any,
    watch_link,
)
from notion_wizard.core.ports import Cancel
from notion_wizard.core.problem import Problem
from notion_wizard.core.reach import (
    Ability,
    Capabilities,
    DataSource,
    Found,
    ObjectKind,
    SearchPage,
)
from tests.core.builders import IDENTITY, TOKEN, UNNAMED

DASHED = "1a2b3c4d-5e6f-7081-92a3-b4c5d6e7f809"
LINK = f"https://app.notion.com/p/{DASHED}"
ORDERS = DataSource("s1", "Orders", "d1")
STOCK = DataSource("s2", "Stock", "d2")
NOTHING = SearchPage(())
UNSEEN = Problem(Code.LINK_NOT_SHARED_OR_MISSING, status=404)
TROUBLE = Problem(Code.NOTION_TROUBLE, status=502)
FOUND = Found(ObjectKind.DATABASE, DASHED, "Orders")


class Notion:
    """Gives one answer after the other; a Problem is raised."""

    def __init__(self, *answers):
        self.answers = iter(answers)
        self.asked = []

    def _answer(self, question):
        self.asked.append(question)
        answer = next(self.answers)
        if isinstance(answer, Problem):
            raise answer
        return answer

    def search(self, _token, cursor, _cancel, *_order):
        return self._answer(cursor)

    def find(self, _token, object_id, _cancel):
        return self._answer(object_id)

    def may_read_content(self, _token, _cancel):
        return self._answer("content")

    def may_read_comments(self, _token, _cancel):
        return self._answer("comments")

    def may_read_users(self, _token, _cancel):
        return self._answer("users")


class Patience(Cancel):
    """Nobody waits in a test: it counts the waits, and is cancelled after so many."""

    def __init__(self, waits=LOOKS):
        super().__init__()
        self.waits_left = waits
        self.waited = []

    def wait(self, seconds):
        self.waited.append(seconds)
        if len(self.waited) > self.waits_left:
            self.set()
        return super().wait(0)


def page(*sources, cursor=None, incomplete=False):
    return SearchPage(sources, cursor, incomplete)


# Capabilities


def test_capabilities_are_what_reading_tells():
    notion = Notion(Ability.YES, Ability.NO, Ability.UNKNOWN)
    assert read_capabilities(notion, TOKEN, Cancel()) == Capabilities(
        Ability.YES, Ability.NO, Ability.UNKNOWN
    )
    assert notion.asked == ["content", "comments", "users"]


def test_a_fault_of_the_way_ends_the_questions_what_is_known_stays():
    notion = Notion(Ability.YES, TROUBLE)
    assert read_capabilities(notion, TOKEN, Cancel()) == Capabilities(Ability.YES)
    assert notion.asked == ["content", "comments"]


# One link


def checked(answer, identity=IDENTITY, link=LINK):
    return check_link(Notion(answer), TOKEN, identity, link, Cancel())


@pytest.mark.parametrize(
    ("found", "code"),
    [
        (FOUND, Code.LINK_REACHABLE),
        (Found(ObjectKind.DATA_SOURCE, DASHED, "Orders"), Code.LINK_REACHABLE),
        (Found(ObjectKind.PAGE, DASHED, "Orders"), Code.LINK_IS_PAGE),
        (Found(ObjectKind.LINKED_VIEW, DASHED, "Orders"), Code.LINK_IS_LINKED_VIEW),
        (Found(ObjectKind.DATABASE, DASHED, "Orders", in_trash=True), Code.LINK_IN_TRASH),
        (Found(ObjectKind.PAGE, DASHED, "Orders", in_trash=True), Code.LINK_IN_TRASH),
    ],
)
def test_a_link_is_what_stands_behind_its_id(found, code):
    assert checked(found) == Diagnosis(code, {"title": "Orders"})


def test_what_has_no_title_is_not_named():
    assert checked(Found(ObjectKind.DATABASE, DASHED)).facts == {}


def test_the_id_of_the_link_is_asked_for():
    notion = Notion(FOUND)
    check_link(notion, TOKEN, IDENTITY, LINK, Cancel())
    assert notion.asked == [DASHED]


def test_511_tells_with_which_connection_to_share_it():
    facts = {"connection": "Order sync", "status": 404}
    assert checked(UNSEEN) == Diagnosis(Code.LINK_NOT_SHARED_OR_MISSING, facts)
    assert checked(UNSEEN, UNNAMED).facts == {"status": 404}


@pytest.mark.parametrize(
    ("link", "code"),
    [
        ("https://example.com", Code.LINK_NOT_NOTION),
        ("https://www.notion.so/Orders", Code.LINK_WITHOUT_ID),
    ],
)
def test_what_names_no_database_is_not_sent(link, code):
    notion = Notion()
    assert check_link(notion, TOKEN, IDENTITY, link, Cancel()).code is code
    assert notion.asked == []


# The watch


def test_the_watch_sees_a_linked_database_appear():
    notion, patience = Notion(UNSEEN, TROUBLE, FOUND), Patience()
    appeared = watch_link(notion, TOKEN, IDENTITY, LINK, patience)
    assert appeared == Diagnosis(Code.DATABASE_APPEARED, {"title": "Orders"})
    assert patience.waited == [SECONDS_BETWEEN_LOOKS] * 3


def test_the_watch_for_a_linked_database_ends_after_two_minutes():
    patience = Patience()
    assert watch_link(Notion(*repeat(UNSEEN, LOOKS)), TOKEN, IDENTITY, LINK, patience) is None
    assert sum(patience.waited) == 120


def test_the_watch_sees_any_database_appear():
    in_trash = DataSource("s9", "Attic", "d9", in_trash=True)
    notion, patience = Notion(NOTHING, TROUBLE, page(in_trash), page(ORDERS, STOCK)), Patience()
    appeared = watch_for_any(notion, TOKEN, patience)
    assert appeared == Diagnosis(Code.DATABASE_APPEARED, {"title": "Orders"})
    assert patience.waited == [SECONDS_BETWEEN_LOOKS] * 4
    assert notion.asked == [None] * 4


@pytest.mark.parametrize("watch", ["link", "any"])
def test_the_watch_waits_where_notion_asks_for_it(watch):
    busy = Problem(Code.NOTION_BUSY, seconds=50)
    answers = (busy, FOUND) if watch == "link" else (busy, page(ORDERS))
    patience = Patience()
    assert watched(watch, Notion(*answers), patience).code is Code.DATABASE_APPEARED
    assert patience.waited == [SECONDS_BETWEEN_LOOKS, 50]


@pytest.mark.parametrize("watch", ["link", "any"])
@pytest.mark.parametrize(
    "problem",
    [
        Problem(Code.NOTION_BUSY, seconds=900),
        Problem(Code.NOTION_BUSY, reason="public_api_request_blocked"),
        Problem(Code.TOKEN_REFUSED),
    ],
    ids=["too long", "for good", "refused"],
)
def test_the_watch_ends_where_looking_on_cannot_help(watch, problem):
    patience = Patience()
    assert watched(watch, Notion(problem), patience) is None
    assert patience.waited == [SECONDS_BETWEEN_LOOKS]


def watched(watch, notion, patience):
    if watch == "link":
        return watch_link(notion, TOKEN, IDENTITY, LINK, patience)
    return watch_for_any(notion, TOKEN, patience)


def test_a_database_without_a_title_appears_too():
    appeared = watch_for_any(Notion(page(DataSource("s1"))), TOKEN, Patience())
    assert appeared == Diagnosis(Code.DATABASE_APPEARED)


def test_the_watch_for_any_database_ends_after_two_minutes():
    patience = Patience()
    assert watch_for_any(Notion(*repeat(NOTHING, LOOKS)), TOKEN, patience) is None
    assert sum(patience.waited) == 120


@pytest.mark.parametrize(
    "watch",
    [
        lambda notion, cancel: watch_link(notion, TOKEN, IDENTITY, LINK, cancel),
        lambda notion, cancel: watch_for_any(notion, TOKEN, cancel),
    ],
)
def test_a_cancelled_watch_does_not_look_again(watch):
    notion = Notion(TROUBLE)
    assert watch(notion, Patience(waits=1)) is None
    assert len(notion.asked) == 1


# The flag


def test_a_job_sees_that_it_is_cancelled_and_does_not_wait():
    cancel = Cancel()
    assert not cancel.is_set
    assert not cancel.wait(0)
    cancel.set()
    assert cancel.is_set
    assert cancel.wait(3_600)
