"""Which databases a table shows, in which order: a filter and a sort over keys made once."""

import re
import unicodedata
from collections.abc import Sequence
from enum import IntEnum
from operator import is_not
from typing import Final, TypeVar

from notion_wizard.core.reach import Database

_Key = TypeVar("_Key", str, float)
_ACCENTS: Final = re.compile("[\u0300-\u036f]+")
_UNSEEN: Final = re.compile("[\x00-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u202a-\u206f\ufeff]+")


class Column(IntEnum):
    """What is told of a database."""

    NAME = 0
    INSIDE = 1
    EDITED = 2


def folded(name: str) -> str:
    """Return a name as it is looked for and sorted: no case, no accents, nothing unseen."""
    if not name.isascii():
        name = _ACCENTS.sub("", unicodedata.normalize("NFKD", name))
    if not name.isprintable():
        name = _UNSEEN.sub(" ", name)
    return " ".join(name.split()).casefold()


def unchanged_ends(before: Sequence[object], after: Sequence[object]) -> tuple[int, int]:
    """Return how many items the two have in common at the beginning, and how many at the end."""
    shorter = min(len(before), len(after))
    start = next((i for i, differ in enumerate(map(is_not, before, after)) if differ), shorter)
    backwards = map(is_not, reversed(before), reversed(after))
    end = next((i for i, differ in enumerate(backwards) if differ), shorter)
    return start, min(end, shorter - start)


class DatabaseRows:
    """The databases in Notion's order, and the rows that a filter and a sort make of them."""

    def __init__(self) -> None:
        self.databases: Sequence[Database] = ()
        self._names: list[str] = []
        self._looked_for = ""
        self._column: Column | None = None
        self._descending = False

    def take(self, databases: Sequence[Database]) -> Sequence[Database]:
        """Take the list as it is now, and return the databases that are new in it or changed."""
        before = self.databases
        start, ends = unchanged_ends(before, databases)
        old = slice(start, len(before) - ends)
        new = databases[start : len(databases) - ends]
        known = dict(zip((one.title for one in before[old]), self._names[old], strict=True))
        self._names[old] = [known.get(one.title) or folded(one.title) for one in new]
        self.databases = databases
        return new

    def look_for(self, text: str) -> None:
        """Show only databases whose name holds this text."""
        self._looked_for = folded(text)

    def sort_by(self, column: Column | None, *, descending: bool) -> bool:
        """Sort by a column, None being Notion's own order; tell whether that is another order."""
        before = self._column, self._descending
        self._column, self._descending = column, descending
        return before != (column, descending)

    def shown(self) -> list[Database]:
        """Return the rows. What has no name, place or date stands last, in both directions."""
        text, databases = self._looked_for, self.databases
        places: Sequence[int] = range(len(databases))
        if text:
            places = [place for place, name in enumerate(self._names) if text in name]
        match self._column:
            case None:
                pass
            case Column.NAME:
                places = self._sorted(places, self._names)
            case Column.INSIDE:
                by_place = {one: folded(one) for one in {one.inside or "" for one in databases}}
                places = self._sorted(places, [by_place[one.inside or ""] for one in databases])
            case Column.EDITED:
                places = self._sorted(places, [_seconds(one) for one in databases])
        return [databases[place] for place in places]

    def _sorted(self, places: Sequence[int], keys: Sequence[_Key]) -> Sequence[int]:
        told = [place for place in places if keys[place]]
        # Among equals Notion's order holds, in both directions.
        told.sort(key=keys.__getitem__, reverse=self._descending)
        if len(told) < len(places):
            told.extend(place for place in places if not keys[place])
        return told


def _seconds(database: Database) -> float:
    return database.last_edited.timestamp() if database.last_edited else 0.0
