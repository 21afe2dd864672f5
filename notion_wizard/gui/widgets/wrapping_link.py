"""A link whose words go on in the next line where there is no room: Qt's buttons cut them."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPaintEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
)

from notion_wizard.gui.theme import current_roles
from notion_wizard.gui.whole_words import whole_words

_NARROWEST = 160
# Left of the words: the style sheet's padding, and the icon with the gap behind it.
_PADDING = 2
_GAP = 4
_EMPTY_SIDE = 0.2
"""So much of an arrow's width is empty beside it, and stands out so that the arrow does not."""
_WRAPPED = Qt.TextFlag.TextWordWrap.value


class WrappingLink(QPushButton):
    """As wide as its words where that fits; else as high as they need."""

    def __init__(self, text: str, *, name: str = "") -> None:
        super().__init__(text)
        self.setObjectName(name)
        self.setProperty("kind", "link")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        """It may get narrow."""
        whole = self.sizeHint()
        return QSize(min(_NARROWEST, whole.width()), whole.height())

    def hasHeightForWidth(self) -> bool:
        """Its height follows its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the words need."""
        whole = self.sizeHint()
        if width >= whole.width():
            return whole.height()
        room = QRect(0, 0, width - self._left() - _PADDING, 10_000)
        metrics = QFontMetrics(self.font())
        words = metrics.boundingRect(room, _WRAPPED, whole_words(self.text()))
        return whole.height() + words.height() - metrics.height()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words in as many lines as they take.

        The style would draw an icon some way from where the words of other links begin.
        """
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()  # pyright: ignore[reportAttributeAccessIssue]
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        room = self.rect().adjusted(self._left(), 0, -_PADDING, 0)
        # At the height of the first line.
        left = _PADDING - self._empty_side()
        icon = QRect(left, 0, self.iconSize().width(), self.sizeHint().height())
        direction = self.layoutDirection()
        self.icon().paint(painter, QStyle.visualRect(direction, self.rect(), icon))
        painter.setFont(self._underlined())
        painter.setPen(QColor(self._colour()))
        start = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
        words = QStyle.visualRect(direction, self.rect(), room)
        lines = 0 if self.width() >= self.sizeHint().width() else _WRAPPED
        flags = lines | start.value | Qt.AlignmentFlag.AlignVCenter.value
        painter.drawText(words, flags, whole_words(self.text()))

    def _colour(self) -> str:
        roles = current_roles()
        if not self.isEnabled():
            return roles.disabled
        return roles.accent_hover if self.underMouse() else roles.accent

    def _left(self) -> int:
        icon = 0 if self.icon().isNull() else self.iconSize().width() + _GAP
        return _PADDING + icon - self._empty_side()

    def _empty_side(self) -> int:
        return 0 if self.icon().isNull() else round(self.iconSize().width() * _EMPTY_SIDE)

    def _underlined(self) -> QFont:
        font = QFont(self.font())
        font.setUnderline(True)
        return font
