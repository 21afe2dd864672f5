"""What of a window cannot be reached, or stands on something else."""

from collections.abc import Callable
from itertools import combinations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from tests.support.cut_texts import name_of, shown
from tests.support.person import Person

_LEAST_SIGHT = 60
"""Of a page that scrolls, so much is seen at once: a button and what it is for."""
_USED = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit)


def still_wrong(person: Person, look: Callable[[], list[str]]) -> list[str]:
    """Return what is wrong when all has found its place: layouts take a few turns for that."""
    for _ in range(40):
        if not (wrong := look()):
            return []
        person.rest(50)
    return wrong


def parts_of(window: QWidget) -> list[QWidget]:
    """Return what a window shows itself; what opened from it is a window of its own."""
    return [one for one in shown(window) if one.window() is window]


def outside_of_screen(window: QWidget) -> list[str]:
    """Return the window if a part of it is where the screen has ended."""
    room, taken = window.screen().availableGeometry(), window.frameGeometry()
    return [] if room.contains(taken) else [f"{taken} is not within the screen: {room}"]


def out_of_reach_in(window: QWidget) -> list[str]:
    """Return what can be used and cannot be brought into sight, a line each."""
    lines = [
        f"{name_of(one)} is out of reach"
        for one in parts_of(window)
        if isinstance(one, _USED) and not _whole_of(one, window)
    ]
    for area in window.findChildren(QScrollArea):
        if area.isVisible():
            lines += _not_scrolled(area)
    return lines


def overlapping_in(window: QWidget) -> list[str]:
    """Return what stands on something else, a line each."""
    parts = (*_USED, QLabel)
    seen = [(one, _seen_of(one, window)) for one in parts_of(window) if isinstance(one, parts)]
    return [
        f"{name_of(one)} stands on {name_of(other)}: {common}"
        for (one, place), (other, other_place) in combinations(seen, 2)
        # One pixel is what rounding takes where the scale is a fraction.
        if (common := place.intersected(other_place)).width() > 1
        and common.height() > 1
        and not (one.isAncestorOf(other) or other.isAncestorOf(one))
    ]


def _seen_of(widget: QWidget, window: QWidget) -> QRect:
    if isinstance(widget, QLabel) and not widget.text() and widget.pixmap().isNull():
        return QRect()
    region = widget.visibleRegion().boundingRect()
    return QRect(widget.mapTo(window, region.topLeft()), region.size())


def _whole_of(widget: QWidget, window: QWidget) -> bool:
    """Whether all of it stands within what it is scrolled with, or within the window."""
    frame = widget.parentWidget()
    while frame is not window and not _is_scrolled(frame):
        frame = frame.parentWidget()
    place = QRect(widget.mapTo(frame, QPoint()), widget.size())
    return frame.rect().contains(place)


def _is_scrolled(widget: QWidget) -> bool:
    area = widget.parentWidget().parentWidget()
    return isinstance(area, QScrollArea) and area.widget() is widget


def _not_scrolled(area: QScrollArea) -> list[str]:
    content, sight = area.widget(), area.viewport()
    lines = []
    if content.height() > sight.height() + area.verticalScrollBar().maximum():
        lines.append(f"{name_of(area)} does not scroll to its end")
    if content.width() > sight.width() and not area.horizontalScrollBar().isVisible():
        lines.append(f"{name_of(area)} is wider than what is seen of it")
    if sight.height() < min(_LEAST_SIGHT, content.height()):
        lines.append(f"{name_of(area)} shows {sight.height()} pixels at once")
    return lines
