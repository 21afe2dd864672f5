"""A computer for one test: a home, a keyring, a screen, assistive technology, and our program."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Final, Self

import secretstorage
from jeepney import DBusAddress, HeaderFields, MessageType, new_method_call
from jeepney.io.blocking import open_dbus_connection
from jeepney.wrappers import unwrap_msg

from notion_wizard.adapters.file_lock import is_held
from tests.support.assistive import AssistiveTechnology
from tests.support.command_line import PROGRAM
from tests.support.keyring_prompt import KeyringPrompt
from tests.support.secret_service import SecretServiceSession
from tests.support.window_process import PATIENCE, WindowProcess

KILLED_PROGRAM: Final = (sys.executable, "-m", "tests.support.killed_window")

_NOT_OURS: Final = "qt.accessibility"
"""Qt answers assistive technology that asked about a widget which has just gone."""


class Computer:
    """A context manager. Its home is $HOME; the keyring's files are elsewhere.

    A keyring that asks has `keyring_prompt`; one that does not says that it is locked.
    """

    def __init__(self, display: str, *, keyring_asks: bool = False) -> None:
        self._keyring_screen = _screen_of(display) if keyring_asks else {}
        self.screen = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}
        self._resources = ExitStack()
        self._windows: list[WindowProcess] = []

    def __enter__(self) -> Self:
        self.keyring = self._resources.enter_context(SecretServiceSession(self._keyring_screen))
        self.technology = self._resources.enter_context(AssistiveTechnology(self.keyring.address))
        self.keyring_prompt = KeyringPrompt(self.keyring, self.technology)
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

    def start_wizard(
        self, api_url: str | None, *arguments: str, killed_at: int | None = None
    ) -> WindowProcess:
        """Start the program, with Notion at this address; it ends with the computer at latest.

        One that is to be `killed_at` a point of its first save is ended there by SIGKILL.
        """
        environment = {
            **os.environ,
            "DBUS_SESSION_BUS_ADDRESS": self.keyring.address,
            "XDG_RUNTIME_DIR": str(self._runtime),
            **self.screen,
        }
        environment.pop("PYTHON_KEYRING_BACKEND", None)
        where = () if api_url is None else ("--api-url", api_url)
        program = PROGRAM if killed_at is None else (*KILLED_PROGRAM, str(killed_at))
        window = WindowProcess(
            self.technology, *where, *arguments, environment=environment, program=program
        )
        self._windows.append(self._resources.enter_context(window))
        return window

    def kept(self, entry: str) -> str | None:
        """Return the token that the keyring keeps under this entry, or None."""
        attributes = {"service": f"notion-wizard/{entry}", "username": "token"}
        with closing(open_dbus_connection(self.keyring.address)) as bus:
            found = [item.get_secret() for item in secretstorage.search_items(bus, attributes)]
        assert len(found) < 2
        return found[0].decode() if found else None

    def forget(self, entry: str) -> None:
        """Delete an entry as the system's own tool does."""
        attributes = {"service": f"notion-wizard/{entry}", "username": "token"}
        with closing(open_dbus_connection(self.keyring.address)) as bus:
            for item in list(secretstorage.search_items(bus, attributes)):
                item.delete()

    def clipboard(self) -> str:
        """Return what another program finds on the clipboard."""
        program = (
            "from PySide6.QtGui import QGuiApplication as A; a = A([]);"
            "print(a.clipboard().text(), end='')"
        )
        return subprocess.run(  # noqa: S603 - our own program
            (sys.executable, "-c", program),
            env={**os.environ, **self.screen},
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        ).stdout

    def wait_until_nobody_saves(self) -> None:
        """Wait until no wizard is at its saved tokens any more."""
        lock = Path(os.environ["XDG_DATA_HOME"], "notion-wizard", "saving.lock")
        deadline = time.monotonic() + PATIENCE
        while is_held(lock):
            assert time.monotonic() < deadline, "a save has not ended"
            time.sleep(0.02)

    @contextmanager
    def questions_to_keyring(self) -> Generator[Callable[[], list[str]]]:
        """Listen to D-Bus; call what this gives for the questions since it was called."""
        monitoring = DBusAddress(
            "/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus.Monitoring"
        )
        rules = ["destination='org.freedesktop.secrets'"]
        with closing(open_dbus_connection(self.keyring.address)) as bus:
            become = new_method_call(monitoring, "BecomeMonitor", "asu", (rules, 0))
            unwrap_msg(bus.send_and_get_reply(become))

            def asked() -> list[str]:
                questions: list[str] = []
                with suppress(TimeoutError):
                    while True:
                        header = bus.receive(timeout=0).header
                        if header.message_type is MessageType.method_call:
                            questions.append(header.fields[HeaderFields.member])
                return questions

            yield asked

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


def _screen_of(display: str) -> dict[str, str]:
    permission = os.environ.get("XAUTHORITY")
    return {"DISPLAY": display, **({"XAUTHORITY": permission} if permission else {})}
