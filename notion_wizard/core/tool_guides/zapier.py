"""Zapier: signed in with Notion, no field for a token."""

from typing import Final

from notion_wizard.core.text import QT_TRANSLATE_NOOP
from notion_wizard.core.tool_guides.signing_in import NOTIONS_WINDOW
from notion_wizard.core.tool_guides.tool_guide import (
    ALWAYS,
    FIRST,
    MISSING,
    REPLACED,
    ToolGuide,
    ToolStep,
)

ZAPIER: Final = ToolGuide(
    slug="zapier",
    name=QT_TRANSLATE_NOOP("Tools", "Zapier"),
    keeps_own_copy=QT_TRANSLATE_NOOP(
        "Tools", "Zapier has no field for a token. You sign in with Notion there."
    ),
    steps=(
        ToolStep(
            QT_TRANSLATE_NOOP("Tools", "In Zapier open App connections and add one for Notion."),
            FIRST,
        ),
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools", "In Zapier open App connections, find Notion and click Reconnect."
            ),
            ALWAYS - FIRST,
        ),
        *NOTIONS_WINDOW,
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools",
                "In your Zap choose this connection in each Notion step, and pick the database.",
            ),
            FIRST,
        ),
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools", "In each Notion step of your Zaps, pick the database again."
            ),
            REPLACED,
        ),
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools",
                "In the Notion step of your Zap, load the list again and pick the database.",
            ),
            MISSING,
        ),
        ToolStep(QT_TRANSLATE_NOOP("Tools", "Test the step, then turn the Zap on.")),
    ),
    cloud=True,
    takes_token=False,
)
