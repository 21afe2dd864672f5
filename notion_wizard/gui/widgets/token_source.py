"""Where the token for the tool comes from: the keychain, or memory if it was not saved."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from notion_wizard.core.at_hand import kept_at_hand
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.events.saving import told_in_place
from notion_wizard.core.saving import read_saved
from notion_wizard.core.secret import Secret
from notion_wizard.gui.deeds import deed_label
from notion_wizard.gui.desk import Desk
from notion_wizard.gui.widgets.diagnosis_card import DiagnosisCard
from notion_wizard.gui.widgets.keychain_work import KeychainWork


class TokenSource(QWidget):
    """Hidden while there is nothing to wait for and nothing to tell."""

    told = Signal(object)
    """The card that tells of trouble, which may be out of sight."""

    changed = Signal()
    """The keychain waits, or nobody waits for it any more."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._keychain = KeychainWork(desk)
        self._keychain.told.connect(self._hear)
        self._trouble = DiagnosisCard(desk.wording, lambda deed: deed_label(deed, desk.wording))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(5)
        lines.addWidget(self._keychain)
        lines.addWidget(self._trouble)
        self.hide()

    @property
    def is_under_way(self) -> bool:
        """Whether the keychain is being asked."""
        return self._keychain.is_under_way

    def take(self, then: Callable[[Secret], None]) -> None:
        """Hand over the token as soon as it is there, even after this widget is gone."""
        if self._keychain.is_under_way:
            return

        def taken(token: Secret) -> None:
            if isValid(self):
                self.tell(None)
            then(token)

        self.tell(None)
        session, keychain = self._desk.conductor.session, self._desk.services.keychain
        profile = kept_at_hand(session)
        if profile is not None:
            self._keychain.run(lambda _cancel: read_saved(keychain, profile), taken, may_stop=True)
            self.show()
        elif session.token is not None:
            then(session.token)

    def _hear(self, diagnosis: Diagnosis | None) -> None:
        self.tell(diagnosis)
        self.changed.emit()

    def tell(self, diagnosis: Diagnosis | None) -> None:
        """Show what went wrong, or that the keychain waits; None: nothing does any more."""
        self._trouble.show_diagnosis(diagnosis)
        conductor = self._desk.conductor
        if conductor.session.told_in_place != diagnosis:
            conductor.change(told_in_place, diagnosis)
        self.setVisible(diagnosis is not None or self._keychain.is_under_way)
        if diagnosis is not None:
            words = self._desk.wording.render(diagnosis)
            self._desk.announce(words.summary)
            self.told.emit(self._trouble)
