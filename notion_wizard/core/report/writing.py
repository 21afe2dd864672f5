"""Gathers the report from an allow-list: what is not named here cannot get into it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.flow import Job, path
from notion_wizard.core.plain_names import SCREEN_NAMES, SITUATION_NAMES, name_of_tool
from notion_wizard.core.report.lines import NOTHING, Named, ReportLine
from notion_wizard.core.session import Session, Verdict
from notion_wizard.core.text import QT_TRANSLATE_NOOP, Phrase, Text
from notion_wizard.core.timeline import TimedJob, Visit


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the program knows of the computer it runs on; `system` and `qt` are names with versions.

    `keychain` is what the system calls it. Of a proxy it is told that there is one, not which.
    `crashes` are its own mistakes since it was started.
    """

    version: str
    python: str
    system: str
    language: str
    keychain: str | Phrase
    qt: str | None = None
    uses_proxy: bool = False
    is_practice: bool = False
    crashes: tuple[Diagnosis, ...] = ()


_NOT_KNOWN: Final = "–"

_TITLE: Final = QT_TRANSLATE_NOOP("Report", "Notion Wizard {version}: report for support")
_SYSTEM: Final = QT_TRANSLATE_NOOP("Report", "System: {system}, Python {python}, Qt {qt}")
_LANGUAGE: Final = QT_TRANSLATE_NOOP("Report", "Language: {language}")
_KEYCHAIN: Final = QT_TRANSLATE_NOOP("Report", "Keychain: {keychain}")
_PROXY: Final = QT_TRANSLATE_NOOP("Report", "Proxy: yes")
_NO_PROXY: Final = QT_TRANSLATE_NOOP("Report", "Proxy: no")
_PRACTICE: Final = QT_TRANSLATE_NOOP("Report", "Practice: nothing here is real")

_WAY: Final = QT_TRANSLATE_NOOP("Report", "Steps of this path: {steps:plain}")
_TOOL: Final = QT_TRANSLATE_NOOP("Report", "Tool: {tool}. What happened: {situation}")
_SCREENS: Final = QT_TRANSLATE_NOOP("Report", "Screens and codes")
_SCREEN: Final = QT_TRANSLATE_NOOP("Report", "{when}  {screen}")
_SCREEN_WITH_CODE: Final = QT_TRANSLATE_NOOP("Report", "{when}  {screen}  {code}")
_ENDS: Final[Mapping[Verdict | None, Text]] = {
    # The box is what is read in every language.
    Verdict.WORKS: QT_TRANSLATE_NOOP("Report", "[x] The tool works"),
    Verdict.LATER: QT_TRANSLATE_NOOP("Report", "[ ] The test was left for later"),
}

_PASTED: Final = QT_TRANSLATE_NOOP("Report", "Pasted: %n character(s)", "", 3)
_PASTED_ENDS: Final = QT_TRANSLATE_NOOP(
    "Report", "Pasted: %n character(s), begins {begins}, ends {ends}", "", 3
)
_FOUND: Final = QT_TRANSLATE_NOOP("Report", "Found in it: {codes:plain}")

_JOBS: Final = QT_TRANSLATE_NOOP("Report", "What was tried")
_JOB: Final = QT_TRANSLATE_NOOP("Report", "{job}: {seconds} s")
_JOB_WITH_CODE: Final = QT_TRANSLATE_NOOP("Report", "{job}: {seconds} s, {code}")
_ANSWER: Final = QT_TRANSLATE_NOOP("Report", "Answer: status {status}, Notion’s code {notion_code}")
_PROXY_ANSWER: Final = QT_TRANSLATE_NOOP("Report", "A proxy answered: status {proxy_status}")
_REQUESTS: Final = QT_TRANSLATE_NOOP("Report", "Request numbers at Notion: {ids:plain}")
_CRASH: Final = QT_TRANSLATE_NOOP(
    "Report", "The wizard’s own mistake: {kind}, {place:plain} ({code})"
)
_DATABASES: Final = QT_TRANSLATE_NOOP("Report", "%n database(s) found", "", 3)
_DATABASE: Final = QT_TRANSLATE_NOOP("Report", "Database: {title}")
_NOT_IN_IT: Final = QT_TRANSLATE_NOOP(
    "Report",
    "Not in this report: the token (but for its beginning and its last four characters), other "
    "texts that were pasted or typed, such as links and error messages, names and content of "
    "files, the proxy’s address and password, and the names of workspaces, connections and saved "
    "tokens.",
)
_NAMES_NOT_IN_IT: Final = QT_TRANSLATE_NOOP(
    "Report",
    "Not in this report: the token (but for its beginning and its last four characters), other "
    "texts that were pasted or typed, such as links and error messages, names and content of "
    "files, the proxy’s address and password, and the names of databases, workspaces, connections "
    "and saved tokens.",
)

_JOB_NAMES: Final[Mapping[Job, Text]] = {
    Job.REACH: QT_TRANSLATE_NOOP("Report", "Reaching Notion"),
    Job.READ_SAVED: QT_TRANSLATE_NOOP("Report", "Reading the saved token"),
    Job.TEST: QT_TRANSLATE_NOOP("Report", "Asking Notion about the token"),
    Job.CAPABILITIES: QT_TRANSLATE_NOOP("Report", "Asking what it may do"),
    Job.LIST: QT_TRANSLATE_NOOP("Report", "Listing the databases"),
    Job.NAME_PARENTS: QT_TRANSLATE_NOOP("Report", "Naming their places"),
    Job.CHECK_LINK: QT_TRANSLATE_NOOP("Report", "Checking a link"),
    Job.WATCH: QT_TRANSLATE_NOOP("Report", "Watching for a database"),
    Job.SAVE: QT_TRANSLATE_NOOP("Report", "Saving and reading back"),
}


