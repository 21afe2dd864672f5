"""Says what a text is that holds no whole token."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.paste.characters import BLANKS, INVISIBLE, View
from notion_wizard.core.paste.findings import paste_of, repairs_of
from notion_wizard.core.paste.others.cleaned import Cleaned, cleaned
from notion_wizard.core.paste.others.links_and_ids import has_id_apart, link_in
from notion_wizard.core.paste.others.named_keys import is_name_of_another, is_named_otherwise
from notion_wizard.core.paste.others.other_things import Thing, things_in
from notion_wizard.core.paste.others.unknown_runs import unknown_run_in
from notion_wizard.core.paste.result import Kind, Paste
from notion_wizard.core.paste.surroundings import Counts, core_of, edges, surroundings
from notion_wizard.core.paste.tokens.beginnings import runs_in, shape_without_start
from notion_wizard.core.paste.tokens.damage import damage_of
from notion_wizard.core.paste.tokens.runs import Run
from notion_wizard.core.secret import Secret
from notion_wizard.core.token import LENGTH, shape_named_by, shape_of

_UNKNOWN_KINDS: Final = frozenset(
    {Code.REFRESH_TOKEN, Code.BROWSER_COOKIE, Code.OTHER_SERVICE_KEY, Code.CLIENT_SECRET}
)
# What of these is found is what would be sent on the person's wish.
_TOKENS: Final = frozenset({Code.EXAMPLE_TOKEN, Code.REFRESH_TOKEN, Code.CLIENT_SECRET})
_WRAPPING: Final = re.compile(r"[\s\x00>|]+")
_LONGEST_WRAPPED: Final = 200


@dataclass(frozen=True, slots=True)
class _Text:
    """A text, where it begins and ends without blanks, quotes and names, and its cleaned form."""

    view: View
    start: int
    end: int
    clean: Cleaned

    @property
    def core(self) -> str:
        return self.view.plain[self.start : self.end].replace(INVISIBLE, "")

    @property
    def link(self) -> str | None:
        return self.clean.found_by(link_in)


def paste_without_token(view: View) -> Paste:
    """Say what a text is that holds no whole token."""
    text = _Text(view, *core_of(view), cleaned(view))
    things = tuple(things_in(text.clean))
    runs = [
        run
        for run in runs_in(view.plain, view.raw)
        if not (_is_name(run, text) or any(thing.explains(run) for thing in things))
    ]
    run = min(runs, key=_distance, default=None)
    if run:
        return _damaged(text, run, runs, _worth_saying(things, text))
    if things:
        return _something_else(text, things)
    return _unexplained_run(text) or _ordinary(text)


def _is_name(run: Run, text: _Text) -> bool:
    """Tell whether what begins like a token is the name of another thing, with its value."""
    return run.start < text.start and is_name_of_another(text.clean.name)


def _worth_saying(things: Sequence[Thing], text: _Text) -> Sequence[Thing]:
    """Leave out an id that merely stands behind a damaged token."""
    if has_id_apart(text.clean.lines):
        return things
    return [thing for thing in things if thing.code is not Code.BARE_ID]


def _distance(run: Run) -> int:
    return 0 if run.has_right_length else abs(len(run.text) - run.shape.length)


def _damaged(text: _Text, run: Run, runs: Sequence[Run], things: Sequence[Thing]) -> Paste:
    repairs = repairs_of(text.view, run.start, run.body, run.end)
    copies = sum(other.text == run.text for other in runs)
    if copies > 1:
        repairs[Code.PASTED_TWICE] = copies
    problems = (*(thing.diagnosis for thing in things), *damage_of(run))
    paste = paste_of(run.text, problems, repairs, kind=Kind(run.shape.name), token=run.text)
    return replace(paste, link=_link(text, things), part=_whole_at_start(run))


def _whole_at_start(run: Run) -> Secret | None:
    """Return the token that would be left of one that is too long; only the person can know."""
    part = run.text[:LENGTH]
    return Secret(part) if len(run.text) > LENGTH and shape_of(part) else None


def _something_else(text: _Text, things: Sequence[Thing]) -> Paste:
    main = things[0]
    repairs = surroundings(text.view, text.start, text.end) + _invisible(text)
    content = text.core
    if main.code is Code.UNFILLED_VARIABLE:
        repairs = edges(text.view) + _invisible(text)
        content = _trimmed(text)
    elif main.code is Code.CLIENT_SECRET:
        content = main.text
    unknown = main.code in _UNKNOWN_KINDS and shape_named_by(content) is None
    paste = paste_of(
        content,
        tuple(thing.diagnosis for thing in things),
        repairs,
        kind=Kind.UNKNOWN if unknown else None,
        token=main.text if main.code in _TOKENS else None,
    )
    return replace(paste, link=_link(text, things))


def _link(text: _Text, things: Sequence[Thing]) -> str | None:
    """Return the link that stands there, or the id that the text is."""
    ids = (thing.text for thing in things if thing.code is Code.BARE_ID)
    return text.link or next(ids, None)


def _trimmed(text: _Text) -> str:
    return text.view.plain.strip(BLANKS).replace(INVISIBLE, "")


def _invisible(text: _Text) -> Counts:
    return Counter({Code.INVISIBLE_CHARACTER: text.view.plain.count(INVISIBLE)})


def _unexplained_run(text: _Text) -> Paste | None:
    """Return what is said of a run without a prefix: the rest of a token, or not known yet."""
    wrapped = text.clean.core
    rest = _WRAPPING.sub("", wrapped) if len(wrapped) <= _LONGEST_WRAPPED else ""
    if shape_without_start(rest) is None or is_named_otherwise(text.clean.name):
        rest = unknown_run_in(text.clean) or ""
    if not rest:
        return None
    shape = shape_without_start(rest)
    problem = Diagnosis(Code.UNKNOWN_SHAPE)
    if shape:
        problem = Diagnosis(Code.TRUNCATED_START, {"n": shape.length - len(rest)})
    return paste_of(
        rest,
        (problem,),
        repairs_of(text.view, text.start, text.start, text.end),
        kind=Kind(shape.name) if shape else Kind.UNKNOWN,
        token=rest,
    )


def _ordinary(text: _Text) -> Paste:
    repairs = edges(text.view) + _invisible(text)
    problem = Diagnosis(Code.ORDINARY_TEXT)
    paste = paste_of(_trimmed(text), (problem,), repairs, kind=Kind.NONE)
    return replace(paste, link=text.link)
