"""Colours by role, and the one style sheet made of them."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from notion_wizard.resources import resource


@dataclass(frozen=True, slots=True)
class Roles:
    """What each colour is for. Text is at least 4.5:1 on its ground, controls and focus 3:1."""

    ink: str
    soft: str
    surface: str
    side: str
    chosen_step: str
    line: str
    border: str
    accent: str
    on_accent: str
    accent_hover: str
    tint: str
    good: str
    good_ground: str
    good_line: str
    careful: str
    careful_ground: str
    careful_line: str
    stop: str
    stop_ground: str
    stop_line: str
    disabled: str
    disabled_ground: str
    cell: str
    cell_prefix: str


LIGHT: Final = Roles(
    ink="#1f1e1b",
    soft="#5f5b54",
    surface="#ffffff",
    side="#f7f6f3",
    chosen_step="#e7e5e0",
    line="#e2e0db",
    border="#8a867e",
    accent="#2159c4",
    on_accent="#ffffff",
    accent_hover="#1a49a6",
    tint="#eef3fe",
    good="#1e7146",
    good_ground="#eaf5ee",
    good_line="#b5dcc5",
    careful="#8a5300",
    careful_ground="#fff5e2",
    careful_line="#efd49a",
    stop="#b3261e",
    stop_ground="#fdeeec",
    stop_line="#efbdb8",
    disabled="#77736b",
    disabled_ground="#f4f3f0",
    cell="#8a867e",
    cell_prefix="#5f5b54",
)

DARK: Final = Roles(
    ink="#f1f0ee",
    soft="#b4b1ab",
    surface="#1c1c1e",
    side="#252527",
    chosen_step="#37373a",
    line="#3a3a3d",
    border="#8b8990",
    accent="#7aa7ff",
    on_accent="#0e1a33",
    accent_hover="#9bbdff",
    tint="#212c42",
    good="#6fd39b",
    good_ground="#17291f",
    good_line="#2f5942",
    careful="#f0bd62",
    careful_ground="#2f2613",
    careful_line="#5f4c22",
    stop="#ff8e85",
    stop_ground="#3a1d1b",
    stop_line="#6e3733",
    disabled="#8f8c87",
    disabled_ground="#29292b",
    cell="#8b8990",
    cell_prefix="#b4b1ab",
)


def high_contrast(palette: QPalette) -> Roles:
    """Return the roles in the system's own high-contrast colours."""

    def name(role: QPalette.ColorRole) -> str:
        return palette.color(role).name()

    ink, surface = name(QPalette.ColorRole.WindowText), name(QPalette.ColorRole.Window)
    accent, on_accent = (
        name(QPalette.ColorRole.Highlight),
        name(QPalette.ColorRole.HighlightedText),
    )
    disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText).name()
    return Roles(
        ink=ink,
        soft=ink,
        surface=surface,
        side=surface,
        chosen_step=surface,
        line=ink,
        border=ink,
        accent=accent,
        on_accent=on_accent,
        accent_hover=accent,
        tint=surface,
        good=ink,
        good_ground=surface,
        good_line=ink,
        careful=ink,
        careful_ground=surface,
        careful_line=ink,
        stop=ink,
        stop_ground=surface,
        stop_line=ink,
        disabled=disabled,
        disabled_ground=surface,
        cell=ink,
        cell_prefix=ink,
    )


# A style sheet paints pictures as they are: its grey is 3:1 on light, dark and black alike.
_DROP_DOWN: Final = resource("icons/drop-down.svg").as_posix()

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


