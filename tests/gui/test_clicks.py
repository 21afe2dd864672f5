"""How short the way is: every click is one at the middle of a button that can be seen."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from notion_wizard.core.session import Step
from notion_wizard.practice.scenarios import SCENARIOS


class Clicks:
    """A mouse that is counted."""

    def __init__(self, person):
        self.person, self.count = person, 0

    def click(self, name):
        button = self.person.see(name, QAbstractButton)
        self.person.wait_for(f"{name} to be enabled", button.isEnabled)
        middle = button.rect().center()
        self.person.wait_for(f"{name} in sight", lambda: button.visibleRegion().contains(middle))
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(middle))
        self.count += 1


@pytest.mark.parametrize("tool", ["n8n", "script", "other", "none", "make"])
def test_a_token_at_hand_is_checked_after_three_clicks_with_the_paste_among_them(practise, tool):
    person = practise("databases-found")
    mouse = Clicks(person)
    mouse.click(f"tool-{tool}")
    mouse.click("nav-next")
    person.arrive(Step.CHECK)
    QGuiApplication.clipboard().setText(SCENARIOS["databases-found"].token)
    mouse.click("paste-paste")
    person.see_code("NW-3009")
    assert mouse.count == 3


def test_a_saved_token_is_one_click_from_its_verdict(practise):
    person = practise("same-as-saved")
    mouse = Clicks(person)
    mouse.click("home-check")
    person.see_code("NW-3009")
    assert mouse.count == 1
