"""The field by which a list is looked through: what it is for stands in it."""

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy

from notion_wizard.gui.widgets.enter_field import EnterField
from notion_wizard.gui.widgets.hint_width import hint_width

_USUAL: Final = 220


class FilterField(EnterField):
    """Its words are its name and its hint; it is never too narrow for them."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the usual width, and more where the words need it."""
        return QSize(max(_USUAL, hint_width(self)), super().sizeHint().height())
