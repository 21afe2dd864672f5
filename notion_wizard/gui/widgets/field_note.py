"""What is wrong with a field's text, told to who comes back to the field."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class FieldNote(QObject):
    """The description of a field. While the field has the keyboard a new one waits.

    Readers say at once what changes there, and what is wrong was just announced.
    """

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._field, self._note, self._told = field, "", field.accessibleDescription()
        field.installEventFilter(self)

    def tell(self, note: str) -> None:
        """Say this from now on; nothing, where the note is empty."""
        self._note = note
        if not note or not self._field.hasFocus():
            self._describe()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the keyboard leaves, and let that come to its end."""
        if watched is self._field and event.type() is QEvent.Type.FocusOut:
            # Twice: behind what takes news back, which may have the same words.
            QTimer.singleShot(0, self, lambda: QTimer.singleShot(0, self, self._describe))
        return super().eventFilter(watched, event)

    def _describe(self) -> None:
        # Not by what stands there: that may be news, which goes by itself.
        if self._told != self._note:
            self._told = self._note
            self._field.setAccessibleDescription(self._note)
