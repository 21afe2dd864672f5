"""Drops a token that was left alone on the screen, and tells so before and behind."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from notion_wizard.core.events import token_left_alone
from notion_wizard.gui.idle import IdleWatch

if TYPE_CHECKING:
    from notion_wizard.gui.wizard import Wizard


class LeftAlone(QObject):
    """Listens to the watch over the window; without a token there is nothing to tell."""

    def __init__(self, watch: IdleWatch, wizard: "Wizard") -> None:
        super().__init__(wizard)
        self._wizard = wizard
        watch.warned.connect(self._warn_of_dropping)
        watch.used_again.connect(wizard.hide_notice)
        watch.expired.connect(self._drop_token)

    def _warn_of_dropping(self) -> None:
        if self._wizard.conductor.session.token is not None:
            translate = self._wizard.desk.wording.translate
            self._wizard.tell_by_notice(
                translate(
                    "Wizard",
                    "Nobody was here for a while. In two minutes the wizard forgets the token "
                    "on this screen. Move the mouse or press a key to keep it.",
                )
            )

    def _drop_token(self) -> None:
        if self._wizard.conductor.session.token is not None:
            self._wizard.conductor.change(token_left_alone)
            translate = self._wizard.desk.wording.translate
            self._wizard.tell_by_notice(
                translate(
                    "Wizard",
                    "The token was left without use for 15 minutes, so the wizard has forgotten "
                    "it. Nothing else is lost: go back to “Check the token” and paste it again.",
                )
            )
