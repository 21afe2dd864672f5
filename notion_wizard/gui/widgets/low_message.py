"""A box for a message that takes little room while most likely nothing comes into it."""

from math import ceil
from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent

from notion_wizard.gui.widgets.message_text import MessageText

_HEIGHT: Final = 96
_BOUNDLESS: Final = 10_000


class LowMessage(MessageText):
    """Either as high as its hint, or high enough for a few lines of a message."""

    def __init__(self) -> None:
        super().__init__()
        self._is_low = False
        self._fit()

    def show_low(self, *, is_low: bool) -> None:
        """Be as high as the hint, or let more lines be seen."""
        self._is_low = is_low
        # A bar beside one line is larger than what it could scroll.
        bar = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(bar.ScrollBarAlwaysOff if is_low else bar.ScrollBarAsNeeded)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The hint may need another number of lines."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self._height_of_hint() if self._is_low else _HEIGHT)

    def _height_of_hint(self) -> int:
        beside = ceil(self.document().documentMargin())
        around = self.height() - self.viewport().height()
        room = QRect(0, 0, self.viewport().width() - 2 * beside, _BOUNDLESS)
        wraps = Qt.TextFlag.TextWordWrap.value
        hint = self.fontMetrics().boundingRect(room, wraps, self.placeholderText())
        return hint.height() + 2 * beside + around
