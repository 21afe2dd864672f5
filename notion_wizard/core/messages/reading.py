"""What an error message tells."""

from dataclasses import dataclass, replace

from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.model import MakeWay, Situation, Tool
from notion_wizard.core.secret import Secret


@dataclass(frozen=True, slots=True)
class Reading:
    """What an error message tells; None where it does not.

    `masked` is the message without any token, to be shown; read again, it gives itself. `tool`,
    `make_way` and `situation` are answers to the questions. `token` and `link` stood in it. An
    error of another service has no diagnosis, though it may name the tool.
    """

    masked: str
    diagnosis: Diagnosis | None = None
    tool: Tool | None = None
    make_way: MakeWay | None = None
    situation: Situation | None = None
    token: Secret | None = None
    link: str | None = None

    def without_token(self) -> "Reading":
        """Return the same without the token: it goes the way of a pasted one, and no other."""
        return self if self.token is None else replace(self, token=None)
