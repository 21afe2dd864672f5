"""What the caller has to do in the tool, and what is behind “Same error”."""

from collections.abc import Iterable, Iterator
from typing import Final

from notion_wizard.core.diagnose import troubles
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.model import Book, Situation, Tool
from notion_wizard.core.plain_names import SITUATION_NAMES, name_of_tool
from notion_wizard.core.session import Session, Verdict
from notion_wizard.core.text import QT_TRANSLATE_NOOP, Text
from notion_wizard.core.tool_guides.guides import TOOL_GUIDES
from notion_wizard.core.tool_guides.tool_guide import ToolGuide
from notion_wizard.core.tool_trouble import POSSIBLE_TROUBLES
from notion_wizard.wording.handbook.markup import Markup

TITLE: Final = QT_TRANSLATE_NOOP("Handbook", "In the tool")

_SAME_ERROR: Final = QT_TRANSLATE_NOOP("Handbook", "The token is fine, and it is the same error")
_ASK_FOR_MESSAGE: Final = QT_TRANSLATE_NOOP(
    "Handbook",
    "On screen 6 the caller answers “Same error” or “Another error”, and pastes the tool’s "
    "message. Without a message the wizard tells these causes, likeliest first; “Tried it, same "
    "error” brings the next one.",
)

_SEEN_ONLY: Final = QT_TRANSLATE_NOOP("Handbook", "Only if the wizard has seen it")

_ASKED_ABOUT: Final = (Tool.SCRIPT, Tool.OTHER, Tool.N8N, Tool.MAKE, Tool.ZAPIER)


def tools(markup: Markup) -> str:
    """Return the chapter."""
    return markup.chapter("tools", TITLE, _parts(markup))


def _parts(markup: Markup) -> Iterator[str]:
    for slug, guide in TOOL_GUIDES.items():
        yield markup.part(f"tool-{slug}", markup.say(guide.name), _guide(markup, guide))
    yield markup.part("tool-same-error", markup.say(_SAME_ERROR), _same_error(markup))


def _guide(markup: Markup, guide: ToolGuide) -> str:
    by_steps: dict[tuple[Text, ...], list[Situation]] = {}
    for situation in Situation:
        steps = tuple(step.text for step in guide.for_situation(situation).steps)
        by_steps.setdefault(steps, []).append(situation)
    lists = "\n".join(
        _titled(markup, situations, steps) for steps, situations in by_steps.items() if steps
    )
    restart = markup.paragraph(guide.restart, kind="quote") if guide.restart else ""
    return f"{markup.paragraph(guide.keeps_own_copy)}\n{lists}\n{restart}"


def _titled(markup: Markup, situations: list[Situation], steps: tuple[Text, ...]) -> str:
    """The same steps once, under all situations that they are for."""
    is_for_all = len(situations) == len(Situation)
    names = (markup.say(SITUATION_NAMES[situation]) for situation in situations)
    heading = "" if is_for_all else f"<h4>{' · '.join(names)}</h4>"
    return f"{heading}{markup.numbered(steps)}"


def _same_error(markup: Markup) -> str:
    lists = "\n".join(
        f"<h4>{markup.say(name_of_tool(tool))}</h4>\n<ol>{_listed(markup, _troubles_of(tool))}</ol>"
        for tool in _ASKED_ABOUT
    )
    always = {cause.code for tool in _ASKED_ABOUT for cause in _troubles_of(tool)}
    seen = (Diagnosis(code) for code in POSSIBLE_TROUBLES if code not in always)
    return (
        f"{markup.paragraph(_ASK_FOR_MESSAGE)}\n{lists}\n"
        f"<h4>{markup.say(_SEEN_ONLY)}</h4>\n<ul>{_listed(markup, seen)}</ul>"
    )


def _troubles_of(tool: Tool) -> tuple[Diagnosis, ...]:
    return troubles(Session(Book(b""), tool=tool, verdict=Verdict.SAME_ERROR))


def _listed(markup: Markup, causes: Iterable[Diagnosis]) -> str:
    return "".join(f"<li>{_cause(markup, cause)}</li>" for cause in causes)


def _cause(markup: Markup, cause: Diagnosis) -> str:
    reason = f" {markup.say(cause.reason, cause.facts)}" if cause.reason else ""
    title = markup.say(cause.entry.title, cause.facts)
    return f'<a href="#{cause.code.slug}">{cause.code.label}</a> {title}.{reason}'
