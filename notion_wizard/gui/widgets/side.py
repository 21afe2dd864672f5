"""The side: the program's name, and the steps of this person's path and no others."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from notion_wizard.core.flow import is_about_sharing, path
from notion_wizard.core.model import Tool
from notion_wizard.core.session import Session, Step, Verdict
from notion_wizard.core.tool_guides import tool_name
from notion_wizard.gui.theme import Mood
from notion_wizard.gui.widgets.basics import LabelRole, label
from notion_wizard.gui.widgets.icon import Icon
from notion_wizard.gui.widgets.slot import Slot
from notion_wizard.wording import Wording

_WIDTH: Final = 232

_ICONS: Final = {"done": "ok", "current": "current", "skipped": "skipped", "open": "open"}
_MOODS: Final = {"done": Mood.GOOD, "open": Mood.CAREFUL}
_ROLES: Final[Mapping[str, LabelRole]] = {"current": "strong", "next": "soft"}


class Side(QFrame):
    """Shows where the person is on the path; at its foot the two ways to help."""

    def __init__(self, wording: Wording, support: QWidget) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._wording = wording
        self._shown: tuple[object, ...] | None = None
        self._steps = Slot(3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 18, 12, 14)
        layout.addLayout(self._brand())
        layout.addSpacing(12)
        layout.addWidget(self._steps)
        layout.addStretch(1)
        self.support_place = QVBoxLayout()
        self.support_place.addWidget(support)
        layout.addLayout(self.support_place)

    def sizeHint(self) -> QSize:
        """Return the usual width; more where the words of a language need it."""
        hint = super().sizeHint()
        return QSize(max(_WIDTH, self.minimumSizeHint().width()), hint.height())

    def _brand(self) -> QHBoxLayout:
        brand = QHBoxLayout()
        brand.setContentsMargins(8, 0, 0, 0)
        brand.setSpacing(6)
        brand.addWidget(Icon("mark", Mood.NEUTRAL, 30))
        brand.addWidget(label("Notion Wizard", "product"), 1)
        return brand

    def show_session(self, session: Session) -> None:
        """Show the path of this session."""
        steps = () if session.step is Step.HOME else path(session)
        tool = self._tool_name(session)
        states = tuple(_state(step, steps, session) for step in steps)
        asked = (steps, states, tool, session.situation)
        if asked == self._shown:
            return
        self._shown = asked
        self._steps.empty()
        if not steps:
            self._add(self._wording.translate("Side", "Your tokens"), "current")
        for step, state in zip(steps, states, strict=True):
            if step is not Step.DONE:
                self._add(self._name(step, session, tool), state)

    def _add(self, text: str, state: str) -> None:
        entry = QFrame()
        entry.setProperty("step", state)
        line = QHBoxLayout(entry)
        line.setContentsMargins(10, 6, 8, 6)
        line.setSpacing(11)
        icon = _ICONS.get(state, "empty")
        line.addWidget(Icon(icon, _MOODS.get(state, Mood.NEUTRAL), 20))
        words = label(text, _ROLES.get(state, "text"))
        words.setAccessibleName(f"{text}, {self._spoken(state)}")
        line.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)
        self._steps.put(entry)

    def _spoken(self, state: str) -> str:
        match state:
            case "done":
                return self._wording.translate("Side", "done")
            case "current":
                return self._wording.translate("Side", "you are here")
            case "skipped":
                return self._wording.translate("Side", "skipped")
            case "open":
                return self._wording.translate("Side", "open")
            case _:
                return self._wording.translate("Side", "still to come")

    def _name(self, step: Step, session: Session, tool: str) -> str:
        translate = self._wording.translate
        share = translate("Side", "Share the database")
        names = {
            Step.SITUATION: translate("Side", "What happened"),
            Step.GUIDE: translate("Side", "Get the token"),
            Step.CHECK: translate("Side", "Check the token"),
            Step.DATABASES: translate("Side", "Databases"),
            Step.SAVE: translate("Side", "Save"),
            Step.TOOLS: tool,
        }
        return share if step is Step.GUIDE and is_about_sharing(session) else names[step]

    def _tool_name(self, session: Session) -> str:
        if session.tool is None:
            return self._wording.translate("Side", "Your tool")
        if session.tool in (Tool.SCRIPT, Tool.OTHER):
            return self._wording.translate("Side", "Your tool")
        return self._wording.say(tool_name(session.tool))


def _state(step: Step, steps: tuple[Step, ...], session: Session) -> str:
    if step is session.step:
        return "current"
    is_before = session.step in steps and steps.index(step) < steps.index(session.step)
    if not is_before or step not in session.trail:
        return "next"
    if step is Step.SAVE and session.saved is None:
        return "skipped"
    # Only the person can tell that the tool works.
    is_open = step is Step.TOOLS and session.verdict is not Verdict.WORKS
    return "open" if is_open else "done"
