"""The support handbook: every code on one page that needs nothing from outside."""

from collections.abc import Iterable, Mapping
from html import escape
from itertools import groupby
from typing import Final

from notion_wizard.core.catalogue import ENTRIES
from notion_wizard.core.catalogue.entry import Entry, Severity
from notion_wizard.core.catalogue.network import CLOUD_NOTE
from notion_wizard.core.codes import Code
from notion_wizard.core.text import QT_TRANSLATE_NOOP, Text
from notion_wizard.resources import resource
from notion_wizard.wording import Wording
from notion_wizard.wording.rendered import Rendered

_TITLE: Final = QT_TRANSLATE_NOOP("Handbook", "Notion Wizard: support handbook")
_FOR_WHOM: Final = QT_TRANSLATE_NOOP(
    "Handbook", "For everybody who helps someone on the phone whose tool turns a token down."
)
_ASK_TITLE: Final = QT_TRANSLATE_NOOP("Handbook", "Ask for the code first")
_ASK: Final = (
    QT_TRANSLATE_NOOP(
        "Handbook",
        "Ask: “What stands at the bottom left of the window, in large letters? "
        "Read me the four digits one by one.”",
    ),
    QT_TRANSLATE_NOOP(
        "Handbook",
        "Type the digits into the search field of this page. If nothing is found, a digit was "
        "misheard: the fourth one is there to notice that. Ask once more.",
    ),
    QT_TRANSLATE_NOOP(
        "Handbook",
        "Compare the title that you see here with the one the caller sees. "
        "Then say the sentence under “Say”, and go through the steps under it.",
    ),
)
_NEVER_TITLE: Final = QT_TRANSLATE_NOOP("Handbook", "What never to do")
_NEVER: Final = (
    QT_TRANSLATE_NOOP(
        "Handbook", "Never let anyone read the token aloud or send it by mail or chat."
    ),
    QT_TRANSLATE_NOOP(
        "Handbook",
        "Never advise Refresh first: it can stop every other tool of that connection. "
        "Show and Copy come first.",
    ),
    QT_TRANSLATE_NOOP(
        "Handbook",
        "Never save a customer’s token on your own computer: choose “Go on without saving”.",
    ),
)
_NO_CODE_TITLE: Final = QT_TRANSLATE_NOOP("Handbook", "If there is no code")
_NO_CODE: Final = QT_TRANSLATE_NOOP(
    "Handbook",
    "Then nothing is wrong on that screen yet. Ask for the screen’s number beside it, or for the "
    "report: the caller clicks “Report for support”, reads what is in it, and sends it. "
    "There is never a token in it.",
)
_SEVERITIES_TITLE: Final = QT_TRANSLATE_NOOP("Handbook", "How much it matters")
_FAMILIES_TITLE: Final = QT_TRANSLATE_NOOP("Handbook", "All codes")
_SEARCH: Final = QT_TRANSLATE_NOOP("Handbook", "Code or words, such as 1 2 1 6 or proxy")
_NOTHING: Final = QT_TRANSLATE_NOOP(
    "Handbook", "Nothing found. If it was a code, ask for the digits once more, one by one."
)
_ON_SCREEN: Final = QT_TRANSLATE_NOOP("Handbook", "The caller sees")
_ALSO_ON_SCREEN: Final = QT_TRANSLATE_NOOP("Handbook", "In another case the caller sees")
_SAY: Final = QT_TRANSLATE_NOOP("Handbook", "Say")
_CAUSES: Final = QT_TRANSLATE_NOOP("Handbook", "Possible causes, likeliest first")
_FIXES: Final = QT_TRANSLATE_NOOP("Handbook", "What to do")
_CLOUD: Final = QT_TRANSLATE_NOOP(
    "Handbook", "If the tool runs in a cloud, such as Zapier or Make, the caller sees beside it:"
)

_SEVERITIES: Final[Mapping[Severity, tuple[Text, Text]]] = {
    Severity.FINE: (
        QT_TRANSLATE_NOOP("Handbook", "Fine"),
        QT_TRANSLATE_NOOP("Handbook", "All is well."),
    ),
    Severity.REPAIRED: (
        QT_TRANSLATE_NOOP("Handbook", "Repaired"),
        QT_TRANSLATE_NOOP("Handbook", "The wizard has put it right and says so."),
    ),
    Severity.ADVICE: (
        QT_TRANSLATE_NOOP("Handbook", "Advice"),
        QT_TRANSLATE_NOOP("Handbook", "The caller may go on."),
    ),
    Severity.PROBLEM: (
        QT_TRANSLATE_NOOP("Handbook", "Problem"),
        QT_TRANSLATE_NOOP("Handbook", "The caller has to do something."),
    ),
    Severity.UNDECIDED: (
        QT_TRANSLATE_NOOP("Handbook", "Undecided"),
        QT_TRANSLATE_NOOP("Handbook", "Nothing is known of the token; it may be good."),
    ),
}
_FAMILIES: Final[Mapping[int, Text]] = {
    1: QT_TRANSLATE_NOOP("Handbook", "What was pasted"),
    2: QT_TRANSLATE_NOOP("Handbook", "The way to Notion"),
    3: QT_TRANSLATE_NOOP("Handbook", "What Notion says of the token, and the tool behind it"),
    5: QT_TRANSLATE_NOOP("Handbook", "Databases"),
    6: QT_TRANSLATE_NOOP("Handbook", "This computer’s keychain"),
    7: QT_TRANSLATE_NOOP("Handbook", "Files and this computer"),
    9: QT_TRANSLATE_NOOP("Handbook", "The wizard itself"),
}
_NETWORK: Final = 2

