"""Fills facts into a text, in one pass: what a fact contains is never filled again."""

import re
from collections.abc import Callable
from functools import cache
from typing import Final

from notion_wizard.core.names import visible

LONGEST_NAME: Final = 80
"""How many characters of a name are shown."""

# The quotes of all languages; between French ones and the word stands a space.
_QUOTES: Final = "“”„«»\u2039\u203a「」『』"


@cache
def _placeholder() -> re.Pattern[str]:
    # Made when a text is first filled: what stands on the first screen has no places for facts.
    return re.compile(
        "%n"
        rf"|(?P<opening>[{_QUOTES}][\u00a0\u202f]?)?"
        r"\{(?P<name>[a-z_]+)(?::(?P<form>[a-z]+))?\}"
        rf"(?P<closing>[\u00a0\u202f]?[{_QUOTES}])?"
    )


@cache
def _sentence_ends() -> re.Pattern[str]:
    return re.compile(r"(?:^|[.?!]\s+|\n)\Z")


def fill(
    template: str,
    shown: Callable[[str, str], str | None],
    fallback: Callable[[str, str], str],
) -> str:
    """Return the text with each placeholder replaced.

    Both functions get the fact's name and the form ("" for none). Where `shown` knows nothing,
    `fallback` stands there, without quotes and with a capital at a sentence's beginning.
    """

    def replaced(match: re.Match[str]) -> str:
        name, form = match["name"] or "n", match["form"] or ""
        opening, closing = match["opening"] or "", match["closing"] or ""
        known = shown(name, form)
        if known is not None:
            return f"{opening}{known}{closing}"
        instead = fallback(name, form)
        if _sentence_ends().search(template[: match.start()]):
            instead = instead[:1].upper() + instead[1:]
        return instead if opening and closing else f"{opening}{instead}{closing}"

    return _placeholder().sub(replaced, template)


def together(*sentences: str) -> str:
    """Return sentences behind each other: with a space between them, where their script has one."""
    told = [one for one in sentences if one]
    spaced = [one if one.endswith("。") else f"{one} " for one in told[:-1]]
    return "".join((*spaced, *told[-1:]))


def harmless(name: str, longest: int | None = LONGEST_NAME) -> str:
    """Return a name on one line, without controls and bidi marks, shortened to `longest`."""
    shown = visible(name)
    if longest is None or len(shown) <= longest:
        return shown
    return f"{shown[: longest - 1].rstrip()}…"
