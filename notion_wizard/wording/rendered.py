"""What the core says, as it is read: in one language, with its facts filled in."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from notion_wizard.core.catalogue.entry import Entry
from notion_wizard.core.cause import Cause
from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.text import QT_TRANSLATE_NOOP, Facts, Text
from notion_wizard.wording.filling import together

_SUMMARY: Final = QT_TRANSLATE_NOOP("Card", "{title:plain}. {explanation:plain}")

Say = Callable[[Text, Facts], str]
"""Shows one text with facts in the language that is spoken."""


@dataclass(frozen=True, slots=True)
class RenderedCause:
    """A cause as it is read; `reason` is empty and there are no ways out where none are known."""

    text: str
    reason: str = ""
    ways_out: tuple[str, ...] = ()

    @property
    def told(self) -> str:
        """The cause and what speaks for it."""
        return together(self.text, self.reason)


@dataclass(frozen=True, slots=True)
class Rendered:
    """A diagnosis as it is read, in one language, with its facts filled in.

    `reason` is empty where nothing but experience speaks for it. `summary` is title and explanation
    in one breath, as it is announced.
    """

    code: str
    slug: str
    severity: str
    title: str
    explanation: str
    summary: str
    reason: str
    causes: tuple[RenderedCause, ...]
    fixes: tuple[str, ...]
    say: str


def render_diagnosis(diagnosis: Diagnosis, say: Say) -> Rendered:
    """Return everything that is read about a diagnosis."""
    facts = diagnosis.facts
    said = render_entry(diagnosis.code, diagnosis.entry, facts, say)
    return replace(
        said,
        reason=say(diagnosis.reason, facts) if diagnosis.reason else "",
        causes=tuple(_render_cause(one, facts, say) for one in diagnosis.causes) or said.causes,
    )


def render_entry(code: Code, entry: Entry, facts: Facts, say: Say) -> Rendered:
    """Return everything that is read about a code under the given entry of it."""
    title, explanation = say(entry.title, facts), say(entry.explanation, facts)
    both = {"title": title, "explanation": explanation}
    return Rendered(
        code=code.digits,
        slug=code.slug,
        severity=entry.severity.value,
        title=title,
        explanation=explanation,
        summary=say(_SUMMARY, both) if explanation else title,
        reason="",
        causes=tuple(RenderedCause(say(cause, facts)) for cause in entry.causes),
        fixes=tuple(say(fix, facts) for fix in entry.fixes),
        say=say(entry.say, facts),
    )


def _render_cause(cause: Cause, facts: Facts, say: Say) -> RenderedCause:
    return RenderedCause(
        say(cause.text, facts),
        say(cause.reason, facts) if cause.reason else "",
        tuple(say(way_out, facts) for way_out in cause.ways_out),
    )
