"""Finds a token, or a larger piece of one, in what a program left, however it is written there."""

import base64
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final

PIECE: Final = 8
"""Any run of 15 characters of a token holds one of its pieces whole; its last four never do."""

_SIXTH: Final = 6
"""Bits in a character of base64."""


def traces(content: bytes, tails: Iterable[str]) -> list[str]:
    """Return which piece of which token was found, and how it is written; not the token itself."""
    folded = content.lower()
    return [
        f"piece {place} of canary {number}, {form}"
        for number, tail in enumerate(tails, 1)
        for place, form, written in _wanted(tail)
        if written in folded
    ]


@cache
def _wanted(tail: str) -> tuple[tuple[int, str, bytes], ...]:
    starts = range(0, len(tail) - PIECE + 1, PIECE)
    return tuple(
        (place, form, written.lower())
        for place, start in enumerate(starts, 1)
        for form, written in written_forms(tail[start : start + PIECE])
    )


def written_forms(piece: str) -> Iterator[tuple[str, bytes]]:
    """Return the ways in which a text may stand in a file; each is compared without its case."""
    plain = piece.encode()
    yield "as it is", plain
    yield "backwards", plain[::-1]
    # Of both byte orders: without the zero at the one end or the other.
    yield "in UTF-16", piece.encode("utf-16-le")[:-1]
    yield "in UTF-16, with its zeros escaped", "\\x00".join(piece).encode()
    yield "in UTF-32", piece.encode("utf-32-le")[:-3]
    yield "full width", "".join(chr(ord(one) + 0xFEE0) for one in piece).encode()
    for form, pattern in _OF_EACH_CHARACTER.items():
        yield form, "".join(pattern.format(ord(one)) for one in piece).encode()
    for shift in range(3):
        yield f"in base64, {shift} behind", _in_base64(plain, shift)


_OF_EACH_CHARACTER: Final = {
    "percent-encoded": "%{:02x}",
    "in hex": "{:02x}",
    "in hex with blanks": "{:02x} ",
    "escaped": "\\x{:02x}",
    "escaped as in JSON": "\\u{:04x}",
    "as numbers of HTML": "&#{};",
    "as hex numbers of HTML": "&#x{:x};",
    "as a list of numbers": "{}, ",
}


def _in_base64(plain: bytes, shift: int) -> bytes:
    """Return what of the base64 depends on these bytes alone, with so many others before them."""
    whole = base64.b64encode(bytes(shift) + plain + bytes(2))
    return whole[-(-shift * 8 // _SIXTH) : (shift + len(plain)) * 8 // _SIXTH]
