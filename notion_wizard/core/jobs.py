"""What the wizard finds out, as plain functions over ports: called in a thread or directly.

Each returns its fact or raises `Problem`; each honours `cancel`.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.links import id_in_link
from notion_wizard.core.listing.grouping import grouped
from notion_wizard.core.model import Identity
from notion_wizard.core.ports import Cancel, Notion
from notion_wizard.core.problem import Problem
from notion_wizard.core.reach import Capabilities, Found, ObjectKind
from notion_wizard.core.secret import Secret
from notion_wizard.core.session import is_refusal

SECONDS_BETWEEN_LOOKS: Final = 4.0
LOOKS: Final = 30
"""The watch looks for about two minutes; Notion's search lags behind sharing."""

_MEANINGS: Final[Mapping[ObjectKind, Code]] = {
    ObjectKind.DATABASE: Code.LINK_REACHABLE,
    ObjectKind.DATA_SOURCE: Code.LINK_REACHABLE,
    ObjectKind.PAGE: Code.LINK_IS_PAGE,
    ObjectKind.LINKED_VIEW: Code.LINK_IS_LINKED_VIEW,
}


def read_capabilities(notion: Notion, token: Secret, cancel: Cancel) -> Capabilities:
    """Return what the token may do, by reading alone: unsure is "could not tell". Raises nothing.

    A fault of the way ends it: who waits for the list is not kept waiting for this.
    """
    known = Capabilities()
    try:
        known = replace(known, read_content=notion.may_read_content(token, cancel))
        known = replace(known, read_comments=notion.may_read_comments(token, cancel))
        known = replace(known, user_information=notion.may_read_users(token, cancel))
    except Problem:
        return known
    return known


def check_link(
    notion: Notion, token: Secret, identity: Identity, link: str, cancel: Cancel
) -> Diagnosis:
    """Return what a database's link turns out to be for this token."""
    try:
        found = notion.find(token, id_in_link(link), cancel)
    except Problem as problem:
        facts = {"connection": identity.connection} if identity.connection else {}
        return Diagnosis(problem.code, {**facts, **problem.diagnosis.facts})
    return _found(found)


def _found(found: Found) -> Diagnosis:
    code = Code.LINK_IN_TRASH if found.in_trash else _MEANINGS[found.kind]
    return Diagnosis(code, {"title": found.title} if found.title else {})


def watch_link(
    notion: Notion, token: Secret, identity: Identity, link: str, cancel: Cancel
) -> Diagnosis | None:
    """Look again until the link's database appears; None if it did not in two minutes."""

    def look() -> Diagnosis | None:
        seen = check_link(notion, token, identity, link, cancel)
        if seen.code is Code.LINK_REACHABLE:
            return Diagnosis(Code.DATABASE_APPEARED, seen.facts)
        return seen

    return _watch(look, cancel)


def watch_for_any(notion: Notion, token: Secret, cancel: Cancel) -> Diagnosis | None:
    """Look again until any database appears; None if none did in two minutes."""

    def look() -> Diagnosis | None:
        try:
            databases = grouped(notion.search(token, None, cancel).results)
        except Problem as problem:
            return problem.diagnosis
        if not databases:
            return None
        title = databases[0].title
        return Diagnosis(Code.DATABASE_APPEARED, {"title": title} if title else {})

    return _watch(look, cancel)


def _watch(look: Callable[[], Diagnosis | None], cancel: Cancel) -> Diagnosis | None:
    """Look every few seconds, later where Notion asks for that, and not at all after its no."""
    seconds_left = LOOKS * SECONDS_BETWEEN_LOOKS
    pause = SECONDS_BETWEEN_LOOKS
    while pause <= seconds_left:
        if cancel.wait(pause):
            return None
        seconds_left -= pause
        seen = look()
        if seen is None:
            continue
        if seen.code is Code.DATABASE_APPEARED:
            return seen
        if is_refusal(seen) or "reason" in seen.facts:
            return None
        asked = seen.facts.get("seconds", 0)
        pause = max(SECONDS_BETWEEN_LOOKS, asked if isinstance(asked, int) else 0)
    return None