def style_sheet(roles: Roles, font: QFont) -> str:
    """Return the style sheet; sizes follow the system's font."""
    base = font.pointSizeF() if font.pointSizeF() > 0 else 10.0
    r = roles
    return f"""
* {{ font-size: {base:.1f}pt; }}
QWidget {{ color: {r.ink}; }}
QDialog, QMainWindow, #wizard, QScrollArea, #content {{ background: {r.surface}; }}
#question {{ border: none; margin: 0; padding: 0; }}
#side {{ background: {r.side}; border: none; border-right: 1px solid {r.line}; }}
#footer {{ background: {r.surface}; border: none; border-top: 1px solid {r.line}; }}
QToolTip {{ background: {r.side}; color: {r.ink}; border: 1px solid {r.line}; }}

QLabel[role="title"] {{ font-size: {min(base * 1.9, base + 10):.1f}pt; font-weight: bold; }}
QLabel[role="lead"] {{ color: {r.soft}; }}
QLabel[role="heading"] {{ font-size: {base * 1.1:.1f}pt; font-weight: bold; }}
QLabel[role="card-title"] {{ font-size: {base * 1.2:.1f}pt; font-weight: bold; }}
QLabel[role="strong"] {{ font-weight: bold; }}
QLabel[role="soft"] {{ color: {r.soft}; }}
QLabel[role="small"] {{ color: {r.soft}; font-size: {base * 0.95:.1f}pt; }}
QLabel[role="product"] {{ font-weight: bold; }}
QLabel[role="strip"] {{ color: {r.soft}; font-size: {max(16.0, base):.1f}pt; }}
QLabel[role="strip-code"] {{ font-size: {max(16.0, base):.1f}pt; font-weight: bold; }}
QLabel[role="chip"] {{ background: {r.disabled_ground}; color: {r.soft}; border-radius: 8px;
    padding: 2px 10px; font-size: {base * 0.95:.1f}pt; }}

QPushButton {{ background: {r.surface}; color: {r.ink}; border: 1px solid {r.border};
    border-radius: 8px; padding: 8px 18px; min-height: {base * 1.4:.0f}px; }}
QPushButton:hover {{ background: {r.disabled_ground}; }}
QPushButton:pressed {{ background: {r.chosen_step}; }}
QPushButton:focus {{ border: 2px solid {r.accent}; padding: 7px 17px; }}
QPushButton:disabled {{ color: {r.disabled}; background: {r.disabled_ground};
    border-color: {r.line}; }}
QPushButton[kind="main"] {{ background: {r.accent}; color: {r.on_accent};
    border: 1px solid {r.accent}; font-weight: bold; }}
QPushButton[kind="main"]:hover {{ background: {r.accent_hover}; }}
QPushButton[kind="main"]:focus {{ border: 3px double {r.on_accent}; padding: 6px 16px; }}
QPushButton[kind="main"]:disabled {{ background: {r.disabled_ground}; color: {r.disabled};
    border: 1px solid {r.line}; font-weight: normal; }}
QPushButton[kind="link"] {{ background: transparent; color: {r.accent}; border: none;
    text-decoration: underline; padding: 6px 4px; text-align: left; }}
QPushButton[kind="link"]:hover {{ color: {r.accent_hover}; }}
QPushButton[kind="link"]:focus {{ border: 2px solid {r.accent}; border-radius: 4px;
    padding: 4px 2px; }}
QPushButton[kind="link"]:disabled {{ color: {r.disabled}; }}
QPushButton[kind="choice"] {{ text-align: left; padding: 9px 16px; }}
QPushButton[kind="choice"]:checked {{ background: {r.tint}; border: 2px solid {r.accent};
    padding: 8px 15px; }}
QPushButton[kind="choice"]:focus {{ border: 3px double {r.accent}; padding: 7px 14px; }}
QPushButton[kind="card"] {{ text-align: left; border-radius: 10px; padding: 0; }}
QPushButton[kind="card"]:checked {{ background: {r.tint}; border: 2px solid {r.accent}; }}
QPushButton[kind="card"]:focus {{ border: 3px double {r.accent}; }}

QLineEdit, QPlainTextEdit {{ background: {r.surface}; color: {r.ink};
    placeholder-text-color: {r.soft};
    border: 1px solid {r.border}; border-radius: 8px; padding: 8px 12px;
    selection-background-color: {r.accent}; selection-color: {r.on_accent}; }}
QLineEdit:focus, QPlainTextEdit:focus {{ border: 2px solid {r.accent}; padding: 7px 11px; }}
QLineEdit:disabled {{ color: {r.disabled}; background: {r.disabled_ground};
    border-color: {r.line}; }}
QComboBox {{ background: {r.surface}; color: {r.ink}; border: 1px solid {r.border};
    border-radius: 8px; min-height: {base * 2:.0f}px; padding: 3px 10px; }}
QComboBox:focus {{ border: 2px solid {r.accent}; padding: 2px 9px; }}
QComboBox::drop-down {{ border: none; width: {base * 2.2:.0f}px; }}
QComboBox::down-arrow {{ image: url("{_DROP_DOWN}"); width: 16px; height: 16px; }}
QComboBox QAbstractItemView {{ background: {r.surface}; color: {r.ink};
    selection-background-color: {r.accent}; selection-color: {r.on_accent}; }}
QCheckBox {{ spacing: 10px; padding: 4px; min-height: 24px; }}
QCheckBox:focus {{ border: 2px solid {r.accent}; border-radius: 4px; padding: 2px; }}

QFrame[card="neutral"] {{ background: {r.surface}; border: 1px solid {r.line};
    border-radius: 10px; }}
QFrame[card="good"] {{ background: {r.good_ground}; border: 1px solid {r.good_line};
    border-radius: 10px; }}
QFrame[card="careful"] {{ background: {r.careful_ground}; border: 1px solid {r.careful_line};
    border-radius: 10px; }}
QFrame[card="stop"] {{ background: {r.stop_ground}; border: 1px solid {r.stop_line};
    border-radius: 10px; }}
QFrame[card]:focus {{ border: 2px solid {r.accent}; }}
QFrame[step="current"] {{ background: {r.chosen_step}; border-radius: 6px; }}
#notice {{ background: {r.tint}; border: none; border-bottom: 1px solid {r.accent}; }}
#practice-banner {{ background: {r.careful_ground}; border: none;
    border-bottom: 2px solid {r.careful}; }}

QTableView {{ background: {r.surface}; alternate-background-color: {r.side};
    border: 1px solid {r.line}; gridline-color: transparent;
    selection-background-color: {r.tint}; selection-color: {r.ink}; }}
QTableView::item {{ padding-left: 6px; }}
QTableView::item:selected {{ border-bottom: 2px solid {r.accent}; }}
QTableView[kind="reading"]::item {{ padding: 7px 6px; }}
QTableView:focus {{ border: 2px solid {r.accent}; }}
QHeaderView::section {{ background: {r.surface}; color: {r.soft}; border: none;
    border-bottom: 1px solid {r.line}; padding: 8px; text-align: left; }}
QListWidget {{ background: {r.surface}; border: 1px solid {r.line}; border-radius: 8px;
    outline: none; padding: 2px; }}
QListWidget:focus {{ border: 2px solid {r.accent}; }}
QListWidget::item {{ padding: 8px; }}
QListWidget::item:selected {{ background: {r.tint}; color: {r.ink}; }}
#help-topics {{ background: {r.side}; border: none; border-right: 1px solid {r.line};
    border-radius: 0; padding: 12px 8px; }}
#help-topics::item {{ border: 2px solid transparent; border-radius: 6px; }}
#help-topics::item:selected {{ background: {r.chosen_step}; border-left-color: {r.accent}; }}
#help-topics::item:focus {{ border-color: {r.accent}; }}
QProgressBar {{ background: {r.disabled_ground}; border: none; border-radius: 3px;
    max-height: 6px; min-height: 6px; }}
QProgressBar::chunk {{ background: {r.accent}; border-radius: 3px; }}
QScrollArea[kind="section"] {{ border: 2px solid transparent; }}
QScrollArea[kind="section"]:focus {{ border-color: {r.accent}; }}
QTextBrowser {{ background: {r.surface}; border: none; }}
QTabBar::tab {{ padding: 8px 14px; border: none; border-bottom: 2px solid transparent;
    color: {r.soft}; }}
QTabBar::tab:selected {{ color: {r.ink}; border-bottom: 2px solid {r.accent}; }}
QTabBar::tab:focus {{ border: 2px solid {r.accent}; }}
QTabWidget::pane {{ border: none; border-top: 1px solid {r.line}; }}
"""
