"""Says what is waited for, to who does not see a bar move."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer

from notion_wizard.core.flow import Job
from notion_wizard.core.text import QT_TRANSLATE_NOOP, Text
from notion_wizard.gui.conductor import Conductor

SLOW_MS: Final = 1_000
"""What is over sooner is told by its result alone."""

_ASKING: Final = QT_TRANSLATE_NOOP("Ladder", "Asking Notion…")
_TOLD: Final[Mapping[Job, Text]] = {
    Job.SAVE: QT_TRANSLATE_NOOP("SavePage", "Saving"),
    Job.READ_SAVED: QT_TRANSLATE_NOOP("KeychainWork", "Waiting for the keychain"),
    Job.TEST: _ASKING,
    Job.CHECK_LINK: _ASKING,
    Job.LIST: _ASKING,
}


class WaitingTold(QObject):
    """Listens to the conductor; each wait is told once, however many jobs it takes."""

    def __init__(
        self, conductor: Conductor, announce: Callable[[str], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._conductor, self._announce = conductor, announce
        self._is_told = False
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW_MS)
        self._slow.timeout.connect(self._tell)
        conductor.changed.connect(self._session_changed, Qt.ConnectionType.QueuedConnection)
        self._session_changed()

    def _session_changed(self) -> None:
        if self._job() is None:
            self._slow.stop()
            self._is_told = False
        elif not self._is_told and not self._slow.isActive():
            self._slow.start()

    def _tell(self) -> None:
        job = self._job()
        if job is not None:
            self._is_told = True
            self._announce(self._conductor.services.wording.say(_TOLD[job]))

    def _job(self) -> Job | None:
        return next((job for job in _TOLD if self._conductor.is_running(job)), None)
