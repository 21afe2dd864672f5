"""Obsidian: its Importer asks for the token."""

from typing import Final

from notion_wizard.core.text import QT_TRANSLATE_NOOP
from notion_wizard.core.tool_guides.tool_guide import (
    TOKEN_CHANGED,
    ToolGuide,
    ToolStep,
)

# Names of the fields: https://obsidian.md/help/import/notion
OBSIDIAN: Final = ToolGuide(
    slug="obsidian",
    name=QT_TRANSLATE_NOOP("Tools", "Obsidian Importer"),
    keeps_own_copy=QT_TRANSLATE_NOOP("Tools", "The Importer has a field of its own for the token."),
    steps=(
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools",
                "In Obsidian open the Importer, and choose Notion as the format: "
                "the one that wants a token, not the .zip file.",
            )
        ),
        ToolStep(
            QT_TRANSLATE_NOOP("Tools", "Paste the token into its field. No spaces, no quotes."),
            TOKEN_CHANGED,
            copies_token=True,
        ),
        ToolStep(QT_TRANSLATE_NOOP("Tools", "Choose your pages and click Import.")),
    ),
)
