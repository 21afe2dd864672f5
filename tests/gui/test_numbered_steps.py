"""Numbered steps stand beneath each other, whatever belongs to a step."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QHoverEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout

from notion_wizard.gui.theme import current_roles
from notion_wizard.gui.widgets.basics import button
from notion_wizard.gui.widgets.illustration import Illustration
from notion_wizard.gui.widgets.numbered_steps import NumberedSteps, StepWords


@pytest.mark.parametrize("width", [480, 900])
def test_all_numbers_begin_at_the_left_and_no_text_is_squeezed(qtbot, width):
    words = "A sentence that is long enough to need the whole width of its line, and more than that"
    steps = NumberedSteps(
        [
            StepWords(words),
            StepWords(words, "A detail", (Illustration("show-and-copy"),)),
            StepWords(words, "", (button("Open it in Notion"), Illustration("show-and-copy"))),
        ]
    )
    qtbot.addWidget(steps)
    steps.resize(width, 900)
    steps.show()
    assert {mark.mapTo(steps, QPoint()).x() for mark in steps.marks} == {0}
    lefts = [one.mapTo(steps, QPoint()).x() for one in steps.findChildren(Illustration)]
    assert len(set(lefts)) == 1
    assert lefts[0] < steps.marks[0].width() + 20


@pytest.fixture
def steps(qtbot):
    copy = button("Copy token")
    made = NumberedSteps(
        [StepWords("Open the list"), StepWords("Paste it", "A detail", (copy,)), StepWords("Run")]
    )
    qtbot.addWidget(made)
    made.resize(480, made.sizeHint().height())
    made.show()
    return made


def text_of(steps, text):
    return next(one for one in steps.findChildren(QLabel) if one.text() == text)


@pytest.mark.parametrize("text", ["Paste it", "A detail"])
def test_a_step_is_ticked_by_its_words_too_and_unticked(steps, text):
    ticks = []
    steps.ticked.connect(lambda index, on: ticks.append((index, on)))
    words = text_of(steps, text)
    for _ in range(2):
        QTest.mouseClick(words, Qt.MouseButton.LeftButton, pos=QPoint(8, words.rect().center().y()))
    assert ticks == [(1, True), (1, False)]


def test_who_misses_the_button_beneath_a_step_ticks_nothing(steps):
    step = steps.findChild(QPushButton).parentWidget()
    beside = steps.findChild(QPushButton).geometry().center()
    QTest.mouseClick(step, Qt.MouseButton.LeftButton, pos=QPoint(step.width() - 4, beside.y()))
    QTest.mouseClick(text_of(steps, "Run"), Qt.MouseButton.RightButton)
    assert not any(mark.isChecked() for mark in steps.marks)


def test_the_words_that_a_click_would_tick_are_tinted_while_the_mouse_is_on_them(steps):
    step = steps.findChild(QPushButton).parentWidget()
    corner = QPoint(steps.marks[1].geometry().right() + 4, 8)
    plain = step.grab().toImage().pixelColor(corner)
    words = text_of(steps, "Paste it").geometry().topLeft() + QPoint(8, 8)
    for kind, place in (
        (QEvent.Type.HoverMove, words),
        (QEvent.Type.HoverMove, steps.findChild(QPushButton).geometry().center()),
        (QEvent.Type.HoverLeave, QPoint()),
    ):
        where = QPointF(place)
        QCoreApplication.sendEvent(step, QHoverEvent(kind, where, where, QPointF()))
        is_tinted = step.grab().toImage().pixelColor(corner) != plain
        assert is_tinted is (place == words)


def full_marks(steps):
    """The numbers that stand on a full circle, told by what is painted beside the digit."""
    pictures = [mark.grab().toImage() for mark in steps.marks]
    return [
        number
        for number, picture in enumerate(pictures, 1)
        if picture.pixelColor(6, picture.height() // 2) == QColor(current_roles().accent)
    ]


def test_the_first_step_that_is_still_to_do_stands_out(steps):
    assert full_marks(steps) == [1]
    steps.marks[0].click()
    assert full_marks(steps) == [2]
    steps.marks[0].click()
    assert full_marks(steps) == [1]


def test_what_follows_a_step_keeps_one_distance_however_many_lines_its_words_have(qtbot):
    words = "A sentence that is long enough to need more than one line, and a few words more"
    for text in ("Short", words):
        follower = button("Open it in Notion")
        made = NumberedSteps([StepWords(text, "", (follower,))])
        qtbot.addWidget(made)
        made.resize(300, made.heightForWidth(300))
        made.show()
        label = text_of(made, text)
        assert follower.geometry().top() - label.geometry().bottom() == 9


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_the_keys_that_press_tick_a_step_and_leave_the_page_open(steps, key):
    presses = []
    window = QDialog()
    main = button("Continue")
    main.setDefault(True)
    main.clicked.connect(lambda: presses.append("main"))
    lines = QVBoxLayout(window)
    lines.addWidget(main)
    steps.setParent(window)
    lines.addWidget(steps)
    window.show()
    for is_done in (True, False):
        QTest.keyClick(steps.marks[1], key)
        assert steps.marks[1].isChecked() is is_done
    assert not presses
    steps.setParent(None)


def test_a_click_into_the_room_beside_the_words_ticks_nothing(steps):
    step = steps.marks[1].parentWidget()
    QTest.mouseClick(step, Qt.MouseButton.LeftButton, pos=QPoint(step.width() - 3, 8))
    assert not steps.marks[1].isChecked()
