"""Tool tips that show names from outside as they are: Qt takes what looks like markup for it."""

from html import escape


def plain_tip(text: str) -> str:
    """Return the text for a tool tip, so that nothing in it is interpreted."""
    return f"<span>{escape(text)}</span>" if "<" in text or "&" in text else text
