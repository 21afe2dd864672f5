"""A table in the reader's language, with Notion's own words in it."""

from dataclasses import dataclass

from notion_wizard.core.guide import Table
from notion_wizard.core.text import Facts
from notion_wizard.wording import Wording


@dataclass(frozen=True, slots=True)
class SaidTable:
    """What a table says. The first cell of each row is what the row is about."""

    slug: str
    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str


def said(table: Table, wording: Wording, words: Facts) -> SaidTable:
    """Say a table; `words` are Notion's."""
    return SaidTable(
        table.slug,
        wording.say(table.title, words),
        tuple(wording.say(text, words) for text in table.headers),
        tuple(tuple(wording.say(text, words) for text in row) for row in table.rows),
        wording.say(table.note, words),
    )
