"""A line to write in that looks at a paste before Qt has it.

Qt tells assistive technology each text that is put into a field at once, and a screen reader says
it aloud: what is taken out only then was heard already.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QLineEdit

if TYPE_CHECKING:
    # Qt for Python makes a class when it is first asked for: not before the first picture.
    from PySide6.QtGui import QContextMenuEvent, QDropEvent, QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QMenu


class CaughtPaste(QLineEdit):
    """Every way of pasting but assistive technology's own ends here: keys, menu, mouse, drop."""

    def put(self, text: str) -> None:
        """Put a pasted or dropped text where the cursor is; subclasses look at it first."""
        self.insert(text)

    def paste_from(self, mode: QClipboard.Mode) -> None:
        """Put there what this clipboard holds; subclasses may have it read by somebody else."""
        self.put(QGuiApplication.clipboard().text(mode))

    def keyPressEvent(self, event: "QKeyEvent") -> None:
        """Take the keys that paste."""
        from PySide6.QtGui import QKeySequence  # noqa: PLC0415 - as said above

        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_from(QClipboard.Mode.Clipboard)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: "QContextMenuEvent") -> None:
        """Open the menu."""
        self.menu().popup(event.globalPos())

    def menu(self) -> "QMenu":
        """Return the usual menu with a Paste that is ours."""
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in menu.actions():
            if action.objectName() == "edit-paste":
                action.triggered.disconnect()
                action.triggered.connect(lambda: self.paste_from(QClipboard.Mode.Clipboard))
        return menu

    def mouseReleaseEvent(self, event: "QMouseEvent") -> None:
        """Take X11's middle click."""
        is_middle = event.button() is Qt.MouseButton.MiddleButton
        if is_middle and QGuiApplication.clipboard().supportsSelection():
            self.setCursorPosition(self.cursorPositionAt(event.position().toPoint()))
            self.paste_from(QClipboard.Mode.Selection)
        else:
            super().mouseReleaseEvent(event)

    def dropEvent(self, event: "QDropEvent") -> None:
        """Take a dropped text."""
        self.put(event.mimeData().text())
        event.acceptProposedAction()
