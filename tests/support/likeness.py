"""How much two pictures differ."""

from typing import Final

from PySide6.QtGui import QImage

_FORMAT: Final = QImage.Format.Format_RGB32


def difference(one: QImage, other: QImage) -> float:
    """Return by how much the bytes of two pictures of one size differ on average: 0 to 255."""
    first, second = (
        bytes(picture.convertToFormat(_FORMAT).constBits()) for picture in (one, other)
    )
    return sum(abs(a - b) for a, b in zip(first, second, strict=True)) / len(first)
