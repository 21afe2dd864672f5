"""The shape of what the guide says: steps, and what is folded beneath them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from notion_wizard.core.text import QT_TRANSLATE_NOOP, Text

OPENERS: Final[Mapping[str, Text]] = {
    "notion": QT_TRANSLATE_NOOP("Guide", "Open Notion"),
    "connections": QT_TRANSLATE_NOOP("Guide", "Open the list of connections"),
    "personal-tokens": QT_TRANSLATE_NOOP("Guide", "Open your personal tokens"),
}
"""What the button says that opens one of `Screens.links`."""


@dataclass(frozen=True, slots=True)
class GuideStep:
    """One thing to do in Notion, to tick when it is done.

    `link` is a key of `Screens.links`, `illustration` the name of a drawing without its ending.
    `careful` marks a step that can stop other tools: its detail is the warning it stands behind.
    """

    text: Text
    detail: Text | None = None
    link: str | None = None
    illustration: str | None = None
    careful: bool = False


@dataclass(frozen=True, slots=True)
class Aside:
    """Something folded beneath the steps, for those whom the steps alone do not help.

    `in_order` tells that its steps are done one after the other; else each is a reason to look
    at. `then` is folded inside, behind them all.
    """

    title: Text
    steps: tuple[GuideStep, ...]
    in_order: bool = False
    then: "Aside | None" = None
