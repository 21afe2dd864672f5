"""Pictures of what has no text: these are the same on every computer, but for rounding.

Usage: python -m tests.support.stored_pictures. It writes them anew; look at them before they stay.
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from notion_wizard.gui.theme import LIGHT, STYLE_ARGUMENTS, apply_theme
from notion_wizard.gui.widgets.icon import drawn
from notion_wizard.gui.widgets.ruler import Ruler
from notion_wizard.resources import resource

FOLDER: Final = Path(__file__).parents[1] / "gui" / "stored"
SCALES: Final = (1.0, 1.25, 1.5, 2.0)

_FORMAT: Final = QImage.Format.Format_RGB32
_GROUND: Final = "#9a9a9a"
"""What is white can be seen on it too."""
_GAP: Final = 4
_RULERS: Final = {
    "ruler-short": (46, False),
    "ruler-cut-in-front": (46, True),
    "ruler-long": (54, False),
}


def pictures() -> dict[str, QImage]:
    """Draw each thing in the light colours: a row with one picture for each scale."""
    return {name: _row(parts) for name, parts in _drawings()}


def _drawings() -> Iterator[tuple[str, list[QImage]]]:
    for file in sorted(resource("icons").glob("*.svg"), key=lambda one: one.stem):
        side = 48 if file.stem.startswith("app") else 24
        icons = (drawn(file.stem, QSize(side, side), LIGHT.accent, scale) for scale in SCALES)
        yield file.stem, [icon.toImage() for icon in icons]
    for name, (length, missing_first) in _RULERS.items():
        ruler = Ruler()
        ruler.show_length(length, 50, 4, missing_first=missing_first, spoken="")
        ruler.resize(420, ruler.sizeHint().height())
        yield name, [_of(ruler, scale) for scale in SCALES]


def _of(widget: QWidget, scale: float) -> QImage:
    picture = QImage(widget.size() * scale, _FORMAT)
    picture.setDevicePixelRatio(scale)
    picture.fill(QColor(LIGHT.surface))
    widget.render(picture, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
    return picture


def _row(parts: list[QImage]) -> QImage:
    width = sum(one.width() + _GAP for one in parts)
    row = QImage(width, max(one.height() for one in parts), _FORMAT)
    row.fill(QColor(_GROUND))
    painter = QPainter(row)
    left = 0
    for one in parts:
        one.setDevicePixelRatio(1)
        painter.drawImage(left, 0, one)
        left += one.width() + _GAP
    painter.end()
    return row


def main() -> int:
    """Write them anew."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication([*sys.argv[:1], *STYLE_ARGUMENTS])
    apply_theme(application, LIGHT)
    FOLDER.mkdir(exist_ok=True)
    for file in FOLDER.glob("*.png"):
        file.unlink()
    for name, picture in pictures().items():
        picture.save(str(FOLDER / f"{name}.png"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
