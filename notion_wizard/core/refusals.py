"""What is behind Notion's "no": it has one message for every reason, so evidence must tell."""

from datetime import datetime
from typing import Final

from notion_wizard.core.catalogue import reasons
from notion_wizard.core.catalogue.entry import Severity
from notion_wizard.core.catalogue.reasons import WAYS_OUT, Behind
from notion_wizard.core.cause import Cause
from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.model import Owner, Profile, Situation
from notion_wizard.core.paste import Kind
from notion_wizard.core.session import Session, Step
from notion_wizard.core.text import Fact
from notion_wizard.core.weighing import RULED_OUT, Evidence, weighed

_IN_PIECES: Final = frozenset({Code.LINE_BREAK, Code.INNER_SPACE})
_FOUND_ALONE: Final = {
    Behind.DAMAGED: Code.REFUSED_AND_DAMAGED,
    Behind.WEBHOOK: Code.MAYBE_WEBHOOK_SECRET,
    Behind.TOO_FRESH: Code.TOO_FRESH,
}
_DAMAGE: Final = frozenset(
    {
        Code.TRUNCATED_END,
        Code.TRUNCATED_START,
        Code.TOO_LONG,
        Code.MASKED_COPY,
        Code.SHORTENED_COPY,
        Code.LOOKALIKE_CHARACTER,
        Code.ODD_CHARACTER,
        Code.UNKNOWN_SHAPE,
        Code.CAPITALS_LOST,
    }
)
# The texts of the other codes say already what speaks for them.
_REASON_IS_NEWS: Final = (Code.TOKEN_REFUSED,)
_BY_CAUSE: Final = (Code.TOKEN_REFUSED, Code.TOKEN_SWITCHED_OFF)
_VARIANTS: Final = {
    Behind.OLD_WORKSPACE: "old-workspace",
    Behind.MISCOPIED: "miscopied",
    Behind.PERSONAL_ENDED: "personal-ended",
}
"""How 301 and 304 are told when another cause than a replaced token is the likeliest."""
_MADE_ANEW: Final = (Situation.FIRST, Situation.MOVED)


def refusal_explained(session: Session, refusal: Diagnosis) -> Diagnosis:
    """Return which refusal it is by all evidence, with the causes, likeliest first.

    `refusal` is Notion's plain 401, which says nothing but no.
    """
    behind = weighed(_EVIDENCE, session)
    causes = tuple(
        Cause(one.value, (WAYS_OUT[one],), reason, _FOUND_ALONE.get(one))
        for one, reason in behind.items()
    )
    likeliest, reason = next(iter(behind.items()))
    code = _code(session)
    return Diagnosis(
        code,
        {**refusal.facts, **_facts(session)},
        variant=_VARIANTS.get(likeliest, "") if code in _BY_CAUSE else "",
        reason=reason if code in _REASON_IS_NEWS else None,
        causes=causes,
    )


def _code(session: Session) -> Code:
    if last_worked(session) is not None:
        return Code.TOKEN_SWITCHED_OFF
    if _is_from_webhook(session):
        return Code.MAYBE_WEBHOOK_SECRET
    if _is_damaged(session):
        return Code.REFUSED_AND_DAMAGED
    return Code.TOO_FRESH if _is_just_made(session) else Code.TOKEN_REFUSED


def _facts(session: Session) -> dict[str, Fact]:
    facts: dict[str, Fact | None] = {
        "ends": session.paste.ends if session.paste else None,
        "when": last_worked(session),
        "earlier_workspace": _workspace_it_opened(session),
    }
    newer = _newer_profile(session)
    if newer is not None:
        facts["name"] = newer.name
    return {name: fact for name, fact in facts.items() if fact is not None}


# Evidence


def is_unrepaired(session: Session) -> bool:
    """Tell whether something was found in the paste that was not repaired."""
    main = session.paste.main if session.paste else None
    return main is not None and main.severity is not Severity.REPAIRED


def _is_damaged(session: Session) -> bool:
    """Tell whether that is damage of a token, and not another thing altogether."""
    main = session.paste.main if session.paste else None
    return main is not None and main.code in _DAMAGE


def saved_profile_of_token(session: Session) -> Profile | None:
    """Return the saved profile that holds this very token."""
    if session.token is None:
        return None
    fingerprint = session.token.fingerprint(session.book.fingerprint_key)
    return next((one for one in session.book.profiles if one.fingerprint == fingerprint), None)


def last_worked(session: Session) -> datetime | None:
    """Return when this computer last saw the token working."""
    if session.seen is not None and session.seen.worked_at is not None:
        return session.seen.worked_at
    kept = saved_profile_of_token(session)
    return kept.last_worked if kept else None


def _never_worked(session: Session) -> bool:
    return last_worked(session) is None


