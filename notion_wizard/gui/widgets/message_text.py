"""The box for a long error message: with a token in it, it is read before it is shown."""

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QPlainTextEdit

from notion_wizard.core.misplaced import without_misplaced_tokens


class MessageText(QPlainTextEdit):
    """Every paste and drop comes by here; a token in it never reaches Qt, which would tell it."""

    caught = Signal(str)
    """A pasted message with what may be a token."""

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Put a message there, or hand it over to be read first."""
        text = source.text()
        if without_misplaced_tokens(text) == text:
            super().insertFromMimeData(source)
        else:
            self.caught.emit(text)
