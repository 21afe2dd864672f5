"""Copies the token for the tool: out of the keychain, or out of memory if it was not saved."""

from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.events.saving import EARLIER_REFUSED, NEWER_REFUSED
from notion_wizard.core.model import Profile
from notion_wizard.core.saving import read_saved
from notion_wizard.core.secret import Secret
from notion_wizard.core.session import Origin, Session
from notion_wizard.core.text import QT_TRANSLATE_NOOP
from notion_wizard.gui.clipboard import HISTORY, MINUTES_KEPT
from notion_wizard.gui.deeds import deed_label
from notion_wizard.gui.desk import Desk
from notion_wizard.gui.widgets.basics import button, label
from notion_wizard.gui.widgets.diagnosis_card import DiagnosisCard
from notion_wizard.gui.widgets.keychain_work import KeychainWork

_KEPT = QT_TRANSLATE_NOOP(
    "ToolsPage",
    "Copied. It stays on the clipboard until you tick this step, %n minute(s) at most.",
    "",
    5,
)


class CopyToken(QWidget):
    """A button, and beneath it what was done, as long as that holds."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._copy = button(desk.wording.translate("ToolsPage", "Copy token"), name="tools-copy")
        self._copy.clicked.connect(self._read_and_copy)
        self._status = label("", "small", name="tools-copy-status")
        self._status.hide()
        desk.clipboard.copy_left.connect(self._offer_again)
        self._keychain = KeychainWork(desk)
        self._trouble = DiagnosisCard(desk.wording, lambda deed: deed_label(deed, desk.wording))
        self._keychain.told.connect(self._tell)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(5)
        lines.addWidget(self._copy)
        if has_newer_alone(desk.conductor.session):
            note = desk.wording.translate(
                "ToolsPage",
                "It copies the newer token, since Notion does not accept the earlier one.",
            )
            lines.addWidget(label(note, "small", name="tools-copy-note"))
        lines.addWidget(self._status)
        lines.addWidget(self._keychain)
        lines.addWidget(self._trouble)

    def _read_and_copy(self) -> None:
        session, keychain = self._desk.conductor.session, self._desk.services.keychain
        profile = _kept(session)
        if self._keychain.is_under_way:
            return
        self._trouble.show_diagnosis(None)
        if profile is not None:
            self._keychain.run(
                lambda _cancel: read_saved(keychain, profile), self._put_on_clipboard, may_stop=True
            )
        elif session.token is not None:
            self._put_on_clipboard(session.token)

    def _put_on_clipboard(self, token: Secret) -> None:
        self._desk.clipboard.copy(token)
        say = self._desk.wording.say
        text = f"{say(_KEPT, {'n': MINUTES_KEPT})} {say(HISTORY)}"
        # The keychain may have asked for a password, and the screen be another one by now.
        if isValid(self):
            self._trouble.show_diagnosis(None)
            self._status.setText(text)
            self._status.show()
        self._desk.announce(text)

    def _tell(self, diagnosis: Diagnosis | None) -> None:
        """That the keychain waits, or why it gave nothing; None: nobody waits any more."""
        self._trouble.show_diagnosis(diagnosis)
        if diagnosis is not None:
            words = self._desk.wording.render(diagnosis)
            self._desk.announce(f"{words.title}. {words.explanation}")

    def _offer_again(self) -> None:
        self._status.hide()
        self._copy.setText(self._desk.wording.translate("ToolsPage", "Copy again"))


def token_at_hand(session: Session) -> bool:
    """Whether there is a token to copy, in memory or saved, that was not turned down."""
    if _came_of_undo(session) == NEWER_REFUSED:
        return False
    return session.token is not None or _kept(session) is not None


def has_newer_alone(session: Session) -> bool:
    """Whether Undo brought back a token that no longer works: only the one in memory does."""
    return _came_of_undo(session) == EARLIER_REFUSED and session.token is not None


def _kept(session: Session) -> Profile | None:
    """The entry that has the token of this path, or None if memory alone does."""
    if session.saved is not None:
        return session.saved
    undo = _came_of_undo(session)
    if undo is not None:
        # The keychain's token counts, not the one in memory that was undone; but no dead one.
        return None if undo == EARLIER_REFUSED else session.undone
    # The one that is to be replaced is not the one for the tool.
    has_another = session.token is not None or session.origin is Origin.REPLACE_SAVED
    return None if has_another else session.profile


def _came_of_undo(session: Session) -> str | None:
    """Which variant of 610 the last save ended with, if it was undone."""
    diagnosis = session.save_diagnosis
    return diagnosis.variant if diagnosis and diagnosis.code is Code.UNDONE else None
