"""A field with a deed of its own for Enter."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from notion_wizard.gui.widgets.ordinary_field import OrdinaryField


class EnterField(OrdinaryField):
    """Enter does what the button beside the field does, and not what the main button does.

    Escape empties the field first, and closes the window only then.
    """

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter and a first Escape from the dialog's default button."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
