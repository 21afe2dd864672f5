"""Draws a saved token in the list: its name, and a softer line with what is known of it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from notion_wizard.gui.theme import current_roles

DETAIL_ROLE = Qt.ItemDataRole.UserRole + 1
_ACROSS, _DOWN = 14, 10


class SavedItem(QStyledItemDelegate):
    """The item's text is the name; `DETAIL_ROLE` holds the second line."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the room of both lines."""
        hint = super().sizeHint(option, index)
        lines = QFontMetrics(_bold(option.font)).height() + QFontMetrics(option.font).height()
        return QSize(hint.width(), lines + 2 * _DOWN + 4)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the ground as the style does, then both lines."""
        self.initStyleOption(option, index)
        name, option.text = option.text, ""
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        roles = current_roles()
        painter.save()
        bold = QFontMetrics(_bold(option.font))
        first = option.rect.adjusted(_ACROSS, _DOWN, -_ACROSS, 0)
        first.setHeight(bold.height())
        painter.setFont(_bold(option.font))
        painter.setPen(QColor(roles.ink))
        _draw(painter, first, name)
        second = first.translated(0, bold.height() + 4)
        painter.setFont(option.font)
        painter.setPen(QColor(roles.soft))
        _draw(painter, second, str(index.data(DETAIL_ROLE)))
        painter.restore()


def _draw(painter: QPainter, line: QRect, text: str) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, line.width())
    alignment = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(line, alignment.value, shown)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold
