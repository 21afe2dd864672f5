"""How wide a field must be for the words that stand in it while it is empty."""

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame

_BESIDE_WORDS: Final = 3
"""So many pixels Qt keeps free at either side of them, with the cursor."""


def hint_width(field: QLineEdit) -> int:
    """Return the least width, in pixels, that cuts nothing off the field's placeholder."""
    field.ensurePolished()
    words = field.fontMetrics().horizontalAdvance(field.placeholderText()) + 2 * _BESIDE_WORDS
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    around = QStyle.ContentsType.CT_LineEdit
    return field.style().sizeFromContents(around, option, QSize(words, 1), field).width()
