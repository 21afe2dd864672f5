"""Automate.io: closed for good."""

from typing import Final

from notion_wizard.core.text import QT_TRANSLATE_NOOP
from notion_wizard.core.tool_guides.tool_guide import (
    ToolGuide,
    ToolStep,
)

AUTOMATE_IO: Final = ToolGuide(
    slug="automate-io",
    name=QT_TRANSLATE_NOOP("Tools", "Automate.io"),
    keeps_own_copy=QT_TRANSLATE_NOOP(
        "Tools", "Automate.io closed in 2022. No token can bring it back."
    ),
    steps=(
        ToolStep(
            QT_TRANSLATE_NOOP("Tools", "Choose where to go: Zapier and Make do the same, n8n too.")
        ),
        ToolStep(QT_TRANSLATE_NOOP("Tools", "Build there what Automate.io did for you.")),
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools",
                "On the first screen of the wizard choose that tool, and “First connection”.",
            )
        ),
        ToolStep(QT_TRANSLATE_NOOP("Tools", "In Notion remove the connection of Automate.io.")),
    ),
    cloud=True,
    takes_token=False,
    is_open=False,
)
