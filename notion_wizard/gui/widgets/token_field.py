"""The field for the token: a paste replaces what is in it, and is read before Qt changes it."""

from collections.abc import Callable, Mapping
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QClipboard,
    QContextMenuEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QLineEdit, QMenu

from notion_wizard.wording import Wording

_KEYS: Final = QKeySequence.StandardKey
_REFUSED: Final = (_KEYS.Copy, _KEYS.Cut, _KEYS.Undo, _KEYS.Redo)
"""A shown token is no reason to copy it without the hints, nor to bring a deleted one back."""


def _delete_to_end(field: QLineEdit) -> None:
    field.setSelection(field.cursorPosition(), len(field.text()))
    field.del_()


_SELECTING: Final = True
_QUIETLY: Final[Mapping[QKeySequence.StandardKey, Callable[[QLineEdit], object]]] = {
    _KEYS.SelectAll: QLineEdit.selectAll,
    _KEYS.SelectNextChar: lambda field: field.cursorForward(_SELECTING),
    _KEYS.SelectPreviousChar: lambda field: field.cursorBackward(_SELECTING),
    _KEYS.SelectNextWord: lambda field: field.cursorWordForward(_SELECTING),
    _KEYS.SelectPreviousWord: lambda field: field.cursorWordBackward(_SELECTING),
    _KEYS.SelectStartOfLine: lambda field: field.home(_SELECTING),
    _KEYS.SelectEndOfLine: lambda field: field.end(_SELECTING),
    _KEYS.SelectStartOfBlock: lambda field: field.home(_SELECTING),
    _KEYS.SelectEndOfBlock: lambda field: field.end(_SELECTING),
    _KEYS.DeleteEndOfLine: _delete_to_end,
    _KEYS.DeleteCompleteLine: QLineEdit.clear,
}
"""What Qt itself would do as well, but not without copying a shown token: what is selected to where
X11's middle click pastes from, and what these two delete (Ctrl+K, Ctrl+U) to the clipboard."""


class Source(Enum):
    """Where a pasted text came from."""

    CLIPBOARD = auto()
    SELECTION = auto()
    """What is marked with the mouse, on X11."""
    ELSEWHERE = auto()
    """It was dropped here, or assistive technology put it here."""


class TokenField(QLineEdit):
    """Masked. Every way of pasting ends in `pasted`: keys, menu, middle click, drop, tools.

    What is to be read is told by `asked`: who reads it then hands it to `take`.

    Qt has no single place for a paste into a QLineEdit, and assistive technology's text arrives
    only as `textChanged`: more than one character at once is a paste.
    """

    asked = Signal(object)
    """The `QClipboard.Mode` from which a text is to be pasted."""

    pasted = Signal(str, object)
    """The raw text of a paste, before any change, and its `Source`."""

    typed = Signal()
    """The person typed or deleted a character."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self.setObjectName("paste-field")
        self._wording = wording
        self._before = ""
        self._is_shown_by_us = False
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setDragEnabled(False)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.textChanged.connect(self._text_changed)

    def show_text(self, text: str) -> None:
        """Show a text that is known already; no paste, and nothing for Undo."""
        self._is_shown_by_us = True
        self.setText(text)
        self._is_shown_by_us = False

    def paste_from_clipboard(self) -> None:
        """Take the clipboard's text in place of what is in the field."""
        self.asked.emit(QClipboard.Mode.Clipboard)

    def take(self, text: str, mode: QClipboard.Mode) -> None:
        """Take what was read."""
        is_selection = mode is QClipboard.Mode.Selection
        self.pasted.emit(text, Source.SELECTION if is_selection else Source.CLIPBOARD)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take pastes; nothing is copied or cut out of this field, nor brought back by Undo."""
        quiet = next((do for key, do in _QUIETLY.items() if event.matches(key)), None)
        if event.matches(_KEYS.Paste):
            self.paste_from_clipboard()
        elif quiet is not None:
            quiet(self)
        elif any(map(event.matches, _REFUSED)):
            event.accept()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what makes sense here."""
        menu = QMenu(self)
        paste = menu.addAction(self._wording.translate("TokenField", "Paste"))
        paste.triggered.connect(self.paste_from_clipboard)
        clear = menu.addAction(self._wording.translate("TokenField", "Clear"))
        clear.triggered.connect(self.clear)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take X11's middle click, and leave nothing that is selected for the next one."""
        clipboard = QGuiApplication.clipboard()
        if not clipboard.supportsSelection():
            super().mouseReleaseEvent(event)
        elif event.button() is Qt.MouseButton.MiddleButton:
            self.asked.emit(QClipboard.Mode.Selection)
        elif event.button() is not Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take a dropped text."""
        self.pasted.emit(event.mimeData().text(), Source.ELSEWHERE)
        event.acceptProposedAction()

    def _text_changed(self, text: str) -> None:
        before, self._before = self._before, text
        if self._is_shown_by_us:
            return
        if not text:
            # Qt could still undo what was deleted, in a field that shows its text.
            self.show_text("")
        if _is_paste(before, text):
            self.pasted.emit(text, Source.ELSEWHERE)
        else:
            self.typed.emit()


def _is_paste(before: str, after: str) -> bool:
    """Whether more than one character came at once: typed keys and composed ones are single."""
    start = 0
    while start < min(len(before), len(after)) and before[start] == after[start]:
        start += 1
    end = 0
    most = min(len(before), len(after)) - start
    while end < most and before[-1 - end] == after[-1 - end]:
        end += 1
    return len(after) - start - end > 1
