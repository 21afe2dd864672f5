"""One end of the list: how far it was read, and whether its order can be relied on."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from notion_wizard.core.listing.grouping import Place
from notion_wizard.core.ports import SearchOrder
from notion_wizard.core.reach import SearchPage

MOST_EMPTY_PAGES: Final = 20
"""A page may be empty and not be the last; so many behind each other lead nowhere."""


@dataclass(slots=True, eq=False)
class End:
    """Reading in one direction, from the moment `start`; `edge` is the one that it has come to."""

    order: SearchOrder
    place: Place
    """Where its results belong in the list."""
    cursor: str | None = None
    start: datetime | None = None
    edge: datetime | None = None
    pages: int = 0
    last_span: timedelta = timedelta()
    """How much time the last page went through."""
    in_order: bool = True
    """Every result so far had a moment, and each was no nearer to this end than the one before."""
    repeats: bool = False
    """A cursor came twice, or nothing but empty pages: going on would never end."""
    reached_other: bool = False
    """Notion said that there is no more, and that nothing was left out."""
    ids: set[str] = field(default_factory=set[str])
    """What it has read."""
    _empty_pages: int = 0
    _cursors: set[str] = field(default_factory=set[str])

    @property
    def has_more(self) -> bool:
        """Whether there is a next page to ask for."""
        return self.cursor is not None and not self.repeats

    def read(self, page: SearchPage) -> None:
        """A page came from this end."""
        self.pages += 1
        before = self.edge
        for source in page.results:
            self.ids.add(source.id)
            self._pass(source.last_edited)
        if before and self.edge:
            self.last_span = abs(self.edge - before)
        self.cursor = page.next_cursor
        self.reached_other = page.next_cursor is None and not page.incomplete
        self._empty_pages = 0 if page.results else self._empty_pages + 1
        if page.next_cursor is not None:
            is_known = page.next_cursor in self._cursors
            self.repeats = is_known or self._empty_pages > MOST_EMPTY_PAGES
            self._cursors.add(page.next_cursor)

    def _pass(self, moment: datetime | None) -> None:
        if moment is None or not self._goes_on(moment):
            self.in_order = False
        else:
            self.start = self.start or moment
            self.edge = moment

    def _goes_on(self, moment: datetime) -> bool:
        if self.edge is None:
            return True
        is_newest_first = self.order is SearchOrder.NEWEST_FIRST
        return moment <= self.edge if is_newest_first else moment >= self.edge


def are_about_to_cross(front: End, back: End) -> bool:
    """Tell whether one more page from each end will probably do."""
    if not (front.edge and back.edge):
        return False
    return front.edge - back.edge <= front.last_span + back.last_span


def will_cross(front: End, back: End, reading: End) -> bool:
    """Tell whether the page that this one of both is reading will probably do."""
    if not (front.edge and back.edge):
        return False
    return front.edge - back.edge < reading.last_span


def have_crossed(front: End, back: End) -> bool:
    """Tell whether both ends together have read everything.

    Strictly by their moments: these are rounded to minutes, and of those that share the last
    one some may still be unread at both ends. What one end began with must lie beyond all that
    the other has read: where both begin with the same, only one order is known there.
    """
    if not (front.in_order and back.in_order):
        return False
    if not (front.start and front.edge and back.start and back.edge):
        return False
    are_two_ends = back.start <= front.edge and back.edge <= front.start
    return are_two_ends and back.edge > front.edge
