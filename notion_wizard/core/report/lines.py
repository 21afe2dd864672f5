"""A line of a text that is put together from marked texts."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from notion_wizard.core.scrub import scrub
from notion_wizard.core.secret import Secret
from notion_wizard.core.text import Fact, Facts, Text

Named = Fact | Text | tuple[Text, ...]
"""A fact, a name that is translated before it is filled in, or several of them in order."""

Say = Callable[[Text, Facts], str]


@dataclass(frozen=True, slots=True)
class ReportLine:
    """One line: a marked text with what is filled into it."""

    text: Text
    facts: Mapping[str, Named] = field(default_factory=dict[str, Named])

    def said(self, say: Say) -> str:
        """Return the line as it is read."""
        if not self.text.source:
            return ""
        return say(self.text, {name: _shown(fact, say) for name, fact in self.facts.items()})


NOTHING = ReportLine(Text("Report", ""))
"""An empty line."""


def printed(lines: Iterable[ReportLine], say: Say, secrets: Iterable[Secret] = ()) -> str:
    """Return the report as text, ending with a line end; scrubbed, to be sure."""
    return scrub("\n".join(line.said(say) for line in lines) + "\n", secrets)


def _shown(fact: Named, say: Say) -> Fact:
    match fact:
        case Text():
            return say(fact, {})
        case tuple():
            return " > ".join(say(one, {}) for one in fact)
        case _:
            return fact
