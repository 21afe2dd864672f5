"""What never comes to an end by itself: an answer, a drip, a proxy, a name, a keychain, a lock.

Each is a context manager. Inside it hangs; `let_go` ends that, as a person's Wi-Fi that comes back.
"""

import contextlib
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Generator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import pytest

from notion_wizard.adapters.limits import Limits
from notion_wizard.adapters.notion_http import NotionHttp
from notion_wizard.core.ports import Keychain, Notion
from notion_wizard.core.secret import Secret
from tests.support.stand_in import northwind

_LIMITS: Final = Limits(longest_wait=0, tries=1)
_SECONDS_BETWEEN_DROPS: Final = 0.05


@dataclass(frozen=True, slots=True)
class Hanging:
    """A way to Notion that hangs."""

    notion: Notion
    let_go: Callable[[], None]


@contextlib.contextmanager
def no_answer() -> Generator[Hanging]:
    """Notion takes every question and answers none; let go, it answers all."""
    with northwind() as notion, notion.hanging():
        yield Hanging(NotionHttp(notion.api_url, limits=_LIMITS), lambda: notion.becomes(delay=0))


@contextlib.contextmanager
def drip() -> Generator[Hanging]:
    """A server sends an answer a byte at a time; let go, it is no longer there."""
    with dripping() as (port, end):
        yield Hanging(NotionHttp(f"http://127.0.0.1:{port}/v1", limits=_LIMITS), end)


@contextlib.contextmanager
def silent_proxy() -> Generator[Hanging]:
    """A proxy takes every connection and says nothing; let go, it is no longer there."""
    with silent() as (port, end):
        proxies = {"https": f"http://127.0.0.1:{port}"}
        yield Hanging(NotionHttp(limits=_LIMITS, proxies=proxies), end)


@contextlib.contextmanager
def name_that_is_looked_up_for_ever() -> Generator[Hanging]:
    """The system never comes to an end with Notion's name; let go, there is none."""
    let_go = threading.Event()
    really = socket.getaddrinfo

    def getaddrinfo(host: str, *question: Any, **more: Any) -> list[Any]:
        if host == "127.0.0.1":
            return really(host, *question, **more)
        let_go.wait()
        raise socket.gaierror(socket.EAI_NONAME, "no such name")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket, "getaddrinfo", getaddrinfo)
        try:
            yield Hanging(NotionHttp(limits=_LIMITS, proxies={}), let_go.set)
        finally:
            let_go.set()


WAYS: Final = {
    "no-answer": no_answer,
    "drip": drip,
    "silent-proxy": silent_proxy,
    "name": name_that_is_looked_up_for_ever,
}
"""Every way to Notion that hangs, by its name."""


@contextlib.contextmanager
def silent() -> Generator[tuple[int, Callable[[], None]]]:
    """A server that takes connections and says nothing: its port, and what ends it."""
    with socket.create_server(("127.0.0.1", 0), backlog=64) as listening:
        yield listening.getsockname()[1], listening.close


@contextlib.contextmanager
def dripping() -> Generator[tuple[int, Callable[[], None]]]:
    """A server whose answers come a byte at a time: its port, and what ends it."""
    ended = threading.Event()
    with socket.create_server(("127.0.0.1", 0), backlog=64) as listening:

        def serve(connection: socket.socket) -> None:
            with connection, contextlib.suppress(OSError):
                connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n")
                while not ended.wait(_SECONDS_BETWEEN_DROPS):
                    connection.sendall(b" ")

        def accept() -> None:
            with contextlib.suppress(OSError):
                while True:
                    connection, _address = listening.accept()
                    threading.Thread(target=serve, args=(connection,), daemon=True).start()

        def end() -> None:
            ended.set()
            # A socket that is closed alone goes on accepting for who waits in accept.
            with contextlib.suppress(OSError):
                listening.shutdown(socket.SHUT_RDWR)
            listening.close()

        threading.Thread(target=accept, daemon=True).start()
        yield listening.getsockname()[1], end
        end()


class HangingKeychain:
    """A keychain in front of another; each call waits until it is let go."""

    def __init__(self, behind: Keychain) -> None:
        self._behind = behind
        self._let_go = threading.Event()
        self.asked = threading.Event()

    @property
    def name(self) -> str:
        """What it is called, and it need not think about that."""
        return self._behind.name

    def let_go(self) -> None:
        """Answer what was asked, and from now on everything at once."""
        self._let_go.set()

    def read(self, entry: str) -> Secret | None:
        """Return the token, some day."""
        self._wait()
        return self._behind.read(entry)

    def write(self, entry: str, token: Secret) -> None:
        """Keep the token, some day."""
        self._wait()
        self._behind.write(entry, token)

    def delete(self, entry: str) -> None:
        """Forget the entry, some day."""
        self._wait()
        self._behind.delete(entry)

    def _wait(self) -> None:
        self.asked.set()
        self._let_go.wait()


_HOLDER: Final = """
import pathlib, sys
from notion_wizard.adapters.file_lock import held
folder = pathlib.Path(sys.argv[1])
folder.mkdir(parents=True, exist_ok=True)
with held(folder / "profiles.lock", lambda: False):
    print("held", flush=True)
    sys.stdin.read()
"""


@contextlib.contextmanager
def profile_lock_held(folder: Path) -> Generator[None]:
    """Another process holds the lock of the profile file in this folder."""
    command = (sys.executable, "-c", _HOLDER, str(folder))
    with subprocess.Popen(  # noqa: S603 - our own program
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdin is not None
        assert holder.stdout.readline()
        yield
        holder.stdin.close()
        holder.wait()
