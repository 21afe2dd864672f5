"""What stands beside a fault of the way when the tool runs on other servers."""

from typing import Final

from notion_wizard.core.text import QT_TRANSLATE_NOOP

CLOUD_NOTE: Final = QT_TRANSLATE_NOOP(
    "Network", "This checks this computer. {tool} runs on its own servers."
)
"""Stands beside every 2xx when the tool runs in a cloud: its way to Notion is another one."""

MAYBE_CLOUD_NOTE: Final = QT_TRANSLATE_NOOP(
    "Network",
    "This checks this computer. If {tool} runs on another one, that one may reach Notion all the "
    "same.",
)
"""The same for a tool that many run on a computer of their own."""

CLOUD_FAULT_NOTE: Final = QT_TRANSLATE_NOOP(
    "Network", "{tool} runs on its own servers, so the fault is there and not on this computer."
)
"""Stands beside every 2xx that the message of a tool in a cloud means."""
