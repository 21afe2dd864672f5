"""Finds what begins like a token and is none: cut, too long, with characters no token has."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.paste.characters import BLANKS, described, looks_of
from notion_wizard.core.paste.patterns import SOME_JUNK, UNDERSCORE, WRITTEN_UNDERSCORE, prefixes
from notion_wizard.core.paste.surroundings import is_quote
from notion_wizard.core.paste.words import COURTESIES, is_mixed, is_word
from notion_wizard.core.token import CURRENT, LETTERS_AND_DIGITS, OLDER, SHAPES, Shape

_SHAPES: Final = {shape.name: shape for shape in SHAPES}
_ODD: Final = r"[^\s\x00A-Za-z0-9_\"'`()\[\]{}<>=&|\u2018-\u201f«»‹›\u3000-\u303f]"
# Also with a dash for the underscore, or with any sign between `ntn` and its digits.
_PREFIX: Final = prefixes(rf"(?:{UNDERSCORE}|-|[^\s\x00A-Za-z0-9\"'`()\[\]{{}}<>=:](?=[0-9]{{5}}))")
_JUNK: Final = re.compile(SOME_JUNK)
_SEPARATOR: Final = re.compile(rf"(?P<junk>{SOME_JUNK})|(?P<odd>{_ODD}{{1,3}}+)|")
_FRAGMENT: Final = re.compile(
    rf"(?:(?!{'|'.join(shape.prefix for shape in SHAPES)})[A-Za-z0-9_])+"
)
_NOT_OF_TOKEN: Final = re.compile(r"[^A-Za-z0-9]")
_ID: Final = re.compile(r"[0-9a-f]{32}(?![0-9a-z])|[0-9a-f]{8}-[0-9a-f]{4}-", re.IGNORECASE)
_TRAILING_ODD: Final = re.compile(rf"(?![.,;:!?]){_ODD}")
_BEARER: Final = re.compile(r"bearer\Z", re.IGNORECASE)
# What a person or a scanner takes for a digit.
_LIKE_DIGITS: Final = frozenset("OoQDIlisSzZBb")
_MOST_LIKE_DIGITS: Final = 3
_MOST_PIECES: Final = 100
_LONGEST_NAME: Final = 20
# Prose may mention a prefix: how much must follow it to be meant as a token.
_SHORTEST_IN_TEXT: Final = 8
_FEW_WORDS: Final = 4


@dataclass(frozen=True, slots=True)
class Run:
    """What begins like a token of this shape. It stands from `start` to `end`, body at `body`."""

    text: str
    shape: Shape
    start: int
    body: int
    end: int

    @property
    def odd_places(self) -> tuple[int, ...]:
        """The places of characters that no token has there; known signs of the prefix are none."""
        prefix = self.shape.prefix
        in_prefix = (i for i, one in enumerate(prefix) if self.text[i : i + 1] not in (one, ""))
        in_body = (match.start() for match in _NOT_OF_TOKEN.finditer(self.text, len(prefix)))
        return (*in_prefix, *in_body)

    @property
    def has_right_length(self) -> bool:
        """Whether it is as long as a token, with its odd characters or without them."""
        length = len(self.text)
        return self.shape.length in (length, length - len(self.odd_places))


@dataclass(frozen=True, slots=True)
class _Piece:
    odd: str
    text: str
    end: int
    is_apart: bool


def damaged_runs(plain: str) -> tuple[Run, ...]:
    """Return everything that begins like a token, in the text's order."""
    looks = looks_of(plain)
    words = len(plain.split(None, _FEW_WORDS))
    shortest = 0 if words == 1 else 1 if words < _FEW_WORDS else _SHORTEST_IN_TEXT
    runs: list[Run] = []
    end = 0
    for prefix in _PREFIX.finditer(looks):
        if prefix.start() < end or not _may_begin(looks, prefix):
            continue
        run = _run_at(plain, looks, prefix)
        if len(run.text) - len(run.shape.prefix) >= shortest and not _is_name(run):
            runs.append(run)
            end = run.end
    return tuple(runs)


def _may_begin(looks: str, prefix: re.Match[str]) -> bool:
    before = looks[prefix.start() - 1 : prefix.start()] if prefix.start() else ""
    if not before or (before not in LETTERS_AND_DIGITS and before != "_"):
        return True
    # `ntn_` is no part of any word; `secret_` is one of many names.
    near = looks[max(prefix.start() - len("bearer") - 1, 0) : prefix.start()]
    return prefix[0] == CURRENT.prefix or _BEARER.search(near) is not None


def _is_name(run: Run) -> bool:
    """Tell names such as `secret_key`; nothing but a token begins with `ntn_`."""
    body = run.text[len(run.shape.prefix) :]
    has_one_case = body.islower() or body.isupper()
    return (
        run.shape is not CURRENT
        and len(body) < _LONGEST_NAME
        and has_one_case
        and body.replace("_", "").isalpha()
    )


def _run_at(plain: str, looks: str, prefix: re.Match[str]) -> Run:
    shape = _SHAPES[prefix.lastgroup or ""]
    beginning = _prefix_as_written(plain[prefix.start() : prefix.end()], shape)
    pieces = _chosen(beginning, list(_pieces(plain, looks, prefix.end())), plain, shape)
    text = beginning + "".join(piece.odd + piece.text for piece in pieces)
    end = pieces[-1].end if pieces else prefix.end()
    if len(text) == shape.length - 1 and _TRAILING_ODD.match(plain, end):
        text += plain[end]
        end += 1
    return Run(text, shape, prefix.start(), prefix.end(), end)


def _prefix_as_written(written: str, shape: Shape) -> str:
    """Return the prefix, with its look-alike and odd characters as they were written."""
    signs = WRITTEN_UNDERSCORE.sub("_", _JUNK.sub("", written))
    return "".join(
        right if sign.lower() == right else sign
        for sign, right in zip(signs, shape.prefix, strict=True)
    )


