"""Puts a run together: all that belongs to what begins like a token."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from notion_wizard.core.paste.characters import BLANKS
from notion_wizard.core.paste.patterns import SOME_JUNK
from notion_wizard.core.paste.surroundings import is_quote
from notion_wizard.core.paste.words import end_in_words, is_mixed, is_word
from notion_wizard.core.token import SHAPES, Shape

ODD: Final = r"[^\s\x00A-Za-z0-9_\"'`()\[\]{}<>=&|\u2018-\u201f«»\u2039\u203a\u3000-\u303f]"
"""A character that no token has; quotes and the like are left out, since they end a token."""

_PIECE: Final = re.compile(
    rf"(?P<odd>{ODD}{{1,3}}+)?(?P<junk>{SOME_JUNK})?(?P<odd_behind>{ODD}{{1,3}}+)?"
    rf"(?P<text>(?:(?!(?i:{'|'.join(shape.prefix for shape in SHAPES)}))[A-Za-z0-9_])+)"
)
_NOT_OF_TOKEN: Final = re.compile(r"[^A-Za-z0-9]")
_ODD_AT_END: Final = re.compile(rf"(?![.,;:!?]){ODD}")
_HAS_A_VALUE: Final = re.compile(r"[ \t]*+(?:=(?![ \t]*[\r\n])|:[ \t]*[\w\"']|://)")
_ID_OR_ADDRESS: Final = re.compile(
    r"[0-9a-f]{32}(?![0-9a-z])|[0-9a-f]{8}-[0-9a-f]{4}-|www\.", re.IGNORECASE
)
# More than any damaged token has: keeps texts made to be slow from being so.
_MOST_PIECES: Final = 60
_MOST_CHARACTERS: Final = 1_000


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
        """Whether it is as long as it should be, with its odd characters or without them."""
        length = len(self.text)
        return self.right_length in (length, length - len(self.odd_places))


@dataclass(frozen=True, slots=True)
class Beginning:
    """The beginning of a run: a prefix or what is left of it, as it stands there."""

    text: str
    shape: Shape
    lost: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Piece:
    odd: str
    text: str
    end: int
    is_apart: bool


def run_from(plain: str, looks: str, beginning: Beginning) -> Run:
    """Return the run that begins there. `looks` is the text as a reader takes it."""
    right_length = beginning.shape.length - beginning.lost
    pieces = _belonging(
        beginning.text, list(_pieces(plain, looks, beginning.end)), plain, right_length
    )
    text = beginning.text + "".join(piece.odd + piece.text for piece in pieces)
    end = pieces[-1].end if pieces else beginning.end
    if len(text) == right_length - 1 and _ODD_AT_END.match(plain, end):
        text += plain[end]
        end += 1
    return Run(
        text,
        beginning.shape,
        beginning.lost,
        len(beginning.text),
        beginning.start,
        beginning.end,
        end,
    )


def _pieces(plain: str, looks: str, place: int) -> Iterator[_Piece]:
    """Yield what follows the prefix, piece by piece, as far as it could belong to the token."""
    furthest = place + _MOST_CHARACTERS
    for _ in range(_MOST_PIECES):
        piece = _PIECE.match(looks, place)
        if piece is None:
            return
        begin, end = piece.span("text")
        is_apart = piece["junk"] is not None
        if begin > furthest:
            return
        if is_apart and _is_another_thing(looks, begin, end):
            return
        odd = "".join(
            plain[slice(*piece.span(group))] for group in ("odd", "odd_behind") if piece[group]
        )
        yield _Piece(odd, plain[begin:end], end, is_apart)
        place = end


def _is_another_thing(looks: str, begin: int, end: int) -> bool:
    """Tell an id, an address, and a name with its value, from a token's next piece."""
    if _ID_OR_ADDRESS.match(looks, begin):
        return True
    value = _HAS_A_VALUE.match(looks, end)
    if value is None:
        return False
    name = looks[begin:end]
    return value[0].endswith("=") or not (is_mixed(name) or name.isdigit())


def _belonging(
    beginning: str, pieces: Sequence[_Piece], plain: str, right_length: int
) -> Sequence[_Piece]:
    """Return the pieces that belong to the token: those that fit exactly, else what is no word."""
    length = clean = len(beginning)
    for number, piece in enumerate(pieces, 1):
        length += len(piece.odd) + len(piece.text)
        clean += len(piece.text)
        if right_length in (length, clean) and not _took_in_words(pieces[:number], plain):
            return pieces[:number]
    belonging = 0
    for number, piece in enumerate(pieces, 1):
        if (number == 1 and not piece.is_apart) or is_mixed(piece.text):
            belonging = number
    rest = pieces[belonging:]
    at_end = not rest or _nothing_follows(plain, rest[-1].end)
    if at_end and not any(is_word(piece.text) for piece in rest):
        return pieces
    return pieces[:belonging]


def _took_in_words(pieces: Sequence[_Piece], plain: str) -> bool:
    last = pieces[-1]
    if len(pieces) == 1 or not last.is_apart:
        return False
    if last.odd and not is_mixed(last.text):
        return True
    return end_in_words([piece.text for piece in pieces], plain, last.end)


def _nothing_follows(plain: str, end: int) -> bool:
    behind = plain[end : end + 20].strip(BLANKS + ".,;")
    return all(is_quote(character) for character in behind)
