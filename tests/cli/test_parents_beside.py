"""The places of databases beside their list, asked of a server over real sockets."""

import json
import threading
from datetime import UTC, datetime, timedelta

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Response

from notion_wizard.adapters.limits import Limits
from notion_wizard.adapters.notion_http import NotionHttp
from notion_wizard.cli.background import Background
from notion_wizard.cli.check import checked, given
from notion_wizard.cli.parents_beside import ParentsBeside
from notion_wizard.core.codes import Code
from notion_wizard.core.conclusion import conclusion
from notion_wizard.core.listing import ParentSearch
from notion_wizard.core.model import Book, Identity
from notion_wizard.core.ports import Cancel
from notion_wizard.core.problem import Problem
from notion_wizard.core.reach import Database, Listing, TitlesPage
from notion_wizard.core.secret import Secret
from notion_wizard.core.session import Session

TEXT = "ntn_" + "12345678901" + "CanaryTokenThatIsNowhereEverToBeSee"
NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
LIMITS = Limits(connect=60, read=60, call=100, back_off=0.001)
USER = {"object": "user", "id": "b1", "type": "bot", "bot": {"workspace_name": "Northwind"}}
PLACES = {f"p{number}": f"Place {number}" for number in range(3)}
LONG = 60


class Noon:
    def now(self):
        return NOON


def source(number):
    return {
        "object": "data_source",
        "id": f"s{number}",
        "title": [{"plain_text": f"Database {number}"}],
        "last_edited_time": (NOON - timedelta(minutes=number)).isoformat(),
        "parent": {"type": "database_id", "database_id": f"d{number}"},
        "database_parent": {"type": "page_id", "page_id": f"p{number % 3}"},
    }


def page(page_id, title):
    name = {"type": "title", "title": [{"plain_text": title}]}
    return {"object": "page", "id": page_id, "properties": {"Name": name}}


def ok(document):
    return Response(json.dumps(document), 200, content_type="application/json")


def listed(results, cursor=None):
    page = {"object": "list", "results": results, "has_more": cursor is not None}
    return ok({**page, "next_cursor": cursor})


def no(status, code, **headers):
    body = {"object": "error", "status": status, "code": code, "message": ""}
    return Response(json.dumps(body), status, headers, content_type="application/json")


class Stage:
    """A Notion of 60 databases, ten a page, on three pages; some answers can be changed.

    `before` is called with what is asked ("list" or "places") and how often it was; what it
    returns is the answer.
    """

    def __init__(self, server):
        self.server = server
        self.asked = []
        self.before = lambda _what, _count: None
        self.before_capability = lambda: None
        self.capability_may_end = threading.Event()
        self.lock = threading.Lock()
        server.expect_request("/v1/users/me").respond_with_handler(lambda _request: ok(USER))
        server.expect_request("/v1/search").respond_with_handler(self._search)
        for path in ("/pages/00000000-0000-0000-0000-000000000000", "/comments", "/users"):
            server.expect_request(f"/v1{path}").respond_with_handler(self._capability)

    def checked(self, seconds=LONG):
        client = NotionHttp(self.server.url_for("/v1"), limits=LIMITS)
        session = given(Session(Book(b"key")), TEXT.encode())
        session = checked(session, client, Noon(), seconds)
        client.close()
        return session

    def _capability(self, _request):
        self.before_capability()
        return no(403, "restricted_resource")

    def _search(self, request):
        asked = request.get_json()
        what = "places" if asked["filter"]["value"] == "page" else "list"
        with self.lock:
            self.asked.append(what)
            count = self.asked.count(what)
        answer = self.before(what, count)
        if answer is not None:
            return answer
        if what == "places":
            return listed([page(*place) for place in PLACES.items()], "more")
        numbers = list(range(60))
        if asked["sort"]["direction"] == "ascending":
            numbers.reverse()
        start = int(asked.get("start_cursor", 0))
        some = numbers[start : start + 10]
        return listed([source(one) for one in some], str(start + 10) if start < 50 else None)


@pytest.fixture
def stage():
    with HTTPServer(threaded=True) as server:
        yield Stage(server)


def places(session):
    return {database.inside for database in session.listing.databases}


def assert_whole(session):
    assert session.listing.complete
    assert len(session.listing.databases) == 60
    assert conclusion(session).main.code is Code.DATABASES_FOUND


def test_the_places_are_looked_up_while_the_list_is_read(stage):
    looked_up = threading.Event()

    def before(what, count):
        if what == "places":
            looked_up.set()
        elif count == 5:
            # The list cannot end before somebody has asked for the places.
            assert looked_up.wait(LONG)

    stage.before = before
    session = stage.checked()
    assert_whole(session)
    assert places(session) == set(PLACES.values())
    assert stage.asked.count("places") == 1


