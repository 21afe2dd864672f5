"""Puts a run together: all that belongs to what begins like a token."""

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from notion_wizard.core.paste.tokens.joints import Piece, joined, pieces_behind, split
from notion_wizard.core.paste.tokens.reach import belonging
from notion_wizard.core.token import Shape

ODD: Final = r"[^\s\x00A-Za-z0-9_\"'`()\[\]{}<>=&|\u2018-\u201f«»\u2039\u203a\u3000-\u303f]"
"""A character that no token has; quotes and the like are left out, since they end a token."""

_NOT_OF_TOKEN: Final = re.compile(r"[^A-Za-z0-9]")
_ODD_AT_END: Final = re.compile(rf"(?![.,;:!?]){ODD}")


@dataclass(frozen=True, slots=True)
class Run:
    """What is meant as a token of this shape, of which the first `lost` characters are missing.

    It stands from `start` to `end`; of its text, `head` characters are the prefix, as written,
    and stand before `body`.
    """

    text: str
    shape: Shape
    lost: int
    head: int
    start: int
    body: int
    end: int

    @property
    def right_length(self) -> int:
        """How long it would be if only its beginning were missing."""
        return self.shape.length - self.lost

    @property
    def odd_places(self) -> tuple[int, ...]:
        """The places of characters that no token has there."""
        prefix = self.shape.prefix[self.lost :]
        if self.head == len(prefix):
            in_prefix = [i for i, one in enumerate(prefix) if self.text[i] != one]
        else:
            in_prefix = [
                i for i, one in enumerate(self.text[: self.head]) if one not in prefix.lower()
            ]
        in_body = (match.start() for match in _NOT_OF_TOKEN.finditer(self.text, self.head))
        return (*in_prefix, *in_body)

    @property
    def has_right_length(self) -> bool:
        """Whether it is as long as it should be, with its stray signs or without them."""
        length = len(self.text)
        # A letter that only looks like another stands in its place.
        stray = sum(not self.text[place].isalnum() for place in self.odd_places)
        return self.right_length in (length, length - stray)

    def seen_place(self, place: int) -> int:
        """Return which character it is that a person sees there: an accent is with its letter."""
        seen = sum(not unicodedata.combining(one) for one in self.text[: place + 1])
        return max(seen, 1)


@dataclass(frozen=True, slots=True)
class Beginning:
    """The beginning of a run: a prefix or what is left of it, as it stands there."""

    text: str
    shape: Shape
    lost: int
    start: int
    end: int


def run_from(plain: str, raw: str, looks: str, beginning: Beginning) -> Run:
    """Return the run that begins there, of a text as it came and as a reader takes it, too."""
    shape, lost = beginning.shape, beginning.lost
    right_length = shape.length - lost
    pieces = _pieces(plain, raw, looks, beginning)
    digits = len(shape.prefix) - lost + shape.digits
    taken = pieces[: belonging(pieces, right_length, digits)]
    text = "".join(piece.sign + piece.text for piece in taken)
    end = taken[-1].end
    if len(text) < right_length:
        # Chats write _slanted_ so.
        without = text[: len(beginning.text)] + text[len(beginning.text) :].rstrip("_")
        end -= len(text) - len(without)
        text = without
    if len(text) == right_length - 1 and _ODD_AT_END.match(plain, end):
        text += plain[end]
        end += 1
    return Run(text, shape, lost, len(beginning.text), beginning.start, beginning.end, end)


def _pieces(plain: str, raw: str, looks: str, beginning: Beginning) -> tuple[Piece, ...]:
    head = split(looks, raw, beginning.start, beginning.end)
    first, *others = pieces_behind(plain, raw, looks, beginning.start, beginning.end)
    return (joined(head, first, beginning.text), *others)
