"""The program's icon for windows and task bars."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon

from notion_wizard.gui.widgets.icon import drawn


def program_icon() -> QIcon:
    """Return it in every size that is asked for."""
    icon = QIcon()
    for side in (16, 24, 32, 48, 64, 128, 256):
        # What is fine at 32 pixels is blurred below: there is a plainer drawing for that.
        name = "app" if side >= 32 else "app-small"  # noqa: PLR2004 - as said
        icon.addPixmap(drawn(name, QSize(side, side), "#2159c4"))
    return icon
