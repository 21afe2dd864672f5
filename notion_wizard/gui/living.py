"""Answers that come after their window was closed are dropped."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from shiboken6 import isValid

Answer = TypeVar("Answer")


def while_living(owner: QObject, call: Callable[[Answer], None]) -> Callable[[Answer], None]:
    """Return the call; it does nothing once Qt has deleted its owner."""

    def called(answer: Answer) -> None:
        if isValid(owner):
            call(answer)

    return called
