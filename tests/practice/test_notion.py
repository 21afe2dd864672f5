import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notion_wizard.core.model import Owner
from notion_wizard.practice.exchange import Answer, Cut, Request
from notion_wizard.practice.notion import respond
from notion_wizard.practice.scenario import PERSON, STUDIO, TOKEN, WORLD
from notion_wizard.practice.scenarios import SCENARIOS
from notion_wizard.practice.workspaces import (
    LATECOMER_ID,
    LINKED_VIEW_ID,
    OPERATIONS_PAGE_ID,
    ORDERS_ID,
    TRASHED_ID,
    branches,
    studio_and_latecomer,
)
from notion_wizard.practice.world import ListEnding, Right, World

HEADERS = {"authorization": f"Bearer {TOKEN}", "notion-version": "2025-09-03"}
NO_SUCH_ID = "00000000-0000-0000-0000-000000000000"
REQUEST_ID = "5ca1ab1e-0000-4000-8000-000000000001"
SOURCES_ONLY = {"property": "object", "value": "data_source"}


def ask(path, *, world=WORLD, headers=HEADERS, look=1):
    return respond(world, Request("GET", f"/v1{path}", headers, b"", REQUEST_ID, look))


def post_search(body, world=WORLD, look=1):
    return respond(world, Request("POST", "/v1/search", HEADERS, body, REQUEST_ID, look))


def ask_search(world=WORLD, look=1, **fields):
    return post_search(json.dumps(fields).encode(), world, look)


def parsed(answer):
    return json.loads(answer.body)


def refusal(answer):
    envelope = parsed(answer)
    assert envelope["object"] == "error"
    assert envelope["status"] == answer.status
    assert envelope["message"]
    return answer.status, envelope["code"]


def lacking(*rights):
    return World({TOKEN: replace(STUDIO, lacks=frozenset(rights))}, WORLD.databases)


def opened_by(connection):
    return World({TOKEN: connection}, WORLD.databases)


def test_every_answer_carries_its_request_id_in_the_body_and_in_the_header():
    for answer in (ask("/users/me"), ask_search(), ask("/nonsense"), ask(f"/pages/{NO_SUCH_ID}")):
        assert parsed(answer)["request_id"] == REQUEST_ID
        assert answer.headers["x-notion-request-id"] == REQUEST_ID
        assert answer.headers["Content-Type"].startswith("application/json")


# The order of Notion's checks


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/v1/nonsense"),
        ("GET", "/v1/search"),
        ("POST", "/v1/users/me"),
        ("POST", "/v1/pages"),
        ("PATCH", f"/v1/pages/{NO_SUCH_ID}"),
        ("GET", "/v1/users/me/"),
        ("GET", "/v1"),
        ("GET", "/"),
        ("GET", "/v2/users/me"),
    ],
)
def test_an_unknown_path_is_told_before_the_token_is_looked_at(method, path):
    answer = respond(WORLD, Request(method, path, {}))
    assert refusal(answer) == (400, "invalid_request_url")


def test_the_token_is_judged_before_the_version():
    answer = ask("/users/me", headers={"authorization": "Bearer nobody"})
    assert refusal(answer) == (401, "unauthorized")
    assert parsed(answer)["message"] == "API token is invalid."


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer ", TOKEN, f"Basic {TOKEN}"])
def test_a_header_without_a_token_is_told_by_its_own_message(header):
    answer = ask("/users/me", headers={"authorization": header})
    assert refusal(answer) == (401, "unauthorized")
    assert "Bearer <token>" in parsed(answer)["message"]


def test_no_header_at_all_is_told_like_an_empty_one():
    assert "Bearer <token>" in parsed(ask("/users/me", headers={}))["message"]


def test_the_version_is_judged_before_the_question():
    headers = {"authorization": HEADERS["authorization"]}
    assert refusal(ask("/pages/nonsense", headers=headers)) == (400, "missing_version")
    outdated = headers | {"notion-version": "2021-05-13"}
    assert refusal(ask("/pages/nonsense", headers=outdated)) == (400, "validation_error")


def test_a_busy_notion_still_tells_a_wrong_token_from_a_right_one():
    busy = replace(WORLD, busy_for=7)
    assert ask("/users/me", world=busy).headers["Retry-After"] == "7"
    assert refusal(ask("/users/me", world=busy)) == (429, "rate_limited")
    assert refusal(ask("/users/me", world=busy, headers={})) == (401, "unauthorized")


def test_a_notion_in_trouble_tells_nothing_of_the_token():
    down = replace(WORLD, is_down=True)
    assert refusal(ask("/users/me", world=down, headers={})) == (503, "service_unavailable")


# Who the token is


def test_an_internal_connection_tells_its_workspace():
    me = parsed(ask("/users/me"))
    assert (me["object"], me["type"], me["name"]) == ("user", "bot", "Order sync")
    assert me["bot"]["workspace_name"] == "Northwind Studio"
    assert me["bot"]["workspace_id"] == STUDIO.workspace_id
    assert me["bot"]["owner"] == {"type": "workspace", "workspace": True}


