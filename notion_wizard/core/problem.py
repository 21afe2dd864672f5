"""The one exception that adapters raise."""

from typing import Self

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.text import Fact


class Problem(Exception):  # noqa: N818 - it is a problem of the person's, and named so everywhere
    """Something did not work, as a code with harmless facts; never a body, never `str(exc)`.

    Build it inside the `except` that explains it and raise it after that block: an exception
    raised inside keeps the one before in `__context__`, and requests' exceptions hold the token.
    """

    def __init__(self, code: Code, **facts: Fact) -> None:
        super().__init__(code.label)
        self.diagnosis = Diagnosis(code, facts)

    @classmethod
    def of(cls, diagnosis: Diagnosis) -> Self:
        """Return a problem that is told by this diagnosis, in its variant."""
        problem = cls(diagnosis.code)
        problem.diagnosis = diagnosis
        return problem

    @property
    def code(self) -> Code:
        """The end state."""
        return self.diagnosis.code
