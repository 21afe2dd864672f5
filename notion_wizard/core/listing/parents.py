"""Where databases stand: the names of their pages, without a request for each row."""

from dataclasses import replace
from typing import Final

from notion_wizard.core.codes import Code
from notion_wizard.core.model import Identity
from notion_wizard.core.ports import Cancel, Notion
from notion_wizard.core.problem import Problem
from notion_wizard.core.reach import Database, Listing
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
    search = ParentSearch(notion, token, cancel)
    search.look_on(listing)
    return search.named(listing, identity)


class ParentSearch:
    """Finds the names of places, some with each request; it can begin while the list grows."""

    def __init__(self, notion: Notion, token: Secret, cancel: Cancel) -> None:
        self._notion = notion
        self._token = token
        self._cancel = cancel
        self._titles = dict[str, str]()
        self._cursor: str | None = None
        self._requests_left = MOST_REQUESTS
        self._rests = False
        self._databases_wanted = 0
        """How long the list must be to be gone through again."""

    def rest(self) -> None:
        """Ask nothing more before the list has ended: it needs all that Notion allows."""
        self._rests = True

    def look(self, so_far: Listing) -> bool:
        """Ask once for names that are missing; tell whether an answer came. Raises nothing."""
        may_ask = self._requests_left and not (self._rests or self._cancel.is_set)
        if not may_ask or len(so_far.databases) < self._databases_wanted:
            return False
        if not self._misses_any(so_far):
            # To go through all of a long list for each page that comes would take its time.
            self._databases_wanted = len(so_far.databases) * 3 // 2
            return False
        self._requests_left -= 1
        try:
            page = self._notion.page_titles(self._token, self._cursor, self._cancel)
        except Problem as problem:
            # A name would be kind, no more: nobody hears of its absence.
            if problem.code is Code.NOTION_BUSY and "reason" not in problem.diagnosis.facts:
                self.rest()
            else:
                self._requests_left = 0
            return False
        self._titles |= page.titles
        self._cursor = page.next_cursor
        if self._cursor is None:
            self._requests_left = 0
        return True

    def look_on(self, listing: Listing) -> None:
        """Ask for all names that are missing in a list that has ended; raises nothing."""
        self._rests = False
        self._databases_wanted = 0
        while self.look(listing):
            pass

    def named(self, listing: Listing, identity: Identity) -> Listing:
        """Return the list with the names that were found."""

        def named(database: Database) -> Database:
            title = self._titles.get(database.page_id or "")
            place = identity.workspace if database.is_at_top else title
            return replace(database, inside=place) if place else database

        databases = tuple(named(database) for database in listing.databases)
        return replace(listing, databases=databases, knows_parents=True)

    def _misses_any(self, listing: Listing) -> bool:
        pages = (database.page_id for database in listing.databases)
        return any(page and page not in self._titles for page in pages)
