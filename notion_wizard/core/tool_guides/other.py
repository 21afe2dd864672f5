"""Any other tool."""

from typing import Final

from notion_wizard.core.text import QT_TRANSLATE_NOOP
from notion_wizard.core.tool_guides.tool_guide import (
    MISSING,
    MOVED,
    TOKEN_CHANGED,
    ToolGuide,
    ToolStep,
)

OTHER: Final = ToolGuide(
    slug="other",
    name=QT_TRANSLATE_NOOP("Tools", "Another tool"),
    keeps_own_copy=QT_TRANSLATE_NOOP(
        "Tools", "Your tool keeps its own copy. It does not change by itself."
    ),
    steps=(
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools",
                "In the tool’s settings look for Notion. It may stand under connections, "
                "integrations, credentials or accounts.",
            )
        ),
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools",
                "No field, only a button to sign in? Then it takes no token: connect again, choose "
                "the workspace, tick your pages, and skip the next step.",
            ),
            TOKEN_CHANGED,
        ),
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools",
                "Paste the token into the field for it, in place of any old one. "
                "No spaces, no quotes.",
            ),
            TOKEN_CHANGED,
            copies_token=True,
        ),
        ToolStep(
            QT_TRANSLATE_NOOP("Tools", "Wherever the tool uses a database, pick it again."), MOVED
        ),
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools", "Load the list of databases again and pick the missing one."
            ),
            MISSING,
        ),
        ToolStep(QT_TRANSLATE_NOOP("Tools", "Save, if there is a button for it.")),
        ToolStep(
            QT_TRANSLATE_NOOP("Tools", "Let the tool do its work once, or use its own test."),
            MISSING,
        ),
    ),
    restart=QT_TRANSLATE_NOOP(
        "Tools",
        "Now close the tool completely, open it again and let it do its work once: "
        "many keep the old token until then.",
    ),
    is_any=True,
)
