"""Copies the token for the tool: out of the keychain, or out of memory if it was not saved."""

from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from notion_wizard.core.at_hand import has_newer_alone
from notion_wizard.core.secret import Secret
from notion_wizard.core.text import QT_TRANSLATE_NOOP
from notion_wizard.gui.clipboard import HISTORY, MINUTES_KEPT
from notion_wizard.gui.desk import Desk
from notion_wizard.gui.widgets.basics import button, label
from notion_wizard.gui.widgets.token_source import TokenSource

_KEPT = QT_TRANSLATE_NOOP(
    "ToolsPage",
    "Copied. It stays on the clipboard until you tick this step (click its number), "
    "%n minute(s) at most.",
    "",
    5,
)


class CopyToken(QWidget):
    """A button, and beneath it what was done, as long as that holds."""

    def __init__(self, desk: Desk, name: str = "tools-copy") -> None:
        super().__init__()
        self._desk = desk
        self._source = TokenSource(desk)
        self._copy = button(desk.wording.translate("ToolsPage", "Copy token"), name=name)
        self._copy.clicked.connect(lambda: self._source.take(self._put_on_clipboard))
        self._status = label("", "small", name=f"{name}-status")
        self._status.hide()
        desk.clipboard.copy_left.connect(self._offer_again)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(5)
        lines.addWidget(self._copy)
        if has_newer_alone(desk.conductor.session):
            note = desk.wording.translate(
                "ToolsPage",
                "It copies the newer token, since Notion does not accept the earlier one.",
            )
            lines.addWidget(label(note, "small", name=f"{name}-note"))
        lines.addWidget(self._status)
        lines.addWidget(self._source)

    def _put_on_clipboard(self, token: Secret) -> None:
        self._desk.clipboard.copy(token)
        say = self._desk.wording.say
        text = f"{say(_KEPT, {'n': MINUTES_KEPT})} {say(HISTORY)}"
        # The keychain may have asked for a password, and the screen be another one by now.
        if isValid(self):
            self._status.setText(text)
            self._status.show()
        self._desk.announce(text)

    def _offer_again(self) -> None:
        self._status.hide()
        self._copy.setText(self._desk.wording.translate("ToolsPage", "Copy again"))
