"""What of screen 4 may be asked once more: the token, the list, or links."""

from notion_wizard.core.catalogue.entry import Severity
from notion_wizard.core.session import Session


def may_retry(session: Session) -> bool:
    """Tell whether anything on the screen may come out otherwise next time."""
    blocked = session.read_problem or session.refusal
    return blocked is not None or list_is_broken(session) or links_are_undecided(session)


def list_is_broken(session: Session) -> bool:
    """Tell whether the list did not come to its end."""
    return session.listing is not None and session.listing.diagnosis is not None


def links_are_undecided(session: Session) -> bool:
    """Tell whether nothing is known of some link."""
    told = (check.diagnosis for check in session.links)
    return any(one is not None and one.severity is Severity.UNDECIDED for one in told)
