"""What the doctor looks at: five rungs, each with a state of its own."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from notion_wizard.core.conclusion import Outcome, outcome_of
from notion_wizard.core.diagnose import before_token, most_important
from notion_wizard.core.diagnosis import Diagnosis


class RungName(StrEnum):
    """A part of the way to Notion, or the keychain."""

    NETWORK = "network"
    PROXY = "proxy"
    CERTIFICATES = "certificates"
    NOTION = "notion"
    KEYCHAIN = "keychain"


class RungStatus(StrEnum):
    """How a rung is; `SKIPPED` where there is nothing to look at, or it was not got to."""

    OK = "ok"
    ADVICE = "advice"
    PROBLEM = "problem"
    UNDECIDED = "undecided"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Rung:
    """One rung: what was found, and how many seconds that took."""

    name: RungName
    status: RungStatus
    seconds: float
    diagnosis: Diagnosis | None = None


def rung(name: RungName, seconds: float, diagnosis: Diagnosis | None) -> Rung:
    """Return a rung that was looked at, without any token; without a diagnosis it is fine."""
    outcome = outcome_of(diagnosis)
    status = RungStatus.OK if outcome is Outcome.FINE else RungStatus(outcome.value)
    return Rung(name, status, seconds, diagnosis and before_token(diagnosis))


def skipped(name: RungName) -> Rung:
    """Return a rung that was not looked at."""
    return Rung(name, RungStatus.SKIPPED, 0)


def overall(rungs: Iterable[Rung]) -> Outcome:
    """Return what all rungs come to."""
    found = [one.diagnosis for one in rungs if one.diagnosis is not None]
    return outcome_of(most_important(found))
