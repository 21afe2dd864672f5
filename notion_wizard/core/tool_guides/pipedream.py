"""Pipedream: “Notion (API Key)” takes a token, plain “Notion” is signed in."""

from typing import Final

from notion_wizard.core.text import QT_TRANSLATE_NOOP
from notion_wizard.core.tool_guides.tool_guide import (
    ALWAYS,
    FIRST,
    MISSING,
    MOVED,
    REPLACED,
    TOKEN_CHANGED,
    ToolGuide,
    ToolStep,
)

PIPEDREAM: Final = ToolGuide(
    slug="pipedream",
    name=QT_TRANSLATE_NOOP("Tools", "Pipedream"),
    keeps_own_copy=QT_TRANSLATE_NOOP(
        "Tools", "Pipedream keeps its own copy. It does not change by itself."
    ),
    steps=(
        ToolStep(
            QT_TRANSLATE_NOOP("Tools", "In Pipedream open Accounts and find the one for Notion."),
            ALWAYS - FIRST,
        ),
        ToolStep(
            QT_TRANSLATE_NOOP("Tools", "In Pipedream open Accounts and add “Notion (API Key)”."),
            FIRST,
        ),
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools",
                "Is it plain “Notion”? That one takes no token: reconnect it, choose the "
                "workspace, tick your pages, and skip the next step.",
            ),
            REPLACED,
        ),
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools",
                "Is it plain “Notion”? Then reconnect it, and tick the missing database too.",
            ),
            MISSING,
        ),
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools", "Paste the token into “Notion (API Key)”. No spaces, no quotes."
            ),
            TOKEN_CHANGED,
            copies_token=True,
        ),
        ToolStep(
            QT_TRANSLATE_NOOP("Tools", "In each Notion step, pick the database again."),
            MOVED | MISSING,
        ),
        ToolStep(QT_TRANSLATE_NOOP("Tools", "Test the step, then deploy the workflow.")),
    ),
    cloud=True,
)
