"""The calls as Notion sees them, and what is made of its answers."""

import json
import socket
import subprocess
import sys
import threading

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Response

from notion_wizard.adapters.limits import Limits
from notion_wizard.adapters.notion_http import NotionHttp
from notion_wizard.core.codes import Code
from notion_wizard.core.listing import list_databases
from notion_wizard.core.model import Owner
from notion_wizard.core.ports import Cancel, Notion, SearchOrder
from notion_wizard.core.problem import Problem
from notion_wizard.core.reach import Ability, Found, ObjectKind, TitlesPage
from notion_wizard.core.secret import Secret

TOKEN = Secret("ntn_00000000000CANARYcanaryCANARYcanaryCANARYcanary")
USER = {"object": "user", "id": "b1", "type": "bot", "bot": {"owner": {"type": "workspace"}}}
DATABASE = "0123456789abcdef0123456789abcdef"


def error(status, code, text="", **more):
    headers = more.pop("headers", {})
    body = {"object": "error", "status": status, "code": code, "message": text, **more}
    return Response(json.dumps(body), status, headers, content_type="application/json")


def ok(document):
    return Response(json.dumps(document), 200, content_type="application/json")


class Stage:
    """A server that gives the next of some answers for each path, the last one for ever."""

    def __init__(self, server):
        self.server = server
        self.seen = []

    def gives(self, path, *answers):
        left = list(answers)

        def answer(request):
            self.seen.append(request)
            return left.pop(0) if len(left) > 1 else left[0]

        self.server.expect_request(f"/v1{path}").respond_with_handler(answer)

    def client(self, **limits):
        usual = {"connect": 60, "read": 60, "call": 100, "back_off": 0.001}
        return NotionHttp(self.server.url_for("/v1"), limits=Limits(**{**usual, **limits}))


class Hurrying(Cancel):
    """Nobody cancels, and no pause takes any time."""

    def __init__(self):
        super().__init__()
        self.waits = []

    def wait(self, seconds):
        self.waits.append(seconds)
        return False


@pytest.fixture
def stage(httpserver):
    return Stage(httpserver)


@pytest.fixture
def notion(stage):
    client = stage.client()
    yield client
    client.close()


def problem_of(call, *arguments):
    with pytest.raises(Problem) as caught:
        call(*arguments)
    assert caught.value.__context__ is None
    return caught.value


def code_of(call, *arguments):
    return problem_of(call, *arguments).code


def test_it_is_the_port(notion):
    port: Notion = notion
    assert port


def test_an_address_that_is_not_safe_is_refused():
    assert code_of(NotionHttp, "http://api.notion.com/v1") is Code.WRONG_USE


def test_requests_is_loaded_with_the_first_call_only():
    program = (
        "import sys; from notion_wizard.adapters.notion_http import NotionHttp; NotionHttp();"
        "sys.exit(bool({'requests', 'truststore', 'urllib3'} & sys.modules.keys()))"
    )
    ended = subprocess.run([sys.executable, "-c", program], check=False)  # noqa: S603 - our own
    assert ended.returncode == 0


def test_nothing_is_closed_before_anything_was_opened():
    NotionHttp().close()


# Reaching


def test_notion_is_reached_when_it_asks_for_a_token(stage, notion):
    stage.gives("/users/me", error(401, "unauthorized"))
    assert notion.reach(Cancel()) is None
    assert "Authorization" not in stage.seen[0].headers


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (error(400, "missing_version"), Code.WIZARD_OUTDATED),
        (error(403, "restricted_resource"), Code.STRANGE_ANSWER),
        (ok(USER), Code.STRANGE_ANSWER),
        (Response("<html>", 200), Code.SIGN_IN_PAGE),
        (Response("<html>", 401), Code.BLOCKED),
        (Response("who?", 401), Code.STRANGE_ANSWER),
    ],
    ids=["version", "forbidden", "user", "portal", "page", "text"],
)
def test_any_other_answer_is_not_notion(stage, notion, answer, code):
    stage.gives("/users/me", answer)
    assert code_of(notion.reach, Cancel()) is code


# Identifying, and trying again


def test_the_token_s_owner_and_the_request_id_are_told(stage, notion):
    stage.gives("/users/me", ok({**USER, "request_id": "ab-12"}))
    identity, request_id = notion.identify(TOKEN, Cancel())
    assert identity.owner is Owner.WORKSPACE
    assert request_id == "ab-12"
    assert stage.seen[0].headers["Authorization"].startswith("Bearer ntn_")


@pytest.mark.parametrize("status", [401, 403, 400])
def test_a_no_is_never_asked_for_twice(stage, notion, status):
    stage.gives("/users/me", error(status, "some_code"))
    problem = problem_of(notion.identify, TOKEN, Cancel())
    assert problem.diagnosis.facts["status"] == status
    assert len(stage.seen) == 1


