"""The field for the token, with Paste and Show beside it, and a word beneath."""

from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from notion_wizard.gui.widgets.basics import button, label, row, set_kind
from notion_wizard.gui.widgets.hint_width import hint_width
from notion_wizard.gui.widgets.token_field import TokenField
from notion_wizard.wording import Wording

SHOWN_MS: Final = 20_000
"""A shown token hides itself again after this time."""


class PasteRow(QWidget):
    """Hides what it holds; Show shows it for a while.

    Where the field's hint has no room beside the buttons, they stand beneath.
    """

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        translate = wording.translate
        self.field = TokenField(wording)
        self.field.setPlaceholderText(translate("CheckPage", "Paste the token here"))
        self._paste = button(translate("CheckPage", "Paste"), "main", name="paste-paste")
        self._paste.clicked.connect(self.field.paste_from_clipboard)
        self._show = button("", name="paste-show")
        self._name_show(is_shown=False)
        self._show.clicked.connect(self._show_or_hide)
        self._hide_again = QTimer(self)
        self._hide_again.setSingleShot(True)
        self._hide_again.timeout.connect(self.hide_token)
        self._word = label("", "soft", name="paste-word")
        self._word.hide()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(12)
        self._line.addWidget(self.field, 1)
        self._buttons = row(self._paste, self._show, 1)
        self._line.addLayout(self._buttons)
        lines.addLayout(self._line)
        lines.addWidget(self._word)

    def show_kind(self, *, is_next: bool, is_again: bool) -> None:
        """Let Paste stand out if it is what to do next, and say whether it is done again."""
        translate = self._wording.translate
        self._paste.setText(
            translate("CheckPage", "Paste again") if is_again else translate("CheckPage", "Paste")
        )
        set_kind(self._paste, "main" if is_next else "plain")
        self._fit()

    def say(self, text: str) -> None:
        """Say beneath the field how pasting goes; nothing hides that line."""
        self._word.setText(text)
        self._word.setVisible(bool(text))

    def hide_token(self) -> None:
        """Hide the token again."""
        self._hide_again.stop()
        self.field.hide_content()
        self._name_show(is_shown=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the line out anew for its width."""
        super().resizeEvent(event)
        self._fit()

    def hideEvent(self, event: QHideEvent) -> None:
        """On another screen, or behind a symbol in the task bar, nothing stays shown."""
        super().hideEvent(event)
        self.hide_token()
        if not event.spontaneous():
            self.say("")

    def _fit(self) -> None:
        needed = hint_width(self.field) + self._line.spacing() + self._buttons.sizeHint().width()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._line.setDirection(across if needed <= self.width() else down)

    def _show_or_hide(self) -> None:
        if self.field.is_masked:
            self.field.show_content()
            self._name_show(is_shown=True)
            self._hide_again.start(SHOWN_MS)
        else:
            self.hide_token()

    def _name_show(self, *, is_shown: bool) -> None:
        translate = self._wording.translate
        show, hide = translate("CheckPage", "Show"), translate("CheckPage", "Hide")
        self._show.setText(hide if is_shown else show)
        aloud = translate("CheckPage", "A screen reader then says it aloud.")
        self._show.setAccessibleDescription("" if is_shown else aloud)
