"""A message on one line: no pattern meets a line break, an escape, a colour or an accent."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

_TERMINAL_CODE: Final = re.compile(r"\x1b\[[0-9;?]*+[A-Za-z~]?")
_ENTITY: Final = re.compile(r"&(?:nbsp|quot|apos|lt|gt|amp|#39|#x27|#34|#160);", re.IGNORECASE)
_ENTITIES: Final = {
    "&nbsp;": " ",
    "&#160;": " ",
    "&quot;": '"',
    "&#34;": '"',
    "&apos;": "'",
    "&#39;": "'",
    "&#x27;": "'",
    "&lt;": "<",
    "&gt;": ">",
    "&amp;": "&",
}
# JSON in JSON doubles its backslashes. Each run is met at its first one only.
_ESCAPED_LETTER: Final = re.compile(r"(?<!\\)\\++u(?P<code>[0-9a-fA-F]{4})")
_ESCAPED_LINE_END: Final = re.compile(r"(?<!\\)\\++(?:[rt]\\++)?[nrt](?![a-z])")
_ESCAPED_SIGN: Final = re.compile(r"(?<!\\)\\++(?=[\"'/])")
# With the marks that mail and boxes put in front of each line.
_LINE_END: Final = re.compile("[\n\r\v\f\x85\u2028\u2029][\\s>|│]*+")
_BLANKS: Final = re.compile(r"[\s\x00]++")
_AROUND: Final = " >|│"
_NOT_ASCII: Final = re.compile(r"[^\x00-\x7f]")

_SIGNS: Final = {
    "ß": "ss",
    "’": "'",
    "‘": "'",
    "\u00b4": "'",
    **dict.fromkeys("“”„«»「」『』", '"'),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
}
# Scripts with accents that people and keyboards leave out: Latin and its additions.
_LAST_LATIN: Final = "\u024f"
_ADDED_LATIN: Final = ("\u1e00", "\u1eff")
_ACCENTS: Final = ("\u0300", "\u036f")


@dataclass(frozen=True, slots=True)
class Folded:
    """A message on one line, in two forms.

    `flat` keeps letters as they came: names and ids are read from it. `plain` is in small letters
    without accents, for patterns.
    """

    flat: str
    plain: str


def folded(text: str) -> Folded:
    """Fold any text, in time linear in its length."""
    flat = _TERMINAL_CODE.sub("", text)
    flat = _ENTITY.sub(lambda entity: _ENTITIES[entity[0].lower()], flat)
    flat = _ESCAPED_LETTER.sub(_unescaped, flat)
    flat = _ESCAPED_LINE_END.sub(" ", flat)
    flat = _ESCAPED_SIGN.sub("", flat)
    flat = _translated(_LINE_END.sub(" ", flat), _seen)
    flat = _BLANKS.sub(" ", flat).strip(_AROUND)
    return Folded(flat, _translated(flat, _bare).lower())


def _unescaped(escape: re.Match[str]) -> str:
    letter = chr(int(escape["code"], 16))
    # Half of a pair is no character, and nothing that could be shown.
    return "" if unicodedata.category(letter) == "Cs" else letter


def _translated(text: str, form_of: Callable[[str], str]) -> str:
    table = str.maketrans({one: form_of(one) for one in set(_NOT_ASCII.findall(text))})
    return text.translate(table)


def _seen(character: str) -> str:
    """Return a blank for every kind of blank, nothing for what nobody sees."""
    category = unicodedata.category(character)
    if category in ("Cc", "Zs", "Zl", "Zp"):
        return " "
    return "" if category == "Cf" else character


def _bare(character: str) -> str:
    """Return the character in its plainest form; one at a time, since a run may take long."""
    if character in _SIGNS:
        return _SIGNS[character]
    if _ACCENTS[0] <= character <= _ACCENTS[1]:
        return ""
    if character <= _LAST_LATIN or _ADDED_LATIN[0] <= character <= _ADDED_LATIN[1]:
        letters = unicodedata.normalize("NFKD", character)
        return "".join(one for one in letters if not _ACCENTS[0] <= one <= _ACCENTS[1])
    return unicodedata.normalize("NFKC", character)