@pytest.mark.parametrize("status", [409, 500, 502, 503, 504, 529])
def test_trouble_that_passes_is_not_told(stage, notion, status):
    stage.gives("/users/me", error(status, "trouble"), error(status, "trouble"), ok(USER))
    notion.identify(TOKEN, Cancel())
    assert len(stage.seen) == 3


@pytest.mark.parametrize(
    "answer", [error(503, "service_unavailable"), Response("<html>", 502)], ids=["json", "html"]
)
def test_trouble_that_stays_is_told_after_three_tries(stage, notion, answer):
    stage.gives("/users/me", answer)
    assert code_of(notion.identify, TOKEN, Cancel()) is Code.NOTION_TROUBLE
    assert len(stage.seen) == 3


def test_each_pause_is_twice_the_one_before(stage, notion):
    stage.gives("/users/me", error(503, "service_unavailable"))
    nobody = Hurrying()
    assert code_of(notion.identify, TOKEN, nobody) is Code.NOTION_TROUBLE
    assert nobody.waits == [0.001, 0.002]


def test_a_wait_that_was_asked_for_does_not_count_as_ours(stage):
    stage.gives("/users/me", error(429, "rate_limited", headers={"Retry-After": "90"}), ok(USER))
    client = stage.client(call=80, longest_wait=100)
    nobody = Hurrying()
    client.identify(TOKEN, nobody)
    assert nobody.waits == [90]
    client.close()


def test_a_long_wait_is_told_at_once(stage, notion):
    stage.gives("/users/me", error(429, "rate_limited", headers={"Retry-After": "900"}))
    problem = problem_of(notion.identify, TOKEN, Cancel())
    assert problem.code is Code.NOTION_BUSY
    assert problem.diagnosis.facts["seconds"] == 900
    assert len(stage.seen) == 1


def test_waits_are_bounded_together(stage, notion):
    stage.gives("/users/me", error(429, "rate_limited", headers={"Retry-After": "20"}))
    nobody = Hurrying()
    assert code_of(notion.identify, TOKEN, nobody) is Code.NOTION_BUSY
    assert nobody.waits == [20]


def test_a_busy_notion_that_names_no_time_is_asked_again(stage, notion):
    stage.gives("/users/me", error(429, "rate_limited"))
    assert code_of(notion.identify, TOKEN, Cancel()) is Code.NOTION_BUSY
    assert len(stage.seen) == 3


def test_a_block_is_not_asked_again(stage, notion):
    reason = {"rate_limit_reason": "public_api_request_blocked"}
    stage.gives("/users/me", error(429, "rate_limited", additional_data=reason))
    assert code_of(notion.identify, TOKEN, Cancel()) is Code.NOTION_BUSY
    assert len(stage.seen) == 1


def test_there_is_no_other_try_once_the_time_is_over(stage):
    stage.gives("/users/me", error(500, "internal_server_error"))
    client = stage.client(call=50, back_off=100)
    assert code_of(client.identify, TOKEN, Cancel()) is Code.NOTION_TROUBLE
    assert len(stage.seen) == 1
    client.close()


def test_cancel_ends_a_wait(stage):
    cancel = Cancel()

    def answer(_request):
        cancel.set()
        return error(429, "rate_limited", headers={"Retry-After": "25"})

    stage.server.expect_request("/v1/users/me").respond_with_handler(answer)
    client = stage.client()
    assert code_of(client.identify, TOKEN, cancel) is Code.CANCELLED
    client.close()


# Searching


def test_a_search_asks_for_data_sources_last_edited_first(stage, notion):
    stage.gives("/search", ok({"object": "list", "results": [], "has_more": False}))
    notion.search(TOKEN, None, Cancel())
    notion.search(TOKEN, "next", Cancel())
    first, second = (request.get_json() for request in stage.seen)
    assert first == {
        "filter": {"property": "object", "value": "data_source"},
        "sort": {"timestamp": "last_edited_time", "direction": "descending"},
        "page_size": 100,
    }
    assert second == {**first, "start_cursor": "next"}
    assert stage.seen[0].method == "POST"
    assert stage.seen[0].headers["Notion-Version"] == "2025-09-03"


def test_a_search_can_begin_at_the_other_end(stage, notion):
    stage.gives("/search", ok({"object": "list", "results": [], "has_more": False}))
    notion.search(TOKEN, None, Cancel(), SearchOrder.OLDEST_FIRST)
    assert stage.seen[0].get_json()["sort"]["direction"] == "ascending"


def test_the_titles_of_pages_are_asked_for_like_data_sources(stage, notion):
    stage.gives("/search", ok({"object": "list", "results": [], "has_more": False}))
    assert notion.page_titles(TOKEN, None, Cancel()) == TitlesPage({})
    assert stage.seen[0].get_json()["filter"] == {"property": "object", "value": "page"}


