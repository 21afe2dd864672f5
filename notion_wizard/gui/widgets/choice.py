"""A choice: a whole card to click, with the keys and the semantics of a radio button."""

from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy

from notion_wizard.gui.theme import Roles, current_roles
from notion_wizard.gui.whole_words import whole_words

_PADDING = 16
_BEHIND_MARK = 13
_SMALLEST_MARK = 18
_DOT_INSET = 0.28
"""The dot of the chosen one stands so much of the mark's side in from its edge."""
_WIDTHS_KEPT = 8
_STEPS: Final = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
}
_LINE_FLAGS = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignLeft.value


class Choice(QRadioButton):
    """A pill with one line, or a card with a second, softer line and a mark; one of a group."""

    chosen = Signal()
    """The person chose it. Assistive technology's Toggle, which Qt calls no click, counts too."""

    def __init__(self, text: str, detail: str = "", *, name: str) -> None:
        # A single "&" in a name would make its next letter a key that chooses it.
        super().__init__(text.replace("&", "&&"))
        self._text = whole_words(text)
        self.setObjectName(name)
        self._detail = whole_words(detail)
        self._measured: dict[tuple[str, int], tuple[QRect, QRect]] = {}
        self.setAccessibleDescription(detail)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy.Policy.Expanding if detail else QSizePolicy.Policy.Fixed
        size_policy = QSizePolicy(policy, QSizePolicy.Policy.Minimum)
        size_policy.setHeightForWidth(bool(detail))
        self.setSizePolicy(size_policy)
        self.toggled.connect(self._tell)

    def setChecked(self, chosen: bool) -> None:  # noqa: FBT001 - Qt's own
        """Show what is chosen already: nobody is told, and its group lets go of its last one."""
        with QSignalBlocker(self):
            self.group().setExclusive(chosen)
            super().setChecked(chosen)
            self.group().setExclusive(True)

    def _tell(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal passes it so
        if on:
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the arrow keys choose the next one or the one before, however they are laid out.

        Qt looks for a button below or beside, and chooses it only if another is chosen already.
        """
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        is_sideways = event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
        choices = [one for one in self.group().buttons() if one.isEnabled() and one.isVisible()]
        step = -step if is_mirrored and is_sideways else step
        chosen = choices[(choices.index(self) + step) % len(choices)]
        chosen.setFocus(
            Qt.FocusReason.TabFocusReason if step > 0 else Qt.FocusReason.BacktabFocusReason
        )
        chosen.click()

    def sizeHint(self) -> QSize:
        """Return the room that the text needs, set in bold, so that choosing moves nothing."""
        metrics = QFontMetrics(self._bold())
        if not self._detail:
            width = metrics.horizontalAdvance(self._text) + 2 * _PADDING + 2
            return QSize(width, metrics.height() + 2 * 10)
        return QSize(320, self.heightForWidth(480))

    def minimumSizeHint(self) -> QSize:
        """A card may get narrow, since it wraps; a pill may not."""
        return QSize(160, self.heightForWidth(480)) if self._detail else self.sizeHint()

    def hasHeightForWidth(self) -> bool:
        """A card's height follows its width."""
        return bool(self._detail)

    def heightForWidth(self, width: int) -> int:
        """Return the height that the wrapped lines need."""
        title, detail = self._text_boxes(width)
        return max(52, title.height() + detail.height() + 20)

    def hitButton(self, pos: QPoint) -> bool:
        """The whole card is the target."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw frame, mark and text; the chosen one differs by frame, tint and mark."""
        roles = current_roles()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter, roles)
        if not self._detail:
            painter.setPen(QColor(roles.ink))
            painter.setFont(self._bold() if self.isChecked() else self.font())
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter.value, self._text)
            return
        self._paint_mark(painter, roles)
        title, detail = self._text_boxes(self.width())
        top = (self.height() - title.height() - detail.height()) // 2
        painter.setFont(self._bold())
        painter.setPen(QColor(roles.ink))
        painter.drawText(title.translated(0, top), _LINE_FLAGS, self._text)
        painter.setFont(self.font())
        painter.setPen(QColor(roles.soft))
        painter.drawText(detail.translated(0, top + title.height()), _LINE_FLAGS, self._detail)

    def _paint_frame(self, painter: QPainter, roles: Roles) -> None:
        chosen, focused = self.isChecked(), self.hasFocus()
        # Where nothing is tinted, the line alone says which one it is.
        line = 3.0 if roles.tint == roles.surface else 2.0
        width = line if chosen else 1.0
        pen = QPen(QColor(roles.accent if chosen else roles.border), width)
        painter.setPen(pen)
        ground = roles.disabled_ground if self.underMouse() else roles.surface
        painter.setBrush(QColor(roles.tint if chosen else ground))
        inset = 3.0 if focused else width / 2
        frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(frame, 8, 8)
        if focused:
            painter.setPen(QPen(QColor(roles.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)

    def _paint_mark(self, painter: QPainter, roles: Roles) -> None:
        side = self._mark_side()
        circle = QRectF(_PADDING, (self.height() - side) / 2, side, side)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(roles.accent if self.isChecked() else roles.border), 2))
        painter.drawEllipse(circle)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(roles.accent))
            inset = side * _DOT_INSET
            painter.drawEllipse(circle.adjusted(inset, inset, -inset, -inset))

    def _mark_side(self) -> int:
        return max(_SMALLEST_MARK, self.fontMetrics().height())

    def _text_boxes(self, width: int) -> tuple[QRect, QRect]:
        # Layouts ask for the same few widths again and again.
        asked = (self.font().key(), width)
        boxes = self._measured.get(asked)
        if boxes is None:
            if len(self._measured) >= _WIDTHS_KEPT:
                self._measured.clear()
            boxes = self._measured[asked] = self._measure(width)
        return boxes

    def _measure(self, width: int) -> tuple[QRect, QRect]:
        left = _PADDING + self._mark_side() + _BEHIND_MARK
        room = QRect(left, 0, max(80, width - left - _PADDING), 10_000)
        title = QFontMetrics(self._bold()).boundingRect(room, _LINE_FLAGS, self._text)
        detail = QFontMetrics(self.font()).boundingRect(room, _LINE_FLAGS, self._detail)
        title.setWidth(room.width())
        detail.setWidth(room.width())
        return title, detail

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font
