"""Headings for readers: Qt's labels have the role of plain text, and no setting for another."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from notion_wizard.gui.widgets.basics import Heading


def tell_headings() -> None:
    """Let each Heading have the role of one, from now on.

    Qt asks for this when a reader first asks about a label, so never where nobody reads. Nothing
    of it is written in Python but the choice of the role: no reader's question calls Python.
    """
    QAccessible.installFactory(_interface)


def _interface(class_name: str, thing: QObject) -> QAccessibleInterface | None:
    if class_name == Heading.__name__ and isinstance(thing, Heading):
        return QAccessibleWidget(thing, QAccessible.Role.Heading)
    return None
