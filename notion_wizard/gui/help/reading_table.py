"""A table to read, as tall as its text: the window scrolls, never the table."""

from itertools import chain
from typing import Final

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from notion_wizard.core.guide import Table
from notion_wizard.core.text import Facts
from notion_wizard.gui.help.look_up import is_digit
from notion_wizard.wording import Wording

_ACROSS: Final = 12
_DOWN: Final = 8
"""The room around a cell's text: a little more than the style sheet gives it."""

_ENDLESS: Final = 10_000


class ReadingTable(QTableWidget):
    """Cells wrap; the first of each row says what the row is about."""

    def __init__(self, table: Table, wording: Wording, words: Facts) -> None:
        super().__init__(len(table.rows), len(table.headers))
        self.setObjectName(f"table-{table.slug}")
        self.setProperty("kind", "reading")
        self.setAccessibleName(wording.say(table.title, words))
        headings = [wording.say(text, words) for text in table.headers]
        self.setHorizontalHeaderLabels(headings)
        self._texts = [[wording.say(text, words) for text in row] for row in table.rows]
        for row, texts in enumerate(self._texts):
            for column, text in enumerate(texts):
                self.setItem(row, column, _cell(text, is_topic=column == 0))
        cells = chain.from_iterable(self._texts)
        self._unbroken = {*headings, *chain.from_iterable(text.split() for text in cells)}
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        heading = self.horizontalHeader()
        heading.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heading.setHighlightSections(False)
        heading.setSectionsClickable(False)
        heading.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._fitting = QTimer(self)
        self._fitting.setSingleShot(True)
        self._fitting.setInterval(0)
        self._fitting.timeout.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the cells anew, once all columns have their widths."""
        super().resizeEvent(event)
        self._fitting.start()

    def _fit(self) -> None:
        """Be as tall as the text; where a word would be cut, scroll sideways in its stead."""
        heading, bar = self.horizontalHeader(), self.horizontalScrollBar()
        bold = QFontMetrics(_bold(self.font()))
        widest = max(bold.horizontalAdvance(word) for word in self._unbroken)
        heading.setMinimumSectionSize(widest + 2 * _ACROSS)
        for row, texts in enumerate(self._texts):
            heights = [self._height(text, column) for column, text in enumerate(texts)]
            self.setRowHeight(row, max(heights) + 2 * _DOWN)
        height = heading.height() + self.verticalHeader().length() + 2 * self.frameWidth()
        if bar.maximum() > 0:
            height += bar.sizeHint().height()
        self.setFixedHeight(height)

    def _height(self, text: str, column: int) -> int:
        metrics = QFontMetrics(_bold(self.font()) if column == 0 else self.font())
        room = QRect(0, 0, self.columnWidth(column) - 2 * _ACROSS, _ENDLESS)
        return metrics.boundingRect(room, Qt.TextFlag.TextWordWrap.value, text).height()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave digits to the window: a code may be typed anywhere in it."""
        if is_digit(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the section, which scrolls."""
        event.ignore()


def _cell(text: str, *, is_topic: bool) -> QTableWidgetItem:
    cell = QTableWidgetItem(text)
    cell.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    if is_topic:
        cell.setFont(_bold(cell.font()))
    return cell


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold
