"""The help window: it stays beside the wizard, so that one reads here and acts there."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from notion_wizard.core.choices import language_chosen
from notion_wizard.core.codes import Code
from notion_wizard.core.session import Session
from notion_wizard.gui.desk import Desk
from notion_wizard.gui.help.about import About
from notion_wizard.gui.help.comparisons import Comparisons
from notion_wizard.gui.help.languages import Languages
from notion_wizard.gui.help.look_up import LookUp
from notion_wizard.gui.help.practise import Practise
from notion_wizard.gui.help.saved_tokens import SavedTokensDialog
from notion_wizard.gui.help.section import Section
from notion_wizard.gui.help.support_handbook import SupportHandbook
from notion_wizard.gui.help.this_step import ThisStep
from notion_wizard.gui.help.token_drawer import TokenDrawer
from notion_wizard.gui.help.whose_computer import WhoseComputer
from notion_wizard.gui.widgets.basics import button, row
from notion_wizard.wording import Wording


class HelpWindow(QDialog):
    """Sections at the left, the chosen one beside them. `rebuild` builds the wizard anew."""

    def __init__(self, desk: Desk, parent: QWidget, rebuild: Callable[[], None]) -> None:
        super().__init__(parent)
        self.setObjectName("help")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMinMaxButtonsHint)
        self.resize(860, 600)
        self.setMinimumSize(480, 360)
        self._desk, self._rebuild = desk, rebuild
        self._around = QHBoxLayout(self)
        self._around.setContentsMargins(0, 0, 0, 0)
        self._inside = QWidget()
        self._lay_out()
        desk.conductor.changed.connect(self._show_session)

    def open(self) -> None:
        """Show it beside the wizard, in place of a help window that is there already."""
        for other in self.parent().findChildren(HelpWindow):
            if other is not self:
                other.close()
        self.show()

    def look_up(self, code: Code) -> None:
        """Show what a code means."""
        self._look_up.look_up(code)
        self._topics.setCurrentRow(self._stack.indexOf(self._look_up))

    def _lay_out(self) -> None:
        translate = self._desk.wording.translate
        self.setWindowTitle(f"{translate('Help', 'Help')} – Notion Wizard")
        self._look_up = LookUp(self._desk)
        sections: tuple[tuple[str, Section], ...] = (
            (translate("Help", "This step"), ThisStep(self._desk, self.look_up)),
            (translate("Help", "Look up a code"), self._look_up),
            (translate("Help", "Tokens compared"), Comparisons(self._desk)),
            (translate("Help", "Support handbook"), SupportHandbook(self._desk)),
            (translate("Help", "Practise"), Practise(self._desk)),
            (translate("Help", "Saved tokens"), TokenDrawer(self._desk, self._show_tokens)),
            (translate("Help", "Language"), Languages(self._desk, self._speak)),
            (translate("Help", "Whose computer"), WhoseComputer(self._desk)),
            (translate("Help", "About"), About(self._desk)),
        )
        self._topics = QListWidget()
        self._topics.setObjectName("help-topics")
        self._topics.setAccessibleName(translate("Help", "Topics"))
        self._stack = QStackedWidget()
        for title, section in sections:
            self._topics.addItem(title)
            self._stack.addWidget(section)
        self._sections = tuple(section for _, section in sections)
        self._topics.setFixedWidth(self._topics.sizeHintForColumn(0) + 40)
        self._topics.currentRowChanged.connect(self._stack.setCurrentIndex)
        self._show_session(self._desk.conductor.session)
        self._topics.setCurrentRow(0)
        close = button(translate("Help", "Close"), name="help-close")
        close.clicked.connect(self.close)
        self._arrange(close)

    def _arrange(self, close: QWidget) -> None:
        inside = QWidget()
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self._topics)
        across.addWidget(self._stack, 1)
        foot = row(1, close)
        down = QVBoxLayout(inside)
        down.setContentsMargins(16, 16, 16, 14)
        down.setSpacing(12)
        down.addLayout(across, 1)
        down.addLayout(foot)
        self._around.removeWidget(self._inside)
        self._inside.deleteLater()
        self._inside = inside
        self._around.addWidget(inside)

    def _show_session(self, session: Session) -> None:
        for section in self._sections:
            section.refresh(session)

    def _show_tokens(self) -> None:
        dialog = SavedTokensDialog(self._desk, self)
        # Checking one goes on in the wizard.
        dialog.accepted.connect(self.close)
        dialog.open()

    def _speak(self, language: str) -> None:
        conductor = self._desk.conductor
        if language == self._desk.wording.language:
            return
        wording = Wording.for_language(language)
        conductor.services = replace(conductor.services, wording=wording)
        conductor.change_book(lambda book: language_chosen(book, language))
        topic = self._topics.currentRow()
        self._rebuild()
        self._lay_out()
        self._topics.setCurrentRow(topic)
        self._topics.setFocus()
