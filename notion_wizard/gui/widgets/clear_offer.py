"""Offers to clear the clipboard once the token that was pasted from it is safe."""

from PySide6.QtWidgets import QWidget

from notion_wizard.core.session import Session
from notion_wizard.gui.desk import Desk
from notion_wizard.gui.widgets.basics import button, label, row
from notion_wizard.wording import Wording


class ClearOffer(QWidget):
    """Hidden unless a token was saved, and what it was pasted from is still on the clipboard."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._cleared_for: int | None = None
        """The attempt (a number per token) after which it was cleared: that stays to be read."""
        translate = desk.wording.translate
        self._text = label("", "soft", name="clipboard-text")
        self._clear = button(
            translate("ClearOffer", "Clear the clipboard"), "link", name="clipboard-clear"
        )
        self._clear.clicked.connect(self._clear_it)
        desk.clipboard.pasted_text_left.connect(self.hide)
        line = row(self._text, self._clear)
        line.setStretch(0, 1)
        line.setContentsMargins(0, 0, 0, 0)
        self.setLayout(line)
        self.hide()

    def show_session(self, session: Session) -> None:
        """Offer it, where there is something to clear."""
        if session.saved is not None and self._desk.clipboard.holds_pasted_text:
            self._text.setText(
                self._desk.wording.translate(
                    "ClearOffer",
                    "The token you pasted is still on the clipboard, where any program can read "
                    "it. It is saved now, so it need not stay there.",
                )
            )
            self._clear.show()
            self.show()
        elif session.attempt != self._cleared_for:
            self.hide()

    def _clear_it(self) -> None:
        """Say so in its place; the button that had the keyboard hands it on."""
        self.focusNextChild()
        self._cleared_for = self._desk.conductor.session.attempt
        self._desk.clipboard.clear_pasted_text()
        text = cleared_words(self._desk.wording)
        self._text.setText(text)
        self._clear.hide()
        self.show()
        self._desk.announce(text)


def cleared_words(wording: Wording) -> str:
    """Return what is said when a token was taken off the clipboard."""
    return wording.translate(
        "ClearOffer",
        "The clipboard was cleared. If this computer keeps a clipboard history, remove the "
        "token there as well.",
    )
