"""What a token that was found is: the new one, the old one, or another."""

from collections.abc import Callable
from enum import Enum, auto
from functools import cache

from notion_wizard.core.at_hand import fingerprint_at_hand, identity_at_hand
from notion_wizard.core.model import Identity, Owner, Situation
from notion_wizard.core.session import Session
from notion_wizard.core.tools_tokens import tools_token
from notion_wizard.core.workspaces import workspace_left


class Standing(Enum):
    """What is known of a token that was found."""

    NEW = auto()
    """The one for the tool."""
    OLD = auto()
    """Turned down, or in the place of which the new one came, or the person says so."""
    ANOTHERS = auto()
    """It worked on this computer, for another connection: it has nothing to do with this."""
    UNKNOWN = auto()
    """This computer never saw it, or cannot tell whether it is the old one."""


def standing_of(fingerprint: str, session: Session) -> Standing:
    """Return what the token with this fingerprint is, as far as this computer knows."""
    return judging(session)(fingerprint)


def judging(session: Session) -> Callable[[str], Standing]:
    """Return what tells of each fingerprint what it is; asked once more it need not think."""
    at_hand = fingerprint_at_hand(session)
    got_before = _got_before(session, at_hand)
    new = _new_identity(session, at_hand, got_before)

    @cache
    def judge(fingerprint: str) -> Standing:
        if fingerprint == at_hand:
            return Standing.NEW
        if fingerprint in session.old_by_word:
            return Standing.OLD
        if fingerprint == got_before:
            return Standing.NEW
        if session.profile is not None and session.profile.fingerprint == fingerprint:
            return Standing.OLD
        return _by_what_was_seen(fingerprint, new, session)

    return judge


def another_connection(fingerprint: str, session: Session) -> str | None:
    """Return the name of the connection that this token worked for, if it is known."""
    identity = _opened_by(fingerprint, session)
    return identity.connection if identity else None


def _got_before(session: Session, at_hand: str | None) -> str | None:
    """Return what recognises the token that the tool was given before, if it is the one meant.

    Beside one at hand it is so only for the same connection: else that one is for the tool now.
    """
    got_before = tools_token(session)
    if got_before is None or at_hand is None:
        return got_before
    given, new = _opened_by(got_before, session), identity_at_hand(session)
    is_same = given and new and given.connection_id == new.connection_id is not None
    return got_before if is_same else None


def _new_identity(session: Session, at_hand: str | None, got_before: str | None) -> Identity | None:
    """Return what the token for the tool opens, as far as is known."""
    if at_hand is not None:
        return identity_at_hand(session)
    return None if got_before is None else _opened_by(got_before, session)


def _by_what_was_seen(fingerprint: str, new: Identity | None, session: Session) -> Standing:
    seen = session.book.sighting(fingerprint)
    is_refused = seen is not None and seen.refused_at is not None
    earlier = _opened_by(fingerprint, session)
    if earlier is None:
        return Standing.OLD if is_refused else Standing.UNKNOWN
    # With nothing to compare it to, it may be the very token that the tool shall have.
    is_replaced = None if new is None else _is_replaced(earlier, new, session)
    if is_replaced is None:
        is_same = new is not None and earlier.connection_id == new.connection_id is not None
        return Standing.OLD if is_refused and is_same else Standing.UNKNOWN
    if is_replaced:
        return Standing.OLD
    return Standing.UNKNOWN if is_refused else Standing.ANOTHERS


def _opened_by(fingerprint: str, session: Session) -> Identity | None:
    """Return what the token opened when it worked; None for one that was never seen working."""
    seen = session.book.sighting(fingerprint)
    if seen is not None and seen.identity is not None:
        return seen.identity
    kept = (one for one in session.book.profiles if one.fingerprint == fingerprint)
    return next((one.identity for one in kept), None)


def _is_replaced(earlier: Identity, new: Identity, session: Session) -> bool | None:
    """Tell whether the new token stands for what this one did; None if that cannot be told.

    It does for the same connection, which has one token, and after a move for the workspace left.
    """
    if session.situation is Situation.MOVED and new.opens_another_workspace(earlier):
        left = workspace_left(session, new)
        return None if left is None else left.workspace_id == earlier.workspace_id
    if new.opens_another_workspace(earlier) or new.is_another_connection(earlier):
        return False
    # A person may have several tokens at once, all under the person's own id.
    is_only_one = new.owner is Owner.WORKSPACE and earlier.connection_id == new.connection_id
    return True if is_only_one and new.connection_id is not None else None
