"""Screens 1 and 2: the questions, the way to Notion, the guide."""

from dataclasses import replace
from typing import TYPE_CHECKING

from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.events.databases import link_given
from notion_wizard.core.events.moving import went_to
from notion_wizard.core.events.token import token_dropped
from notion_wizard.core.events.tool import without_verdict
from notion_wizard.core.model import MakeWay, Profile, Situation, Tool
from notion_wizard.core.session import Origin, Session, Step, Way, is_refusal

if TYPE_CHECKING:
    from notion_wizard.core.messages import Reading


def tool_chosen(session: Session, tool: Tool) -> Session:
    """Where the person sees the error. What another tool did says nothing of this one."""
    if tool is session.tool:
        return session
    return replace(without_verdict(session), tool=tool, asked_for=None)


def make_way_chosen(session: Session, way: MakeWay) -> Session:
    """How Make is connected."""
    if way is session.make_way:
        return session
    return replace(without_verdict(session), make_way=way)


def situation_chosen(session: Session, situation: Situation) -> Session:
    """What happened. Another answer than before begins another path; an accepted paste stays.

    A missing database's own path reads the saved token, and leaves it when another path begins.
    """
    if situation is session.situation:
        return session
    pasted_well = session.paste is not None and session.identity is not None
    if Situation.MISSING in (session.situation, situation) and not pasted_well:
        session = token_dropped(session)
    return replace(
        session,
        situation=situation,
        asked_for=None,
        profile=None if session.origin is Origin.QUESTIONS else session.profile,
        guide_wanted=session.refusal is not None and is_refusal(session.refusal),
        check_wanted=False,
        workspace_confirmed=None,
    )


def message_read(session: Session, reading: "Reading | None") -> Session:
    """The error message was read: it answers the two questions as far as it tells.

    A link in it waits for the database check.
    """
    if reading is not None:
        session = tool_chosen(session, reading.tool) if reading.tool else session
        session = make_way_chosen(session, reading.make_way or session.make_way)
        session = situation_chosen(session, reading.situation or session.situation)
        session = link_given(session, reading.link) if reading.link else session
        session = replace(session, asked_for=None)
    return replace(session, reading=reading and reading.without_token())


def profile_chosen(session: Session, profile: Profile) -> Session:
    """With several saved tokens: the one that this is about."""
    if session.profile is not None and session.profile.id == profile.id:
        return session
    return replace(token_dropped(session), profile=profile)


def way_found(session: Session, way: Way | Diagnosis | None) -> Session:
    """The way to Notion was tried; None: it is to be tried again."""
    return replace(session, way=way)


def owner_question_answered(session: Session, *, is_owner: bool) -> Session:
    """Whether the person is a workspace owner."""
    return replace(session, is_owner=is_owner)


def database_shared(session: Session) -> Session:
    """The database was shared, and needs no check with a token here."""
    return replace(session, check_wanted=False)


def guide_opened(session: Session) -> Session:
    """The person has no token yet, or Notion refused it: the guide comes before the check."""
    return went_to(replace(session, guide_wanted=True), Step.GUIDE)


def check_opened(session: Session) -> Session:
    """The person has a token; in the missing-database path: wants to check with one."""
    return went_to(replace(session, check_wanted=True), Step.CHECK)
