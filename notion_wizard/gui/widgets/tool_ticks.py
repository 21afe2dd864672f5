"""The tools that may still use the old token, each to tick once it works again."""

from collections.abc import Iterable

from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from notion_wizard.gui.widgets.basics import label
from notion_wizard.gui.widgets.flow_layout import FlowLayout
from notion_wizard.gui.widgets.numbered_steps import StepMark


class ToolTicks(QWidget):
    """A mark and a name for each tool. The ticks are the person's own; nothing depends on them."""

    def __init__(self, names: Iterable[tuple[str, str]]) -> None:
        """`names` holds the slug and the name of each tool."""
        super().__init__()
        lines = FlowLayout(10)
        for slug, name in names:
            lines.addWidget(_Tick(slug, name))
        self.setLayout(lines)


class _Tick(QWidget):
    def __init__(self, slug: str, name: str) -> None:
        super().__init__()
        self._mark = StepMark(None, name)
        self._mark.setObjectName(f"done-tool-{slug}")
        text = label(name)
        text.setWordWrap(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 8, 0)
        line.setSpacing(6)
        line.addWidget(self._mark)
        line.addWidget(text)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """The name is the target, too."""
        self._mark.click()
