"""The ruler: one cell a character, shown only when the length of a token is wrong."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from notion_wizard.gui.theme import current_roles

_HEIGHT = 18
_MOST_CELLS = 120


class Ruler(QWidget):
    """Grey cells for what is there, outlined ones for what is missing, marked ones for surplus."""

    def __init__(self) -> None:
        super().__init__()
        self._length = self._expected = self._prefix = 0
        self._missing_first = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_length(
        self, length: int, expected: int, prefix: int, *, missing_first: bool, spoken: str
    ) -> None:
        """Show this many characters beside the expected number; `spoken` says the same."""
        self._length, self._expected, self._prefix = length, expected, prefix
        self._missing_first = missing_first
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.show()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the least size; it takes the width it gets."""
        return QSize(200, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the cells."""
        roles = current_roles()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cells = min(max(self._length, self._expected), _MOST_CELLS)
        missing = max(0, self._expected - self._length)
        step = self.width() / max(cells, 1)
        gap = min(3.0, step / 4)
        for index in range(cells):
            cell = QRectF(index * step, 1, step - gap, _HEIGHT - 2)
            is_missing = index < missing if self._missing_first else index >= self._length
            if is_missing:
                painter.setPen(QPen(QColor(roles.stop), 1, Qt.PenStyle.DashLine))
                painter.setBrush(QColor(roles.stop_ground))
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(self._colour_at(index)))
            painter.drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)

    def _colour_at(self, index: int) -> str:
        roles = current_roles()
        if index >= self._expected:
            return roles.stop
        return roles.cell_prefix if index < self._prefix else roles.cell
