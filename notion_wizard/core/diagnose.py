"""From evidence to a diagnosis: the paste, Notion's answer, what was seen before, what was said.

The same functions serve the window and the command line, so both say the same.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from notion_wizard.core.catalogue import ENTRIES
from notion_wizard.core.catalogue.entry import Severity
from notion_wizard.core.catalogue.in_tool import SIGNED_IN
from notion_wizard.core.catalogue.keychain_asked import ASKED
from notion_wizard.core.catalogue.network.before_token import BEFORE_TOKEN
from notion_wizard.core.catalogue.reasons import STILL_IN_PLACE
from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.model import Identity, Owner, PendingSave, Situation, Tool
from notion_wizard.core.paste import Paste
from notion_wizard.core.reach import Ability, Listing
from notion_wizard.core.refusals import is_unrepaired, refusal_explained, saved_profile_of_token
from notion_wizard.core.session import Origin, Session, Step, Verdict
from notion_wizard.core.text import Fact
from notion_wizard.core.tool_guides import has_token_field
from notion_wizard.core.tool_trouble import tool_troubles, uses_another_token
from notion_wizard.core.workspaces import (
    asks_about_workspace,
    earlier_identity,
    is_wrong_workspace,
    opens_another_workspace,
)

if TYPE_CHECKING:
    from notion_wizard.core.messages import Reading

# The variants of catalogue entries that evidence chooses.
AFTER_MOVE: Final = "after-move"
NOT_SENT: Final = "not-sent"
NO_TOOL: Final = "no-tool"
FOR_GOOD: Final = "for-good"
AFTER_YES: Final = "after-yes"
AT_REST: Final = "at-rest"
"""Nothing is shared, and the wizard does not look for it any more."""


# What was pasted


def paste_diagnosis(session: Session) -> Diagnosis | None:
    """Return what matters most about the paste, with what this computer knows of the token."""
    paste = session.paste
    if paste is None or (paste.main is not None and paste.main.code is Code.NOTHING_PASTED):
        return paste.main if paste else None
    seen_before = _seen_before(session, paste)
    if seen_before is not None:
        return seen_before
    if not is_unrepaired(session) and session.saved is None:
        kept = saved_profile_of_token(session)
        if kept is not None:
            return Diagnosis(Code.SAME_AS_SAVED, {"name": kept.name})
    return paste.main


def _seen_before(session: Session, paste: Paste) -> Diagnosis | None:
    """Return 152 or 151: this text, or this token, did not work a moment or a while ago."""
    facts: dict[str, Fact] = {"ends": paste.ends} if paste.ends else {}
    refused_at = session.failed_at if session.same_text else None
    if refused_at is None and session.seen is not None:
        refused_at = session.seen.refused_at
    if refused_at is not None:
        facts["when"] = refused_at
    if session.same_text:
        return Diagnosis(Code.SAME_TEXT, facts, "" if refused_at else NOT_SENT)
    return Diagnosis(Code.REFUSED_BEFORE, facts) if refused_at else None


def testable(session: Session) -> bool:
    """Tell whether the token may be sent: nothing is wrong with it, or the person insists."""
    if session.token is None:
        return False
    main = paste_diagnosis(session)
    return session.send_anyway or main is None or not main.stops


# What Notion says


def answer_diagnosis(session: Session) -> Diagnosis | None:
    """Return what Notion's answer means in the light of all that is known."""
    answer = session.answer
    if isinstance(answer, Identity):
        return identity_diagnosis(session, answer)
    if answer is not None and answer.code is Code.TOKEN_REFUSED:
        return refusal_explained(session, answer)
    return answer and of_the_way(answer)


def of_the_way(fault: Diagnosis, *, accepted: bool = False) -> Diagnosis:
    """Return a fault as it is to be told: a block for good, or one behind an accepted token.

    Other diagnoses stay as they are.
    """
    if fault.code is Code.NOTION_BUSY and "reason" in fault.facts:
        return replace(fault, variant=FOR_GOOD)
    if accepted and fault.code // 100 == Code.OFFLINE // 100:
        return replace(fault, variant=AFTER_YES)
    return fault


