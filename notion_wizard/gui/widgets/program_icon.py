"""The program's icon for windows and task bars."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon

from notion_wizard.gui.widgets.icon import drawn


def program_icon() -> QIcon:
    """Return it in every size that is asked for."""
    icon = QIcon()
    for side in (16, 24, 32, 48, 64, 128, 256):
        icon.addPixmap(drawn("app", QSize(side, side), "#2159c4"))
    return icon
