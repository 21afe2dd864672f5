"""The JSON that `check` and `doctor` print for other programs; its keys never change."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final, TypeAlias

from notion_wizard.cli.rungs import Rung, overall
from notion_wizard.core.codes import Code
from notion_wizard.core.conclusion import Conclusion, Outcome
from notion_wizard.core.diagnose import paste_diagnosis
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.model import Identity
from notion_wizard.core.reach import Capabilities, Database, Listing
from notion_wizard.core.scrub import scrub
from notion_wizard.core.session import LinkCheck, Session
from notion_wizard.wording import Wording

Json: TypeAlias = "Mapping[str, Json] | Sequence[Json] | str | int | float | None"

_CHECK_SCHEMA: Final = "notion-wizard/check/1"
_DOCTOR_SCHEMA: Final = "notion-wizard/doctor/1"


def check_json(
    session: Session, found: Conclusion, wording: Wording, links: Sequence[str] = ()
) -> str:
    """Return a check as one JSON object; parts that were not reached are null.

    `links` are those that were asked for, in their order; one that was given twice is told twice.
    """
    listing = session.listing
    document: Json = {
        "schema": _CHECK_SCHEMA,
        "outcome": found.outcome.value,
        "diagnosis": _diagnosis(found.main, wording),
        "paste": _paste(session),
        "identity": _identity(session.identity) if session.identity else None,
        "capabilities": _capabilities(session.capabilities) if session.capabilities else None,
        "databases": _databases(listing) if listing and _was_reached(listing) else None,
        "links": _links(session, links, wording),
        "advice": [_diagnosis(one, wording) for one in found.advice],
        "request_ids": _request_ids(session),
    }
    return json.dumps(document, indent=1)


def doctor_json(rungs: Sequence[Rung], wording: Wording) -> str:
    """Return what the doctor found as one JSON object."""
    checks: Json = [
        {
            "name": rung.name.value,
            "status": rung.status.value,
            "diagnosis": _diagnosis(rung.diagnosis, wording) if rung.diagnosis else None,
            "seconds": round(rung.seconds, 3),
        }
        for rung in rungs
    ]
    return _doctor(overall(rungs), checks)


def stopped_doctor_json(outcome: Outcome) -> str:
    """Return the JSON object of a doctor who found nothing, since something stopped it."""
    return _doctor(outcome, [])


def _doctor(outcome: Outcome, checks: Json) -> str:
    document: Json = {"schema": _DOCTOR_SCHEMA, "outcome": outcome.value, "checks": checks}
    return json.dumps(document, indent=1)


def _diagnosis(diagnosis: Diagnosis, wording: Wording) -> Json:
    said = wording.render(diagnosis)
    return {
        "code": said.code,
        "slug": said.slug,
        "severity": said.severity,
        "title": said.title,
        "explanation": said.explanation,
        "causes": [cause.told for cause in said.causes],
        "fixes": said.fixes,
    }


def _paste(session: Session) -> Json:
    paste = session.paste
    if paste is None:
        return None
    findings = paste.findings
    main = paste_diagnosis(session)
    if main is not None and main.code not in {finding.code for finding in findings}:
        # What this computer knows of the token (150, 151) is found beside its text.
        findings = (*findings, main)
    return {
        "length": paste.length,
        "kind": paste.kind.value,
        "begins": paste.begins,
        "ends": paste.ends,
        "findings": [_finding(finding) for finding in findings],
    }


def _finding(finding: Diagnosis) -> Json:
    count = finding.facts.get("n")
    return {
        "code": finding.code.digits,
        "slug": finding.code.slug,
        "severity": finding.severity.value,
        "count": count if isinstance(count, int) else 1,
    }


def _identity(identity: Identity) -> Json:
    return {
        "workspace": identity.workspace,
        "workspace_id": identity.workspace_id,
        "connection": identity.connection,
        "connection_id": identity.connection_id,
        "owner": identity.owner.value,
    }


def _capabilities(capabilities: Capabilities) -> Json:
    return {
        "read_content": capabilities.read_content.value,
        "read_comments": capabilities.read_comments.value,
        "user_information": capabilities.user_information.value,
        "insert_content": capabilities.insert_content.value,
        "update_content": capabilities.update_content.value,
        "insert_comments": capabilities.insert_comments.value,
    }


def _request_ids(session: Session) -> Sequence[str]:
    """Return each number under which Notion knows what it was asked, once."""
    told = [check.diagnosis for check in session.links]
    told.append(session.listing.diagnosis if session.listing else None)
    ids = [str(one.facts["request_id"]) for one in told if one and "request_id" in one.facts]
    return list(dict.fromkeys((*session.request_ids, *ids)))


def _was_reached(listing: Listing) -> bool:
    """Whether Notion told anything of its list, be it that there is nothing."""
    incomplete = listing.diagnosis is not None and listing.diagnosis.code is Code.LIST_INCOMPLETE
    return listing.complete or incomplete or bool(listing.databases)


def _databases(listing: Listing) -> Json:
    return {
        "count": len(listing.databases),
        "complete": listing.complete,
        "items": [_database(database) for database in listing.databases],
    }


def _database(database: Database) -> Json:
    return {
        "id": database.id,
        "title": database.title,
        "url": database.url,
        "inside": database.inside,
        "last_edited": _moment(database.last_edited) if database.last_edited else None,
        "data_sources": database.data_sources,
    }


def _moment(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _links(session: Session, links: Sequence[str], wording: Wording) -> Json:
    if links and session.identity is None:
        return None
    checks = {check.link: check for check in session.links}
    return [_link(checks[link], wording) for link in links]


def _link(check: LinkCheck, wording: Wording) -> Json:
    diagnosis = check.diagnosis and _without_tokens(check.diagnosis)
    return {
        "link": scrub(check.link),
        "diagnosis": _diagnosis(diagnosis, wording) if diagnosis else None,
    }


def _without_tokens(diagnosis: Diagnosis) -> Diagnosis:
    """A link may be anything that was typed, and its diagnosis repeats it."""
    facts = {
        name: scrub(fact) if isinstance(fact, str) else fact
        for name, fact in diagnosis.facts.items()
    }
    return replace(diagnosis, facts=facts)
