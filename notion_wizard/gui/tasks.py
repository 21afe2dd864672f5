"""Runs plain functions in daemon threads and brings what they return to the window's thread."""

import queue
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from notion_wizard.core.ports import Cancel
from notion_wizard.core.problem import Problem

Result = TypeVar("Result")


@dataclass(slots=True)
class Task(Generic[Result]):
    """A function under way. `work` gets the cancel flag; what it raises but Problem is a crash.

    Cancelled is at once: whatever comes later is dropped, unless the task `tells_late`, since what
    it did cannot be undone by not looking.
    """

    work: Callable[[Cancel], Result]
    succeeded: Callable[[Result], None]
    stopped: Callable[[Problem], None]
    crashed: Callable[[BaseException], None] = lambda _error: None
    tells_late: bool = False
    cancel: Cancel = field(default_factory=Cancel)


class TaskRunner(QObject):
    """Starts tasks. A daemon thread, not a pool: a closed window never waits for a request."""

    _finished = Signal(object)

    def __init__(self, crashed: Callable[[BaseException], None], parent: QObject) -> None:
        super().__init__(parent)
        self._crashed = crashed
        self._in_turn: queue.SimpleQueue[Callable[[], None]] | None = None
        self._finished.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def start(self, task: Task[Result]) -> None:
        """Run the task's work in a thread of its own."""
        threading.Thread(target=self._run, args=(task,), daemon=True).start()

    def start_in_turn(self, task: Task[Result]) -> None:
        """Run the task after all that were started so before it: they write to one file."""
        if self._in_turn is None:
            self._in_turn = queue.SimpleQueue()
            threading.Thread(target=_work_off, args=(self._in_turn,), daemon=True).start()
        self._in_turn.put(lambda: self._run(task))

    def finish_turns(self, seconds: float) -> None:
        """Wait for what was started in turn, so long at most."""
        if self._in_turn is not None:
            done = threading.Event()
            self._in_turn.put(done.set)
            done.wait(seconds)

    def deliver(self, cancel: Cancel, call: Callable[[], None]) -> None:
        """Call this in the window's thread, unless cancelled by then. From any thread."""

        def unless_cancelled() -> None:
            if not cancel.is_set:
                call()

        # A window that is gone has nobody left who would want to know.
        with suppress(RuntimeError):
            self._finished.emit(unless_cancelled)

    def _run(self, task: Task[Result]) -> None:
        heard = Cancel() if task.tells_late else task.cancel
        try:
            result = task.work(task.cancel)
        except Problem as problem:
            stopped = problem
        except BaseException as error:  # noqa: BLE001 - nothing may vanish in a thread
            crash = error
            self.deliver(heard, lambda: task.crashed(crash))
            self.deliver(Cancel(), lambda: self._crashed(crash))
            return
        else:
            self.deliver(heard, lambda: task.succeeded(result))
            return
        self.deliver(heard, lambda: task.stopped(stopped))

    @Slot(object)
    def _call(self, call: Callable[[], None]) -> None:
        call()


def _work_off(tasks: queue.SimpleQueue[Callable[[], None]]) -> None:
    while True:
        tasks.get()()