def test_a_busy_search_is_told_at_once(stage, notion):
    stage.gives("/search", error(429, "rate_limited", headers={"Retry-After": "1"}))
    assert code_of(notion.search, TOKEN, None, Cancel()) is Code.NOTION_BUSY
    assert len(stage.seen) == 1


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (error(403, "restricted_resource"), Code.CANNOT_READ_CONTENT),
        (error(401, "unauthorized"), Code.TOKEN_REFUSED),
        (ok({}), Code.STRANGE_ANSWER),
    ],
    ids=["403", "401", "empty"],
)
def test_a_search_without_a_list_is_told(stage, notion, answer, code):
    stage.gives("/search", answer)
    assert code_of(notion.search, TOKEN, None, Cancel()) is code


# Large answers

SIZES = {"answer_bytes": 10_000}
"""Room for 25 databases of 300 bytes, and not for 50."""


def in_pages_as_asked(stage, each, total=100):
    """Give pages of so many databases as are asked for; each has so many bytes."""

    def answer(request):
        stage.seen.append(request)
        asked = request.get_json()
        start = int(asked.get("start_cursor", 0))
        end = min(start + asked["page_size"], total)
        results = [
            {"object": "data_source", "id": f"{number:032x}", "properties": {"x": "x" * each}}
            for number in range(start, end)
        ]
        more = end < total
        page = {"object": "list", "results": results, "has_more": more}
        return ok({**page, "next_cursor": str(end) if more else None})

    stage.server.expect_request("/v1/search").respond_with_handler(answer)


def sizes(stage):
    return [request.get_json()["page_size"] for request in stage.seen]


def test_a_page_that_is_too_large_is_asked_for_in_smaller_ones(stage):
    in_pages_as_asked(stage, each=200)
    client = stage.client(**SIZES)
    page = client.search(TOKEN, None, Cancel())
    assert len(page.results) == 25
    page = client.search(TOKEN, page.next_cursor, Cancel())
    assert [len(page.results), page.next_cursor] == [25, "50"]
    # The pages behind it are as large: they are asked for in the size that came.
    assert sizes(stage) == [100, 50, 25, 25]
    client.close()


def test_a_list_of_large_databases_comes_whole(stage):
    in_pages_as_asked(stage, each=200)
    client = stage.client(**SIZES)
    listing = list_databases(client, TOKEN, Cancel())
    assert listing.complete
    assert len(listing.databases) == 100
    client.close()


def test_titles_of_large_pages_are_asked_for_in_smaller_ones(stage):
    in_pages_as_asked(stage, each=200)
    client = stage.client(**SIZES)
    assert client.page_titles(TOKEN, None, Cancel()).next_cursor == "25"
    client.close()


def test_what_stays_too_large_is_strange_after_a_few_tries(stage):
    stage.gives("/search", ok({"object": "list", "results": ["x" * 20_000]}))
    client = stage.client(**SIZES)
    problem = problem_of(client.search, TOKEN, None, Cancel())
    assert problem.code is Code.STRANGE_ANSWER
    assert problem.diagnosis.facts["status"] == 200
    assert sizes(stage) == [100, 50, 25, 12, 6]
    client.close()


def test_another_token_s_databases_are_asked_for_in_full_pages_again(stage):
    in_pages_as_asked(stage, each=200)
    stage.gives("/users/me", ok(USER))
    client = stage.client(**SIZES)
    client.search(TOKEN, None, Cancel())
    client.identify(TOKEN, Cancel())
    stage.seen.clear()
    client.search(TOKEN, None, Cancel())
    assert sizes(stage) == [100, 50, 25]
    client.close()


def test_two_ends_that_are_too_large_at_once_are_made_smaller_once():
    both, seen = threading.Barrier(2), []

    def answer(request):
        size = request.get_json()["page_size"]
        seen.append(size)
        if size == 100:
            both.wait(60)
        results = [{"object": "data_source", "id": "1", "x": "x" * (110 * size)}]
        return ok({"object": "list", "results": results, "has_more": False})

    with HTTPServer(threaded=True) as server:
        server.expect_request("/v1/search").respond_with_handler(answer)
        client = Stage(server).client(**SIZES)
        ends = [
            threading.Thread(target=client.search, args=(TOKEN, None, Cancel(), order))
            for order in SearchOrder
        ]
        for end in ends:
            end.start()
        for end in ends:
            end.join()
        assert seen == [100, 100, 50, 50]
        client.close()


# Capabilities

ABILITIES = [
    ("may_read_content", "/pages/00000000-0000-0000-0000-000000000000"),
    ("may_read_comments", "/comments"),
    ("may_read_users", "/users"),
]


