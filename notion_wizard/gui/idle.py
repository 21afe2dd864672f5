"""Drops a token that was left on the screen, with a warning before."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

MINUTES_KEPT: Final = 15
MINUTES_WARNED: Final = 2

_USE: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class IdleWatch(QObject):
    """Tells when nobody has used the program for a while. Any key or movement starts it anew."""

    warned = Signal()
    """Nobody was here for long; in two minutes the token is dropped."""

    used_again = Signal()
    """Somebody is here after the warning."""

    expired = Signal()
    """Nobody came."""

    def __init__(
        self, parent: QObject, minutes: float = MINUTES_KEPT, warning: float = MINUTES_WARNED
    ) -> None:
        super().__init__(parent)
        self._warning_due = self._timer(minutes - warning, self._warn)
        self._end_due = self._timer(warning, self.expired.emit)
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)
        self._warning_due.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice use, and let it pass."""
        if event.type() in _USE:
            self.note_use()
        return super().eventFilter(watched, event)

    def note_use(self) -> None:
        """Somebody is here."""
        if self._end_due.isActive():
            self._end_due.stop()
            self.used_again.emit()
        self._warning_due.start()

    def _warn(self) -> None:
        self._end_due.start()
        self.warned.emit()

    def _timer(self, minutes: float, ended: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(round(minutes * 60_000))
        timer.timeout.connect(ended)
        return timer
