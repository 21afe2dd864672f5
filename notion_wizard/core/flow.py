"""The flow as data: which steps a path has, what completes a step, which jobs are due.

Pure functions of a `Session`. The window draws what they say and never decides itself.
"""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Final

from notion_wizard.core.events import profile_chosen, went_back, went_to
from notion_wizard.core.model import Profile, Situation, Tool
from notion_wizard.core.session import Origin, Session, Step
from notion_wizard.core.tool_guides import has_token_field


class Job(StrEnum):
    """Something the wizard finds out or does in the background."""

    REACH = "reach"
    READ_SAVED = "read-saved"
    TEST = "test"
    CAPABILITIES = "capabilities"
    LIST = "list"
    NAME_PARENTS = "name-parents"
    CHECK_LINK = "check-link"
    WATCH = "watch"
    SAVE = "save"


_TO_THE_TOOL: Final = (Step.CHECK, Step.DATABASES, Step.SAVE, Step.TOOLS, Step.DONE)


def path(session: Session) -> tuple[Step, ...]:
    """Return the steps of this person's path, in order. Home is on no path."""
    steps = _PATHS[session.origin](session)
    if session.tool is Tool.NONE:
        steps = tuple(step for step in steps if step is not Step.TOOLS)
    return steps


def _path_from_questions(session: Session) -> tuple[Step, ...]:
    # This beats every situation: a tool without a token field (346).
    if session.tool and not has_token_field(session.tool, session.make_way):
        return (Step.SITUATION, Step.TOOLS, Step.DONE)
    is_missing = session.situation is Situation.MISSING
    if is_missing and (session.profile or session.book.profiles):
        return (Step.SITUATION, *_path_of_missing_database(session))
    if is_missing:
        check = (Step.CHECK, Step.DATABASES) if session.check_wanted else ()
        return (Step.SITUATION, Step.GUIDE, *check, Step.TOOLS, Step.DONE)
    has_guide = session.guide_wanted or session.situation is not Situation.REFUSED
    guide = (Step.GUIDE,) if has_guide else ()
    return (Step.SITUATION, *guide, *_TO_THE_TOOL)


def _path_of_saved_check(session: Session) -> tuple[Step, ...]:
    if session.guide_wanted:
        return (Step.GUIDE, *_TO_THE_TOOL)
    return (Step.CHECK, Step.DATABASES, Step.DONE)


def _path_of_missing_database(session: Session) -> tuple[Step, ...]:
    if session.guide_wanted:
        return (Step.GUIDE, *_TO_THE_TOOL)
    return (Step.DATABASES, Step.TOOLS, Step.DONE)


def _path_of_open_tool(session: Session) -> tuple[Step, ...]:
    # The tool is asked for where the token alone was saved, and no tool is known.
    asks = (Step.SITUATION,) if Step.SITUATION in session.trail else ()
    guided = (Step.GUIDE, *_TO_THE_TOOL) if session.guide_wanted else (Step.TOOLS, Step.DONE)
    return (*asks, *guided)


_PATHS: Final[Mapping[Origin, Callable[[Session], tuple[Step, ...]]]] = {
    Origin.QUESTIONS: _path_from_questions,
    Origin.REPLACE_SAVED: _path_from_questions,
    Origin.CHECK_SAVED: _path_of_saved_check,
    Origin.MISSING_SAVED: _path_of_missing_database,
    Origin.OPEN_TOOL: _path_of_open_tool,
}


def is_about_sharing(session: Session) -> bool:
    """Whether the guide shows how to share a database, for which no token is needed."""
    return session.situation is Situation.MISSING and not session.guide_wanted


def uses_saved_token(session: Session) -> bool:
    """Whether the open step takes its token from the keychain, not from a paste."""
    if session.guide_wanted or session.paste is not None:
        return False
    if session.origin in (Origin.QUESTIONS, Origin.REPLACE_SAVED):
        return session.situation is Situation.MISSING and session.step is Step.DATABASES
    return session.step in (Step.CHECK, Step.DATABASES)


def may_continue(session: Session) -> bool:
    """Tell whether the open step is complete, so that the main button may lead on."""
    return _COMPLETE[session.step](session)


def _situation_is_complete(session: Session) -> bool:
    return session.tool is not None


