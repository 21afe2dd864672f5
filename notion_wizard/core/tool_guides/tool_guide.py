"""The shape of a tool's guide."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from typing import Final

from notion_wizard.core.model import Situation
from notion_wizard.core.text import Text

ALWAYS: Final = frozenset(Situation)
TOKEN_CHANGED: Final = ALWAYS - {Situation.MISSING}
REPLACED: Final = frozenset({Situation.REFUSED, Situation.MOVED})
REFUSED: Final = frozenset({Situation.REFUSED})
MOVED: Final = frozenset({Situation.MOVED})
MISSING: Final = frozenset({Situation.MISSING})
FIRST: Final = frozenset({Situation.FIRST})


@dataclass(frozen=True, slots=True)
class ToolStep:
    """One thing to do in the tool, in the situations where it is needed.

    `copies_token` puts the Copy token button under it.
    """

    text: Text
    situations: AbstractSet[Situation] = ALWAYS
    copies_token: bool = False


@dataclass(frozen=True, slots=True)
class ToolGuide:
    """How one tool gets the new token, or connects again where it takes none.

    `name` is a heading, `keeps_own_copy` the sentence under it. `restart` is said before the
    question whether it works. `cloud` tells that the tool mostly runs on other servers, so that
    this computer's way to Notion is not the tool's. `takes_token` tells that it has a field for
    one, `is_open` that there is such a tool still, `is_any` that it is none in particular.
    """

    slug: str
    name: Text
    keeps_own_copy: Text
    steps: tuple[ToolStep, ...]
    restart: Text | None = None
    cloud: bool = False
    takes_token: bool = True
    is_open: bool = True
    is_any: bool = False

    def for_situation(self, situation: Situation) -> "ToolGuide":
        """Return this guide with only the steps that apply; nothing restarts without a token."""
        return replace(
            self,
            steps=tuple(step for step in self.steps if situation in step.situations),
            restart=self.restart if situation in TOKEN_CHANGED else None,
        )
