"""What the sections of the help window have in common."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent

from notion_wizard.core.session import Session
from notion_wizard.gui.desk import Desk
from notion_wizard.gui.pages.page import Page


class Section(Page):
    """One scrolling column, as on a screen; most of them say the same in every session."""

    def __init__(self, desk: Desk, name: str, title: str, lead: str = "") -> None:
        super().__init__(desk, name, title, lead)
        self.setProperty("kind", "section")
        # Until its size is known; what cannot be a stop gets no place in the order either.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.verticalScrollBar().rangeChanged.connect(self._fit_to_keyboard)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Its size is known."""
        super().resizeEvent(event)
        self._fit_to_keyboard()

    def _fit_to_keyboard(self) -> None:
        """Text that has to be scrolled can be scrolled by keys: Tab leads to it."""
        is_stop = self.verticalScrollBar().maximum() > 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if is_stop else Qt.FocusPolicy.NoFocus)

    def refresh(self, session: Session) -> None:
        """Show this session."""
