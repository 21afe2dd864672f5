"""The field for the token: a paste replaces what is in it, and is read before Qt changes it."""

from collections.abc import Callable, Mapping
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QClipboard,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QLineEdit, QMenu

from notion_wizard.gui.widgets.caught_paste import CaughtPaste
from notion_wizard.wording import Wording

_KEYS: Final = QKeySequence.StandardKey
_REFUSED: Final = (_KEYS.Copy, _KEYS.Cut, _KEYS.Undo, _KEYS.Redo)
"""A shown token is no reason to copy it without the hints, nor to bring a deleted one back."""


def _delete_to_end(field: QLineEdit) -> None:
    field.setSelection(field.cursorPosition(), len(field.text()))
    field.del_()


_DOT: Final = "\u25cf"
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


class TokenField(CaughtPaste):
    """Holds a token behind dots. Every way of pasting ends in `pasted`.

    What is to be read is told by `asked`: who reads it then hands it to `take`.

    The dots are real: Qt's own password field tells assistive technology each text that is put
    into it, and a screen reader says that aloud. So Qt has the token only while it is shown.

    Assistive technology's text arrives only as `textChanged`: more than one character at once is a
    paste.
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
        self._content = ""
        self._is_written_by_us = False
        self.setDragEnabled(False)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        # Nothing is written: readers would hear of a cursor in it, and nothing when it opens.
        self._mask()
        self.textChanged.connect(self._text_changed)

    @property
    def content(self) -> str:
        """What is in it, whatever it shows."""
        return self._content

    @property
    def is_masked(self) -> bool:
        """Whether dots stand in place of the content."""
        return self.echoMode() is QLineEdit.EchoMode.Password

    def show_content(self) -> None:
        """Show what is in it."""
        self.setEchoMode(QLineEdit.EchoMode.Normal)
        self.setAccessibleName(self._wording.translate("CheckPage", "The token, shown"))
        self._write()

    def hide_content(self) -> None:
        """Hide what is in it."""
        self._mask()
        self._write()

    def show_text(self, text: str) -> None:
        """Show a text that is known already; no paste, and nothing for Undo."""
        self._content = text[: self.maxLength()]
        self._write()

    def paste_from_clipboard(self) -> None:
        """Take the clipboard's text in place of what is in the field."""
        self.paste_from(QClipboard.Mode.Clipboard)

    def paste_from(self, mode: QClipboard.Mode) -> None:
        """Ask for what is to be pasted: another program may take long to hand it over."""
        self.asked.emit(mode)

    def take(self, text: str, mode: QClipboard.Mode) -> None:
        """Take what was read."""
        is_selection = mode is QClipboard.Mode.Selection
        self.pasted.emit(text, Source.SELECTION if is_selection else Source.CLIPBOARD)

    def put(self, text: str) -> None:
        """Take a dropped text."""
        self.pasted.emit(text, Source.ELSEWHERE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let nothing be copied or cut out of this field, nor brought back by Undo."""
        quiet = next((do for key, do in _QUIETLY.items() if event.matches(key)), None)
        if quiet is not None:
            quiet(self)
        elif any(map(event.matches, _REFUSED)):
            event.accept()
        elif self.is_masked and _types_something(event):
            self._type(event.text())
        else:
            super().keyPressEvent(event)

    def menu(self) -> QMenu:
        """Return what makes sense here."""
        menu = QMenu(self)
        paste = menu.addAction(self._wording.translate("TokenField", "Paste"))
        paste.triggered.connect(self.paste_from_clipboard)
        clear = menu.addAction(self._wording.translate("TokenField", "Clear"))
        clear.triggered.connect(self.clear)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Leave nothing that is selected for X11's next middle click."""
        is_left = event.button() is Qt.MouseButton.LeftButton
        if not (is_left and QGuiApplication.clipboard().supportsSelection()):
            super().mouseReleaseEvent(event)

    def _type(self, character: str) -> None:
        """Put a character where the cursor is, past Qt, which would tell it."""
        start = self.selectionStart() if self.hasSelectedText() else self.cursorPosition()
        behind = self._content[start + self.selectionLength() :]
        self._content = (self._content[:start] + character + behind)[: self.maxLength()]
        self._write()
        self.setCursorPosition(start + len(character))
        self.typed.emit()

    def _mask(self) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setAccessibleName(self._wording.translate("CheckPage", "The token, hidden"))

    def _write(self) -> None:
        """Let Qt have the content, or as many dots; nothing of before is left for Undo."""
        cursor = self.cursorPosition()
        self._is_written_by_us = True
        self.setText(_DOT * len(self._content) if self.is_masked else self._content)
        self._is_written_by_us = False
        self.setCursorPosition(cursor)

    def _text_changed(self, text: str) -> None:
        if self._is_written_by_us:
            return
        before = self._content
        self._content = self._behind_dots(text) if self.is_masked else text
        if self.is_masked or not text:
            # Also what was deleted: Qt could still undo it in a field that shows its text.
            self._write()
        if _is_paste(before, self._content):
            self.pasted.emit(self._content, Source.ELSEWHERE)
        else:
            self.typed.emit()

    def _behind_dots(self, text: str) -> str:
        """Return the content after dots were deleted, or other characters put between them."""
        before = self._content
        put = text.strip(_DOT)
        if not put:
            start = self.cursorPosition()
            return before[:start] + before[start + len(before) - len(text) :]
        start = text.index(put)
        return before[:start] + put + before[len(before) - (len(text) - start - len(put)) :]


def _types_something(event: QKeyEvent) -> bool:
    """Whether a key puts a character into a text; AltGr is Ctrl and Alt on Windows."""
    held = event.modifiers()
    is_command = bool(held & Qt.KeyboardModifier.ControlModifier)
    is_third_level = is_command and bool(held & Qt.KeyboardModifier.AltModifier)
    text = event.text()
    return bool(text) and text.isprintable() and (not is_command or is_third_level)


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
