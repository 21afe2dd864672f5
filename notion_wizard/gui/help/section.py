"""What the sections of the help window have in common."""

from notion_wizard.core.session import Session
from notion_wizard.gui.pages.page import Page


class Section(Page):
    """One scrolling column, as on a screen; most of them say the same in every session."""

    def refresh(self, session: Session) -> None:
        """Show this session."""
