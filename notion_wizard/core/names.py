"""Names from outside, as they may be shown: whoever shares a database chooses what it is called."""

import unicodedata
from typing import Final

# Zero-width joiner and non-joiner: Persian, Indian scripts and many emoji need them.
_JOINERS: Final = "\u200c\u200d"
# Controls, bidi marks and other unseen formatting, halves of characters. Not the unassigned ones:
# an emoji newer than this Python is one of them.
_HARMFUL: Final = frozenset({"Cc", "Cf", "Cs"})


def visible(name: str) -> str:
    """Return a name on one line, without controls, bidi marks and what else nobody sees."""
    seen = without_controls(" ".join(name.split()))
    # Once more: what stood between two blanks may have been nothing that anybody sees.
    return " ".join(seen.split()).strip(_JOINERS + " ")


def without_controls(text: str) -> str:
    """Return a text without anything that a terminal, an editor or a browser would obey."""
    return "".join(
        character
        for character in text
        if character in _JOINERS or unicodedata.category(character) not in _HARMFUL
    )
