"""A token where none belongs: in a name, a link or a filter, which are shown, kept and told."""

from typing import Final

_SHORTEST: Final = 24
"""A word of this length with a digit in it may be a token; `secret_santa` is none."""


def without_misplaced_tokens(text: str) -> str:
    """Return what was typed or pasted into an ordinary field, without a token."""
    if not any(map(_may_be_token, text.split())):
        return text
    from notion_wizard.core.scrub import scrub  # noqa: PLC0415 - the first screen needs none

    return scrub(text)


def _may_be_token(word: str) -> bool:
    return len(word) >= _SHORTEST and any(map(str.isdigit, word))
