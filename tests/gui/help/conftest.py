"""Help, opened as a person opens it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QListWidget

from tests.support.person import Person


@pytest.fixture(autouse=True)
def windows_of_before_are_gone(qapp: QApplication):
    """Otherwise each test's style sheet dresses all of them again."""
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def open_help(practise: Callable[[str], Person]) -> Callable[[str, str], Person]:
    """Open the window in a scenario, and Help at a topic."""

    def opened(slug: str, topic: str) -> Person:
        person = practise(slug)
        person.press("support-help")
        choose_topic(person, topic)
        return person

    return opened


def choose_topic(person: Person, topic: str) -> None:
    topics = person.see("help-topics", QListWidget)
    (found,) = topics.findItems(topic, Qt.MatchFlag.MatchExactly)
    topics.setCurrentItem(found)
