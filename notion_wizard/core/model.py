"""What is known of Notion's side and kept on this computer: frozen data."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, StrEnum, auto
from typing import Final

from notion_wizard.core.diagnosis import Diagnosis


class Tool(StrEnum):
    """Where the person sees the error."""

    ZAPIER = "zapier"
    MAKE = "make"
    N8N = "n8n"
    SCRIPT = "script"
    OTHER = "other"
    NONE = "none"


class MakeWay(StrEnum):
    """How Make is connected: with a token, or signed in with Notion."""

    TOKEN = "token"
    SIGN_IN = "signin"


class Situation(StrEnum):
    """What happened, in the person's words."""

    REFUSED = "refused"
    MOVED = "moved"
    MISSING = "missing"
    FIRST = "first"


class Owner(StrEnum):
    """Whom a token acts for."""

    WORKSPACE = "workspace"
    USER = "user"
    PERSON = "person"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Identity:
    """Which workspace and connection a token opens; None where Notion does not tell."""

    workspace: str | None = None
    workspace_id: str | None = None
    connection: str | None = None
    connection_id: str | None = None
    owner: Owner = Owner.UNKNOWN

    def opens_another_workspace(self, earlier: "Identity") -> bool:
        """Tell whether Notion named both workspaces, and they are two."""
        return _are_two(self.workspace_id, earlier.workspace_id)

    def is_another_connection(self, earlier: "Identity") -> bool:
        """Tell whether Notion named both connections, and they are two."""
        return _are_two(self.connection_id, earlier.connection_id)


def _are_two(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and one != other


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


class SearchOrder(Enum):
    """From which end a search begins. Moments are rounded to minutes: ties come in any order."""

    NEWEST_FIRST = auto()
    OLDEST_FIRST = auto()


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


@dataclass(frozen=True, slots=True)
class Profile:
    """A saved token, without the token: what its card on Home shows.

    `id` names its keychain entry and stays when `name` changes; `fingerprint` recognises the
    token again; `earlier` tells that the token before it is kept too.
    """

    id: str
    name: str
    identity: Identity
    fingerprint: str
    saved_at: datetime
    last_worked: datetime | None = None
    databases: int | None = None
    tool: Tool | None = None
    earlier: bool = False


@dataclass(frozen=True, slots=True)
class Sighting:
    """What this computer saw of a token, known by its fingerprint: when it worked, was refused."""

    fingerprint: str
    worked_at: datetime | None = None
    refused_at: datetime | None = None
    identity: Identity | None = None


@dataclass(frozen=True, slots=True)
class Waiting:
    """Somebody asked the workspace owner for the token; the path goes on when it comes."""

    situation: Situation
    since: datetime
    tool: Tool | None = None
    make_way: MakeWay = MakeWay.TOKEN
    profile_id: str | None = None


@dataclass(frozen=True, slots=True)
class OpenTool:
    """A tool that has its new token, or its new connection, and was not yet seen working."""

    tool: Tool
    since: datetime
    situation: Situation
    make_way: MakeWay = MakeWay.TOKEN
    profile_id: str | None = None


@dataclass(frozen=True, slots=True)
class PendingSave:
    """The journal of a save: written before the keychain is touched, removed with the profile.

    `profile` is the profile as it will be. `replaces` is None until its keychain entry is about
    to change; then it tells whether a token was there, which is by now kept as the one before.
    """

    profile: Profile
    replaces: bool | None
    started_at: datetime


@dataclass(frozen=True, slots=True)
class Preferences:
    """What the person chose for this program on this computer."""

    language: str | None = None
    keeps_no_tokens: bool = False
    """The computer belongs to a support agent: going on without saving is the main way."""


@dataclass(frozen=True, slots=True)
class Book:
    """Everything the profile file holds. There is no token in it."""

    fingerprint_key: bytes = field(repr=False)
    profiles: tuple[Profile, ...] = ()
    sightings: tuple[Sighting, ...] = ()
    waiting: tuple[Waiting, ...] = ()
    open_tools: tuple[OpenTool, ...] = ()
    pending: PendingSave | None = None
    preferences: Preferences = Preferences()

    def profile(self, profile_id: str | None) -> Profile | None:
        """Return the profile with this id, or None."""
        return next((profile for profile in self.profiles if profile.id == profile_id), None)

    def sighting(self, fingerprint: str) -> Sighting | None:
        """Return what was seen of the token with this fingerprint, or None."""
        return next((seen for seen in self.sightings if seen.fingerprint == fingerprint), None)


@dataclass(frozen=True, slots=True)
class Memory:
    """What one session tells the profile file: how its token fared, and its tool."""

    sighting: Sighting | None = None
    databases: int | None = None
    tool: OpenTool | None = None
    tool_works: bool = False


SIGHTINGS_KEPT: Final = 50
"""How many tokens' fingerprints are remembered; the oldest go first."""
