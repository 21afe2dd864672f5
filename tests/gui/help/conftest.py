"""Help, opened as a person opens it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget

from tests.support.person import Person


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
