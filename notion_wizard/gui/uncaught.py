"""Tells of every exception that nobody caught: its type and place, on the screen and on stderr.

Never its text, its arguments or local values: there a token may be.
"""

import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QCoreApplication

INTERRUPTED = 130
"""The exit code after Ctrl+C in the terminal that started the window."""


def install(tell: Callable[[BaseException], None]) -> None:
    """Print every exception that nobody caught to stderr, and `tell` it.

    `tell` is called in the thread of the exception; a signal's `emit` reaches the window from any.
    """
    telling: list[BaseException] = []

    def told(error: BaseException) -> None:
        if isinstance(error, KeyboardInterrupt):
            QCoreApplication.exit(INTERRUPTED)
            return
        _print(error)
        if telling:
            # It went wrong while another was being told: this one would go wrong the same way,
            # deeper and deeper.
            return
        telling.append(error)
        try:
            tell(error)
        except RuntimeError:
            # Qt has deleted the window; stderr was told.
            return
        finally:
            telling.clear()

    def of_program(
        _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        told(error)

    def of_thread(thrown: threading.ExceptHookArgs) -> None:
        if thrown.exc_value is not None:
            told(thrown.exc_value)

    sys.excepthook = of_program
    threading.excepthook = of_thread


def _print(error: BaseException) -> None:
    try:
        from notion_wizard.core.crash import crash_diagnosis  # noqa: PLC0415 - hopefully never
    except ImportError:
        # The program's files are gone. Python would now print the error itself, with its text.
        return
    diagnosis = crash_diagnosis(error)
    facts = " ".join(str(fact) for fact in diagnosis.facts.values())
    # A packaged program without a console has no stderr.
    if sys.stderr is not None:
        sys.stderr.write(f"notion-wizard: {diagnosis.code.label} {facts}\n")
