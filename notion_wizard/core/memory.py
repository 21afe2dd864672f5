"""What is remembered of a session in the profile file; never a token, only its fingerprint."""

from dataclasses import replace
from datetime import datetime

from notion_wizard.core.codes import Code
from notion_wizard.core.model import (
    SIGHTINGS_KEPT,
    Book,
    Memory,
    OpenTool,
    Profile,
    Sighting,
    Situation,
    Tool,
)
from notion_wizard.core.session import Session, Verdict, is_refusal


def memory_of(session: Session) -> Memory | None:
    """Return what the profile file should know now, or None if there is nothing to tell."""
    sighting = _sighting_of(session)
    tool = _tool_of(session)
    if sighting is None and tool is None:
        return None
    listing = session.listing
    return Memory(
        sighting,
        databases=len(listing.databases) if listing and listing.complete else None,
        tool=tool,
        tool_works=session.verdict is Verdict.WORKS,
        is_undone=session.undone is not None,
    )


def _sighting_of(session: Session) -> Sighting | None:
    if session.answered_at is None or not session.token:
        return None
    fingerprint = session.token.fingerprint(session.book.fingerprint_key)
    if session.identity is not None:
        return Sighting(fingerprint, worked_at=session.answered_at, identity=session.identity)
    if session.refusal is not None and is_refusal(session.refusal):
        return Sighting(fingerprint, refused_at=session.answered_at)
    return None


def _tool_of(session: Session) -> OpenTool | None:
    if session.tried_at is None or session.tool in (None, Tool.NONE):
        return None
    from notion_wizard.core.old_token import has_old_token  # noqa: PLC0415 - not for a first screen

    profile = session.saved or _profile_in_use(session)
    return OpenTool(
        session.tool,
        since=session.tried_at,
        situation=session.situation,
        make_way=session.make_way,
        profile_id=profile.id if profile else None,
        others_done=tuple(sorted(session.others_done)) if has_old_token(session) else None,
    )


def _profile_in_use(session: Session) -> Profile | None:
    """The saved token of this path, unless another was checked to take its place."""
    profile, token, key = session.profile, session.token, session.book.fingerprint_key
    if profile is None or token is None or session.undone is not None:
        return profile
    return profile if token.fingerprint(key) == profile.fingerprint else None


def remembered(book: Book, memory: Memory) -> Book:
    """The book, told of this session."""
    if memory.sighting is not None:
        profiles = tuple(_told(one, memory.sighting, memory.databases) for one in book.profiles)
        book = _with_sighting(replace(book, profiles=profiles), memory.sighting)
    if memory.tool is not None:
        others = tuple(one for one in book.open_tools if one.tool is not memory.tool.tool)
        told = memory.tool if memory.is_undone else _with_others(memory.tool, book)
        book = replace(book, open_tools=others if memory.tool_works else (*others, told))
    return book


def _with_others(open_tool: OpenTool, book: Book) -> OpenTool:
    """Keep what an earlier path left to do in other tools, and was not done since."""
    before = next((one for one in book.open_tools if one.tool is open_tool.tool), None)
    if before is None or open_tool.others_done is not None:
        return open_tool
    return replace(open_tool, others_done=before.others_done)


def save_finished(book: Book, profile_id: str, at: datetime, *, tested: bool) -> Book:
    """The book after a save of last time was finished: its tool does not have the token yet."""
    saved = book.profile(profile_id)
    if saved is None:
        return book
    if tested:
        book = book.with_profile(replace(saved, last_worked=at))
    if saved.tool in (None, Tool.NONE):
        return book
    left = OpenTool(saved.tool, at, Situation.REFUSED, profile_id=profile_id)
    left = _with_others(left, book)
    if left.others_done is None and saved.earlier:
        left = replace(left, others_done=())
    others = tuple(one for one in book.open_tools if one.tool is not saved.tool)
    return replace(book, open_tools=(*others, left))


def finished_at_home(session: Session) -> Profile | None:
    """The saved token whose interrupted save was just finished on Home."""
    told = session.told_at_home
    if told is None or told.code not in (Code.SAVED_AND_READ_BACK, Code.SAVED_NOT_RETESTED):
        return None
    profiles = session.book.profiles
    return next((one for one in profiles if one.name == told.facts.get("name")), None)


def entry_looked_for(book: Book, profile_id: str, *, gone: bool) -> Book:
    """The book, told whether the keychain still has this profile's entry."""
    profile = book.profile(profile_id)
    return book.with_profile(replace(profile, gone=gone)) if profile else book


def _with_sighting(book: Book, now: Sighting) -> Book:
    before = book.sighting(now.fingerprint) or Sighting(now.fingerprint)
    merged = Sighting(
        now.fingerprint,
        worked_at=now.worked_at or before.worked_at,
        refused_at=now.refused_at,
        identity=now.identity or before.identity,
    )
    others = tuple(seen for seen in book.sightings if seen.fingerprint != now.fingerprint)
    return replace(book, sightings=(*others, merged)[-SIGHTINGS_KEPT:])


def _told(profile: Profile, now: Sighting, databases: int | None) -> Profile:
    if profile.fingerprint != now.fingerprint:
        return profile
    # A save tests it once more than the path did.
    moments = [one for one in (now.worked_at, profile.last_worked) if one is not None]
    return replace(
        profile,
        last_worked=max(moments, default=None),
        databases=profile.databases if databases is None else databases,
    )
