"""The keychain at work: it may answer at once, ask the person for a password, or hang."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final, TypeVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QWidget
from shiboken6 import isValid

from notion_wizard.core.catalogue.keychain_asked import ASKED
from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.ports import Cancel
from notion_wizard.core.problem import Problem
from notion_wizard.gui.conductor import KEYCHAIN_PATIENCE_MS
from notion_wizard.gui.desk import Desk
from notion_wizard.gui.widgets.basics import button, row

Found = TypeVar("Found")

_SLOW_MS: Final = 300
"""Sooner than this a busy bar would only flicker."""


class KeychainWork(QWidget):
    """Runs one job at a time; a busy bar with a way out, hidden while there is nothing to wait for.

    What a job changed is told to `succeeded` even after the window was closed; a problem then goes
    where those go that belong to no screen.
    """

    told = Signal(object)
    """A Diagnosis: it waits (604), or why it did not work."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._conductor = desk.conductor
        self._running: Cancel | None = None
        translate = desk.wording.translate
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(translate("KeychainWork", "Waiting for the keychain"))
        self._stop = button(translate("KeychainWork", "Stop waiting"), "link", name="saved-cancel")
        self._stop.clicked.connect(self.stop)
        line = row(bar, self._stop)
        line.setContentsMargins(0, 0, 0, 0)
        self.setLayout(line)
        self.hide()
        desk.conductor.crashed.connect(self._end)

    @property
    def is_under_way(self) -> bool:
        """Whether a job runs."""
        return self._running is not None

    def run(
        self,
        work: Callable[[Cancel], Found],
        succeeded: Callable[[Found], None],
        *,
        may_stop: bool = False,
        tells_late: bool = False,
    ) -> Cancel:
        """Run the job, and return its cancel flag; `may_stop` if it can be left alone.

        One that changes something may be stopped too late. So it has to be one that `tells_late`:
        then what it came to is told all the same.
        """

        def done(found: Found) -> None:
            end()
            succeeded(found)

        def stopped(problem: Problem) -> None:
            end()
            if isValid(self):
                self.told.emit(replace(problem.diagnosis, variant=ASKED))
            else:
                troubled.emit(problem)

        def end() -> None:
            # Another job may have begun since this one was stopped.
            if isValid(self) and self._running is cancel:
                self._end()

        troubled = self._conductor.troubled
        self._stop.setVisible(may_stop)
        cancel = self._conductor.run(work, done, stopped, tells_late=tells_late)
        self._running = cancel
        self._if_still(cancel, _SLOW_MS, self.show)
        waits = Diagnosis(Code.KEYCHAIN_WAITING, variant=ASKED)
        self._if_still(cancel, KEYCHAIN_PATIENCE_MS, lambda: self.told.emit(waits))
        return cancel

    def stop(self) -> None:
        """Stop waiting for the job, if one runs."""
        if self._running is not None:
            self._running.set()
            self._end()
            self.told.emit(None)

    def _if_still(self, running: Cancel, milliseconds: int, call: Callable[[], object]) -> None:
        def look() -> None:
            if self._running is running:
                call()

        QTimer.singleShot(milliseconds, self, look)

    def _end(self) -> None:
        self._running = None
        self.hide()
