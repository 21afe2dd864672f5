"""Screen 6: how each tool gets the new token. One module a tool."""

from collections.abc import Mapping
from typing import Final

from notion_wizard.core.model import MakeWay, Situation, Tool
from notion_wizard.core.text import QT_TRANSLATE_NOOP, Text
from notion_wizard.core.tool_guides.airbyte import AIRBYTE
from notion_wizard.core.tool_guides.automate_io import AUTOMATE_IO
from notion_wizard.core.tool_guides.github_actions import GITHUB_ACTIONS
from notion_wizard.core.tool_guides.make import MAKE_SIGN_IN, MAKE_TOKEN
from notion_wizard.core.tool_guides.mcp import MCP
from notion_wizard.core.tool_guides.n8n import N8N
from notion_wizard.core.tool_guides.obsidian import OBSIDIAN
from notion_wizard.core.tool_guides.other import OTHER
from notion_wizard.core.tool_guides.pipedream import PIPEDREAM
from notion_wizard.core.tool_guides.raycast import RAYCAST
from notion_wizard.core.tool_guides.script import ENVIRONMENT_VARIABLES, SCRIPT
from notion_wizard.core.tool_guides.tool_guide import ToolGuide, ToolStep
from notion_wizard.core.tool_guides.zapier import ZAPIER

__all__ = [
    "ENVIRONMENT_VARIABLES",
    "TOOL_GUIDES",
    "ToolGuide",
    "ToolStep",
    "guide_for",
    "has_token_field",
    "tool_name",
]

_GUIDES: Final = (
    ZAPIER,
    MAKE_TOKEN,
    MAKE_SIGN_IN,
    N8N,
    SCRIPT,
    MCP,
    GITHUB_ACTIONS,
    PIPEDREAM,
    AIRBYTE,
    OBSIDIAN,
    RAYCAST,
    AUTOMATE_IO,
    OTHER,
)

TOOL_GUIDES: Final[Mapping[str, ToolGuide]] = {guide.slug: guide for guide in _GUIDES}
"""Every tool's guide by its slug, with the steps of all situations; see `for_situation`."""

_GUIDE_OF_TOOL: Final[Mapping[Tool, ToolGuide]] = {
    Tool.ZAPIER: ZAPIER,
    Tool.MAKE: MAKE_TOKEN,
    Tool.N8N: N8N,
    Tool.SCRIPT: SCRIPT,
    Tool.OTHER: OTHER,
    Tool.NONE: OTHER,
}

_NAME_OF_TOOL: Final[Mapping[Tool, Text]] = {
    Tool.ZAPIER: ZAPIER.name,
    Tool.MAKE: MAKE_TOKEN.name,
    Tool.N8N: N8N.name,
    Tool.SCRIPT: QT_TRANSLATE_NOOP("Tools", "your script"),
    Tool.OTHER: QT_TRANSLATE_NOOP("Tools", "your tool"),
    Tool.NONE: QT_TRANSLATE_NOOP("Tools", "your tool"),
}


def guide_for(tool: Tool, make_way: MakeWay, situation: Situation) -> ToolGuide:
    """Return the guide of the chosen tool, with only the steps that this situation needs."""
    return _whole_guide(tool, make_way).for_situation(situation)


def has_token_field(tool: Tool, make_way: MakeWay) -> bool:
    """Tell whether the tool wants a token; if not, the person signs in with Notion there."""
    return _whole_guide(tool, make_way).takes_token


def _whole_guide(tool: Tool, make_way: MakeWay) -> ToolGuide:
    if tool is Tool.MAKE and make_way is MakeWay.SIGN_IN:
        return MAKE_SIGN_IN
    return _GUIDE_OF_TOOL[tool]


def tool_name(tool: Tool) -> Text:
    """Return what the tool is called inside a sentence: "Does your script work now?"."""
    return _NAME_OF_TOOL[tool]
