"""Contrast of what is read and of where the keyboard is: computed for all roles, and measured.

The formula and the ratios are those of WCAG 2.2: 1.4.3 for text, 1.4.11 for all else.
"""

from itertools import product

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QListWidget,
    QPlainTextEdit,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QStyleOptionSlider,
)

from notion_wizard.gui.theme import DARK, LIGHT, apply_theme, high_contrast
from notion_wizard.gui.widgets.numbered_steps import StepMark
from tests import tour
from tests.support.contrast import CONTROL, TEXT, contrast

GROUNDS = ("surface", "tint", "good_ground", "careful_ground", "stop_ground")
TEXT_PAIRS = (
    *product(("ink", "soft", "accent"), GROUNDS),
    *product(("ink", "soft", "accent"), ("side",)),
    ("accent_hover", "surface"),
    ("ink", "chosen_step"),
    ("ink", "disabled_ground"),
    ("soft", "disabled_ground"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("cell_prefix", "surface"),
)
CONTROL_PAIRS = (
    ("border", "surface"),
    ("cell", "surface"),
    *product(("accent",), (*GROUNDS, "side", "chosen_step")),
    ("good", "good_ground"),
    ("good", "side"),
    ("careful", "careful_ground"),
    ("stop", "stop_ground"),
    ("stop", "surface"),
)


def palette(text, ground, highlight, on_highlight, disabled):
    made = QPalette(QColor(text), QColor(ground))
    made.setColor(QPalette.ColorRole.Window, QColor(ground))
    made.setColor(QPalette.ColorRole.WindowText, QColor(text))
    made.setColor(QPalette.ColorRole.Highlight, QColor(highlight))
    made.setColor(QPalette.ColorRole.HighlightedText, QColor(on_highlight))
    made.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText, QColor(disabled))
    return made


# The four contrast themes of Windows 11, by Microsoft's own names.
AQUATIC = palette("#ffffff", "#202020", "#8ee3f0", "#263b50", "#a6a6a6")
DESERT = palette("#3d3d3d", "#fffaef", "#903909", "#fff5e3", "#676767")
DUSK = palette("#ffffff", "#2d3236", "#a1bfde", "#212d3b", "#a6a6a6")
NIGHT_SKY = palette("#ffffff", "#000000", "#d6b4fd", "#2b2b2b", "#a6a6a6")
HIGH = tuple(high_contrast(one) for one in (AQUATIC, DESERT, DUSK, NIGHT_SKY))
ALL_ROLES = pytest.mark.parametrize(
    "roles",
    [LIGHT, DARK, *HIGH],
    ids=("light", "dark", "aquatic", "desert", "dusk", "night-sky"),
)


@ALL_ROLES
@pytest.mark.parametrize(("words", "ground"), TEXT_PAIRS)
def test_every_text_can_be_read_on_its_ground(roles, words, ground):
    assert contrast(getattr(roles, words), getattr(roles, ground)) >= TEXT


@ALL_ROLES
@pytest.mark.parametrize(("mark", "ground"), CONTROL_PAIRS)
def test_every_control_and_the_place_of_the_keyboard_can_be_seen(roles, mark, ground):
    assert contrast(getattr(roles, mark), getattr(roles, ground)) >= CONTROL


@pytest.fixture
def dressed(qapp):
    def dress(roles):
        apply_theme(qapp, roles)

    yield dress
    apply_theme(qapp, LIGHT)


def picture_of(widget, person):
    """Return the widget with what stands around it, as it is on the screen."""
    person.rest(30)
    window = widget.window()
    corner = widget.mapTo(window, QPoint())
    whole = window.grab().toImage()
    return whole.copy(corner.x() - 2, corner.y() - 2, widget.width() + 4, widget.height() + 4)


def changed_pixels(before, after):
    """Count the pixels that differ clearly between a widget without and with the keyboard."""
    width, height = min(before.width(), after.width()), min(before.height(), after.height())
    return sum(
        contrast(before.pixelColor(x, y), after.pixelColor(x, y)) >= CONTROL
        for x, y in product(range(width), range(height))
    )


def first_screen(person):
    person.press("tool-n8n")
    person.press("situation-refused")


def refusal(person):
    tour.paste_a_short_token(person)


def databases(person):
    first_screen(person)
    person.press("nav-next")
    person.paste_practice_token()
    person.press("nav-next")
    person.see_code("NW-5004")


def guide(person):
    person.begin("n8n")
    person.press("paste-none")
    person.press("guide-owner-yes")


def help_about(topic):
    def opened(person):
        person.press("support-help")
        person.see("help-topics", QListWidget).setCurrentRow(topic)

    return opened


def report(person):
    databases(person)
    person.press("support-report")


PLACES = (
    (
        first_screen,
        ("situation-message", "tool-make", "situation-moved", "nav-cancel", "nav-next"),
    ),
    (first_screen, ("support-help", "practice-picker", "practice-paste")),
    (refusal, ("diagnosis", "diagnosis-deed", "diagnosis-more", "paste-field", "paste-show")),
    (databases, ("databases-link", "databases-table", "databases-csv")),
    (guide, ("guide-step-1", "guide-owner-no")),
    (help_about(7), ("help-topics", "help-code", "language", "help-close")),
    (help_about(8), ("computer-own", "computer-helper")),
    (report, ("report-text", "report-names", "report-copy")),
)


