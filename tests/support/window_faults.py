"""Lets a test bring about a crash without the dialog that would tell of it."""

from collections.abc import Iterator
from contextlib import contextmanager

from notion_wizard.gui.wizard import Wizard


@contextmanager
def no_crash_dialog(wizard: Wizard) -> Iterator[None]:
    """Keep the crash from the screen, so that the step's own diagnosis is what is seen."""
    conductor = wizard.conductor
    conductor.crashed.disconnect(wizard._show_crash)
    try:
        yield
    finally:
        conductor.crashed.connect(wizard._show_crash)
