"""Runs the program as a person starts it, to the moment in which its first screen is there."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from typing import Final

FIRST_UNSEEN: Final = "notion_wizard.gui.unseen"
"""The first module that the window asks for once it is painted."""

STARTED: Final = f"""
import os, sys
class Watch:
    def find_spec(self, name, path=None, target=None):
        if name == {FIRST_UNSEEN!r}:
            try:
                screen_is_there()
            except BaseException as error:
                os.write(2, repr(error).encode())
            os._exit(1)
sys.meta_path.insert(0, Watch())
sys.argv = ["notion-wizard"]
from notion_wizard.__main__ import main
main()
"""
"""Calls `screen_is_there` then. It adds nothing to the start that could be measured."""

_LOOK: Final = """
import sys
modules = sorted(sys.modules)
import json
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
def described(widget):
    return {
        "name": widget.objectName(),
        "accessible": widget.accessibleName() or getattr(widget, "text", str)(),
        "enabled": widget.isEnabled(),
    }
window = next(one for one in QApplication.topLevelWidgets() if one.objectName() == "wizard")
widgets = [one for one in window.findChildren(QWidget) if one.objectName() and one.isVisible()]
focus = window.focusWidget()
for one in window.findChildren(QWidget):
    # Where the mouse happens to lie is news that comes behind the first picture.
    one.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
on_screen = window.screen().grabWindow(window.winId()).toImage()
json.dump(
    {
        "modules": modules,
        "widgets": [described(one) for one in widgets],
        "focus": focus.objectName() if focus else None,
        "is_painted": on_screen == window.grab().toImage(),
    },
    sys.stdout,
)
sys.stdout.flush()
"""


@dataclass(frozen=True, slots=True)
class FirstScreen:
    """What is there when it is painted."""

    modules: frozenset[str]
    """All that was loaded by then."""
    accessible: dict[str, str]
    """What assistive technology says of each visible widget, by object name."""
    enabled: frozenset[str]
    """Object names of visible widgets that can be used."""
    focus: str | None
    is_painted: bool
    """Whether the screen shows what the window would draw, to the pixel."""


def first_screen() -> FirstScreen:
    """Start the program, look at its first screen, and end it."""
    program = f"def screen_is_there():\n    exec({_LOOK!r}, {{}})\n    os._exit(0)\n{STARTED}"
    # What measures the tests' reach loads modules of its own.
    environment = {name: text for name, text in os.environ.items() if "COVERAGE" not in name}
    ran = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", program], check=True, capture_output=True, env=environment
    )
    found = json.loads(ran.stdout)
    return FirstScreen(
        modules=frozenset(found["modules"]),
        accessible={one["name"]: one["accessible"] for one in found["widgets"]},
        enabled=frozenset(one["name"] for one in found["widgets"] if one["enabled"]),
        focus=found["focus"],
        is_painted=found["is_painted"],
    )
