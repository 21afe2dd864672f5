"""Each answer of the table, and what it means."""

import json
from datetime import UTC, datetime

import pytest

from notion_wizard.adapters import notion_answers
from notion_wizard.adapters.exchange import Answer
from notion_wizard.adapters.notion_answers import Refusal, Success, read
from notion_wizard.core.codes import Code
from notion_wizard.core.model import Identity, Owner
from notion_wizard.core.problem import Problem
from notion_wizard.core.reach import DataSource, Found, ObjectKind, SearchPage, TitlesPage

HTML = b"<!DOCTYPE html><html>Sign in</html>"
ID = {"x-notion-request-id": "cd6c8914-0000"}
RAY = {"cf-ray": "8f00-FRA"}
AS_HTML = {"content-type": "text/html"}


def envelope(status, code, message="", **more):
    body = {"object": "error", "status": status, "code": code, "message": message, **more}
    return json.dumps(body).encode()


def meaning(status, body=b"", headers=()):
    reply = read(Answer(status, dict(headers), body, {"host": "notion.invalid"}))
    return reply.meaning if isinstance(reply, Refusal) else reply.code


def success(**document):
    reply = read(Answer(200, ID, json.dumps(document).encode(), {}))
    assert isinstance(reply, Success)
    return reply


@pytest.mark.parametrize(
    ("status", "code", "message", "expected"),
    [
        (401, "unauthorized", "API token is invalid.", Code.TOKEN_REFUSED),
        (401, "unauthorized", "API token revoked", Code.TOKEN_REVOKED),
        (401, "unauthorized", "API token expired", Code.TOKEN_EXPIRED),
        (401, "unauthorized", "something new", Code.TOKEN_REFUSED),
        (
            401,
            "unauthorized",
            'Authorization header must use the format "Bearer <token>".',
            Code.NOTHING_SENT,
        ),
        (
            401,
            "unauthorized",
            "This user's account is restricted from accessing the public API.",
            Code.ACCOUNT_RESTRICTED,
        ),
        (403, "restricted_resource", "Insufficient permissions.", Code.CAPABILITY_MISSING),
        (400, "missing_version", "", Code.WIZARD_OUTDATED),
        (405, "method_not_allowed", "", Code.STRANGE_ANSWER),
        (409, "conflict_error", "", Code.NOTION_TROUBLE),
        (429, "rate_limited", "", Code.NOTION_BUSY),
        (500, "internal_server_error", "", Code.NOTION_TROUBLE),
        (503, "database_connection_unavailable", "", Code.NOTION_TROUBLE),
        (529, "service_overload", "", Code.NOTION_TROUBLE),
    ],
)
def test_what_notion_says_has_its_name(status, code, message, expected):
    assert meaning(status, envelope(status, code, message)) is expected


@pytest.mark.parametrize(
    ("status", "body", "headers", "expected"),
    [
        (200, HTML, {}, Code.SIGN_IN_PAGE),
        (200, b"\xef\xbb\xbf\n<html>", {}, Code.SIGN_IN_PAGE),
        (200, b"", AS_HTML, Code.SIGN_IN_PAGE),
        (302, b"", {}, Code.SIGN_IN_PAGE),
        (307, HTML, ID, Code.SIGN_IN_PAGE),
        (511, HTML, {}, Code.SIGN_IN_PAGE),
        (407, HTML, {}, Code.PROXY_LOGIN),
        (403, HTML, RAY, Code.BLOCKED),
        (503, HTML, RAY, Code.BLOCKED),
        (522, HTML, RAY, Code.BLOCKED),
        (429, HTML, RAY, Code.BLOCKED),
        (401, HTML, {}, Code.BLOCKED),
        (404, HTML, {}, Code.BLOCKED),
        (502, HTML, {}, Code.NOTION_TROUBLE),
        (502, HTML, {**RAY, **ID}, Code.NOTION_TROUBLE),
        (500, b"", {}, Code.NOTION_TROUBLE),
        (504, b"gateway timeout", {}, Code.NOTION_TROUBLE),
        (429, b"slow down", {}, Code.NOTION_BUSY),
        (200, b"", {}, Code.STRANGE_ANSWER),
        (200, b"OK", {}, Code.STRANGE_ANSWER),
        (200, b"[]", {}, Code.STRANGE_ANSWER),
        (200, b"null", AS_HTML, Code.SIGN_IN_PAGE),
        (200, b"{", {"content-length": "1"}, Code.STRANGE_ANSWER),
        (200, b"{", {}, Code.CONNECTION_CUT),
        (200, b"\xff\xfe\xff", {}, Code.STRANGE_ANSWER),
        (200, b"[" * 100_000, {}, Code.STRANGE_ANSWER),
        (204, b"", {}, Code.STRANGE_ANSWER),
        (401, b"", {}, Code.STRANGE_ANSWER),
        (401, b"denied", {}, Code.STRANGE_ANSWER),
        (401, b'{"error": "unauthorized"}', {}, Code.STRANGE_ANSWER),
        (403, b'{"code": 7, "object": "error"}', {}, Code.STRANGE_ANSWER),
        (409, b"{}", {}, Code.STRANGE_ANSWER),
        (401, b'{"status": 401, "code": "unauthorized"}', {}, Code.TOKEN_REFUSED),
        (401, b"", ID, Code.TOKEN_REFUSED),
        (401, envelope(401, "unauthorized"), {**AS_HTML, **RAY}, Code.TOKEN_REFUSED),
    ],
)
def test_what_comes_from_elsewhere_has_its_name(status, body, headers, expected):
    assert meaning(status, body, headers) is expected


