"""A token where none belongs: in a name, a link or a filter, which are shown, kept and told."""

from typing import Final

from notion_wizard.core.secret import MARK

_SHORTEST: Final = 24
"""A word of this length with a digit in it may be a token; `secret_santa` is none."""


def without_misplaced_tokens(text: str) -> str:
    """Return what was typed or pasted into an ordinary field, without a token.

    Nor does anything stay that stands right behind a token which was taken out before: of one that
    is typed letter by letter the rest comes later.
    """
    if any(map(_may_be_token, text.split())):
        from notion_wizard.core.scrub import scrub  # noqa: PLC0415 - the first screen needs none

        text = scrub(text)
    before, *behind = text.split(MARK)
    return MARK.join((before, *map(_from_next_blank, behind)))


def _may_be_token(word: str) -> bool:
    return len(word) >= _SHORTEST and any(map(str.isdigit, word))


def _from_next_blank(text: str) -> str:
    place = next((place for place, letter in enumerate(text) if letter.isspace()), len(text))
    return text[place:]
