"""The copy that lies beside a file whose token was replaced: it still holds the old one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from notion_wizard.core.catalogue.buttons import DELETE_COPY
from notion_wizard.core.session import Session, Verdict
from notion_wizard.gui.widgets.basics import button, label
from notion_wizard.gui.widgets.flow_layout import FlowLayout
from notion_wizard.wording import Wording


class ReplacedCopy(QWidget):
    """Offers to delete it, and asks first while nobody has said that the tool works."""

    delete_agreed = Signal()
    """Delete it: it is not needed any more, or the person insists."""

    def __init__(self, wording: Wording, path: str, number: int) -> None:
        super().__init__()
        name = f"tools-copy-delete-{number}"
        self._is_needed = True
        self._delete = button(wording.say(DELETE_COPY), "link", name=name)
        self._delete.clicked.connect(self._press)
        text = wording.translate("ToolsPage", "Delete the copy? Undo is not possible after that.")
        self._question = QWidget()
        self._keep = button(wording.translate("ToolsPage", "Keep it"), name=f"{name}-no")
        self._keep.clicked.connect(self._put_away)
        agree = button(wording.translate("ToolsPage", "Delete it"), name=f"{name}-yes")
        agree.clicked.connect(self._agree)
        self._delete.setAccessibleDescription(path)
        for one in (self._keep, agree):
            one.setAccessibleDescription(f"{text} {path}")
        pills = FlowLayout(12)
        pills.addWidget(self._keep)
        pills.addWidget(agree)
        asked = QVBoxLayout(self._question)
        asked.setContentsMargins(0, 4, 0, 0)
        asked.setSpacing(6)
        asked.addWidget(label(text, "strong"))
        asked.addLayout(pills)
        self._question.hide()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._delete)
        lines.addWidget(self._question)
        self.hide()

    @property
    def has_keyboard(self) -> bool:
        """Whether one of its buttons has it."""
        return self.window().focusWidget() in self.findChildren(QPushButton)

    def show_session(self, session: Session, *, has_copy: bool) -> None:
        """Show it where there is a copy."""
        self._is_needed = session.verdict is not Verdict.WORKS
        if not has_copy:
            self._question.hide()
        self._delete.setVisible(self._question.isHidden())
        self.setVisible(has_copy)

    def _press(self) -> None:
        if not self._is_needed:
            self.delete_agreed.emit()
            return
        self._question.show()
        # What changes nothing has the keyboard, before the button goes that had it.
        self._keep.setFocus()
        self._delete.hide()

    def _put_away(self) -> None:
        self._delete.show()
        self._delete.setFocus()
        self._question.hide()

    def _agree(self) -> None:
        self._put_away()
        self.delete_agreed.emit()
