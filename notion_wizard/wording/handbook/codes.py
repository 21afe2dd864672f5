"""All codes, family by family: what the caller sees, what to say, what to do."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from html import escape
from itertools import groupby
from typing import Final

from notion_wizard.core.catalogue import ENTRIES
from notion_wizard.core.catalogue.clouds import CLOUD_NOTE
from notion_wizard.core.catalogue.entry import Entry
from notion_wizard.core.codes import Code
from notion_wizard.core.plain_names import FAMILY_NAMES
from notion_wizard.core.text import QT_TRANSLATE_NOOP, Text
from notion_wizard.wording.handbook.markup import Markup
from notion_wizard.wording.handbook.numbers import severity_mark
from notion_wizard.wording.rendered import Rendered

_ON_SCREEN: Final = QT_TRANSLATE_NOOP("Handbook", "The caller sees")
_SAY: Final = QT_TRANSLATE_NOOP("Handbook", "Say")
_CAUSES: Final = QT_TRANSLATE_NOOP("Handbook", "Possible causes, likeliest first")
_FIXES: Final = QT_TRANSLATE_NOOP("Handbook", "What to do")
_CLOUD: Final = QT_TRANSLATE_NOOP(
    "Handbook", "If the tool runs in a cloud, such as Zapier or Make, the caller sees beside it:"
)
_NETWORK: Final = 2

_OTHERWISE: Final = QT_TRANSLATE_NOOP("Handbook", "In another case the caller sees")
_CASES: Final[Mapping[str, Text]] = {
    "before-token": QT_TRANSLATE_NOOP("Handbook", "Before there is a token, the caller sees"),
    "after-yes": QT_TRANSLATE_NOOP(
        "Handbook", "Where Notion has accepted the token before, the caller sees"
    ),
    "in-tool": QT_TRANSLATE_NOOP(
        "Handbook", "Where the message of the tool says so, the caller sees"
    ),
    "maybe": QT_TRANSLATE_NOOP(
        "Handbook", "Where it is one of several possible causes, the caller sees"
    ),
    "in-cloud": QT_TRANSLATE_NOOP("Handbook", "Where the tool is a web site, the caller sees"),
    "signed-in": QT_TRANSLATE_NOOP(
        "Handbook", "Where the tool signs in with Notion, the caller sees"
    ),
    "after-move": QT_TRANSLATE_NOOP("Handbook", "After a move the caller sees"),
    "old-workspace": QT_TRANSLATE_NOOP(
        "Handbook", "Where it belongs to the workspace from before a move, the caller sees"
    ),
    "not-sent": QT_TRANSLATE_NOOP(
        "Handbook", "Where it was not sent to Notion before, the caller sees"
    ),
    "at-rest": QT_TRANSLATE_NOOP("Handbook", "When the wizard no longer looks, the caller sees"),
    "no-tool": QT_TRANSLATE_NOOP("Handbook", "Where no tool was chosen, the caller sees"),
    "asked": QT_TRANSLATE_NOOP("Handbook", "Where a saved token is read, the caller sees"),
}
"""Headings by a variant's name; others have a heading that fits all."""


def codes(markup: Markup) -> Iterator[str]:
    """Return one chapter for each family of codes."""
    for family, of_family in groupby(sorted(ENTRIES), _family):
        entries = [_article(markup, code, ENTRIES[code]) for code in of_family]
        note = (_cloud_note(markup),) if family == _NETWORK else ()
        yield markup.chapter(f"family-{family}", FAMILY_NAMES[family], (*note, *entries))


def _cloud_note(markup: Markup) -> str:
    return f'<p class="soft">{markup.say(_CLOUD)} “{markup.say(CLOUD_NOTE)}”</p>'


def _article(markup: Markup, code: Code, entry: Entry) -> str:
    whole = markup.wording.render_entry(code, entry)
    cases = "\n".join(
        _case(markup, name, markup.wording.render_entry(code, variant), whole)
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
{_told(markup, whole)}
{cases}
</article>"""


def _case(markup: Markup, name: str, rendered: Rendered, whole: Rendered) -> str:
    """What is seen, said and done in another case, where it is not the same."""
    other = replace(
        rendered,
        say="" if rendered.say == whole.say else rendered.say,
        fixes=() if rendered.fixes == whole.fixes else rendered.fixes,
        causes=() if rendered.causes == whole.causes else rendered.causes,
    )
    heading = markup.say(_CASES.get(name, _OTHERWISE))
    return f'<div class="case">\n<h4>{heading}</h4>\n{_seen(other)}\n{_told(markup, other)}\n</div>'


def _seen(rendered: Rendered) -> str:
    title, explanation = escape(rendered.title), escape(rendered.explanation)
    return f'<div class="seen"><p><strong>{title}</strong></p><p>{explanation}</p></div>'


def _told(markup: Markup, rendered: Rendered) -> str:
    quoted = f'<p class="quote">{escape(rendered.say)}</p>'
    say = f"<h4>{markup.say(_SAY)}</h4>\n{quoted}" if rendered.say else ""
    fixes = _list(markup, _FIXES, "ol", rendered.fixes)
    causes = _list(markup, _CAUSES, "ul", (cause.told for cause in rendered.causes))
    return "\n".join(part for part in (say, fixes, causes) if part)


def _list(markup: Markup, heading: Text, kind: str, lines: Iterable[str]) -> str:
    """A list under a heading; nothing at all where there are no lines."""
    items = "".join(f"<li>{escape(line)}</li>" for line in lines)
    return f"<h4>{markup.say(heading)}</h4>\n<{kind}>{items}</{kind}>" if items else ""


def _family(code: Code) -> int:
    return code.value // 100
