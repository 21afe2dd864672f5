"""The token for the tool: where it is, and what recognises it."""

from notion_wizard.core.codes import Code
from notion_wizard.core.events.saving import EARLIER_REFUSED, NEWER_REFUSED
from notion_wizard.core.model import Identity, Profile
from notion_wizard.core.session import Origin, Session


def token_at_hand(session: Session) -> bool:
    """Whether there is a token to copy, in memory or saved, that was not turned down."""
    if _came_of_undo(session) == NEWER_REFUSED:
        return False
    return session.token is not None or kept_at_hand(session) is not None


def has_newer_alone(session: Session) -> bool:
    """Whether Undo brought back a token that no longer works: only the one in memory does."""
    return _came_of_undo(session) == EARLIER_REFUSED and session.token is not None


def kept_at_hand(session: Session) -> Profile | None:
    """The entry that has the token of this path, or None if memory alone does."""
    if session.saved is not None:
        return session.saved
    undo = _came_of_undo(session)
    if undo is not None:
        # The keychain's token counts, not the one in memory that was undone; but no dead one.
        return None if undo == EARLIER_REFUSED else session.undone
    # The one that is to be replaced is not the one for the tool.
    has_another = session.token is not None or session.origin is Origin.REPLACE_SAVED
    return None if has_another else session.profile


def fingerprint_at_hand(session: Session) -> str | None:
    """What recognises the token for the tool; None if there is none."""
    if not token_at_hand(session):
        return None
    kept = _kept_now(session)
    if kept is not None:
        return kept.fingerprint
    return session.token.fingerprint(session.book.fingerprint_key) if session.token else None


def identity_at_hand(session: Session) -> Identity | None:
    """Which workspace and connection the token for the tool opens, as far as is known."""
    kept = _kept_now(session)
    return session.identity if kept is None else kept.identity


def _kept_now(session: Session) -> Profile | None:
    """The entry as it is: Undo changes which token it holds, and the book knows."""
    kept = kept_at_hand(session)
    if kept is None or kept is not session.undone:
        return kept
    return session.book.profile(kept.id) or kept


def _came_of_undo(session: Session) -> str | None:
    """Which variant of 610 the last save ended with, if it was undone."""
    diagnosis = session.save_diagnosis
    return diagnosis.variant if diagnosis and diagnosis.code is Code.UNDONE else None
