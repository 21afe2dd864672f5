"""The question after a move: is this your new workspace."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from notion_wizard.core.catalogue.buttons import NOT_THIS_WORKSPACE, THIS_WORKSPACE
from notion_wizard.core.text import QT_TRANSLATE_NOOP, Facts
from notion_wizard.gui.theme import Mood
from notion_wizard.gui.widgets.basics import button, card, label, row
from notion_wizard.gui.widgets.flow_layout import FlowLayout
from notion_wizard.gui.widgets.icon import StateIcon
from notion_wizard.wording import Wording

_IS_NEW: Final = QT_TRANSLATE_NOOP("CheckPage", "Is “{workspace}” your new workspace?")
_IS_RIGHT: Final = QT_TRANSLATE_NOOP(
    "CheckPage", "You said you moved. Is “{workspace}” the right workspace?"
)


class WorkspaceQuestion(QFrame):
    """A card with a question and two answers; hidden while there is nothing to ask."""

    answered = Signal(bool)
    """Whether it is the right workspace."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        translate = wording.translate
        self._text = label("", "card-title")
        self._hint = translate(
            "CheckPage",
            "Check the name at the top left in Notion. "
            "The token must be made in the new workspace.",
        )
        no = button(wording.say(NOT_THIS_WORKSPACE), name="workspace-no")
        yes = button(wording.say(THIS_WORKSPACE), name="workspace-yes")
        no.clicked.connect(lambda: self.answered.emit(False))
        yes.clicked.connect(lambda: self.answered.emit(True))
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self._text)
        words.addWidget(label(self._hint))
        answers = FlowLayout()
        answers.addWidget(no)
        answers.addWidget(yes)
        words.addLayout(answers)
        line = row()
        line.addWidget(StateIcon(wording, Mood.CAREFUL), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card(line, Mood.CAREFUL))
        self.hide()

    @property
    def spoken(self) -> str:
        """The question and what helps to answer it, for who cannot see it appear."""
        return f"{self._text.text()} {self._hint}"

    def ask(self, facts: Facts, *, seems_old: bool) -> None:
        """Ask about the workspace of these facts; it may be known as the old one."""
        self._text.setText(self._wording.say(_IS_RIGHT if seems_old else _IS_NEW, facts))
        self.show()
