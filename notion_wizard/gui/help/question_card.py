"""A question inside a window: asked before something that cannot be taken back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from notion_wizard.gui.theme import Mood
from notion_wizard.gui.widgets.basics import button, label, row
from notion_wizard.gui.widgets.flow_layout import FlowLayout
from notion_wizard.gui.widgets.icon import StateIcon
from notion_wizard.wording import Wording


class QuestionCard(QFrame):
    """Hidden until asked. The way that changes nothing comes first and has the keyboard."""

    agreed = Signal()
    declined = Signal()

    def __init__(self, wording: Wording, name: str, yes: str, no: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("card", Mood.CAREFUL.value)
        self._title = label("", "card-title")
        self._text = label()
        self._no = button(no, name=f"{name}-no")
        self._no.clicked.connect(self._decline)
        agree = button(yes, name=f"{name}-yes")
        agree.clicked.connect(self._agree)
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self._title)
        words.addWidget(self._text)
        buttons = FlowLayout(12)
        buttons.addWidget(self._no)
        buttons.addWidget(agree)
        words.addLayout(buttons)
        line = row(spacing=13)
        line.addWidget(StateIcon(wording, Mood.CAREFUL), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        line.setContentsMargins(17, 14, 17, 14)
        self.setLayout(line)
        self.hide()

    def ask(self, title: str, text: str) -> None:
        """Show the question."""
        self._title.setText(title)
        self._text.setText(text)
        self.setAccessibleName(f"{title} {text}")
        self.show()
        self._no.setFocus()

    def _decline(self) -> None:
        self.hide()
        self.declined.emit()

    def _agree(self) -> None:
        self.hide()
        self.agreed.emit()
