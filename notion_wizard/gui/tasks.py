"""Runs plain functions in daemon threads and brings what they return to the window's thread."""

import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal, Slot

from notion_wizard.core.ports import Cancel
from notion_wizard.core.problem import Problem
from notion_wizard.gui.unattended import unattended

if TYPE_CHECKING:
    from queue import SimpleQueue

BETWEEN_NEWS_MS: Final = 100
"""News of a task are told no sooner after each other: drawing them takes time, too."""

LONGEST_COURTESY: Final = 0.1
"""Seconds that a task waits for a window that is at work; a busier one shares its time with it."""

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


class _Post(QObject):
    """What threads call. No window owns it: one that is deleted while they call would end them all.

    Nor does Python, which deletes its own in whichever thread finds that nobody needs them: Qt's
    objects bear that in none but the window's. It is the application's.
    """

    posted = Signal(object)

    def __init__(self) -> None:
        super().__init__(QCoreApplication.instance())


class TaskRunner(QObject):
    """Starts tasks. A daemon thread, not a pool: a closed window never waits for a request."""

    def __init__(self, crashed: Callable[[BaseException], None], parent: QObject) -> None:
        super().__init__(parent)
        self._crashed = crashed
        self._in_turn: SimpleQueue[Callable[[], None]] | None = None
        self._news: dict[Cancel, Callable[[], None] | None] = {}
        """What is to be told of a task; None for one of which something was told just now."""
        self._lock = threading.Lock()
        self._giving_way: list[threading.Event] = []
        self._is_closing = False
        self._posting = threading.Lock()
        self._is_over = False
        # A timer of no length comes behind everything else that the window has to do.
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.timeout.connect(self._go_on)
        self._post_office = _Post()
        self._post_office.posted.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def start(self, task: Task[Result]) -> None:
        """Run the task's work in a thread of its own."""
        threading.Thread(target=self._run, args=(task,), daemon=True).start()

    def start_in_turn(self, task: Task[Result]) -> None:
        """Run the task after all that were started so before it: they write to one file."""
        if self._in_turn is None:
            from queue import SimpleQueue  # noqa: PLC0415 - for the first write

            self._in_turn = SimpleQueue()
            threading.Thread(target=_work_off, args=(self._in_turn,), daemon=True).start()
        self._in_turn.put(lambda: self._run(task))

    def finish_turns(self, seconds: float) -> None:
        """Wait for what was started in turn, so long at most; nothing is told any more then."""
        with self._lock:
            self._is_closing = True
        # They need not wait for a window that waits for them.
        self._go_on()
        if self._in_turn is not None:
            done = threading.Event()
            self._in_turn.put(done.set)
            done.wait(seconds)
        # When the program ends Qt deletes everything: from now on no thread calls it.
        with self._posting:
            if not self._is_over:
                self._is_over = True
                self._post_office.deleteLater()

    def deliver(self, cancel: Cancel, news: Callable[[], None]) -> None:
        """Call this in the window's thread while the task with this flag runs; from the task's own.

        Of news that come faster than they can be drawn only the newest are told. What is still
        untold when the task is cancelled or at its end is dropped. The task goes on when the
        window has nothing else to do.
        """
        with self._lock:
            is_waiting = cancel in self._news
            self._news[cancel] = news
        if not is_waiting:
            self._post(lambda: self._tell_news(cancel))
        self._give_way()

    def _give_way(self) -> None:
        """Let the window do first what it has to do; from a task's thread.

        Python runs one thread at a time, and hands each of several as much time: beside three at
        work, drawing what takes 20 ms would take 100.
        """
        quiet = threading.Event()
        with self._lock:
            if self._is_closing:
                return
            self._giving_way.append(quiet)
        self._post(self._quiet.start)
        quiet.wait(LONGEST_COURTESY)

    def _go_on(self) -> None:
        with self._lock:
            giving_way, self._giving_way = self._giving_way, []
        for quiet in giving_way:
            quiet.set()

    def _tell_news(self, cancel: Cancel) -> None:
        with self._lock:
            news = self._news.pop(cancel, None)
            if news is None or cancel.is_set:
                return
            self._news[cancel] = None
        QTimer.singleShot(BETWEEN_NEWS_MS, self, lambda: self._tell_news(cancel))
        with unattended():
            news()

    def _run(self, task: Task[Result]) -> None:
        heard = Cancel() if task.tells_late else task.cancel
        # What started the task is being drawn.
        self._give_way()
        try:
            result = task.work(task.cancel)
        except Problem as problem:
            stopped = problem
            self._end(task, heard, lambda: task.stopped(stopped))
        except BaseException as error:  # noqa: BLE001 - nothing may vanish in a thread
            crash = error
            self._end(task, heard, lambda: task.crashed(crash))
            self._post(lambda: self._crashed(crash))
        else:
            self._end(task, heard, lambda: task.succeeded(result))

    def _end(self, task: Task[Result], heard: Cancel, call: Callable[[], None]) -> None:
        def unless_cancelled() -> None:
            if not heard.is_set:
                call()

        with self._lock:
            self._news.pop(task.cancel, None)
        self._post(unless_cancelled)

    def _post(self, call: Callable[[], None]) -> None:
        # A program that is gone has nobody left who would want to know.
        with self._posting, suppress(RuntimeError):
            if not self._is_over:
                self._post_office.posted.emit(call)

    @Slot(object)
    def _call(self, call: Callable[[], None]) -> None:
        with unattended():
            call()


def _work_off(tasks: "SimpleQueue[Callable[[], None]]") -> None:
    while True:
        tasks.get()()
