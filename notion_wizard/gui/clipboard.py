"""Copies a token with the hints that clipboard managers honour, and clears only what is ours."""

import sys
from typing import Final

from PySide6.QtCore import QMimeData, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

from notion_wizard.core.secret import Secret
from notion_wizard.core.text import QT_TRANSLATE_NOOP

MINUTES_KEPT: Final = 5

HISTORY: Final = QT_TRANSLATE_NOOP(
    "Clipboard",
    "If this computer keeps a clipboard history, it is asked to leave the token out. Whether it "
    "does, the wizard cannot see.",
)
"""What is true of a copy of ours, beside it."""

# KeePassXC's hints, which clipboard managers of all systems know.
# https://github.com/keepassxreboot/keepassxc/blob/develop/src/gui/Clipboard.cpp
_HINTS: Final = {
    "linux": {"x-kde-passwordManagerHint": b"secret"},
    # Managers that are made with Qt know this one; for the others see `concealed_type`.
    "darwin": {"application/x-nspasteboard-concealed-type": b"secret"},
    "win32": {
        'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
        'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\0\0\0\0",
        'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': b"\0\0\0\0",
    },
}

# These systems hold the content themselves, and macOS never says whose it is.
_KEEP_IT_THEMSELVES: Final = ("darwin", "win32")


class TokenClipboard(QObject):
    """Holds a copied token for a while: until it is cleared, or for five minutes at most.

    It also knows whether what was pasted last is still there, without asking the program that it
    was copied in: while that one hangs, so would this window.
    """

    copy_left = Signal()
    """A token that was copied here is no longer kept there: its time was over, or it was used."""

    pasted_text_left = Signal()
    """What was pasted is no longer on the clipboard."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ours: Secret | None = None
        self._holds_pasted_text = False
        self._is_listening = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        # A coarse one may be a quarter of a minute late.
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.clear_if_ours)

    def copy(self, token: Secret) -> None:
        """Put the token on the clipboard, marked as a secret."""
        content = QMimeData()
        content.setText(token.reveal())
        for kind, value in _HINTS.get(sys.platform, {}).items():
            content.setData(kind, value)
        self._clipboard().setMimeData(content)
        if sys.platform == "darwin":  # pragma: no cover - macOS
            from notion_wizard.gui.concealed_type import (  # noqa: PLC0415 - there alone
                mark_clipboard_as_concealed,
            )

            mark_clipboard_as_concealed()
        self._ours = token
        self._timer.start(MINUTES_KEPT * 60_000)

    def copy_text(self, text: str) -> None:
        """Put an ordinary text on the clipboard: a message, a note, a number."""
        self._forget()
        self._clipboard().setText(text)

    def clear_if_ours(self) -> bool:
        """Empty the clipboard if it still holds the token that was copied here; tell if it did."""
        if self._ours is None:
            return False
        clipboard = self._clipboard()
        # Where another program has it, that one is asked, and while it hangs so does this window.
        is_asked_for = clipboard.ownsClipboard() or sys.platform in _KEEP_IT_THEMSELVES
        is_there = is_asked_for and self._ours.equals(Secret(clipboard.text()))
        if is_there:
            clipboard.clear()
        self._forget()
        return is_there

    def note_pasted(self) -> None:
        """The token is just pasted from the clipboard; what comes there later is none of ours."""
        self._clipboard()
        self._holds_pasted_text = True

    def forget_pasted(self) -> None:
        """What is on the clipboard is not, or no longer, the token that was pasted."""
        if self._holds_pasted_text:
            self._holds_pasted_text = False
            self.pasted_text_left.emit()

    @property
    def holds_pasted_text(self) -> bool:
        """Whether nothing else was copied, here or elsewhere, since the token was pasted."""
        return self._holds_pasted_text

    def clear_pasted_text(self) -> None:
        """Empty the clipboard if what was pasted is still there."""
        if self._holds_pasted_text:
            self._holds_pasted_text = False
            self._clipboard().clear()

    def _clipboard(self) -> QClipboard:
        clipboard = QGuiApplication.clipboard()
        if not self._is_listening:
            self._is_listening = True
            clipboard.dataChanged.connect(self.forget_pasted)
            application = QGuiApplication.instance()
            if application is not None:
                # Not every end closes the window first.
                application.aboutToQuit.connect(self.clear_if_ours)
        return clipboard

    def _forget(self) -> None:
        self._timer.stop()
        if self._ours is not None:
            self._ours = None
            self.copy_left.emit()
