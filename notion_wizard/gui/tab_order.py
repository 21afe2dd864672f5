"""The way of the Tab key: through the window as the eye goes, whenever its parts were made."""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QStackedWidget, QWidget

_AROUND: Final = 12
"""So many pixels are seen around what has the keyboard."""


def move_keyboard(window: QWidget, *, forward: bool) -> bool:
    """Give the keyboard to the next stop of a window, or to the one before; tell if there is one.

    Qt goes by the order in which widgets were made, which is not theirs on the screen; and where
    pages come and go, that chain leaves stops out.
    """
    focus = window.focusWidget()
    stops = list(stops_in(window, focus))
    if not forward:
        stops.reverse()
    ahead = _behind(focus, stops)
    stop = next((one for one in ahead if _is_open(one, window)), None)
    if stop is None:
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    stop.setFocus(reason)
    _bring_into_sight(stop)
    return True


def _bring_into_sight(widget: QWidget) -> None:
    # Qt does so only when the keyboard was on the same page before.
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget, _AROUND, _AROUND)
        around = around.parentWidget()


def _behind(current: QWidget | None, stops: Sequence[QWidget]) -> Iterator[QWidget]:
    """Begin behind the widget that has the keyboard; after the last stop comes the first."""
    at = next((index + 1 for index, one in enumerate(stops) if one is current), 0)
    return chain(stops[at:], stops[:at])


def _is_open(widget: QWidget, window: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isEnabled() and widget.isVisibleTo(window)


def stops_in(widget: QWidget, holder: QWidget | None = None) -> Iterator[QWidget]:
    """Yield what can have the keyboard in a window, hidden parts too, as the eye goes.

    And the `holder` of the keyboard in its place, though it may be no stop: a title, a card, a
    page. What stands on it comes behind it.
    """
    if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus or widget is holder:
        yield widget
    if isinstance(widget, QStackedWidget):
        inner = widget.currentWidget()
    elif isinstance(widget, QScrollArea):
        inner = widget.widget()
    else:
        inner = None
    if inner is not None:
        yield from stops_in(inner, holder)
    elif (layout := widget.layout()) is not None:
        yield from _stops_of(layout, holder)


def _stops_of(layout: QLayout, holder: QWidget | None) -> Iterator[QWidget]:
    items = (layout.itemAt(index) for index in range(layout.count()))
    for item in items:
        widget, inner = (item.widget(), item.layout()) if item else (None, None)
        if widget is not None:
            yield from stops_in(widget, holder)
        elif inner is not None:
            yield from _stops_of(inner, holder)
