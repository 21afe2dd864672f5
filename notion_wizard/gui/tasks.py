"""Runs plain functions in daemon threads and brings what they return to the window's thread."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from notion_wizard.core.ports import Cancel
from notion_wizard.core.problem import Problem

Result = TypeVar("Result")


@dataclass(slots=True)
class Task(Generic[Result]):
    """A function under way. `work` gets the cancel flag; what it raises but Problem is a crash.

    Cancelled is at once: whatever comes later is dropped.
    """

    work: Callable[[Cancel], Result]
    succeeded: Callable[[Result], None]
    stopped: Callable[[Problem], None]
    cancel: Cancel = field(default_factory=Cancel)


class TaskRunner(QObject):
    """Starts tasks. A daemon thread, not a pool: a closed window never waits for a request."""

    _finished = Signal(object)

    def __init__(self, crashed: Callable[[BaseException], None], parent: QObject) -> None:
        super().__init__(parent)
        self._crashed = crashed
        self._finished.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def start(self, task: Task[Result]) -> None:
        """Run the task's work in a thread of its own."""
        threading.Thread(target=self._run, args=(task,), daemon=True).start()

    def deliver(self, cancel: Cancel, call: Callable[[], None]) -> None:
        """Call this in the window's thread, unless cancelled by then. From any thread."""

        def unless_cancelled() -> None:
            if not cancel.is_set:
                call()

        try:
            self._finished.emit(unless_cancelled)
        except RuntimeError:
            # The window is gone, and with it everyone who would want to know.
            return

    def _run(self, task: Task[Result]) -> None:
        try:
            result = task.work(task.cancel)
        except Problem as problem:
            stopped = problem
        except BaseException as error:  # noqa: BLE001 - nothing may vanish in a thread
            crash = error
            self.deliver(task.cancel, lambda: self._crashed(crash))
            return
        else:
            self.deliver(task.cancel, lambda: task.succeeded(result))
            return
        self.deliver(task.cancel, lambda: task.stopped(stopped))

    @Slot(object)
    def _call(self, call: Callable[[], None]) -> None:
        call()
