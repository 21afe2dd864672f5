"""A script or program of one's own: .env files and environment variables."""

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

ENVIRONMENT_VARIABLES: Final = (
    "NOTION_TOKEN",
    "NOTION_API_KEY",
    "NOTION_API_TOKEN",
    "NOTION_SECRET",
    "NOTION_KEY",
    "NOTION_API_SECRET",
    "NOTION_ACCESS_TOKEN",
    "NOTION_AUTH_TOKEN",
    "NOTION_BEARER_TOKEN",
    "NOTION_BOT_TOKEN",
    "NOTION_INTEGRATION_KEY",
    "NOTION_INTEGRATION_SECRET",
    "NOTION_INTEGRATION_TOKEN",
    "NOTION_INTERNAL_INTEGRATION_SECRET",
    "NOTION_INTERNAL_INTEGRATION_TOKEN",
    "NOTION_INTERNAL_SECRET",
    "OPENAPI_MCP_HEADERS",
)
"""Names of environment variables that hold a Notion token, the usual ones first.

The last one holds headers as JSON, the token inside.
"""

SCRIPT: Final = ToolGuide(
    slug="script",
    name=QT_TRANSLATE_NOOP("Tools", "A script or program"),
    keeps_own_copy=QT_TRANSLATE_NOOP(
        "Tools", "A script reads its own copy. It does not change by itself."
    ),
    steps=(
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools", "Open the file with the script’s settings. It is often called .env."
            )
        ),
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools",
                "Paste the token right behind NOTION_TOKEN= or NOTION_API_KEY=, "
                "whichever name stands there. No quotes, no spaces.",
            ),
            REPLACED,
            copies_token=True,
        ),
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools",
                "Write the name that your script reads, often NOTION_TOKEN, then = and the token. "
                "No quotes, no spaces.",
            ),
            FIRST,
            copies_token=True,
        ),
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools",
                "Is there an environment variable of the same name? It wins over the file, "
                "so change it too.",
            ),
            TOKEN_CHANGED,
        ),
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools", "Put in the ids of the new databases too: copies have ids of their own."
            ),
            MOVED,
        ),
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools",
                "Look whether the database’s id there is the one in its link: "
                "the 32 characters before the question mark.",
            ),
            MISSING,
        ),
        ToolStep(QT_TRANSLATE_NOOP("Tools", "Save the file."), TOKEN_CHANGED),
        ToolStep(QT_TRANSLATE_NOOP("Tools", "Save the file, and run the script once."), MISSING),
    ),
    restart=QT_TRANSLATE_NOOP(
        "Tools",
        "Now close the program or the terminal, open it again and run the script: "
        "it reads the token at its start.",
    ),
)
