"""A scroll bar that moves nothing when it appears: its room is kept for it."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QScrollBar


class QuietBar(QScrollBar):
    """To be shown always; it is drawn only where there is something to scroll."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw nothing where the style would draw a thumb as long as the bar."""
        if self.maximum() > self.minimum():
            super().paintEvent(event)
