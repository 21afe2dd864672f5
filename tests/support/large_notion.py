"""A Notion with many databases, in a process of its own: it takes no time from who asks it.

As a program: python -m tests.support.large_notion COUNT SECONDS; each answer takes that long. It
prints its port, and ends with its standard input.
"""

import contextlib
import json
import subprocess
import sys
import threading
import time
from collections.abc import Generator
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Final

_PAGE: Final = 100
_PLACES: Final = 10
"""Each tenth database stands on a page, and there are so many pages."""
_NOON: Final = datetime(2026, 11, 20, 12, tzinfo=UTC)
_ME: Final = {
    "object": "user",
    "id": "b0000000-0000-4000-8000-000000000001",
    "type": "bot",
    "name": "Order sync",
    "bot": {
        "owner": {"type": "workspace", "workspace": True},
        "workspace_name": "Northwind Studio",
        "workspace_id": "c0000000-0000-4000-8000-000000000001",
    },
}
_FOLDER: Final = Path(__file__).parents[2]


@contextlib.contextmanager
def large_notion(count: int, seconds: float = 0) -> Generator[str]:
    """Start it with so many databases, each answer taking so long; gives the base address."""
    command = (sys.executable, "-m", __name__, str(count), str(seconds))
    with subprocess.Popen(  # noqa: S603 - our own program
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=_FOLDER
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        yield f"http://127.0.0.1:{process.stdout.readline().strip()}/v1"
        process.stdin.close()


def _source(number: int) -> dict[str, object]:
    place = {"type": "workspace", "workspace": True}
    if number % 10 == 0:
        place = {"type": "page_id", "page_id": _place_id(number // 10)}
    return {
        "object": "data_source",
        "id": f"50000000-0000-4000-8000-{number:012}",
        "title": [{"type": "text", "plain_text": f"Database {number}"}],
        "last_edited_time": (_NOON - timedelta(minutes=number)).isoformat(),
        "in_trash": False,
        "parent": {
            "type": "database_id",
            "database_id": f"da000000-0000-4000-8000-{number:012}",
        },
        "database_parent": place,
        "properties": {f"Property {one}": {"id": f"p{one}", "type": "text"} for one in range(20)},
        "url": f"https://app.notion.com/p/{number:032}",
    }


def _place_id(number: int) -> str:
    return f"9a000000-0000-4000-8000-{number % _PLACES:012}"


def _place(number: int) -> dict[str, object]:
    title = {"type": "title", "title": [{"type": "text", "plain_text": f"Place {number}"}]}
    return {"object": "page", "id": _place_id(number), "properties": {"Name": title}}


def _pages(sources: list[dict[str, object]]) -> list[bytes]:
    """Return the pages as they are sent."""
    starts = range(0, len(sources), _PAGE)
    return [
        json.dumps(
            {
                "object": "list",
                "results": sources[start : start + _PAGE],
                "has_more": start + _PAGE < len(sources),
                "next_cursor": str(start // _PAGE + 1) if start + _PAGE < len(sources) else None,
            }
        ).encode()
        for start in starts
    ]


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    by_direction: dict[str, list[bytes]]
    places: bytes
    seconds: float

    def do_GET(self) -> None:
        if "Authorization" not in self.headers:
            self._send(b'{"object": "error", "status": 401, "code": "unauthorized"}', 401)
        else:
            self._send(json.dumps(_ME).encode())

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if asked["filter"]["value"] == "page":
            self._send(self.places)
            return
        direction = asked.get("sort", {}).get("direction", "descending")
        self._send(self.by_direction[direction][int(asked.get("start_cursor", 0))])

    def handle(self) -> None:
        # Who has all it wanted goes away in the middle of an answer.
        with contextlib.suppress(ConnectionError):
            super().handle()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base's name
        """Say nothing."""

    def _send(self, body: bytes, status: int = 200) -> None:
        time.sleep(self.seconds)
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def main() -> None:
    """Serve until standard input ends."""
    sources = [_source(number) for number in range(int(sys.argv[1]))]
    _Handler.by_direction = {"descending": _pages(sources), "ascending": _pages(sources[::-1])}
    (_Handler.places,) = _pages([_place(number) for number in range(_PLACES)])
    _Handler.seconds = float(sys.argv[2])
    with ThreadingHTTPServer(("127.0.0.1", 0), _Handler) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        print(server.server_port, flush=True)  # noqa: T201 - that is how it is found
        sys.stdin.read()


if __name__ == "__main__":
    main()
