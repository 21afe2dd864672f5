"""The field for a saved token's new name."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from notion_wizard.gui.widgets.basics import button
from notion_wizard.gui.widgets.flow_layout import FlowLayout
from notion_wizard.gui.widgets.ordinary_field import OrdinaryField
from notion_wizard.wording import Wording

LONGEST = 80


class RenameRow(QWidget):
    """Hidden until asked. Enter renames; Escape keeps the name, and keeps the window open."""

    named = Signal(str)
    left = Signal()

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._name = OrdinaryField()
        self._name.setObjectName("saved-name")
        self._name.setMaxLength(LONGEST)
        self._name.setAccessibleName(wording.translate("RenameRow", "New name"))
        self._name.returnPressed.connect(self._rename)
        done = button(wording.translate("RenameRow", "Rename it"), "main", name="saved-name-done")
        done.clicked.connect(self._rename)
        keep = button(
            wording.translate("RenameRow", "Keep the name"), "link", name="saved-name-keep"
        )
        keep.clicked.connect(self._leave)
        buttons = FlowLayout(12)
        buttons.addWidget(done)
        buttons.addWidget(keep)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._name)
        lines.addLayout(buttons)
        self.hide()

    def ask(self, name: str) -> None:
        """Show the field with the present name."""
        self._name.setText(name)
        self._name.selectAll()
        self.show()
        self._name.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape belongs to this row while it is open."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _rename(self) -> None:
        name = self._name.text().strip()
        self._leave()
        if name:
            self.named.emit(name)

    def _leave(self) -> None:
        self.hide()
        self.left.emit()
