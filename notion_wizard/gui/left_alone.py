"""Drops a token that was left alone on the screen, and tells so before and behind."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from notion_wizard.core.events import token_left_alone, went_back
from notion_wizard.core.session import Session, Step
from notion_wizard.gui.idle import IdleWatch
from notion_wizard.gui.unattended import is_unattended
from notion_wizard.gui.widgets.token_field import TokenField

if TYPE_CHECKING:
    from notion_wizard.gui.wizard import Wizard


class LeftAlone(QObject):
    """Listens to the watch over the window; without a token there is nothing to tell.

    A damaged one counts, and one that is being typed: most of a token is not for others either.
    """

    def __init__(self, watch: IdleWatch, wizard: "Wizard") -> None:
        super().__init__(wizard)
        self._wizard, self._watch = wizard, watch
        self._is_warned = False
        watch.warned.connect(self._warn_of_dropping)
        watch.used_again.connect(self._take_warning_back)
        watch.expired.connect(self._drop_token)
        # Assistive technology and voice press buttons without a key or a mouse.
        wizard.conductor.changed.connect(self._note_change)

    def _note_change(self) -> None:
        """Somebody did that, unless it came by itself: late, by the clock, or for a watch."""
        if not is_unattended():
            self._watch.note_use()

    def _warn_of_dropping(self) -> None:
        if self._holds_something():
            self._is_warned = True
            translate = self._wizard.desk.wording.translate
            self._wizard.tell_by_notice(
                translate(
                    "Wizard",
                    "Nobody was here for a while. In two minutes the wizard forgets the token "
                    "on this screen. Move the mouse or press a key to keep it.",
                )
            )

    def _take_warning_back(self) -> None:
        # What was forgotten is told until somebody has read it.
        if self._is_warned:
            self._is_warned = False
            self._wizard.hide_notice()

    def _drop_token(self) -> None:
        if not self._holds_something():
            self._take_warning_back()
            return
        self._is_warned = False
        session = self._wizard.conductor.session
        self._wizard.conductor.change(token_left_alone)
        for field in self._typed_into():
            field.clear()
        translate = self._wizard.desk.wording.translate
        was_read = session.paste is None and session.token is not None
        if session.saved is not None or (was_read and session.profile is not None):
            self._wizard.tell_by_notice(
                translate(
                    "Wizard",
                    "The token was left without use for 15 minutes, so the wizard has taken it "
                    "off this screen. It is still saved, and read again when it is needed.",
                )
            )
        else:
            # Who went back to a screen before the field comes to it on the way.
            leads_back = Step.CHECK in session.trail
            self._wizard.tell_by_notice(
                translate(
                    "Wizard",
                    "The token was left without use for 15 minutes, so the wizard has forgotten "
                    "it. Nothing else is lost.",
                ),
                translate("Wizard", "Paste it again") if leads_back else "",
                self._paste_again if leads_back else None,
            )

    def _paste_again(self) -> None:
        self._wizard.conductor.change(_back_to_check)
        # Without a change of screen nothing else hands it on.
        self._wizard.page.keep_keyboard()

    def _holds_something(self) -> bool:
        session = self._wizard.conductor.session
        held = (session.token, session.pasted_text, session.failed_text, session.unsaved)
        return any(held) or bool(self._typed_into())

    def _typed_into(self) -> list[TokenField]:
        """Text that nobody checked is in the field alone."""
        return [one for one in self._wizard.findChildren(TokenField) if one.content]


def _back_to_check(session: Session) -> Session:
    while session.step is not Step.CHECK and Step.CHECK in session.trail:
        session = went_back(session)
    return session
