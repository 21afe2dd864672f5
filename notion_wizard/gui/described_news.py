"""Says what is announced to readers that know no announcements: Orca before its version 45."""

from typing import Final, NamedTuple

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from notion_wizard.gui.conductor import Conductor

_SOON_MS: Final = 1_000
_READ_MS: Final = 400
"""A reader reads what got the keyboard, and its description with it: the news comes behind that."""
_WITH_AT_SPI: Final = ("xcb", "wayland")


class _Described(NamedTuple):
    widget: QWidget
    before: str
    news: str


class DescribedNews(QObject):
    """Makes the news the description of what has the keyboard, until the keyboard leaves it.

    Those readers say such a change at once. A reader that hears announcements would say it twice,
    so it is done only while one runs that does not listen for them.
    """

    def __init__(self, conductor: Conductor) -> None:
        super().__init__(conductor)
        self._conductor = conductor
        self._is_needed = False
        self._described: _Described | None = None
        self._waiting: list[str] = []
        self._read = QTimer(self)
        self._read.setSingleShot(True)
        self._read.setInterval(_READ_MS)
        self._read.timeout.connect(self._tell_waiting)
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # noqa: S101 - no widget without one
        application.focusChanged.connect(self._keyboard_moved)
        self._look_who_listens()
        # A reader that runs already is not yet known to Qt when the window opens.
        QTimer.singleShot(_SOON_MS, self, self._look_who_listens)

    def tell(self, text: str) -> None:
        """Say this, if nobody else does."""
        self._look_who_listens()
        self._waiting.append(text)
        if not self._read.isActive():
            self._tell_waiting()

    def _tell_waiting(self) -> None:
        waiting, self._waiting = self._waiting, []
        for text in waiting:
            self._describe(text)

    def _describe(self, text: str) -> None:
        focus = QApplication.focusWidget()
        if not self._is_needed or focus is None:
            return
        last = self._described
        is_same = last is not None and last.widget is focus
        before = last.before if last and is_same else focus.accessibleDescription()
        self._described = _Described(focus, before, text)
        focus.setAccessibleDescription(text)

    def _keyboard_moved(self, before: QWidget | None, now: QWidget | None) -> None:
        self._read.start()
        described = self._described
        if described is not None and described.widget is not now:
            # Behind what moves it: a reader still at that widget would say the change.
            QTimer.singleShot(0, self, lambda: self._take_back(described))
        if before is None:
            # Another window had it: perhaps to start or end a reader.
            self._look_who_listens()

    def _take_back(self, described: _Described) -> None:
        widget = described.widget
        if widget is QApplication.focusWidget():
            # It came back at once.
            return
        if self._described is described:
            self._described = None
        if isValid(widget) and widget.accessibleDescription() == described.news:
            widget.setAccessibleDescription(described.before)

    def _look_who_listens(self) -> None:
        """Ask beside: the answer holds from the next news on."""
        if _has_reader():
            readers = self._conductor.services.readers
            self._conductor.run(
                lambda _cancel: readers.hears_announcements(), self._learn, lambda _problem: None
            )

    def _learn(self, hears: bool) -> None:  # noqa: FBT001 - a job's answer
        self._is_needed = not hears


def _has_reader() -> bool:
    return QGuiApplication.platformName() in _WITH_AT_SPI and QAccessible.isActive()
