"""The ladder of screen 3: rung by rung from this computer to what the token may do."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnose import (
    capability_diagnosis,
    facts_of,
    identity_diagnosis,
    testable,
)
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.model import Identity, Owner
from notion_wizard.core.reach import Ability, Capabilities
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
_NOT_TOLD: Final = QT_TRANSLATE_NOOP("Ladder", "Notion did not say whether it accepts the token")
_CONNECTION: Final = QT_TRANSLATE_NOOP("Ladder", "Connection “{connection}”")
_PERSON: Final = QT_TRANSLATE_NOOP("Ladder", "Personal token of “{connection}”")
_OPENS: Final = QT_TRANSLATE_NOOP("Ladder", "It opens the workspace “{workspace}”")
_OPENS_A_WORKSPACE: Final = QT_TRANSLATE_NOOP(
    "Ladder", "It opens a workspace whose name Notion does not give"
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
_NOT_ARRIVED: Final = QT_TRANSLATE_NOOP("Ladder", "The token did not arrive at Notion")
_NOT_ALLOWED: Final = QT_TRANSLATE_NOOP(
    "Ladder", "Notion does not let it say which workspace it opens"
)

_HOW_FAR: Final[Mapping[Code, Text]] = {
    Code.OFFLINE: QT_TRANSLATE_NOOP("Ladder", "This computer has no way to the internet."),
    Code.NAME_NOT_FOUND: QT_TRANSLATE_NOOP("Ladder", "Its address could not be looked up."),
    Code.CONNECTION_REFUSED: QT_TRANSLATE_NOOP("Ladder", "The connection was turned away."),
    Code.TIMED_OUT: QT_TRANSLATE_NOOP("Ladder", "No answer came in time."),
    Code.CONNECTION_CUT: QT_TRANSLATE_NOOP("Ladder", "The connection broke off on the way."),
    Code.PROXY_UNREACHABLE: QT_TRANSLATE_NOOP("Ladder", "The way ends at the proxy."),
    Code.PROXY_LOGIN: QT_TRANSLATE_NOOP("Ladder", "The way ends at the proxy."),
    Code.SIGN_IN_PAGE: QT_TRANSLATE_NOOP("Ladder", "Something else answered in Notion’s place."),
    Code.BLOCKED: QT_TRANSLATE_NOOP("Ladder", "Something on the way does not let it through."),
    Code.STRANGE_ANSWER: QT_TRANSLATE_NOOP("Ladder", "Something answered, but not as Notion does."),
    Code.CANCELLED: QT_TRANSLATE_NOOP("Ladder", "You stopped the check."),
    **dict.fromkeys(
        (Code.TLS_NOT_TRUSTED, Code.TLS_DATE, Code.TLS_WRONG_HOST, Code.TLS_OTHER),
        QT_TRANSLATE_NOOP("Ladder", "The network works, but the connection is not a safe one."),
    ),
}
"""How far it came, as far as the fault tells."""

_YES, _NO, _UNKNOWN = Ability.YES, Ability.NO, Ability.UNKNOWN

_MAY_READ: Final[Mapping[tuple[Ability, Ability], Text]] = {
    (_YES, _YES): QT_TRANSLATE_NOOP(
        "Ladder",
        "It may read pages, databases, comments and user information. Writing was not tried.",
    ),
    (_YES, _NO): QT_TRANSLATE_NOOP(
        "Ladder",
        "It may read pages, databases and comments, not user information. Writing was not tried.",
    ),
    (_YES, _UNKNOWN): QT_TRANSLATE_NOOP(
        "Ladder",
        "It may read pages, databases and comments. User information: could not tell. "
        "Writing was not tried.",
    ),
    (_NO, _YES): QT_TRANSLATE_NOOP(
        "Ladder",
        "It may read pages, databases and user information, not comments. Writing was not tried.",
    ),
    (_NO, _NO): QT_TRANSLATE_NOOP(
        "Ladder",
        "It may read pages and databases, not comments or user information. Writing was not tried.",
    ),
    (_NO, _UNKNOWN): QT_TRANSLATE_NOOP(
        "Ladder",
        "It may read pages and databases, not comments. User information: could not tell. "
        "Writing was not tried.",
    ),
    (_UNKNOWN, _YES): QT_TRANSLATE_NOOP(
        "Ladder",
        "It may read pages, databases and user information. Comments: could not tell. "
        "Writing was not tried.",
    ),
    (_UNKNOWN, _NO): QT_TRANSLATE_NOOP(
        "Ladder",
        "It may read pages and databases, not user information. Comments: could not tell. "
        "Writing was not tried.",
    ),
    (_UNKNOWN, _UNKNOWN): QT_TRANSLATE_NOOP(
        "Ladder",
        "It may read pages and databases. Could not tell about the rest. Writing was not tried.",
    ),
}
"""By comments and user information, for a token that may read pages."""

_PERSON_MAY_READ: Final[Mapping[Ability, Text]] = {
    _YES: QT_TRANSLATE_NOOP(
        "Ladder", "It may read pages, databases and comments. Writing was not tried."
    ),
    _NO: QT_TRANSLATE_NOOP(
        "Ladder", "It may read pages and databases, not comments. Writing was not tried."
    ),
    _UNKNOWN: QT_TRANSLATE_NOOP(
        "Ladder",
        "It may read pages and databases. Comments: could not tell. Writing was not tried.",
    ),
}
"""By comments; no personal token lists users, and none lacks that."""

_MAY_NOT_READ: Final = QT_TRANSLATE_NOOP(
    "Ladder", "It may not read pages and databases. Writing was not tried."
)
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
            _capabilities(session, answer),
        )
    if answer is not None:
        return _without_identity(answer)
    return (Rung(RungState.BUSY, _REACHING),) if testable(session) else ()


def _without_identity(answer: Diagnosis) -> tuple[Rung, ...]:
    reached = Rung(RungState.GOOD, _REACHED)
    if is_refusal(answer):
        return (reached, Rung(RungState.STOPPED, _NOT_ACCEPTED))
    if answer.code is Code.CAPABILITY_MISSING:
        # Notion looks at the token first: one that it does not accept never gets that far.
        accepted = Rung(RungState.GOOD, _ACCEPTED)
        return (reached, accepted, Rung(RungState.STOPPED, _NOT_ALLOWED))
    if answer.code is Code.NOTHING_SENT:
        return (reached, Rung(RungState.CAREFUL, _NOT_ARRIVED))
    if answer.code in _ANSWERED:
        return (reached, Rung(RungState.CAREFUL, _NOT_TOLD))
    return (Rung(RungState.CAREFUL, _NOT_REACHED, _HOW_FAR.get(answer.code)),)


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


def _capabilities(session: Session, identity: Identity) -> Rung:
    capabilities = session.capabilities
    if capability_diagnosis(session) is not None:
        return Rung(RungState.STOPPED, _CAPABILITIES, _MAY_NOT_READ)
    if capabilities is None:
        return Rung(RungState.BUSY, _READING_CAPABILITIES)
    may_read = capabilities.read_content is Ability.YES
    state = RungState.GOOD if may_read else RungState.CAREFUL
    return Rung(state, _CAPABILITIES, capabilities_line(capabilities, identity.owner))


def capabilities_line(capabilities: Capabilities, owner: Owner = Owner.UNKNOWN) -> Text:
    """Return what the token may do in one line; writing is never tried, and said so.

    Without reading pages the rest is of no use, and not told.
    """
    if capabilities.read_content is not Ability.YES:
        return _MAY_NOT_READ if capabilities.read_content is Ability.NO else _COULD_NOT_TELL
    comments, users = _told(capabilities.read_comments), _told(capabilities.user_information)
    return _PERSON_MAY_READ[comments] if owner is Owner.PERSON else _MAY_READ[comments, users]


def _told(ability: Ability) -> Ability:
    return Ability.UNKNOWN if ability is Ability.NOT_TESTED else ability
