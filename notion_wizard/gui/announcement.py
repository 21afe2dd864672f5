"""Says something to who cannot see it appear."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(window: QWidget, text: str) -> None:
    """Let assistive technology say this text, wherever the keyboard is in the window."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(window, text))
