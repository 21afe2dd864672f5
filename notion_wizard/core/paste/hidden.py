"""Recognises copies that show only a part of the token: masked with dots, or shortened."""

import re
from enum import Enum
from typing import Final

from notion_wizard.core.paste.patterns import ANY_PREFIX

_MASK: Final = r"(?:(?:[•●∙⋅·*\u2217✱⬤○◦▪■█◾⚫・‧…]\x20?){3,}|\.{4,}+)"
_GAP: Final = r"(?:\[(?:…|\.{3})\]|\((?:…|\.{3})\)|\x20?(?:…+|\.{2,3}+)\x20?)"
_HIDDEN_WORDS: Final = (
    r"[\[<(*]{1,3}(?:redacted|filtered|masked|(?:secret )?hidden|(?:token )?removed)[\]>)*]{1,3}"
)
_FLAGS: Final = re.IGNORECASE | re.ASCII
_MASKED: Final = re.compile(rf"{ANY_PREFIX}[A-Za-z0-9_]{{0,60}}(?:{_MASK}|{_HIDDEN_WORDS})", _FLAGS)
_SHORTENED: Final = re.compile(rf"{ANY_PREFIX}(?P<seen>[A-Za-z0-9_]{{0,60}}){_GAP}", _FLAGS)
_MASK_ALONE: Final = re.compile(
    rf"[A-Za-z0-9_-]{{0,12}}{_MASK}[A-Za-z0-9]{{0,12}}|{_HIDDEN_WORDS}", _FLAGS
)
_GAP_ALONE: Final = re.compile(rf"[A-Za-z0-9_]{{0,40}}{_GAP}[A-Za-z0-9]{{2,40}}", _FLAGS)
_DIGIT: Final = re.compile(r"[0-9]")
_FEW_WORDS: Final = 4


class Hidden(Enum):
    """How a part of the token is hidden."""

    MASKED = "masked"
    SHORTENED = "shortened"


def hidden_in(plain: str, core: str) -> Hidden | None:
    """Return how a part of a token is hidden in a text; `core` is the text without wrapping."""
    text = plain.strip()
    if _MASKED.search(plain) or _MASK_ALONE.fullmatch(core) or _MASK_ALONE.fullmatch(text):
        return Hidden.MASKED
    if _GAP_ALONE.fullmatch(core) and _DIGIT.search(core):
        return Hidden.SHORTENED
    shortened = _SHORTENED.search(plain)
    if shortened and (shortened["seen"] or len(text.split(None, _FEW_WORDS)) < _FEW_WORDS):
        return Hidden.SHORTENED
    return None
