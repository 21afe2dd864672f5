"""Uses the window as a person does: waits for what can be seen, and presses it."""

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QAbstractButton

from notion_wizard.gui.wizard import Wizard
from notion_wizard.self_test.result import FailedCheck

_PATIENCE_SECONDS: Final = 15
_BETWEEN_LOOKS_MS: Final = 10


class Walker:
    """Finds buttons by their object names; what does not come in time is a failed check."""

    def __init__(self, wizard: Wizard) -> None:
        self._wizard = wizard

    def press(self, name: str) -> None:
        """Press the visible button of this name, as soon as it can be pressed."""
        self.wait_for(f"{name} can be pressed", lambda: self._button(name) is not None)
        button = self._button(name)
        if button is not None:
            button.click()

    def see_code(self, label: str) -> None:
        """Wait until the strip at the foot of the window shows a code."""
        self.wait_for(f"{label} is shown", lambda: label in self._wizard.footer.code.text())

    def wait_for(self, what: str, is_there: Callable[[], bool]) -> None:
        """Let the program run until something is there."""
        end = time.monotonic() + _PATIENCE_SECONDS
        while not is_there():
            if time.monotonic() > end:
                footer = self._wizard.footer
                seen = f"{footer.place.text()} {footer.code.text()}".strip()
                raise FailedCheck(f"waited in vain until {what}; the window shows: {seen}")
            _let_run()

    def _button(self, name: str) -> QAbstractButton | None:
        found = self._wizard.findChildren(QAbstractButton, name)
        usable = (one for one in found if one.isVisible() and one.isEnabled())
        return next(usable, None)


def _let_run() -> None:
    loop = QEventLoop()
    QTimer.singleShot(_BETWEEN_LOOKS_MS, loop.quit)
    loop.exec()
