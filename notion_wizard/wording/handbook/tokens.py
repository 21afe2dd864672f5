"""The two tables: which token is which, and why one is turned down."""

from typing import Final

from notion_wizard.core.guide import TABLES, Table
from notion_wizard.core.text import QT_TRANSLATE_NOOP
from notion_wizard.wording.handbook.markup import Markup

TITLE: Final = QT_TRANSLATE_NOOP("Handbook", "Tokens compared")


def tokens(markup: Markup) -> str:
    """Return the chapter."""
    return markup.chapter("tokens", TITLE, (_part(markup, table) for table in TABLES))


def _part(markup: Markup, table: Table) -> str:
    say = markup.say
    cells = markup.table(
        table.title, map(say, table.headers), (map(say, row) for row in table.rows)
    )
    note = markup.paragraph(table.note, kind="soft")
    return markup.part(f"table-{table.slug}", say(table.title), cells + note)
