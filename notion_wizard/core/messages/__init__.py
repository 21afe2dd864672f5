"""The error message reader: what a tool's message means, and which questions it answers."""

from notion_wizard.core.messages.clouds import cloud_fault_note
from notion_wizard.core.messages.reader import Reading, read_message

__all__ = ["Reading", "cloud_fault_note", "read_message"]
