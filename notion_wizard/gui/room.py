"""How much room there is: for a window on its screen, and in the window for its side."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

_AROUND_WINDOW: Final = QSize(16, 48)
"""What a window manager draws around a window, more or less."""


def room_on_screen(window: QWidget, usual: QSize) -> QSize:
    """Return a window's usual size, or what its screen has: little where the scale is large."""
    return usual.boundedTo(window.screen().availableSize() - _AROUND_WINDOW)


def is_high_enough(
    window: QWidget, side: QWidget, foot: QWidget, around: Sequence[QWidget]
) -> bool:
    """Tell whether the whole side fits between what stands above and below it.

    `foot` counts as a part of it even when it stands elsewhere, where there is no side.
    """
    width = side.sizeHint().width()
    needed = _height(side, width)
    if not side.isAncestorOf(foot):
        # With the gap that comes with it: an answer that changed by itself would never rest.
        needed += _height(foot, width) + max(_spacing(side), 0)
    taken = sum(_height(one, window.width()) for one in around if not one.isHidden())
    return needed + taken <= window.height()


def _spacing(widget: QWidget) -> int:
    layout = widget.layout()
    return 0 if layout is None else layout.spacing()


def _height(widget: QWidget, width: int) -> int:
    layout = widget.layout()
    if layout is None or not layout.hasHeightForWidth():
        return widget.sizeHint().height()
    return layout.totalMinimumHeightForWidth(width)
