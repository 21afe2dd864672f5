"""A table where it has room; where it has none, its rows beneath each other."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from notion_wizard.gui.help.reading_table import ReadingTable
from notion_wizard.gui.help.said_table import SaidTable
from notion_wizard.gui.widgets.basics import card, label


class Comparison(QWidget):
    """Every answer can be read without a sideways bar, in a window of any width."""

    def __init__(self, table: SaidTable) -> None:
        super().__init__()
        self.table = ReadingTable(table)
        self._said = table
        self._rows: QWidget | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self.table)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the form that fits."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Larger text needs more room."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        has_room = self.table.width_needed() <= self.width()
        if self._rows is None and not has_room:
            self._rows = _rows_of(self._said)
            self._layout.addWidget(self._rows)
        self.table.setVisible(has_room)
        if self._rows is not None:
            self._rows.setVisible(not has_room)


def _rows_of(table: SaidTable) -> QWidget:
    rows = QWidget()
    rows.setObjectName(f"rows-{table.slug}")
    layout = QVBoxLayout(rows)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(12)
    for topic, *answers in table.rows:
        layout.addWidget(_card_of(topic, answers, table.headings[1:]))
    return rows


def _card_of(topic: str, answers: list[str], headings: tuple[str, ...]) -> QFrame:
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(label(topic, "strong"))
    for heading, answer in zip(headings, answers, strict=True):
        words.addSpacing(6)
        words.addWidget(label(heading, "small"))
        words.addWidget(label(answer))
    return card(words)
