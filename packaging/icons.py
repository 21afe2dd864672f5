"""Draws the program's icon in every size and form that an installer needs, out of our two drawings.

Usage: icons.py FOLDER. There: `notion-wizard.ico` (Windows), `notion-wizard.icns` (macOS), and
`notion-wizard-SIZE.png` (Linux). The forms: Microsoft's "ICO header" and Apple's icon types that
hold PNG data.
"""

import struct
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWINGS: Final = Path(__file__).parents[1] / "resources" / "icons"
SIZES: Final = (16, 24, 32, 48, 64, 128, 256, 512, 1024)
_IN_ICO: Final = (16, 24, 32, 48, 64, 128, 256)
# Some sizes have a second type: the same picture for screens of twice the density.
_IN_ICNS: Final = (
    *((b"icp4", 16), (b"ic11", 32), (b"icp5", 32), (b"ic12", 64)),
    *((b"ic07", 128), (b"ic13", 256), (b"ic08", 256), (b"ic14", 512), (b"ic09", 512)),
    (b"ic10", 1024),
)
_SMALL: Final = 24


def write_icons(folder: Path) -> list[Path]:
    """Write all files into a folder, and return them; the same bytes every time."""
    folder.mkdir(parents=True, exist_ok=True)
    pictures = {size: _png(size) for size in SIZES}
    files = {f"notion-wizard-{size}.png": picture for size, picture in pictures.items()}
    files["notion-wizard.ico"] = _ico({size: pictures[size] for size in _IN_ICO})
    files["notion-wizard.icns"] = _icns([(kind, pictures[size]) for kind, size in _IN_ICNS])
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return [folder / name for name in files]


def _png(size: int) -> bytes:
    picture = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(0)
    painter = QPainter(picture)
    name = "app-small" if size <= _SMALL else "app"
    QSvgRenderer(str(DRAWINGS / f"{name}.svg")).render(painter, QRectF(0, 0, size, size))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return bytes(buffer.data().data())


def _ico(pictures: dict[int, bytes]) -> bytes:
    head = struct.pack("<HHH", 0, 1, len(pictures))
    place = len(head) + 16 * len(pictures)
    entries = b""
    for size, picture in pictures.items():
        # 256 does not fit into a byte: 0 stands for it.
        entries += struct.pack(
            "<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), place
        )
        place += len(picture)
    return head + entries + b"".join(pictures.values())


def _icns(pictures: list[tuple[bytes, bytes]]) -> bytes:
    blocks = [kind + struct.pack(">I", 8 + len(picture)) + picture for kind, picture in pictures]
    content = b"".join(blocks)
    return b"icns" + struct.pack(">I", 8 + len(content)) + content


if __name__ == "__main__":
    for written in write_icons(Path(sys.argv[1])):
        print(written)
