"""A real Secret Service: gnome-keyring on a D-Bus of its own, unlocked, in a home of its own."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Mapping
from contextlib import closing, suppress
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import Final, Self

import secretstorage
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

PROGRAMS: Final = ("dbus-daemon", "gnome-keyring-daemon")

PASSWORD: Final = "password of the keyring"
NO_SCREEN: Final[Mapping[str, str]] = MappingProxyType({})
_SECONDS_TO_START: Final = 30


def is_installed() -> bool:
    """Whether this computer has what it needs."""
    return all(map(shutil.which, PROGRAMS))


class SecretServiceSession:
    """A context manager. `environment` is what a program needs to find the keyring and no other.

    With a display the keyring asks there for its password, as on a desktop. Without one it cannot,
    and takes that for Cancel.
    """

    def __init__(self, screen: Mapping[str, str] = NO_SCREEN) -> None:
        self._screen = screen

    def __enter__(self) -> Self:
        # Not pytest's folder: the path of a socket has room for 107 characters only.
        self._folder = Path(tempfile.mkdtemp(prefix="keyring-"))
        runtime = self._folder / "run"
        runtime.mkdir(mode=0o700)
        self.address = f"unix:path={runtime / 'bus'}"
        self.environment = {
            "DBUS_SESSION_BUS_ADDRESS": self.address,
            "HOME": str(self._folder),
            "XDG_DATA_HOME": str(self._folder / "data"),
            "XDG_CACHE_HOME": str(self._folder / "cache"),
            "XDG_CONFIG_HOME": str(self._folder / "config"),
            "XDG_RUNTIME_DIR": str(runtime),
            "LC_ALL": "C.UTF-8",
        }
        self._programs: list[subprocess.Popen[bytes]] = []
        try:
            self._start("dbus-daemon", "--session", "--nofork", f"--address={self.address}")
            self._wait_for("org.freedesktop.DBus")
            self._start_keyring()
        except BaseException:
            self._end()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._end()

    def lock(self) -> None:
        """Lock the keyring, as leaving the computer does."""
        with closing(open_dbus_connection(self.address)) as bus:
            secretstorage.get_default_collection(bus).lock()

    def processes(self, program: str) -> list[int]:
        """Return the processes on this D-Bus that run this program."""
        with closing(open_dbus_connection(self.address)) as bus:
            (names,) = bus.send_and_get_reply(message_bus.ListNames()).body
            questions = map(message_bus.GetConnectionUnixProcessID, names)
            # Whoever has gone meanwhile has no process, but words.
            owners = {bus.send_and_get_reply(question).body[0] for question in questions}
        return [owner for owner in owners if isinstance(owner, int) and _runs(owner, program)]

    def fall_silent(self) -> None:
        """Let the keyring take every question and answer none."""
        os.kill(self._programs[1].pid, signal.SIGSTOP)

    def kill_keyring(self) -> None:
        """End the keyring's process at once; D-Bus starts another, locked, when one is asked."""
        self._programs[1].kill()
        self._programs[1].wait()

    def kill_bus(self) -> None:
        """End D-Bus at once, and with it the keyring."""
        self._programs[0].kill()
        self._programs[0].wait()

    def _start_keyring(self) -> None:
        keyring = self._start(
            "gnome-keyring-daemon", "--unlock", "--foreground", "--components=secrets"
        )
        keyring.stdin.write(PASSWORD.encode())
        keyring.stdin.close()
        self._wait_for("org.freedesktop.secrets")

    def _start(self, *command: str) -> subprocess.Popen[bytes]:
        program = subprocess.Popen(  # noqa: S603 - its words stand above
            command,
            env={"PATH": os.environ["PATH"], **self.environment, **self._screen},
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        self._programs.append(program)
        return program

    def _wait_for(self, name: str) -> None:
        deadline = time.monotonic() + _SECONDS_TO_START
        while not self._is_owned(name):
            if time.monotonic() > deadline:
                raise TimeoutError(f"{name} did not come")
            time.sleep(0.02)

    def _is_owned(self, name: str) -> bool:
        try:
            with closing(open_dbus_connection(self.address)) as bus:
                return bool(bus.send_and_get_reply(message_bus.NameHasOwner(name)).body[0])
        except OSError:
            return False

    def _end(self) -> None:
        for program in reversed(self._programs):
            # The group: D-Bus starts programs too.
            with suppress(ProcessLookupError):
                os.killpg(program.pid, signal.SIGTERM)
                os.killpg(program.pid, signal.SIGCONT)
            program.stdin.close()
            program.wait()
        shutil.rmtree(self._folder, ignore_errors=True)


def _runs(process: int, program: str) -> bool:
    try:
        return Path(f"/proc/{process}/comm").read_text(encoding="utf-8").strip() == program
    except FileNotFoundError:
        return False