@pytest.mark.parametrize(
    "answer",
    [
        lambda: no(500, "internal_server_error"),
        lambda: no(401, "unauthorized"),
        lambda: no(403, "restricted_resource"),
        lambda: no(429, "rate_limited", **{"Retry-After": "1"}),
        lambda: Response("<html>", 200),
        lambda: ok({}),
    ],
    ids=["500", "401", "403", "429", "html", "no list"],
)
def test_a_search_for_places_that_brings_nothing_takes_nothing_from_the_list(stage, answer):
    stage.before = lambda what, _count: answer() if what == "places" else None
    session = stage.checked()
    assert_whole(session)
    assert places(session) == {None}


def test_while_notion_is_busy_only_the_list_is_read_on_and_the_places_come_behind_it(stage):
    has_waited = threading.Event()

    def before(what, count):
        if what == "list" and count == 2:
            return no(429, "rate_limited", **{"Retry-After": "1"})
        if what == "list" and count > 6:
            has_waited.set()
        return None

    # Before that nobody asks for the places; behind it somebody might.
    stage.before_capability = lambda: has_waited.wait(LONG)
    stage.before = before
    session = stage.checked()
    assert_whole(session)
    assert places(session) == set(PLACES.values())
    assert stage.asked[-1] == "places"
    assert stage.asked.count("places") == 1


def test_beside_both_ends_only_one_thing_is_asked_at_a_time(stage):
    behind_the_list = []

    def before(what, count):
        if what == "places":
            behind_the_list.append(stage.asked.count("list") >= 6)
        elif count >= 6:
            stage.capability_may_end.set()

    # What the token may do is not known before six pages were asked for, which is all.
    stage.before_capability = lambda: stage.capability_may_end.wait(LONG)
    stage.before = before
    assert_whole(stage.checked())
    assert behind_the_list == [True]


def test_a_search_for_places_that_never_ends_keeps_the_list_when_the_time_is_over(
    stage, monkeypatch
):
    hangs, never = threading.Event(), threading.Event()
    told = Background.told

    def told_by_then(background, seconds):
        if seconds == LONG:
            return told(background, seconds)
        return until_it_hangs(background)

    def until_it_hangs(background):
        for news in told(background, LONG):
            yield news
            if news.listing is not None and news.listing.ended:
                hangs.wait(LONG)
                yield from told(background, 0)

    def before(what, _count):
        if what == "places":
            hangs.set()
            never.wait(LONG)

    monkeypatch.setattr(Background, "told", told_by_then)
    stage.before = before
    session = stage.checked(seconds=1)
    never.set()
    assert_whole(session)
    assert places(session) == {None}


# How news is heard


class Titles:
    """Gives the same page of titles again and again."""

    def __init__(self, titles):
        self.titles = titles
        self.asked = 0

    def page_titles(self, _token, _cursor, _cancel):
        self.asked += 1
        if isinstance(self.titles, Exception):
            raise self.titles
        return TitlesPage(self.titles, "more")


def beside(titles, *, may_ask=True):
    notion = Titles(titles)
    search = ParentSearch(notion, Secret(TEXT), Cancel())
    return notion, ParentsBeside(search, Identity("Northwind"), lambda: may_ask)


ORDERS = Database("d1", "Orders", page_id="p1")
TOP = Database("d2", "Top", is_at_top=True)


def named(parents):
    (listing,) = parents.named(LONG)
    return [database.inside for database in listing.databases]


def test_who_may_not_ask_beside_the_list_asks_behind_it():
    notion, parents = beside({"p1": "Operations"}, may_ask=False)
    for _ in range(3):
        parents.hear(Listing((ORDERS,)))
    parents.hear(Listing((ORDERS, TOP), complete=True))
    assert named(parents) == ["Operations", "Northwind"]
    assert notion.asked == 1


def test_a_list_that_was_asked_to_wait_too_long_is_the_end_of_all_asking():
    notion, parents = beside({"p1": "Operations"})
    parents.hear(Listing((ORDERS,), pause=3))
    busy = Problem(Code.LIST_INTERRUPTED, seconds=900).diagnosis
    parents.hear(Listing((ORDERS, TOP), diagnosis=busy))
    assert named(parents) == [None, "Northwind"]
    assert notion.asked == 0


def test_a_fault_of_ours_reaches_the_caller():
    _notion, parents = beside(ZeroDivisionError())
    parents.hear(Listing((ORDERS,), complete=True))
    with pytest.raises(ZeroDivisionError):
        named(parents)
