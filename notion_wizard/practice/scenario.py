"""The shape of a story to practise, and the people and workspaces that appear in them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Final

from notion_wizard.core.codes import Code
from notion_wizard.core.model import Owner, Situation, Tool
from notion_wizard.core.text import Fact, Text
from notion_wizard.practice.workspaces import studio
from notion_wizard.practice.world import Connection, World

# Put together from parts: whoever searches this program for whole tokens finds none.
TOKEN: Final = "ntn_" + "10000000001" + "PracticeTokenForNorthwindStudiok3QZ"
OLD_TOKEN: Final = "ntn_" + "10000000002" + "PracticeTokenForNorthwindBeforew3Kd"
REPLACED_TOKEN: Final = "ntn_" + "10000000003" + "PracticeTokenThatWasReplacedNow7HpE"
PERSONAL_TOKEN: Final = "ntn_" + "10000000004" + "PracticeTokenForPersonalAccess0q8Lm"
VERIFICATION_TOKEN: Final = "secret_" + "PracticeTokenOfAWebhookThatOpensNothing7pLk"

STUDIO: Final = Connection(
    name="Order sync",
    id="b0700000-0000-4000-8000-000000000001",
    workspace="Northwind Studio",
    workspace_id="c0ffee00-0000-4000-8000-000000000001",
)
STUDIO_BEFORE: Final = Connection(
    name="Order sync (2024)",
    id="b0700000-0000-4000-8000-000000000002",
    workspace="Northwind Studio",
    workspace_id="c0ffee00-0000-4000-8000-000000000001",
)
OLD_WORKSPACE: Final = Connection(
    name="Order sync",
    id="b0700000-0000-4000-8000-000000000003",
    workspace="Northwind (old)",
    workspace_id="c0ffee00-0000-4000-8000-000000000002",
)
PERSON: Final = Connection(
    name="Anna Lindgren", id="a11ce000-0000-4000-8000-000000000001", owner=Owner.PERSON
)

WORLD: Final = World({TOKEN: STUDIO}, studio)
"""Northwind Studio, open to the practice token."""

LAST_WORKED: Final = datetime(2026, 11, 3, 8, 41, tzinfo=UTC)
THIS_MORNING: Final = datetime(2026, 11, 20, 8, 42, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Remembered:
    """What this computer knows of a token before the practice begins.

    With a `name` the token is saved under it: on Home, and in the practice keychain, unless it
    `is_gone` from there. `has_earlier` tells that the list names one more that was kept beside it.
    """

    token: str
    connection: Connection | None = None
    name: str = ""
    worked_at: datetime | None = None
    refused_at: datetime | None = None
    databases: int | None = None
    is_gone: bool = False
    has_earlier: bool = False


SAVED: Final = Remembered(
    token=TOKEN,
    connection=STUDIO,
    name="Northwind Studio – Order sync",
    worked_at=LAST_WORKED,
    databases=37,
)

SAVED_BEFORE_THE_MOVE: Final = Remembered(
    token=OLD_TOKEN,
    connection=OLD_WORKSPACE,
    name="Northwind (old) – Order sync",
    worked_at=LAST_WORKED,
    databases=37,
)

SAVED_BY_ANOTHER_CONNECTION: Final = Remembered(
    token=OLD_TOKEN,
    connection=STUDIO_BEFORE,
    name="Northwind Studio – Order sync (2024)",
    worked_at=LAST_WORKED,
    databases=37,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """A story: the practice Notion, and what this computer has and remembers.

    `token` is what the story is about, `clipboard` what became of it on the way. `fault` is what
    every call of Notion ends in, where no server on this computer could show it;
    `keychain_fault` likewise for the keychain, and `keychain_waits` for how many seconds it waits
    before it keeps something; `inspected_by` is whose certificate this computer alone trusts, so
    that all works and is told. `situation` is what happened in the story, `tool` where, `message`
    what the tool says then, `link` a link to paste where it is about one database. `interrupted`
    tells that the token was being saved in place of the remembered one when the program ended.
    `better` is what the button brings once Notion has turned the story's token down. A
    `keychain_relents` after its first no, and `fault_ends` when something is tried a second time.
    `left_over` is a token that still lies about on the practice computer, in a variable and in
    files, which are protected if `files_read_only`.
    """

    slug: str
    title: Text
    summary: Text
    world: World = WORLD
    token: str = TOKEN
    clipboard: str | None = None
    better: str | None = None
    situation: Situation = Situation.REFUSED
    tool: Tool = Tool.N8N
    message: str = ""
    link: str | None = None
    interrupted: bool = False
    remembered: tuple[Remembered, ...] = ()
    keychain_fault: Code | None = None
    keychain_relents: bool = False
    keychain_waits: float = 0
    left_over: str | None = None
    files_read_only: bool = False
    inspected_by: str | None = None
    fault: Code | None = None
    fault_ends: bool = False
    fault_facts: Mapping[str, Fact] = field(default_factory=dict[str, Fact])

    @property
    def paste(self) -> str:
        """What the banner's button brings: the token, unless something became of it."""
        return self.token if self.clipboard is None else self.clipboard
