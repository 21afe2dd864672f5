"""Walks the whole wizard in practice mode and leaves a picture of each screen in a folder.

Usage: python -m tests.tour FOLDER. It presses what a person would press, and ends with an error
if a screen does not come: so it is a check as well as the source of the README's pictures.
"""

import sys
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QApplication

from notion_wizard.core.session import Step
from notion_wizard.gui.garbage import Garbage
from notion_wizard.gui.theme import DARK, LIGHT, STYLE_ARGUMENTS, apply_theme
from notion_wizard.gui.wizard import Wizard
from notion_wizard.window import PracticeStages
from tests.support.person import Person

Camera = Callable[[str], None]
_MOMENT_MS: Final = 150


def walk_to_the_end(person: Person, picture: Camera) -> None:
    """The first path: a token is turned down, a good one is checked, saved and put into Make."""
    person.practise("databases-found")
    person.press("tool-make")
    person.press("situation-refused")
    picture("1-what-happened")
    person.press("nav-next")
    person.paste_practice_token()
    person.see_code("NW-3009")
    picture("3-check-good")
    person.press("nav-next")
    person.see_code("NW-5004")
    picture("4-databases")
    person.press("nav-next")
    picture("5-save")
    person.press("nav-save")
    person.arrive(Step.TOOLS)
    picture("6-tool")
    person.press("tools-works")
    picture("done")
    person.press("done-home")
    person.arrive(Step.HOME)
    picture("home")


def paste_a_short_token(person: Person) -> None:
    """Part of the token was left behind when it was copied."""
    person.practise("truncated-end")
    person.begin("n8n")
    person.paste_practice_token()
    person.see_code("NW-1216")


def look_for_the_token(person: Person, picture: Camera) -> None:
    """Without a token at hand: the guide, or the message for the owner."""
    person.press("paste-none")
    person.press("guide-owner-yes")
    picture("2-get-the-token")
    person.press("guide-owner-no")
    picture("2-ask-the-owner")


def see_the_other_paths(person: Person, picture: Camera) -> None:
    """A move, a missing database, a tool without a token field, no way to Notion."""
    person.practise("still-old-workspace")
    person.begin("make", "moved")
    person.press("guide-have")
    person.paste_practice_token()
    person.see_code("NW-3233")
    picture("3-check-old-workspace")

    person.practise("link-not-shared-or-missing")
    person.begin("make", "missing")
    person.see_code("NW-5004")
    picture("4-database-missing")

    person.practise("databases-found")
    person.begin("zapier")
    person.see_code("NW-3463")
    picture("6-zapier")

    person.practise("offline")
    person.see_code("NW-2019")
    picture("1-offline")


def main() -> int:
    """Take the tour in light colours, and one picture in dark ones."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication([*sys.argv[:1], *STYLE_ARGUMENTS])
    Garbage(application)
    apply_theme(application, LIGHT)
    with ExitStack() as resources:
        services = PracticeStages(resources).set_stage("databases-found", "en")
        wizard = Wizard(services, services.profiles.load())
        wizard.show()
        person = Person(wizard)

        def picture(name: str) -> None:
            person.rest(_MOMENT_MS)
            path = folder / f"{name}.png"
            wizard.grab().save(str(path))
            print(path)

        walk_to_the_end(person, picture)
        paste_a_short_token(person)
        picture("3-check-short")
        look_for_the_token(person, picture)
        see_the_other_paths(person, picture)
        apply_theme(application, DARK)
        paste_a_short_token(person)
        picture("3-check-dark")
    return 0


if __name__ == "__main__":
    sys.exit(main())
