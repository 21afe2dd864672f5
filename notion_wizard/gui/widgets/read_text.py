"""A text to read and to copy, not to write in."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit


class ReadText(QPlainTextEdit):
    """Read only, by the mouse and by the keys; the Tab key leads on."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        # Read only is for the mouse alone: readers go through it by the keys.
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
