"""Where a line may not end: words stay whole, and a number stays with what it counts.

Qt breaks Japanese between any two letters, so that one alone may stand on a line; Korean it breaks
at spaces. What is shown gets joiners that nobody sees; what is read aloud, copied or compared has
none.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final
from unicodedata import normalize

_JOINER: Final = "\u2060"
_NO_BREAK_SPACE: Final = "\u00a0"
_LONGEST: Final = 12
"""So many letters at most stay together: more may not fit into a line of large text."""

_CLOSING: Final = "」』）】"  # noqa: RUF001 - they are meant
_OTHER: Final = "other"
_RANGES: Final = (
    ("kanji", "\u3005", "\u3005"),
    ("hiragana", "\u3041", "\u309f"),
    ("katakana", "\u30a1", "\u30fa"),
    ("katakana", "\u30fc", "\u30ff"),
    ("kanji", "\u3400", "\u9fff"),
)
_FIRST: Final = "\u3041"
_LAST: Final = "\u9fff"


def whole_words(text: str) -> str:
    """Return the text as it is shown: broken only where a word ends."""
    # A mark that stands for itself behind its letter would be torn off: names of files have such.
    spaced = _loose_spaces().sub(_NO_BREAK_SPACE, normalize("NFC", text))
    if not any(_FIRST <= letter <= _LAST for letter in spaced):
        return spaced
    return "".join(_JOINER.join(piece) for piece in _pieces(spaced))


@cache
def _loose_spaces() -> re.Pattern[str]:
    """A space behind a number and before its word, or before what stands between two parts."""
    return re.compile(r"(?<=\d) (?=[^\W\d_])| (?=[·–])")


def _pieces(text: str) -> Iterator[str]:
    """Yield the parts between which a line may end; a long one in parts of about one length."""
    start = 0
    for end in range(1, len(text) + 1):
        if end < len(text) and _belong_together(text[end - 1], text[end]):
            continue
        length = end - start
        parts = -(-length // _LONGEST)
        part = -(-length // parts)
        yield from (text[place : min(place + part, end)] for place in range(start, end, part))
        start = end


def _belong_together(before: str, after: str) -> bool:
    first, second = _script(before), _script(after)
    if second == "hiragana":
        # What inflects a word, or follows it, whatever it is written in.
        return first != _OTHER or before in _CLOSING
    if second == "kanji":
        return first == "kanji" or before.isdigit()
    return first == second == "katakana"


def _script(letter: str) -> str:
    for name, first, last in _RANGES:
        if first <= letter <= last:
            return name
    return "letter" if letter.isalnum() else _OTHER
