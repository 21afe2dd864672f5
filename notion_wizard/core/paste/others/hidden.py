"""Recognises copies that show only a part of the token: masked with dots, or shortened."""

import re
from dataclasses import dataclass
from typing import Final

from notion_wizard.core.codes import Code
from notion_wizard.core.paste.others.prose import SPEAKS_OF_TOKENS
from notion_wizard.core.paste.patterns import ANY_PREFIX

_BULLETS: Final = "•●∙⋅·∗✱⬤⦁○◦▪■█◾⚫・‧×"  # noqa: RUF001 - they are meant
_ELLIPSES: Final = "…⋯‥"
_BULLET: Final = rf"[{_BULLETS}]"
_MASK: Final = rf"(?:(?:[{_BULLETS}*{_ELLIPSES}]\x20?){{3,}}|\.{{7,}}+|\#{{4,}}+)"
_HIDDEN_WORDS: Final = (
    r"[\[<(*]{1,3}(?:redacted|filtered|masked|(?:secret )?hidden|(?:token )?removed)[\]>)*]{1,3}"
)
_GAP: Final = (
    rf"(?:\[(?:[{_ELLIPSES}]|\.{{3}})\]|\((?:[{_ELLIPSES}]|\.{{3}})\)"
    rf"|\x20?(?:[{_ELLIPSES}]{{1,2}}|\.(?:\x20\.){{2,5}}|\.{{2,6}}+)\x20?)"
)
_FLAGS: Final = re.IGNORECASE | re.ASCII

# The prefix, perhaps some characters, then the mask.
_MASKED: Final = re.compile(
    rf"{ANY_PREFIX}(?:[A-Za-z0-9_]{{0,60}}(?:{_MASK}|{_HIDDEN_WORDS}|\.{{4,6}}+(?![.A-Za-z0-9]))"
    rf"|[{_BULLETS}*]{{1,2}}(?![{_BULLETS}*]))[A-Za-z0-9]{{0,12}}",
    _FLAGS,
)
_ROW_OF_BULLETS: Final = re.compile(
    rf"[A-Za-z0-9]{{0,12}}(?:{_BULLET}\x20?){{4,}}[A-Za-z0-9]{{0,12}}"
)
_ROW_OF_STARS: Final = re.compile(r"[A-Za-z0-9]{0,12}(?:\*\x20?){4,}[A-Za-z0-9]{0,12}")
_MASK_ALONE: Final = re.compile(
    rf"\*{{3}}|[A-Za-z0-9_-]{{0,12}}(?:(?:[{_BULLETS}*]\x20?){{4,}}|(?:[{_ELLIPSES}]\x20?){{3,}}|\.{{4,}}+)"
    rf"|[A-Za-z0-9_-]{{0,12}}(?:{_MASK})[A-Za-z0-9]{{1,12}}|{_HIDDEN_WORDS}",
    _FLAGS,
)
_SHORTENED: Final = re.compile(
    rf"{ANY_PREFIX}(?P<seen>[A-Za-z0-9_]{{0,60}}){_GAP}(?P<tail>[A-Za-z0-9]{{2,40}})?", _FLAGS
)
_GAP_ALONE: Final = re.compile(rf"[A-Za-z0-9_-]{{0,40}}{_GAP}[A-Za-z0-9]{{2,40}}", _FLAGS)
_GAP_IN_TEXT: Final = re.compile(
    rf"(?<![\w.-])[A-Za-z0-9_]{{3,40}}(?:[{_ELLIPSES}]|\.{{3,6}}+)[A-Za-z0-9]{{3,40}}(?![\w.-])",
    _FLAGS,
)
# Stars alone on their line may rule it.
_STARS_BESIDE_WORDS: Final = re.compile(
    r"(?:\w[ \t:.-]{0,3}(?P<behind>[A-Za-z0-9]{0,4}\*{6,}[A-Za-z0-9]{0,12})"
    r"|(?P<before>[A-Za-z0-9]{0,4}\*{6,}[A-Za-z0-9]{0,12})[ \t]{1,3}\w)"
)
_DIGIT: Final = re.compile(r"[0-9]")
_FEW_WORDS: Final = 4
_LONG_TEXT: Final = 1_000


@dataclass(frozen=True, slots=True)
class Hidden:
    """Which way a part of a token is hidden, and where that stands."""

    code: Code
    text: str


def hidden_in(text: str, core: str) -> Hidden | None:
    """Return how a part of a token is hidden in a text; `core` is the text without wrapping."""
    whole = text.strip()
    masked = (
        _MASKED.search(text)
        or _MASK_ALONE.fullmatch(core)
        or _MASK_ALONE.fullmatch(whole)
        or _row(text)
    )
    shortened = _shortened(text, core)
    if masked and not (shortened and shortened.start() < masked.start()):
        return Hidden(Code.MASKED_COPY, masked[0])
    return Hidden(Code.SHORTENED_COPY, shortened[0]) if shortened else None


def _row(text: str) -> re.Match[str] | None:
    """Return a row of bullets; stars also rule lines, so the text must speak of a token."""
    if len(text) > _LONG_TEXT:
        return None
    stars = _ROW_OF_STARS if SPEAKS_OF_TOKENS.search(text) else _STARS_BESIDE_WORDS
    return _ROW_OF_BULLETS.search(text) or stars.search(text)


def _shortened(text: str, core: str) -> re.Match[str] | None:
    alone = _GAP_ALONE.fullmatch(core)
    if alone and _DIGIT.search(core):
        return alone
    few_words = len(text.split(None, _FEW_WORDS)) < _FEW_WORDS
    for match in _SHORTENED.finditer(text):
        has_tail = match["tail"] and (" " not in match[0] or not match["tail"].islower())
        if match["seen"] or has_tail or few_words:
            return match
    in_text = _GAP_IN_TEXT.search(text) if len(text) <= _LONG_TEXT else None
    return (
        in_text if in_text and _DIGIT.search(in_text[0]) and SPEAKS_OF_TOKENS.search(text) else None
    )
