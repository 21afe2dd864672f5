"""Something folded behind a link, until the person wants it."""

from typing import Final

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QVBoxLayout, QWidget

from notion_wizard.gui.theme import current_roles
from notion_wizard.gui.widgets.icon import drawn
from notion_wizard.gui.widgets.wrapping_link import WrappingLink
from notion_wizard.wording import Wording

_DRESSED: Final = (
    QEvent.Type.FontChange,
    QEvent.Type.StyleChange,
    QEvent.Type.DevicePixelRatioChange,
)


class Fold(QWidget):
    """A link with an arrow; what it holds stands beneath it once it is pressed."""

    opened = Signal()
    """The person wanted it."""

    def __init__(self, wording: Wording, text: str, content: QWidget, *, name: str = "") -> None:
        super().__init__()
        self._wording = wording
        self._content = content
        self._link = WrappingLink(text, name=name)
        # Not checkable: it would be read aloud as a check box.
        self._link.clicked.connect(self._turn)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._link)
        layout.addWidget(content)
        self.setFocusProxy(self._link)
        self._show_content(shown=False)

    def fold(self) -> None:
        """Fold it again."""
        if not self._content.isHidden():
            self._show_content(shown=False)

    def unfold(self) -> None:
        """Open it, as a click on its link does."""
        if self._content.isHidden():
            self._show_content(shown=True)

    def _turn(self) -> None:
        self._show_content(shown=self._content.isHidden())

    def put_first(self, widget: QWidget) -> None:
        """Put something above all that it holds."""
        layout = self._content.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(0, widget)

    def _show_content(self, *, shown: bool) -> None:
        self._content.setVisible(shown)
        if shown:
            self.opened.emit()
        translate = self._wording.translate
        # Qt tells readers of no state for this; a description that changes is said at once.
        state = translate("Fold", "Shown") if shown else translate("Fold", "Hidden")
        self._link.setAccessibleDescription(state)
        self._draw_arrow(shown=shown)

    def event(self, event: QEvent) -> bool:
        """Draw the arrow in new colours, as large as the text, as sharply as its screen can."""
        if event.type() in _DRESSED:
            self._draw_arrow(shown=not self._content.isHidden())
        return super().event(event)

    def _draw_arrow(self, *, shown: bool) -> None:
        name = "chevron-down" if shown else "chevron-right"
        accent, ratio = current_roles().accent, self.devicePixelRatioF()
        side = self.fontMetrics().height()
        self._link.setIconSize(QSize(side, side))
        self._link.setIcon(QIcon(drawn(name, self._link.iconSize(), accent, ratio)))
