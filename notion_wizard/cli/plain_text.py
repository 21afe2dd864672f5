"""What the command line prints for people: the window's texts, one below the other."""

import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import chain
from typing import Final
from urllib.parse import urlsplit

from notion_wizard.adapters.connection import Proxy
from notion_wizard.cli.rungs import Rung, RungName, RungStatus
from notion_wizard.core.conclusion import Conclusion
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.ladder import capabilities_line
from notion_wizard.core.model import Owner
from notion_wizard.core.note_for_it import concerns_it, note_for_it
from notion_wizard.core.paste import Paste
from notion_wizard.core.reach import Listing
from notion_wizard.core.scrub import scrub
from notion_wizard.core.session import LinkCheck, Session
from notion_wizard.core.text import QT_TRANSLATE_NOOP, Fact, Text
from notion_wizard.wording import Wording, harmless
from notion_wizard.wording.rendered import Rendered
from notion_wizard.wording.screens import load_screens

WIDTH: Final = 79
NAMES_SHOWN: Final = 20

_CAUSES: Final = QT_TRANSLATE_NOOP("CommandLine", "What it can be, likeliest first:")
_FIXES: Final = QT_TRANSLATE_NOOP("CommandLine", "What to do:")
_RUN_AGAIN: Final = QT_TRANSLATE_NOOP("CommandLine", "Run this command again.")
_CLICK_AGAIN: Final = "Click Try again"
_CODE: Final = QT_TRANSLATE_NOOP("CommandLine", "Code {code}")
_TOO: Final = QT_TRANSLATE_NOOP("CommandLine", "Worth knowing: {title:plain} (Code {code})")

_PASTED: Final = QT_TRANSLATE_NOOP("CommandLine", "Token: %n character(s)", "", 3)
_PASTED_ENDS: Final = QT_TRANSLATE_NOOP(
    "CommandLine", "Token: %n character(s), begins {begins}, ends {ends}", "", 3
)
_FOUND: Final = QT_TRANSLATE_NOOP("CommandLine", "In it: {title:plain} (Code {code})")
_WORKSPACE: Final = QT_TRANSLATE_NOOP("CommandLine", "Workspace: {workspace}")
_CONNECTION: Final = QT_TRANSLATE_NOOP("CommandLine", "Connection: {connection}")
_MAY: Final = QT_TRANSLATE_NOOP("CommandLine", "What it may do: {capabilities:plain}")
_DATABASES: Final = QT_TRANSLATE_NOOP("CommandLine", "%n database(s) found:", "", 3)
_MAYBE_MORE: Final = QT_TRANSLATE_NOOP(
    "CommandLine", "%n database(s) found; there may be more:", "", 3
)
_UNTITLED: Final = QT_TRANSLATE_NOOP("CommandLine", "(no title)")
_MORE: Final = QT_TRANSLATE_NOOP("CommandLine", "… and %n more", "", 3)
_LINK: Final = QT_TRANSLATE_NOOP("CommandLine", "{link:plain}: {title:plain} (Code {code})")
_LINK_NOT_REACHED: Final = QT_TRANSLATE_NOOP("CommandLine", "{link:plain}: not checked")

