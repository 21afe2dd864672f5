"""What all chapters are made of: escaped texts, lists, tables, and parts that a search finds."""

from collections.abc import Iterable
from html import escape
from typing import Final

from notion_wizard.core.text import Facts, Text
from notion_wizard.resources import text_of_resource
from notion_wizard.wording import Wording
from notion_wizard.wording.screens import Screens, load_screens

_ROLES: Final = ("ink", "soft", "accent", "surface", "border", "careful")
"""The colours that a drawing names; the style sheet knows each."""


class Markup:
    """Writes HTML in one language. What it is given as a `Text` or a string, it escapes."""

    def __init__(self, wording: Wording) -> None:
        self.wording = wording
        self.screens: Screens = load_screens()
        self._words = self.screens.words_in(wording.language)

    def say(self, text: Text, facts: Facts | None = None) -> str:
        """Return a text with Notion's words filled in, escaped."""
        return escape(self.wording.say(text, {**self._words, **(facts or {})}))

    def paragraph(self, text: Text, facts: Facts | None = None, *, kind: str = "") -> str:
        """Return a paragraph."""
        return f"<p{_class(kind)}>{self.say(text, facts)}</p>"

    def items(self, texts: Iterable[Text]) -> str:
        """Return the items of a list."""
        return "".join(f"<li>{self.say(text)}</li>" for text in texts)

    def numbered(self, texts: Iterable[Text]) -> str:
        """Return an ordered list."""
        return f"<ol>{self.items(texts)}</ol>"

    def listed(self, texts: Iterable[Text]) -> str:
        """Return a list without an order."""
        return f"<ul>{self.items(texts)}</ul>"

    def chapter(self, name: str, title: Text, parts: Iterable[str], *, kind: str = "") -> str:
        """Return a chapter, whose heading is in the contents."""
        return f"""<section class="chapter {kind}" id="{name}">
<h2>{self.say(title)}</h2>
{chr(10).join(parts)}
</section>"""

    def part(self, name: str, title: str, content: str) -> str:
        """Return what a search shows or hides as a whole. The title is HTML already."""
        return f"""<section class="part" id="{name}" tabindex="-1">
<h3>{title}</h3>
{content}
</section>"""

    def table(self, title: Text, headers: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
        """Return a table; the first cell of a row says what it is about. Cells are HTML already."""
        head = "".join(f'<th scope="col">{one}</th>' for one in headers)
        body = "".join(f"<tr>{_cells(row)}</tr>" for row in rows)
        return (
            f'<div class="wide" tabindex="0" role="group" aria-label="{self.say(title)}"><table>'
            f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
        )

    def drawing(self, name: str | None) -> str:
        """Return a drawing in the page's colours. The step beside it says the same in words."""
        if name is None:
            return ""
        drawing = text_of_resource(f"illustrations/{name}.svg")
        for role in _ROLES:
            drawing = drawing.replace(f'"{role}"', f'"var(--{role})"')
        return drawing.replace(
            '<svg xmlns="http://www.w3.org/2000/svg"', '<svg class="drawing" aria-hidden="true"', 1
        )


def _cells(row: Iterable[str]) -> str:
    first, *others = row
    return f'<th scope="row">{first}</th>' + "".join(f"<td>{one}</td>" for one in others)


def _class(kind: str) -> str:
    return f' class="{kind}"' if kind else ""
