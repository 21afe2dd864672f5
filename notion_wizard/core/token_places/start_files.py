"""What the files set that a shell, or a session, reads when it starts."""

import re
from collections.abc import Iterator
from functools import cache

from notion_wizard.core.token_places.model import Assignment, Setting


def assignments_in(text: str, file: str) -> Iterator[Assignment]:
    """Yield what the lines of a start file give to variables; `file` is how the file is called."""
    for number, line in enumerate(text.split("\n"), 1):
        if line.lstrip().startswith("#"):
            continue
        setting = Setting(file, number)
        command = _command().match(line)
        if command is not None:
            yield Assignment(command[1], line[command.end() :], setting)
            continue
        found = list(_assigned().finditer(line))
        ends = [*(one.start() for one in found), len(line)][1:]
        for one, end in zip(found, ends, strict=False):
            yield Assignment(one[1], line[one.end() : end], setting)


@cache
def _assigned() -> re.Pattern[str]:
    # `export NAME=value`, and pam's `NAME DEFAULT=value`.
    return re.compile(r"(?<![A-Za-z0-9_${])([A-Za-z_][A-Za-z0-9_]*+)(?:[ \t]++DEFAULT)?=")


@cache
def _command() -> re.Pattern[str]:
    # fish: `set -gx NAME value`, csh: `setenv NAME value`.
    return re.compile(
        r"[ \t]*+set(?:env)?[ \t]++(?:-[A-Za-z-]{1,20}[ \t]{1,20}){0,5}"
        r"([A-Za-z_][A-Za-z0-9_]*+)[ \t]++(?!=)"
    )
