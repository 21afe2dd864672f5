"""What goes over the wire and what comes back: plain data between the API and its transport."""

from collections.abc import Mapping
from dataclasses import dataclass

from notion_wizard.core.codes import Code
from notion_wizard.core.problem import Problem
from notion_wizard.core.secret import Secret
from notion_wizard.core.text import Fact, Facts


@dataclass(frozen=True, slots=True)
class Call:
    """A request to Notion: `path` behind the base address, `body` as JSON."""

    method: str
    path: str
    token: Secret | None = None
    body: Mapping[str, object] | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer as it came. Header names are in small letters; `where` tells who was asked."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    where: Facts


class TooLarge(Problem):
    """The answer is larger than what is read; of a list, less can be asked for at once."""

    def __init__(self, **facts: Fact) -> None:
        super().__init__(Code.STRANGE_ANSWER, **facts)
