"""All codes, family by family: what the caller sees, what to say, what to do."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from html import escape
from itertools import groupby
from typing import Final

from notion_wizard.core.catalogue import ENTRIES
from notion_wizard.core.catalogue.cases import CASES
from notion_wizard.core.catalogue.clouds import CLOUD_NOTE, MAYBE_CLOUD_NOTE
from notion_wizard.core.catalogue.entry import Entry, Severity
from notion_wizard.core.catalogue.reasons import WAYS_OUT
from notion_wizard.core.codes import Code
from notion_wizard.core.offers import buttons_of
from notion_wizard.core.plain_names import FAMILY_NAMES
from notion_wizard.core.text import QT_TRANSLATE_NOOP, Text
from notion_wizard.wording.handbook.markup import Markup
from notion_wizard.wording.handbook.numbers import severity_mark
from notion_wizard.wording.rendered import Rendered, RenderedCause

_ON_SCREEN: Final = QT_TRANSLATE_NOOP("Handbook", "The caller sees")
_SAY: Final = QT_TRANSLATE_NOOP("Handbook", "Say")
_CAUSES: Final = QT_TRANSLATE_NOOP("Handbook", "Possible causes")
_FIXES: Final = QT_TRANSLATE_NOOP("Handbook", "What to do")
_BUTTONS: Final = QT_TRANSLATE_NOOP("Handbook", "Buttons that may be there: {buttons:plain}")
_ON_DONE: Final = QT_TRANSLATE_NOOP(
    "Handbook",
    "On the last page this number closes the ticket only if “Closing number” stands before it.",
)
_CLOUD: Final = QT_TRANSLATE_NOOP(
    "Handbook", "If the tool runs in a cloud, such as Zapier or Make, the caller sees beside it:"
)
_MAYBE_CLOUD: Final = QT_TRANSLATE_NOOP("Handbook", "With n8n the caller sees:")
_NETWORK: Final = 2
_BETWEEN_BUTTONS: Final = " · "
_WAYS_OUT: Final = {behind.value: way for behind, way in WAYS_OUT.items()}
MAY_CLOSE: Final = frozenset(
    {
        *(Code.ACCEPTED, Code.OTHER_WORKSPACE, Code.OTHER_CONNECTION, Code.PERSONAL_TOKEN),
        *(Code.NO_TOKEN_NEEDED, Code.DATABASES_FOUND, Code.NOTHING_SHARED, Code.NOTHING_VISIBLE),
        *(Code.LIST_INCOMPLETE, Code.LIST_INTERRUPTED, Code.SAVED_AND_READ_BACK),
        *(Code.SAVED_NOT_RETESTED, Code.UNDONE, Code.NOTHING_TO_UNDO),
    }
)
"""What may stand on the last page where nothing is wrong."""

_GO_ON: Final = QT_TRANSLATE_NOOP(
    "Handbook", "Click “Continue”, or “Finish” if that stands in its place."
)
_IS_DONE: Final = QT_TRANSLATE_NOOP("Handbook", "That is done. Ask: “Does your tool work now?”")
_ENDS: Final = (Code.UNDONE, Code.REMOVED)
"""No path goes on behind these."""


def codes(markup: Markup) -> Iterator[str]:
    """Return one chapter for each family of codes."""
    for family, of_family in groupby(sorted(ENTRIES), _family):
        entries = [_article(markup, code, ENTRIES[code]) for code in of_family]
        note = (_cloud_note(markup),) if family == _NETWORK else ()
        yield markup.chapter(f"family-{family}", FAMILY_NAMES[family], (*note, *entries))


def _cloud_note(markup: Markup) -> str:
    maybe = f"{markup.say(_MAYBE_CLOUD)} “{markup.say(MAYBE_CLOUD_NOTE, {'tool': 'n8n'})}”"
    return f"""<p class="soft">{markup.say(_CLOUD)} “{markup.say(CLOUD_NOTE)}”</p>
