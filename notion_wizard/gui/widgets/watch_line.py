"""What the two minutes' watch does, and the way to stop it or to look for longer."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from notion_wizard.core.codes import Code
from notion_wizard.core.session import Aim, Session
from notion_wizard.core.text import QT_TRANSLATE_NOOP, Text
from notion_wizard.gui.widgets.basics import button, label, row, show_only
from notion_wizard.gui.widgets.diagnosis_card import DiagnosisCard
from notion_wizard.wording import Wording

_IN_VAIN: Final = QT_TRANSLATE_NOOP(
    "DatabasesPage", "The wizard looked for two minutes, and nothing has appeared yet."
)
_STOPPED: Final = QT_TRANSLATE_NOOP("DatabasesPage", "The wizard does not look by itself any more.")
_ANOTHER: Final = QT_TRANSLATE_NOOP(
    "DatabasesPage", "Still looking every few seconds for the one that cannot be seen yet."
)


class WatchLine(QWidget):
    """Hidden while nothing is, or was, watched for."""

    stopped = Signal()
    """Stop looking."""

    wanted = Signal()
    """Look for two more minutes."""

    left = Signal()
    """The button that had the keyboard is gone, and no other took its place."""

    def __init__(self, wording: Wording, card: DiagnosisCard) -> None:
        """The `card` tells what is watched for: there Stop stands, as long as it tells that."""
        super().__init__()
        self._wording, self._card = wording, card
        self._text = label("", "soft", name="databases-watch")
        self._stop = button(
            wording.translate("DatabasesPage", "Stop looking"), "link", name="databases-watch-stop"
        )
        self._stop.clicked.connect(self.stopped)
        self._again = button(
            wording.translate("DatabasesPage", "Keep looking"), "link", name="databases-watch-again"
        )
        self._again.clicked.connect(self.wanted)
        self._line = row(self._text, self._stop, self._again, 1)
        # Without words the buttons stand at the beginning.
        self._line.setStretch(0, 100)
        self._line.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self._line)
        self.hide()

    @property
    def text(self) -> str:
        """What it says in words."""
        return self._text.text()

    def show_session(self, session: Session) -> None:
        """Show whether the wizard looks by itself."""
        is_watching, may_look = session.watching is not None, _may_look_again(session)
        # Of what is watched for, the card tells that by itself.
        text = _text_of(session) if may_look or is_watching_another(session) else None
        self._text.setVisible(text is not None)
        self._text.setText(self._wording.say(text) if text else "")
        is_on_card = self._put_stop(session)
        has_more = may_look or (is_watching and not is_on_card)
        if has_more:
            self.show()
        wanted = ((self._stop,) if is_watching else ()) + ((self._again,) if may_look else ())
        if show_only((self._stop, self._again), wanted):
            self.left.emit()
        self.setVisible(has_more)

    def _put_stop(self, session: Session) -> bool:
        """Put Stop where it is told what for; return whether that is on the card."""
        is_on_card = self._card.diagnosis is not None and not is_watching_another(session)
        if is_on_card:
            self._card.take_in(self._stop)
        elif self._line.indexOf(self._stop) < 0:
            self._line.insertWidget(1, self._stop)
        return is_on_card


def _text_of(session: Session) -> Text:
    if session.watching is not None:
        return _ANOTHER
    return _IN_VAIN if session.watched_in_vain else _STOPPED


def _may_look_again(session: Session) -> bool:
    """Tell whether something is not seen yet, and nobody looks for it: not any more."""
    if session.watching is not None or session.identity is None:
        return False
    shown, listing = session.shown_check, session.listing
    if session.watched_in_vain:
        return True
    if shown is not None:
        told = shown.diagnosis
        return told is not None and told.code is Code.LINK_NOT_SHARED_OR_MISSING
    return listing is not None and listing.complete and not listing.databases


def is_watching_another(session: Session) -> bool:
    """Tell whether the card tells of something else than what is watched for."""
    return session.watching is Aim.LINK and session.link_watched != session.link_shown
