"""Airbyte: the token is in the settings of a source."""

from typing import Final

from notion_wizard.core.text import QT_TRANSLATE_NOOP
from notion_wizard.core.tool_guides.tool_guide import (
    FIRST,
    MISSING,
    REPLACED,
    TOKEN_CHANGED,
    ToolGuide,
    ToolStep,
)

AIRBYTE: Final = ToolGuide(
    slug="airbyte",
    name=QT_TRANSLATE_NOOP("Tools", "Airbyte"),
    keeps_own_copy=QT_TRANSLATE_NOOP(
        "Tools", "Airbyte keeps its own copy. It does not change by itself."
    ),
    steps=(
        ToolStep(
            QT_TRANSLATE_NOOP("Tools", "In Airbyte open Sources and click the one for Notion."),
            REPLACED | MISSING,
        ),
        ToolStep(
            QT_TRANSLATE_NOOP("Tools", "In Airbyte open Sources and add one for Notion."), FIRST
        ),
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools",
                "Is it signed in with OAuth? Then it takes no token: authenticate again, choose "
                "the workspace, tick your pages, and skip the next step.",
            ),
            REPLACED,
        ),
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools",
                "Choose Access Token as the way to sign in, and paste the token. "
                "No spaces, no quotes.",
            ),
            TOKEN_CHANGED,
            copies_token=True,
        ),
        ToolStep(
            QT_TRANSLATE_NOOP("Tools", "Let Airbyte test the source, and save."), TOKEN_CHANGED
        ),
        ToolStep(QT_TRANSLATE_NOOP("Tools", "Sync once.")),
    ),
    cloud=True,
)
