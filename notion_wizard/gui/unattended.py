"""Marks what the window does by itself: the results of jobs, and what a clock brings about."""

from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Final

_IS_UNATTENDED: Final = ContextVar("is_unattended", default=False)


@contextmanager
def unattended() -> Generator[None]:
    """Around what happens whether or not somebody is there."""
    before = _IS_UNATTENDED.set(True)
    try:
        yield
    finally:
        _IS_UNATTENDED.reset(before)


def is_unattended() -> bool:
    """Tell whether what is being done now is no sign of a person."""
    return _IS_UNATTENDED.get()
