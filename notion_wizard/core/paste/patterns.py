"""The pieces of which the paste doctor's patterns are made; all work on `View.plain`.

Sets of characters are repeated possessively (`*+`), so no text makes a pattern try a place twice.
Groups are not: Python before 3.11.5 gets those wrong, https://github.com/python/cpython/issues/106052.
"""

import re
from typing import Final

from notion_wizard.core.token import SHAPES, Shape

# A line end, with a sign in front that means "goes on", and what mail and boxes put before lines.
_LINE_END: Final = r"(?:(?:[-\u2010\\=`^|│]|=20)?[ \t\x00]*+[\r\n][ \t\x00\r\n>|│]*+)"
JUNK: Final = rf"[ \t\x00]*+{_LINE_END}?"
"""What may stand between the characters of a token and is certainly no part of it."""

SOME_JUNK: Final = rf"(?:[ \t\x00]++{_LINE_END}?|{_LINE_END})"
"""The same, and at least one character of it."""

UNDERSCORE: Final = (
    r"(?:_|\\++_|%(?:25)?5F|&(?:amp;)?(?:#(?:0{0,3}95|x5F)|lowbar|UnderBar);|\\u005F|\\x5F|=5F)"
)
"""The underscore as it is, and as programs rewrite it."""


WRITTEN_UNDERSCORE: Final = re.compile(rf"{UNDERSCORE}\Z", re.IGNORECASE)


def spelled(prefix: str, underscore: str = UNDERSCORE) -> str:
    """Return a pattern for a prefix such as `ntn_`, with junk between its characters."""
    return JUNK.join((*prefix.removesuffix("_"), underscore))


ANY_PREFIX: Final = f"(?:{'|'.join(spelled(shape.prefix) for shape in SHAPES)})"
"""A known prefix; to be matched without regard to case, as ASCII."""


def prefixes(underscore: str = UNDERSCORE) -> re.Pattern[str]:
    """Return a pattern for a known prefix; the group that matched has its shape's name."""
    groups = (f"(?P<{shape.name}>{spelled(shape.prefix, underscore)})" for shape in SHAPES)
    return re.compile("|".join(groups), re.IGNORECASE | re.ASCII)


def body_of(shape: Shape) -> re.Pattern[str]:
    """Return a pattern for what stands behind the prefix, with junk between its characters."""
    digits = rf"(?:{JUNK}[0-9]){{{shape.digits}}}"
    tail = rf"(?:{JUNK}[A-Za-z0-9]){{{shape.tail}}}"
    return re.compile(digits + tail)
