"""After an exception that nobody expected: its type and place, on the screen and on stderr.

Never its text, its arguments or local values: there a token may be.
"""

import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from notion_wizard.core.crash import crash_diagnosis
from notion_wizard.gui.desk import Desk
from notion_wizard.gui.trouble import TroubleDialog

INTERRUPTED = 130
"""The exit code after Ctrl+C in the terminal that started the window."""


def show_crash(error: BaseException, desk: Desk, parent: QWidget) -> None:
    """Tell the person, once: a fault that comes again and again does not pile up windows."""

    def show() -> None:
        if not any(told.isVisible() for told in parent.findChildren(_CrashDialog)):
            _CrashDialog(crash_diagnosis(error), desk, parent).open()

    # Later: not in the middle of what went wrong, which may be painting.
    QTimer.singleShot(0, parent, show)


def install(tell: Callable[[BaseException], None]) -> None:
    """Print every exception that nobody caught to stderr, and `tell` it.

    `tell` is called in the thread of the exception; a signal's `emit` reaches the window from any.
    """

    def told(error: BaseException) -> None:
        if isinstance(error, KeyboardInterrupt):
            QCoreApplication.exit(INTERRUPTED)
            return
        _print(error)
        try:
            tell(error)
        except RuntimeError:
            # Qt has deleted the window; stderr was told.
            return

    def of_program(
        _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        told(error)

    def of_thread(thrown: threading.ExceptHookArgs) -> None:
        if thrown.exc_value is not None:
            told(thrown.exc_value)

    sys.excepthook = of_program
    threading.excepthook = of_thread


class _CrashDialog(TroubleDialog):
    pass


def _print(error: BaseException) -> None:
    diagnosis = crash_diagnosis(error)
    facts = " ".join(str(fact) for fact in diagnosis.facts.values())
    # A packaged program without a console has no stderr.
    if sys.stderr is not None:
        sys.stderr.write(f"notion-wizard: {diagnosis.code.label} {facts}\n")
