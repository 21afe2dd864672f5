"""What the person says, and what is kept on this computer: frozen data."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Final

from notion_wizard.core.codes import Code


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
    gone: bool = False


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
    reason: Code | None = None
    """Why: the message for the owner says what is needed, which need not be a token."""


@dataclass(frozen=True, slots=True)
class OpenTool:
    """A tool that has its new token, or its new connection, and was not yet seen working."""

    tool: Tool
    since: datetime
    situation: Situation
    make_way: MakeWay = MakeWay.TOKEN
    profile_id: str | None = None
    others_done: tuple[str, ...] | None = None
    """The slugs of those other tools that work again; None where no other may have the old token.
    """


@dataclass(frozen=True, slots=True)
class PendingSave:
    """The journal of a save: written before the keychain is touched, removed with the profile.

    `profile` is the profile as it will be. `replaces` is None until the keychain is about to get
    the new token; then it tells whether there is one that this takes the place of.
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

    def with_profile(self, profile: Profile) -> "Book":
        """Return the book with this profile in the place of the one with its id, or as the last."""
        if self.profile(profile.id) is None:
            return replace(self, profiles=(*self.profiles, profile))
        profiles = (profile if other.id == profile.id else other for other in self.profiles)
        return replace(self, profiles=tuple(profiles))

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
    is_undone: bool = False
    """The save of this path was undone: no other tool has an old token because of it."""


SIGHTINGS_KEPT: Final = 50
"""How many tokens' fingerprints are remembered; the oldest go first."""