_LOADS_NOTHING: Final = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"


def handbook(wording: Wording) -> str:
    """Return the handbook as one HTML page, in the wording's language. It loads nothing."""
    return _Page(wording).html()


class _Page:
    """The page's parts, from the whole down to one escaped text."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording

    def html(self) -> str:
        title = self._text(_TITLE)
        families = [(family, tuple(codes)) for family, codes in groupby(sorted(ENTRIES), _family)]
        sections = "\n".join(self._family(family, codes) for family, codes in families)
        return f"""<!DOCTYPE html>
<html lang="{escape(self._wording.language.replace("_", "-"))}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{_LOADS_NOTHING}">
<title>{title}</title>
<style>
{_file("style.css")}</style>
</head>
<body>
<h1>{title}</h1>
<p class="soft">{self._text(_FOR_WHOM)}</p>
{self._search_field()}
{self._opening(family for family, _ in families)}
<main>
{sections}
</main>
<script>
{_file("search.js")}</script>
</body>
</html>
"""

    def _search_field(self) -> str:
        label = self._text(_SEARCH)
        return f"""<div class="search">
<input id="search" type="search" autocomplete="off" aria-label="{label}" placeholder="{label}">
<output id="found" for="search" data-none="{self._text(_NOTHING)}"></output>
</div>"""

    def _opening(self, families: Iterable[int]) -> str:
        severities = "".join(
            f"<li>{self._severity(severity)} {self._text(meaning)}</li>"
            for severity, (_, meaning) in _SEVERITIES.items()
        )
        links = "".join(
            f'<li><a href="#family-{family}">{family}xx</a> {self._text(_FAMILIES[family])}</li>'
            for family in families
        )
        return f"""<div id="opening">
<h2>{self._text(_ASK_TITLE)}</h2>
<ol>{self._items(_ASK)}</ol>
<h2>{self._text(_NO_CODE_TITLE)}</h2>
<p>{self._text(_NO_CODE)}</p>
<h2>{self._text(_NEVER_TITLE)}</h2>
<ul>{self._items(_NEVER)}</ul>
<h2>{self._text(_SEVERITIES_TITLE)}</h2>
<ul class="plain">{severities}</ul>
<nav>
<h2>{self._text(_FAMILIES_TITLE)}</h2>
<ul class="plain">{links}</ul>
</nav>
</div>"""

    def _family(self, family: int, codes: Iterable[Code]) -> str:
        articles = "\n".join(self._article(code, ENTRIES[code]) for code in codes)
        return f"""<section class="family" id="family-{family}">
<h2>{self._text(_FAMILIES[family])}</h2>
{self._cloud_note() if family == _NETWORK else ""}
{articles}
</section>"""

    def _cloud_note(self) -> str:
        return f'<p class="soft">{self._text(_CLOUD)} “{self._text(CLOUD_NOTE)}”</p>'

    def _article(self, code: Code, entry: Entry) -> str:
        variants = "\n".join(
            self._told(_ALSO_ON_SCREEN, self._wording.render_entry(code, variant))
            for variant in entry.variants.values()
        )
        return f"""<article id="{code.slug}" data-digits="{code.digits}">
<header>
<span class="code">{code.label}</span>
<span class="slug">{code.slug}</span>
{self._severity(entry.severity)}
</header>
{self._told(_ON_SCREEN, self._wording.render_entry(code, entry))}
{variants}
</article>"""

    def _told(self, heading: Text, rendered: Rendered) -> str:
        """What is seen, said and done: of a code, or of one of its variants."""
        return f"""<h4>{self._text(heading)}</h4>
<div class="seen"><h3>{escape(rendered.title)}</h3><p>{escape(rendered.explanation)}</p></div>
<h4>{self._text(_SAY)}</h4>
<p class="quote">{escape(rendered.say)}</p>
{self._list(_FIXES, "ol", rendered.fixes)}
{self._list(_CAUSES, "ul", (cause.told for cause in rendered.causes))}"""

    def _list(self, heading: Text, kind: str, lines: Iterable[str]) -> str:
        """A list under a heading; nothing at all where there are no lines."""
        items = "".join(f"<li>{escape(line)}</li>" for line in lines)
        return f"<h4>{self._text(heading)}</h4>\n<{kind}>{items}</{kind}>" if items else ""

    def _items(self, texts: Iterable[Text]) -> str:
        return "".join(f"<li>{self._text(text)}</li>" for text in texts)

    def _severity(self, severity: Severity) -> str:
        name, _ = _SEVERITIES[severity]
        return f'<span class="severity {severity.value}">{self._text(name)}</span>'

    def _text(self, text: Text) -> str:
        return escape(self._wording.say(text))


def _family(code: Code) -> int:
    return code.value // 100


def _file(name: str) -> str:
    return resource(f"handbook/{name}").read_text("utf-8")
