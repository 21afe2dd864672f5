"""Finds whole tokens anywhere in a text, wrapped, spaced out and rewritten ones too."""

import re
from dataclasses import dataclass
from typing import Final

from notion_wizard.core.paste.characters import View
from notion_wizard.core.paste.patterns import body_of, prefixes
from notion_wizard.core.paste.words import end_in_words
from notion_wizard.core.token import LETTERS_AND_DIGITS, SHAPES, Shape

_PREFIX: Final = prefixes()
_BODIES: Final = {shape.name: body_of(shape) for shape in SHAPES}
_SHAPES: Final = {shape.name: shape for shape in SHAPES}
_GAP: Final = re.compile(r"[ \t\x00\r\n>|│]++")
_NOT_IN_BODY: Final = re.compile(r"[^A-Za-z0-9]++")
_UNDERSCORES: Final = re.compile(r"_++")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a token stands in a text: its prefix from `start`, what follows from `body` on."""

    token: str
    shape: Shape
    start: int
    body: int
    end: int


def whole_tokens(view: View) -> tuple[Place, ...]:
    """Return every place where a whole token stands, in the text's order."""
    plain = view.plain
    # Two never overlap: no token has an underscore but in its prefix.
    places = (_whole_at(plain, prefix) for prefix in _PREFIX.finditer(plain))
    return tuple(place for place in places if place)


def _whole_at(plain: str, prefix: re.Match[str]) -> Place | None:
    name = prefix.lastgroup or ""
    body = _BODIES[name].match(plain, prefix.end())
    if body is None:
        return None
    shape = _SHAPES[name]
    place = Place(
        shape.prefix + _NOT_IN_BODY.sub("", body[0]),
        shape,
        prefix.start(),
        body.start(),
        body.end(),
    )
    return place if _stands_alone(plain, place) else None


def _stands_alone(plain: str, place: Place) -> bool:
    if not _ends_there(plain, place):
        return False
    pieces = _GAP.split(plain[place.start : place.end])
    if len(pieces) == 1:
        return True
    # Put together from pieces: then it must not grow out of a word in front, and must not have
    # taken in a word from behind.
    before = plain[place.start - 1 : place.start] if place.start else ""
    grows_out = bool(before) and before in LETTERS_AND_DIGITS
    return not grows_out and not end_in_words(pieces, plain, place.end)


def _ends_there(plain: str, place: Place) -> bool:
    behind = plain[place.end : place.end + 1]
    if behind == "_":
        # Chats write _slanted_ so: the same sign stands in front.
        signs = _UNDERSCORES.match(plain, place.end)
        after = plain[signs.end() : signs.end() + 1] if signs else ""
        in_front = plain[place.start - 1 : place.start] if place.start else ""
        return in_front == "_" and not (after and after in LETTERS_AND_DIGITS)
    if behind and behind in LETTERS_AND_DIGITS:
        return _PREFIX.match(plain, place.end) is not None
    return True
