"""Remembers which screens were seen, with which codes, and how long jobs took, for the report."""

from collections import deque
from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QObject

from notion_wizard.core.codes import Code
from notion_wizard.core.crash import crash_diagnosis
from notion_wizard.core.diagnose import strip_diagnosis
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.problem import Problem
from notion_wizard.core.session import Session, Step, Verdict
from notion_wizard.core.timeline import TimedJob, Visit
from notion_wizard.gui.conductor import Conductor

REMEMBERED: Final = 200
"""How many visits and jobs are kept; the oldest go first."""

_ENDS: Final = (Verdict.WORKS, Verdict.LATER)


class Chronicle(QObject):
    """Listens to the conductor from the beginning; nothing in it is about what was pasted."""

    def __init__(self, conductor: Conductor) -> None:
        super().__init__(conductor)
        self._conductor = conductor
        self._visits: deque[Visit] = deque(maxlen=REMEMBERED)
        self._jobs: deque[TimedJob] = deque(maxlen=REMEMBERED)
        self._crashes: deque[Diagnosis] = deque(maxlen=REMEMBERED)
        self._visit(conductor.session)
        conductor.crashed.connect(self._crashed)
        conductor.troubled.connect(self._troubled)
        conductor.changed.connect(self._visit)

    @property
    def visits(self) -> Iterable[Visit]:
        """The screens with the codes they showed, in order."""
        return self._visits

    @property
    def jobs(self) -> Iterable[TimedJob]:
        """The jobs that ended, in order."""
        return self._jobs

    @property
    def crashes(self) -> Iterable[Diagnosis]:
        """The wizard's own mistakes: type and place of each."""
        return self._crashes

    def job_ended(self, job: TimedJob) -> None:
        """A job ended."""
        self._jobs.append(job)

    def _crashed(self, error: BaseException) -> None:
        self._crashes.append(crash_diagnosis(error))

    def _troubled(self, problem: Problem) -> None:
        """Note what belongs to no screen, and was told above this one."""
        self._note(self._conductor.session.step, problem.code)

    def _visit(self, session: Session) -> None:
        diagnosis = strip_diagnosis(session)
        code = diagnosis.code if diagnosis else None
        end = session.verdict if session.step is Step.DONE and session.verdict in _ENDS else None
        latest = self._visits[-1] if self._visits else None
        shown = session.step, code, end
        if latest is None or (latest.step, latest.code, latest.end) != shown:
            self._note(*shown)

    def _note(self, step: Step, code: Code | None, end: Verdict | None = None) -> None:
        self._visits.append(Visit(self._conductor.services.clock.now(), step, code, end))
