"""Goes on by itself when the wait that Notion asked for is over."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer

from notion_wizard.core.events import pause_ended, pause_noticed
from notion_wizard.core.pause import goes_on_at, pause_on_screen
from notion_wizard.gui.conductor import Conductor
from notion_wizard.gui.unattended import unattended
from notion_wizard.gui.widgets.waiting_row import countdown_spoken, trying_now_spoken

if TYPE_CHECKING:
    from datetime import datetime

LOOK_MS: Final = 1_000
"""How often the clock is looked at while something waits: no timer counts while a laptop sleeps."""


class Countdown(QObject):
    """Listens to the conductor: keeps the moment of a pause, and tries again when it has come.

    `announce` speaks to assistive technology: when the countdown begins and when it is over.
    """

    def __init__(
        self, conductor: Conductor, announce: Callable[[str], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._conductor, self._announce = conductor, announce
        self._announced: datetime | None = None
        self._looks = QTimer(self)
        self._looks.setInterval(LOOK_MS)
        self._looks.timeout.connect(self._look)
        # Queued: the screens show each change before the one that it brings about.
        conductor.changed.connect(self._session_changed, Qt.ConnectionType.QueuedConnection)
        self._session_changed()

    def _session_changed(self) -> None:
        with unattended():
            self._conductor.change(pause_noticed, self._conductor.services.clock.now())
        self._look()

    def _look(self) -> None:
        """Read the clock: it is time, or there is nothing to wait for, or it goes on counting."""
        conductor = self._conductor
        ends_at, now = goes_on_at(conductor.session), conductor.services.clock.now()
        if ends_at is None:
            self._looks.stop()
            self._announced = None
            return
        shown = pause_on_screen(conductor.session)
        if ends_at <= now:
            self._looks.stop()
            if shown is not None:
                self._announce(trying_now_spoken(conductor.services.wording))
            with unattended():
                conductor.change(pause_ended)
            return
        if not self._looks.isActive():
            self._looks.start()
        if shown is not None and self._announced != ends_at:
            self._announced = ends_at
            self._announce(countdown_spoken(conductor.services.wording, shown, now))
