"""A point of a list: behind its number or its dot, all of its lines begin beneath each other."""

from collections.abc import Iterable, Iterator
from typing import Final

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QLabel

from notion_wizard.gui.widgets.basics import Label, LabelRole, label

_DOT: Final = "•"
_WIDEST: Final = "10. "
"""As wide is the room for the mark, in every list alike."""
_REFITTING: Final = (
    QEvent.Type.FontChange,
    QEvent.Type.StyleChange,
    QEvent.Type.LayoutDirectionChange,
)
_START: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class Point(Label):
    """One point, or what stands beneath one: that has no mark. Readers hear a number, no dot."""

    def __init__(self, text: str, mark: str = _DOT, role: LabelRole = "text") -> None:
        super().__init__(text)
        self._mark = mark
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setWordWrap(True)
        self.setAlignment(_START)
        if mark not in ("", _DOT):
            self.setAccessibleName(f"{mark} {text}")
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the room for the mark as large as the text asks for."""
        super().changeEvent(event)
        if event.type() in _REFITTING:
            self._fit()

    def _fit(self) -> None:
        room = self.fontMetrics().horizontalAdvance(_WIDEST)
        is_mirrored = self.isRightToLeft()
        self.setContentsMargins(0 if is_mirrored else room, 0, room if is_mirrored else 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the mark beside the first line."""
        super().paintEvent(event)
        painter = QPainter(self)
        width = painter.fontMetrics().horizontalAdvance(self._mark)
        left = self.width() - width if self.isRightToLeft() else 0
        painter.drawText(QPointF(left, self._baseline()), self._mark)

    def _baseline(self) -> float:
        """How low the first line's letters stand: those of another script may stand lower."""
        layout = QTextLayout(self.shown, self.font())
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        return line.ascent()


def points(texts: Iterable[str], *, in_order: bool = False) -> Iterator[QLabel]:
    """Yield a label for each text: several are points, numbered if they are to be done in order."""
    several = tuple(texts)
    for number, text in enumerate(several, 1):
        if len(several) == 1:
            yield label(text)
        else:
            yield Point(text, f"{number}.") if in_order else Point(text)
