"""The way from Help to the saved tokens."""

from collections.abc import Callable

from notion_wizard.core.session import Session
from notion_wizard.core.text import QT_TRANSLATE_NOOP
from notion_wizard.gui.desk import Desk
from notion_wizard.gui.help.section import Section
from notion_wizard.gui.widgets.basics import button, label

_KEPT = QT_TRANSLATE_NOOP("TokenDrawer", "%n token(s) saved on this computer.", "", 3)


class TokenDrawer(Section):
    """Says how many there are, and opens their list."""

    def __init__(self, desk: Desk, show_tokens: Callable[[], None]) -> None:
        translate = desk.wording.translate
        super().__init__(
            desk,
            "help-saved",
            translate("TokenDrawer", "Saved tokens"),
            translate("TokenDrawer", "Check, copy, rename or remove what this computer keeps."),
        )
        self._count = label("", "strong")
        self.add(self._count)
        show = button(translate("TokenDrawer", "Show the list"), "main", name="help-saved-show")
        show.clicked.connect(show_tokens)
        self.add(show)
        self.column.addStretch(1)

    def refresh(self, session: Session) -> None:
        """Count what is saved now."""
        self._count.setText(self.desk.wording.say(_KEPT, {"n": len(session.book.profiles)}))
