"""Shows an exception that nobody expected: its type and place, never its text or values."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from notion_wizard.core.crash import crash_diagnosis
from notion_wizard.gui.desk import Desk
from notion_wizard.gui.trouble import TroubleDialog


def show_crash(error: BaseException, desk: Desk, parent: QWidget) -> None:
    """Tell the person, once: a fault that comes again and again does not pile up windows."""

    def show() -> None:
        if not any(told.isVisible() for told in parent.findChildren(_CrashDialog)):
            _CrashDialog(crash_diagnosis(error), desk, parent).open()

    # Later: not in the middle of what went wrong, which may be painting.
    QTimer.singleShot(0, parent, show)


class _CrashDialog(TroubleDialog):
    pass
