"""Keeps the Session, starts each job when its fact is missing, and applies what it finds."""

import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Concatenate, Final, NamedTuple, ParamSpec

from PySide6.QtCore import QObject, QTimer, Signal

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.events import (
    accepted,
    book_changed,
    capabilities_not_read,
    capabilities_read,
    database_appeared,
    keychain_waited,
    link_checked,
    list_broken_off,
    listed,
    memory_kept,
    not_saved,
    parents_named,
    refused,
    saved,
    started,
    token_not_read,
    token_read,
    watch_ended,
    way_found,
)
from notion_wizard.core.flow import Job, due_jobs, saved_to_read, went_on
from notion_wizard.core.memory import memory_of, remembered
from notion_wizard.core.model import Book, Identity
from notion_wizard.core.ports import Cancel
from notion_wizard.core.problem import Problem
from notion_wizard.core.secret import Secret
from notion_wizard.core.session import Aim, Session, Step, Way
from notion_wizard.gui.services import Services
from notion_wizard.gui.tasks import Result, Task, TaskRunner

if TYPE_CHECKING:
    from notion_wizard.core.reach import Listing

KEYCHAIN_PATIENCE_MS: Final = 2_000
"""A keychain that takes longer is most likely asking the person for a password."""

PATIENCE_WITH_PAUSES: Final = 10
"""Seconds that a list waits by itself where Notion asks for it; longer waits are counted down."""

