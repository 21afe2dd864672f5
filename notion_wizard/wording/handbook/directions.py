"""What the caller has to do in Notion: screen 2's directions for each path."""

from collections.abc import Iterable, Iterator
from html import escape
from typing import Final

from notion_wizard.core.codes import Code
from notion_wizard.core.guide import (
    FOLDED,
    OWNER_QUESTION,
    GuideStep,
    guide_steps,
    owner_message,
)
from notion_wizard.core.model import Situation, Tool
from notion_wizard.core.plain_names import SITUATION_NAMES
from notion_wizard.core.text import QT_TRANSLATE_NOOP, Text
from notion_wizard.core.tool_guides import tool_name
from notion_wizard.wording.handbook.markup import Markup

TITLE: Final = QT_TRANSLATE_NOOP("Handbook", "Directions in Notion")

_FROM: Final = QT_TRANSLATE_NOOP(
    "Handbook",
    "These directions are from {month:plain}. Where Notion has renamed something since, look for a "
    "similar word near that place.",
)
_TURNED_DOWN: Final = QT_TRANSLATE_NOOP("Handbook", "Notion has turned this very token down")
_ONLY_THEN: Final = QT_TRANSLATE_NOOP(
    "Handbook",
    "First as above: {show} and {copy} what Notion has now, and check that. Only if it is the very "
    "token that was turned down:",
)
_MAY_DO_TOO_LITTLE: Final = QT_TRANSLATE_NOOP("Handbook", "The connection may do too little")
_NO_OWNER: Final = QT_TRANSLATE_NOOP("Handbook", "The caller is no workspace owner, or not sure")
_MESSAGE: Final = QT_TRANSLATE_NOOP("Handbook", "The message for the owner")
_MESSAGE_FOR_NEW: Final = QT_TRANSLATE_NOOP(
    "Handbook", "The same where a new connection is needed, as after a move"
)
_MESSAGE_FOR_MORE: Final = QT_TRANSLATE_NOOP(
    "Handbook", "The same where the connection may do too little"
)

_MESSAGES: Final = (
    (_MESSAGE, owner_message(Tool.OTHER)),
    (_MESSAGE_FOR_NEW, owner_message(Tool.OTHER, Situation.MOVED)),
    (_MESSAGE_FOR_MORE, owner_message(Tool.OTHER, reason=Code.CAPABILITY_MISSING)),
)


def directions(markup: Markup) -> str:
    """Return the chapter."""
    return markup.chapter("directions", TITLE, _parts(markup))


def _parts(markup: Markup) -> Iterator[str]:
    say = markup.say
    month = markup.wording.month(markup.screens.month)
    yield markup.paragraph(_FROM, {"month": month}, kind="soft")
    for situation in Situation:
        steps = _steps(markup, guide_steps(situation))
        yield markup.part(f"directions-{situation}", say(SITUATION_NAMES[situation]), steps)
    yield markup.part("directions-turned-down", say(_TURNED_DOWN), _refreshing(markup))
    wider = guide_steps(Situation.REFUSED, reason=Code.CAPABILITY_MISSING)
    too_little = _steps(markup, wider)
    yield markup.part("directions-too-little", say(_MAY_DO_TOO_LITTLE), too_little)
    yield markup.part("directions-no-owner", say(_NO_OWNER), _asking(markup))
    for name, aside in FOLDED.items():
        yield markup.part(f"directions-{name}", say(aside.title), _steps(markup, aside.steps))


def _refreshing(markup: Markup) -> str:
    at_first = guide_steps(Situation.REFUSED)
    later = guide_steps(Situation.REFUSED, reason=Code.REFUSED_BEFORE)[len(at_first) :]
    return markup.paragraph(_ONLY_THEN) + _steps(markup, later)


def _asking(markup: Markup) -> str:
    steps = _steps(markup, guide_steps(Situation.REFUSED, owner=False))
    letters = "".join(_letter(markup, title, message) for title, message in _MESSAGES)
    return markup.paragraph(OWNER_QUESTION, kind="quote") + steps + letters


def _letter(markup: Markup, title: Text, message: Text) -> str:
    address = markup.screens.links["connections"]
    tool = markup.wording.say(tool_name(Tool.OTHER))
    text = markup.say(message, {"address": address, "tool": tool})
    return f'<h4>{markup.say(title)}</h4>\n<p class="letter">{text}</p>'


def _steps(markup: Markup, steps: Iterable[GuideStep]) -> str:
    return f'<ol class="steps">{"".join(_step(markup, step) for step in steps)}</ol>'


def _step(markup: Markup, step: GuideStep) -> str:
    detail = markup.paragraph(step.detail, kind="soft") if step.detail else ""
    address = escape(markup.screens.links[step.link]) if step.link else ""
    place = f'<p class="address">{address}</p>' if address else ""
    kind = ' class="careful-step"' if step.careful else ""
    text = markup.paragraph(step.text)
    return f"<li{kind}>{text}{detail}{place}{markup.drawing(step.illustration)}</li>"