def test_a_connection_that_a_person_allowed_is_owned_by_a_user():
    me = parsed(ask("/users/me", world=opened_by(replace(STUDIO, owner=Owner.USER))))
    assert me["bot"]["owner"]["type"] == "user"


def test_a_personal_token_comes_back_as_its_person_and_lists_no_users():
    me = parsed(ask("/users/me", world=opened_by(PERSON)))
    assert me["type"] == "person"
    assert "bot" not in me
    assert refusal(ask("/users", world=opened_by(PERSON))) == (403, "restricted_resource")


def test_names_may_be_null_and_the_bot_may_be_empty():
    nameless = replace(STUDIO, name=None, workspace=None)
    me = parsed(ask("/users/me", world=opened_by(nameless)))
    assert me["name"] is None
    assert me["bot"]["workspace_name"] is None
    placeless = replace(nameless, workspace_id=None)
    assert parsed(ask("/users/me", world=opened_by(placeless)))["bot"] == {}
    assert refusal(ask(f"/pages/{NO_SUCH_ID}", world=opened_by(placeless)))[0] == 404


# What it may do


def test_reading_alone_shows_which_capabilities_are_there():
    assert ask("/users").status == 200
    assert refusal(ask(f"/pages/{NO_SUCH_ID}")) == (404, "object_not_found")
    assert refusal(ask(f"/comments?block_id={NO_SUCH_ID}")) == (404, "object_not_found")


@pytest.mark.parametrize(
    ("right", "path"),
    [
        (Right.USER_INFORMATION, "/users"),
        (Right.READ_COMMENTS, f"/comments?block_id={NO_SUCH_ID}"),
        (Right.READ_CONTENT, f"/pages/{NO_SUCH_ID}"),
        (Right.READ_CONTENT, f"/databases/{ORDERS_ID}"),
        (Right.READ_CONTENT, f"/data_sources/{ORDERS_ID}"),
    ],
)
def test_a_missing_capability_is_told_as_restricted(right, path):
    assert refusal(ask(path, world=lacking(right))) == (403, "restricted_resource")
    assert ask("/users/me", world=lacking(right)).status == 200


def test_without_read_content_search_is_restricted():
    assert refusal(ask_search(lacking(Right.READ_CONTENT))) == (403, "restricted_resource")


# One object by its id


def test_a_database_tells_its_title_and_data_sources():
    database = parsed(ask(f"/databases/{ORDERS_ID}"))
    assert database["object"] == "database"
    assert database["title"][0]["plain_text"] == "Orders 2026"
    assert [source["name"] for source in database["data_sources"]] == ["Orders 2026"]
    assert database["parent"] == {"type": "page_id", "page_id": OPERATIONS_PAGE_ID}
    assert database["url"].endswith(ORDERS_ID.replace("-", ""))


def test_an_id_is_taken_without_dashes_and_in_capitals_too():
    bare = ORDERS_ID.replace("-", "").upper()
    assert parsed(ask(f"/databases/{bare}"))["id"] == ORDERS_ID


def test_a_data_source_knows_its_database():
    found = parsed(ask(f"/databases/{ORDERS_ID}"))["data_sources"][0]["id"]
    source = parsed(ask(f"/data_sources/{found}"))
    assert source["object"] == "data_source"
    assert source["parent"] == {"type": "database_id", "database_id": ORDERS_ID}


def test_a_page_is_found_as_a_page_and_not_as_a_database():
    assert parsed(ask(f"/pages/{OPERATIONS_PAGE_ID}"))["object"] == "page"
    answer = ask(f"/databases/{OPERATIONS_PAGE_ID}")
    assert refusal(answer) == (400, "validation_error")
    assert "is a page, not a database" in parsed(answer)["message"]
    assert ask(f"/comments?block_id={OPERATIONS_PAGE_ID}").status == 200


def test_a_linked_view_is_named_as_such():
    answer = ask(f"/databases/{LINKED_VIEW_ID}")
    assert refusal(answer) == (400, "validation_error")
    assert "is a linked database" in parsed(answer)["message"]


def test_a_database_in_the_trash_says_so():
    assert parsed(ask(f"/databases/{TRASHED_ID}"))["in_trash"] is True


@pytest.mark.parametrize("kind", ["databases", "data_sources", "pages"])
def test_what_is_not_shared_and_what_is_not_there_look_the_same(kind):
    answer = ask(f"/{kind}/{NO_SUCH_ID}")
    assert refusal(answer) == (404, "object_not_found")
    assert 'shared with your integration "Order sync"' in parsed(answer)["message"]
    assert parsed(answer)["additional_data"] == {"integration_id": STUDIO.id}


@pytest.mark.parametrize("path", ["/databases/orders", "/pages/", "/comments", "/data_sources/1"])
def test_what_is_no_id_is_not_valid(path):
    assert refusal(ask(path)) == (400, "validation_error")


