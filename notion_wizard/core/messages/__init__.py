"""The error message reader: what a tool's message means, and which questions it answers."""

from notion_wizard.core.messages.reader import Reading, read_message

__all__ = ["Reading", "read_message"]
