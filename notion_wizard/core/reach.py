"""What a token reaches and may do, as Notion tells it: frozen data."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Self

from notion_wizard.core.diagnosis import Diagnosis


class Ability(StrEnum):
    """Whether a token may do something."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"
    NOT_TESTED = "not-tested"


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a token may do, as far as reading alone can tell. Writing is never tried."""

    read_content: Ability = Ability.UNKNOWN
    read_comments: Ability = Ability.UNKNOWN
    user_information: Ability = Ability.UNKNOWN
    insert_content: Ability = Ability.NOT_TESTED
    update_content: Ability = Ability.NOT_TESTED
    insert_comments: Ability = Ability.NOT_TESTED

    def without_user_information(self) -> Self:
        """Return the same with that unknown."""
        return replace(self, user_information=Ability.UNKNOWN)


@dataclass(frozen=True, slots=True)
class DataSource:
    """One search result; a partial object has nothing but its id."""

    id: str
    title: str = ""
    database_id: str | None = None
    url: str | None = None
    last_edited: datetime | None = None
    in_trash: bool = False
    page_id: str | None = None
    """The page that its database stands on, if it is one."""
    is_at_top: bool = False
    """Its database stands on no page, but in the workspace itself."""


@dataclass(frozen=True, slots=True)
class SearchPage:
    """One page of search results. `next_cursor` is None on the last one."""

    results: tuple[DataSource, ...]
    next_cursor: str | None = None
    incomplete: bool = False
    request_id: str | None = None


@dataclass(frozen=True, slots=True)
class TitlesPage:
    """One page of the titles of pages, by their ids. `next_cursor` is None on the last one."""

    titles: Mapping[str, str]
    next_cursor: str | None = None


@dataclass(frozen=True, slots=True)
class Database:
    """A database that the token reaches. `inside` is its parent's name where that is known."""

    id: str
    title: str = ""
    url: str | None = None
    inside: str | None = None
    last_edited: datetime | None = None
    data_sources: int = 1
    page_id: str | None = None
    is_at_top: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    """The databases found so far. `complete`: Notion said that there are no more."""

    databases: tuple[Database, ...] = ()
    complete: bool = False
    diagnosis: Diagnosis | None = None
    """Why the list ended early or is known to have gaps (503, 504, 505, 2xx)."""
    pause: int | None = None
    """For how many seconds Notion asked to wait before the list goes on by itself."""
    knows_parents: bool = False
    """Whether the names of the pages that databases stand on were looked up."""

    @property
    def ended(self) -> bool:
        """Whether no more pages are awaited."""
        return self.complete or self.diagnosis is not None


class ObjectKind(StrEnum):
    """What an id in a link turned out to be."""

    DATABASE = "database"
    DATA_SOURCE = "data_source"
    PAGE = "page"
    LINKED_VIEW = "linked_view"


@dataclass(frozen=True, slots=True)
class Found:
    """The object behind an id."""

    kind: ObjectKind
    id: str
    title: str = ""
    url: str | None = None
    in_trash: bool = False
