"""Screen 6: how each tool gets the new token. One module a tool.

The guides are loaded when a tool is first asked about: before that the person has chosen none.
"""

from typing import TYPE_CHECKING

from notion_wizard.core.model import MakeWay, Situation, Tool
from notion_wizard.core.text import Text

if TYPE_CHECKING:
    from notion_wizard.core.tool_guides.tool_guide import ToolGuide

__all__ = ["guide_for", "has_token_field", "tool_name"]


def guide_for(tool: Tool, make_way: MakeWay, situation: Situation) -> "ToolGuide":
    """Return the guide of the chosen tool, with only the steps that this situation needs."""
    from notion_wizard.core.tool_guides import guides  # noqa: PLC0415 - as said above

    return guides.whole_guide(tool, make_way).for_situation(situation)


def has_token_field(tool: Tool, make_way: MakeWay) -> bool:
    """Tell whether the tool wants a token; if not, the person signs in with Notion there."""
    from notion_wizard.core.tool_guides import guides  # noqa: PLC0415 - as said above

    return guides.whole_guide(tool, make_way).takes_token


def tool_name(tool: Tool) -> Text:
    """Return what the tool is called inside a sentence: "Does your script work now?"."""
    from notion_wizard.core.tool_guides import guides  # noqa: PLC0415 - as said above

    return guides.NAME_OF_TOOL[tool]