def test_the_facts_of_an_answer_are_its_numbers():
    reply = read(Answer(401, ID, envelope(401, "unauthorized"), {"host": "notion.invalid"}))
    assert isinstance(reply, Refusal)
    assert reply.problem().diagnosis.facts == {
        "host": "notion.invalid",
        "status": 401,
        "notion_code": "unauthorized",
        "request_id": "cd6c8914-0000",
    }


def test_the_request_id_may_stand_in_the_body_alone():
    body = envelope(401, "unauthorized", request_id="ab-12")
    assert read(Answer(401, {}, body, {})).facts["request_id"] == "ab-12"


def test_a_token_that_comes_back_gets_into_no_fact():
    token = "ntn_00000000000CANARYcanaryCANARYcanaryCANARYcanary"
    body = envelope(401, token, token, request_id=token)
    reply = read(Answer(401, {"x-notion-request-id": token}, body, {}))
    assert token not in repr(reply.problem().diagnosis)


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "7"}, 7),
        ({"retry-after": " 900 "}, 900),
        ({"retry-after": "1.2"}, 2),
        ({"retry-after": "-5"}, 0),
        ({"retry-after": "0"}, 0),
        (
            {
                "retry-after": "Fri, 20 Nov 2026 10:00:30 GMT",
                "date": "Fri, 20 Nov 2026 10:00:00 GMT",
            },
            30,
        ),
        (
            {
                "retry-after": "Fri, 20 Nov 2026 10:00:00 -0000",
                "date": "Fri, 20 Nov 2026 10:00:30 -0000",
            },
            0,
        ),
        ({"retry-after": "Fri, 20 Nov 2020 10:00:00 GMT"}, 0),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "inf"}, None),
        ({}, None),
    ],
)
def test_a_busy_notion_says_for_how_long(headers, seconds):
    reply = read(Answer(429, headers, envelope(429, "rate_limited"), {}))
    assert isinstance(reply, Problem)
    assert reply.diagnosis.facts.get("seconds") == seconds


def test_a_block_for_good_asks_for_no_wait():
    more = {"additional_data": {"rate_limit_reason": "public_api_request_blocked"}}
    reply = read(Answer(429, {"retry-after": "1"}, envelope(429, "rate_limited", **more), {}))
    assert isinstance(reply, Problem)
    assert reply.diagnosis.facts["reason"] == "public_api_request_blocked"
    assert "seconds" not in reply.diagnosis.facts


NOBODY = Identity(connection_id="1")


@pytest.mark.parametrize(
    ("user", "expected"),
    [
        (
            {
                "object": "user",
                "id": "7775f3a3",
                "name": "Order sync",
                "type": "bot",
                "bot": {
                    "owner": {"type": "workspace", "workspace": True},
                    "workspace_name": "Northwind Studio",
                    "workspace_id": "231674b6",
                },
            },
            Identity("Northwind Studio", "231674b6", "Order sync", "7775f3a3", Owner.WORKSPACE),
        ),
        (
            {"object": "user", "id": "1", "type": "bot", "bot": {"owner": {"type": "user"}}},
            Identity(connection_id="1", owner=Owner.USER),
        ),
        ({"object": "user", "id": "1", "type": "bot", "bot": {}}, NOBODY),
        ({"object": "user", "id": "1", "name": None, "bot": {"workspace_name": None}}, NOBODY),
        ({"object": "user", "id": "1", "name": "", "bot": {"owner": {"type": "robot"}}}, NOBODY),
        ({"object": "user", "id": "1", "name": 7, "bot": [], "type": []}, NOBODY),
        (
            {"object": "user", "id": "1", "type": "person", "name": "Ada", "person": {}},
            Identity(connection="Ada", connection_id="1", owner=Owner.PERSON),
        ),
        (
            {"object": "user", "id": "1", "person": {}},
            Identity(connection_id="1", owner=Owner.PERSON),
        ),
        (
            {"object": "user", "id": "1", "name": "A\ud800"},
            Identity(connection="A?", connection_id="1"),
        ),
    ],
)
def test_who_a_token_is_is_read(user, expected):
    assert notion_answers.identity(success(**user)) == expected


