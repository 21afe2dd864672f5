"""A place for what comes and goes while other parts stand beneath it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from notion_wizard.gui.widgets.basics import empty_layout


class Slot(QWidget):
    """Holds parts beneath each other; without any it takes no room.

    Readers hear the parts of a widget in the order in which it got them. What is put into its own
    layout later comes last for them, wherever it stands; in here it comes where it is seen.
    """

    def __init__(self, spacing: int = 12) -> None:
        super().__init__()
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(spacing)
        self.hide()

    def put(self, part: QWidget) -> None:
        """Put a part beneath those that are there."""
        self._lines.addWidget(part)
        self.show()

    def empty(self) -> None:
        """Take all parts out, and delete them."""
        empty_layout(self._lines)
        self.hide()
