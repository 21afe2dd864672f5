"""Finds where this computer still keeps the old token: in its environment and in files."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from notion_wizard.core.model import Situation, Tool
from notion_wizard.core.session import Session
from notion_wizard.core.text import QT_TRANSLATE_NOOP
from notion_wizard.gui.desk import Desk
from notion_wizard.gui.widgets.basics import card, label
from notion_wizard.gui.widgets.folder_search import FolderSearchWidget
from notion_wizard.gui.widgets.variables_told import VariablesTold

_ON_THIS_COMPUTER = (Tool.SCRIPT, Tool.OTHER)

_OLD_TOKEN = QT_TRANSLATE_NOOP("ToolsPage", "Where the old token may still be on this computer")
_OTHER_TOKENS = QT_TRANSLATE_NOOP("ToolsPage", "Where other tokens may be on this computer")


class TokenFinder(QWidget):
    """Hidden for tools that keep their token elsewhere, and where no token has changed."""

    told = Signal(object)
    """The card that tells of trouble, which may be out of sight."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        translate = desk.wording.translate
        self._desk = desk
        self._variables = VariablesTold(desk)
        self._folder = FolderSearchWidget(desk)
        self._folder.told.connect(self.told)
        self._folder.file_changed.connect(self._variables.look)
        lines = QVBoxLayout()
        lines.setSpacing(8)
        self._heading = label("", "card-title", name="tools-finder-heading")
        lines.addWidget(self._heading)
        lines.addWidget(self._variables)
        about = translate(
            "ToolsPage",
            "The wizard can look for tokens in a folder: in .env files, settings and scripts. It "
            "changes nothing without your click, and nothing leaves this computer.",
        )
        lines.addWidget(label(about, "soft"))
        lines.addWidget(self._folder)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card(lines))
        self.hide()

    def look(self) -> None:
        """The screen was opened: look at the environment by itself."""
        if _is_shown_for(self._desk.conductor.session):
            self._variables.look()

    def show_session(self, session: Session) -> None:
        """Show what is known now."""
        is_shown = _is_shown_for(session)
        self.setVisible(is_shown)
        if is_shown:
            is_first = session.situation is Situation.FIRST
            heading = _OTHER_TOKENS if is_first else _OLD_TOKEN
            self._heading.setText(self._desk.wording.say(heading))
            self._variables.show_session(session)
            self._folder.show_session(session)


def _is_shown_for(session: Session) -> bool:
    return session.tool in _ON_THIS_COMPUTER and session.situation is not Situation.MISSING
