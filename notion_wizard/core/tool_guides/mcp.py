"""MCP servers, which give AI assistants access to Notion."""

from typing import Final

from notion_wizard.core.text import QT_TRANSLATE_NOOP
from notion_wizard.core.tool_guides.tool_guide import (
    MISSING,
    TOKEN_CHANGED,
    ToolGuide,
    ToolStep,
)

# Names of the settings: https://github.com/makenotion/notion-mcp-server
MCP: Final = ToolGuide(
    slug="mcp",
    name=QT_TRANSLATE_NOOP("Tools", "An AI assistant (MCP server)"),
    keeps_own_copy=QT_TRANSLATE_NOOP(
        "Tools", "The assistant’s settings keep their own copy. It does not change by itself."
    ),
    steps=(
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools", "Open the assistant’s settings file and find the part about Notion."
            ),
            TOKEN_CHANGED,
        ),
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools",
                "Does it name mcp.notion.com? That one takes no token: connect it again in the "
                "assistant, sign in with Notion, and skip the next step.",
            ),
            TOKEN_CHANGED,
        ),
        ToolStep(
            QT_TRANSLATE_NOOP(
                "Tools",
                "Paste the token between the quotes behind NOTION_TOKEN. "
                "If OPENAPI_MCP_HEADERS stands there instead, it goes right behind “Bearer ”.",
            ),
            TOKEN_CHANGED,
            copies_token=True,
        ),
        ToolStep(
            QT_TRANSLATE_NOOP("Tools", "Ask the assistant for the database by its name."), MISSING
        ),
        ToolStep(QT_TRANSLATE_NOOP("Tools", "Save the file."), TOKEN_CHANGED),
    ),
    restart=QT_TRANSLATE_NOOP(
        "Tools",
        "Now quit the assistant completely, open it again and ask it for a Notion page: "
        "it reads the token at its start.",
    ),
)