def _check_is_complete(session: Session) -> bool:
    if session.identity is None:
        return False
    # Only here: it is loaded when there is a token, and not for the first screen.
    from notion_wizard.core.workspaces import (  # noqa: PLC0415
        asks_about_workspace,
        is_wrong_workspace,
    )

    if is_wrong_workspace(session):
        return False
    return not asks_about_workspace(session) or session.workspace_confirmed is True


def _save_is_complete(session: Session) -> bool:
    return session.saved is not None or session.save_skipped


def _databases_are_complete(session: Session) -> bool:
    # Nobody has to wait for the list; but where saving comes next there must be a token to save.
    return session.identity is not None or next_step(session) is not Step.SAVE


def _always(_session: Session) -> bool:
    return True


_COMPLETE: Final[Mapping[Step, Callable[[Session], bool]]] = {
    Step.HOME: _always,
    Step.SITUATION: _situation_is_complete,
    Step.GUIDE: lambda session: session.is_owner is True or is_about_sharing(session),
    Step.CHECK: _check_is_complete,
    Step.DATABASES: _databases_are_complete,
    Step.SAVE: _save_is_complete,
    Step.TOOLS: _always,
    Step.DONE: _always,
}


def next_step(session: Session) -> Step:
    """Return the step of the path behind the open one; behind the last one there is itself."""
    steps = tuple(Step)
    later = steps[steps.index(session.step) + 1 :]
    return next((step for step in path(session) if step in later), session.step)


def went_on(session: Session) -> Session:
    """The main button: the next step of the path, if the open one is complete."""
    if not may_continue(session):
        return session
    onward = went_to(session, next_step(session))
    if uses_saved_token(onward) and onward.profile is None:
        onward = profile_chosen(onward, onward.book.profiles[-1])
    return onward


def may_go_back(session: Session) -> bool:
    """Whether there is a screen before this one: in the trail, or Home if Home has anything."""
    return went_back(session) is not session


def due_jobs(session: Session) -> tuple[Job, ...]:
    """Return the jobs whose fact is missing now."""
    return tuple(job for job, is_due in _DUE.items() if is_due(session))


def _test_is_due(session: Session) -> bool:
    if session.answer is not None or session.token is None:
        return False
    from notion_wizard.core.diagnose import testable  # noqa: PLC0415 - as above

    return testable(session)


def saved_to_read(session: Session) -> Profile | None:
    """Return the saved token that a job would take from the keychain here, if there is one.

    One that was saved on this path is still kept there when it was left alone for too long.
    """
    if uses_saved_token(session):
        return session.profile
    return session.saved if session.identity is not None else None


def _read_is_due(session: Session) -> bool:
    if saved_to_read(session) is None or session.token is not None:
        return False
    # A token that was left alone is read again only when there is something to ask with it.
    asks = session.answer is None or _list_is_wanted(session) or _link_is_wanted(session)
    return asks and session.read_problem is None


def _list_is_wanted(session: Session) -> bool:
    return session.listing is None or not session.listing.ended


def _parents_are_wanted(session: Session) -> bool:
    if session.listing is None:
        return False
    from notion_wizard.core.listing import wants_parents  # noqa: PLC0415 - with the first list

    return wants_parents(session.listing)


def _link_is_wanted(session: Session) -> bool:
    return any(check.diagnosis is None for check in session.links)


def _is_accepted(session: Session) -> bool:
    return session.identity is not None and session.token is not None


_DUE: Final[Mapping[Job, Callable[[Session], bool]]] = {
    Job.REACH: lambda session: session.way is None,
    Job.READ_SAVED: _read_is_due,
    Job.TEST: _test_is_due,
    Job.CAPABILITIES: lambda session: _is_accepted(session) and session.capabilities is None,
    Job.LIST: lambda session: _is_accepted(session) and _list_is_wanted(session),
    Job.NAME_PARENTS: lambda session: _is_accepted(session) and _parents_are_wanted(session),
    Job.CHECK_LINK: lambda session: _is_accepted(session) and _link_is_wanted(session),
    Job.WATCH: lambda session: _is_accepted(session) and session.watching is not None,
    Job.SAVE: lambda session: _is_accepted(session) and session.save_wanted,
}
