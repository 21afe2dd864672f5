"""Writing a file as a whole: whoever reads it, whenever, finds the content of before or the new."""

import os
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

_SECONDS_BETWEEN_REPLACING: Final = (0.05, 0.2, 0.5)


def write_new(file: Path, data: bytes) -> None:
    """Write a file that was not there, for this person alone, down to the disk; or leave none."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(file, flags, 0o600)
    try:
        with open(descriptor, "wb") as opened:  # noqa: PTH123 - a Path knows no descriptors
            opened.write(data)
            opened.flush()
            os.fsync(opened.fileno())
    except OSError:
        file.unlink()
        raise


def put_in_place(new: Path, old: Path, before_each_try: Callable[[], None] | None = None) -> None:
    """Let the new file take the name of the old one, which is gone then, in one moment.

    What `before_each_try` raises ends it: who had the file open may have changed it meanwhile.
    """
    # Windows refuses while somebody, a virus scanner say, has the file open.
    for seconds in (*_SECONDS_BETWEEN_REPLACING, None):
        if before_each_try is not None:
            before_each_try()
        try:
            new.replace(old)
        except PermissionError:
            if seconds is None:
                raise
        else:
            return
        time.sleep(seconds)


def fix_names(folder: Path) -> None:
    """Let the names in a folder reach the disk, where that is possible."""
    # So that a power cut does not bring the old file back. Windows and some shares cannot.
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
