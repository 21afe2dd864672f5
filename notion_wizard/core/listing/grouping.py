"""From search results to databases, one result after the other, whichever end it came from."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from enum import Enum, auto

from notion_wizard.core.reach import Database, DataSource


class Place(Enum):
    """Where a result belongs in a list whose newest rows come first."""

    ABOVE = auto()
    """Seen when the beginning was looked at once more."""
    FRONT = auto()
    BACK = auto()


class News(Enum):
    """What a result tells that was not known before."""

    NONE = auto()
    FOUND = auto()
    MOVED = auto()
    """It was edited while the list was read."""
    MOVED_FROM_BACK = auto()
    """The same, and it was read from the end: what stood behind it may have moved up unseen."""


class Grouping:
    """One database for all data sources of the same parent; none for one in the trash.

    A partial object, which tells no parent, counts by itself.
    """

    def __init__(self) -> None:
        self._databases = {place: dict[str, Database]() for place in Place}
        self._place_of = dict[str, Place]()
        self._sources = dict[str, tuple[datetime | None, Place]]()

    @property
    def databases(self) -> tuple[Database, ...]:
        """What was found so far, edited last first as far as that is known."""
        return (
            *self._databases[Place.ABOVE].values(),
            *self._databases[Place.FRONT].values(),
            *reversed(self._databases[Place.BACK].values()),
        )

    def add(self, source: DataSource, place: Place) -> News:
        """Add a result of this place; tell what was new about it."""
        seen = self._sources.get(source.id)
        if seen is not None and seen[0] == source.last_edited:
            return News.NONE
        self._sources[source.id] = (source.last_edited, place)
        if not source.in_trash:
            self._put(source, place, is_known=seen is not None)
        if seen is None:
            return News.FOUND
        return News.MOVED_FROM_BACK if seen[1] is Place.BACK else News.MOVED

    def _put(self, source: DataSource, place: Place, *, is_known: bool) -> None:
        key = source.database_id or source.id
        before = self._place_of.get(key)
        if before is None:
            self._place_of[key] = place
            self._databases[place][key] = _database(key, source)
            return
        joined = _joined(self._databases[before][key], source, is_known=is_known)
        if before is Place.BACK and place is not before:
            # Its newest data source tells where it stands.
            del self._databases[before][key]
            self._place_of[key] = before = place
        self._databases[before][key] = joined


def grouped(results: Iterable[DataSource]) -> tuple[Database, ...]:
    """Return the databases of these results, in their order."""
    grouping = Grouping()
    for source in results:
        grouping.add(source, Place.FRONT)
    return grouping.databases


def _database(key: str, source: DataSource) -> Database:
    return Database(
        id=key,
        title=source.title,
        url=source.url,
        last_edited=source.last_edited,
        page_id=source.page_id,
        is_at_top=source.is_at_top,
    )


def _joined(database: Database, source: DataSource, *, is_known: bool) -> Database:
    moments = [moment for moment in (database.last_edited, source.last_edited) if moment]
    return replace(
        database,
        title=database.title or source.title,
        url=database.url or source.url,
        last_edited=max(moments, default=None),
        data_sources=database.data_sources + (0 if is_known else 1),
        page_id=database.page_id or source.page_id,
        is_at_top=database.is_at_top or source.is_at_top,
    )
