"""Roles and states for readers that Qt's labels and plain widgets have no setting for."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from notion_wizard.gui.widgets.basics import Heading
from notion_wizard.gui.widgets.busy_area import BusyArea
from notion_wizard.gui.widgets.icon import StateIcon


class _ToldBusy(QAccessibleWidget):
    """The one whose state is asked in Python: Qt itself never says that something is busy."""

    def state(self) -> QAccessible.State:
        told = super().state()
        area = self.object()
        told.busy = isinstance(area, BusyArea) and area.is_busy  # pyright: ignore[reportAttributeAccessIssue]
        return told


_INTERFACES: Final[Mapping[str, Callable[[QWidget], QAccessibleInterface]]] = {
    # A dialog to Qt, for its keys: readers would say all of its words each time it gets active.
    "Wizard": lambda made: QAccessibleWidget(made, QAccessible.Role.Window),
    Heading.__name__: lambda made: QAccessibleWidget(made, QAccessible.Role.Heading),
    StateIcon.__name__: lambda made: QAccessibleWidget(made, QAccessible.Role.Graphic),
    BusyArea.__name__: lambda made: _ToldBusy(made, QAccessible.Role.Client),
}
"""By the names of classes, as Qt asks for them."""


def tell_roles() -> None:
    """Let headings be headings, icons of a state images, and pages busy, from now on.

    Qt asks for this when a reader first asks about a widget, so never where nobody reads. What
    readers ask of one then calls no Python, but for whether a page is busy.
    """
    QAccessible.installFactory(_interface)


def _interface(class_name: str, thing: QObject) -> QAccessibleInterface | None:
    made = _INTERFACES.get(class_name)
    return made(thing) if made is not None and isinstance(thing, QWidget) else None
