"""Notion's own window, where a tool without a token field is let in. The same for all of them."""

from typing import Final

from notion_wizard.core.text import QT_TRANSLATE_NOOP
from notion_wizard.core.tool_guides.tool_guide import (
    ALWAYS,
    MISSING,
    MOVED,
    TOKEN_CHANGED,
    ToolStep,
)

NOTIONS_WINDOW: Final = (
    ToolStep(
        QT_TRANSLATE_NOOP(
            "Tools", "In the window that opens, choose your new workspace at the top."
        ),
        MOVED,
    ),
    ToolStep(
        QT_TRANSLATE_NOOP(
            "Tools",
            "In the window that opens, look whether the right workspace stands at the top.",
        ),
        ALWAYS - MOVED,
    ),
    ToolStep(
        QT_TRANSLATE_NOOP("Tools", "Tick the pages that hold your databases, and allow access."),
        TOKEN_CHANGED,
    ),
    ToolStep(
        QT_TRANSLATE_NOOP(
            "Tools",
            "Tick the missing database too. Leave the other ticks as they are, and allow access.",
        ),
        MISSING,
    ),
)
