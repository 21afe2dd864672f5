"""Something folded behind a link, until the person wants it."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QVBoxLayout, QWidget

from notion_wizard.gui.theme import current_roles
from notion_wizard.gui.widgets.icon import drawn
from notion_wizard.gui.widgets.wrapping_link import WrappingLink


class Fold(QWidget):
    """A link with an arrow; what it holds stands beneath it once it is pressed."""

    opened = Signal()
    """The person wanted it."""

    def __init__(self, text: str, content: QWidget, *, name: str = "") -> None:
        super().__init__()
        self._content = content
        self._link = WrappingLink(text, name=name)
        self._link.setCheckable(True)
        self._link.toggled.connect(self._show_content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._link)
        layout.addWidget(content)
        self.setFocusProxy(self._link)
        self._show_content(self._link.isChecked())

    def fold(self) -> None:
        """Fold it again."""
        self._link.setChecked(False)

    def unfold(self) -> None:
        """Open it, as a click on its link does."""
        self._link.setChecked(True)

    def _show_content(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signal passes it so
        self._content.setVisible(shown)
        if shown:
            self.opened.emit()
        arrow = drawn("chevron-down" if shown else "chevron-right", QSize(14, 14), _accent())
        self._link.setIcon(QIcon(arrow))


def _accent() -> str:
    return current_roles().accent
