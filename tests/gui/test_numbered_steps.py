"""Numbered steps stand beneath each other, whatever belongs to a step."""

import pytest
from PySide6.QtCore import QPoint

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
