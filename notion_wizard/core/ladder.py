"""The ladder of screen 3: rung by rung from this computer to what the token may do."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnose import facts_of, identity_diagnosis, testable
from notion_wizard.core.model import Ability, Capabilities, Identity, Owner
from notion_wizard.core.session import Session, is_refusal
from notion_wizard.core.text import QT_TRANSLATE_NOOP, Fact, Text
from notion_wizard.core.workspaces import asks_about_workspace


class RungState(StrEnum):
    """How far a rung is."""

    BUSY = "busy"
    GOOD = "good"
    CAREFUL = "careful"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Rung:
    """One line of the ladder: its state, in words too, and the names it speaks of."""

    state: RungState
    title: Text
    detail: Text | None = None
    facts: Mapping[str, Fact] = field(default_factory=dict[str, Fact])


_REACHED: Final = QT_TRANSLATE_NOOP("Ladder", "This computer can reach Notion")
_REACHING: Final = QT_TRANSLATE_NOOP("Ladder", "Asking Notion…")
_NOT_REACHED: Final = QT_TRANSLATE_NOOP("Ladder", "Notion could not be asked")
_ACCEPTED: Final = QT_TRANSLATE_NOOP("Ladder", "Notion accepts the token")
_NOT_ACCEPTED: Final = QT_TRANSLATE_NOOP("Ladder", "Notion does not accept the token")
_NOT_TOLD: Final = QT_TRANSLATE_NOOP("Ladder", "Notion did not say whether it accepts it")
_CONNECTION: Final = QT_TRANSLATE_NOOP("Ladder", "Connection “{connection}”")
_PERSON: Final = QT_TRANSLATE_NOOP("Ladder", "Personal token of “{connection}”")
_OPENS: Final = QT_TRANSLATE_NOOP("Ladder", "It opens the workspace “{workspace}”")
_OPENS_A_WORKSPACE: Final = QT_TRANSLATE_NOOP(
    "Ladder", "It opens a workspace whose name Notion does not tell"
)
_OPENS_NEW: Final = QT_TRANSLATE_NOOP("Ladder", "It opens your new workspace")
_OPENS_ANOTHER: Final = QT_TRANSLATE_NOOP("Ladder", "It opens another workspace than last time")
_STILL_OLD: Final = QT_TRANSLATE_NOOP("Ladder", "It still opens the old workspace")
_NOW_AND_BEFORE: Final = QT_TRANSLATE_NOOP(
    "Ladder", "“{workspace}”; before, it was “{earlier_workspace}”"
)
_NOW: Final = QT_TRANSLATE_NOOP("Ladder", "“{workspace}”")
_READING_CAPABILITIES: Final = QT_TRANSLATE_NOOP("Ladder", "Reading what it may do…")
_CAPABILITIES: Final = QT_TRANSLATE_NOOP("Ladder", "What it may do")

_MAY_READ: Final[Mapping[Ability, Text]] = {
    Ability.YES: QT_TRANSLATE_NOOP("Ladder", "Read pages and databases. Writing was not tried."),
    Ability.NO: QT_TRANSLATE_NOOP(
        "Ladder", "It may not read pages and databases. Writing was not tried."
    ),
}
_COULD_NOT_TELL: Final = QT_TRANSLATE_NOOP(
    "Ladder", "Could not tell whether it may read pages. Writing was not tried."
)


# Faults that Notion itself told of: so it was reached.
_ANSWERED: Final = (Code.NOTION_BUSY, Code.NOTION_TROUBLE, Code.WIZARD_OUTDATED)


def ladder(session: Session) -> tuple[Rung, ...]:
    """Return the rungs reached so far; the last one is busy, or the first that did not hold."""
    answer = session.answer
    if isinstance(answer, Identity):
        return (
            Rung(RungState.GOOD, _REACHED),
            _accepted(answer),
            _workspace(session, answer),
            _capabilities(session.capabilities),
        )
    if answer is not None and is_refusal(answer):
        return (Rung(RungState.GOOD, _REACHED), Rung(RungState.STOPPED, _NOT_ACCEPTED))
    if answer is not None:
        if answer.code in _ANSWERED:
            return (Rung(RungState.GOOD, _REACHED), Rung(RungState.CAREFUL, _NOT_TOLD))
        return (Rung(RungState.CAREFUL, _NOT_REACHED),)
    return (Rung(RungState.BUSY, _REACHING),) if testable(session) else ()


def _accepted(identity: Identity) -> Rung:
    if identity.connection is None:
        return Rung(RungState.GOOD, _ACCEPTED)
    detail = _PERSON if identity.owner is Owner.PERSON else _CONNECTION
    return Rung(RungState.GOOD, _ACCEPTED, detail, {"connection": identity.connection})


def _workspace(session: Session, identity: Identity) -> Rung:
    diagnosis = identity_diagnosis(session, identity)
    facts = diagnosis.facts
    detail = _NOW_AND_BEFORE if {"workspace", "earlier_workspace"} <= facts.keys() else None
    if detail is None and "workspace" in facts:
        detail = _NOW
    match diagnosis.code:
        case Code.STILL_OLD_WORKSPACE:
            return Rung(RungState.CAREFUL, _STILL_OLD, _NOW if detail else None, facts)
        case Code.OTHER_WORKSPACE if diagnosis.variant:
            return Rung(RungState.GOOD, _OPENS_NEW, detail, facts)
        case Code.OTHER_WORKSPACE:
            return Rung(RungState.CAREFUL, _OPENS_ANOTHER, detail, facts)
        case _:
            state = RungState.CAREFUL if asks_about_workspace(session) else RungState.GOOD
            named = bool(identity.workspace)
            title = _OPENS if named else _OPENS_A_WORKSPACE
            return Rung(state, title, facts=facts_of(identity))


def _capabilities(capabilities: Capabilities | None) -> Rung:
    if capabilities is None:
        return Rung(RungState.BUSY, _READING_CAPABILITIES)
    may_read = capabilities.read_content is Ability.YES
    state = RungState.GOOD if may_read else RungState.CAREFUL
    return Rung(state, _CAPABILITIES, capabilities_line(capabilities))


def capabilities_line(capabilities: Capabilities) -> Text:
    """Return what the token may do in one line; writing is never tried, and said so."""
    return _MAY_READ.get(capabilities.read_content, _COULD_NOT_TELL)