def before_token(fault: Diagnosis) -> Diagnosis:
    """Return a fault of the way as it is told where nobody has given a token yet."""
    told = of_the_way(fault)
    if told.variant or BEFORE_TOKEN not in told.entry.variants:
        return told
    return replace(told, variant=BEFORE_TOKEN)


def way_diagnosis(session: Session) -> Diagnosis | None:
    """Return what is to be said of the way to Notion, which is tried without a token."""
    problem = session.way_problem
    return session.way_advice if problem is None else before_token(problem)


def identity_diagnosis(session: Session, identity: Identity) -> Diagnosis:
    """Return what is to be said of an accepted token: which workspace, whose token."""
    facts = facts_of(identity)
    earlier = earlier_identity(session) or Identity()
    is_elsewhere = identity.opens_another_workspace(earlier)
    if is_elsewhere and earlier.workspace:
        facts["earlier_workspace"] = earlier.workspace
    if session.situation is Situation.MOVED:
        return _after_move(session, identity, facts)
    if is_elsewhere:
        return Diagnosis(Code.OTHER_WORKSPACE, facts)
    if identity.is_another_connection(earlier):
        return Diagnosis(Code.OTHER_CONNECTION, facts)
    personal = identity.owner is Owner.PERSON
    return Diagnosis(Code.PERSONAL_TOKEN if personal else Code.ACCEPTED, facts)


def _after_move(session: Session, identity: Identity, facts: dict[str, Fact]) -> Diagnosis:
    if is_wrong_workspace(session):
        return Diagnosis(Code.STILL_OLD_WORKSPACE, facts)
    if session.workspace_confirmed or opens_another_workspace(session, identity):
        return Diagnosis(Code.OTHER_WORKSPACE, facts, AFTER_MOVE)
    return Diagnosis(Code.ACCEPTED, facts)


def facts_of(identity: Identity) -> dict[str, Fact]:
    """Return the names that texts may mention."""
    facts: dict[str, Fact] = {}
    if identity.workspace:
        facts["workspace"] = identity.workspace
    if identity.connection:
        facts["connection"] = identity.connection
    return facts


# Databases


def listing_diagnosis(identity: Identity | None, listing: Listing | None) -> Diagnosis | None:
    """Return what the list of databases means; None while it is still being read."""
    if listing is None:
        return None
    facts = facts_of(identity) if identity else {}
    if listing.diagnosis is not None:
        told = of_the_way(listing.diagnosis, accepted=identity is not None)
        return replace(told, facts={**facts, **told.facts})
    if not listing.complete:
        return None
    if listing.databases:
        return Diagnosis(Code.DATABASES_FOUND, facts | {"n": len(listing.databases)})
    personal = identity is not None and identity.owner is Owner.PERSON
    return Diagnosis(Code.NOTHING_VISIBLE if personal else Code.NOTHING_SHARED, facts)


def capability_diagnosis(session: Session) -> Diagnosis | None:
    """Return 505 as soon as anything shows it: without reading content nothing can be listed.

    It is the same whatever shows it first, so that nobody is told twice.
    """
    listed = session.listing.diagnosis if session.listing else None
    may_read = session.capabilities.read_content if session.capabilities else None
    is_listed = listed is not None and listed.code is Code.CANNOT_READ_CONTENT
    if not is_listed and may_read is not Ability.NO:
        return None
    facts = facts_of(session.identity) if session.identity else {}
    return Diagnosis(Code.CANNOT_READ_CONTENT, facts)


# The tool


_BRANDS: Final[Mapping[Tool, str]] = {Tool.ZAPIER: "Zapier", Tool.MAKE: "Make", Tool.N8N: "n8n"}


