"""What the numbers of a report say to whoever helps: which comes first, and what they mean."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from notion_wizard.core.catalogue import entry_of
from notion_wizard.core.catalogue.entry import Severity
from notion_wizard.core.codes import Code
from notion_wizard.core.report.lines import ReportLine
from notion_wizard.core.report.reading import CodeSeen, Moment, ReportReading
from notion_wizard.core.text import QT_TRANSLATE_NOOP
from notion_wizard.core.token import LENGTH

_SLOW: Final = 5
"""Seconds: most answers take less than one."""

_SPAN: Final = QT_TRANSLATE_NOOP(
    "ReportReading", "The report covers {first:plain} to {last:plain}."
)
_AGAIN: Final = QT_TRANSLATE_NOOP(
    "ReportReading",
    "{code} came %n time(s): what it advises was not done yet, or it did not help.",
    "",
    3,
)
_ANOTHER_LENGTH: Final = QT_TRANSLATE_NOOP(
    "ReportReading", "%n character(s) were pasted; a whole token has {whole}.", "", 3
)
_WHOLE: Final = QT_TRANSLATE_NOOP(
    "ReportReading", "%n character(s) were pasted, as many as a whole token has.", "", 3
)
_TOOK_LONG: Final = QT_TRANSLATE_NOOP(
    "ReportReading",
    "“{name}” took {seconds} seconds, and most often it is less than one: the network is slow, or "
    "something on the way holds answers back.",
)
_NOT_REACHED: Final = QT_TRANSLATE_NOOP(
    "ReportReading",
    "Notion was not asked with success, so nothing is known of the token. The way comes first.",
)
_STATUSES: Final = {
    401: QT_TRANSLATE_NOOP(
        "ReportReading", "Status 401: Notion was reached, and turned this very token down."
    ),
    403: QT_TRANSLATE_NOOP(
        "ReportReading",
        "Status 403: beside a code of Notion’s the token is known and may not do this; without one "
        "something on the way blocked it.",
    ),
    404: QT_TRANSLATE_NOOP(
        "ReportReading",
        "Status 404: the token is fine; what was asked for is not shared with it, or is not there.",
    ),
    407: QT_TRANSLATE_NOOP("ReportReading", "Status 407: a proxy wants somebody to sign in."),
    429: QT_TRANSLATE_NOOP(
        "ReportReading", "Status 429: Notion asks for a pause. It says nothing about the token."
    ),
}
_ON_THEIR_SIDE: Final = QT_TRANSLATE_NOOP(
    "ReportReading",
    "Status {status}: trouble at Notion or on the way. It says nothing about the token.",
)
_SERVERS: Final = range(500, 600)
_ENDS: Final = {
    True: QT_TRANSLATE_NOOP("ReportReading", "The tool works: nothing to do."),
    False: QT_TRANSLATE_NOOP("ReportReading", "The test was left for later."),
}


def end_of(part: ReportReading | Moment) -> ReportLine | None:
    """Return how the whole, or one visit of it, ended; None as long as it is open."""
    return None if part.works is None else ReportLine(_ENDS[part.works])


def leading(reading: ReportReading) -> CodeSeen | None:
    """Return the code to begin with: the newest on a screen, or what else asks for a deed.

    Behind good news an advice is told that still holds. A code that was typed wrongly is the last
    to begin with.
    """
    known = [one for one in reading.codes if one.code is not Code.NO_SUCH_CODE]
    if not known:
        return next(iter(reading.codes), None)
    newest, *_ = known
    if _asks_for_a_deed(newest.code):
        return newest
    elsewhere = (one for one in known if one in reading.others and _asks_for_a_deed(one.code))
    return next(elsewhere, None) or _advice_that_holds(known) or newest


def _advice_that_holds(newest_first: Iterable[CodeSeen]) -> CodeSeen | None:
    """Return the newest advice, unless its own family had better news since: it stops nobody."""
    families: set[int] = set()
    for one in newest_first:
        family = one.code // 100
        if entry_of(one.code).severity is Severity.ADVICE and family not in families:
            return one
        families.add(family)
    return None


def remarks(reading: ReportReading) -> tuple[ReportLine, ...]:
    """Return what the times, the numbers and the statuses say, in words."""
    return tuple(line for remark in _REMARKS for line in remark(reading))


def _asks_for_a_deed(code: Code) -> bool:
    return entry_of(code).severity in (Severity.PROBLEM, Severity.UNDECIDED)


def _of_span(reading: ReportReading) -> Iterator[ReportLine]:
    if len(reading.moments) > 1:
        first, last = reading.moments[0].at, reading.moments[-1].at
        yield ReportLine(_SPAN, {"first": first, "last": last})


def _of_repeats(reading: ReportReading) -> Iterator[ReportLine]:
    times = Counter(one.seen for one in reading.moments if one.seen)
    for seen, count in times.items():
        if count > 1 and _asks_for_a_deed(seen.code):
            yield ReportLine(_AGAIN, {"code": seen.label, "n": count})


def _of_length(reading: ReportReading) -> Iterator[ReportLine]:
    if reading.pasted is None:
        return
    if reading.pasted == LENGTH:
        yield ReportLine(_WHOLE, {"n": LENGTH})
    else:
        yield ReportLine(_ANOTHER_LENGTH, {"n": reading.pasted, "whole": LENGTH})


def _of_times(reading: ReportReading) -> Iterator[ReportLine]:
    for one in reading.tried:
        if one.seconds >= _SLOW:
            yield ReportLine(_TOOK_LONG, {"name": one.name, "seconds": f"{one.seconds:.1f}"})


def _of_the_way(reading: ReportReading) -> Iterator[ReportLine]:
    codes = [one.seen.code for one in reading.tried if one.seen]
    blocked = [code for code in codes if code // 100 == Code.OFFLINE // 100]
    if blocked and len(blocked) == len(codes) and not reading.statuses:
        yield ReportLine(_NOT_REACHED)


def _of_statuses(reading: ReportReading) -> Iterator[ReportLine]:
    for status in dict.fromkeys(reading.statuses):
        if status in _STATUSES:
            yield ReportLine(_STATUSES[status])
        elif status in _SERVERS:
            yield ReportLine(_ON_THEIR_SIDE, {"status": status})


_REMARKS: Final[tuple[Callable[[ReportReading], Iterator[ReportLine]], ...]] = (
    _of_span,
    _of_repeats,
    _of_length,
    _of_the_way,
    _of_statuses,
    _of_times,
)
