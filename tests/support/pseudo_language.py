"""A language that nobody speaks: each text longer than in English, in brackets, with accents.

What stands outside of the brackets on a screen was never to be translated, or was forgotten.
"""

import re
from typing import Final

OPEN, CLOSE = "⟦", "⟧"
RIGHT_TO_LEFT: Final = "\u200f"
"""A mark that nobody sees: a text that begins with it is written as Arabic is."""

_ACCENTED: Final = str.maketrans("aeiouAEIOUcnsy", "áéíóúÁÉÍÓÚçñšý")
_PLACE: Final = re.compile(r"\{[^{}]*\}|%n|%\d")


class PseudoLanguage:
    """A `wording.Translator`. Places for facts stand once, as they would in a real language.

    `longer` is the part of a text by which it is longer; 1.0: twice as long. `mark` begins each.
    """

    def __init__(self, longer: float = 1.0, mark: str = "") -> None:
        self._longer, self._mark = longer, mark

    def translate(self, _context: str, source: str, _disambiguation: str, n: int, /) -> str:
        """Return the source, lengthened with its own words."""
        text = source.replace("(s)", "" if n == 1 else "s")
        again = _PLACE.sub("…", text)
        more = again[: round(len(again) * self._longer)]
        return f"{self._mark}{OPEN}{_accented(text)} {_accented(more)}{CLOSE}"


def outside(text: str) -> str:
    """Return what of a shown text is no translation."""
    depth, left = 0, ""
    for character in text:
        if character == OPEN:
            depth += 1
        elif character == CLOSE:
            depth -= 1
        elif depth == 0:
            left += character
    return left.strip()


def _accented(text: str) -> str:
    parts = re.split(f"({_PLACE.pattern})", text)
    return "".join(part if _PLACE.fullmatch(part) else part.translate(_ACCENTED) for part in parts)
