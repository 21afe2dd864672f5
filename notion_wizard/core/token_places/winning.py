"""Which environment variable gives the tool another token than the new one."""

from notion_wizard.core.at_hand import token_at_hand
from notion_wizard.core.session import Session
from notion_wizard.core.token_places.model import Variable
from notion_wizard.core.token_places.standing import Standing, standing_of


def variable_that_wins(session: Session) -> Variable | None:
    """Return the variable that most likely gives the tool another token than the new one.

    None if there is none, as far as the wizard sees, or if nobody has looked yet.
    """
    found = tuple(one for one in session.variables or () if wins(one, session))
    return min(found, key=lambda one: _likelihood(one, session), default=None)


def wins(variable: Variable, session: Session) -> bool:
    """Tell whether programs surely get something else from it than the new token."""
    token = variable.token
    # Without the new token at hand, one that nobody knows may be the very one.
    is_sure = (
        token is None
        or token_at_hand(session)
        or standing_of(token.fingerprint, session) is Standing.OLD
    )
    return is_sure and may_win(variable, session)


def may_win(variable: Variable, session: Session) -> bool:
    """Tell whether programs that start now, or later, may get something else than the new token.

    What is still set has no word where a file gives the new one by now: who opens a new terminal
    has that.
    """
    return not _is_new(variable, session) and not is_put_right(variable, session)


def is_put_right(variable: Variable, session: Session) -> bool:
    """Tell whether the place where it is set has the new token by now."""
    return variable.is_set_now and any(
        one.name == variable.name and _is_new(one, session)
        for one in session.variables or ()
        if not one.is_set_now
    )


def _is_new(variable: Variable, session: Session) -> bool:
    token = variable.token
    return token is not None and standing_of(token.fingerprint, session) is Standing.NEW


def _likelihood(variable: Variable, session: Session) -> tuple[int, bool]:
    if variable.token is None:
        return 2, not variable.is_set_now
    is_old = standing_of(variable.token.fingerprint, session) is Standing.OLD
    return 0 if is_old else 1, not variable.is_set_now
