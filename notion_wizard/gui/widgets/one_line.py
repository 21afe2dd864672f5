"""Words that stay on one line as long as there is room for that."""

from PySide6.QtCore import QSize, Qt

from notion_wizard.gui.widgets.basics import Label, LabelRole


class OneLine(Label):
    """A label for a FlowLayout: where the line is too short for it alone, it wraps."""

    def __init__(self, text: str = "", role: LabelRole = "strong", *, name: str = "") -> None:
        super().__init__(text)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setWordWrap(True)

    def sizeHint(self) -> QSize:
        """Return the size of the line."""
        self.ensurePolished()
        words = self.fontMetrics().size(Qt.TextFlag.TextSingleLine, self.shown)
        return words.grownBy(self.contentsMargins())
