"""The way of the Tab key: through the window as the eye goes, whenever its parts were made."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QStackedWidget, QWidget


class TabOrder:
    """Puts what stands in a window's layouts into their order, when it has changed."""

    def __init__(self, root: QWidget) -> None:
        self._root = root
        self._order: list[QWidget] = []

    def follow_the_eye(self) -> None:
        """Let the Tab key visit what has the keyboard in the order in which it stands there."""
        order = list(_stops_in(self._root))
        if order == self._order:
            return
        self._order = order
        for one, other in pairwise(order):
            QWidget.setTabOrder(one, other)


def _stops_in(widget: QWidget) -> Iterator[QWidget]:
    """Go through what can have the keyboard, hidden parts too: they may be shown later."""
    if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
        yield widget
    if isinstance(widget, QStackedWidget):
        inner = widget.currentWidget()
    elif isinstance(widget, QScrollArea):
        inner = widget.widget()
    else:
        inner = None
    if inner is not None:
        yield from _stops_in(inner)
    elif (layout := widget.layout()) is not None:
        yield from _stops_of(layout)


def _stops_of(layout: QLayout) -> Iterator[QWidget]:
    items = (layout.itemAt(index) for index in range(layout.count()))
    for item in items:
        widget, inner = (item.widget(), item.layout()) if item else (None, None)
        if widget is not None:
            yield from _stops_in(widget)
        elif inner is not None:
            yield from _stops_of(inner)
