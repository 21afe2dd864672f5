"""Finds a run of signs that may be a token of a shape not known yet."""

import re
from typing import Final

from notion_wizard.core.paste.others.cleaned import Cleaned
from notion_wizard.core.paste.others.named_keys import is_named_otherwise
from notion_wizard.core.paste.others.prose import is_message

_RUN: Final = re.compile(r"[A-Za-z0-9_-]{20,}")
# As a value in a file or a command.
_UNDER_NAME: Final = re.compile(
    r"(?<![\w.-])(?P<name>[\w.-]{0,40}?(?:notion|token|secret|api[_-]?key|auth|bearer)[\w-]{0,30}+)"
    r"(?:[\"'\])]{0,3}[ \t]{0,2}(?:=>|:=|=|\(|:)[ \t]{0,2}[\"'`]?(?:bearer )?"
    r"|(?<=bearer) |[\"'] value=[\"']|[ \t](?:-b|--body)[ =]?[\"']?)"
    r"(?P<run>[A-Za-z0-9_-]{20,}+)(?=[\"'`,;)}\\\s]|\Z)",
    re.IGNORECASE,
)
_LONG_TEXT: Final = 4_000


def unknown_run_in(text: Cleaned) -> str | None:
    """Return the run that the text is, or that stands in it as a token's value."""
    core = text.core
    if _RUN.fullmatch(core):
        return core if _is_random(core) and not is_named_otherwise(text.name) else None
    if len(text.lines) > _LONG_TEXT or is_message(text.lines):
        return None
    runs = {
        match["run"]
        for match in _UNDER_NAME.finditer(text.lines)
        if _is_random(match["run"]) and not is_named_otherwise(f"{match['name']}=")
    }
    return runs.pop() if len(runs) == 1 else None


def _is_random(run: str) -> bool:
    """Tell it from words and from lines of signs: a digit or mixed case, and no name."""
    if any(one.isdigit() for one in run):
        return True
    return not (run.islower() or run.isupper() or (run.istitle() and run.isalpha())) and any(
        one.isalpha() for one in run
    )
