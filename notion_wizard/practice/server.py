"""The practice Notion behind a real socket, so that practice goes the very way that work goes."""

import socket
import threading
from collections import Counter
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer
from types import TracebackType
from typing import Final, Self, cast
from uuid import uuid4

from notion_wizard.practice.exchange import Answer, Request
from notion_wizard.practice.notion import respond
from notion_wizard.practice.world import World

_LOOPBACK: Final = "127.0.0.1"
_LONGEST_LENGTH: Final = len("999999")
"""Digits of the largest body that is read, in bytes."""
_IDLE_SECONDS: Final = 120


class PracticeServer:
    """A practice Notion on a free port of this computer's loopback, as long as the `with` lasts.

    Leaving the `with` ends answers under way and drops connections that are kept open.
    """

    def __init__(self, world: World) -> None:
        self._server = _Server(world)
        self._thread = threading.Thread(
            # Polled for its end: the default of half a second would be felt by every test.
            target=self._server.serve_forever,
            kwargs={"poll_interval": 0.05},
            name="practice-notion",
            daemon=True,
        )

    @property
    def api_url(self) -> str:
        """The base address, `/v1` included."""
        return f"http://{_LOOPBACK}:{self._server.server_port}/v1"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.end_connections()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def __init__(self, world: World) -> None:
        super().__init__((_LOOPBACK, 0), _Handler)
        self.world = world
        self.ended = threading.Event()
        self._lock = threading.Lock()
        self._looks = Counter[tuple[str, str, bytes, bool]]()
        self._open = set[socket.socket]()

    def server_bind(self) -> None:
        # HTTPServer's own asks the name service for this computer's name: seconds, on some.
        TCPServer.server_bind(self)
        self.server_name, self.server_port = _LOOPBACK, self.server_address[1]

    def look(self, method: str, path: str, body: bytes, *, has_token: bool = True) -> int:
        """Count one more asking of this question and return the count.

        Without a token it is another question: whether the way is open.
        """
        with self._lock:
            self._looks[method, path, body, has_token] += 1
            return self._looks[method, path, body, has_token]

    def opened(self, connection: socket.socket) -> None:
        with self._lock:
            self._open.add(connection)
            if self.ended.is_set():
                _hang_up(connection)

    def closed(self, connection: socket.socket) -> None:
        with self._lock:
            self._open.discard(connection)

    def end_connections(self) -> None:
        self.ended.set()
        with self._lock:
            for connection in self._open:
                _hang_up(connection)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    timeout = _IDLE_SECONDS

    @property
    def _practice(self) -> _Server:
        return cast("_Server", self.server)

    def setup(self) -> None:
        super().setup()
        self._practice.opened(self.connection)

    def handle(self) -> None:
        # A client that goes away is no news; practice has scenarios in which it must.
        with suppress(ConnectionError):
            super().handle()

    def finish(self) -> None:
        self._practice.closed(self.connection)
        super().finish()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base's name
        """Say nothing: a path could hold what someone pasted."""

    def _serve(self) -> None:
        body = self._body()
        if body is None:
            self.send_error(413)
            return
        headers = {name.lower(): value for name, value in self.headers.items()}
        request = Request(
            method=self.command,
            path=self.path,
            headers=headers,
            body=body,
            request_id=str(uuid4()),
            look=self._practice.look(
                self.command, self.path, body, has_token="authorization" in headers
            ),
        )
        answer = respond(self._practice.world, request)
        if isinstance(answer, Answer):
            self._send(answer)
        else:
            self.wfile.write(answer.sent)
            self.close_connection = True

    do_GET = do_POST = _serve  # noqa: N815 - the base looks for these names
    do_PATCH = do_PUT = do_DELETE = _serve  # noqa: N815

    def _body(self) -> bytes | None:
        length = self.headers.get("Content-Length", "0")
        if not length.isdecimal() or len(length) > _LONGEST_LENGTH:
            return None
        return self.rfile.read(int(length))

    def _send(self, answer: Answer) -> None:
        if answer.delay and self._practice.ended.wait(answer.delay):
            self.close_connection = True
            return
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        self.wfile.write(answer.body)


def _hang_up(connection: socket.socket) -> None:
    # The other side may have been quicker.
    with suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)
