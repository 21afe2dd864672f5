"""A stand-in for Notion's API that shares no code with the practice Notion."""

import json
import os
import re
import shutil
from contextlib import contextmanager
from dataclasses import dataclass, field

import pytest
from werkzeug import Request, Response

from tests.support import stand_in
from tests.support.virtual_screen import virtual_screen

TOKEN = "ntn_" + "98765432109" + "CanaryTokenThatIsNowhereEverToBeSee"
NOTHING_THERE = "00000000-0000-0000-0000-000000000000"
DATABASE_ID = "11111111-2222-4333-8444-555555555555"


def source(number: int, database_id: str | None = None) -> dict:
    return {
        "object": "data_source",
        "id": f"50000000-0000-4000-8000-{number:012}",
        "title": [{"plain_text": f"Database {number}"}],
        "last_edited_time": "2026-11-19T08:30:00.000Z",
        "in_trash": False,
        "parent": {
            "type": "database_id",
            "database_id": database_id or f"da000000-0000-4000-8000-{number:012}",
        },
        "url": f"https://app.notion.com/p/{number:032}",
    }


@dataclass
class StandIn:
    """Answers as Notion does; `pages` are the search's, each an answer or a list of results."""

    api_url: str = ""
    token: str = TOKEN
    me: Response | None = None
    pages: list = field(default_factory=lambda: [[source(1), source(2)], [source(3)]])
    seen: list[tuple[str, str]] = field(default_factory=list)
    authorizations: list[str | None] = field(default_factory=list)

    def __call__(self, request: Request) -> Response:
        path = request.path.removeprefix("/v1")
        self.seen.append((request.method, path))
        self.authorizations.append(request.headers.get("Authorization"))
        if request.headers.get("Authorization") != f"Bearer {self.token}":
            return error(401, "unauthorized", "API token is invalid.")
        match request.method, path:
            case "GET", "/users/me":
                return self.me or answer(me())
            case "POST", "/search":
                return self._search(json.loads(request.data).get("start_cursor"))
            case "GET", "/users":
                return error(403, "restricted_resource", "Insufficient permissions.")
            case "GET", path if path.endswith(DATABASE_ID) and "databases" in path:
                database = {"object": "database", "id": DATABASE_ID, "title": []}
                return answer({**database, "data_sources": [], "in_trash": False})
            case _:
                return error(404, "object_not_found", "Could not find it.")

    def _search(self, cursor: str | None) -> Response:
        number = int(cursor or 0)
        page = self.pages[number]
        if isinstance(page, Response):
            return page
        more = number + 1 < len(self.pages)
        return answer(
            {
                "object": "list",
                "results": page,
                "has_more": more,
                "next_cursor": str(number + 1) if more else None,
            }
        )


def answer(body: dict, status: int = 200, **headers: str) -> Response:
    body = {**body, "request_id": "aaaaaaaa-0000-4000-8000-000000000001"}
    return Response(json.dumps(body), status, headers, content_type="application/json")


def error(status: int, code: str, message: str, **headers: str) -> Response:
    envelope = {"object": "error", "status": status, "code": code, "message": message}
    return answer(envelope, status, **headers)


def me(**changes: object) -> dict:
    bot = {
        "owner": {"type": "workspace", "workspace": True},
        "workspace_name": "Northwind Studio",
        "workspace_id": "c0000000-0000-4000-8000-000000000001",
    }
    user = {"object": "user", "id": "b0000000-0000-4000-8000-000000000001", "type": "bot"}
    return {**user, "name": "Order sync", "bot": bot, **changes}


@pytest.fixture
def notion(httpserver):
    stand_in = StandIn(httpserver.url_for("/v1"))
    httpserver.expect_request(re.compile("/v1/.*")).respond_with_handler(stand_in)
    return stand_in


# For the window


@pytest.fixture(scope="session")
def display():
    """A screen to draw on; nobody needs to see it."""
    if "DISPLAY" in os.environ:
        yield os.environ["DISPLAY"]
        return
    if not shutil.which("Xvfb"):
        pytest.skip("needs Xvfb")
    with virtual_screen() as display:
        yield display


@contextmanager
def a_computer(display, **more):
    pytest.importorskip("secretstorage")
    from tests.support import assistive, computer, secret_service  # noqa: PLC0415 - Linux only

    if not (secret_service.is_installed() and assistive.is_installed()):
        pytest.skip("needs dbus, gnome-keyring and at-spi2-core")
    with computer.Computer(display, **more) as one:
        yield one
        for token in (stand_in.NEW_TOKEN, stand_in.OLD_TOKEN):
            assert one.traces_of(token[15:40]) == []
        assert one.complaints() == []


@pytest.fixture
def computer(display):
    """A computer of its own. Whatever happens on it, no token may be left lying about."""
    with a_computer(display) as one:
        yield one


@pytest.fixture
def asking_computer(display):
    """The same, and its keyring asks for its password on the screen, as on a desktop."""
    with a_computer(display, keyring_asks=True) as one:
        yield one


@pytest.fixture
def northwind():
    with stand_in.northwind() as notion:
        yield notion
