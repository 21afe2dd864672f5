"""The shape of a step in the guide."""

from dataclasses import dataclass

from notion_wizard.core.text import Text


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
