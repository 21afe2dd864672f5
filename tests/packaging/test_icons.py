"""The icon in the forms that installers need, read back by who knows them."""

import runpy
import struct
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QImageReader

import notion_wizard

SCRIPT = runpy.run_path(str(Path(notion_wizard.__file__).parents[1] / "packaging" / "icons.py"))
SIZES = SCRIPT["SIZES"]

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("icons")
    SCRIPT["write_icons"](folder)
    return folder


@pytest.mark.parametrize("size", SIZES)
def test_there_is_a_picture_of_every_size_with_a_transparent_corner(folder, size):
    picture = QImage(str(folder / f"notion-wizard-{size}.png"))
    assert (picture.width(), picture.height()) == (size, size)
    assert picture.pixelColor(0, 0).alpha() < 128
    assert picture.pixelColor(size // 2, size - size // 8).alpha() == 255


def test_windows_finds_seven_sizes_in_its_file(folder):
    reader = QImageReader(str(folder / "notion-wizard.ico"))
    sizes = []
    for index in range(reader.imageCount()):
        reader.jumpToImage(index)
        sizes.append(reader.read().width())
    assert sorted(sizes) == [16, 24, 32, 48, 64, 128, 256]


def test_macos_finds_a_png_behind_each_of_its_types(folder):
    content = (folder / "notion-wizard.icns").read_bytes()
    kind, length = struct.unpack(">4sI", content[:8])
    assert (kind, length) == (b"icns", len(content))
    place, found = 8, {}
    while place < length:
        kind, size = struct.unpack(">4sI", content[place : place + 8])
        found[kind] = QImage.fromData(content[place + 8 : place + size], "PNG").width()
        place += size
    assert found[b"icp4"] == 16
    assert found[b"ic08"] == found[b"ic13"] == 256
    assert found[b"ic10"] == 1024


def test_the_same_bytes_come_every_time(folder, tmp_path):
    for written in SCRIPT["write_icons"](tmp_path):
        assert written.read_bytes() == (folder / written.name).read_bytes()
