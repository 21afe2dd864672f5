"""The window that tells of what belongs to no screen."""

from PySide6.QtWidgets import QDialog, QPushButton, QScrollArea

from notion_wizard.core.codes import Code
from notion_wizard.core.problem import Problem
from tests.support.within_reach import out_of_reach_in, outside_of_screen


def test_the_whole_card_is_seen_where_the_screen_has_the_room(practise):
    person = practise("databases-found")
    person.wizard.conductor.troubled.emit(Problem(Code.OFFLINE))
    trouble = person.see("trouble", QDialog)
    bar = trouble.findChild(QScrollArea).verticalScrollBar()
    person.wait_for("the whole card", lambda: trouble.isVisible() and bar.maximum() == 0)
    assert not [*outside_of_screen(trouble), *out_of_reach_in(trouble)]


def test_the_window_stays_as_high_as_somebody_made_it(practise):
    person = practise("databases-found")
    person.wizard.conductor.troubled.emit(Problem(Code.OFFLINE))
    trouble = person.see("trouble", QDialog)
    bar = trouble.findChild(QScrollArea).verticalScrollBar()
    person.wait_for("the whole card", lambda: trouble.isVisible() and bar.maximum() == 0)
    trouble.findChild(QPushButton, "diagnosis-more").click()
    person.rest(50)
    trouble.resize(trouble.width(), 250)
    person.wait_for("something out of sight", lambda: bar.maximum() > 0)
    person.rest(50)
    assert trouble.height() == 250
