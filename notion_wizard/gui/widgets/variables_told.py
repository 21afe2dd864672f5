"""What this computer's environment holds, a line for each variable that matters."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from notion_wizard.core.events import variables_seen
from notion_wizard.core.session import Session
from notion_wizard.core.token_places.model import Variable
from notion_wizard.core.token_places.telling import NO_VARIABLE, Told, variable_told
from notion_wizard.core.token_places.winning import may_win, variable_that_wins
from notion_wizard.gui.desk import Desk
from notion_wizard.gui.living import while_living
from notion_wizard.gui.theme import Mood
from notion_wizard.gui.widgets.basics import empty_layout, label, row
from notion_wizard.gui.widgets.icon import StateIcon
from notion_wizard.wording import together

_SIDE = 20


class VariablesTold(QWidget):
    """Looks by itself when it is asked to, and says what was found; nothing is changed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("tools-environment")
        self._desk = desk
        self._shown: tuple[tuple[Mood, str], ...] | None = None
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(8)

    def look(self) -> None:
        """Look at the environment anew, in the background."""
        places, conductor = self._desk.services.places, self._desk.conductor
        key = conductor.session.book.fingerprint_key

        def looked(found: tuple[Variable, ...]) -> None:
            before = variable_that_wins(conductor.session)
            conductor.change(variables_seen, found)
            wins_now = variable_that_wins(conductor.session)
            if wins_now is not None and wins_now != before:
                tell(wins_now)

        tell = while_living(self, self._announce)
        conductor.run(lambda _cancel: places.variables(key), looked, lambda _problem: None)

    def show_session(self, session: Session) -> None:
        """Show what is known of the variables now; nothing before they were looked at."""
        lines = self._told(session)
        if lines == self._shown:
            return
        self._shown = lines
        empty_layout(self._lines)
        for mood, text in lines:
            icon = StateIcon(self._desk.wording, mood, _SIDE)
            line = row(icon, label(text), spacing=10)
            line.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
            line.setStretch(1, 1)
            self._lines.addLayout(line)

    def _told(self, session: Session) -> tuple[tuple[Mood, str], ...]:
        if session.variables is None:
            return ()
        if not session.variables:
            return ((Mood.GOOD, self._desk.wording.say(NO_VARIABLE)),)
        return tuple(
            (
                Mood.CAREFUL if may_win(one, session) else Mood.GOOD,
                self._say(variable_told(one, session)),
            )
            for one in session.variables
        )

    def _say(self, told: tuple[Told, ...]) -> str:
        return together(*(self._desk.wording.say(one.text, one.facts) for one in told))

    def _announce(self, variable: Variable) -> None:
        told = variable_told(variable, self._desk.conductor.session)
        self._desk.announce(self._say(told))
