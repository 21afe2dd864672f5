"""The whole page: its head, the search, the contents, and all chapters."""

import base64
import hashlib
from collections.abc import Iterable
from html import escape
from typing import Final

from notion_wizard.core.plain_names import FAMILY_NAMES
from notion_wizard.core.text import QT_TRANSLATE_NOOP, Text
from notion_wizard.resources import text_of_resource
from notion_wizard.wording import Wording
from notion_wizard.wording.handbook import (
    calls,
    directions,
    numbers,
    screens_and_paths,
    tokens,
    tools,
)
from notion_wizard.wording.handbook.codes import codes
from notion_wizard.wording.handbook.markup import Markup

_TITLE: Final = QT_TRANSLATE_NOOP("Handbook", "Notion Wizard: support handbook")
_FOR_WHOM: Final = QT_TRANSLATE_NOOP(
    "Handbook", "For everybody who helps someone on the phone whose tool turns a token down."
)
_CONTENTS: Final = QT_TRANSLATE_NOOP("Handbook", "Contents")
_SKIP: Final = QT_TRANSLATE_NOOP("Handbook", "Go to the handbook’s text")
_SEARCH: Final = QT_TRANSLATE_NOOP("Handbook", "Code or words, such as 1 2 1 6 or proxy")
_NOTHING: Final = QT_TRANSLATE_NOOP("Handbook", "Nothing found for these words.")
_NO_SUCH_CODE: Final = QT_TRANSLATE_NOOP(
    "Handbook", "There is no such code. Ask for the four digits once more, one by one."
)
_CODE: Final = QT_TRANSLATE_NOOP("Card", "Code")
_FOUND: Final = QT_TRANSLATE_NOOP("Handbook", "Found:")

_CHAPTERS: Final[tuple[tuple[str, str, Text], ...]] = (
    ("call", "", calls.TITLE),
    ("numbers", "", numbers.TITLE),
    ("screens", "", screens_and_paths.TITLE),
    ("directions", "", directions.TITLE),
    ("tools", "", tools.TITLE),
    ("tokens", "", tokens.TITLE),
    *((f"family-{family}", f"{family}… ", name) for family, name in FAMILY_NAMES.items()),
)
"""Where each is, what stands before its title in the contents, and its title."""


def page(wording: Wording) -> str:
    """Return the page, complete."""
    markup = Markup(wording)
    title = markup.say(_TITLE)
    style, script = f"\n{_file('style.css')}", f"\n{_file('search.js')}"
    chapters = (
        calls.calls(markup),
        numbers.numbers(markup),
        screens_and_paths.screens_and_paths(markup),
        directions.directions(markup),
        tools.tools(markup),
        tokens.tokens(markup),
        *codes(markup),
    )
    return f"""<!DOCTYPE html>
<html lang="{escape(wording.language.replace("_", "-"))}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="{_policy(style, script)}">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<a class="skip" href="#text">{markup.say(_SKIP)}</a>
<header class="top">
<h1>{title}</h1>
<p class="soft">{markup.say(_FOR_WHOM)}</p>
</header>
{_search(markup)}
<div class="columns">
{_contents(markup)}
<main id="text" tabindex="-1">
{_lines(chapters)}
</main>
</div>
<script>{script}</script>
</body>
</html>
"""


def _policy(style: str, script: str) -> str:
    """Return what the browser may do for this page: nothing but these two, which are in it."""
    return (
        f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; "
        "base-uri 'none'; form-action 'none'"
    )


def _hash(content: str) -> str:
    digest = hashlib.sha256(content.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def _search(markup: Markup) -> str:
    """Return the field; it waits for the script, without which it would do nothing."""
    label = markup.say(_SEARCH)
    return f"""<div class="search" role="search" hidden>
<input id="search" type="search" autocomplete="off" spellcheck="false" enterkeyhint="search"
 aria-label="{label}" placeholder="{label}">
<output id="found" for="search" data-found="{markup.say(_FOUND)}" data-none="{markup.say(_NOTHING)}"
 data-no-code="{markup.say(_NO_SUCH_CODE)}" data-code="{markup.say(_CODE)}"></output>
</div>"""


def _contents(markup: Markup) -> str:
    heading = markup.say(_CONTENTS)
    links = "".join(
        f'<li><a href="#{name}">{before}{markup.say(title)}</a></li>'
        for name, before, title in _CHAPTERS
    )
    return f"""<nav id="contents" aria-label="{heading}">
<h2>{heading}</h2>
<ul class="plain">{links}</ul>
</nav>"""


def _lines(parts: Iterable[str]) -> str:
    return "\n".join(parts)


def _file(name: str) -> str:
    return text_of_resource(f"handbook/{name}")
