"""The line for an error message: with a token in it, it is read before it is shown."""

from PySide6.QtCore import Signal

from notion_wizard.core.misplaced import without_misplaced_tokens
from notion_wizard.gui.widgets.caught_paste import CaughtPaste


class MessageField(CaughtPaste):
    """A token in it is worth a check: the whole message is handed over, and Qt gets nothing yet."""

    caught = Signal(str)
    """A pasted message with what may be a token."""

    def put(self, text: str) -> None:
        """Put a message there, or hand it over to be read first."""
        if without_misplaced_tokens(text) == text:
            self.insert(text)
        else:
            self.caught.emit(text)
