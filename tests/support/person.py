"""A person who uses the window: presses what can be seen, and waits for what must come."""

import time
from collections.abc import Callable
from typing import Final, TypeVar

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QAbstractButton, QWidget

from notion_wizard.core.diagnose import shown_diagnosis
from notion_wizard.core.session import Session, Step
from notion_wizard.gui.wizard import Wizard

PATIENCE_SECONDS: Final = 30
Kind = TypeVar("Kind", bound=QWidget)


class Person:
    """Finds widgets by their object names, as support, tests and assistive technology do."""

    def __init__(self, wizard: Wizard) -> None:
        self.wizard = wizard

    @property
    def session(self) -> Session:
        """What the wizard knows now."""
        return self.wizard.conductor.session

    def wait_for(self, what: str, arrived: Callable[[], bool]) -> None:
        """Let the program run until something is there."""
        end = time.monotonic() + PATIENCE_SECONDS
        while not arrived():
            if time.monotonic() > end:
                shown = shown_diagnosis(self.session)
                facts = dict(shown.facts) if shown else {}
                raise TimeoutError(
                    f"waited in vain for {what}; the strip says {self.strip} {facts}"
                )
            self.rest(10)

    def rest(self, milliseconds: int) -> None:
        """Let the program run for a while."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def find(self, name: str, kind: type[Kind] = QWidget) -> Kind | None:
        """Return the visible widget of this name."""
        found = self.wizard.findChildren(kind, name)
        return next((one for one in found if one.isVisibleTo(self.wizard)), None)

    def see(self, name: str, kind: type[Kind] = QWidget) -> Kind:
        """Return the visible widget of this name, as soon as it is there."""
        self.wait_for(name, lambda: self.find(name, kind) is not None)
        found = self.find(name, kind)
        assert found is not None
        return found

    def press(self, name: str) -> None:
        """Press the visible button of this name, as soon as it can be pressed."""
        button = self.see(name, QAbstractButton)
        self.wait_for(f"{name} to be enabled", button.isEnabled)
        button.click()

    def press_text(self, text: str) -> None:
        """Press the visible button that says this, as soon as it is there."""

        def found() -> QAbstractButton | None:
            buttons = self.wizard.findChildren(QAbstractButton)
            visible = (one for one in buttons if one.isVisibleTo(self.wizard))
            return next((one for one in visible if one.text() == text), None)

        self.wait_for(text, lambda: found() is not None)
        pressed = found()
        assert pressed is not None
        pressed.click()

    def arrive(self, step: Step) -> None:
        """Wait until a screen is open."""
        self.wait_for(f"the screen {step}", lambda: self.session.step is step)

    @property
    def strip(self) -> str:
        """What support hears read aloud: screen and code."""
        footer = self.wizard.footer
        return " · ".join(part for part in (footer.place.text(), footer.code.text()) if part)

    def see_code(self, label: str) -> None:
        """Wait until the strip shows a code."""
        self.wait_for(label, lambda: label in self.wizard.footer.code.text())

    def practise(self, slug: str) -> None:
        """Choose a scenario, and leave Home if it begins there."""
        self.wizard.practise(slug)
        if self.session.step is Step.HOME:
            self.press("nav-next")

    def begin(self, tool: str, situation: str = "refused") -> None:
        """Answer the two questions, and go on."""
        self.press(f"tool-{tool}")
        self.press(f"situation-{situation}")
        self.press("nav-next")

    def paste_practice_token(self) -> None:
        """Press the banner's button."""
        self.press("practice-paste")