SECONDS_TO_FINISH: Final = 0.5
"""How long a closing window waits for the profile file; nobody sees it then."""

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

    def __init__(self, services: Services, book: Book, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.services = services
        self.session = started(book)
        self._running: dict[Job, _Running] = {}
        self._stage = Cancel()
        """Set when other services take over: what was asked of the ones before is dropped."""
        self._runner = TaskRunner(self.crashed.emit, self)
        self._starters: Mapping[Job, Callable[[Session], Cancel]] = {
            Job.REACH: self._reach,
            Job.READ_SAVED: self._read_saved,
            Job.TEST: self._test,
            Job.CAPABILITIES: self._read_capabilities,
            Job.LIST: self._list,
            Job.NAME_PARENTS: self._name_parents,
            Job.CHECK_LINK: self._check_link,
            Job.WATCH: self._watch,
            Job.SAVE: self._save,
        }

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
        event = _CANCELLED.get(job)
        if event is not None:
            self.change(event, Diagnosis(Code.CANCELLED))

    def stage(self, services: Services, book: Book) -> None:
        """Begin anew with other services: another practice scenario."""
        self._cancel_all()
        self._stage.set()
        self._stage = Cancel()
        self.services = services
        self.session = started(book)
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
        due = due_jobs(self.session)
        for job, running in list(self._running.items()):
            if job not in due or running.started_for != self._facts_of(job):
                running.cancel.set()
                del self._running[job]
        for job in due:
            if job not in self._running:
                facts = self._facts_of(job)
                self._running[job] = _Running(facts, self._starters[job](self.session))

    def run(
        self,
        work: Callable[[Cancel], Result],
        succeeded: Callable[[Result], None],
        stopped: Callable[[Problem], None],
    ) -> Cancel:
        """Run something the person asked for that is no fact of the path, such as Copy.

        Who draws what comes of it says so by `while_living`: the page may be gone by then.
        """
        task = Task(work, self._in_this_stage(succeeded), self._in_this_stage(stopped))
        self._runner.start(task)
        return task.cancel

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

    def _facts_of(self, job: Job) -> object:
        session = self.session
        match job:
            case Job.CHECK_LINK:
                return session.attempt, _unchecked_link(session)
            case Job.NAME_PARENTS:
                return session.attempt, session.listing
            case Job.WATCH:
                return session.attempt, session.watching, session.link_watched
            case Job.READ_SAVED:
                return session.attempt, saved_to_read(session)
            case _:
                return session.attempt

    def _start(
        self,
        job: Job,
        work: Callable[[Cancel], Result],
        succeeded: Callable[[Result], None],
        stopped: Callable[[Problem], None],
        *,
        tells_late: bool = False,
    ) -> Cancel:
        started_at, cancel = time.monotonic(), Cancel()

        def ended(then: Callable[[], None], code: Code | None = None) -> None:
            from notion_wizard.core.timeline import TimedJob  # noqa: PLC0415 - first needed here

            running = self._running.get(job)
            if running is not None and running.cancel is cancel:
                del self._running[job]
            self.job_ended.emit(TimedJob(job, time.monotonic() - started_at, code))
            then()

        def crashed(error: BaseException) -> None:
            # The step gets a diagnosis and Try again; otherwise the job would seem to run for ever.
            from notion_wizard.core.crash import crash_diagnosis  # noqa: PLC0415 - hopefully never

            problem = Problem(Code.CRASHED, **crash_diagnosis(error).facts)
            ended(lambda: stopped(problem), Code.CRASHED)

        task = Task(
            work,
            self._in_this_stage(lambda result: ended(lambda: succeeded(result))),
            self._in_this_stage(lambda problem: ended(lambda: stopped(problem), problem.code)),
            self._in_this_stage(crashed),
            tells_late=tells_late,
            cancel=cancel,
        )
        self._runner.start(task)
        return cancel

    # One starter a job. What it runs is loaded when it is first started: the first screen opens
    # sooner without.

    def _reach(self, _session: Session) -> Cancel:
        notion = self.services.notion

        def opened(_reached: None) -> None:
            self.change(way_found, Way.OPEN)
            # Nobody waits for that: the way is open, whoever can read along.
            self.run(notion.inspection, told, lambda _problem: None)

        def told(inspected: Diagnosis | None) -> None:
            if inspected is not None and self.session.way is Way.OPEN:
                self.change(way_found, inspected)

        return self._start(
            Job.REACH,
            notion.reach,
            opened,
            lambda problem: self.change(way_found, problem.diagnosis),
        )

    def _read_saved(self, session: Session) -> Cancel:
        from notion_wizard.core.saving import read_saved  # noqa: PLC0415 - see above

        profile, keychain = saved_to_read(session), self.services.keychain
        assert profile is not None  # noqa: S101 - due only with a profile
        cancel = self._start(
            Job.READ_SAVED,
            lambda _cancel: read_saved(keychain, profile),
            lambda token: self.change(token_read, token),
            lambda problem: self.change(token_not_read, problem.diagnosis),
        )
        self._watch_keychain(Job.READ_SAVED, cancel)
        return cancel

    def _test(self, session: Session) -> Cancel:
        token = _token_of(session)
        notion, clock, attempt = self.services.notion, self.services.clock, session.attempt

        def accept(answer: tuple[Identity, str | None]) -> None:
            identity, request_id = answer
            self.change(accepted, attempt, identity, clock.now(), request_id)

        return self._start(
            Job.TEST,
            lambda cancel: notion.identify(token, cancel),
            accept,
            lambda problem: self.change(refused, attempt, problem.diagnosis, clock.now()),
        )

    def _read_capabilities(self, session: Session) -> Cancel:
        from notion_wizard.core import jobs  # noqa: PLC0415 - see above

        token, notion, attempt = _token_of(session), self.services.notion, session.attempt
        return self._start(
            Job.CAPABILITIES,
            lambda cancel: jobs.read_capabilities(notion, token, cancel),
            lambda found: self.change(capabilities_read, attempt, found),
            lambda _crash: self.change(capabilities_not_read, attempt),
        )

    def _list(self, session: Session) -> Cancel:
        from notion_wizard.core.listing import list_databases  # noqa: PLC0415 - see above

        token, notion, attempt = _token_of(session), self.services.notion, session.attempt

        def work(cancel: Cancel) -> "Listing":
            def progress(listing: "Listing") -> None:
                self._runner.deliver(cancel, lambda: self.change(listed, attempt, listing))

            return list_databases(notion, token, cancel, progress, PATIENCE_WITH_PAUSES)

        return self._start(
            Job.LIST,
            work,
            lambda listing: self.change(listed, attempt, listing),
            lambda problem: self.change(list_broken_off, attempt, problem.diagnosis),
        )

    def _name_parents(self, session: Session) -> Cancel:
        from notion_wizard.core.listing import name_parents  # noqa: PLC0415 - see above

        token, identity, listing = _token_of(session), _identity_of(session), session.listing
        assert listing is not None  # noqa: S101 - due only with a list
        notion = self.services.notion
        return self._start(
            Job.NAME_PARENTS,
            lambda cancel: name_parents(notion, token, listing, identity, cancel),
            lambda named: self.change(parents_named, listing, named),
            lambda _problem: None,
        )

    def _check_link(self, session: Session) -> Cancel:
        from notion_wizard.core import jobs  # noqa: PLC0415 - see above

        token, identity = _token_of(session), _identity_of(session)
        notion, attempt, link = self.services.notion, session.attempt, _unchecked_link(session)
        return self._start(
            Job.CHECK_LINK,
            lambda cancel: jobs.check_link(notion, token, identity, link, cancel),
            lambda diagnosis: self.change(link_checked, attempt, link, diagnosis),
            lambda problem: self.change(link_checked, attempt, link, problem.diagnosis),
        )

    def _watch(self, session: Session) -> Cancel:
        from notion_wizard.core import jobs  # noqa: PLC0415 - see above

        token, identity = _token_of(session), _identity_of(session)
        notion, attempt = self.services.notion, session.attempt

        def work(cancel: Cancel) -> Diagnosis | None:
            link = session.link_watched
            if session.watching is Aim.LINK and link is not None:
                return jobs.watch_link(notion, token, identity, link, cancel)
            return jobs.watch_for_any(notion, token, cancel)

        def ended(appeared: Diagnosis | None) -> None:
            if appeared is None:
                self.change(watch_ended)
            else:
                self.change(database_appeared, attempt, appeared)

        return self._start(Job.WATCH, work, ended, lambda _problem: self.change(watch_ended))

    def _save(self, session: Session) -> Cancel:
        from notion_wizard.core.keeping import profile_to_save  # noqa: PLC0415 - see above
        from notion_wizard.core.saving import SaveResult, save_token  # noqa: PLC0415 - see above

        services, attempt, token = self.services, session.attempt, _token_of(session)
        profile = profile_to_save(session, services.clock.now())
        assert profile is not None  # noqa: S101 - due only with an accepted token

        def work(cancel: Cancel) -> tuple[SaveResult, Book]:
            def retest(kept: Secret) -> None:
                self._runner.deliver(cancel, lambda: self.change(keychain_waited, waits=False))
                services.notion.identify(kept, cancel)

            # The keychain's question may be answered after the person has stopped waiting: then
            # the save takes itself back, or, where it was too late for that, is told.
            result = save_token(
                services.keychain,
                services.profiles,
                services.clock,
                token,
                profile,
                retest,
                given_up=lambda: cancel.is_set,
            )
            return result, services.profiles.load()

        def kept(outcome: tuple[SaveResult, Book]) -> None:
            result, book = outcome

            def told(session: Session) -> Session:
                session = book_changed(session, book)
                session = saved(session, attempt, result.profile, result.diagnosis)
                return went_on(session) if session.step is Step.SAVE else session

            # One change, not three: between them the save would still be wanted, and due again.
            self.change(told)

        def stopped(problem: Problem) -> None:
            # Who stopped it was told so at once, and may have begun another save since.
            if problem.code is not Code.CANCELLED or not cancel.is_set:
                self.change(not_saved, attempt, problem.diagnosis)

        cancel = self._start(Job.SAVE, work, kept, stopped, tells_late=True)
        self._watch_keychain(Job.SAVE, cancel)
        return cancel

    def _remember(self, session: Session) -> None:
        memory = memory_of(session)
        if memory is None or memory == session.remembered:
            return
        self.session = memory_kept(session, memory)
        profiles = self.services.profiles
        # A file that cannot be written is told when the person saves: this memory only makes
        # later diagnoses better.
        task = Task(
            lambda _cancel: profiles.change(lambda book: remembered(book, memory)),
            self._in_this_stage(lambda book: self.change(book_changed, book)),
            lambda _problem: None,
        )
        self._runner.start_in_turn(task)

    def _watch_keychain(self, job: Job, cancel: Cancel) -> None:
        def look() -> None:
            running = self._running.get(job)
            if running is not None and running.cancel is cancel:
                self.change(keychain_waited, waits=True)

        QTimer.singleShot(KEYCHAIN_PATIENCE_MS, self, look)


def _test_cancelled(session: Session, diagnosis: Diagnosis) -> Session:
    return refused(session, session.attempt, diagnosis)


def _save_cancelled(session: Session, diagnosis: Diagnosis) -> Session:
    return not_saved(session, session.attempt, replace(diagnosis, variant="saving"))


def _list_cancelled(session: Session, diagnosis: Diagnosis) -> Session:
    return list_broken_off(session, session.attempt, diagnosis)


def _link_cancelled(session: Session, diagnosis: Diagnosis) -> Session:
    return link_checked(session, session.attempt, _unchecked_link(session), diagnosis)


_CANCELLED: Final[Mapping[Job, Callable[[Session, Diagnosis], Session]]] = {
    Job.REACH: way_found,
    Job.READ_SAVED: token_not_read,
    Job.TEST: _test_cancelled,
    Job.LIST: _list_cancelled,
    Job.CHECK_LINK: _link_cancelled,
    Job.SAVE: _save_cancelled,
}


def _token_of(session: Session) -> Secret:
    assert session.token is not None  # noqa: S101 - due only with a token
    return session.token


def _identity_of(session: Session) -> Identity:
    assert session.identity is not None  # noqa: S101 - due only with an accepted token
    return session.identity


def _unchecked_link(session: Session) -> str:
    return next((check.link for check in session.links if check.diagnosis is None), "")
