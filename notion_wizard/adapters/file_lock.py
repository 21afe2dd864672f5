"""A lock between processes that share a file, and between threads of one."""

import os
import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

_SECONDS_BETWEEN_TRIES: Final = 0.02


@contextmanager
def held(path: Path, is_over: Callable[[], bool]) -> Generator[None]:
    """Hold the lock at this path; it ends with the process at the latest.

    Raises TimeoutError if another still holds it when `is_over`, and OSError. The file stays:
    whoever removed it would take it from under the one who waits.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        while not _taken(descriptor):
            if is_over():
                raise TimeoutError
            time.sleep(_SECONDS_BETWEEN_TRIES)
        yield
    finally:
        os.close(descriptor)


def after(seconds: float) -> Callable[[], bool]:
    """Return what tells whether so many seconds have gone by."""
    deadline = time.monotonic() + seconds
    return lambda: time.monotonic() > deadline


def is_held(path: Path) -> bool:
    """Tell whether somebody holds the lock at this path right now; write nothing.

    Others who only look are none: an interrupted save would be taken for one under way.
    """
    try:
        descriptor = os.open(path, os.O_RDWR)
    except OSError:
        return False
    try:
        return not _is_free(descriptor)
    finally:
        os.close(descriptor)


if sys.platform == "win32":
    import msvcrt

    _LOOKS: Final = 10
    _SECONDS_BETWEEN_LOOKS: Final = 0.002

    def _taken(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True

    def _is_free(descriptor: int) -> bool:
        # A lock cannot be shared here. Who holds it stays, and who looks is gone at once.
        for _ in range(_LOOKS):
            if _taken(descriptor):
                return True
            time.sleep(_SECONDS_BETWEEN_LOOKS)
        return False

else:
    import fcntl

    def _taken(descriptor: int) -> bool:
        return _locked(descriptor, fcntl.LOCK_EX)

    def _is_free(descriptor: int) -> bool:
        return _locked(descriptor, fcntl.LOCK_SH)

    def _locked(descriptor: int, kind: int) -> bool:
        try:
            fcntl.flock(descriptor, kind | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
