"""Points of a list: their lines begin beneath each other, and readers hear their numbers."""

import pytest
from PySide6.QtCore import Qt

from notion_wizard.gui.widgets.point import Point, points

pytestmark = pytest.mark.usefixtures("qapp")

WORDS = "Open the connection in Notion, and look at its name at the top left"


def left_of_ink(picture, lines):
    """The first column that is not empty in these lines of the picture."""
    ground = picture.pixelColor(picture.width() - 1, picture.height() - 1)
    columns = range(picture.width())
    return next(x for x in columns if any(picture.pixelColor(x, y) != ground for y in lines))


@pytest.mark.parametrize("in_order", [True, False])
def test_wrapped_lines_begin_where_the_first_one_does_and_not_under_the_mark(qtbot, in_order):
    point = next(points([WORDS, WORDS], in_order=in_order))
    qtbot.addWidget(point)
    point.resize(200, point.heightForWidth(200))
    point.show()
    height, room = point.fontMetrics().height(), point.contentsMargins().left()
    picture = point.grab().toImage()
    assert left_of_ink(picture, range(height)) < room
    assert left_of_ink(picture, range(height, picture.height())) >= room


def test_the_room_for_the_mark_grows_with_the_text_and_is_where_lines_begin():
    point = Point(WORDS)
    room = point.contentsMargins().left()
    font = point.font()
    font.setPointSizeF(2 * font.pointSizeF())
    point.setFont(font)
    assert point.contentsMargins().left() > 1.5 * room
    point.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert point.contentsMargins().left() == 0 < point.contentsMargins().right()


def test_readers_hear_the_number_of_a_point_and_no_dot():
    assert [one.accessibleName() for one in points(["a", "b"], in_order=True)] == ["1. a", "2. b"]
    assert [one.accessibleName() for one in points(["a", "b"])] == ["", ""]


def test_one_alone_is_no_point_and_none_is_nothing():
    assert [type(one) is Point for one in points(["a"], in_order=True)] == [False]
    assert list(points([])) == []
