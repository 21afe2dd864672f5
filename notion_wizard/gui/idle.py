"""Drops a token that was left on the screen, with a warning before."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QWidget

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
    """Tells when nobody has used the program for a while. Any key or movement starts it anew.

    It listens where keys and movements come in: at the windows of the screen. Listening to the
    whole application would call Python for every event of every widget, which takes a third of
    the time in which a page opens.
    """

    warned = Signal()
    """Nobody was here for long; in two minutes the token is dropped."""

    used_again = Signal()
    """Somebody is here after the warning."""

    expired = Signal()
    """Nobody came."""

    def __init__(
        self, parent: QWidget, minutes: float = MINUTES_KEPT, warning: float = MINUTES_WARNED
    ) -> None:
        """`parent` is the first window; every other is heard from when it gets the keyboard."""
        super().__init__(parent)
        self._warning_due = self._timer(minutes - warning, self._warn)
        self._end_due = self._timer(warning, self._end)
        self._first = parent
        parent.installEventFilter(self)
        self._listen_to(parent.windowHandle())
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._listen_to)
        self._warning_due.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice use, and let it pass."""
        if event.type() in _USE:
            self.note_use()
        elif event.type() is QEvent.Type.Show and watched is self._first:
            # Only now a window of the screen stands behind it; some screens give it no keyboard.
            self._listen_to(self._first.windowHandle())
        return super().eventFilter(watched, event)

    def note_use(self) -> None:
        """Somebody is here."""
        if self._end_due.isActive():
            self._end_due.stop()
            self.used_again.emit()
        self._warning_due.start()

    def _listen_to(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def _warn(self) -> None:
        self._end_due.start()
        self.warned.emit()

    def _end(self) -> None:
        # A keychain may answer late: what comes with nobody here is dropped in its turn.
        self._warning_due.start()
        self.expired.emit()

    def _timer(self, minutes: float, ended: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.setInterval(round(minutes * 60_000))
        timer.timeout.connect(ended)
        return timer