def tool_diagnosis(session: Session) -> Diagnosis | None:
    """Return what the tool's state means once the token is fine."""
    if session.tool is None:
        return None
    told = message_diagnosis(session, session.tool_reading)
    if told is not None and (_signs_in(session) or not uses_another_token(session)):
        return told
    if session.verdict in (Verdict.SAME_ERROR, Verdict.OTHER_ERROR):
        return troubles(session)[0]
    if has_token_field(session.tool, session.make_way):
        return None
    return Diagnosis(Code.NO_TOKEN_NEEDED, _facts_of_tool(session))


def message_diagnosis(session: Session, reading: "Reading | None") -> Diagnosis | None:
    """Return what an error message means in the chosen tool, or None.

    A message seldom names its tool. Where that one signs in with Notion, no token is to be copied.
    """
    told = reading.diagnosis if reading else None
    if told is None or SIGNED_IN not in ENTRIES[told.code].variants or not _signs_in(session):
        return told
    return replace(told, facts={**told.facts, **_facts_of_tool(session)}, variant=SIGNED_IN)


def _signs_in(session: Session) -> bool:
    return session.tool is not None and not has_token_field(session.tool, session.make_way)


def troubles(session: Session) -> tuple[Diagnosis, ...]:
    """Return why the chosen tool still says no, likeliest first."""
    facts = _facts_of_tool(session) | (facts_of(session.identity) if session.identity else {})
    if _signs_in(session):
        return (Diagnosis(Code.TOOL_STILL_FAILS, facts, SIGNED_IN),)
    return tool_troubles(session, facts)


def _facts_of_tool(session: Session) -> dict[str, Fact]:
    brand = _BRANDS.get(session.tool) if session.tool else None
    return {"tool": brand} if brand else {}


# Which of all matters most

_ORDER: Final[Mapping[Severity, tuple[range, ...]]] = {
    Severity.PROBLEM: (),
    Severity.UNDECIDED: (),
    Severity.ADVICE: (
        range(500, 510),
        range(320, 330),
        range(214, 215),
        range(130, 140),
        range(150, 160),
    ),
    Severity.FINE: (range(500, 510),),
    Severity.REPAIRED: (),
}
"""The severities, the weightiest first; for each the codes that come before the others."""


def most_important(diagnoses: Iterable[Diagnosis]) -> Diagnosis | None:
    """Return the one that matters most: a problem, else an undecided, else advice, else fine.

    Among equals the order of `diagnoses.md`; never the order in which they came.
    """
    return min(diagnoses, key=_rank, default=None)


def _rank(diagnosis: Diagnosis) -> tuple[int, int, int]:
    first = _ORDER[diagnosis.severity]
    place = next((i for i, codes in enumerate(first) if diagnosis.code in codes), len(first))
    return tuple(_ORDER).index(diagnosis.severity), place, diagnosis.code.value


# What a screen shows: the card and the strip


def shown_diagnosis(session: Session) -> Diagnosis | None:
    """Return the diagnosis of the open screen, or None if there is nothing to say."""
    return _SHOWN[session.step](session)


def _on_home(session: Session) -> Diagnosis | None:
    if session.told_at_home is not None:
        return session.told_at_home
    pending = session.book.pending
    return interrupted_save(pending) if pending else None


def strip_diagnosis(session: Session) -> Diagnosis | None:
    """Return what the strip shows: a card beside the page's own is the news, while it is there."""
    told_beside = session.told_in_place if session.step is Step.TOOLS else None
    return told_beside or shown_diagnosis(session)


def interrupted_save(journal: PendingSave) -> Diagnosis:
    """Return what the journal alone tells: the new token may be kept, or it cannot be."""
    variant = "nothing-new" if journal.replaces is None else ""
    return Diagnosis(Code.SAVE_INTERRUPTED, {"name": journal.profile.name}, variant)


def _on_situation(session: Session) -> Diagnosis | None:
    if session.way_problem is not None:
        return way_diagnosis(session)
    return message_diagnosis(session, session.reading) or session.way_advice


