"""Copies a token with the hints that clipboard managers honour, and clears only what is ours."""

import sys
from typing import Final

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QGuiApplication

from notion_wizard.core.secret import Secret

MINUTES_KEPT: Final = 5

# KeePassXC's hints, which clipboard managers of all systems know.
# https://github.com/keepassxreboot/keepassxc/blob/develop/src/gui/Clipboard.cpp
_HINTS: Final = {
    "linux": {"x-kde-passwordManagerHint": b"secret"},
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
    """Holds a copied token for a while: until it is cleared, or for five minutes at most."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ours: Secret | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear_if_ours)

    def copy(self, token: Secret) -> None:
        """Put the token on the clipboard, marked as a secret."""
        content = QMimeData()
        content.setText(token.reveal())
        for kind, value in _HINTS.get(sys.platform, {}).items():
            content.setData(kind, value)
        QGuiApplication.clipboard().setMimeData(content)
        self._ours = token
        self._timer.start(MINUTES_KEPT * 60_000)

    def copy_text(self, text: str) -> None:
        """Put an ordinary text on the clipboard: a message, a note, a number."""
        self._forget()
        QGuiApplication.clipboard().setText(text)

    def clear_if_ours(self) -> None:
        """Empty the clipboard if it still holds the token that was copied here."""
        clipboard = QGuiApplication.clipboard()
        # Where another program has it, that one is asked, and while it hangs so does this window.
        is_asked_for = clipboard.ownsClipboard() or sys.platform in _KEEP_IT_THEMSELVES
        if self._ours is not None and is_asked_for and self._ours.equals(Secret(clipboard.text())):
            clipboard.clear()
        self._forget()

    def _forget(self) -> None:
        self._ours = None
        self._timer.stop()
