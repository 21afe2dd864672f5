"""What of a window cannot be read: words that are cut off, or stand out of sight at a side."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyleOptionFrame,
    QWidget,
)

from notion_wizard.gui.widgets.numbered_steps import StepMark
from tests.support.person import Person

_BESIDE_HINT = 2
"""So many pixels Qt keeps free at either side of what stands in a line to write in."""


def shown(root: QWidget) -> list[QWidget]:
    """Return all that is visible of a window: what has no size is for ears alone."""
    widgets = root.findChildren(QWidget)
    return [one for one in widgets if one.isVisible() and not one.size().isEmpty()]


def name_of(widget: QWidget) -> str:
    """Return what a widget is called."""
    return widget.objectName() or type(widget).__name__


def cut_in(window: QWidget, person: Person) -> list[str]:
    """Return what is still cut when all has found its place, a line each."""
    for _ in range(40):
        person.rest(50)
        cut = [one for one in shown(window) if _is_cut(one)]
        if not cut:
            break
    return [f"{name_of(one)}: {one.size()}, wants {one.sizeHint()}" for one in cut]


def _is_cut(widget: QWidget) -> bool:
    in_sight = widget.visibleRegion().boundingRect()
    if 0 < in_sight.width() < widget.width():
        return True
    match widget:
        case StepMark():
            # It draws its number itself.
            return False
        case QLabel() if widget.wordWrap():
            return widget.heightForWidth(widget.width()) > widget.height() + 1
        case QAbstractButton() if widget.hasHeightForWidth():
            return widget.heightForWidth(widget.width()) > widget.height() + 1
        case QLabel() | QAbstractButton():
            return widget.sizeHint().width() > widget.width() + 1
        case _:
            return _is_hint_cut(widget)


def _is_hint_cut(widget: QWidget) -> bool:
    match widget:
        case QLineEdit() if not widget.text():
            hint = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
            return hint > _room_in(widget)
        case QPlainTextEdit() if not widget.toPlainText():
            return _height_of_hint(widget) > widget.viewport().height()
        case _:
            return False


def _room_in(field: QLineEdit) -> int:
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    element = QStyle.SubElement.SE_LineEditContents
    return field.style().subElementRect(element, option, field).width() - 2 * _BESIDE_HINT


def _height_of_hint(field: QPlainTextEdit) -> int:
    beside = round(field.document().documentMargin())
    room = QRect(0, 0, field.viewport().width() - 2 * beside, 10_000)
    wraps = Qt.TextFlag.TextWordWrap.value
    hint = field.fontMetrics().boundingRect(room, wraps, field.placeholderText())
    return hint.height() + beside
