"""Where databases stand: the names of their pages, without a request for each row."""

from dataclasses import replace
from typing import Final

from notion_wizard.core.codes import Code
from notion_wizard.core.model import Database, Identity, Listing
from notion_wizard.core.ports import Cancel, Notion
from notion_wizard.core.problem import Problem
from notion_wizard.core.secret import Secret

_ENDED_BY_ITSELF: Final = (Code.LIST_INCOMPLETE, Code.LIST_INTERRUPTED)

MOST_REQUESTS: Final = 5
"""A hundred pages come with each; who has thousands finds the ones edited last."""


def wants_parents(listing: Listing) -> bool:
    """Tell whether nobody has looked yet where the databases of a list that has ended stand.

    Where Notion asks to wait, or the person stopped the list, nothing more is asked.
    """
    if listing.knows_parents or not listing.databases:
        return False
    told = listing.diagnosis
    if told is None:
        return listing.complete
    return told.code in _ENDED_BY_ITSELF and "seconds" not in told.facts


def name_parents(
    notion: Notion, token: Secret, listing: Listing, identity: Identity, cancel: Cancel
) -> Listing:
    """Return the list with the names of the places that could be found; raises nothing."""
    wanted = {database.page_id for database in listing.databases if database.page_id}
    titles = dict[str, str]()
    cursor: str | None = None
    for _request in range(MOST_REQUESTS):
        if wanted <= titles.keys() or cancel.is_set:
            break
        try:
            page = notion.page_titles(token, cursor, cancel)
        except Problem:
            # A name would be kind, no more: nobody hears of its absence.
            break
        titles |= page.titles
        cursor = page.next_cursor
        if cursor is None:
            break

    def named(database: Database) -> Database:
        place = identity.workspace if database.is_at_top else titles.get(database.page_id or "")
        return replace(database, inside=place) if place else database

    databases = tuple(named(database) for database in listing.databases)
    return replace(listing, databases=databases, knows_parents=True)
