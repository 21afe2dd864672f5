"""Says what a text is that holds no whole token."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.paste.beginnings import runs_in, shape_without_start
from notion_wizard.core.paste.characters import BLANKS, INVISIBLE, View
from notion_wizard.core.paste.damage import damage_of
from notion_wizard.core.paste.findings import paste_of, repairs_of
from notion_wizard.core.paste.hidden import Hidden, hidden_in
from notion_wizard.core.paste.result import Kind, Paste
from notion_wizard.core.paste.runs import Run
from notion_wizard.core.paste.services import service_of
from notion_wizard.core.paste.surroundings import Counts, core_of, edges, surroundings
from notion_wizard.core.paste.wrong_things import (
    bare_id_in,
    client_secret_in,
    has_cookie,
    is_example,
    is_example_phrase,
    is_link,
    link_in,
    refresh_token_in,
    variable_in,
)
from notion_wizard.core.secret import Secret
from notion_wizard.core.token import LENGTH, shape_named_by, shape_of

# What these say of a run leaves nothing to say of its length.
_TELL_ALL: Final = frozenset(
    {Code.MASKED_COPY, Code.SHORTENED_COPY, Code.EXAMPLE_TOKEN, Code.CLIENT_SECRET}
)
_UNKNOWN_KINDS: Final = frozenset(
    {Code.REFRESH_TOKEN, Code.BROWSER_COOKIE, Code.OTHER_SERVICE_KEY, Code.CLIENT_SECRET}
)
_ERROR: Final = re.compile(
    r"\b(?:\w{0,30}error|exception|traceback|unauthori[sz]ed|forbidden|could not|not found|failed"
    r"|invalid|fehler|ungültig|erreur|invalide|erro|inválid[oa]|no válid[oa])\b",
    re.IGNORECASE,
)
_HIDDEN: Final = {Hidden.MASKED: Code.MASKED_COPY, Hidden.SHORTENED: Code.SHORTENED_COPY}
_SHORTEST_MESSAGE: Final = 60
_ONE_WORD: Final = re.compile(r"[\w<>-]+")
_UNKNOWN_RUN: Final = re.compile(r"[A-Za-z0-9_-]{20,}")
_DIGIT: Final = re.compile(r"[0-9]")
_WRAPPING: Final = re.compile(r"[\s\x00>|]+")
_LONGEST_WRAPPED: Final = 200


@dataclass(frozen=True, slots=True)
class _Text:
    """A text, and where it begins and ends without blanks, quotes, names and punctuation."""

    view: View
    start: int
    end: int

    @property
    def plain(self) -> str:
        return self.view.plain

    @property
    def core(self) -> str:
        return self.plain[self.start : self.end].replace(INVISIBLE, "")

    @property
    def is_message(self) -> bool:
        return len(self.plain) >= _SHORTEST_MESSAGE and _ERROR.search(self.plain) is not None


def paste_without_token(view: View) -> Paste:
    """Say what a text is that holds no whole token."""
    text = _Text(view, *core_of(view))
    runs = runs_in(text.plain)
    run = min(runs, key=_distance, default=None)
    others = tuple(_other_things(text, run))
    tells_all = any(other.code in _TELL_ALL for other in others)
    if run and not tells_all:
        return _damaged(text, run, runs, others)
    if others:
        return _something_else(text, run, others)
    return _rest_of_token(text) or _unknown_shape(text) or _ordinary(text)


def _distance(run: Run) -> int:
    return 0 if run.has_right_length else abs(len(run.text) - run.shape.length)


def _damaged(text: _Text, run: Run, runs: Sequence[Run], others: Sequence[Diagnosis]) -> Paste:
    repairs = repairs_of(text.view, run.start, run.body, run.end)
    copies = sum(other.text == run.text for other in runs)
    if copies > 1:
        repairs[Code.PASTED_TWICE] = copies
    problems = (*others, *damage_of(run))
    paste = paste_of(run.text, problems, repairs, kind=Kind(run.shape.name), token=run.text)
    return replace(paste, link=link_in(text.plain), part=_whole_at_start(run))


def _whole_at_start(run: Run) -> Secret | None:
    """Return the token that would be left of one that is too long; only the person can know."""
    part = run.text[:LENGTH]
    return Secret(part) if len(run.text) > LENGTH and shape_of(part) else None


def _something_else(text: _Text, run: Run | None, others: Sequence[Diagnosis]) -> Paste:
    code = others[0].code
    repairs = surroundings(text.view, text.start, text.end) + _invisible(text)
    content = text.core
    token = None
    match code:
        case Code.UNFILLED_VARIABLE:
            repairs = edges(text.view) + _invisible(text)
            content = _trimmed(text)
        case Code.EXAMPLE_TOKEN:
            token = run.text if run else content
        case Code.REFRESH_TOKEN:
            token = refresh_token_in(text.plain)
        case Code.CLIENT_SECRET:
            token = content = client_secret_in(text.plain) or content
        case _:
            pass
    unknown = code in _UNKNOWN_KINDS and shape_named_by(content) is None
    kind = Kind.UNKNOWN if unknown else None
    paste = paste_of(content, others, repairs, kind=kind, token=token)
    return replace(paste, link=link_in(text.plain) or bare_id_in(text.plain))


def _trimmed(text: _Text) -> str:
    return text.plain.strip(BLANKS).replace(INVISIBLE, "")


def _invisible(text: _Text) -> Counts:
    return Counter({Code.INVISIBLE_CHARACTER: text.plain.count(INVISIBLE)})


def _other_things(text: _Text, run: Run | None) -> Iterator[Diagnosis]:
    """Yield what else there is, what matters most first."""
    plain, core = text.plain, text.core
    link = link_in(plain)
    if link and is_link(link) and not text.is_message:
        yield Diagnosis(Code.DATABASE_LINK)
    if bare_id_in(plain):
        yield Diagnosis(Code.BARE_ID)
    if refresh_token_in(plain):
        yield Diagnosis(Code.REFRESH_TOKEN)
    if has_cookie(plain):
        yield Diagnosis(Code.BROWSER_COOKIE)
    is_filled = run is not None and run.has_right_length
    variable = None if text.is_message or is_filled else variable_in(plain, core)
    if variable:
        yield Diagnosis(Code.UNFILLED_VARIABLE, {"variable": variable})
        return
    hidden = hidden_in(plain, core)
    if hidden:
        yield Diagnosis(_HIDDEN[hidden])
        return
    placed = run.text if run else core
    if (_ONE_WORD.fullmatch(placed) and is_example(placed)) or is_example_phrase(core):
        yield Diagnosis(Code.EXAMPLE_TOKEN)
        return
    service = service_of(plain)
    if service:
        yield Diagnosis(Code.OTHER_SERVICE_KEY, {"service": service})
    if client_secret_in(plain):
        yield Diagnosis(Code.CLIENT_SECRET)


def _rest_of_token(text: _Text) -> Paste | None:
    rest = _WRAPPING.sub("", text.core) if text.end - text.start <= _LONGEST_WRAPPED else ""
    shape = shape_without_start(rest)
    if shape is None:
        return None
    return paste_of(
        rest,
        (Diagnosis(Code.TRUNCATED_START, {"n": shape.length - len(rest)}),),
        repairs_of(text.view, text.start, text.start, text.end),
        kind=Kind(shape.name),
        token=rest,
    )


def _unknown_shape(text: _Text) -> Paste | None:
    core = text.core
    if not _UNKNOWN_RUN.fullmatch(core):
        return None
    has_one_case = core.islower() or core.isupper()
    if has_one_case and not _DIGIT.search(core):
        return None
    return paste_of(
        core,
        (Diagnosis(Code.UNKNOWN_SHAPE),),
        repairs_of(text.view, text.start, text.start, text.end),
        kind=Kind.UNKNOWN,
        token=core,
    )


def _ordinary(text: _Text) -> Paste:
    repairs = edges(text.view) + _invisible(text)
    problem = Diagnosis(Code.ORDINARY_TEXT)
    paste = paste_of(_trimmed(text), (problem,), repairs, kind=Kind.NONE)
    return replace(paste, link=link_in(text.plain))
