"""Keeps the Session, starts each job when its fact is missing, and applies what it finds."""

import time
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Concatenate, Final, NamedTuple, ParamSpec

from PySide6.QtCore import QObject, QTimer, Signal

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.events import (
    book_changed,
    copy_deleted,
    file_put_back,
    file_replaced,
    keychain_waited,
    memory_kept,
    started,
)
from notion_wizard.core.flow import Job, due_jobs
from notion_wizard.core.memory import entry_looked_for, memory_of, remembered
from notion_wizard.core.model import Book, Profile
from notion_wizard.core.ports import Cancel
from notion_wizard.core.problem import Problem
from notion_wizard.core.session import Session
from notion_wizard.gui.services import Services
from notion_wizard.gui.tasks import Result, Task, TaskRunner
from notion_wizard.gui.unattended import unattended

if TYPE_CHECKING:
    from notion_wizard.core.token_places.model import FoundFile, Replacement

KEYCHAIN_PATIENCE_MS: Final = 2_000
"""A keychain that takes longer is most likely asking the person for a password."""

SECONDS_TO_FINISH: Final = 0.5
"""How long a closing window waits for the files it is writing; nobody sees it then."""

Arguments = ParamSpec("Arguments")


class _Running(NamedTuple):
    """A job under way, and the facts it was started for: other facts need another run."""

    started_for: object
    cancel: Cancel


