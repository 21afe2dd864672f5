"""The error message reader."""

from dataclasses import dataclass

from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.model import MakeWay, Situation, Tool
from notion_wizard.core.secret import Secret


@dataclass(frozen=True, slots=True)
class Reading:
    """What an error message says."""

    masked: str
    diagnosis: Diagnosis | None = None
    tool: Tool | None = None
    make_way: MakeWay | None = None
    situation: Situation | None = None
    token: Secret | None = None
    link: str | None = None


def read_message(text: str) -> Reading:
    """Read a message."""
    return Reading(text)
