"""Workato: a Notion connection with an API key, or signed in with OAuth."""

from typing import Final

from notion_wizard.core.text import QT_TRANSLATE_NOOP
from notion_wizard.core.tool_guides.tool_guide import (
    FIRST,
    MISSING,
    MOVED,
    REPLACED,
    TOKEN_CHANGED,
    ToolGuide,
    ToolStep,
)

# The two ways to connect: https://docs.workato.com/en/connectors/notion
WORKATO: Final = ToolGuide(
    slug="workato",
    name=QT_TRANSLATE_NOOP("Tools", "Workato"),
    keeps_own_copy=QT_TRANSLATE_NOOP(
        "Tools", "Workato keeps its own copy. It does not change by itself."
    ),
    steps=(
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools", "In Workato open the project and click its connection to Notion."
            ),
            REPLACED | MISSING,
        ),
        ToolStep(
            QT_TRANSLATE_NOOP("Tools", "In Workato create a connection and choose Notion."), FIRST
        ),
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools",
                "Is it connected with OAuth? Then it takes no token: connect it again, choose the "
                "workspace, tick your pages, and skip the next step.",
            ),
            REPLACED,
        ),
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools",
                "Choose the API key as the way to sign in, and paste the token. "
                "No spaces, no quotes.",
            ),
            TOKEN_CHANGED,
            copies_token=True,
        ),
        ToolStep(
            QT_TRANSLATE_NOOP("Tools", "Click Connect, and wait until it says so."), TOKEN_CHANGED
        ),
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools", "In each Notion step of your recipes, pick the database again."
            ),
            MOVED | MISSING,
        ),
        ToolStep(QT_TRANSLATE_NOOP("Tools", "Test the recipe, then start it again.")),
    ),
    cloud=True,
)