class Conductor(QObject):
    """The one place where the Session changes. After each change every due job runs, once."""

    changed = Signal(object)
    """The new Session."""

    job_ended = Signal(object)
    """A `TimedJob`, for the report."""

    crashed = Signal(object)
    """An exception nobody expected, from a job."""

    troubled = Signal(object)
    """A Problem with something that belongs to no screen, such as renaming a saved token."""

    file_told_late = Signal(object)
    """A `Replacement`, or the `FoundFile` that was put back, whose path was over by then."""

    def __init__(self, services: Services, book: Book, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.services = services
        self.session = started(book)
        self.replacements: tuple[Replacement, ...] = ()
        """Files with the new token that can be put back; they outlive the page that shows them."""
        self._late: tuple[Replacement, ...] = ()
        """Those that came when their path was over: who saw none of it may put them back yet."""
        self.late_unread: tuple[Replacement, ...] = ()
        """Those of which the line that tells it was not put away yet."""
        self._running: dict[Job, _Running] = {}
        self._stage = Cancel()
        """Set when other services take over: what was asked of the ones before is dropped."""
        self._runner = TaskRunner(self.crashed.emit, self)

    def change(
        self,
        event: Callable[Concatenate[Session, Arguments], Session],
        *args: Arguments.args,
        **kwargs: Arguments.kwargs,
    ) -> None:
        """Apply an event of `core.events`; then start what is due and stop what is no more."""
        before = self.session
        self.session = event(before, *args, **kwargs)
        if self.session is before:
            return
        if self.session.path != before.path:
            self.replacements = self._late
        self._remember(self.session)
        self.start_due_jobs()
        self.changed.emit(self.session)

    def is_running(self, job: Job) -> bool:
        """Tell whether this job is under way."""
        return job in self._running

    def cancel(self, job: Job) -> None:
        """Stop waiting for a job, at once; it is told, and what it still brings is dropped."""
        running = self._running.pop(job, None)
        if running is None:
            return
        running.cancel.set()
        from notion_wizard.gui.job_tasks import CANCELLED  # noqa: PLC0415 - loaded with the job

        event = CANCELLED.get(job)
        if event is not None:
            self.change(event, Diagnosis(Code.CANCELLED))

    def stage(self, services: Services, book: Book) -> None:
        """Begin anew with other services: another practice scenario."""
        self._cancel_all()
        self._stage.set()
        self._stage = Cancel()
        self.services = services
        self.session = started(book)
        self.replacements = self._late = self.late_unread = ()
        self.start_due_jobs()
        self.changed.emit(self.session)

    def stop(self) -> None:
        """Cancel everything, since the window closes; what is being remembered is still kept."""
        self._cancel_all()
        self._runner.finish_turns(SECONDS_TO_FINISH)

    def _cancel_all(self) -> None:
        for running in self._running.values():
            running.cancel.set()
        self._running.clear()

    def start_due_jobs(self) -> None:
        """Start each due job that does not run for these very facts yet."""
        # Not for the first screen, which opens sooner without.
        from notion_wizard.gui.job_tasks import facts_of  # noqa: PLC0415

        due = due_jobs(self.session)
        for job, running in list(self._running.items()):
            if job not in due or running.started_for != facts_of(job, self.session):
                running.cancel.set()
                del self._running[job]
        for job in due:
            if job not in self._running:
                facts = facts_of(job, self.session)
                self._running[job] = _Running(facts, self._start(job))

    def run(
        self,
        work: Callable[[Cancel], Result],
        succeeded: Callable[[Result], None],
        stopped: Callable[[Problem], None],
        *,
        tells_late: bool = False,
        writes_file: bool = False,
    ) -> Cancel:
        """Run something the person asked for that is no fact of the path, such as Copy.

        A closing window waits for what `writes_file`, as it does for the profile file.
        Who draws what comes of it says so by `while_living`: the page may be gone by then.
        """
        task = Task(
            work,
            self._in_this_stage(succeeded),
            self._in_this_stage(stopped),
            tells_late=tells_late,
        )
        start = self._runner.start_in_turn if writes_file else self._runner.start
        start(task)
        return task.cancel

    def deliver(self, cancel: Cancel, news: Callable[[], None]) -> None:
        """Tell news of the job with this flag, from its thread, as `TaskRunner.deliver` does."""
        self._runner.deliver(cancel, news)

    def file_was_replaced(self, replacement: "Replacement", path: int) -> None:
        """Keep what can be put back, and tell it: late, if the path that began it is over."""
        self.replacements = (*self.replacements, replacement)
        if path == self.session.path:
            self.change(file_replaced, replacement.backup)
        else:
            self._late = (*self._late, replacement)
            self.late_unread = (*self.late_unread, replacement)
            self.file_told_late.emit(replacement)

    def file_was_put_back(
        self, replacement: "Replacement", found: "FoundFile", path: int | None
    ) -> None:
        """Keep it no more, and tell it: late, if the path that began it is over, or was (None)."""
        self._forget_replacement(replacement)
        if path == self.session.path:
            self.change(file_put_back, replacement.backup)
        else:
            self.file_told_late.emit(found)

    def copy_was_deleted(self, replacement: "Replacement", path: int) -> None:
        """What this file was before cannot be put back any more."""
        self._forget_replacement(replacement)
        if path == self.session.path:
            self.change(copy_deleted, replacement.backup)

    def _forget_replacement(self, replacement: "Replacement") -> None:
        self.replacements = tuple(one for one in self.replacements if one != replacement)
        self._late = tuple(one for one in self._late if one != replacement)
        self.late_was_read(replacement)

    def late_was_read(self, replacement: "Replacement") -> None:
        """Who read it need not be told again."""
        self.late_unread = tuple(one for one in self.late_unread if one != replacement)

    def change_book(
        self,
        edit: Callable[[Book], Book],
        then: Callable[[], None] = lambda: None,
    ) -> None:
        """Change the profile file in the background; what cannot be kept is told by `troubled`."""

        def changed(book: Book) -> None:
            self.change(book_changed, book)
            then()

        profiles = self.services.profiles
        task = Task(
            lambda _cancel: profiles.change(edit),
            self._in_this_stage(changed),
            self._in_this_stage(self.troubled.emit),
        )
        self._runner.start_in_turn(task)

    def _in_this_stage(self, call: Callable[[Result], None]) -> Callable[[Result], None]:
        stage = self._stage

        def called(answer: Result) -> None:
            if not stage.is_set:
                call(answer)

        return called

    def _start(self, job: Job) -> Cancel:
        from notion_wizard.gui.job_tasks import ASKS_KEYCHAIN, task_of  # noqa: PLC0415 - as above

        task, started_at = task_of(job, self), time.monotonic()

        def ended(then: Callable[[], None], code: Code | None = None) -> None:
            from notion_wizard.core.timeline import TimedJob  # noqa: PLC0415 - first needed here

            if self._is_still(job, task.cancel):
                del self._running[job]
            self.job_ended.emit(TimedJob(job, time.monotonic() - started_at, code))
            then()

        def succeeded(result: object) -> None:
            ended(lambda: task.succeeded(result))

        def stopped(problem: Problem) -> None:
            ended(lambda: task.stopped(problem), problem.code)

        def crashed(error: BaseException) -> None:
            # The step gets a diagnosis and Try again; otherwise the job would seem to run for ever.
            from notion_wizard.core.crash import crash_diagnosis  # noqa: PLC0415 - hopefully never

            problem = Problem(Code.CRASHED, **crash_diagnosis(error).facts)
            ended(lambda: task.stopped(problem), Code.CRASHED)

        timed = replace(
            task,
            succeeded=self._in_this_stage(succeeded),
            stopped=self._in_this_stage(stopped),
            crashed=self._in_this_stage(crashed),
        )
        self._runner.start(timed)
        if job in ASKS_KEYCHAIN:
            self._watch_keychain(job, task.cancel)
        return task.cancel

    def _remember(self, session: Session) -> None:
        memory = memory_of(session)
        if memory is None or memory == session.remembered:
            return
        self.session = memory_kept(session, memory)
        self._change_book_quietly(lambda book: remembered(book, memory))

    def entry_looked_for(self, profile: Profile, *, gone: bool) -> None:
        """Remember whether the keychain still had this token."""
        if profile.gone is not gone:
            self._change_book_quietly(lambda book: entry_looked_for(book, profile.id, gone=gone))

    def _change_book_quietly(self, edit: Callable[[Book], Book]) -> None:
        # A file that cannot be written is told when the person saves: this memory only makes
        # later diagnoses better.
        profiles = self.services.profiles
        task = Task(
            lambda _cancel: profiles.change(edit),
            self._in_this_stage(lambda book: self.change(book_changed, book)),
            lambda _problem: None,
        )
        self._runner.start_in_turn(task)

    def _watch_keychain(self, job: Job, cancel: Cancel) -> None:
        def look() -> None:
            if self._is_still(job, cancel):
                with unattended():
                    self.change(keychain_waited, waits=True)

        QTimer.singleShot(KEYCHAIN_PATIENCE_MS, self, look)

    def _is_still(self, job: Job, cancel: Cancel) -> bool:
        """Whether the run of the job with this flag is the one under way."""
        running = self._running.get(job)
        return running is not None and running.cancel is cancel
