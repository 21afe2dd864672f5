"""One line above the pages that tells of something which happened by itself."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from notion_wizard.gui.theme import Mood
from notion_wizard.gui.widgets.basics import button, label, row
from notion_wizard.gui.widgets.icon import Icon
from notion_wizard.wording import Wording


class Notice(QFrame):
    """Hidden until there is something to tell; the person may put it away."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._text = label("", "strong", name="notice-text")
        self._way_out: Callable[[], object] | None = None
        self._go = button("", "link", name="notice-deed")
        self._go.clicked.connect(self._go_out)
        self._close = button(wording.translate("Notice", "Understood"), "link", name="notice-close")
        self._understood: Callable[[], object] | None = None
        self._close.clicked.connect(self._put_away)
        line = row(Icon("info", Mood.NEUTRAL, 22), self._text, self._go, self._close)
        line.setStretch(1, 1)
        line.setContentsMargins(20, 6, 20, 6)
        self.setLayout(line)
        self.hide()

    def tell(
        self,
        text: str,
        deed: str = "",
        way_out: Callable[[], object] | None = None,
        understood: Callable[[], object] | None = None,
    ) -> None:
        """Show this line, and what can be done about it."""
        self._text.setText(text)
        self._go.setText(deed)
        self._way_out, self._understood = way_out, understood
        self._go.setVisible(way_out is not None)
        self.show()

    def take_keyboard(self) -> None:
        """Give the keyboard to what can be done about it, or to what puts the line away."""
        taker = self._close if self._go.isHidden() else self._go
        taker.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_away(self) -> None:
        self.hide()
        if self._understood is not None:
            self._understood()

    def _go_out(self) -> None:
        self.hide()
        if self._way_out is not None:
            self._way_out()
