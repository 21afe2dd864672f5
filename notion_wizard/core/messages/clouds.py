"""Where a fault lies that a tool met on its way to Notion."""

from typing import Final

from notion_wizard.core.catalogue.in_tool import IN_TOOL
from notion_wizard.core.catalogue.network import CLOUD_FAULT_NOTE
from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.model import MakeWay, Situation, Tool
from notion_wizard.core.text import Text
from notion_wizard.core.tool_guides import guide_for

_HUNDRED: Final = 100


def cloud_fault_note(diagnosis: Diagnosis, tool: Tool | None, make_way: MakeWay) -> Text | None:
    """Return what stands beside a fault of the way that the tool's own servers met, or None."""
    if diagnosis.variant != IN_TOOL or tool is None:
        return None
    is_way = diagnosis.code // _HUNDRED == Code.OFFLINE // _HUNDRED
    # Many run n8n on a computer of their own.
    runs_elsewhere = tool is not Tool.N8N and guide_for(tool, make_way, Situation.REFUSED).cloud
    return CLOUD_FAULT_NOTE if is_way and runs_elsewhere else None
