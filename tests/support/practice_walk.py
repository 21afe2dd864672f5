"""Walks a practice story from the first screen as far as it goes, as one who reads and clicks."""

from typing import Final

from PySide6.QtWidgets import QAbstractButton

from notion_wizard.core.flow import Job
from notion_wizard.core.session import Step
from notion_wizard.practice.scenarios import SCENARIOS
from tests.support.person import Person

_MOMENT_MS: Final = 30
_JOBS: Final = (Job.READ_SAVED, Job.TEST, Job.CAPABILITIES, Job.LIST, Job.CHECK_LINK, Job.SAVE)
_MAIN_BUTTONS: Final = ("nav-next", "nav-save")
_MOST_SCREENS: Final = 8
_NEVER_ANSWERED: Final = "timed-out"


class UnhurriedPerson(Person):
    """Presses one thing after the other: the window may draw between two clicks."""

    def press(self, name: str) -> None:
        """Press a button, and look at what comes of it."""
        super().press(name)
        self.rest(_MOMENT_MS)


def walk_through(person: Person, slug: str) -> None:
    """Set the scenario's stage and walk it."""
    person.practise(slug)
    walk_on(person, slug)


def walk_on(person: Person, slug: str) -> None:
    """On its stage: paste, check, databases, save, as far as the story leads."""
    person.begin(SCENARIOS[slug].tool, SCENARIOS[slug].situation)
    for _screen in range(_MOST_SCREENS):
        _act(person, slug)
        person.wait_for("the jobs to end", lambda: not _is_busy(person))
        main = _main_button(person)
        if person.session.step in (Step.TOOLS, Step.DONE) or main is None:
            return
        person.press(main.objectName())


def _act(person: Person, slug: str) -> None:
    match person.session.step:
        case Step.GUIDE if person.find("guide-have") is not None:
            person.press("guide-have")
            _act(person, slug)
        case Step.CHECK if person.session.identity is None:
            person.paste_practice_token()
            if slug == _NEVER_ANSWERED:
                person.press("check-cancel")
        case Step.DATABASES if SCENARIOS[slug].link is not None:
            person.paste_practice_token()
        case _:
            return


def _is_busy(person: Person) -> bool:
    return any(map(person.wizard.conductor.is_running, _JOBS))


def _main_button(person: Person) -> QAbstractButton | None:
    found = (person.find(name, QAbstractButton) for name in _MAIN_BUTTONS)
    return next((one for one in found if one is not None and one.isEnabled()), None)
