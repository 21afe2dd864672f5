"""Numbered steps, each to tick, with what belongs to a step beneath it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from notion_wizard.gui.theme import current_roles
from notion_wizard.gui.widgets.basics import label
from notion_wizard.gui.widgets.icon import drawn

_SIDE = 28


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
        text.setMinimumHeight(_SIDE)
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
    """A check box drawn as the step's number, and as a tick once it is done."""

    def __init__(self, number: int, text: str) -> None:
        super().__init__()
        self._number = number
        self.setAccessibleName(f"{number}. {text}")
        self.setFixedSize(_SIDE, _SIDE)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def hitButton(self, pos: QPoint) -> bool:
        """The whole mark is the target."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the number in a circle, or the tick; and the focus around it."""
        roles = current_roles()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = QRectF(3, 3, _SIDE - 6, _SIDE - 6)
        if self.isChecked():
            size = QSize(_SIDE - 4, _SIDE - 4)
            painter.drawPixmap(2, 2, drawn("ok", size, roles.good, self.devicePixelRatioF()))
        else:
            painter.setPen(QPen(QColor(roles.border), 1.4))
            painter.drawEllipse(circle)
            font = QFont(self.font())
            font.setPixelSize(13)
            painter.setFont(font)
            painter.setPen(QColor(roles.ink))
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter.value, str(self._number))
        if self.hasFocus():
            painter.setPen(QPen(QColor(roles.accent), 2))
            painter.drawEllipse(QRectF(1, 1, _SIDE - 2, _SIDE - 2))