<p class="soft">{maybe}</p>"""


def _article(markup: Markup, code: Code, entry: Entry) -> str:
    whole = _rendered(markup, code, entry)
    cases = "\n".join(
        _case(markup, name, _rendered(markup, code, variant), whole)
        for name, variant in entry.variants.items()
    )
    title = escape(whole.title)
    return f"""<article id="{code.slug}" data-digits="{code.digits}" tabindex="-1">
<header id="{code.label}">
<h3 id="{code.digits}"><span class="code">{code.label}</span> {title}</h3>
<p class="marks"><span class="slug">{code.slug}</span> {severity_mark(markup, entry.severity)}</p>
</header>
<h4>{markup.say(_ON_SCREEN)}</h4>
{_seen(whole)}
{_told(markup, whole, _buttons(markup, code))}
{markup.paragraph(_ON_DONE, kind="soft") if code in MAY_CLOSE else ""}
{cases}
</article>"""


def _rendered(markup: Markup, code: Code, entry: Entry) -> Rendered:
    """What is read about a code, each cause with the way out that its card tells."""
    rendered = markup.wording.render_entry(code, entry)
    ways = (_WAYS_OUT.get(cause) for cause in entry.causes)
    causes = tuple(
        replace(cause, ways_out=(markup.wording.say(way),)) if way else cause
        for cause, way in zip(rendered.causes, ways, strict=True)
    )
    # On the caller's screen good news needs no advice; on the phone somebody asks what comes next.
    onward = markup.wording.say(_IS_DONE if code in _ENDS else _GO_ON)
    is_fine = entry.severity is Severity.FINE
    return replace(rendered, causes=causes, fixes=(onward,) if is_fine else rendered.fixes)


def _case(markup: Markup, name: str, rendered: Rendered, whole: Rendered) -> str:
    """What is seen, said and done in another case, where it is not the same."""
    other = replace(
        rendered,
        say="" if rendered.say == whole.say else rendered.say,
        fixes=() if rendered.fixes == whole.fixes else rendered.fixes,
        causes=() if rendered.causes == whole.causes else rendered.causes,
    )
    heading = markup.say(CASES[name])
    return f'<div class="case">\n<h4>{heading}</h4>\n{_seen(other)}\n{_told(markup, other)}\n</div>'


def _seen(rendered: Rendered) -> str:
    title, explanation = escape(rendered.title), escape(rendered.explanation)
    return f'<div class="seen"><p><strong>{title}</strong></p><p>{explanation}</p></div>'


def _told(markup: Markup, rendered: Rendered, buttons: str = "") -> str:
    quoted = f'<p class="quote">{escape(rendered.say)}</p>'
    say = f"<h4>{markup.say(_SAY)}</h4>\n{quoted}" if rendered.say else ""
    fixes = _list(markup, _FIXES, "ol", rendered.fixes)
    causes = _list(markup, _CAUSES, "ul", (_cause(one) for one in rendered.causes))
    return "\n".join(part for part in (say, fixes, buttons, causes) if part)


def _buttons(markup: Markup, code: Code) -> str:
    """What the buttons of its cards say; nothing at all where there are none."""
    # The ends of a token are known on the caller's screen alone.
    texts = [markup.wording.say(text, {"ends": "…"}) for text in buttons_of(code)]
    named = {"buttons": _BETWEEN_BUTTONS.join(texts)}
    return markup.paragraph(_BUTTONS, named, kind="soft") if texts else ""


def _cause(cause: RenderedCause) -> str:
    """The cause, and the way out that stands beneath it on the caller's screen."""
    return " ".join((cause.told, *cause.ways_out))


def _list(markup: Markup, heading: Text, kind: str, lines: Iterable[str]) -> str:
    """A list under a heading; nothing at all where there are no lines."""
    items = "".join(f"<li>{escape(line)}</li>" for line in lines)
    return f"<h4>{markup.say(heading)}</h4>\n<{kind}>{items}</{kind}>" if items else ""


def _family(code: Code) -> int:
    return code.value // 100
