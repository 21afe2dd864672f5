"""A database that can be reached by its link, and that Notion's list does not hold yet."""

from notion_wizard.core.codes import Code
from notion_wizard.core.links import id_in_link
from notion_wizard.core.session import LinkCheck, Session


def is_list_late(session: Session) -> bool:
    """Tell whether the whole list is there without what the watch has seen to appear.

    Notion's search learns of a shared page later than the page itself.
    """
    listing = session.listing
    if listing is None or not listing.complete:
        return False
    if not listing.databases:
        return session.appeared is not None
    known = {database.id for database in listing.databases}
    return any(id_in_link(check.link) not in known for check in session.links if _appeared(check))


def _appeared(check: LinkCheck) -> bool:
    return check.diagnosis is not None and check.diagnosis.code is Code.DATABASE_APPEARED
