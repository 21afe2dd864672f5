"""Takes what follows the beginning of a token apart: its pieces, and what joins them."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Final

from notion_wizard.core.paste.characters import INVISIBLE
from notion_wizard.core.paste.patterns import SOME_JUNK
from notion_wizard.core.paste.surroundings import is_quote
from notion_wizard.core.paste.tokens.closings import Closing, closing_at
from notion_wizard.core.paste.tokens.words import is_word
from notion_wizard.core.token import SHAPES

_STRAY: Final = re.compile(r"\W")


class Joint(Enum):
    """What stands between two pieces of a token; where nothing doubtful does, they are one."""

    LINE = "line"
    BLANK = "blank"
    SIGN = "sign"


@dataclass(frozen=True, slots=True)
class Piece:
    """Letters and digits in one, the joint in front, and a `sign` there that no token has."""

    joint: Joint | None
    text: str
    start: int
    end: int
    closing: Closing
    sign: str = ""
    parts: tuple[int, ...] = ()
    """How long the parts are, if it is the first piece and its prefix is in parts."""

    @property
    def length(self) -> int:
        """How many characters it has, with its sign."""
        return len(self.sign) + len(self.text)

    @property
    def strays(self) -> int:
        """How many signs it has, its own among them: they may be too many."""
        return len(self.sign) + len(_STRAY.findall(self.text))


_JOINT: Final = re.compile(SOME_JUNK)
# Signs at a line end by which programs say that it is none.
_SOFT_LINE_END: Final = re.compile(r"[=\\](?:\r\n|\r|\n)")
_ANY_PREFIX: Final = "|".join(shape.prefix for shape in SHAPES)
_TEXT: Final = re.compile(rf"(?:(?!(?i:{_ANY_PREFIX}))[A-Za-z0-9_])+")
_SIGN: Final = re.compile(
    r"(?P<sign>[^\s\x00A-Za-z0-9_]{1,3}+)"
    rf"(?P<line>(?=[ \t\x00]*+[\r\n]){SOME_JUNK})?(?=(?!(?i:{_ANY_PREFIX}))[A-Za-z0-9])"
)
# Signs that people write between two things; any other is a stray one.
_SEPARATORS: Final = frozenset(".,:;/?@-!+~&=|")
_WORD: Final = re.compile(r"[^\W_]+")
_ID_OR_ADDRESS: Final = re.compile(
    r"[0-9a-f]{32}(?![0-9a-z])|[0-9a-f]{8}-[0-9a-f]{4}-|www\.|https?://", re.IGNORECASE
)
# More than any damaged token has: keeps texts made to be slow from being so.
_MOST_PIECES: Final = 60
_MOST_CHARACTERS: Final = 1_000


@dataclass(slots=True)
class _Source:
    plain: str
    raw: str
    looks: str
    is_slanted: bool


@dataclass(slots=True)
class _Growing:
    """A piece while it is being put together."""

    joint: Joint | None
    sign: str
    start: int
    end: int
    texts: list[str] = field(default_factory=list[str])

    def add(self, text: str, end: int) -> None:
        self.texts.append(text)
        self.end = end

    def piece(self, source: _Source) -> Piece:
        closing = closing_at(source.plain, self.end, is_slanted=source.is_slanted)
        return Piece(self.joint, "".join(self.texts), self.start, self.end, closing, self.sign)


def joint_of(gap: str, raw: str) -> Joint | None:
    """Return what a gap is, None where it is certain that it parts nothing.

    `raw` is the gap as it came: of a fixed space and of what has no width, `gap` says the same.
    """
    if _SOFT_LINE_END.fullmatch(gap):
        return None
    if "\n" in gap or "\r" in gap:
        return Joint.LINE
    is_invisible = not gap.strip(INVISIBLE) and all(
        unicodedata.category(character) != "Zs" for character in raw
    )
    return None if is_invisible else Joint.BLANK


def joined(head: Sequence[Piece], first: Piece, prefix: str) -> Piece:
    """Return the first piece of a token: its prefix, which may be in parts, and what follows."""
    *parts, _ = (piece.length for piece in head)
    last = len(prefix) - sum(parts) + first.length
    return replace(
        first,
        joint=None,
        text=prefix + first.text,
        start=head[0].start,
        parts=(*parts, last),
    )


def split(plain: str, raw: str, start: int, end: int) -> tuple[Piece, ...]:
    """Return the pieces of a part that holds nothing but pieces and joints."""
    source = _Source(plain, raw, plain, _is_slanted(plain, start))
    growing = _Growing(None, "", start, start)
    pieces: list[Piece] = []
    place = start
    for gap in _JOINT.finditer(plain, start, end):
        growing.add(plain[place : gap.start()], gap.start())
        place = gap.end()
        joint = joint_of(gap[0], raw[gap.start() : place])
        if joint:
            pieces.append(growing.piece(source))
            growing = _Growing(joint, "", place, place)
    growing.add(plain[place:end], end)
    return (*pieces, growing.piece(source))


def pieces_behind(plain: str, raw: str, looks: str, start: int, place: int) -> Iterator[Piece]:
    """Yield the piece that ends at `place`, where a beginning ends, with what is stuck to it.

    Then yield those behind, as far as they could belong to a token that begins at `start`.
    """
    source = _Source(plain, raw, looks, _is_slanted(plain, start))
    furthest = place + _MOST_CHARACTERS
    growing = _Growing(None, "", place, place)
    for _ in range(_MOST_PIECES):
        text = _TEXT.match(looks, place)
        if text:
            place = text.end()
            growing.add(plain[text.start() : place], place)
        following = _next(source, place)
        if following is None or following.start > furthest:
            break
        place = following.start
        if following.joint:
            yield growing.piece(source)
            growing = following
        elif following.sign:
            growing.add(following.sign, place)
    yield growing.piece(source)


def _next(source: _Source, place: int) -> _Growing | None:
    """Return the beginning of the next piece, without a joint if it is the same one."""
    gap = _JOINT.match(source.looks, place)
    if gap:
        behind = gap.end()
        joint = joint_of(gap[0], source.raw[place:behind])
        if joint and _ID_OR_ADDRESS.match(source.looks, behind):
            return None
        if _TEXT.match(source.looks, behind):
            return _Growing(joint, "", behind, behind)
        place = behind
    sign = _SIGN.match(source.looks, place)
    if sign is None or (gap and sign["line"]):
        return None
    behind = sign.end()
    written = source.plain[slice(*sign.span("sign"))]
    if gap or sign["line"]:
        return _Growing(Joint.LINE, written, behind, behind)
    if is_quote(written[0]) or not _SEPARATORS.isdisjoint(written):
        return _Growing(Joint.SIGN, written, behind, behind)
    word = _WORD.match(source.plain, behind)
    return None if word and is_word(word[0]) else _Growing(None, written, behind, behind)


def _is_slanted(plain: str, start: int) -> bool:
    return plain[start - 1 : start] == "_"
