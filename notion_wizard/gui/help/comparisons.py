"""The two tables of the articles, true to what Notion does today."""

from notion_wizard.core.guide import TABLES
from notion_wizard.gui.desk import Desk
from notion_wizard.gui.help.comparison import Comparison
from notion_wizard.gui.help.said_table import said
from notion_wizard.gui.help.section import Section
from notion_wizard.gui.widgets.basics import label


class Comparisons(Section):
    """Which token is which, and why a token is turned down."""

    def __init__(self, desk: Desk) -> None:
        title = desk.wording.translate("Comparisons", "Tokens compared")
        super().__init__(desk, "help-tables", title)
        for one in TABLES:
            table = said(one, desk.wording, desk.words_of_notion)
            heading = self.heading(table.title)
            shown = Comparison(table)
            heading.setBuddy(shown.table)
            self.add(shown)
            self.add(label(table.note, "small"))
        self.column.addStretch(1)
