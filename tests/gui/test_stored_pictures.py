"""What has no text looks as it did when somebody last looked at it, at every scale.

Text is drawn otherwise by each version of a font: pictures with text are looked at anew, out of
`make pictures`.
"""

import pytest
from PySide6.QtGui import QImage, QPainter

from notion_wizard.gui.theme import LIGHT, apply_theme
from tests.support.likeness import difference
from tests.support.stored_pictures import FOLDER, pictures

MOST = 0.5
"""So much may rounding change, of 255 on average. A pixel to the side and down is more."""
ANEW = "look at them, and store them: python -m tests.support.stored_pictures"


@pytest.fixture(scope="module")
def drawn_now(qapp):
    apply_theme(qapp, LIGHT)
    return pictures()


def test_each_drawing_has_a_stored_picture(drawn_now):
    assert {file.stem for file in FOLDER.glob("*.png")} == set(drawn_now), ANEW


def test_each_drawing_looks_as_it_is_stored(drawn_now):
    others = {}
    for name, picture in drawn_now.items():
        stored = QImage(str(FOLDER / f"{name}.png"))
        is_same = stored.size() == picture.size()
        changed = difference(picture, stored) if is_same else 255.0
        if changed > MOST:
            others[name] = changed
    assert not others, ANEW


def test_a_drawing_that_is_a_pixel_off_would_be_seen(drawn_now):
    for name, picture in drawn_now.items():
        moved = picture.copy()
        painter = QPainter(moved)
        painter.drawImage(1, 1, picture)
        painter.end()
        assert difference(picture, moved) > MOST, name
