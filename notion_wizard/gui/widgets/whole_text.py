"""A text to read and copy, shown whole: the page scrolls, not a box on it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent

from notion_wizard.gui.widgets.read_text import ReadText


class WholeText(ReadText):
    """As high as its text is at this width."""

    def __init__(self) -> None:
        super().__init__()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow page needs more lines."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """So does larger text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def _fit(self) -> None:
        """Take the height of all lines."""
        lines, block = 0.0, self.document().begin()
        while block.isValid():
            lines += self.blockBoundingRect(block).height()
            block = block.next()
        around = self.height() - self.viewport().height() + 2 * self.document().documentMargin()
        height = round(lines + around)
        if height != self.height():
            self.setFixedHeight(height)
