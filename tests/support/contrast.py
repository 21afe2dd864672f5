"""Contrast by the formula of WCAG 2.2, and the ratios that it asks for."""

from typing import Final

from PySide6.QtGui import QColor

TEXT: Final = 4.5
"""1.4.3, for text."""
CONTROL: Final = 3.0
"""1.4.11, for all else."""


def contrast(one: QColor | str, other: QColor | str) -> float:
    """Return how much one colour stands out from another: 1 to 21."""
    darker, lighter = sorted((_luminance(QColor(one)), _luminance(QColor(other))))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(one) for one in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
