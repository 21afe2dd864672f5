"""Cuts a long text into pieces, which are read one after the other.

Python runs no other thread while one regular expression looks through a text: through a megabyte
at once, in whichever thread, the window would stand still.
"""

import re
from collections.abc import Iterator
from typing import Final

_SHORTEST: Final = 16_384


def pieces_of(text: str, ends: re.Pattern[str]) -> Iterator[str]:
    """Yield the text in pieces, cut behind what `ends` matches: where nothing sought goes on.

    Without such places the rest is one piece.
    """
    start = 0
    while len(text) - start > _SHORTEST:
        end = ends.search(text, start + _SHORTEST)
        if end is None:
            break
        yield text[start : end.end()]
        start = end.end()
    yield text[start:]
