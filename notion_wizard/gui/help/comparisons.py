"""The two tables of the articles, true to what Notion does today."""

from notion_wizard.core.guide import TABLES
from notion_wizard.gui.desk import Desk
from notion_wizard.gui.help.reading_table import ReadingTable
from notion_wizard.gui.help.section import Section
from notion_wizard.gui.widgets.basics import label


class Comparisons(Section):
    """Which token is which, and why a token is turned down."""

    def __init__(self, desk: Desk) -> None:
        title = desk.wording.translate("Comparisons", "Tokens compared")
        super().__init__(desk, "help-tables", title)
        words = desk.words_of_notion
        for table in TABLES:
            heading = self.heading(desk.wording.say(table.title, words))
            shown = ReadingTable(table, desk.wording, words)
            heading.setBuddy(shown)
            self.add(shown)
            self.add(label(desk.wording.say(table.note, words), "small"))
        self.column.addStretch(1)