_RUNG_NAMES: Final[Mapping[RungName, Text]] = {
    RungName.NETWORK: QT_TRANSLATE_NOOP("CommandLine", "Network"),
    RungName.PROXY: QT_TRANSLATE_NOOP("CommandLine", "Proxy"),
    RungName.CERTIFICATES: QT_TRANSLATE_NOOP("CommandLine", "Certificates"),
    RungName.NOTION: QT_TRANSLATE_NOOP("CommandLine", "Notion"),
    RungName.KEYCHAIN: QT_TRANSLATE_NOOP("CommandLine", "Keychain"),
}
_STATUSES: Final[Mapping[RungStatus, Text]] = {
    RungStatus.OK: QT_TRANSLATE_NOOP("CommandLine", "works"),
    RungStatus.ADVICE: QT_TRANSLATE_NOOP("CommandLine", "works, see below"),
    RungStatus.PROBLEM: QT_TRANSLATE_NOOP("CommandLine", "a problem, see below"),
    RungStatus.UNDECIDED: QT_TRANSLATE_NOOP("CommandLine", "could not tell, see below"),
    RungStatus.SKIPPED: QT_TRANSLATE_NOOP("CommandLine", "not looked at"),
}
_RUNG: Final = QT_TRANSLATE_NOOP("CommandLine", "{name}: {status} ({seconds} s)")
_RUNG_SKIPPED: Final = QT_TRANSLATE_NOOP("CommandLine", "{name}: {status}")
_PROXY: Final = QT_TRANSLATE_NOOP("CommandLine", "The way leads through the proxy {proxy}.")
_UNREADABLE_PROXY: Final = QT_TRANSLATE_NOOP(
    "CommandLine", "A proxy is set, but its address cannot be read."
)
_NO_PROXY: Final = QT_TRANSLATE_NOOP("CommandLine", "No proxy is set.")
_NO_PAC: Final = QT_TRANSLATE_NOOP(
    "CommandLine",
    "Only the window reads automatic proxy settings (PAC files); this command does not.",
)
_NOTE: Final = QT_TRANSLATE_NOOP("CommandLine", "The note for your IT department, to copy:")
_NO_TOKEN: Final = QT_TRANSLATE_NOOP("CommandLine", "No token was sent.")


def check_text(
    session: Session, found: Conclusion, wording: Wording, *, is_practice: bool = False
) -> str:
    """Return what a check found, as it is read in a terminal."""
    seen_at = session.answered_at
    sections = (
        _diagnosis(found.main, wording),
        _note(found.main, seen_at, wording, had_token=True, is_practice=is_practice)
        if seen_at is not None
        else (),
        _advice(found.advice, wording),
        _receipt(session, found.main, wording),
        _databases(session.listing, wording) if session.listing else (),
        _links(session.links, wording),
    )
    return _joined(sections)


def doctor_text(
    rungs: Sequence[Rung],
    proxy: Proxy | None,
    wording: Wording,
    seen_at: datetime,
    *,
    is_practice: bool = False,
) -> str:
    """Return what the doctor found; a diagnosis that two rungs share stands there once."""
    diagnoses = {rung.diagnosis.code: rung.diagnosis for rung in rungs if rung.diagnosis}
    told = (
        (
            _diagnosis(diagnosis, wording),
            _note(diagnosis, seen_at, wording, had_token=False, is_practice=is_practice),
        )
        for diagnosis in diagnoses.values()
    )
    sections = (
        tuple(_rung(rung, wording) for rung in rungs),
        _notes(proxy, wording),
        *chain.from_iterable(told),
    )
    return _joined(sections)


def diagnosis_text(diagnosis: Diagnosis, wording: Wording) -> str:
    """Return one diagnosis alone."""
    return _joined((_diagnosis(diagnosis, wording),))


def _joined(sections: Iterable[Iterable[str]]) -> str:
    written = ("\n".join(section) for section in sections)
    return "\n\n".join(section for section in written if section)


def _diagnosis(diagnosis: Diagnosis, wording: Wording) -> Iterator[str]:
    said = wording.render(diagnosis)
    yield said.title
    yield ""
    yield _wrapped(said.explanation)
    if said.reason:
        yield _wrapped(said.reason)
    if said.causes:
        yield ""
        yield wording.say(_CAUSES)
        yield from (_wrapped(cause.told, "  - ") for cause in said.causes)
    if said.fixes:
        yield ""
        yield wording.say(_FIXES)
        for number, fix in enumerate(_fixes(diagnosis, said, wording), start=1):
            yield _wrapped(fix, f"  {number}. ")
    yield ""
    yield wording.say(_CODE, {"code": diagnosis.code.label})


def _fixes(diagnosis: Diagnosis, said: Rendered, wording: Wording) -> Iterator[str]:
    """Yield what to do, as it is done in a terminal: there is no button."""
    for fix, words in zip(diagnosis.entry.fixes, said.fixes, strict=True):
        yield wording.say(_RUN_AGAIN) if fix.source.startswith(_CLICK_AGAIN) else words


