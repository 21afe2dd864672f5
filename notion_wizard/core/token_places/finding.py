"""Finds whole tokens in a text, and the text's lines they stand in."""

import hashlib
import re
from collections.abc import Iterator
from functools import cache
from typing import Final, NamedTuple

from notion_wizard.core.paste.others.examples import is_example
from notion_wizard.core.pieces import pieces_of
from notion_wizard.core.secret import Secret
from notion_wizard.core.token import SHAPES, Shape
from notion_wizard.core.token_places.file_text import file_text
from notion_wizard.core.token_places.model import FoundFile, SeenToken

_LETTERS_SHOWN: Final = 4
_PREFIXES: Final = tuple(shape.prefix for shape in SHAPES)


class Spot(NamedTuple):
    """Where a whole token stands in a text."""

    start: int
    end: int
    line: int


def tokens_in(text: str, key: bytes) -> tuple[SeenToken, ...]:
    """Return the whole tokens of a text, in its order, known by fingerprints with this key."""
    return tuple(_seen(text, spot, key) for spot in spots_in(text))


def spots_in(text: str) -> Iterator[Spot]:
    """Yield where a whole token stands by itself, in time linear in the text's length.

    Nothing is put together or repaired, as the paste doctor does: what is found may be replaced.
    The examples of instructions are left out.
    """
    if not any(prefix in text for prefix in _PREFIXES):
        return
    line, counted, offset = 1, 0, 0
    for piece in pieces_of(text, _line_end()):
        for found in _whole_token().finditer(piece):
            if is_example(found[0]):
                continue
            start = offset + found.start()
            line += _line_ends(text, counted, start)
            counted = start
            yield Spot(start, offset + found.end(), line)
        offset += len(piece)


def state_of(data: bytes, key: bytes) -> bytes:
    """Return what tells whether a file's bytes are these; nobody without the key can test it."""
    return hashlib.blake2b(data, key=key).digest()


def found_file(path: str, data: bytes, key: bytes) -> FoundFile:
    """Return a file with the tokens that stand in it; one that holds no text has none."""
    read = file_text(data)
    tokens = tokens_in(read.text, key) if read else ()
    return FoundFile(path, tokens, state_of(data, key))


def fingerprint_at(text: str, spot: Spot, key: bytes) -> str:
    """Return what recognises the token that stands there."""
    return Secret(text[spot.start : spot.end]).fingerprint(key)


def _seen(text: str, spot: Spot, key: bytes) -> SeenToken:
    prefix = next(one for one in _PREFIXES if text.startswith(one, spot.start))
    masked = f"{prefix}…{text[spot.end - _LETTERS_SHOWN : spot.end]}"
    return SeenToken(spot.line, fingerprint_at(text, spot, key), masked)


def _line_ends(text: str, start: int, end: int) -> int:
    """Return how many lines end between two places, after whichever system's way."""
    both = text.count("\r\n", start, end)
    return text.count("\n", start, end) + text.count("\r", start, end) - both


@cache
def _line_end() -> re.Pattern[str]:
    return re.compile(r"\n")


@cache
def _whole_token() -> re.Pattern[str]:
    # What is written as one sign elsewhere may stand in front: a blank in a link, a line's end in
    # a string.
    before = r"(?:(?<![A-Za-z0-9_])|(?<=%20)|(?<=\\[nrt]))"
    shapes = "|".join(map(_pattern_of, SHAPES))
    return re.compile(rf"{before}(?:{shapes})(?![A-Za-z0-9_])")


def _pattern_of(shape: Shape) -> str:
    return rf"{shape.prefix}[0-9]{{{shape.digits}}}[A-Za-z0-9]{{{shape.tail}}}"
