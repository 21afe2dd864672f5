"""An exception that nobody expected, told by its type and place only, never by its values."""

import traceback
from pathlib import PurePath
from typing import Final

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis

_PACKAGE: Final = "notion_wizard"


def crash_diagnosis(error: BaseException) -> Diagnosis:
    """Return 901 with the exception's type, and the last line of ours that it came through."""
    frames = [
        (PurePath(frame.f_code.co_filename), line)
        for frame, line in traceback.walk_tb(error.__traceback__)
    ]
    ours = [(path, line) for path, line in frames if _PACKAGE in path.parts]
    facts = {"kind": type(error).__name__}
    if frames:
        path, line = (ours or frames)[-1]
        facts["place"] = f"{_within_package(path)}:{line}"
    return Diagnosis(Code.CRASHED, facts)


def _within_package(path: PurePath) -> str:
    """Return where in the package a file is; of another one the name alone."""
    parts = path.parts
    if _PACKAGE not in parts:
        return path.name
    # The last one: the folder that the program lies in may have the same name.
    start = len(parts) - parts[::-1].index(_PACKAGE)
    return "/".join(parts[start:])
