"""Runs all checks, one after the other, and writes what they found."""

import faulthandler
import os
import threading
import time
from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path
from typing import Final, Self

from notion_wizard.core.codes import Code
from notion_wizard.core.problem import Problem
from notion_wizard.self_test.result import (
    FailedCheck,
    Outcome,
    SkippedCheck,
    Status,
    all_is_well,
    as_json,
)

SECONDS: Final = 60
"""After that many it ends, whatever is still being waited for."""

_GRACE_SECONDS: Final = 5

# By name: what cannot even be loaded is a failed check as well.
_CHECKS: Final[Mapping[str, str]] = {
    "window": "window_checks",
    "practice": "window_checks",
    "keychain": "keychain_check",
    "tls": "tls_check",
    "translations": "files_checks",
    "resources": "files_checks",
}


def run_self_test(file: Path) -> int:
    """Write the result into the file; return 0 if no check failed, else 1.

    Raises a Problem with FILE_NOT_WRITABLE.
    """
    outcomes: list[Outcome] = []
    with _Watchdog(outcomes, file) as watchdog:
        for name, module in _CHECKS.items():
            watchdog.watch(name)
            outcomes.append(_outcome(name, f"{__package__}.{module}"))
    _write(file, outcomes)
    return 0 if all_is_well(outcomes) else 1


def _outcome(name: str, module: str) -> Outcome:
    started = time.monotonic()
    try:
        check: Callable[[], str] = getattr(import_module(module), name)
        status, detail = Status.PASSED, check()
    except SkippedCheck as skipped:
        status, detail = Status.SKIPPED, str(skipped)
    except FailedCheck as failed:
        status, detail = Status.FAILED, str(failed)
    except Exception as error:  # noqa: BLE001 - its text may hold a path: its kind alone is told
        status, detail = Status.FAILED, type(error).__name__
    return Outcome(name, status, time.monotonic() - started, detail)


def _write(file: Path, outcomes: list[Outcome]) -> None:
    try:
        file.write_text(as_json(outcomes), encoding="utf-8")
    except OSError:
        problem = Problem(Code.FILE_NOT_WRITABLE, file=str(file))
    else:
        return
    raise problem


class _Watchdog:
    """Ends the process when its time is over; the check that was running then has failed."""

    def __init__(self, outcomes: list[Outcome], file: Path) -> None:
        self._outcomes, self._file = outcomes, file
        self._name, self._began = "", 0.0
        self._timer = threading.Timer(SECONDS, self._bite)
        self._timer.daemon = True

    def __enter__(self) -> Self:
        self._timer.start()
        # A library that hangs may keep Python from running at all: this needs none.
        with Path(os.devnull).open("wb") as nowhere:
            self._nowhere = os.dup(nowhere.fileno())
        faulthandler.dump_traceback_later(SECONDS + _GRACE_SECONDS, exit=True, file=self._nowhere)
        return self

    def __exit__(self, *_: object) -> None:
        faulthandler.cancel_dump_traceback_later()
        os.close(self._nowhere)
        self._timer.cancel()

    def watch(self, name: str) -> None:
        """From now on it is this check that would be to blame."""
        self._name, self._began = name, time.monotonic()

    def _bite(self) -> None:
        seconds = time.monotonic() - self._began
        late = Outcome(self._name, Status.FAILED, seconds, f"not over after {SECONDS} seconds")
        try:
            _write(self._file, [*self._outcomes, late])
        finally:
            os._exit(1)
