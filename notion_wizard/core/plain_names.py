"""What screens, tools and situations are called where nobody sees the window: report, handbook."""

from collections.abc import Mapping
from typing import Final

from notion_wizard.core.model import MakeWay, Situation, Tool
from notion_wizard.core.session import Step
from notion_wizard.core.text import QT_TRANSLATE_NOOP, Text

SCREEN_NUMBERS: Final[Mapping[Step, int]] = {
    Step.SITUATION: 1,
    Step.GUIDE: 2,
    Step.CHECK: 3,
    Step.DATABASES: 4,
    Step.SAVE: 5,
    Step.TOOLS: 6,
}
"""As the strip at the bottom counts them."""

SCREEN_NAMES: Final[Mapping[Step, Text]] = {
    Step.HOME: QT_TRANSLATE_NOOP("Names", "Home"),
    Step.SITUATION: QT_TRANSLATE_NOOP("Names", "Screen 1 · What happened"),
    Step.GUIDE: QT_TRANSLATE_NOOP("Names", "Screen 2 · Get the token"),
    Step.CHECK: QT_TRANSLATE_NOOP("Names", "Screen 3 · Paste and check"),
    Step.DATABASES: QT_TRANSLATE_NOOP("Names", "Screen 4 · Databases"),
    Step.SAVE: QT_TRANSLATE_NOOP("Names", "Screen 5 · Save"),
    Step.TOOLS: QT_TRANSLATE_NOOP("Names", "Screen 6 · Put it in your tool"),
    Step.DONE: QT_TRANSLATE_NOOP("Names", "Done"),
}
"""As the strip at the bottom and the title call them; in every language the number and a dot."""

SITUATION_NAMES: Final[Mapping[Situation, Text]] = {
    Situation.REFUSED: QT_TRANSLATE_NOOP("Names", "The token is turned down, or not sure"),
    Situation.MOVED: QT_TRANSLATE_NOOP("Names", "Moved to another workspace or account"),
    Situation.MISSING: QT_TRANSLATE_NOOP("Names", "It works, but a database is missing"),
    Situation.FIRST: QT_TRANSLATE_NOOP("Names", "First connection"),
}

_TOOL_NAMES: Final[Mapping[Tool, Text]] = {
    Tool.ZAPIER: QT_TRANSLATE_NOOP("Names", "Zapier"),
    Tool.MAKE: QT_TRANSLATE_NOOP("Names", "Make"),
    Tool.N8N: QT_TRANSLATE_NOOP("Names", "n8n"),
    Tool.SCRIPT: QT_TRANSLATE_NOOP("Names", "A script or program"),
    Tool.OTHER: QT_TRANSLATE_NOOP("Names", "Another tool"),
    Tool.NONE: QT_TRANSLATE_NOOP("Names", "Not in a tool yet"),
}
_MAKE_SIGNED_IN: Final = QT_TRANSLATE_NOOP("Names", "Make, signed in with Notion")

FAMILY_NAMES: Final[Mapping[int, Text]] = {
    1: QT_TRANSLATE_NOOP("Names", "What was pasted"),
    2: QT_TRANSLATE_NOOP("Names", "The way to Notion"),
    3: QT_TRANSLATE_NOOP("Names", "What Notion says of the token, and the tool behind it"),
    5: QT_TRANSLATE_NOOP("Names", "Databases"),
    6: QT_TRANSLATE_NOOP("Names", "This computer’s keychain"),
    7: QT_TRANSLATE_NOOP("Names", "Files and this computer"),
    9: QT_TRANSLATE_NOOP("Names", "The wizard itself"),
}
"""What the codes of a family are about, by their first digit."""


def name_of_tool(tool: Tool, make_way: MakeWay = MakeWay.TOKEN) -> Text:
    """Return what a tool is called standing alone; Make has two ways."""
    is_signed_in = tool is Tool.MAKE and make_way is MakeWay.SIGN_IN
    return _MAKE_SIGNED_IN if is_signed_in else _TOOL_NAMES[tool]
