"""Saves, as processes of their own, that SIGKILL ends before the n-th thing they do.

A thing is a question to the keyring, a file that is opened, renamed or removed, or Notion's test.
Started as a program it takes orders on standard input and forks a process for each: that is quick.
"""

import importlib
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import IO, TYPE_CHECKING, Final, Self

from notion_wizard.adapters.profile_file import ProfileFile
from notion_wizard.adapters.system_clock import SystemClock
from notion_wizard.adapters.system_keychain import SystemKeychain
from notion_wizard.core import saving
from notion_wizard.core.model import Book, Identity, Profile
from notion_wizard.core.secret import Secret

if TYPE_CHECKING:
    from jeepney import Message

ENTRY: Final = "orders"
OLDER: Final = Secret("secret_" + "CanaryOlderTokenThatNobodyMaySeeAnywhere000")
OLD: Final = Secret("ntn_" + "30000000001" + "CanaryOldTokenThatSigkillMayNotTake")
NEW: Final = Secret("ntn_" + "30000000002" + "CanaryNewTokenThatSigkillMayNotTake")
KEY: Final = bytes(32)
_QUESTIONS: Final = ("SearchItems", "GetSecret", "CreateItem", "Delete")
"""The others only greet and look around: between them nothing has changed."""

NOON: Final = datetime(2026, 11, 20, 12, tzinfo=UTC)


def profile_of(token: Secret, *, earlier: bool) -> Profile:
    """Return the profile that belongs to a token."""
    return Profile(
        ENTRY, "Order sync", Identity(), token.fingerprint(KEY), NOON, NOON, earlier=earlier
    )


def before_saving() -> Book:
    """Return the book in which the old token is saved."""
    return Book(KEY, profiles=(profile_of(OLD, earlier=True),))


class Victims:
    """A context manager over that program."""

    def __init__(self, environment: Mapping[str, str], folder: Path) -> None:
        self._environment = environment
        self._folder = folder

    def __enter__(self) -> Self:
        self._program = subprocess.Popen(  # noqa: S603 - our own program
            (sys.executable, "-m", "tests.support.killed_saves", str(self._folder)),
            env={**os.environ, **self._environment},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        _pipe(self._program.stdin).close()
        self._program.wait()
        _pipe(self._program.stdout).close()

    def is_killed(self, deed: str, point: int) -> bool:
        """Let one do this, and end it before the n-th thing; False if it had fewer to do."""
        orders = _pipe(self._program.stdin)
        orders.write(json.dumps([deed, point]) + "\n")
        orders.flush()
        status = json.loads(_pipe(self._program.stdout).readline())
        assert status in (0, -signal.SIGKILL), status
        return status != 0


def _pipe(pipe: IO[str] | None) -> IO[str]:
    assert pipe is not None
    return pipe


def die_before(point: int) -> Callable[[], None]:
    """Return what ends this process when it is called for the n-th time."""
    done = 0

    def step() -> None:
        nonlocal done
        done += 1
        if done == point:
            os.kill(os.getpid(), signal.SIGKILL)

    return step


def watch(folder: str, step: Callable[[], None]) -> None:
    """Call `step` before each question to the keyring and each change in this folder."""
    from jeepney import HeaderFields  # noqa: PLC0415 - Linux only
    from jeepney.io.blocking import DBusConnection  # noqa: PLC0415 - as above

    send = DBusConnection.send

    def watched(
        connection: "DBusConnection", message: "Message", serial: int | None = None
    ) -> None:
        if message.header.fields.get(HeaderFields.member) in _QUESTIONS:
            step()
        send(connection, message, serial)

    DBusConnection.send = DBusConnection.send_message = watched

    def heard(event: str, arguments: tuple[object, ...]) -> None:
        if event in ("open", "os.rename", "os.remove") and str(arguments[0]).startswith(folder):
            step()

    sys.addaudithook(heard)


def _do(deed: str, point: int, folder: Path) -> None:
    ports = SystemKeychain(), ProfileFile(folder)
    # What comes first asks D-Bus whose keychain it is, and changes nothing.
    ports[0].read("nothing")
    step = die_before(point)
    watch(str(folder), step)

    def retest(_token: Secret) -> None:
        step()

    match deed:
        case "save":
            profile = profile_of(NEW, earlier=False)
            saving.save_token(*ports, SystemClock(), NEW, profile, retest)
        case "finish":
            saving.finish_pending(*ports, retest)
        case "undo_pending":
            saving.undo_pending(*ports, retest)
        case "undo":
            saving.undo_save(*ports, ENTRY, retest)
        case _:
            saving.remove_saved(*ports, ENTRY)


def main(folder: Path) -> None:
    """Take orders until standard input ends."""
    for line in sys.stdin:
        deed, point = json.loads(line)
        process = os.fork()
        if process == 0:
            _do(deed, point, folder)
            os._exit(0)
        _, status = os.waitpid(process, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)  # noqa: T201 - its answer


if __name__ == "__main__":
    # Once, and not in each process.
    importlib.import_module("keyring.backends.SecretService")
    main(Path(sys.argv[1]))
