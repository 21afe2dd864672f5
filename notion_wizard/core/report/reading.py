"""Reads a report that somebody sent, as it comes out of a mail, in whatever language it is.

Nothing here goes by words: moments, codes and numbers look the same in every language.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from notion_wizard.core.codes import Code
from notion_wizard.core.messages.masking import masked
from notion_wizard.core.report.database_names import DatabaseNames

LONGEST: Final = 200_000
"""So many characters of a text are read: a report has a tenth of it at most."""


@dataclass(frozen=True, slots=True)
class CodeSeen:
    """A code as it was typed or printed: `NO_SUCH_CODE` if a digit is wrong."""

    code: Code
    label: str


@dataclass(frozen=True, slots=True)
class Moment:
    """A screen that was open: when, its number in the strip, what the report calls it, the code."""

    at: str
    screen: int | None
    name: str
    seen: CodeSeen | None = None
    works: bool | None = None
    """How the path ended there: the tool works (True), or its test was left for later (False)."""


@dataclass(frozen=True, slots=True)
class Tried:
    """Something that took its time; `name` is as the report calls it."""

    name: str
    seconds: float
    seen: CodeSeen | None = None


@dataclass(frozen=True, slots=True)
class ReportReading:
    """What stands in a report. `masked` is its text without anything that looks like a token."""

    masked: str
    held_token: bool = False
    moments: tuple[Moment, ...] = ()
    tried: tuple[Tried, ...] = ()
    others: tuple[CodeSeen, ...] = ()
    """Codes without a moment: of a paste, of the wizard's own mistakes, of a mail's own words."""
    statuses: tuple[int, ...] = ()
    pasted: int | None = None
    """How many characters were pasted, where they begin as a token does."""
    about: tuple[str, ...] = ()
    """The report's own lines of what it is about: that it is practice, the tool, what happened."""

    @property
    def works(self) -> bool | None:
        """How it ended, if it has: True if the tool works, False if that was left for later.

        Whoever goes to the start again has not begun anew yet: nothing is wrong there.
        """
        for one in reversed(self.moments):
            if one.works is not None:
                return one.works
            if one.seen is not None or one.screen not in _AT_THE_START:
                break
        return None

    @property
    def codes(self) -> tuple[CodeSeen, ...]:
        """Each code once, the newest on a screen first, then what was seen nowhere else."""
        on_screens = (one.seen for one in reversed(self.moments))
        behind = (one.seen for one in reversed(self.tried))
        found = (*on_screens, *self.others, *behind)
        return tuple(dict.fromkeys(one for one in found if one is not None))


_QUOTE_MARKS: Final = "> \t|│"
_AT_THE_START: Final = (None, 1)
"""The screens before a path: Home has no number."""

_LONGEST_LINE: Final = 400
"""So many characters of a line of the head are put together: none of them is longer."""

_LINES_OF_THE_HEAD: Final = 5
"""Title, system, language, keychain, proxy: what stands behind them tells what it is about."""


@cache
def _moment() -> re.Pattern[str]:
    return re.compile(r"[*\-•\t ]*+(?P<at>\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d)(?!\d)")


@cache
def _seconds() -> re.Pattern[str]:
    # The name and a colon before it, the unit behind it: "Reaching Notion: 0.3 s".
    return re.compile(r"(?P<name>[^:]{1,60}+) ?: ?(?P<seconds>\d{1,5}\.\d) (?=\D)")


@cache
def _labelled() -> re.Pattern[str]:
    """Return a code as the strip shows it, with the damage that typing and mail do to it."""
    return re.compile(
        r"(?<![A-Za-z0-9])NW[ \t]?[-\u2010-\u2015\u2212_:.]?[ \t]?"
        r"(?P<digits>\d(?:[ \t.\u2010-\u2015-]\d){3}(?!\d)|\d{1,8})(?!\d)",
        re.IGNORECASE,
    )


@cache
def _bare() -> re.Pattern[str]:
    return re.compile(r"(?<![\w.:/-])(?:\d(?: \d){3}|\d{4})(?![\w:/-]|\.\d)")


@cache
def _status() -> re.Pattern[str]:
    # "Answer: status 401, Notion’s code unauthorized", and that of a proxy without a code.
    return re.compile(r"[^:]{1,60}+ ?: ?[^\d:]{0,40}+(?P<status>[1-5]\d\d)(?:,[^\d]{1,80})?\s*\Z")


@cache
def _pasted() -> re.Pattern[str]:
    return re.compile(
        r"[^:]{1,60}+ ?: ?(?P<length>\d[\d.,\u202f\u00a0]{0,9}).{1,60}\b(?:ntn|secret)_"
    )


@cache
def _screen() -> re.Pattern[str]:
    return re.compile(r"(?<!\d)(?P<number>[1-6]) ?[·•]")


@cache
def _end() -> re.Pattern[str]:
    # "[x] The tool works", "[ ] The test was left for later".
    return re.compile(r"\[(?P<mark>[xX ])\]")