def report(
    session: Session,
    surroundings: Surroundings,
    visits: Iterable[Visit] = (),
    jobs: Iterable[TimedJob] = (),
    *,
    with_names: bool = False,
) -> tuple[ReportLine, ...]:
    """Return the report's lines; an empty one parts its sections.

    The names of databases are in it only `with_names`: the person ticked it.
    """
    sections = (
        _about(surroundings),
        _way(session),
        _visited(visits),
        _pasted(session),
        _tried(session, jobs),
        _crashed(surroundings.crashes),
        _databases(session, with_names=with_names),
        iter((ReportLine(_NOT_IN_IT if with_names else _NAMES_NOT_IN_IT),)),
    )
    lines: list[ReportLine] = []
    for section in sections:
        of_section = tuple(section)
        if of_section:
            lines.extend((NOTHING, *of_section) if lines else of_section)
    return tuple(lines)


def _about(surroundings: Surroundings) -> Iterator[ReportLine]:
    yield ReportLine(_TITLE, {"version": surroundings.version})
    yield ReportLine(
        _SYSTEM,
        {
            "system": surroundings.system,
            "python": surroundings.python,
            "qt": surroundings.qt or _NOT_KNOWN,
        },
    )
    yield ReportLine(_LANGUAGE, {"language": surroundings.language})
    yield ReportLine(_KEYCHAIN, {"keychain": surroundings.keychain})
    yield ReportLine(_PROXY if surroundings.uses_proxy else _NO_PROXY)
    if surroundings.is_practice:
        yield ReportLine(_PRACTICE)


def _way(session: Session) -> Iterator[ReportLine]:
    tool = name_of_tool(session.tool, session.make_way) if session.tool else _NOT_KNOWN
    yield ReportLine(_TOOL, {"tool": tool, "situation": SITUATION_NAMES[session.situation]})
    yield ReportLine(_WAY, {"steps": tuple(SCREEN_NAMES[step] for step in path(session))})


def _visited(visits: Iterable[Visit]) -> Iterator[ReportLine]:
    for number, visit in enumerate(visits):
        if number == 0:
            yield ReportLine(_SCREENS)
        facts: dict[str, Named] = {
            "when": f"{visit.at:%Y-%m-%d %H:%M:%S}",
            "screen": SCREEN_NAMES[visit.step],
        }
        if visit.code is None:
            yield ReportLine(_SCREEN, facts)
        else:
            yield ReportLine(_SCREEN_WITH_CODE, facts | {"code": visit.code.label})
        if visit.end in _ENDS:
            yield ReportLine(_ENDS[visit.end])


def _pasted(session: Session) -> Iterator[ReportLine]:
    paste = session.paste
    if paste is None:
        return
    if paste.begins and paste.ends:
        ends: dict[str, Named] = {"begins": paste.begins, "ends": paste.ends}
        yield ReportLine(_PASTED_ENDS, ends | {"n": paste.length})
    else:
        yield ReportLine(_PASTED, {"n": paste.length})
    if paste.findings:
        yield ReportLine(_FOUND, {"codes": ", ".join(map(_found, paste.findings))})


def _found(finding: Diagnosis) -> str:
    times = finding.facts.get("n")
    return finding.code.label if times is None else f"{finding.code.label} ({times})"


def _tried(session: Session, jobs: Iterable[TimedJob]) -> Iterator[ReportLine]:
    # What came the same way twice in a row says nothing more.
    lines = [line for line, _ in groupby(map(_timed, jobs))]
    yield from (ReportLine(_JOBS), *lines) if lines else ()
    listed = session.listing.diagnosis if session.listing else None
    for answer in filter(None, (session.way_problem, session.refusal, listed)):
        yield from _answered(answer)
    if session.request_ids:
        yield ReportLine(_REQUESTS, {"ids": ", ".join(session.request_ids)})


def _timed(one: TimedJob) -> ReportLine:
    facts: dict[str, Named] = {"job": _JOB_NAMES[one.job], "seconds": f"{one.seconds:.1f}"}
    if one.code is None:
        return ReportLine(_JOB, facts)
    return ReportLine(_JOB_WITH_CODE, facts | {"code": one.code.label})


def _answered(answer: Diagnosis) -> Iterator[ReportLine]:
    """Tell by numbers who answered: they say more to who knows networks than words do."""
    if "proxy_status" in answer.facts:
        yield ReportLine(_PROXY_ANSWER, {"proxy_status": answer.facts["proxy_status"]})
    if "status" in answer.facts:
        named = ("status", "notion_code")
        yield ReportLine(_ANSWER, {name: answer.facts.get(name, _NOT_KNOWN) for name in named})


def _crashed(crashes: Iterable[Diagnosis]) -> Iterator[ReportLine]:
    """The wizard's own mistakes; of an exception the catalogue knows type and place alone."""
    for crash in crashes:
        yield ReportLine(_CRASH, {**crash.facts, "code": crash.code.label})


def _databases(session: Session, *, with_names: bool) -> Iterator[ReportLine]:
    if session.listing is None:
        return
    yield ReportLine(_DATABASES, {"n": len(session.listing.databases)})
    if with_names:
        for database in session.listing.databases:
            yield ReportLine(_DATABASE, {"title": database.title or _NOT_KNOWN})
