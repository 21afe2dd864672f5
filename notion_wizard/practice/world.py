"""What the practice Notion holds and how it behaves: frozen data, named by `scenarios`."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, auto
from typing import Final

from notion_wizard.core.model import Owner
from notion_wizard.practice.exchange import Answer, Cut


class Right(Enum):
    """A capability that reading alone can show."""

    READ_CONTENT = auto()
    READ_COMMENTS = auto()
    USER_INFORMATION = auto()


@dataclass(frozen=True, slots=True)
class Connection:
    """What a token opens. Without any workspace `bot` comes back empty, as Notion may do."""

    name: str | None
    id: str
    workspace: str | None = None
    workspace_id: str | None = None
    owner: Owner = Owner.WORKSPACE
    lacks: frozenset[Right] = frozenset()

    def may(self, right: Right) -> bool:
        """Tell whether it has this capability; a person's token never lists users."""
        by_nature = right is Right.USER_INFORMATION and self.owner is Owner.PERSON
        return not by_nature and right not in self.lacks


@dataclass(frozen=True, slots=True)
class PracticePage:
    """A page that databases stand on."""

    id: str
    title: str
    edited: datetime


@dataclass(frozen=True, slots=True)
class PracticeSource:
    """A data source of a database."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class PracticeDatabase:
    """A database. Without a parent it stands at the top of the workspace.

    Search finds it unless it is in the trash or a linked view; before `shared_from_look` it is
    as if it was not there.
    """

    id: str
    title: str
    sources: tuple[PracticeSource, ...]
    edited: datetime
    parent: PracticePage | None = None
    in_trash: bool = False
    linked_view: bool = False
    shared_from_look: int = 1


class ListEnding(Enum):
    """How the list of databases ends."""

    WHOLE = auto()
    INCOMPLETE = auto()
    """The last page says that Notion left some out."""
    CUT = auto()
    """The connection breaks at the third page, each time."""
    LOOP = auto()
    """The second page names itself as the next one, so that it would never end."""


def nothing() -> tuple[PracticeDatabase, ...]:
    """Return no databases."""
    return ()


GENERIC_REFUSAL: Final = "API token is invalid."


@dataclass(frozen=True, slots=True)
class World:
    """One practice Notion.

    `databases` is called when the first request comes, so that naming a world builds nothing.
    """

    tokens: Mapping[str, Connection] = field(default_factory=dict[str, Connection], repr=False)
    databases: Callable[[], tuple[PracticeDatabase, ...]] = nothing
    list_ending: ListEnding = ListEnding.WHOLE
    refusal: str = GENERIC_REFUSAL
    """What it says to tokens that it does not know."""
    versions: frozenset[str] = frozenset({"2025-09-03", "2026-03-11"})
    """The values of `Notion-Version` that it speaks."""
    known_from_look: int = 1
    """At which look at itself a token is known: Notion may need a moment for a new one."""
    readable_from_look: int = 1
    """At which look a question is answered that needs to read content: until then nobody may."""
    busy_for: int | None = None
    """Seconds for which it asks everyone with a token to wait."""
    free_from_look: int | None = None
    """At which look at itself it is no longer busy; all other questions it takes at once."""
    down_from_look: int | None = None
    """From which look at itself on it has trouble; all other questions it takes."""
    drops_token: bool = False
    """Whether something on the way takes the token off every request."""
    is_restricted: bool = False
    """Whether it lets a token that it knows do nothing: a capability lacks for each question."""
    is_down: bool = False
    """Whether it answers everything with trouble of its own."""
    in_the_way: Answer | Cut | None = None
    """What every request gets instead of Notion."""
    delay: float = 0
    """Seconds that each answer takes."""
