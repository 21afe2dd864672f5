"""A table to read, as tall as its text: the window scrolls, never the table."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from notion_wizard.core.guide import Table
from notion_wizard.core.text import Facts
from notion_wizard.wording import Wording


class ReadingTable(QTableWidget):
    """Cells wrap; the first of each row says what the row is about."""

    def __init__(self, table: Table, wording: Wording, words: Facts) -> None:
        super().__init__(len(table.rows), len(table.headers))
        self.setObjectName(f"table-{table.slug}")
        self.setAccessibleName(wording.say(table.title, words))
        self.setHorizontalHeaderLabels([wording.say(text, words) for text in table.headers])
        for row, texts in enumerate(table.rows):
            for column, text in enumerate(texts):
                self.setItem(row, column, _cell(wording.say(text, words), is_topic=column == 0))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        heading = self.horizontalHeader()
        heading.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heading.setHighlightSections(False)
        heading.setSectionsClickable(False)
        heading.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the cells anew, and be as tall as they are then."""
        super().resizeEvent(event)
        self.resizeRowsToContents()
        rows = sum(self.rowHeight(row) for row in range(self.rowCount()))
        height = rows + self.horizontalHeader().height() + 2 * self.frameWidth()
        if height != self.height():
            self.setFixedHeight(height)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the section, which scrolls."""
        event.ignore()


def _cell(text: str, *, is_topic: bool) -> QTableWidgetItem:
    cell = QTableWidgetItem(text)
    cell.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    if is_topic:
        font = cell.font()
        font.setBold(True)
        cell.setFont(font)
    return cell
