"""What else may be behind a tool's trouble: folded, each with its way out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from notion_wizard.core.catalogue.buttons import LABELS
from notion_wizard.core.catalogue.entry import Deed
from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.gui.widgets.basics import button, empty_layout, label
from notion_wizard.gui.widgets.fold import Fold
from notion_wizard.gui.widgets.point import points
from notion_wizard.wording import Wording


class OtherCauses(QWidget):
    """One that is unfolded stays so while nothing changes."""

    tried = Signal(object)
    """The Code of a cause whose way out did not help."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._shown: tuple[Diagnosis, ...] = ()
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)

    def show_causes(self, causes: tuple[Diagnosis, ...]) -> None:
        """Show these, likeliest first."""
        if causes == self._shown:
            return
        self._shown = causes
        empty_layout(self._lines)
        for cause in causes:
            words = self._wording.render(cause)
            self._lines.addWidget(Fold(self._wording, words.title, self._way_out(cause)))

    def _way_out(self, cause: Diagnosis) -> QWidget:
        words = self._wording.render(cause)
        content = QWidget()
        lines = QVBoxLayout(content)
        lines.setContentsMargins(22, 0, 0, 4)
        lines.addWidget(label(words.explanation))
        if words.reason:
            lines.addWidget(label(words.reason, "soft"))
        for fix in points(words.fixes, in_order=True):
            lines.addWidget(fix)
        if cause.code is not Code.TOOL_STILL_FAILS:
            tried = button(
                self._wording.say(LABELS[Deed.TRIED_IN_VAIN]),
                "link",
                name=f"tools-tried-{cause.code.slug}",
            )
            tried.clicked.connect(lambda: self.tried.emit(cause.code))
            lines.addWidget(tried)
        return content
