"""The window in which gnome-keyring asks for its password, used as a person would use it."""

import time
from collections.abc import Callable
from typing import Final, TypeVar

from tests.support.assistive import AssistiveTechnology, Widget
from tests.support.secret_service import PASSWORD, SecretServiceSession

Found = TypeVar("Found")

_PATIENCE: Final = 60
_PROGRAM: Final = "gcr-prompter"


class KeyringPrompt:
    """One that is open, or is waited for. The keyring needs a screen to ask."""

    def __init__(self, keyring: SecretServiceSession, technology: AssistiveTechnology) -> None:
        self._keyring = keyring
        self._technology = technology

    def is_open(self) -> bool:
        """Whether it stands on the screen now."""
        return bool(self._look())

    def wait(self) -> None:
        """Wait until it asks."""
        self._wait_for("Unlock")

    def unlock(self) -> None:
        """Type the password, and wait until the keyring has opened."""
        button = self._wait_for("Unlock")
        for widget in self._look():
            # Only the field takes a text.
            self._technology.write(widget, PASSWORD)
        assert self._technology.press(button)
        self._wait_until(lambda: not self.is_open())

    def refuse(self) -> None:
        """Press Cancel."""
        assert self._technology.press(self._wait_for("Cancel"))
        self._wait_until(lambda: not self.is_open())

    def _look(self) -> list[Widget]:
        return [
            widget
            for process in self._keyring.processes(_PROGRAM)
            for widget in self._technology.widgets(process)
        ]

    def _wait_for(self, words: str) -> Widget:
        return self._wait_until(
            lambda: next((widget for widget in self._look() if widget.says == words), None)
        )

    def _wait_until(self, condition: Callable[[], Found | None]) -> Found:
        deadline = time.monotonic() + _PATIENCE
        while not (found := condition()):
            assert time.monotonic() < deadline, "the keyring does not ask, or goes on asking"
            time.sleep(0.03)
        return found
