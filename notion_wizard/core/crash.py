"""An exception that nobody expected, told by its type and place only, never by its values."""

import re
import traceback
from typing import Final

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis

_PACKAGE: Final = "notion_wizard"
# Either system's: a frozen program keeps the names of the computer that it was made on.
_SEPARATOR: Final = re.compile(r"[/\\]")


def crash_diagnosis(error: BaseException) -> Diagnosis:
    """Return 901 with the exception's type, and the last line of ours that it came through."""
    frames = [
        (_SEPARATOR.split(frame.f_code.co_filename), line)
        for frame, line in traceback.walk_tb(error.__traceback__)
    ]
    ours = [(path, line) for path, line in frames if _PACKAGE in path]
    facts = {"kind": type(error).__name__}
    if frames:
        path, line = (ours or frames)[-1]
        facts["place"] = f"{_within_package(path)}:{line}"
    return Diagnosis(Code.CRASHED, facts)


def _within_package(path: list[str]) -> str:
    """Return where in the package a file is; of another one the name alone."""
    if _PACKAGE not in path:
        return path[-1]
    # The last one: the folder that the program lies in may have the same name.
    start = len(path) - path[::-1].index(_PACKAGE)
    return "/".join(path[start:])