def _pieces(plain: str, looks: str, place: int) -> Iterator[_Piece]:
    """Yield what follows the prefix, piece by piece, as far as it could belong to the token."""
    for number in range(_MOST_PIECES):
        separator = _SEPARATOR.match(looks, place)
        begin = separator.end() if separator else place
        fragment = _FRAGMENT.match(looks, begin)
        if fragment is None or (number and begin == place):
            return
        end = fragment.end()
        is_apart = bool(separator and separator["junk"])
        if is_apart and (looks[end : end + 1] in ("=", ":") or _ID.match(looks, begin)):
            return
        odd = plain[place:begin] if separator and separator["odd"] else ""
        yield _Piece(odd, plain[begin:end], end, is_apart)
        place = end


def _chosen(
    beginning: str, pieces: Sequence[_Piece], plain: str, shape: Shape
) -> Sequence[_Piece]:
    """Return the pieces that belong to the token: those that fit exactly, else what is no word."""
    length = clean = len(beginning)
    for number, piece in enumerate(pieces, 1):
        length += len(piece.odd) + len(piece.text)
        clean += len(piece.text)
        fits = shape.length in (length, clean)
        if fits and not (number > 1 and piece.text.lower() in COURTESIES):
            return pieces[:number]
    belonging = 0
    for number, piece in enumerate(pieces, 1):
        if (number == 1 and not piece.is_apart) or is_mixed(piece.text):
            belonging = number
    rest = pieces[belonging:]
    at_end = not rest or _nothing_follows(plain, rest[-1].end)
    if at_end and not any(is_word(piece.text) for piece in rest):
        return pieces
    return pieces[:belonging]


def _nothing_follows(plain: str, end: int) -> bool:
    behind = plain[end : end + 20].strip(BLANKS + ".,;")
    return all(is_quote(character) for character in behind)


def diagnoses_of(run: Run) -> tuple[Diagnosis, ...]:
    """Say what is wrong with a run, what matters most first."""
    length = len(run.text)
    odd = _odd_characters(run)
    if run.has_right_length:
        return odd or (_misfit(run),)
    difference = length - run.shape.length
    code = Code.TOO_LONG if difference > 0 else Code.TRUNCATED_END
    return (Diagnosis(code, {"n": abs(difference)}), *odd)


def _odd_characters(run: Run) -> tuple[Diagnosis, ...]:
    found: list[Diagnosis] = []
    places = run.odd_places
    for code, is_ascii in ((Code.LOOKALIKE_CHARACTER, False), (Code.ODD_CHARACTER, True)):
        these = [place for place in places if run.text[place].isascii() is is_ascii]
        if these:
            found.append(_at(code, run.text, these))
    return tuple(found)


def _misfit(run: Run) -> Diagnosis:
    """Right length, right characters: letters where digits belong, or a shape not known yet."""
    begin = len(run.shape.prefix)
    places = [
        place for place in range(begin, begin + run.shape.digits) if not run.text[place].isdigit()
    ]
    if 0 < len(places) <= _MOST_LIKE_DIGITS and all(run.text[i] in _LIKE_DIGITS for i in places):
        return _at(Code.LOOKALIKE_CHARACTER, run.text, places)
    return Diagnosis(Code.UNKNOWN_SHAPE)


def _at(code: Code, text: str, places: Sequence[int]) -> Diagnosis:
    first = places[0]
    character = text[first]
    if character in LETTERS_AND_DIGITS:
        description = f"the letter “{character}” instead of a digit"
    else:
        description = described(character)
    return Diagnosis(
        code, {"n": len(places), "position": first + 1, "character": description}
    )


# The beginning is missing

_CURRENT_BODY: Final = re.compile(
    rf"[0-9]{{3,{CURRENT.digits}}}(?P<tail>[A-Za-z0-9]{{{CURRENT.tail}}})"
)
_OLDER_BODY: Final = re.compile(rf"[A-Za-z0-9]{{{OLDER.tail}}}")
_PIECES: Final = (
    (CURRENT, re.compile(rf"(?P<piece>ntn|tn_|n_|_)[0-9]{{{CURRENT.digits}}}[A-Za-z0-9]*")),
    (OLDER, re.compile(r"(?P<piece>ecret_|cret_|ret_|et_|t_|_)[A-Za-z0-9]{30,}")),
)


def without_start(text: str) -> tuple[Shape, tuple[Diagnosis, ...]] | None:
    """Say what is missing of a token whose beginning is, if the rest looks like one."""
    for shape, pattern in _PIECES:
        match = pattern.fullmatch(text)
        if match and is_mixed(text):
            lost = len(shape.prefix) - len(match["piece"])
            return shape, _lengths(shape, lost, len(text) + lost)
    body = _CURRENT_BODY.fullmatch(text)
    if body and is_mixed(body["tail"]):
        return CURRENT, _lengths(CURRENT, CURRENT.length - len(text), CURRENT.length)
    if _OLDER_BODY.fullmatch(text) and is_mixed(text):
        return OLDER, _lengths(OLDER, OLDER.length - len(text), OLDER.length)
    return None


def _lengths(shape: Shape, lost: int, length: int) -> tuple[Diagnosis, ...]:
    """Return 122, and 121 or 123 where the length would be wrong with the beginning too."""
    start = Diagnosis(Code.TRUNCATED_START, {"n": lost})
    if length < shape.length:
        return Diagnosis(Code.TRUNCATED_END, {"n": shape.length - length}), start
    if length > shape.length:
        return start, Diagnosis(Code.TOO_LONG, {"n": length - shape.length})
    return (start,)
