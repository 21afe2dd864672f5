"""Raycast: the preferences of its Notion extension."""

from typing import Final

from notion_wizard.core.text import QT_TRANSLATE_NOOP
from notion_wizard.core.tool_guides.tool_guide import (
    TOKEN_CHANGED,
    ToolGuide,
    ToolStep,
)

# Names of the fields: https://github.com/raycast/extensions/tree/main/extensions/notion
RAYCAST: Final = ToolGuide(
    slug="raycast",
    name=QT_TRANSLATE_NOOP("Tools", "Raycast"),
    keeps_own_copy=QT_TRANSLATE_NOOP(
        "Tools", "Raycast keeps its own copy. It does not change by itself."
    ),
    steps=(
        ToolStep(
            QT_TRANSLATE_NOOP("Tools", "In Raycast open Settings, then Extensions, then Notion."),
            TOKEN_CHANGED,
        ),
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools",
                "Paste the token into “Internal Integration Secret”. No spaces, no quotes.",
            ),
            TOKEN_CHANGED,
            copies_token=True,
        ),
        ToolStep(
            QT_TRANSLATE_NOOP("Tools", "Open “Search Notion” and look for one of your databases.")
        ),
    ),
)
