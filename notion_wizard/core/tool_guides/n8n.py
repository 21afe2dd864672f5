"""n8n: its “Notion API” credential holds the token for all workflows."""

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

N8N: Final = ToolGuide(
    slug="n8n",
    name=QT_TRANSLATE_NOOP("Tools", "n8n"),
    keeps_own_copy=QT_TRANSLATE_NOOP(
        "Tools", "n8n keeps its own copy. It does not change by itself."
    ),
    steps=(
        ToolStep(
            QT_TRANSLATE_NOOP("Tools", "In n8n open Credentials and click the one for Notion."),
            REPLACED,
        ),
        ToolStep(
            QT_TRANSLATE_NOOP("Tools", "In n8n open Credentials and create one for “Notion API”."),
            FIRST,
        ),
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools",
                "Is it “Notion OAuth2 API”? That one takes no token: sign in again there, choose "
                "the workspace, tick your pages, and skip the next step.",
            ),
            REPLACED,
        ),
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools",
                "Paste the token into “Internal Integration Secret” and save. "
                "No spaces, no quotes.",
            ),
            TOKEN_CHANGED,
            copies_token=True,
        ),
        # They test with GET /users, which Notion answers only with that capability.
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools",
                "Does n8n’s own test complain? Older versions need one thing more: "
                "in Notion, let the connection read user information.",
            ),
            TOKEN_CHANGED,
        ),
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools", "In your workflow choose it in each Notion node, and pick the database."
            ),
            FIRST,
        ),
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools", "In every workflow, pick the database again in each Notion node."
            ),
            MOVED,
        ),
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools",
                "In your workflow open the Notion node and pick the database from the list.",
            ),
            MISSING,
        ),
        ToolStep(QT_TRANSLATE_NOOP("Tools", "Run the workflow once.")),
    ),
    cloud=True,
)
