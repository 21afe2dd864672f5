"""Whether the tool works now: the answers, told as what they do."""

from typing import Final

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QIcon, QPixmap
from PySide6.QtWidgets import QPushButton, QSizePolicy

from notion_wizard.core.session import Verdict
from notion_wizard.gui.theme import current_roles
from notion_wizard.gui.widgets.basics import button, restyle
from notion_wizard.gui.widgets.flow_layout import FlowLayout
from notion_wizard.gui.widgets.icon import drawn
from notion_wizard.gui.widgets.question import Question
from notion_wizard.wording import Wording

_SPACING: Final = 12


class ToolAnswers(Question):
    """Yes leads on at once; of the two errors one is chosen, and can be met once more."""

    given = Signal(object)
    """The `Verdict` that the person gave."""

    def __init__(self, wording: Wording) -> None:
        pills = FlowLayout(_SPACING)
        super().__init__("", pills)
        translate = wording.translate
        works = button(translate("ToolsPage", "Yes, it works"), name="tools-works")
        works.clicked.connect(lambda: self.given.emit(Verdict.WORKS))
        same = _Error(translate("ToolsPage", "Same error"), "tools-same")
        other = _Error(translate("ToolsPage", "Another error"), "tools-other")
        same.met.connect(lambda: self.given.emit(Verdict.SAME_ERROR))
        other.met.connect(lambda: self.given.emit(Verdict.OTHER_ERROR))
        self._errors = {Verdict.SAME_ERROR: same, Verdict.OTHER_ERROR: other}
        self._answers: dict[Verdict, QPushButton] = {Verdict.WORKS: works, **self._errors}
        for one in self._answers.values():
            one.setProperty("kind", "choice")
            pills.addWidget(one)

    def mark(self, given: Verdict | None) -> None:
        """Show which answer was given; it can be given once more."""
        for verdict, error in self._errors.items():
            error.show_chosen(is_chosen=verdict is given)
        for verdict, answer in self._answers.items():
            is_given = verdict is given
            if answer.property("given") is not is_given:
                answer.setProperty("given", is_given)
                restyle(answer)
            # Not by the colour alone.
            accent, ratio = current_roles().accent, self.devicePixelRatioF()
            side = answer.fontMetrics().height()
            answer.setIconSize(QSize(side, side))
            size = answer.iconSize()
            tick = drawn("ok", size, accent, ratio) if is_given else QPixmap()
            answer.setIcon(QIcon(tick))


class _Error(QPushButton):
    """One of two that exclude each other: a radio button to readers."""

    met = Signal()
    """It was chosen, by whatever way, or pressed although it is."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__(text)
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self._is_told = False
        # Not clicked alone: assistive technology toggles what can be checked.
        self.pressed.connect(self._begin)
        self.toggled.connect(self._toggle)
        self.clicked.connect(self._click)

    def show_chosen(self, *, is_chosen: bool) -> None:
        """Show whether it is chosen: nobody is told."""
        with QSignalBlocker(self):
            self.setAutoExclusive(False)
            self.setChecked(is_chosen)
            self.setAutoExclusive(True)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Leave the other one to the Tab key: what is drawn as a button is reached as one."""
        super().focusInEvent(event)
        around = self.parentWidget()
        for one in around.findChildren(_Error) if around is not None else ():
            one.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _begin(self) -> None:
        self._is_told = False

    def _toggle(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal passes it so
        if on:
            self._is_told = True
            self.met.emit()

    def _click(self) -> None:
        if not self._is_told:
            self.met.emit()
