"""Finds what is meant as a token: what has a prefix, nearly has one, or once had one."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from notion_wizard.core.paste.characters import INVISIBLE, looks_of
from notion_wizard.core.paste.patterns import (
    JUNK,
    SOME_JUNK,
    UNDERSCORE,
    WRITTEN_UNDERSCORE,
    prefixes,
)
from notion_wizard.core.paste.tokens.runs import ODD, Beginning, Run, run_from
from notion_wizard.core.paste.tokens.words import is_mixed
from notion_wizard.core.token import CURRENT, LETTERS_AND_DIGITS, OLDER, SHAPES, Shape

_SHAPES: Final = {shape.name: shape for shape in SHAPES}
_JUNK: Final = re.compile(SOME_JUNK)
_FEW_WORDS: Final = 4
# Prose may mention a prefix: how much must follow it to be meant as a token.
_SHORTEST_IN_TEXT: Final = 8
_SHORTEST_WITH_DIGITS: Final = 6
_LONGEST_NAME: Final = 20
# More than anybody pastes: keeps texts made to be slow from being so.
_MOST_BEGINNINGS: Final = 1_000


@dataclass(frozen=True, slots=True)
class _Text:
    """A text as it came, in plain characters, and as a reader takes it; all of one length."""

    raw: str
    plain: str
    looks: str


def runs_in(plain: str, raw: str) -> tuple[Run, ...]:
    """Return what is meant as a token: first what has a prefix, else what nearly or once had.

    `raw` is the text as it came, where a fixed space is not the same as what has no width.
    """
    text = _Text(raw, plain, looks_of(plain))
    for find in (_with_prefix, _with_odd_prefix, _without_start):
        runs = find(text)
        if runs:
            return runs
    return ()


def _collected(
    text: _Text,
    beginnings: Iterator[Beginning],
    is_meant: Callable[[Run], bool],
) -> tuple[Run, ...]:
    runs: list[Run] = []
    end = 0
    for beginning in islice(beginnings, _MOST_BEGINNINGS):
        if beginning.start < end:
            continue
        run = run_from(text.plain, text.raw, text.looks, beginning)
        if is_meant(run):
            runs.append(run)
            end = run.end
    return tuple(runs)


# With a prefix

# Also with a dash for the underscore, which `looks_of` makes of every dash.
_PREFIX: Final = prefixes(f"(?:{UNDERSCORE}|-)")
_LONG_BODY: Final = re.compile(r"[A-Za-z0-9]{36,}+")
_BEARER: Final = re.compile(r"bearer\Z", re.IGNORECASE)


def _with_prefix(text: _Text) -> tuple[Run, ...]:
    words = len(text.plain.split(None, _FEW_WORDS))
    shortest = 0 if words == 1 else 1 if words < _FEW_WORDS else _SHORTEST_IN_TEXT
    return _collected(
        text,
        (
            _beginning(text.plain, text.looks, match)
            for match in _PREFIX.finditer(text.looks)
            if _may_begin(text.looks, match)
        ),
        lambda run: _is_long_enough(run, shortest) and not _is_name(run),
    )


def _is_long_enough(run: Run, shortest: int) -> bool:
    body = run.text[run.head :]
    if run.shape is CURRENT and body[:1].isdigit():
        shortest = min(shortest, _SHORTEST_WITH_DIGITS)
    return len(body) >= shortest


def _beginning(plain: str, looks: str, match: re.Match[str]) -> Beginning:
    shape = _SHAPES[match.lastgroup or ""]
    start, end = match.span()
    signs = _JUNK.sub(lambda junk: INVISIBLE * len(junk[0]), looks[start:end])
    underscore = WRITTEN_UNDERSCORE.search(signs)
    written = plain[start:end]
    # As programs rewrite it, it is an underscore; what only looks like one stays what it is.
    if underscore and written[underscore.start() :].isascii():
        written = written[: underscore.start()] + "_"
    kept = (one for one, sign in zip(written, signs, strict=False) if sign != INVISIBLE)
    text = "".join(
        right if one.lower() == right else one
        for one, right in zip(kept, shape.prefix, strict=False)
    )
    return Beginning(text, shape, 0, start, end)


def _may_begin(looks: str, match: re.Match[str]) -> bool:
    before = looks[match.start() - 1] if match.start() else " "
    if before not in LETTERS_AND_DIGITS and before != "_":
        return True
    # `ntn_` is no part of any word; `secret_` is one of many names.
    if match[0] == CURRENT.prefix:
        return True
    if match[0] != OLDER.prefix:
        return False
    in_front = looks[max(match.start() - len("bearer"), 0) : match.start()]
    if _BEARER.search(in_front):
        return True
    body = _LONG_BODY.match(looks, match.end())
    return body is not None and is_mixed(body[0])


def _is_name(run: Run) -> bool:
    """Tell names such as `secret_key`; nothing but a token begins with `ntn_`."""
    body = run.text[run.head :]
    has_one_case = body.islower() or body.isupper()
    return (
        run.shape is not CURRENT
        and len(body) < _LONGEST_NAME
        and has_one_case
        and body.replace("_", "").isalpha()
    )


# With a prefix that has one character wrong or too many


# A colon behind `secret` makes a name of it.
_ODD_IN_PREFIX: Final = rf"(?!:){ODD}"


def _misspelled(prefix: str) -> str:
    added = (prefix[:i] + _ODD_IN_PREFIX + prefix[i:] for i in range(1, len(prefix)))
    exchanged = (
        prefix[:i] + rf"(?:[A-Za-z0-9_]|{_ODD_IN_PREFIX})" + prefix[i + 1 :]
        for i in range(1, len(prefix))
    )
    return "|".join((*added, *exchanged, "[A-Za-z0-9]" + prefix[1:]))


_MISSPELLED: Final = re.compile(
    r"(?<![A-Za-z0-9_])(?:"
    + "|".join(f"(?P<{shape.name}>{_misspelled(shape.prefix)})" for shape in SHAPES)
    + ")"
)


def _with_odd_prefix(text: _Text) -> tuple[Run, ...]:
    return _collected(
        text,
        (
            Beginning(
                text.plain[match.start() : match.end()],
                _SHAPES[match.lastgroup or ""],
                0,
                match.start(),
                match.end(),
            )
            for match in _MISSPELLED.finditer(text.looks)
        ),
        _is_misspelled,
    )


def _is_misspelled(run: Run) -> bool:
    """Tell a mistake from a prefix that is not known yet: what follows must fit the shape."""
    digits = run.text[run.head : run.head + run.shape.digits]
    return run.has_right_length and all(digit.isdigit() for digit in digits)


# Without its beginning

_DIGITS: Final = rf"[0-9](?:{JUNK}[0-9]){{{CURRENT.digits - 1}}}"
_REST: Final = re.compile(
    rf"(?<![A-Za-z0-9_])(?:(?P<current>(?:tn_|n_|_)(?={JUNK}{_DIGITS})|(?={_DIGITS}))"
    r"|(?P<older>ecret_|cret_|ret_|et_|t_|_"
    rf"|(?<![-/.])(?=[A-Za-z0-9]{{{OLDER.tail}}}(?![\w=-]))))"
)
_REST_ALONE: Final = re.compile(
    rf"(?<![^\s\x00\"'`(\[<{{=:])[0-9]{{3,{CURRENT.digits - 1}}}[A-Za-z0-9]{{{CURRENT.tail}}}"
    r"(?![^\s\x00\"'`)\]<>},;.])(?!\.\w)"
)
_CLEAR_REST: Final = 2
_LONG_REST: Final = 20


def _without_start(text: _Text) -> tuple[Run, ...]:
    rests = _collected(text, (_rest(match) for match in _REST.finditer(text.looks)), _is_clear_rest)
    alone = islice(_REST_ALONE.finditer(text.plain), _MOST_BEGINNINGS)
    return rests or tuple(_rest_alone(match) for match in alone if _has_both_cases(match[0]))


def _rest(match: re.Match[str]) -> Beginning:
    shape = _SHAPES[match.lastgroup or ""]
    return Beginning(match[0], shape, len(shape.prefix) - len(match[0]), match.start(), match.end())


def _rest_alone(match: re.Match[str]) -> Run:
    """Return what has lost its prefix and some of its digits."""
    start, end = match.span()
    return Run(match[0], CURRENT, CURRENT.length - len(match[0]), 0, start, start, end)


def _has_both_cases(text: str) -> bool:
    return text != text.lower() and text != text.upper()


def _is_clear_rest(run: Run) -> bool:
    if run.has_right_length:
        return is_mixed(run.text)
    body = run.text[run.head :]
    return run.head >= _CLEAR_REST and len(body) >= _LONG_REST and is_mixed(body)


# Nothing left of the prefix, or less: only what stands alone can be told

_PART_OF_CURRENT: Final = re.compile(
    rf"[0-9]{{3,{CURRENT.digits}}}(?P<tail>[A-Za-z0-9]{{{CURRENT.tail}}})"
)
_BODY_OF_OLDER: Final = re.compile(rf"[A-Za-z0-9]{{{OLDER.tail}}}")
_MISSING_UNDERSCORE: Final = re.compile(
    rf"ntn[0-9]{{{CURRENT.digits}}}[A-Za-z0-9]{{{CURRENT.tail}}}|secret[A-Za-z0-9]{{{OLDER.tail}}}"
)


def shape_without_start(text: str) -> Shape | None:
    """Return the shape of which a text, standing alone, seems to be the rest."""
    missing = _MISSING_UNDERSCORE.fullmatch(text)
    if missing:
        return CURRENT if text.startswith("n") else OLDER
    part = _PART_OF_CURRENT.fullmatch(text)
    if part and is_mixed(part["tail"]):
        return CURRENT
    return OLDER if _BODY_OF_OLDER.fullmatch(text) and is_mixed(text) else None