def _note(
    diagnosis: Diagnosis,
    seen_at: datetime,
    wording: Wording,
    *,
    had_token: bool,
    is_practice: bool,
) -> Iterator[str]:
    """Yield the note for IT, where that department can help: the texts speak of it."""
    if not concerns_it(diagnosis):
        return
    browser = urlsplit(load_screens().links["notion"]).hostname or ""
    yield _wrapped(wording.say(_NOTE))
    yield ""
    for line in note_for_it(
        diagnosis, seen_at, browser, had_token=had_token, is_practice=is_practice
    ):
        yield _wrapped(wording.say(line.text, line.facts))


def _advice(advice: Iterable[Diagnosis], wording: Wording) -> Iterator[str]:
    return (_wrapped(_titled(_TOO, one, wording)) for one in advice)


def _receipt(session: Session, main: Diagnosis, wording: Wording) -> Iterator[str]:
    if session.paste is not None:
        yield from _paste(session.paste, main, wording)
    identity = session.identity
    if identity is not None and identity.workspace:
        yield wording.say(_WORKSPACE, {"workspace": identity.workspace})
    if identity is not None and identity.connection:
        yield wording.say(_CONNECTION, {"connection": identity.connection})
    if session.capabilities is not None:
        owner = identity.owner if identity is not None else Owner.UNKNOWN
        line = wording.say(capabilities_line(session.capabilities, owner))
        yield wording.say(_MAY, {"capabilities": line})


def _paste(paste: Paste, main: Diagnosis, wording: Wording) -> Iterator[str]:
    if paste.begins and paste.ends:
        ends: dict[str, Fact] = {"begins": paste.begins, "ends": paste.ends}
        yield wording.say(_PASTED_ENDS, ends | {"n": paste.length})
    else:
        yield wording.say(_PASTED, {"n": paste.length})
    for finding in paste.findings:
        if finding.code is not main.code:
            yield _titled(_FOUND, finding, wording)


def _databases(listing: Listing, wording: Wording) -> Iterator[str]:
    databases = listing.databases
    if not databases:
        return
    text = _DATABASES if listing.complete else _MAYBE_MORE
    yield wording.say(text, {"n": len(databases)})
    for database in databases[:NAMES_SHOWN]:
        yield f"  {harmless(database.title) or wording.say(_UNTITLED)}"
    if len(databases) > NAMES_SHOWN:
        yield f"  {wording.say(_MORE, {'n': len(databases) - NAMES_SHOWN})}"


def _links(checks: Iterable[LinkCheck], wording: Wording) -> Iterator[str]:
    for check in checks:
        link = scrub(check.link)
        if check.diagnosis is None:
            yield wording.say(_LINK_NOT_REACHED, {"link": link})
        else:
            yield _titled(_LINK, check.diagnosis, wording, link=link)


def _rung(rung: Rung, wording: Wording) -> str:
    facts: dict[str, Fact] = {
        "name": wording.say(_RUNG_NAMES[rung.name]),
        "status": wording.say(_STATUSES[rung.status]),
    }
    if rung.status is RungStatus.SKIPPED:
        return wording.say(_RUNG_SKIPPED, facts)
    return wording.say(_RUNG, facts | {"seconds": f"{rung.seconds:.1f}"})


def _notes(proxy: Proxy | None, wording: Wording) -> Iterator[str]:
    if proxy is None:
        yield wording.say(_NO_PROXY)
    elif proxy.name:
        yield wording.say(_PROXY, {"proxy": proxy.name})
    else:
        yield wording.say(_UNREADABLE_PROXY)
    yield _wrapped(wording.say(_NO_PAC))
    yield wording.say(_NO_TOKEN)


def _titled(text: Text, diagnosis: Diagnosis, wording: Wording, **facts: Fact) -> str:
    title = wording.render(diagnosis).title
    return wording.say(text, {**facts, "title": title, "code": diagnosis.code.label})


def _wrapped(text: str, lead: str = "") -> str:
    return textwrap.fill(
        text,
        WIDTH,
        initial_indent=lead,
        subsequent_indent=" " * len(lead),
        break_long_words=False,
        break_on_hyphens=False,
    )