def _on_guide(session: Session) -> Diagnosis | None:
    diagnosis = answer_diagnosis(session)
    if diagnosis and diagnosis.stops:
        return diagnosis
    pasted = paste_diagnosis(session)
    was_turned_down = pasted is not None and "when" in pasted.facts
    return pasted if was_turned_down and not testable(session) else None


def _on_check(session: Session) -> Diagnosis | None:
    keychain = _of_reading(session)
    if keychain is not None:
        return keychain
    paste, answer = paste_diagnosis(session), answer_diagnosis(session)
    if answer is None:
        return paste if paste and not testable(session) else None
    if answer.code is Code.ACCEPTED and _waits_for_a_word(session):
        return None
    if answer.stops:
        return answer
    found = (answer, None if paste and paste.stops else paste, capability_diagnosis(session))
    return most_important(one for one in found if one is not None)


def _waits_for_a_word(session: Session) -> bool:
    """Whether the question after a move is still open: is this your new workspace."""
    return asks_about_workspace(session) and session.workspace_confirmed is None


def _of_reading(session: Session) -> Diagnosis | None:
    """Return what the keychain does instead of giving the saved token."""
    if session.token is None and session.keychain_waits:
        return Diagnosis(Code.KEYCHAIN_WAITING, variant=ASKED)
    return session.read_problem


def _on_databases(session: Session) -> Diagnosis | None:
    keychain = _of_reading(session)
    if keychain is not None:
        return keychain
    if session.refusal is not None:
        return answer_diagnosis(session)
    if session.shown_check is not None:
        found = session.shown_check.diagnosis
        return found and of_the_way(found, accepted=True)
    listed = session.appeared or listing_diagnosis(session.identity, session.listing)
    if listed and listed.code is Code.NOTHING_SHARED and session.watching is None:
        return replace(listed, variant=AT_REST)
    return listed


def _on_save(session: Session) -> Diagnosis | None:
    if session.save_wanted and session.keychain_waits:
        return Diagnosis(Code.KEYCHAIN_WAITING)
    told = session.save_diagnosis
    if told is None or not told.stops:
        return told
    # A command saves nothing, and needs none of this.
    from notion_wizard.core.keeping import replaced_profile  # noqa: PLC0415

    return replace(told, reason=STILL_IN_PLACE) if replaced_profile(session) else told


def _on_tools(session: Session) -> Diagnosis | None:
    return tool_diagnosis(session) or session.save_diagnosis


def _on_done(session: Session) -> Diagnosis | None:
    if session.save_diagnosis is not None:
        saved = session.save_diagnosis
        no_tool = session.tool is Tool.NONE and saved.code is Code.SAVED_AND_READ_BACK
        return replace(saved, variant=NO_TOOL) if no_tool else saved
    answer = answer_diagnosis(session)
    listing = listing_diagnosis(session.identity, session.listing)
    found = [one for one in (answer, listing) if one is not None]
    if session.verdict is Verdict.WORKS:
        # What the person sees work is not open, whatever the wizard was not let see.
        found = [one for one in found if not one.stops]
    return most_important(found) or tool_diagnosis(session) or _saved_earlier(session)


def _saved_earlier(session: Session) -> Diagnosis | None:
    """Return what closes the ticket of who had left the test for later."""
    saved = session.profile
    if session.origin is not Origin.OPEN_TOOL or saved is None or saved.gone:
        return None
    if saved.last_worked is None or saved.last_worked < saved.saved_at:
        return Diagnosis(Code.SAVED_NOT_RETESTED, {"name": saved.name})
    return Diagnosis(Code.SAVED_AND_READ_BACK, {"name": saved.name}, NO_TOOL)


_SHOWN: Final[Mapping[Step, Callable[[Session], Diagnosis | None]]] = {
    Step.HOME: _on_home,
    Step.SITUATION: _on_situation,
    Step.GUIDE: _on_guide,
    Step.CHECK: _on_check,
    Step.DATABASES: _on_databases,
    Step.SAVE: _on_save,
    Step.TOOLS: _on_tools,
    Step.DONE: _on_done,
}
