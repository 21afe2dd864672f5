"""Screen 5: saving, and undoing it."""

from dataclasses import replace

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.misplaced import without_misplaced_tokens
from notion_wizard.core.model import Profile
from notion_wizard.core.names import without_controls
from notion_wizard.core.session import Session


def named(session: Session, name: str) -> Session:
    """The name under which the token is to be saved."""
    return replace(session, save_name=without_misplaced_tokens(without_controls(name)))


def save_asked(session: Session) -> Session:
    """Save, or Try again after it did not work; there must be an accepted token to save."""
    if session.identity is None:
        return session
    return replace(
        session, save_wanted=True, save_skipped=False, save_diagnosis=None, keychain_waits=False
    )


def keychain_waited(session: Session, *, waits: bool) -> Session:
    """The keychain has not answered for a while, or it has now."""
    return replace(session, keychain_waits=waits)


def saved(session: Session, attempt: int, profile: Profile, diagnosis: Diagnosis) -> Session:
    """The token is kept, read back and compared."""
    if attempt != session.attempt:
        return session
    return replace(
        session, saved=profile, save_diagnosis=diagnosis, save_wanted=False, keychain_waits=False
    )


def not_saved(session: Session, attempt: int, diagnosis: Diagnosis) -> Session:
    """The keychain did not keep it, or the person stopped it."""
    if attempt != session.attempt:
        return session
    return replace(session, save_diagnosis=diagnosis, save_wanted=False, keychain_waits=False)


def saving_skipped(session: Session) -> Session:
    """Go on without saving: the token stays in memory only."""
    return replace(session, save_skipped=True, save_wanted=False, save_diagnosis=None)


def save_undone(session: Session, diagnosis: Diagnosis) -> Session:
    """The token that was saved before is back in its place, unless there was nothing to undo."""
    is_undone = diagnosis.code is not Code.NOTHING_TO_UNDO
    saved = None if is_undone else session.saved
    return replace(session, saved=saved, save_diagnosis=diagnosis)
