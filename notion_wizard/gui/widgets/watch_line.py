"""What the two minutes' watch does, and the way to stop it or to look for longer."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from notion_wizard.core.session import Aim, Session
from notion_wizard.core.text import QT_TRANSLATE_NOOP
from notion_wizard.gui.widgets.basics import button, label, row
from notion_wizard.wording import Wording

_IN_VAIN: Final = QT_TRANSLATE_NOOP(
    "DatabasesPage", "The wizard looked for two minutes, and nothing has appeared yet."
)
_ANOTHER: Final = QT_TRANSLATE_NOOP(
    "DatabasesPage", "Still looking every few seconds for the one that cannot be seen yet."
)


class WatchLine(QWidget):
    """Hidden while nothing is, or was, watched for."""

    stopped = Signal()
    """Stop looking."""

    wanted = Signal()
    """Look for two more minutes."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._text = label("", "soft", name="databases-watch")
        self._stop = button(
            wording.translate("DatabasesPage", "Stop looking"), "link", name="databases-watch-stop"
        )
        self._stop.clicked.connect(self.stopped)
        self._again = button(
            wording.translate("DatabasesPage", "Keep looking"), "link", name="databases-watch-again"
        )
        self._again.clicked.connect(self.wanted)
        line = row(self._text, self._stop, self._again, 1)
        # Without words the buttons stand at the beginning.
        line.setStretch(0, 100)
        line.setContentsMargins(0, 0, 0, 0)
        self.setLayout(line)
        self.hide()

    @property
    def text(self) -> str:
        """What it says in words."""
        return self._text.text()

    def show_session(self, session: Session) -> None:
        """Show whether the wizard looks by itself."""
        is_watching, is_another = session.watching is not None, is_watching_another(session)
        is_over = session.watched_in_vain and not is_watching
        self.setVisible(is_watching or is_over)
        self._stop.setVisible(is_watching)
        self._again.setVisible(is_over)
        # Of what is watched for, the card tells that by itself.
        self._text.setVisible(is_over or is_another)
        self._text.setText(self._wording.say(_ANOTHER if is_another else _IN_VAIN))


def is_watching_another(session: Session) -> bool:
    """Tell whether the card tells of something else than what is watched for."""
    return session.watching is Aim.LINK and session.link_watched != session.link_shown
