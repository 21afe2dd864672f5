"""Screen 5: saving, and undoing it."""

from dataclasses import replace
from typing import Final

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.misplaced import without_misplaced_tokens
from notion_wizard.core.model import Profile
from notion_wizard.core.names import without_controls
from notion_wizard.core.session import Session

# The variants of 610 where a token was turned down: the one of before, or the one that was undone.
EARLIER_REFUSED: Final = "refused"
NEWER_REFUSED: Final = "newer-refused"
_UNTESTED: Final = "untested"
_REFUSED_ELSEWHERE: Final = "refused-elsewhere"


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
        session,
        saved=profile,
        undone=None,
        save_diagnosis=diagnosis,
        save_wanted=False,
        keychain_waits=False,
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
    """The token that was saved before is back in its place, unless there was nothing to undo.

    Undone once more, the newer token is back: that is a save again, proved as a save is.
    """
    if diagnosis.code is Code.NOTHING_TO_UNDO:
        return replace(session, save_diagnosis=diagnosis)
    if session.undone is None:
        return replace(session, saved=None, undone=session.saved, save_diagnosis=diagnosis)
    newer = session.book.profile(session.undone.id) or session.undone
    return replace(session, saved=newer, undone=None, save_diagnosis=_brought_back(diagnosis))


def interrupted_save_told(session: Session, diagnosis: Diagnosis | None) -> Session:
    """What came of a way out that Home offers, or that its keychain is waited for."""
    return replace(session, told_at_home=diagnosis)


def told_in_place(session: Session, diagnosis: Diagnosis | None) -> Session:
    """What a card on screen 6 tells beside the page's own; None: nothing any more."""
    return replace(session, told_in_place=diagnosis)


def undone_elsewhere(diagnosis: Diagnosis) -> Diagnosis:
    """Return what came of an undo for a place without the button that brings the newer one back."""
    is_refused = diagnosis.variant == EARLIER_REFUSED
    return replace(diagnosis, variant=_REFUSED_ELSEWHERE) if is_refused else diagnosis


def _brought_back(diagnosis: Diagnosis) -> Diagnosis:
    """Return what the second undo means for the newer token."""
    if diagnosis.variant == EARLIER_REFUSED:
        return replace(diagnosis, variant=NEWER_REFUSED)
    is_tested = diagnosis.variant != _UNTESTED
    code = Code.SAVED_AND_READ_BACK if is_tested else Code.SAVED_NOT_RETESTED
    return Diagnosis(code, diagnosis.facts)