@pytest.mark.parametrize(
    "document",
    [{}, {"object": "list", "results": []}, {"object": None}, {"object": "user", "id": 7}],
)
def test_what_is_no_user_is_strange(document):
    with pytest.raises(Problem) as caught:
        notion_answers.identity(success(**document))
    assert caught.value.code is Code.STRANGE_ANSWER


def test_a_page_of_results_is_read():
    full = {
        "object": "data_source",
        "id": "a",
        "title": [{"plain_text": "Ord"}, {"plain_text": "ers"}, "?", {"plain_text": 1}],
        "last_edited_time": "2026-11-03T09:12:00.000Z",
        "in_trash": False,
        "parent": {"type": "database_id", "database_id": "A"},
        "database_parent": {"type": "page_id", "page_id": "231674B6D1D94C3E8B1C0F2A4E6D8C9B"},
        "url": "https://app.notion.com/p/a",
    }
    partial = {"object": "data_source", "id": "b"}
    trashed = {"id": "c", "archived": True, "title": "?", "url": "javascript:1", "parent": None}
    dateless = {"id": "d", "in_trash": True, "last_edited_time": "soon"}
    older = {"object": "database", "id": "e", "last_edited_time": "2026-11-03T09:12:00"}
    older["parent"] = {"type": "workspace", "workspace": True}
    page = {"object": "page", "id": "f"}
    results = [full, partial, trashed, dateless, older, page, "?", {"object": "data_source"}]
    moment = datetime(2026, 11, 3, 9, 12, tzinfo=UTC)
    read_page = notion_answers.search_page(
        success(object="list", results=results, has_more=True, next_cursor="next")
    )
    assert read_page == SearchPage(
        results=(
            DataSource(
                "a",
                "Orders",
                "A",
                "https://app.notion.com/p/a",
                moment,
                page_id="231674b6-d1d9-4c3e-8b1c-0f2a4e6d8c9b",
            ),
            DataSource("b"),
            DataSource("c", in_trash=True),
            DataSource("d", in_trash=True),
            DataSource("e", database_id="e", last_edited=moment, is_at_top=True),
        ),
        next_cursor="next",
        request_id="cd6c8914-0000",
    )


@pytest.mark.parametrize(
    ("more", "cursor", "incomplete"),
    [
        ({"has_more": False, "next_cursor": None}, None, False),
        ({"has_more": False, "next_cursor": "left over"}, None, False),
        ({"has_more": True, "next_cursor": "on"}, "on", False),
        ({"has_more": True, "next_cursor": None}, None, True),
        ({"next_cursor": "on"}, "on", False),
        ({}, None, False),
        ({"has_more": False, "request_status": {"type": "incomplete"}}, None, True),
        ({"has_more": False, "request_status": {"type": "complete"}}, None, False),
    ],
)
def test_whether_there_is_more_is_read(more, cursor, incomplete):
    page = notion_answers.search_page(success(results=[], **more))
    assert (page.next_cursor, page.incomplete) == (cursor, incomplete)


def test_the_titles_of_pages_are_read():
    title = {"type": "title", "title": [{"plain_text": "Operations"}]}
    results = [
        {"object": "page", "id": "a", "properties": {"Name": title}},
        {"object": "page", "id": "b"},
        {"object": "data_source", "id": "c", "title": [{"plain_text": "Orders"}]},
        {"object": "page"},
    ]
    told = notion_answers.titles_page(success(results=results, has_more=True, next_cursor="next"))
    assert told == TitlesPage({"a": "Operations", "b": ""}, "next")


@pytest.mark.parametrize("document", [{}, {"results": None}, {"results": {}}])
def test_what_is_no_list_is_strange(document):
    with pytest.raises(Problem) as caught:
        notion_answers.search_page(success(**document))
    assert caught.value.code is Code.STRANGE_ANSWER


TITLE = {"type": "title", "title": [{"plain_text": "Plan"}]}


@pytest.mark.parametrize(
    ("thing", "expected"),
    [
        (
            {"object": "database", "id": "a", "title": [{"plain_text": "Orders"}], "url": "x"},
            Found(ObjectKind.DATABASE, "a", "Orders"),
        ),
        (
            {"object": "data_source", "id": "a", "in_trash": True, "url": "https://n.invalid"},
            Found(ObjectKind.DATA_SOURCE, "a", "", "https://n.invalid", in_trash=True),
        ),
        (
            {"object": "page", "id": "a", "properties": {"Done": {"type": "x"}, "Name": TITLE}},
            Found(ObjectKind.PAGE, "a", "Plan"),
        ),
        ({"object": "page", "properties": []}, Found(ObjectKind.PAGE, "asked")),
    ],
)
def test_what_an_id_is_is_read(thing, expected):
    assert notion_answers.found(success(**thing), "asked") == expected


@pytest.mark.parametrize("document", [{}, {"object": "block", "id": "a"}])
def test_what_is_no_database_and_no_page_is_strange(document):
    with pytest.raises(Problem) as caught:
        notion_answers.found(success(**document), "asked")
    assert caught.value.code is Code.STRANGE_ANSWER
