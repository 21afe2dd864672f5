"""The shapes of Notion's tokens, as known in November 2026.

Notion calls a token opaque and may bring new shapes any day: what does not fit is advice, never
a verdict.
"""

from dataclasses import dataclass
from typing import Final

LETTERS_AND_DIGITS: Final = frozenset(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
)
"""What stands behind the prefix of a token."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A prefix, then so many digits, then so many letters or digits."""

    name: str
    prefix: str
    digits: int
    tail: int

    @property
    def length(self) -> int:
        """How many characters such a token has."""
        return len(self.prefix) + self.digits + self.tail

    def tail_of(self, token: str) -> str:
        """Return what stands behind prefix and digits."""
        return token[self.length - self.tail :]

    def fits(self, text: str) -> bool:
        """Tell whether the text is exactly one such token."""
        digits = text[len(self.prefix) : self.length - self.tail]
        return (
            len(text) == self.length
            and text.startswith(self.prefix)
            and LETTERS_AND_DIGITS.issuperset(text[len(self.prefix) :])
            and all(digit.isdigit() for digit in digits)
        )


CURRENT: Final = Shape("current", "ntn_", 11, 35)
"""Internal connections, OAuth access tokens and personal access tokens since September 2024."""

OLDER: Final = Shape("older", "secret_", 0, 43)
"""Internal tokens made before; they still work. Webhook verification tokens look the same."""

SHAPES: Final = (CURRENT, OLDER)
LENGTH: Final = 50
"""How many characters every token has, whatever its shape."""


def shape_of(text: str) -> Shape | None:
    """Return the shape that the text fits exactly, or None."""
    return next((shape for shape in SHAPES if shape.fits(text)), None)


def shape_named_by(text: str) -> Shape | None:
    """Return the shape whose prefix the text begins with, or None."""
    return next((shape for shape in SHAPES if text.startswith(shape.prefix)), None)
