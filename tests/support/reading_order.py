"""The order in which readers hear a window, beside the one in which the eye goes through it."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QWidget


def read_too_early(window: QWidget) -> list[str]:
    """Return, a line each, what is heard before something that is seen above or before it."""
    is_mirrored = window.isRightToLeft()
    return [
        f"{_name_of(first)} is heard before {_name_of(second)}"
        for parts in _siblings(QAccessible.queryAccessibleInterface(window))
        for first, second in combinations(parts, 2)
        if _is_seen_before(second.rect(), first.rect(), is_mirrored=is_mirrored)
    ]


def heard_in(window: QWidget) -> Iterator[QAccessibleInterface]:
    """Yield all that readers find showing in a window, but rows and cells."""
    for parts in _siblings(QAccessible.queryAccessibleInterface(window)):
        yield from parts


def _siblings(told: QAccessibleInterface) -> Iterator[list[QAccessibleInterface]]:
    if isinstance(told.object(), (QAbstractItemView, QComboBox)):
        return
    parts = [part for part in map(told.child, range(told.childCount())) if _is_showing(part)]
    yield parts
    for part in parts:
        yield from _siblings(part)


def _is_showing(part: QAccessibleInterface | None) -> bool:
    is_there = part is not None and part.isValid() and not part.state().invisible
    # What has no size is for ears alone.
    return is_there and not part.rect().isEmpty()


def _is_seen_before(one: QRect, other: QRect, *, is_mirrored: bool) -> bool:
    if one.bottom() < other.top():
        return True
    is_beside = one.top() <= other.bottom()
    is_nearer = one.left() > other.right() if is_mirrored else one.right() < other.left()
    return is_beside and is_nearer


def _name_of(part: QAccessibleInterface) -> str:
    thing, says = part.object(), part.text(QAccessible.Text.Name)
    return f"{thing.objectName() or type(thing).__name__} “{says[:40]}”"
