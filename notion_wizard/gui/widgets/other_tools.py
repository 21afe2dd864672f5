"""The steps of the tools that were not chosen, folded."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from notion_wizard.core.model import Situation
from notion_wizard.core.tool_guides.guides import TOOL_GUIDES
from notion_wizard.core.tool_guides.tool_guide import ToolGuide
from notion_wizard.gui.widgets.basics import empty_layout
from notion_wizard.gui.widgets.fold import Fold
from notion_wizard.gui.widgets.point import points
from notion_wizard.wording import Wording


class OtherTools(QWidget):
    """All of them, those too that take no token; one may be open at a time."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._folds: dict[str, Fold] = {}
        self._first: QWidget | None = None
        content = QWidget()
        content.setObjectName("tools-list")
        self._guides = QVBoxLayout(content)
        self._guides.setContentsMargins(22, 0, 0, 0)
        self._whole = Fold(wording, wording.translate("ToolsPage", "Other tools"), content)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._whole)

    def show_others(self, chosen: ToolGuide, situation: Situation) -> None:
        """Show all but the chosen one, with the steps for this situation."""
        empty_layout(self._guides)
        self._first = None
        self._folds = {
            guide.slug: Fold(
                self._wording, self._wording.say(guide.name), self._steps(guide, situation)
            )
            for guide in TOOL_GUIDES.values()
            if guide.slug != chosen.slug
        }
        for fold in self._folds.values():
            fold.opened.connect(lambda fold=fold: self._fold_all_but(fold))
            self._guides.addWidget(fold)

    def open_guide(self, slug: str, first: QWidget | None = None) -> QWidget | None:
        """Open the steps of one; return what is to be brought into sight, or None.

        What is known of this computer stands `first`, above the steps for any.
        """
        fold = self._folds.get(slug)
        if fold is None:
            return None
        if self._first is not None:
            self._first.hide()
            self._first.deleteLater()
        self._first = first
        if first is not None:
            fold.put_first(first)
        self._whole.unfold()
        fold.unfold()
        fold.setFocus(Qt.FocusReason.OtherFocusReason)
        return fold

    def _fold_all_but(self, opened: Fold) -> None:
        for one in self._folds.values():
            if one is not opened:
                one.fold()

    def _steps(self, guide: ToolGuide, situation: Situation) -> QWidget:
        content = QWidget()
        lines = QVBoxLayout(content)
        lines.setContentsMargins(22, 0, 0, 8)
        steps = guide.for_situation(situation).steps
        for step in points((self._wording.say(step.text) for step in steps), in_order=True):
            lines.addWidget(step)
        return content
