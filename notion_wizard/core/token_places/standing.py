"""What a token that was found is: the new one, the old one, or another."""

from collections.abc import Callable
from enum import Enum, auto
from functools import cache

from notion_wizard.core.at_hand import fingerprint_at_hand, identity_at_hand
from notion_wizard.core.model import Identity, Situation
from notion_wizard.core.session import Session
from notion_wizard.core.token_places.model import Variable


class Standing(Enum):
    """What is known of a token that was found."""

    NEW = auto()
    """The one for the tool."""
    OLD = auto()
    """Turned down, or in the place of which the new one came, or the person says so."""
    ANOTHERS = auto()
    """It worked on this computer, for another connection: it has nothing to do with this."""
    UNKNOWN = auto()
    """This computer never saw it."""


def standing_of(fingerprint: str, session: Session) -> Standing:
    """Return what the token with this fingerprint is, as far as this computer knows."""
    if fingerprint == fingerprint_at_hand(session):
        return Standing.NEW
    is_replaced = session.profile is not None and session.profile.fingerprint == fingerprint
    if is_replaced or fingerprint in session.old_by_word:
        return Standing.OLD
    seen = session.book.sighting(fingerprint)
    if seen is not None and seen.refused_at is not None:
        return Standing.OLD
    identity = _opened_by(fingerprint, session)
    if identity is None:
        return Standing.UNKNOWN
    return Standing.OLD if _is_replaced(identity, session) else Standing.ANOTHERS


def judging(session: Session) -> Callable[[str], Standing]:
    """Return what tells of each fingerprint what it is; asked once more it need not think."""

    @cache
    def judge(fingerprint: str) -> Standing:
        return standing_of(fingerprint, session)

    return judge


def another_connection(fingerprint: str, session: Session) -> str | None:
    """Return the name of the connection that this token worked for, if it is known."""
    identity = _opened_by(fingerprint, session)
    return identity.connection if identity else None


def _opened_by(fingerprint: str, session: Session) -> Identity | None:
    """Return what the token opened when it worked; None for one that was never seen working."""
    seen = session.book.sighting(fingerprint)
    if seen is not None and seen.identity is not None:
        return seen.identity
    kept = (one for one in session.book.profiles if one.fingerprint == fingerprint)
    return next((one.identity for one in kept), None)


def _is_replaced(earlier: Identity, session: Session) -> bool:
    """Tell whether the new token stands for what this one did: same connection, or after a move."""
    new = identity_at_hand(session)
    if new is None:
        return False
    if session.situation is Situation.MOVED and new.opens_another_workspace(earlier):
        return True
    return earlier.connection_id is not None and earlier.connection_id == new.connection_id


# Variables


def variable_that_wins(session: Session) -> Variable | None:
    """Return the variable that most likely gives the tool another token than the new one.

    None if there is none, as far as the wizard sees, or if nobody has looked yet.
    """
    found = tuple(one for one in session.variables or () if wins(one, session))
    return min(found, key=lambda one: _likelihood(one, session), default=None)


def wins(variable: Variable, session: Session) -> bool:
    """Tell whether programs that start now, or later, get something else from it than the new one.

    What is still set has no word where a file gives the new one by now: who opens a new terminal
    has that.
    """
    token = variable.token
    is_new = token is not None and standing_of(token.fingerprint, session) is Standing.NEW
    return not is_new and not is_put_right(variable, session)


def is_put_right(variable: Variable, session: Session) -> bool:
    """Tell whether the place where it is set has the new token by now."""
    new = fingerprint_at_hand(session)
    return variable.is_set_now and any(
        one.name == variable.name and one.token is not None and one.token.fingerprint == new
        for one in session.variables or ()
        if not one.is_set_now
    )


def _likelihood(variable: Variable, session: Session) -> tuple[int, bool]:
    if variable.token is None:
        return 2, not variable.is_set_now
    is_old = standing_of(variable.token.fingerprint, session) is Standing.OLD
    return 0 if is_old else 1, not variable.is_set_now
