"""The window: it opens, it paints, and the practice leads from the first screen to the last."""

import sys
from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from types import TracebackType
from typing import Final

from PySide6.QtWidgets import QApplication

from notion_wizard.core.secret import Secret
from notion_wizard.core.session import Step
from notion_wizard.gui.clipboard import TokenClipboard
from notion_wizard.gui.theme import STYLE_ARGUMENTS, apply_theme, system_roles
from notion_wizard.gui.wizard import Wizard
from notion_wizard.practice.scenarios import DEFAULT_SLUG
from notion_wizard.self_test.result import FailedCheck
from notion_wizard.self_test.walker import Walker
from notion_wizard.window import PracticeStages

_FEWEST_COLOURS: Final = 16
"""Text alone has more, since its edges are smoothed; a window that stays empty has one."""
_EVERY: Final = 3
"""One pixel of so many in each direction is looked at."""


class _UntouchedClipboard(TokenClipboard):
    """Leaves there what the person has copied. The practice needs no more: its token is told."""

    def copy(self, token: Secret) -> None:
        """Copy nothing."""

    def copy_text(self, text: str) -> None:
        """Copy nothing."""

    def clear_pasted_text(self) -> None:
        """Clear nothing."""


def window() -> str:
    """See the first screen open and be painted."""
    with _opened() as (wizard, _):
        picture = wizard.grab().toImage()
        columns, rows = range(0, picture.width(), _EVERY), range(0, picture.height(), _EVERY)
        colours = {picture.pixel(column, row) for column in columns for row in rows}
        if len(colours) < _FEWEST_COLOURS:
            raise FailedCheck(f"the window is empty: {len(colours)} colours")
        size = f"{wizard.width()}x{wizard.height()}"
        return f"{size}, {len(colours)} colours, on {QApplication.platformName()}"


def practice() -> str:
    """Walk from the first screen to Done: a token is checked, saved, and put into a tool."""
    with _opened() as (wizard, walker):
        if wizard.conductor.session.step is Step.HOME:
            walker.press("nav-next")
        for name in ("tool-make", "situation-refused", "nav-next", "practice-paste"):
            walker.press(name)
        walker.see_code("NW-3009")
        walker.press("nav-next")
        walker.see_code("NW-5004")
        walker.press("nav-next")
        walker.press("nav-save")
        walker.see_code("NW-6002")
        walker.press("tools-works")
        walker.wait_for("Done is open", lambda: wizard.conductor.session.step is Step.DONE)
    return "from the first screen to Done"


@contextmanager
def _opened() -> Generator[tuple[Wizard, Walker]]:
    """Open the window in front of a practice Notion, in English; closed with the `with`."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(["notion-wizard", *STYLE_ARGUMENTS])
    apply_theme(application, system_roles(application))
    with ExitStack() as resources:
        resources.enter_context(_without_exceptions())
        services = PracticeStages(resources).set_stage(DEFAULT_SLUG, "en")
        wizard = Wizard(services, services.profiles.load(), clipboard=_UntouchedClipboard)
        painted: list[bool] = []
        wizard.painted.connect(lambda: painted.append(True))
        wizard.show()
        walker = Walker(wizard)
        try:
            walker.wait_for("the window is painted", lambda: bool(painted))
            yield wizard, walker
        finally:
            wizard.close_now()


@contextmanager
def _without_exceptions() -> Generator[None]:
    """Fail afterwards if there was an exception that nobody caught, such as while painting."""
    kinds: list[str] = []

    def note(
        kind: type[BaseException], _error: BaseException, _trace: TracebackType | None
    ) -> None:
        kinds.append(kind.__name__)
        # Python keeps the last one, and with it a painter that Qt must not meet at the end.
        for name in ("last_exc", "last_value", "last_traceback"):
            setattr(sys, name, None)

    before, sys.excepthook = sys.excepthook, note
    try:
        yield
    finally:
        sys.excepthook = before
    if kinds:
        raise FailedCheck(f"an exception that nobody caught: {kinds[0]}")