@pytest.mark.parametrize("asked", ABILITIES, ids=[name for name, _ in ABILITIES])
@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (error(403, "restricted_resource"), Ability.NO),
        (error(404, "invalid_request_url"), Ability.UNKNOWN),
        (error(401, "unauthorized"), Ability.UNKNOWN),
        (error(500, "internal_server_error"), Ability.UNKNOWN),
        (Response("<html>", 403), Ability.UNKNOWN),
        (ok({}), Ability.UNKNOWN),
    ],
    ids=["403", "404", "401", "500", "html", "empty"],
)
def test_an_ability_is_no_only_where_notion_says_so(stage, notion, asked, answer, expected):
    ability, path = asked
    stage.gives(path, answer)
    assert getattr(notion, ability)(TOKEN, Cancel()) is expected


@pytest.mark.parametrize(("ability", "path"), ABILITIES[:2])
def test_who_may_read_is_told_that_nothing_is_there(stage, notion, ability, path):
    stage.gives(path, error(404, "object_not_found"))
    assert getattr(notion, ability)(TOKEN, Cancel()) is Ability.YES


def test_who_may_list_users_gets_the_list(stage, notion):
    stage.gives("/users", ok({"object": "list", "results": []}))
    assert notion.may_read_users(TOKEN, Cancel()) is Ability.YES


@pytest.mark.parametrize("ability", [name for name, _ in ABILITIES])
def test_no_ability_is_guessed_where_nobody_answers(ability):
    with socket.socket() as nobody:
        # Bound, so that nobody else gets this port, and never listening.
        nobody.bind(("127.0.0.1", 0))
        notion = NotionHttp(f"http://127.0.0.1:{nobody.getsockname()[1]}/v1")
        assert code_of(getattr(notion, ability), TOKEN, Cancel()) is Code.CONNECTION_REFUSED
        notion.close()


def test_a_cancelled_ability_is_cancelled(notion):
    cancel = Cancel()
    cancel.set()
    assert code_of(notion.may_read_users, TOKEN, cancel) is Code.CANCELLED


# Finding

MISSING = error(404, "object_not_found")
NOT_A_DATABASE = error(400, "validation_error", "… is a page, not a database.")
LINKED = error(400, "validation_error", "… is a linked database, which is not supported.")
NO_SOURCES = error(400, "validation_error", "… does not contain any data sources accessible by it")


def thing(kind):
    return ok({"object": kind, "id": DATABASE})


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({"databases": thing("database")}, ObjectKind.DATABASE),
        ({"databases": MISSING, "data_sources": thing("data_source")}, ObjectKind.DATA_SOURCE),
        (
            {"databases": MISSING, "data_sources": MISSING, "pages": thing("page")},
            ObjectKind.PAGE,
        ),
        ({"databases": NOT_A_DATABASE, "pages": thing("page")}, ObjectKind.PAGE),
        ({"databases": NOT_A_DATABASE, "pages": MISSING}, ObjectKind.PAGE),
        ({"databases": LINKED}, ObjectKind.LINKED_VIEW),
    ],
    ids=["database", "data source", "page", "told a page", "a page out of reach", "linked view"],
)
def test_an_id_is_looked_for_in_each_place(stage, notion, answers, expected):
    for place, answer in answers.items():
        stage.gives(f"/{place}/{DATABASE}", answer)
    assert notion.find(TOKEN, DATABASE, Cancel()) == Found(expected, DATABASE)
    assert [request.path.split("/")[2] for request in stage.seen] == list(answers)


@pytest.mark.parametrize("first", [MISSING, NO_SOURCES], ids=["404", "no sources"])
def test_an_id_that_is_nowhere_is_not_shared_or_missing(stage, notion, first):
    stage.gives(f"/databases/{DATABASE}", first)
    stage.gives(f"/data_sources/{DATABASE}", MISSING)
    stage.gives(f"/pages/{DATABASE}", MISSING)
    problem = problem_of(notion.find, TOKEN, DATABASE, Cancel())
    assert problem.code is Code.LINK_NOT_SHARED_OR_MISSING
    assert problem.diagnosis.facts["notion_code"] == "object_not_found"


def test_who_may_not_read_content_cannot_look(stage, notion):
    stage.gives(f"/databases/{DATABASE}", error(403, "restricted_resource"))
    problem = problem_of(notion.find, TOKEN, DATABASE, Cancel())
    assert problem.code is Code.CAPABILITY_MISSING
    assert problem.diagnosis.facts["capability"] == "read content"


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (error(401, "unauthorized"), Code.TOKEN_REFUSED),
        (error(400, "missing_version"), Code.WIZARD_OUTDATED),
    ],
    ids=["401", "400"],
)
def test_a_no_to_the_token_ends_the_looking(stage, notion, answer, code):
    stage.gives(f"/databases/{DATABASE}", answer)
    assert code_of(notion.find, TOKEN, DATABASE, Cancel()) is code
    assert len(stage.seen) == 1
