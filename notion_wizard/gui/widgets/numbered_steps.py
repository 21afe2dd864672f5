"""Numbered steps, each to tick, with what belongs to a step beneath it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from notion_wizard.gui.theme import current_roles
from notion_wizard.gui.widgets.basics import label
from notion_wizard.gui.widgets.icon import drawn

_SIDE = 28
_LINES = 1.6
"""A mark is so many lines of its text high, and never smaller than a target may be."""
_DIGITS = 0.46
"""A number is so much of its mark's height."""


@dataclass(frozen=True, slots=True)
class StepWords:
    """What one step says, and the widgets beneath it."""

    text: str
    detail: str = ""
    beneath: Sequence[QWidget] = field(default_factory=tuple["QWidget", ...])


class NumberedSteps(QWidget):
    """One mark a step. The tick is the person's own; nothing depends on it."""

    ticked = Signal(int, bool)
    """The index of a step, and whether it is ticked."""

    def __init__(self, steps: Sequence[StepWords]) -> None:
        super().__init__()
        self.marks: list[StepMark] = []
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(9)
        for index, step in enumerate(steps):
            lines.addLayout(self._line(index, step))

    def _line(self, index: int, step: StepWords) -> QHBoxLayout:
        mark = StepMark(index + 1, step.text)
        mark.toggled.connect(lambda on=False, index=index: self.ticked.emit(index, on))
        self.marks.append(mark)
        text = label(step.text)
        text.setMinimumHeight(mark.height())
        words = QVBoxLayout()
        words.setSpacing(5)
        words.addWidget(text)
        if step.detail:
            words.addWidget(label(step.detail, "soft"))
        for widget in step.beneath:
            words.addWidget(widget)
            if widget.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Fixed:
                # Without an alignment its fixed width would hold the whole line back.
                words.setAlignment(widget, Qt.AlignmentFlag.AlignLeft)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        return line


class StepMark(QCheckBox):
    """A check box drawn as the step's number if it has one, and as a tick once it is done."""

    def __init__(self, number: int | None, text: str) -> None:
        super().__init__()
        self._number = "" if number is None else str(number)
        self.setAccessibleName(text if number is None else f"{number}. {text}")
        self._fit()
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        if event.type() is QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)

    def _fit(self) -> None:
        side = max(_SIDE, round(self.fontMetrics().height() * _LINES))
        self.setFixedSize(side, side)

    def hitButton(self, pos: QPoint) -> bool:
        """The whole mark is the target."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the number in a circle, or the tick; and the focus around it."""
        roles = current_roles()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self.height()
        circle = QRectF(3, 3, side - 6, side - 6)
        if self.isChecked():
            size = QSize(side - 4, side - 4)
            painter.drawPixmap(2, 2, drawn("ok", size, roles.good, self.devicePixelRatioF()))
        else:
            painter.setPen(QPen(QColor(roles.border), 1.4))
            painter.drawEllipse(circle)
            font = QFont(self.font())
            font.setPixelSize(round(side * _DIGITS))
            painter.setFont(font)
            painter.setPen(QColor(roles.ink))
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter.value, self._number)
        if self.hasFocus():
            painter.setPen(QPen(QColor(roles.accent), 2))
            painter.drawEllipse(QRectF(1, 1, side - 2, side - 2))