@cache
def _title() -> re.Pattern[str]:
    return re.compile(r"Notion Wizard \d")


def read_report(text: str) -> ReportReading:
    """Read a report. Total on any text, in time linear in its length."""
    shown = masked(text[:LONGEST])
    found = _Found()
    for line in _lines(shown):
        found.take(line)
    return found.reading(shown, held_token=shown != text[:LONGEST])


class _Found:
    """What was found up to a line; a code belongs to the moment or the work before it."""

    def __init__(self) -> None:
        self._moments: list[Moment] = []
        self._tried: list[Tried] = []
        self._head: list[str] = []
        self._others: list[CodeSeen] = []
        self._bare: list[CodeSeen] = []
        self._names = DatabaseNames()
        self._statuses: list[int] = []
        self._pasted: int | None = None
        self._open: list[Moment] | list[Tried] | None = None
        self._is_of_work = False

    def take(self, line: str) -> None:
        """Read one line, without the marks of a quote."""
        is_in_report = bool(self._moments or self._tried)
        if self._names.take(line, is_in_report=is_in_report):
            return
        if not line:
            self._open, self._is_of_work = None, False
            return
        if not is_in_report:
            self._take_head(line)
        end = _end().match(line)
        if end and self._open is self._moments:
            works = end["mark"] != " "
            self._moments[-1] = replace(self._moments[-1], works=works)
            return
        moment, work = _moment().match(line), _seconds().match(line)
        if moment:
            self._moments.append(_moment_of(moment["at"], line[moment.end() :]))
            self._open = self._moments
        elif work:
            self._tried.append(Tried(work["name"].strip(), float(work["seconds"])))
            self._open, self._is_of_work = self._tried, True
        elif ":" in line:
            self._take_numbers(line)
            self._open = None
        for seen in _labelled_codes(line):
            self._put(seen)
        if not self._names.is_count:
            self._bare += _bare_codes(line)

    def _take_head(self, line: str) -> None:
        """Keep the lines from the title on, each as it was before mail wrapped it."""
        if _title().match(line):
            self._head = [line]
        elif self._head and ":" not in line:
            self._head[-1] = f"{self._head[-1]} {line}"[:_LONGEST_LINE]
        elif self._head:
            self._head.append(line)

    def _about(self) -> tuple[str, ...]:
        """Give what stands between the head and the line with the steps of the path."""
        told = self._head[_LINES_OF_THE_HEAD:]
        steps = (number for number, line in enumerate(told) if _screen().search(line))
        return tuple(told[: next(steps, 0)])

    def _take_numbers(self, line: str) -> None:
        # Only beside what was tried: a database may be called so.
        status = _status().match(line) if self._is_of_work else None
        if status:
            self._statuses.append(int(status["status"]))
        elif pasted := _pasted().match(line):
            self._pasted = int(re.sub(r"\D", "", pasted["length"]))

    def _put(self, seen: CodeSeen) -> None:
        """Give a code to what is open for one: mail wraps long lines."""
        match self._open:
            case [*_, Moment(seen=None) as moment]:
                self._moments[-1] = replace(moment, seen=seen)
            case [*_, Tried(seen=None) as work]:
                self._tried[-1] = replace(work, seen=seen)
            case _:
                self._others.append(seen)

    def reading(self, shown: str, *, held_token: bool) -> ReportReading:
        """Return all of it, in the order of time; digits alone count where no code is marked."""
        reading = ReportReading(
            shown,
            held_token,
            tuple(sorted(self._moments, key=lambda one: one.at)),
            tuple(self._tried),
            tuple(self._others),
            tuple(self._statuses),
            self._pasted,
            self._about(),
        )
        return reading if reading.codes else replace(reading, others=tuple(self._bare))


def _lines(text: str) -> Iterator[str]:
    """Give the lines as they were before mail quoted and packed them."""
    # Full-width digits and non-breaking blanks become plain; "=" at a line's end is mail's own.
    plain = unicodedata.normalize("NFKC", text).replace("=\r\n", "").replace("=\n", "")
    for line in plain.splitlines():
        yield line.replace("&gt;", ">").lstrip(_QUOTE_MARKS).rstrip()


def _moment_of(at: str, rest: str) -> Moment:
    name = _labelled().sub("", rest).strip()
    screen = _screen().search(name)
    return Moment(at.replace("T", " "), int(screen["number"]) if screen else None, name)


def _labelled_codes(line: str) -> Iterator[CodeSeen]:
    for found in _labelled().finditer(line):
        digits = re.sub(r"\D", "", found["digits"])
        code = Code.typed(digits)
        yield CodeSeen(code or Code.NO_SUCH_CODE, code.label if code else f"NW-{digits}")


def _bare_codes(line: str) -> Iterator[CodeSeen]:
    """Give what may be codes without being marked as one: only those that there are."""
    for found in _bare().finditer(line):
        code = Code.typed(found[0])
        if code is not None:
            yield CodeSeen(code, code.label)
