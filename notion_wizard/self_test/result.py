"""What a self-test found, and the one JSON object that tells it."""

import json
import platform
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Final

from notion_wizard import __version__

SCHEMA: Final = "notion-wizard/self-test/1"


class Status(StrEnum):
    """How one check ended. One that was skipped has nothing here that it could look at."""

    PASSED = "passed"
    FAILED = "failed"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one check ended; `detail` is for machines and testers: short, in English, harmless."""

    name: str
    status: Status
    seconds: float
    detail: str


class FailedCheck(Exception):  # noqa: N818 - an outcome, told as such
    """What was to be seen is not there; its text is the detail that is told."""


class SkippedCheck(Exception):  # noqa: N818 - as above
    """There is nothing here to look at; its text is the reason."""


def all_is_well(outcomes: Sequence[Outcome]) -> bool:
    """Tell whether no check failed."""
    return all(one.status is not Status.FAILED for one in outcomes)


def as_json(outcomes: Sequence[Outcome]) -> str:
    """Return the object, with what the program runs on: no token, and no path."""
    told = {
        "schema": SCHEMA,
        "outcome": Status.PASSED if all_is_well(outcomes) else Status.FAILED,
        "version": __version__,
        "python": platform.python_version(),
        "qt": _qt_version(),
        "platform": platform.platform(),
        "frozen": bool(getattr(sys, "frozen", False)),
        "checks": [{**asdict(one), "seconds": round(one.seconds, 3)} for one in outcomes],
    }
    return json.dumps(told, indent=2, ensure_ascii=False) + "\n"


def _qt_version() -> str:
    from PySide6.QtCore import qVersion  # noqa: PLC0415 - a broken Qt fails its check, not this

    return qVersion()
