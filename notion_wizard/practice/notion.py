"""The practice Notion itself: one pure function from a request to an answer.

It behaves as Notion's API was seen to: the order of its checks, the words of its messages, the
envelope of its errors. It holds no state; what changes with time comes in as `Request.look`.
"""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Final
from urllib.parse import parse_qs

from notion_wizard.practice import objects
from notion_wizard.practice.exchange import HALF_AN_ANSWER, Answer, Cut, Request
from notion_wizard.practice.objects import Body
from notion_wizard.practice.search import Interrupted, search
from notion_wizard.practice.visit import Refusal, Visit, not_allowed, not_valid
from notion_wizard.practice.world import Connection, Right, World

_Endpoint = Callable[[Visit], Body]

_BASE: Final = "/v1/"
_BEARER: Final = re.compile(r"Bearer +(\S+)")
_BARE_ID: Final = re.compile(r"[0-9a-f]{32}")


def respond(world: World, request: Request) -> Answer | Cut:
    """Answer as this practice Notion does; total on any request."""
    answer = world.in_the_way or _answer(world, request)
    return answer if isinstance(answer, Cut) else replace(answer, delay=world.delay)


def _answer(world: World, request: Request) -> Answer | Cut:
    try:
        body = _served(world, request)
    except Refusal as refusal:
        return _refused(refusal, request)
    except Interrupted:
        return HALF_AN_ANSWER
    return _json(200, body, request)


def _served(world: World, request: Request) -> Body:
    if world.is_down:
        raise _down()
    # The order is Notion's: the path, the token, the version, and only then the question.
    endpoint = _endpoint(request)
    connection = _connection(world, request.headers)
    _demand_version(world, request.headers)
    if world.busy_for is not None and world.free_from_look is None:
        raise _busy(world.busy_for)
    if world.is_restricted:
        raise not_allowed()
    return endpoint(Visit(world, connection, request))


def _down() -> Refusal:
    message = "Notion is unavailable. Please try again later."
    return Refusal(503, "service_unavailable", message)


def _busy(seconds: int) -> Refusal:
    return Refusal(
        429,
        "rate_limited",
        "You have been rate limited. Please try again in a few minutes.",
        {"rate_limit_reason": "workspace_rate_limit"},
        wait=seconds,
    )


def _endpoint(request: Request) -> _Endpoint:  # noqa: PLR0911 - one for each path
    path, _, query = request.path.partition("?")
    parts = path.removeprefix(_BASE).split("/") if path.startswith(_BASE) else []
    match request.method, parts:
        case "GET", ["users", "me"]:
            return _me
        case "GET", ["users"]:
            return _users
        case "POST", ["search"]:
            return search
        case "GET", ["databases", object_id]:
            return partial(_database, object_id)
        case "GET", ["data_sources", object_id]:
            return partial(_data_source, object_id)
        case "GET", ["pages", object_id]:
            return partial(_page, object_id)
        case "GET", ["comments"]:
            return partial(_comments, parse_qs(query).get("block_id", [""])[0])
        case _:
            raise Refusal(400, "invalid_request_url", "Invalid request URL.")


def _connection(world: World, headers: Mapping[str, str]) -> Connection:
    sent = _BEARER.fullmatch(headers.get("authorization", "").strip())
    if not sent or world.drops_token:
        message = 'Authorization header must use the format "Bearer <token>".'
        raise Refusal(401, "unauthorized", message)
    connection = world.tokens.get(sent[1])
    if connection is None:
        raise Refusal(401, "unauthorized", world.refusal)
    return connection


def _demand_version(world: World, headers: Mapping[str, str]) -> None:
    version = headers.get("notion-version")
    failed = "Notion-Version header failed validation: Notion-Version header should be"
    if version is None:
        raise Refusal(400, "missing_version", f"{failed} defined, instead was `undefined`.")
    if version not in world.versions:
        known = " or ".join(f'`"{known}"`' for known in sorted(world.versions))
        raise not_valid(f"{failed} {known}.")


def _me(visit: Visit) -> Body:
    if visit.request.look < visit.world.known_from_look:
        raise Refusal(401, "unauthorized", visit.world.refusal)
    down = visit.world.down_from_look
    if down is not None and visit.request.look >= down:
        raise _down()
    seconds, free = visit.world.busy_for, visit.world.free_from_look
    if seconds is not None and free is not None and visit.request.look < free:
        raise _busy(seconds)
    return objects.user(visit.connection)


def _users(visit: Visit) -> Body:
    visit.demand(Right.USER_INFORMATION)
    return objects.listed("user", [objects.user(visit.connection)])


def _database(object_id: str, visit: Visit) -> Body:
    visit.demand_reading()
    wanted = _dashed(object_id, "database_id")
    for database in visit.databases:
        if database.id == wanted and database.linked_view:
            raise not_valid(
                f"Database with ID {wanted} is a linked database. Retrieve the source database "
                "instead, and make sure that it is shared with your integration."
            )
        if database.id == wanted:
            return objects.database(database)
    if any(page.id == wanted for page in visit.pages):
        raise not_valid(
            f"Provided ID {wanted} is a page, not a database. Use the retrieve page API instead."
        )
    raise _not_found("database", wanted, visit.connection)


def _data_source(object_id: str, visit: Visit) -> Body:
    visit.demand_reading()
    wanted = _dashed(object_id, "data_source_id")
    for database in visit.databases:
        for source in database.sources:
            if source.id == wanted:
                return objects.data_source(source, database)
    raise _not_found("data_source", wanted, visit.connection)


def _page(object_id: str, visit: Visit) -> Body:
    visit.demand(Right.READ_CONTENT)
    wanted = _dashed(object_id, "page_id")
    for page in visit.pages:
        if page.id == wanted:
            # Who knows its id has read what stands on it.
            return objects.page(page)
    visit.demand_reading()
    raise _not_found("page", wanted, visit.connection)


def _comments(block_id: str, visit: Visit) -> Body:
    visit.demand(Right.READ_COMMENTS)
    wanted = _dashed(block_id, "block_id")
    if any(page.id == wanted for page in visit.pages):
        return objects.listed("comment", [])
    raise _not_found("block", wanted, visit.connection)


def _dashed(object_id: str, name: str) -> str:
    bare = object_id.replace("-", "").lower()
    if not _BARE_ID.fullmatch(bare):
        raise not_valid(
            f"path failed validation: path.{name} should be a valid uuid, "
            f"instead was `{json.dumps(object_id)}`."
        )
    return "-".join((bare[:8], bare[8:12], bare[12:16], bare[16:20], bare[20:]))


def _not_found(kind: str, wanted: str, connection: Connection) -> Refusal:
    return Refusal(
        404,
        "object_not_found",
        f"Could not find {kind} with ID: {wanted}. Make sure the relevant pages and databases "
        f'are shared with your integration "{connection.name or ""}".',
        {"integration_id": connection.id},
    )


def _refused(refusal: Refusal, request: Request) -> Answer:
    body: Body = {
        "object": "error",
        "status": refusal.status,
        "code": refusal.code,
        "message": refusal.message,
    }
    if refusal.additional_data is not None:
        body = {**body, "additional_data": refusal.additional_data}
    answer = _json(refusal.status, body, request)
    if refusal.wait is None:
        return answer
    return replace(answer, headers={**answer.headers, "Retry-After": str(refusal.wait)})


def _json(status: int, body: Body, request: Request) -> Answer:
    return Answer(
        status,
        {
            "Content-Type": "application/json; charset=utf-8",
            "x-notion-request-id": request.request_id,
        },
        json.dumps({**body, "request_id": request.request_id}).encode(),
    )
