"""The facts of one person's way through the wizard, and what each event makes of them.

A `Session` is frozen. A past-tense function takes one and returns the next: `pasted`, `accepted`,
`listed`. What may happen next is decided in `flow`, what it means in `diagnose`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.model import (
    Book,
    Identity,
    MakeWay,
    Memory,
    Profile,
    Sighting,
    Situation,
    Tool,
)
from notion_wizard.core.secret import Secret

if TYPE_CHECKING:
    from notion_wizard.core.messages import Reading
    from notion_wizard.core.paste import Paste
    from notion_wizard.core.reach import Capabilities, Database, Listing
    from notion_wizard.core.token_places.model import Variable


class Step(StrEnum):
    """A screen of the wizard, in the order that every path keeps."""

    HOME = "home"
    SITUATION = "situation"
    GUIDE = "guide"
    CHECK = "check"
    DATABASES = "databases"
    SAVE = "save"
    TOOLS = "tools"
    DONE = "done"


class Origin(StrEnum):
    """Where a path began: at the two questions, or at one of Home's cards."""

    QUESTIONS = "questions"
    REPLACE_SAVED = "replace-saved"
    CHECK_SAVED = "check-saved"
    MISSING_SAVED = "missing-saved"
    OPEN_TOOL = "open-tool"


class Verdict(StrEnum):
    """What the person's tool does now."""

    WORKS = "works"
    SAME_ERROR = "same"
    OTHER_ERROR = "other"
    LATER = "later"


class Way(StrEnum):
    """That this computer reaches Notion."""

    OPEN = "open"


class Aim(StrEnum):
    """What the two minutes' watch looks for."""

    LINK = "link"
    ANYTHING = "anything"


@dataclass(frozen=True, slots=True)
class LinkCheck:
    """One database looked up by its link; `diagnosis` is None while Notion is asked."""

    link: str = field(repr=False)  # whatever was pasted there
    diagnosis: Diagnosis | None = None


@dataclass(frozen=True, slots=True)
class Pause:
    """Notion asked to wait, in these diagnoses; without any, what it turned away is tried anew.

    `ends_at` is a moment and no number of seconds: a computer that sleeps in between, or a person
    who looks at another screen, does not make it longer.
    """

    asked: tuple[Diagnosis, ...]
    ends_at: datetime
    tries: int = 0
    """How often the wizard tried again by itself."""
    is_stopped: bool = False
    """The person wants it to go on by hand."""


@dataclass(frozen=True, slots=True)
class Unsaved:
    """A good token that no keychain has, of a tool that is to be tested later, in this run."""

    token: Secret
    identity: Identity
    answered_at: datetime | None
    capabilities: "Capabilities | None"
    listing: "Listing | None"
    workspace_confirmed: bool | None
    save_skipped: bool


