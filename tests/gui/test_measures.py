"""How large things are: they follow the text, and nothing moves when a scroll bar comes."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QAbstractButton, QLabel, QMessageBox, QWidget

from notion_wizard.gui.theme import LIGHT, Mood, apply_theme
from notion_wizard.gui.widgets.choice import Choice
from notion_wizard.gui.widgets.fold import Fold
from notion_wizard.gui.widgets.icon import Icon, StateIcon
from notion_wizard.wording import Wording
from tests import tour

ENGLISH = Wording.for_language("en")


@pytest.fixture
def dressed_in(qapp, text_size):
    """Dress the program at a size of the text, and in its usual one afterwards."""

    def dress(factor):
        text_size(factor)
        apply_theme(qapp, LIGHT)

    yield dress
    text_size(1)
    apply_theme(qapp, LIGHT)


def icon():
    made = StateIcon(ENGLISH, Mood.CAREFUL)
    return made, made.height


def arrow():
    made = Fold(ENGLISH, "Another way", QLabel("…"))
    link = made.findChild(QAbstractButton)
    return made, lambda: link.icon().actualSize(QSize(200, 200)).height()


@pytest.mark.parametrize("make", [icon, arrow], ids=lambda make: make.__name__)
def test_drawings_grow_with_the_text_beside_them(dressed_in, qtbot, make):
    dressed_in(1)
    shown, height_of = make()
    qtbot.addWidget(shown)
    shown.show()
    usual, line = height_of(), shown.fontMetrics().height()
    dressed_in(2)
    assert height_of() >= 1.4 * usual
    assert height_of() >= shown.fontMetrics().height() > 1.8 * line
    dressed_in(1)
    assert height_of() == usual


def test_the_mark_of_a_choice_grows_with_its_words(dressed_in, practise):
    person = practise("databases-found")
    choice = person.see("situation-refused", Choice)
    person.press("situation-moved")
    dressed_in(1)
    person.rest(30)
    usual = mark_width(choice)
    dressed_in(2)
    person.rest(30)
    assert mark_width(choice) > 1.4 * usual


def mark_width(choice):
    """Return how wide the empty circle at its left is."""
    picture = choice.grab().toImage()
    middle = choice.height() // 2
    line = [picture.pixel(x, middle) for x in range(choice.width())]
    ground = line[8]
    dark = [x for x, pixel in enumerate(line) if x > 8 and pixel != ground]
    gaps = [x for x, after in pairwise(dark) if after - x > 4]
    # The circle's left side ends at the first gap, its right side at the second.
    return gaps[1] - dark[0]


def test_the_column_of_a_page_keeps_its_width_in_a_wide_window(practise):
    person = practise("databases-found")
    person.begin("n8n")
    person.wizard.resize(1600, 900)
    person.rest(30)
    field = person.see("paste-field")
    show = person.see("paste-show")
    right = show.mapTo(person.wizard.page, QPoint(show.width(), 0)).x()
    assert right < 60 * field.fontMetrics().height()
    person.paste_practice_token()
    person.press("nav-next")
    table = person.see("databases-table")
    assert table.width() > right


@pytest.mark.parametrize("factor", [1, 2])
def test_a_scroll_bar_that_comes_moves_nothing(dressed_in, practise, factor):
    person = practise("databases-found")
    dressed_in(factor)
    person.wizard.resize(980, 900)
    person.begin("make", "moved")
    person.rest(50)
    page = person.wizard.page
    width = page.viewport().width()
    had_to_scroll = page.verticalScrollBar().maximum() > 0
    person.press("guide-owner-yes")
    person.wait_for("more to scroll", lambda: page.verticalScrollBar().maximum() > 0)
    assert not had_to_scroll or factor > 1
    assert page.viewport().width() == width


def test_a_scroll_bar_is_not_drawn_where_nothing_is_to_be_scrolled(practise):
    person = practise("databases-found")
    person.wizard.resize(980, 900)
    person.begin("n8n")
    person.rest(50)
    bar = person.wizard.page.verticalScrollBar()
    assert bar.isVisible()
    assert bar.maximum() == 0
    corner = bar.mapTo(person.wizard, QPoint())
    picture = person.wizard.grab().toImage()
    column = corner.x() + bar.width() // 2
    seen = {picture.pixel(column, corner.y() + y) for y in range(bar.height())}
    assert len(seen) == 1


@pytest.mark.parametrize("factor", [1, 2])
def test_fields_and_the_buttons_beside_them_are_of_one_height(dressed_in, practise, factor):
    person = practise("databases-found")
    dressed_in(factor)
    person.begin("n8n")
    person.rest(50)
    names = ("paste-field", "paste-paste", "paste-show", "practice-paste")
    heights = {person.see(name).height() for name in names}
    assert len(heights) == 1
    # What stands in a picker's line is measured by the style.
    assert abs(person.see("practice-picker").height() - heights.pop()) <= 2


def test_where_the_page_gets_the_room_of_the_side_a_line_parts_it_from_the_foot(
    dressed_in, practise
):
    person = practise("databases-found")
    dressed_in(2)
    person.wizard.resize(800, 600)
    person.rest(50)
    links = person.see("support-help")
    assert not person.wizard.side.isVisible()
    page = person.wizard.page
    bottom = page.mapTo(person.wizard, QPoint(0, page.height())).y()
    picture = person.wizard.grab().toImage()
    line = {picture.pixelColor(x, bottom).name() for x in range(0, 800, 7)}
    assert line == {LIGHT.line}
    assert links.mapTo(person.wizard, QPoint()).y() > bottom


def test_the_question_at_closing_has_as_much_room_at_either_side(practise):
    person = practise("databases-found")
    tour.paste_a_short_token(person)
    person.press("nav-cancel")
    question = person.see("close-question", QMessageBox)
    person.rest(30)
    words = question.findChild(QWidget, "qt_msgbox_label")
    answer = person.see("close-stay")
    right = question.width() - answer.mapTo(question, QPoint(answer.width(), 0)).x()
    assert words.font().bold()
    assert abs(words.x() - right) <= 2
    person.press("close-stay")


def test_an_icon_beside_a_title_is_never_smaller_than_drawn_for_usual_text(qtbot):
    made = Icon("info", side=22)
    qtbot.addWidget(made)
    assert made.width() == made.height() >= 22
