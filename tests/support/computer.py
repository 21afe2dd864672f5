"""A computer for one test: a home, a keyring, a screen, assistive technology, and our program."""

import os
import subprocess
import sys
from collections.abc import Callable, Generator
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Final, Self

import secretstorage
from jeepney import DBusAddress, MessageType, new_method_call
from jeepney.io.blocking import open_dbus_connection
from jeepney.wrappers import unwrap_msg

from tests.support.assistive import AssistiveTechnology
from tests.support.secret_service import SecretServiceSession
from tests.support.window_process import WindowProcess

_NOT_OURS: Final = "qt.accessibility"
"""Qt answers assistive technology that asked about a widget which has just gone."""


class Computer:
    """A context manager. Its home is $HOME; the keyring's files are elsewhere."""

    def __init__(self, display: str) -> None:
        self._screen = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}
        self._resources = ExitStack()
        self._windows: list[WindowProcess] = []

    def __enter__(self) -> Self:
        self.keyring = self._resources.enter_context(SecretServiceSession())
        self.technology = self._resources.enter_context(AssistiveTechnology(self.keyring.address))
        self._runtime = Path(os.environ["HOME"]) / "run"
        self._runtime.mkdir(mode=0o700)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._resources.close()

    def start_wizard(self, api_url: str | None, *arguments: str) -> WindowProcess:
        """Start the program, with Notion at this address; it ends with the computer at latest."""
        environment = {
            **os.environ,
            "DBUS_SESSION_BUS_ADDRESS": self.keyring.address,
            "XDG_RUNTIME_DIR": str(self._runtime),
            **self._screen,
        }
        environment.pop("PYTHON_KEYRING_BACKEND", None)
        where = () if api_url is None else ("--api-url", api_url)
        window = WindowProcess(self.technology, *where, *arguments, environment=environment)
        self._windows.append(self._resources.enter_context(window))
        return window

    def kept(self, entry: str) -> str | None:
        """Return the token that the keyring keeps under this entry, or None."""
        attributes = {"service": f"notion-wizard/{entry}", "username": "token"}
        with closing(open_dbus_connection(self.keyring.address)) as bus:
            found = [item.get_secret() for item in secretstorage.search_items(bus, attributes)]
        assert len(found) < 2
        return found[0].decode() if found else None

    def clipboard(self) -> str:
        """Return what another program finds on the clipboard."""
        program = (
            "from PySide6.QtGui import QGuiApplication as A; a = A([]);"
            "print(a.clipboard().text(), end='')"
        )
        return subprocess.run(  # noqa: S603 - our own program
            (sys.executable, "-c", program),
            env={**os.environ, **self._screen},
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        ).stdout

    @contextmanager
    def questions_to_keyring(self) -> Generator[Callable[[], int]]:
        """Listen to D-Bus; call what this gives for the number of questions since it was called."""
        monitoring = DBusAddress(
            "/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus.Monitoring"
        )
        rules = ["destination='org.freedesktop.secrets'"]
        with closing(open_dbus_connection(self.keyring.address)) as bus:
            become = new_method_call(monitoring, "BecomeMonitor", "asu", (rules, 0))
            unwrap_msg(bus.send_and_get_reply(become))

            def count() -> int:
                questions = 0
                with suppress(TimeoutError):
                    while True:
                        kind = bus.receive(timeout=0).header.message_type
                        questions += kind is MessageType.method_call
                return questions

            yield count

    def traces_of(self, secret: str) -> list[str]:
        """Return every place outside the keyring where this text was or is, however encoded."""
        wanted = [secret.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be")]
        traces = [trace for window in self._windows for trace in window.traces()]
        traces.append(("announcements", "\n".join(self.technology.announcements).encode()))
        traces += [
            (str(file), file.read_bytes() + os.fsencode(file.name))
            for file in Path(os.environ["HOME"]).rglob("*")
            if file.is_file()
        ]
        return [place for place, content in traces if any(one in content for one in wanted)]

    def complaints(self) -> list[str]:
        """Return what the windows wrote to standard error of their own."""
        lines = [line for window in self._windows for line in window.errors.splitlines()]
        return [line for line in lines if not line.startswith(_NOT_OURS)]
