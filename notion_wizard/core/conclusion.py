"""What a whole check comes to: the one diagnosis that matters most, and the advice beside it."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from notion_wizard.core.catalogue.entry import Severity
from notion_wizard.core.codes import Code
from notion_wizard.core.diagnose import (
    answer_diagnosis,
    capability_diagnosis,
    listing_diagnosis,
    most_important,
    paste_diagnosis,
)
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.session import Session, is_refusal


class Outcome(StrEnum):
    """How a check ended, in one word that programs read."""

    FINE = "fine"
    ADVICE = "advice"
    PROBLEM = "problem"
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True)
class Conclusion:
    """The diagnosis that matters most, and the others that are worth a word."""

    main: Diagnosis
    advice: tuple[Diagnosis, ...] = ()

    @property
    def outcome(self) -> Outcome:
        """The main diagnosis' severity; what was repaired is fine."""
        return outcome_of(self.main)


def outcome_of(diagnosis: Diagnosis | None) -> Outcome:
    """Return what a diagnosis makes of the whole; none at all is fine, and so is a repair."""
    if diagnosis is None or diagnosis.severity is Severity.REPAIRED:
        return Outcome.FINE
    return Outcome(diagnosis.severity.value)


def conclusion(session: Session) -> Conclusion:
    """Return what is known of the pasted token, all evidence together. Links never change it."""
    found = tuple(_found(session))
    main = most_important(found) or Diagnosis(Code.NOTHING_PASTED)
    advice = tuple(one for one in found if one.severity is Severity.ADVICE and one is not main)
    return Conclusion(main, advice)


def _found(session: Session) -> Iterator[Diagnosis]:
    paste = paste_diagnosis(session)
    if paste is not None and not (paste.stops and _notion_decided(session)):
        yield paste
    answer = answer_diagnosis(session)
    if answer is not None:
        yield answer
    if session.way_advice is not None:
        yield session.way_advice
    listing = listing_diagnosis(session.identity, session.listing)
    if listing is not None:
        yield listing
    if listing is not None and listing.code is Code.NOTHING_SHARED:
        lacking = capability_diagnosis(session)
        if lacking is not None:
            yield lacking


def _notion_decided(session: Session) -> bool:
    """Whether Notion itself said yes or no: then how the token looked is no problem of its own.

    A damaged one that was sent anyway and refused is 305; one that was accepted is good.
    """
    refusal = session.refusal
    return session.identity is not None or (refusal is not None and is_refusal(refusal))
