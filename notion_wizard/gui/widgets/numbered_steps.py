"""Numbered steps, each to tick, with what belongs to a step beneath it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QHoverEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from notion_wizard.gui.theme import current_roles
from notion_wizard.gui.widgets.basics import label
from notion_wizard.gui.widgets.icon import drawn

_SIDE = 28
_LINES = 1.6
"""A mark is so many lines of its text high, and never smaller than a target may be."""
_DIGITS = 0.46
"""A number is so much of its mark's height."""
_BETWEEN_STEPS = 8
_BENEATH = 8
"""Above and between what stands beneath a step's words."""


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
        lines.setSpacing(_BETWEEN_STEPS)
        for index, words in enumerate(steps):
            # What stands alone is not counted.
            step = _Step(index + 1 if len(steps) > 1 else None, words)
            step.mark.toggled.connect(lambda on=False, index=index: self._tick(index, on))
            self.marks.append(step.mark)
            lines.addWidget(step)
        self._show_current()

    def _tick(self, index: int, on: bool) -> None:  # noqa: FBT001 - Qt's signal passes it so
        self._show_current()
        self.ticked.emit(index, on)

    def _show_current(self) -> None:
        """Let the first step that is still to be done stand out."""
        if len(self.marks) == 1:
            return
        current = next((mark for mark in self.marks if not mark.isChecked()), None)
        for mark in self.marks:
            mark.stand_out(is_current=mark is current)


class _Step(QWidget):
    """A step's mark, its words, and what belongs beneath them."""

    def __init__(self, number: int | None, step: StepWords) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.mark = StepMark(number, step.text)
        self._is_hovered = False
        self._targets: list[QLabel] = [label(step.text)]
        if step.detail:
            self._targets.append(label(step.detail, "soft"))
        self._words = QVBoxLayout()
        self._words.setSpacing(3)
        for text in self._targets:
            text.setCursor(Qt.CursorShape.PointingHandCursor)
            self._words.addWidget(text)
        self._beneath = list(step.beneath)
        if self._beneath:
            self._words.addLayout(self._laid_beneath())
        self._words.addStretch(1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        line.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(self._words, 1)
        self._fit()

    def _laid_beneath(self) -> QVBoxLayout:
        lines = QVBoxLayout()
        lines.setContentsMargins(0, _BENEATH - self._words.spacing(), 0, 0)
        lines.setSpacing(_BENEATH)
        for widget in self._beneath:
            lines.addWidget(widget)
            if widget.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Fixed:
                # Without an alignment its fixed width would hold the whole line back.
                lines.setAlignment(widget, Qt.AlignmentFlag.AlignLeft)
        return lines

    def changeEvent(self, event: QEvent) -> None:
        """Keep the first line beside the middle of its mark, however large the text is."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        self.mark.fit()
        beside = max(0, (self.mark.height() - self._targets[0].fontMetrics().height()) // 2)
        self._words.setContentsMargins(0, beside, 0, beside)

    def event(self, event: QEvent) -> bool:
        """Tell by the mark that its words can be clicked, too."""
        match event.type():
            case QEvent.Type.HoverMove | QEvent.Type.HoverEnter if isinstance(event, QHoverEvent):
                self._hover(is_hovered=self._is_target(event.position().toPoint()))
            case QEvent.Type.HoverLeave:
                self._hover(is_hovered=False)
            case _:
                pass
        return super().event(event)

    def _hover(self, *, is_hovered: bool) -> None:
        if is_hovered != self._is_hovered:
            self._is_hovered = is_hovered
            self.mark.stand_ready(is_ready=is_hovered)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick it by its words, too; what stands beneath them has clicks of its own."""
        is_left = event.button() is Qt.MouseButton.LeftButton
        if is_left and self._is_target(event.position().toPoint()):
            self.mark.click()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press, so that its release comes here."""
        event.setAccepted(self._is_target(event.position().toPoint()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Tint what a click would tick."""
        if self._is_hovered:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(current_roles().tint))
            painter.drawRoundedRect(self._target(), 6, 6)

    def _is_target(self, place: QPoint) -> bool:
        return self._target().contains(place)

    def _target(self) -> QRect:
        """The mark and the words, not the room behind them.

        Nobody ticks a step who misses the button beneath it, or only clicks into the window: a
        tick may take a copied token off the clipboard.
        """
        target = self.mark.geometry()
        for text in self._targets:
            room = text.contentsRect()
            words = text.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, text.text())
            target |= words.translated(text.pos())
        return target


class StepMark(QCheckBox):
    """A check box drawn as the step's number if it has one, and as a tick once it is done."""

    def __init__(self, number: int | None, text: str) -> None:
        super().__init__()
        self._number = "" if number is None else str(number)
        self._is_current = self._is_ready = False
        self.setAccessibleName(text if number is None else f"{number}. {text}")
        self.fit()
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def stand_out(self, *, is_current: bool) -> None:
        """Show whether this step is the next one to do."""
        self._is_current = is_current
        self.update()

    def stand_ready(self, *, is_ready: bool) -> None:
        """Show whether a click would tick it, or take the tick away."""
        self._is_ready = is_ready
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        if event.type() is QEvent.Type.FontChange:
            self.fit()
        super().changeEvent(event)

    def fit(self) -> None:
        """Be as large as the text asks for."""
        side = max(_SIDE, round(self.fontMetrics().height() * _LINES))
        self.setFixedSize(side, side)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick it by Enter, too: it would press the page's main button, and leave the steps."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()

    def hitButton(self, pos: QPoint) -> bool:
        """The whole mark is the target."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the number in a circle, or the tick; and the focus around it."""
        roles = current_roles()
        side = self.height()
        # Before the painter: it must not outlive an exception.
        tick = drawn("ok", QSize(side - 4, side - 4), roles.good, self.devicePixelRatioF())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked():
            painter.drawPixmap(2, 2, tick)
        else:
            self._paint_number(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(roles.accent), 2))
            painter.drawEllipse(QRectF(1, 1, side - 2, side - 2))

    def _paint_number(self, painter: QPainter) -> None:
        roles, side = current_roles(), self.height()
        # Between the full circle and the ring of the keyboard its ground is seen.
        inset = 5 if self._is_current and self.hasFocus() else 3
        circle = QRectF(inset, inset, side - 2 * inset, side - 2 * inset)
        if self._is_current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(roles.accent))
        elif self._is_ready:
            painter.setPen(QPen(QColor(roles.accent), 2))
        else:
            painter.setPen(QPen(QColor(roles.border), 1.4))
        painter.drawEllipse(circle)
        font = QFont(self.font())
        font.setPixelSize(round(side * _DIGITS))
        font.setBold(self._is_current)
        painter.setFont(font)
        painter.setPen(QColor(roles.on_accent if self._is_current else roles.ink))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter.value, self._number)
