"""A table to read, as tall as its text: the window scrolls, never the table."""

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from notion_wizard.gui.help.look_up import is_digit
from notion_wizard.gui.help.said_table import SaidTable

_ACROSS: Final = 9
_DOWN: Final = 8
"""The room around a cell's text: what the style sheet and the style give it."""

_WRAPPED: Final = Qt.TextFlag.TextWordWrap.value
_ENDLESS: Final = 10_000
_NARROWEST_COLUMN: Final = 7
"""A column is at least so many times as wide as its text is high, to be read with ease."""


class ReadingTable(QTableWidget):
    """Cells wrap; the first of each row says what the row is about."""

    def __init__(self, table: SaidTable) -> None:
        super().__init__(len(table.rows), len(table.headings))
        self.setObjectName(f"table-{table.slug}")
        self.setProperty("kind", "reading")
        self.setAccessibleName(table.title)
        self.setHorizontalHeaderLabels(table.headings)
        self._table = table
        for row, texts in enumerate(table.rows):
            for column, text in enumerate(texts):
                self.setItem(row, column, _cell(text, is_topic=column == 0))
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
        heading.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._fitting = QTimer(self)
        self._fitting.setSingleShot(True)
        self._fitting.setInterval(0)
        self._fitting.timeout.connect(self._fit)

    def width_needed(self) -> int:
        """Return with how much room all of it can be read, no word cut."""
        return sum(self._narrowest()) + self._around().width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the cells anew, once all columns have their widths."""
        super().resizeEvent(event)
        self._fitting.start()

    def _fit(self) -> None:
        """Share the room among the columns, and be as tall as the text."""
        narrowest = self._narrowest()
        spare = max(0, self.viewport().width() - sum(narrowest))
        for column, width in enumerate(narrowest):
            share = spare // (self.columnCount() - column)
            self.setColumnWidth(column, width + share)
            spare -= share
        for row, texts in enumerate(self._table.rows):
            heights = [self._height(text, column) for column, text in enumerate(texts)]
            self.setRowHeight(row, max(heights) + 2 * _DOWN)
        self.setFixedHeight(self._around().height() + self.verticalHeader().length())

    def _narrowest(self) -> list[int]:
        """Return how wide each column is at least: as its longest word, and easy to read."""
        narrow = QRect(0, 0, 1, _ENDLESS)
        readable = _NARROWEST_COLUMN * self.fontMetrics().height()
        widths: list[int] = []
        for column, heading in enumerate(self._table.headings):
            metrics = self._metrics(column)
            texts = (row[column] for row in self._table.rows)
            words = (metrics.boundingRect(narrow, _WRAPPED, text).width() for text in texts)
            widest = max(self.fontMetrics().horizontalAdvance(heading), *words)
            widths.append(max(readable, widest + 2 * _ACROSS))
        return widths

    def _around(self) -> QSize:
        """Return what frame, padding and headings take."""
        return self.size() - self.viewport().size()

    def _height(self, text: str, column: int) -> int:
        room = QRect(0, 0, self.columnWidth(column) - 2 * _ACROSS, _ENDLESS)
        return self._metrics(column).boundingRect(room, _WRAPPED, text).height()

    def _metrics(self, column: int) -> QFontMetrics:
        return QFontMetrics(_bold(self.font()) if column == 0 else self.font())

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