def _worked(session: Session) -> bool:
    return last_worked(session) is not None


def _newer_profile(session: Session) -> Profile | None:
    """Return a saved token of the same connection that came after this one."""
    seen = session.seen
    if seen is None or seen.worked_at is None or seen.identity is None:
        return None
    connection, worked_at = seen.identity.connection_id, seen.worked_at
    return next(
        (
            one
            for one in session.book.profiles
            if connection is not None
            and one.identity.connection_id == connection
            and one.fingerprint != seen.fingerprint
            and one.saved_at > worked_at
        ),
        None,
    )


def _workspace_it_opened(session: Session) -> str | None:
    """Return the name of the workspace that this computer saw the token open."""
    seen = session.seen.identity if session.seen else None
    kept = saved_profile_of_token(session)
    identity = seen or (kept.identity if kept else None)
    return identity.workspace if identity else None


def _is_older(session: Session) -> bool:
    return session.paste is not None and session.paste.kind is Kind.OLDER


def _is_from_webhook(session: Session) -> bool:
    told_by_text = session.paste is not None and session.paste.is_verification
    return (session.from_webhook or told_by_text) and _never_worked(session)


def _is_just_made(session: Session) -> bool:
    """Whether the person most likely made it a minute ago, and Notion said no for the first time.

    New connections are made where there was none: after a move, and for a first one.
    """
    return (
        session.situation in _MADE_ANEW
        and session.is_owner is True
        and Step.GUIDE in session.trail
        and session.refusals == 1
        and session.seen is None
        and not _is_older(session)
    )


def _was_personal(session: Session) -> bool:
    identity = session.seen.identity if session.seen else None
    return identity is not None and identity.owner is Owner.PERSON


def _came_in_pieces(session: Session) -> bool:
    found = session.paste.findings if session.paste else ()
    return any(one.code in _IN_PIECES for one in found)


def _is_told(session: Session, code: Code) -> bool:
    """Tell whether the tool's message says so: of its token, which is the first that is tried."""
    reading = session.reading.diagnosis if session.reading else None
    return reading is not None and reading.code is code and session.tokens_refused <= 1


_EVIDENCE: Final = (
    Evidence(Behind.DAMAGED, 95, _is_damaged, reasons.NOT_WHOLE),
    Evidence(Behind.DAMAGED, RULED_OUT, _worked),
    Evidence(Behind.REPLACED, 60),
    Evidence(
        Behind.REPLACED,
        75,
        lambda session: _is_told(session, Code.TOKEN_REVOKED),
        reasons.SAID_REVOKED,
    ),
    Evidence(Behind.REPLACED, 80, _worked, reasons.WORKED_HERE),
    Evidence(
        Behind.REPLACED,
        96,
        lambda session: _newer_profile(session) is not None,
        reasons.NEWER_IS_SAVED,
    ),
    Evidence(Behind.REMOVED, 40),
    Evidence(Behind.REMOVED, 65, _worked, reasons.WORKED_HERE),
    Evidence(
        Behind.OLD_WORKSPACE,
        70,
        lambda session: session.situation is Situation.MOVED,
        reasons.SAID_MOVED,
    ),
    Evidence(
        Behind.OLD_WORKSPACE,
        90,
        lambda session: (
            session.situation is Situation.MOVED and _workspace_it_opened(session) is not None
        ),
        reasons.OPENED_BEFORE_MOVE,
    ),
    Evidence(Behind.WEBHOOK, 35, _is_older, reasons.LOOKS_LIKE_WEBHOOKS),
    Evidence(Behind.WEBHOOK, 99, _is_from_webhook, reasons.CAME_WITH_WEBHOOK),
    Evidence(Behind.WEBHOOK, RULED_OUT, _worked),
    Evidence(Behind.MISCOPIED, 30),
    Evidence(Behind.MISCOPIED, 50, _came_in_pieces, reasons.CAME_IN_PIECES),
    Evidence(Behind.MISCOPIED, 85, lambda session: session.typed, reasons.WAS_TYPED),
    Evidence(Behind.MISCOPIED, RULED_OUT, _worked),
    Evidence(Behind.PERSONAL_ENDED, 20),
    Evidence(
        Behind.PERSONAL_ENDED,
        84,
        lambda session: _is_told(session, Code.TOKEN_EXPIRED),
        reasons.SAID_EXPIRED,
    ),
    Evidence(Behind.PERSONAL_ENDED, 98, _was_personal, reasons.WAS_PERSONAL),
    # There were no personal tokens when tokens had the older shape.
    Evidence(Behind.PERSONAL_ENDED, RULED_OUT, _is_older),
    Evidence(Behind.TOO_FRESH, 86, _is_just_made, reasons.JUST_MADE),
    Evidence(Behind.TOO_FRESH, RULED_OUT, _worked),
)
