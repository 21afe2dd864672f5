"""Moving between the screens, and the ways in from Home."""

from collections.abc import Mapping
from dataclasses import replace

from notion_wizard.core.model import Book, OpenTool, Profile, Situation, Tool, Waiting
from notion_wizard.core.session import Origin, Session, Step, Unsaved, Verdict, has_home
from notion_wizard.core.tools_tokens import with_tools_token


def started(book: Book) -> Session:
    """A new session: at Home if something is saved or unfinished, else at the two questions."""
    return Session(book, trail=(Step.HOME,) if has_home(book) else (Step.SITUATION,))


def begun_anew(session: Session, book: Book) -> Session:
    """Forget this path, its token too, and stand where the program starts.

    The way stays known, and by its fingerprint which token a tool has got. A token that was not
    saved stays for a tool that is to be tested later: Done says that the closing window forgets it.
    """
    return replace(
        started(book),
        way=session.way,
        pause=session.pause,
        path=session.path + 1,
        attempt=session.attempt + 1,
        tools_tokens=with_tools_token(session).tools_tokens,
        unsaved=_with_unsaved(session),
    )


def _with_unsaved(session: Session) -> Mapping[Tool, Unsaved]:
    if session.tool is None or session.verdict is None:
        return session.unsaved
    others = {tool: one for tool, one in session.unsaved.items() if tool is not session.tool}
    is_left = session.verdict is Verdict.LATER and session.saved is None and session.undone is None
    if not is_left or session.token is None or session.identity is None:
        return others
    fingerprint = session.token.fingerprint(session.book.fingerprint_key)
    if session.profile is not None and session.profile.fingerprint == fingerprint:
        return others
    left = Unsaved(
        session.token,
        session.identity,
        session.answered_at,
        session.capabilities,
        session.listing,
        session.workspace_confirmed,
        session.save_skipped,
    )
    return {**others, session.tool: left}


def book_changed(session: Session, book: Book) -> Session:
    """The profile file was read or written."""
    return replace(session, book=book)


def went_to(session: Session, step: Step) -> Session:
    """A screen was opened. A screen stands in the trail once: Back never walks in circles."""
    trail = (*(visited for visited in session.trail if visited is not step), step)
    return with_tools_token(replace(session, trail=trail))


def went_back(session: Session) -> Session:
    """Back: the screen before, with everything kept; from a path's first screen, Home."""
    if len(session.trail) > 1:
        return replace(session, trail=session.trail[:-1])
    if session.step is Step.HOME or not has_home(session.book):
        return session
    return replace(session, trail=(Step.HOME,))


def questions_opened(session: Session) -> Session:
    """The two questions are asked again: everything is kept, and the path begins with them."""
    began_there = session.origin is Origin.QUESTIONS
    origin = Origin.QUESTIONS if began_there else Origin.REPLACE_SAVED
    before = (Step.HOME,) if Step.HOME in session.trail else ()
    return replace(session, origin=origin, trail=(*before, Step.SITUATION))


def something_else_chosen(session: Session) -> Session:
    """Home's main button: the two questions, from the beginning."""
    fresh = begun_anew(session, session.book)
    return replace(fresh, trail=(Step.HOME, Step.SITUATION))


def saved_check_chosen(session: Session, profile: Profile) -> Session:
    """Home's Check now: this saved token is read and tested by itself."""
    return _about(session, profile, Origin.CHECK_SAVED, Step.CHECK)


def missing_database_chosen(session: Session, profile: Profile) -> Session:
    """A saved token's card: a database is missing."""
    begun = _about(session, profile, Origin.MISSING_SAVED, Step.DATABASES)
    return replace(begun, situation=Situation.MISSING)


def replacing_chosen(session: Session, profile: Profile) -> Session:
    """Home's Replace it: the two questions, with this token's tool and "turned down" chosen."""
    return _about(session, profile, Origin.REPLACE_SAVED, Step.SITUATION)


def open_tool_chosen(session: Session, open_tool: OpenTool) -> Session:
    """Go on with a tool that was to be tested later."""
    fresh = begun_anew(session, session.book)
    begun = replace(
        fresh,
        trail=(Step.HOME, Step.TOOLS),
        origin=Origin.OPEN_TOOL,
        tool=open_tool.tool,
        make_way=open_tool.make_way,
        situation=open_tool.situation,
        profile=session.book.profile(open_tool.profile_id),
        others_done=frozenset(open_tool.others_done or ()),
        has_others_to_do=open_tool.others_done is not None,
    )
    left = fresh.unsaved.get(open_tool.tool)
    if left is None or begun.profile is not None:
        return begun
    return replace(
        begun,
        token=left.token,
        answer=left.identity,
        answered_at=left.answered_at,
        capabilities=left.capabilities,
        listing=left.listing,
        workspace_confirmed=left.workspace_confirmed,
        save_skipped=left.save_skipped,
    )


def tool_wanted(session: Session, profile: Profile) -> Session:
    """A token was saved in an earlier run: it is to be put into a tool, which is asked for."""
    fresh = begun_anew(session, session.book)
    return replace(
        fresh, trail=(Step.HOME, Step.SITUATION), origin=Origin.OPEN_TOOL, profile=profile
    )


def message_asked_again(session: Session, waiting: Waiting) -> Session:
    """Show the message for the owner once more."""
    return replace(owner_answered_at_last(session, waiting), trail=(Step.HOME, Step.GUIDE))


def owner_answered_at_last(session: Session, waiting: Waiting) -> Session:
    """The token that the owner was asked for has come: go on where the path was left."""
    fresh = begun_anew(session, session.book)
    profile = session.book.profile(waiting.profile_id)
    return replace(
        fresh,
        trail=(Step.HOME, Step.SITUATION, Step.GUIDE, Step.CHECK),
        origin=Origin.REPLACE_SAVED if profile else Origin.QUESTIONS,
        tool=waiting.tool,
        make_way=waiting.make_way,
        situation=waiting.situation,
        profile=profile,
        guide_wanted=True,
        is_owner=False,
        asked_for=waiting.reason,
        check_wanted=True,
    )


def _about(session: Session, profile: Profile, origin: Origin, step: Step) -> Session:
    fresh = begun_anew(session, session.book)
    return replace(
        fresh, trail=(Step.HOME, step), origin=origin, profile=profile, tool=profile.tool
    )
