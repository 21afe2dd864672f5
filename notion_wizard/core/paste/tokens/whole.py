"""Finds whole tokens anywhere in a text, wrapped, spaced out and rewritten ones too."""

import re
from dataclasses import dataclass
from typing import Final

from notion_wizard.core.paste.characters import View, is_footnote_mark
from notion_wizard.core.paste.patterns import SOME_JUNK, body_of, prefixes
from notion_wizard.core.paste.tokens.joints import joined, split
from notion_wizard.core.paste.tokens.reach import belongs_together
from notion_wizard.core.token import CURRENT, LETTERS_AND_DIGITS, SHAPES, Shape

_PREFIX: Final = prefixes()
_BODIES: Final = {shape.name: body_of(shape) for shape in SHAPES}
_SHAPES: Final = {shape.name: shape for shape in SHAPES}
_GAP: Final = re.compile(SOME_JUNK)
_UNDERSCORES: Final = re.compile(r"_++(?![A-Za-z0-9])")
# A line end is lost in a field of one line; what begins so was the next line.
_NEXT_LINE: Final = re.compile(
    r"https?://|notion://|www\.|[A-Z][A-Z0-9]{0,20}(?:_[A-Z0-9]{1,20}){1,6}="
)
_NAME: Final = re.compile(
    r"(?:(?:authorization:[ ]?)?bearer[ ]|[a-z_]{2,30}[:=][ ]?)[\"'`]?", re.IGNORECASE
)


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
    # Two never overlap: no token has an underscore but in its prefix.
    places = (_whole_at(view, prefix) for prefix in _PREFIX.finditer(view.plain))
    return tuple(place for place in places if place)


def _whole_at(view: View, prefix: re.Match[str]) -> Place | None:
    name = prefix.lastgroup or ""
    body = _BODIES[name].match(view.plain, prefix.end())
    if body is None:
        return None
    shape = _SHAPES[name]
    place = Place(
        shape.prefix + _GAP.sub("", body[0]),
        shape,
        prefix.start(),
        body.start(),
        body.end(),
    )
    return place if _stands_alone(view, place) else None


def _stands_alone(view: View, place: Place) -> bool:
    if not _ends_there(view, place):
        return False
    if not _GAP.search(view.plain, place.start, place.end):
        return True
    # Put together from pieces: then it must not grow out of a word in front, and must not have
    # taken in a word from behind.
    before = view.plain[place.start - 1 : place.start] if place.start else ""
    is_stuck = bool(before) and before in LETTERS_AND_DIGITS
    has_own_prefix = view.plain.startswith(CURRENT.prefix, place.start)
    return (has_own_prefix or not is_stuck) and _is_one(view, place)


def _is_one(view: View, place: Place) -> bool:
    head = split(view.plain, view.raw, place.start, place.body)
    first, *others = split(view.plain, view.raw, place.body, place.end)
    return belongs_together((joined(head, first, place.shape.prefix), *others))


def _ends_there(view: View, place: Place) -> bool:
    plain, end = view.plain, place.end
    behind = plain[end : end + 1]
    if behind == "_":
        return _UNDERSCORES.match(plain, end) is not None
    if not behind or behind not in LETTERS_AND_DIGITS:
        return True
    if is_footnote_mark(view.raw[end]) or _NEXT_LINE.match(plain, end):
        return True
    name = _NAME.match(plain, end)
    return _PREFIX.match(plain, name.end() if name else end) is not None
