"""All guides, and which one a tool has."""

from collections.abc import Mapping
from typing import Final

from notion_wizard.core.model import MakeWay, Tool
from notion_wizard.core.text import QT_TRANSLATE_NOOP, Text
from notion_wizard.core.tool_guides.airbyte import AIRBYTE
from notion_wizard.core.tool_guides.automate_io import AUTOMATE_IO
from notion_wizard.core.tool_guides.environment import ENVIRONMENT
from notion_wizard.core.tool_guides.github_actions import GITHUB_ACTIONS
from notion_wizard.core.tool_guides.make import MAKE_SIGN_IN, MAKE_TOKEN
from notion_wizard.core.tool_guides.mcp import MCP
from notion_wizard.core.tool_guides.n8n import N8N
from notion_wizard.core.tool_guides.obsidian import OBSIDIAN
from notion_wizard.core.tool_guides.other import OTHER
from notion_wizard.core.tool_guides.pipedream import PIPEDREAM
from notion_wizard.core.tool_guides.raycast import RAYCAST
from notion_wizard.core.tool_guides.script import SCRIPT
from notion_wizard.core.tool_guides.tool_guide import ToolGuide
from notion_wizard.core.tool_guides.workato import WORKATO
from notion_wizard.core.tool_guides.zapier import ZAPIER

_GUIDES: Final = (
    ZAPIER,
    MAKE_TOKEN,
    MAKE_SIGN_IN,
    N8N,
    SCRIPT,
    ENVIRONMENT,
    MCP,
    GITHUB_ACTIONS,
    PIPEDREAM,
    AIRBYTE,
    WORKATO,
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

NAME_OF_TOOL: Final[Mapping[Tool, Text]] = {
    Tool.ZAPIER: ZAPIER.name,
    Tool.MAKE: MAKE_TOKEN.name,
    Tool.N8N: N8N.name,
    Tool.SCRIPT: QT_TRANSLATE_NOOP("Tools", "your script"),
    Tool.OTHER: QT_TRANSLATE_NOOP("Tools", "your tool"),
    Tool.NONE: QT_TRANSLATE_NOOP("Tools", "your tool"),
}
"""What each tool is called inside a sentence."""


def whole_guide(tool: Tool, make_way: MakeWay) -> ToolGuide:
    """Return the guide of the chosen tool, with the steps of all situations."""
    if tool is Tool.MAKE and make_way is MakeWay.SIGN_IN:
        return MAKE_SIGN_IN
    return _GUIDE_OF_TOOL[tool]
