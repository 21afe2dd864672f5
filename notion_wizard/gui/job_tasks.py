"""Each job as a task: what it runs, and the event that tells what came of it.

The conductor decides when. What a job runs is loaded when it is first started.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

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
    not_saved,
    parents_named,
    refused,
    saved,
    token_not_read,
    token_read,
    watch_ended,
    way_found,
)
from notion_wizard.core.flow import Job, saved_to_read, went_on
from notion_wizard.core.model import Identity
from notion_wizard.core.ports import Cancel
from notion_wizard.core.problem import Problem
from notion_wizard.core.secret import Secret
from notion_wizard.core.session import Aim, Session, Step, Way
from notion_wizard.gui.tasks import Task

if TYPE_CHECKING:
    from notion_wizard.core.reach import Capabilities, Listing
    from notion_wizard.core.saving import SaveResult
    from notion_wizard.gui.conductor import Conductor

PATIENCE_WITH_PAUSES: Final = 10
"""Seconds that a list waits by itself where Notion asks for it; longer waits are counted down."""

ASKS_KEYCHAIN: Final = (Job.READ_SAVED, Job.SAVE)
"""The jobs that wait for a keychain, which may ask the person."""


def task_of(job: Job, conductor: "Conductor") -> Task[Any]:
    """Return what this job is for the facts that are known now."""
    return _TASKS[job](conductor)


def facts_of(job: Job, session: Session) -> object:
    """Return the facts that a job is started for: other facts need another run."""
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


def _reach(conductor: "Conductor") -> Task[None]:
    notion, change = conductor.services.notion, conductor.change

    def opened(_reached: None) -> None:
        change(way_found, Way.OPEN)
        # Nobody waits for that: the way is open, whoever can read along.
        conductor.run(notion.inspection, told, lambda _problem: None)

    def told(inspected: Diagnosis | None) -> None:
        if inspected is not None and conductor.session.way is Way.OPEN:
            change(way_found, inspected)

    return Task(notion.reach, opened, lambda problem: change(way_found, problem.diagnosis))


def _read_saved(conductor: "Conductor") -> Task[Secret]:
    from notion_wizard.core.saving import read_saved  # noqa: PLC0415 - see above

    profile, keychain = saved_to_read(conductor.session), conductor.services.keychain
    assert profile is not None  # noqa: S101 - due only with a profile

    def read(token: Secret) -> None:
        conductor.entry_looked_for(profile, gone=False)
        conductor.change(token_read, token)

    def not_read(problem: Problem) -> None:
        if problem.code is Code.ENTRY_GONE:
            conductor.entry_looked_for(profile, gone=True)
        conductor.change(token_not_read, problem.diagnosis)

    return Task(lambda _cancel: read_saved(keychain, profile), read, not_read)


def _test(conductor: "Conductor") -> Task[tuple[Identity, str | None]]:
    session, change = conductor.session, conductor.change
    token, attempt = _token_of(session), session.attempt
    notion, clock = conductor.services.notion, conductor.services.clock

    def accept(answer: tuple[Identity, str | None]) -> None:
        identity, request_id = answer
        change(accepted, attempt, identity, clock.now(), request_id)

    return Task(
        lambda cancel: notion.identify(token, cancel),
        accept,
        lambda problem: change(refused, attempt, problem.diagnosis, clock.now()),
    )


def _read_capabilities(conductor: "Conductor") -> Task["Capabilities"]:
    from notion_wizard.core import jobs  # noqa: PLC0415 - see above

    session, notion = conductor.session, conductor.services.notion
    token, attempt = _token_of(session), session.attempt
    return Task(
        lambda cancel: jobs.read_capabilities(notion, token, cancel),
        lambda found: conductor.change(capabilities_read, attempt, found),
        lambda _crash: conductor.change(capabilities_not_read, attempt),
    )


def _list(conductor: "Conductor") -> Task["Listing"]:
    from notion_wizard.core.listing import list_databases  # noqa: PLC0415 - see above

    session, notion, change = conductor.session, conductor.services.notion, conductor.change
    token, attempt = _token_of(session), session.attempt

    def work(cancel: Cancel) -> "Listing":
        def progress(listing: "Listing") -> None:
            conductor.deliver(cancel, lambda: change(listed, attempt, listing))

        return list_databases(notion, token, cancel, progress, PATIENCE_WITH_PAUSES)

    return Task(
        work,
        lambda listing: change(listed, attempt, listing),
        lambda problem: change(list_broken_off, attempt, problem.diagnosis),
    )


def _name_parents(conductor: "Conductor") -> Task["Listing"]:
    from notion_wizard.core.listing import name_parents  # noqa: PLC0415 - see above

    session, notion = conductor.session, conductor.services.notion
    token, identity, listing = _token_of(session), _identity_of(session), session.listing
    assert listing is not None  # noqa: S101 - due only with a list

    def tell(named: "Listing") -> None:
        conductor.change(parents_named, listing, named)

    return Task(
        lambda cancel: name_parents(notion, token, listing, identity, cancel),
        tell,
        # It crashed: the list stays as it is, and is not gone through again.
        lambda _crash: tell(replace(listing, knows_parents=True)),
    )


def _check_link(conductor: "Conductor") -> Task[Diagnosis]:
    from notion_wizard.core import jobs  # noqa: PLC0415 - see above

    session, notion, change = conductor.session, conductor.services.notion, conductor.change
    token, identity = _token_of(session), _identity_of(session)
    attempt, link = session.attempt, _unchecked_link(session)
    return Task(
        lambda cancel: jobs.check_link(notion, token, identity, link, cancel),
        lambda diagnosis: change(link_checked, attempt, link, diagnosis),
        lambda problem: change(link_checked, attempt, link, problem.diagnosis),
    )


def _watch(conductor: "Conductor") -> Task[Diagnosis | None]:
    from notion_wizard.core import jobs  # noqa: PLC0415 - see above

    session, notion, change = conductor.session, conductor.services.notion, conductor.change
    token, identity, attempt = _token_of(session), _identity_of(session), session.attempt

    def work(cancel: Cancel) -> Diagnosis | None:
        link = session.link_watched
        if session.watching is Aim.LINK and link is not None:
            return jobs.watch_link(notion, token, identity, link, cancel)
        return jobs.watch_for_any(notion, token, cancel)

    def ended(appeared: Diagnosis | None) -> None:
        if appeared is None:
            change(watch_ended)
        else:
            change(database_appeared, attempt, appeared)

    return Task(work, ended, lambda _problem: change(watch_ended))


def _save(conductor: "Conductor") -> Task["SaveResult"]:
    from notion_wizard.core.keeping import profile_to_save  # noqa: PLC0415 - see above
    from notion_wizard.core.saving import save_token  # noqa: PLC0415 - see above

    session, services, change = conductor.session, conductor.services, conductor.change
    token, attempt, given_up = _token_of(session), session.attempt, Cancel()
    profile = profile_to_save(session, services.clock.now())
    assert profile is not None  # noqa: S101 - due only with an accepted token

    def work(cancel: Cancel) -> "SaveResult":
        def retest(kept: Secret) -> None:
            conductor.deliver(cancel, lambda: change(keychain_waited, waits=False))
            services.notion.identify(kept, cancel)

        # The keychain's question may be answered after the person has stopped waiting: then
        # the save takes itself back, or, where it was too late for that, is told.
        return save_token(
            services.keychain,
            services.profiles,
            services.clock,
            token,
            profile,
            retest,
            given_up=lambda: cancel.is_set,
        )

    def kept(result: "SaveResult") -> None:
        def told(session: Session) -> Session:
            session = book_changed(session, result.book)
            session = saved(session, attempt, result.profile, result.diagnosis)
            return went_on(session) if session.step is Step.SAVE else session

        # One change, not three: between them the save would still be wanted, and due again.
        change(told)

    def stopped(problem: Problem) -> None:
        # Who stopped it was told so at once, and may have begun another save since.
        if problem.code is not Code.CANCELLED or not given_up.is_set:
            change(not_saved, attempt, problem.diagnosis)

    return Task(work, kept, stopped, tells_late=True, cancel=given_up)


_TASKS: Final[Mapping[Job, Callable[["Conductor"], Task[Any]]]] = {
    Job.REACH: _reach,
    Job.READ_SAVED: _read_saved,
    Job.TEST: _test,
    Job.CAPABILITIES: _read_capabilities,
    Job.LIST: _list,
    Job.NAME_PARENTS: _name_parents,
    Job.CHECK_LINK: _check_link,
    Job.WATCH: _watch,
    Job.SAVE: _save,
}


def _test_cancelled(session: Session, diagnosis: Diagnosis) -> Session:
    return refused(session, session.attempt, diagnosis)


def _save_cancelled(session: Session, diagnosis: Diagnosis) -> Session:
    return not_saved(session, session.attempt, replace(diagnosis, variant="saving"))


def _list_cancelled(session: Session, diagnosis: Diagnosis) -> Session:
    return list_broken_off(session, session.attempt, diagnosis)


def _link_cancelled(session: Session, diagnosis: Diagnosis) -> Session:
    return link_checked(session, session.attempt, _unchecked_link(session), diagnosis)


CANCELLED: Final[Mapping[Job, Callable[[Session, Diagnosis], Session]]] = {
    Job.REACH: way_found,
    Job.READ_SAVED: token_not_read,
    Job.TEST: _test_cancelled,
    Job.LIST: _list_cancelled,
    Job.CHECK_LINK: _link_cancelled,
    Job.SAVE: _save_cancelled,
}
"""The event that tells of a job which the person stopped; the others are not told."""


def _token_of(session: Session) -> Secret:
    assert session.token is not None  # noqa: S101 - due only with a token
    return session.token


def _identity_of(session: Session) -> Identity:
    assert session.identity is not None  # noqa: S101 - due only with an accepted token
    return session.identity


def _unchecked_link(session: Session) -> str:
    return next((check.link for check in session.links if check.diagnosis is None), "")