def test_a_late_database_is_there_from_the_third_look_on():
    world = World({TOKEN: STUDIO}, studio_and_latecomer)
    statuses = [ask(f"/databases/{LATECOMER_ID}", world=world, look=n).status for n in range(1, 5)]
    assert statuses == [404, 404, 200, 200]
    counts = [len(parsed(ask_search(world, n, filter=SOURCES_ONLY))["results"]) for n in (2, 3)]
    assert counts == [38, 39]


# Search


def test_search_finds_37_databases_in_38_data_sources():
    results = parsed(ask_search(filter=SOURCES_ONLY))["results"]
    assert len(results) == 38
    assert len({result["parent"]["database_id"] for result in results}) == 37
    assert {result["object"] for result in results} == {"data_source"}
    titles = {"".join(part["plain_text"] for part in result["title"]) for result in results}
    assert {"Orders 2026", "Customers", "Stock list", "Editorial calendar", ""} <= titles
    assert any(result["database_parent"]["type"] == "workspace" for result in results)


def test_search_without_a_filter_finds_pages_too():
    kinds = [result["object"] for result in parsed(ask_search())["results"]]
    assert (kinds.count("data_source"), kinds.count("page")) == (38, 5)
    pages = parsed(ask_search(filter={"property": "object", "value": "page"}))["results"]
    assert [page["object"] for page in pages] == ["page"] * 5


def test_search_finds_by_words_of_the_title():
    results = parsed(ask_search(query="orders", filter=SOURCES_ONLY))["results"]
    assert [result["title"][0]["plain_text"] for result in results] == [
        "Orders 2026",
        "Orders 2025",
    ]


@pytest.mark.parametrize(
    ("direction", "newest_first"), [("descending", True), ("ascending", False)]
)
def test_search_sorts_by_the_minute_of_the_last_edit(direction, newest_first):
    sort = {"timestamp": "last_edited_time", "direction": direction}
    results = parsed(ask_search(World({TOKEN: STUDIO}, branches), sort=sort))["results"]
    edits = [result["last_edited_time"] for result in results]
    assert edits == sorted(edits, reverse=newest_first)
    assert all(edit.endswith(":00.000Z") for edit in edits)


@pytest.mark.parametrize(
    "question",
    [
        {"filter": {"property": "object", "value": "database"}},
        {"filter": {"property": "title", "value": "page"}},
        {"filter": "data_source"},
        {"sort": {"timestamp": "created_time", "direction": "descending"}},
        {"sort": []},
        {"page_size": 0},
        {"page_size": 101},
        {"page_size": True},
        {"page_size": "100"},
        {"query": 5},
        {"start_cursor": "nonsense"},
        {"start_cursor": None},
    ],
)
def test_search_turns_down_what_notion_turns_down(question):
    assert refusal(ask_search(**question)) == (400, "validation_error")


@pytest.mark.parametrize("body", [b"{", b"\xff", b"[" * 100_000])
def test_search_tells_what_is_no_json(body):
    assert refusal(post_search(body)) == (400, "invalid_json")


def test_search_takes_no_body_for_an_empty_question_and_no_list_at_all():
    assert post_search(b"").status == 200
    assert refusal(post_search(b"[]")) == (400, "validation_error")


def test_a_list_can_be_incomplete_cut_or_endless():
    many = World({TOKEN: STUDIO}, branches)
    incomplete = parsed(ask_search(replace(WORLD, list_ending=ListEnding.INCOMPLETE)))
    assert incomplete["request_status"]["type"] == "incomplete"

    second = parsed(ask_search(many))["next_cursor"]
    third = parsed(ask_search(many, start_cursor=second))["next_cursor"]
    assert isinstance(
        ask_search(replace(many, list_ending=ListEnding.CUT), start_cursor=third), Cut
    )
    loop = replace(many, list_ending=ListEnding.LOOP)
    assert parsed(ask_search(loop, start_cursor=second))["next_cursor"] == second


# Any request at all


@given(
    slug=st.sampled_from(sorted(SCENARIOS)),
    method=st.sampled_from(["GET", "POST", "HEAD", "ABC"]),
    path=st.one_of(
        st.text(max_size=40),
        st.sampled_from(["search", "users/me", "pages/x", "comments?block_id=%"]).map(
            "/v1/".__add__
        ),
    ),
    headers=st.one_of(
        st.just(HEADERS), st.dictionaries(st.sampled_from(list(HEADERS)), st.text(max_size=20))
    ),
    body=st.binary(max_size=80),
)
def test_any_request_gets_an_answer(slug, method, path, headers, body):
    world = SCENARIOS[slug].world
    assert isinstance(respond(world, Request(method, path, headers, body)), Answer | Cut)


def test_a_request_does_not_show_what_was_sent():
    shown = repr(Request("GET", "/v1/users/me", HEADERS, TOKEN.encode()))
    assert TOKEN not in shown
    assert TOKEN not in repr(WORLD)
