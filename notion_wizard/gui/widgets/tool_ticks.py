"""The tools that may still use the old token, each to tick once it works again."""

from collections.abc import Collection, Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from notion_wizard.gui.widgets.basics import label
from notion_wizard.gui.widgets.flow_layout import FlowLayout
from notion_wizard.gui.widgets.numbered_steps import StepMark


class ToolTicks(QWidget):
    """A mark and a name for each tool. The ticks are the person's own; nothing depends on them."""

    ticked = Signal(str, bool)
    """The slug of a tool, and whether it is ticked."""

    def __init__(self, names: Iterable[tuple[str, str]], done: Collection[str]) -> None:
        """`names` holds the slug and the name of each tool, `done` the slugs that are ticked."""
        super().__init__()
        lines = FlowLayout(10)
        for slug, name in names:
            tick = _Tick(slug, name, is_done=slug in done)
            tick.mark.toggled.connect(partial(self.ticked.emit, slug))
            lines.addWidget(tick)
        self.setLayout(lines)


class _Tick(QWidget):
    def __init__(self, slug: str, name: str, *, is_done: bool) -> None:
        super().__init__()
        self.mark = StepMark(None, name)
        self.mark.setObjectName(f"done-tool-{slug}")
        self.mark.setChecked(is_done)
        text = label(name)
        text.setWordWrap(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 8, 0)
        line.setSpacing(6)
        line.addWidget(self.mark)
        line.addWidget(text)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """The name is the target, too."""
        self.mark.click()
