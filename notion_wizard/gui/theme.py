"""What the system asks for, and the dress of the program that fits it."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from notion_wizard.gui.roles import DARK, LIGHT, Roles, high_contrast
from notion_wizard.gui.style_sheet import style_sheet

_ROLES: Final = "roles"
_DRESSED_FOR: Final = "dressed-for"


class Mood(StrEnum):
    """The colour family of a card: how the state it tells feels."""

    NEUTRAL = "neutral"
    GOOD = "good"
    CAREFUL = "careful"
    STOP = "stop"


def system_roles(application: QApplication) -> Roles:
    """Return the roles for what the system asks for now: light, dark or high contrast."""
    if wants_high_contrast(application):
        return high_contrast(undressed_palette(application))
    return DARK if wants_dark(application) else LIGHT


def wants_dark(application: QApplication) -> bool:
    """Whether the system asks for light text on a dark ground."""
    return application.styleHints().colorScheme() == Qt.ColorScheme.Dark


def wants_high_contrast(application: QApplication) -> bool:
    """Whether the system asks for colours of its own that everybody can tell apart."""
    # accessibility() and contrastPreference() came with Qt 6.10.
    accessibility = getattr(application.styleHints(), "accessibility", None)
    if accessibility is None:
        return False
    return accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def undressed_palette(application: QApplication) -> QPalette:
    """Take our colours off, which hide the system's own until then, and return those.

    Nothing is painted before the next ones are put on.
    """
    application.setPalette(QPalette())
    return application.palette()


STYLE_ARGUMENTS: Final = ("-style", "fusion")
"""What the application is made with: all systems draw alike, and the style sheet fits.

Not `setStyle`: it hands the style to Python, and what that takes is seen when the window opens.
"""


def apply_theme(application: QApplication, roles: Roles) -> None:
    """Dress the whole program in these colours, at the system's own font and size."""
    application.setPalette(_palette(roles))
    application.setProperty(_ROLES, roles)
    application.setProperty(_DRESSED_FOR, _asked_for(application))
    application.setStyleSheet(style_sheet(roles, application.font()))


def is_dressed_as_asked(application: QApplication) -> bool:
    """Whether the system asks for the same colours and font as when the program was dressed."""
    return application.property(_DRESSED_FOR) == _asked_for(application)


def _asked_for(application: QApplication) -> str:
    colours = wants_dark(application), wants_high_contrast(application)
    return f"{colours} {application.font().toString()}"


def current_roles() -> Roles:
    """Return the roles in use, for what is painted and not styled."""
    application = QApplication.instance()
    roles = application.property(_ROLES) if application is not None else None
    return roles if isinstance(roles, Roles) else LIGHT


def _palette(roles: Roles) -> QPalette:
    palette = QPalette()
    colours = {
        QPalette.ColorRole.Window: roles.surface,
        QPalette.ColorRole.WindowText: roles.ink,
        QPalette.ColorRole.Base: roles.surface,
        QPalette.ColorRole.AlternateBase: roles.side,
        QPalette.ColorRole.Text: roles.ink,
        QPalette.ColorRole.Button: roles.surface,
        QPalette.ColorRole.ButtonText: roles.ink,
        QPalette.ColorRole.ToolTipBase: roles.side,
        QPalette.ColorRole.ToolTipText: roles.ink,
        QPalette.ColorRole.PlaceholderText: roles.soft,
        QPalette.ColorRole.Highlight: roles.accent,
        QPalette.ColorRole.HighlightedText: roles.on_accent,
        QPalette.ColorRole.Link: roles.accent,
        QPalette.ColorRole.LinkVisited: roles.accent,
    }
    for role, colour in colours.items():
        palette.setColor(role, QColor(colour))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(roles.disabled))
    return palette
