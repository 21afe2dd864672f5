"""A diagnosis: a code with the facts of this case."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from notion_wizard.core.catalogue import entry_of
from notion_wizard.core.catalogue.entry import Entry, Severity
from notion_wizard.core.codes import Code
from notion_wizard.core.text import Fact, Text

if TYPE_CHECKING:
    from notion_wizard.core.cause import Cause


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What is the case. Facts are harmless: numbers, names, moments; never a token.

    Where evidence was weighed, `reason` is what speaks most for this one, and `causes` are this
    case's own, likeliest first; without any, the catalogue's hold.
    """

    code: Code
    facts: Mapping[str, Fact] = field(default_factory=dict[str, Fact])
    variant: str = ""
    reason: Text | None = None
    causes: "tuple[Cause, ...]" = ()

    @property
    def entry(self) -> Entry:
        """The texts for this case."""
        return entry_of(self.code, self.variant)

    @property
    def severity(self) -> Severity:
        """How much it matters."""
        return self.entry.severity

    @property
    def stops(self) -> bool:
        """Whether the person must act before it goes on."""
        return self.severity in (Severity.PROBLEM, Severity.UNDECIDED)