@pytest.mark.parametrize(
    "roles",
    [LIGHT, pytest.param(DARK, marks=pytest.mark.long), HIGH[3]],
    ids=["light", "dark", "night-sky"],
)
@pytest.mark.parametrize(("go_there", "names"), PLACES)
def test_where_the_keyboard_is_stands_out_in_the_picture(practise, dressed, roles, go_there, names):
    person = practise("databases-found")
    dressed(roles)
    go_there(person)
    faint = []
    for name in names:
        widget = person.see(name) if name != "guide-step-1" else person.wizard.findChild(StepMark)
        window = widget.window()
        window.activateWindow()
        assert QTest.qWaitForWindowActive(window)
        person.wizard.page.ensureWidgetVisible(widget)
        window.setFocus()
        without = picture_of(widget, person)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        found = changed_pixels(without, picture_of(widget, person))
        # A line of one pixel along half of its edge is the least; along a table, that is plenty.
        if found < min(widget.width() + widget.height(), 600):
            faint.append((name, found, widget.size()))
    assert not faint


@pytest.mark.parametrize("roles", [LIGHT, DARK, HIGH[3]], ids=["light", "dark", "night-sky"])
@pytest.mark.parametrize(
    ("go_there", "name"),
    [(first_screen, "situation-message"), (help_about(2), "help-report-field")],
)
def test_the_hint_in_an_empty_field_can_be_read(practise, dressed, roles, go_there, name):
    person = practise("databases-found")
    dressed(roles)
    go_there(person)
    person.wizard.page.setFocus()
    picture = picture_of(person.see(name), person)
    edge = 12
    inside = product(range(edge, picture.width() - edge), range(edge, picture.height() - edge))
    assert max(contrast(roles.surface, picture.pixelColor(x, y)) for x, y in inside) >= TEXT


def colours_in(picture, place):
    """Return the colours of a part of a picture, each once."""
    points = product(range(place.left(), place.right() + 1), range(place.top(), place.bottom() + 1))
    return {picture.pixelColor(x, y).name() for x, y in points}


def box_of(check_box):
    """Return the place of what is ticked."""
    option = QStyleOptionButton()
    check_box.initStyleOption(option)
    element = QStyle.SubElement.SE_CheckBoxIndicator
    return check_box.style().subElementRect(element, option, check_box)


@ALL_ROLES
@pytest.mark.parametrize("is_on", [False, True], ids=["off", "on"])
def test_a_check_box_and_its_tick_can_be_seen(dressed, qtbot, roles, is_on):
    dressed(roles)
    box = QCheckBox("Names too")
    qtbot.addWidget(box)
    box.setChecked(is_on)
    box.show()
    picture, place = box.grab().toImage(), box_of(box)
    middle = QRect(place.left(), place.center().y(), place.width() // 4, 1)
    assert max(contrast(one, roles.surface) for one in colours_in(picture, middle)) >= CONTROL
    inside = colours_in(picture, place.adjusted(3, 3, -3, -3))
    assert (max(contrast(one, roles.accent) for one in inside) >= CONTROL) or not is_on
    assert (inside == {QColor(roles.surface).name()}) is not is_on


@ALL_ROLES
def test_the_thumb_of_a_scroll_bar_can_be_seen(dressed, qtbot, roles):
    dressed(roles)
    field = QPlainTextEdit("\n" * 200)
    qtbot.addWidget(field)
    field.resize(300, 200)
    field.show()
    bar = field.verticalScrollBar()
    option = QStyleOptionSlider()
    bar.initStyleOption(option)
    thumb, groove = (
        bar.style().subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, part, bar)
        for part in (
            QStyle.SubControl.SC_ScrollBarSlider,
            QStyle.SubControl.SC_ScrollBarAddPage,
        )
    )
    # The bar itself is see-through: what is beneath it is the field.
    picture, corner = field.grab().toImage(), bar.mapTo(field, QPoint())
    beside = picture.pixelColor(groove.center() + corner)
    assert beside.name() == QColor(roles.surface).name()
    assert contrast(picture.pixelColor(thumb.center() + corner), beside) >= CONTROL


@ALL_ROLES
def test_the_chosen_card_is_louder_than_the_one_under_the_mouse(practise, dressed, roles):
    person = practise("databases-found")
    dressed(roles)
    person.press("situation-refused")
    chosen = person.see("situation-refused", QRadioButton)
    other = person.see("situation-moved", QRadioButton)
    person.see("nav-cancel").setFocus()
    other.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    line = 4
    loud, quiet = (
        colours_in(picture_of(one, person), QRect(2, one.height() // 2, line, 1))
        for one in (chosen, other)
    )
    assert QColor(roles.accent).name() in loud
    assert QColor(roles.accent).name() not in quiet
    assert sum(contrast(one, roles.surface) >= CONTROL for one in quiet) == 1
