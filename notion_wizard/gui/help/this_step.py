"""Help with the screen that is open."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnose import shown_diagnosis
from notion_wizard.core.session import Session, Step
from notion_wizard.core.text import QT_TRANSLATE_NOOP
from notion_wizard.gui.desk import Desk
from notion_wizard.gui.help.section import Section
from notion_wizard.gui.help.step_words import STEP_WORDS
from notion_wizard.gui.widgets.basics import button, card, empty_layout, label
from notion_wizard.gui.widgets.point import points

_MEANING = QT_TRANSLATE_NOOP("ThisStep", "What does {code} mean?")
_DIRECTIONS = QT_TRANSLATE_NOOP(
    "ThisStep",
    "Our directions are from {month:plain}. Don’t see it in Notion? It may have another name by "
    "now: look for a similar word near that place.",
)


class ThisStep(Section):
    """Follows the wizard: it stays beside it while the person goes on."""

    def __init__(self, desk: Desk, look_up: Callable[[Code], None]) -> None:
        super().__init__(desk, "help-step", "", " ")
        self._look_up = look_up
        self._shown: tuple[Step, Code | None] | None = None
        self._hints = QVBoxLayout()
        self._hints.setSpacing(10)
        self.add(card(self._hints))
        self._code = button("", name="help-step-code")
        self._code.clicked.connect(self._explain)
        self.add(self._code)
        month = desk.wording.month(desk.services.screens.month)
        directions = desk.wording.say(_DIRECTIONS, {"month": month})
        self.add(label(directions, "small"))
        self.column.addStretch(1)

    def refresh(self, session: Session) -> None:
        """Show what helps on this screen, and the way to its code."""
        diagnosis = shown_diagnosis(session)
        now = (session.step, diagnosis.code if diagnosis else None)
        if now == self._shown:
            return
        self._shown = now
        step, code = now
        say, words = self.desk.wording.say, self.desk.words_of_notion
        helpful = STEP_WORDS[step]
        self.set_title(say(helpful.title))
        self.lead.setText(say(helpful.about, words))
        empty_layout(self._hints)
        for hint in points(say(hint, words) for hint in helpful.hints):
            self._hints.addWidget(hint)
        self._code.setVisible(code is not None)
        if code is not None:
            self._code.setText(say(_MEANING, {"code": code.label}))
            self._code.setAccessibleDescription(code.spoken)

    def _explain(self) -> None:
        code = self._shown[1] if self._shown else None
        if code is not None:
            self._look_up(code)