@dataclass(frozen=True, slots=True)
class Session:
    """What is known now. None means: not known yet, so the job that finds it out may be due.

    An answer is either the fact or the diagnosis of why there is none.
    """

    book: Book
    trail: tuple[Step, ...] = (Step.SITUATION,)
    origin: Origin = Origin.QUESTIONS
    profile: Profile | None = None
    """The saved token this path is about: checked, replaced, or missing a database."""

    tool: Tool | None = None
    make_way: MakeWay = MakeWay.TOKEN
    situation: Situation = Situation.REFUSED
    reading: "Reading | None" = None
    """What the error message on screen 1 said."""
    way: Way | Diagnosis | None = None
    """Whether this computer reaches Notion, tried without a token; advice means that it does."""

    is_owner: bool | None = None
    asked_for: Code | None = None
    """Why the workspace owner was asked, on a path that goes on behind that."""
    guide_wanted: bool = False
    check_wanted: bool = False
    """In the missing-database path without a saved token: check with one after all."""

    paste: "Paste | None" = None
    tokens_refused: int = 0
    """How many tokens Notion turned down on this path."""
    typed: bool = False
    """The text was typed, character by character."""
    same_text: bool = False
    pasted_text: Secret | None = None
    failed_text: Secret | None = None
    """The last pasted text that did not work, to notice when it comes again."""
    failed_at: datetime | None = None
    """When Notion turned that text down; None if it was not sent."""
    send_anyway: bool = False
    from_webhook: bool = False
    """The person says that the token came with a webhook."""
    token: Secret | None = None
    path: int = 0
    """A number per path: what a person ticked on one is not ticked on the next."""
    attempt: int = 0
    """A number per token; a result carries the one it began with and is dropped if it is old."""
    seen: Sighting | None = None
    read_problem: Diagnosis | None = None
    """Why the saved token could not be read from the keychain."""

    answer: Identity | Diagnosis | None = None
    answered_at: datetime | None = None
    refusals: int = 0
    """How often Notion turned this token down since it was pasted."""
    capabilities: "Capabilities | None" = None
    workspace_confirmed: bool | None = None

    listing: "Listing | None" = None
    listing_before: "tuple[Database, ...]" = ()
    """What was known when the list was wanted again; see `known_listing`."""
    links: tuple[LinkCheck, ...] = ()
    """The newest ones first; those that were given at once in the order they were given."""
    link_shown: str | None = field(default=None, repr=False)
    """The link whose result the card tells; None: the card tells of the list."""
    watching: Aim | None = None
    link_watched: str | None = field(default=None, repr=False)
    """The link that is, or was last, watched for."""
    watched_in_vain: bool = False
    """The two minutes of the last watch went by without a sight of what it looked for."""
    appeared: Diagnosis | None = None
    """That the watch saw a database where there was none before."""

    save_name: str = ""
    save_wanted: bool = False
    save_skipped: bool = False
    saved: Profile | None = None
    undone: Profile | None = None
    """What was saved here and then undone: its entry holds the token of before again."""
    save_diagnosis: Diagnosis | None = None
    told_at_home: Diagnosis | None = None
    """What came of finishing or undoing a save that was interrupted."""
    told_in_place: Diagnosis | None = None
    """What a card on screen 6 tells beside the page's own: of a file, or of the keychain."""
    keychain_waits: bool = False
    """The keychain takes so long that it is most likely asking the person something."""

    verdict: Verdict | None = None
    tried_at: datetime | None = None
    tool_reading: "Reading | None" = None
    causes_tried: tuple[Code, ...] = ()
    """What the person has done about the tool's trouble without success."""
    variables: "tuple[Variable, ...] | None" = None
    """The environment variables of this computer that hold a token; None: nobody looked yet."""
    old_by_word: frozenset[str] = frozenset()
    """The fingerprints of tokens of which the person says that they are the old one."""
    files_replaced: tuple[str, ...] = field(default=(), repr=False)
    """The paths of the copies beside the files that got the token; less what was undone."""
    copies_deleted: tuple[str, ...] = field(default=(), repr=False)
    """Those of them that were deleted since."""
    others_done: frozenset[str] = frozenset()
    """The slugs of those other tools of which the person says that they work again."""
    has_others_to_do: bool = False
    """An earlier path, which left its tool for later, knew that others may have the old token."""
    tools_tokens: Mapping[Tool, str] = field(default_factory=dict[Tool, str])
    """The fingerprints of the tokens that were at hand on screen 6 in this run, by the tool they
    were for; read by `core.tools_tokens`."""
    unsaved: Mapping[Tool, Unsaved] = field(default_factory=dict[Tool, Unsaved])
    """What tools that were left for later need, and only memory keeps."""
    remembered: Memory | None = None
    """What the profile file was last told of this session."""
    request_ids: tuple[str, ...] = ()

    pause: Pause | None = None
    """That Notion asked to wait, and until when: read it by `core.pause`."""

    @property
    def step(self) -> Step:
        """The screen that is open."""
        return self.trail[-1]

    @property
    def identity(self) -> Identity | None:
        """Which workspace the token opens, once Notion accepted it."""
        return self.answer if isinstance(self.answer, Identity) else None

    @property
    def refusal(self) -> Diagnosis | None:
        """Why Notion was not asked with success: its refusal, or a fault of the way."""
        return self.answer if isinstance(self.answer, Diagnosis) else None

    @property
    def shown_check(self) -> LinkCheck | None:
        """The link whose result the card tells."""
        return next((check for check in self.links if check.link == self.link_shown), None)

    @property
    def way_problem(self) -> Diagnosis | None:
        """What blocks the way to Notion."""
        return self.way if isinstance(self.way, Diagnosis) and self.way.stops else None

    @property
    def way_advice(self) -> Diagnosis | None:
        """What is worth a word of a way that is open."""
        return self.way if isinstance(self.way, Diagnosis) and not self.way.stops else None


def has_home(book: Book) -> bool:
    """Whether Home has anything to show."""
    return bool(book.profiles or book.waiting or book.open_tools or book.pending)


def is_refusal(diagnosis: Diagnosis) -> bool:
    """Whether Notion itself turned the token down."""
    return diagnosis.code // 10 == Code.ACCEPTED // 10 and diagnosis.code is not Code.NOTHING_SENT
