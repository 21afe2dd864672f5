"""Walks through the program on the screen of this process, and tells what is wrong there.

Usage: QT_SCALE_FACTOR=1.5 python -m tests.support.scaled_walk HOW. A process's scale is what it was
when it began. HOW: `every` screen, or `few`.
"""

import json
import sys
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtWidgets import QApplication, QWidget

from notion_wizard.gui.garbage import Garbage
from notion_wizard.gui.theme import LIGHT, STYLE_ARGUMENTS, apply_theme
from notion_wizard.gui.wizard import Wizard
from notion_wizard.window import PracticeStages
from tests.support.cut_texts import cut_in
from tests.support.every_screen import Look, visit_every_screen, visit_few_screens
from tests.support.person import Person
from tests.support.sharpness import Rings, blurred_in, faint_lines_in
from tests.support.within_reach import (
    out_of_reach_in,
    outside_of_screen,
    overlapping_in,
    still_wrong,
)

_WALKS: Final[dict[str, Callable[[Person, Look], None]]] = {
    "every": visit_every_screen,
    "few": visit_few_screens,
}


@dataclass
class Seen:
    """What was seen on the way; it is told as JSON."""

    scale: float
    screens: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)


def _found_in(window: QWidget) -> list[str]:
    looks = (outside_of_screen, out_of_reach_in, overlapping_in, blurred_in, faint_lines_in)
    return [line for look in looks for line in look(window)]


def main() -> int:
    """Walk, and tell."""
    application = QApplication([*sys.argv[:1], *STYLE_ARGUMENTS])
    Garbage(application)
    apply_theme(application, LIGHT)
    with ExitStack() as resources:
        services = PracticeStages(resources).set_stage("databases-found", "en")
        wizard = Wizard(services, services.profiles.load())
        wizard.show()
        person = Person(wizard)
        rings = Rings(person)
        seen = Seen(wizard.devicePixelRatioF())

        def look(name: str, window: QWidget) -> None:
            seen.screens.append(name)
            wrong = (
                *cut_in(window, person),
                *still_wrong(person, lambda: _found_in(window)),
                *rings.missing_in(window),
            )
            seen.wrong.extend(f"{name}: {one}" for one in wrong)

        _WALKS[sys.argv[1]](person, look)
        wizard.close_now()
    json.dump(vars(seen), sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
