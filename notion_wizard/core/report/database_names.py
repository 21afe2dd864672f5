"""Which lines of a report hold the names of databases: one may be called as if it were a code.

As everything in reading one, this goes by no words: behind the line that counts them, each name
has the same heading and a colon before it, and mail may wrap one that is long.
"""

import re
from functools import cache
from typing import Final

_WRAPPED_FROM: Final = 60
"""Mail wraps no line that is shorter: what stands beneath it is another's word."""


@cache
def _heading() -> re.Pattern[str]:
    return re.compile(r"[^:]{1,60}+:")


class DatabaseNames:
    """Is shown each line in order, an empty one too."""

    def __init__(self) -> None:
        self._is_new = True
        self._goes_on = False
        self.is_count = False
        """Whether the last line may be the one that counts them."""
        self._heading: str | None = None

    def take(self, line: str, *, is_in_report: bool) -> bool:
        """Tell whether this line holds a name, or goes on with one."""
        heading = _heading().match(line)
        if heading and self.is_count:
            self._heading = heading[0]
        is_name = bool(line) and (
            self._goes_on or (heading is not None and heading[0] == self._heading)
        )
        self._goes_on = is_name and len(line) > _WRAPPED_FROM
        # A section of its own: what mail wraps may begin with a number, too.
        is_one = self._is_new and is_in_report and ":" not in line
        self.is_count = is_one and any(map(str.isdigit, line))
        self._is_new = not line
        return is_name
