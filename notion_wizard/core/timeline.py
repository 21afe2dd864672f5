"""What happened when, without anything that was pasted: what the report tells of the way here."""

from dataclasses import dataclass
from datetime import datetime

from notion_wizard.core.codes import Code
from notion_wizard.core.flow import Job
from notion_wizard.core.session import Step, Verdict


@dataclass(frozen=True, slots=True)
class Visit:
    """A screen as it was at a moment, with the code it showed."""

    at: datetime
    step: Step
    code: Code | None = None
    end: Verdict | None = None
    """What the person said of the tool at last, where that ended the path: it works, or later."""


@dataclass(frozen=True, slots=True)
class TimedJob:
    """A job that ended: how long it took, and what it found to be wrong."""

    job: Job
    seconds: float
    code: Code | None = None
