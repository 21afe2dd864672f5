"""The error message reader: what a tool's message means, and which questions it answers.

Its patterns are made when the first message comes: the window opens sooner without them.
"""

from typing import TYPE_CHECKING

from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.model import MakeWay, Tool
from notion_wizard.core.text import Text

if TYPE_CHECKING:
    from notion_wizard.core.messages.reading import Reading

__all__ = ["Reading", "cloud_fault_note", "read_message"]


def read_message(text: str) -> "Reading":
    """Read an error message: see `reader`."""
    from notion_wizard.core.messages import reader  # noqa: PLC0415 - see above

    return reader.read_message(text)


def cloud_fault_note(
    diagnosis: Diagnosis | None, tool: Tool | None, make_way: MakeWay
) -> Text | None:
    """Return what stands beside a fault of the way that the tool's own servers met, or None."""
    if diagnosis is None:
        return None
    from notion_wizard.core.messages import clouds  # noqa: PLC0415 - see above

    return clouds.cloud_fault_note(diagnosis, tool, make_way)


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(name)
    from notion_wizard.core.messages import reading  # noqa: PLC0415 - see above

    return getattr(reading, name)
