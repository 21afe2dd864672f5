"""How the text goes on behind a piece: whether the piece can be the last of a token."""

import re
import unicodedata
from enum import Enum
from typing import Final

from notion_wizard.core.paste.characters import INVISIBLE
from notion_wizard.core.paste.surroundings import is_quote


class Closing(Enum):
    """What stands behind a piece, from what may well end a token to what cannot."""

    CLOSED = "closed"
    """The end of the text or line, a closing quote, a comma, a script without blanks."""

    WORDS = "words"
    """A blank and a word or number on the same line."""

    SIGNS = "signs"
    """A blank and a sign on the same line, such as a table's."""

    OPEN = "open"
    """A sign that goes on with something: a colon, a slash, a question mark."""

    INSIDE = "inside"
    """The rest of a word, or the value of a name: the piece is none by itself."""


# A box or a table's last cell has a line before the end; quotes may stand behind a blank.
_END: Final = re.compile(
    r"[ \t\x00]*+(?:[|│][ \t\x00]*+|[\"'`)\]}>»”’」]{1,3}+[,;.]?)?(?:\Z|[\r\n])"
)
_VALUE: Final = re.compile(r"[ \t\x00]*+=(?!=?[ \t\x00]*+(?:\Z|[\r\n]))")
_PUNCTUATION: Final = re.compile(r"(?:[,;][\"'`)\]}]|[,、。…]|[.;]++(?![A-Za-z0-9_/]))")
# A capital with a full stop and more behind begins a name: A. Smith.
_INITIAL: Final = re.compile(r"[^A-Za-z0-9][A-Z]\.[ ]\w")
_BLANKS: Final = frozenset(f" \t{INVISIBLE}")
# Letters of scripts that part words by blanks, and digits; names, and a table's next cell.
_WORD: Final = re.compile(r"[ \t\x00]*+[^\W\u0e00-\u0e7f\u3040-\ud7ff]")
_SIGN: Final = re.compile(r"[ \t\x00]*+[.#@$%&+/\\|│]")
_CALL: Final = re.compile(r"[?!]++(?:\Z|\s)")
_REST_OF_WORD: Final = frozenset({"Ll", "Lu", "Lt", "Lm", "Mn", "Mc"})
_MARKUP: Final = frozenset("*~<\\&")
_APOSTROPHES: Final = frozenset("'\u2019")
_UNDERSCORES: Final = re.compile(r"_++(?![A-Za-z0-9])")


def closing_at(plain: str, end: int, *, is_slanted: bool = False) -> Closing:
    """Tell how the text goes on at a place. `is_slanted`: an underscore stands in front, too."""
    if is_slanted and (slanted := _UNDERSCORES.match(plain, end)):
        end = slanted.end()
    if _END.match(plain, end):
        return Closing.CLOSED
    behind = plain[end]
    if _is_inside(plain, end, behind):
        return Closing.INSIDE
    if _INITIAL.match(plain, max(end - 2, 0)):
        return Closing.WORDS
    if behind in _MARKUP or is_quote(behind) or _PUNCTUATION.match(plain, end):
        return Closing.CLOSED
    if behind not in _BLANKS:
        # Japanese and others put their particles right behind.
        is_particle = unicodedata.category(behind) == "Lo"
        return Closing.CLOSED if is_particle else _of_sign(plain, end)
    return _of_blank(plain, end)


def _of_blank(plain: str, end: int) -> Closing:
    if _WORD.match(plain, end):
        return Closing.WORDS
    return Closing.SIGNS if _SIGN.match(plain, end) else Closing.CLOSED


def _of_sign(plain: str, end: int) -> Closing:
    return Closing.WORDS if _CALL.match(plain, end) else Closing.OPEN


def _is_inside(plain: str, end: int, behind: str) -> bool:
    if behind in _APOSTROPHES:
        return unicodedata.category(plain[end + 1 : end + 2] or " ") == "Ll"
    return (
        behind in "_@"
        or unicodedata.category(behind) in _REST_OF_WORD
        or _VALUE.match(plain, end) is not None
    )
