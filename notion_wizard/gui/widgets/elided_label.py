"""A line that is shortened in the middle to the room there is, such as the path of a file."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from notion_wizard.gui.widgets.plain_tip import plain_tip


class ElidedLabel(QLabel):
    """Shows as much as fits; all of it is in the tool tip and for assistive technology."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._whole = text
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "strong")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setToolTip(plain_tip(text))
        self.setAccessibleName(text)
        self._fit(self.width())

    def minimumSizeHint(self) -> QSize:
        """Any width will do: it is shortened to that."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten it to the new width."""
        super().resizeEvent(event)
        self._fit(event.size().width())

    def _fit(self, width: int) -> None:
        elided = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideMiddle, width)
        if elided != self.text():
            self.setText(elided)
