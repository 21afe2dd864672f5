"""The ladder on screen 3."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from notion_wizard.core.ladder import Rung, RungState
from notion_wizard.gui.theme import Mood
from notion_wizard.gui.widgets.basics import card, empty_layout, label
from notion_wizard.gui.widgets.icon import Icon, StateIcon
from notion_wizard.wording import Wording

_MOODS: Final[Mapping[RungState, Mood]] = {
    RungState.GOOD: Mood.GOOD,
    RungState.CAREFUL: Mood.CAREFUL,
    RungState.STOPPED: Mood.STOP,
}
_SIDE: Final = 24


class Ladder(QFrame):
    """One line a rung, each with icon and words; hidden while there is none."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self.setObjectName("check-ladder")
        self._wording = wording
        self._rungs: tuple[Rung, ...] = ()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(12)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card(self._lines))
        self.hide()

    def show_rungs(self, rungs: tuple[Rung, ...]) -> bool:
        """Show these rungs, and tell whether they are others than before."""
        if rungs == self._rungs:
            return False
        self._rungs = rungs
        empty_layout(self._lines)
        for rung in rungs:
            self._lines.addLayout(self._line(rung))
        said = [self._said(rung) for rung in rungs]
        self.setAccessibleName(". ".join(said))
        self.setVisible(bool(rungs))
        return True

    def _line(self, rung: Rung) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(label(self._wording.say(rung.title, rung.facts), "strong"))
        if rung.detail is not None:
            words.addWidget(label(self._wording.say(rung.detail, rung.facts), "soft"))
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self._icon(rung.state), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        return line

    def _icon(self, state: RungState) -> Icon:
        if state is RungState.BUSY:
            # The words say that it is.
            return Icon("busy")
        return StateIcon(self._wording, _MOODS[state], _SIDE)

    def _said(self, rung: Rung) -> str:
        title = self._wording.say(rung.title, rung.facts)
        if rung.detail is None:
            return title
        return f"{title}: {self._wording.say(rung.detail, rung.facts)}"
