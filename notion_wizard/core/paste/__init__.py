"""The paste doctor: what a pasted text is, what was wrong with it, and what of that is repaired."""

from notion_wizard.core.paste.doctor import analyse
from notion_wizard.core.paste.result import Kind, Paste

__all__ = ["Kind", "Paste", "analyse"]
