"""The one style sheet, made of the roles' colours and the system's font."""

from typing import Final

from PySide6.QtGui import QColor, QFont

from notion_wizard.gui.roles import Roles
from notion_wizard.resources import resource

# A style sheet paints pictures as they are: this grey is 3:1 on light, dark and black alike.
_DROP_DOWN: Final = resource("icons/drop-down.svg").as_posix()
_LIGHT_TICK: Final = resource("icons/tick-light.svg").as_posix()
_DARK_TICK: Final = resource("icons/tick-dark.svg").as_posix()
_HALF_BRIGHT: Final = 0.5


def style_sheet(roles: Roles, font: QFont) -> str:
    """Return the style sheet; sizes follow the system's font."""
    base = font.pointSizeF() if font.pointSizeF() > 0 else 10.0
    r = roles
    is_bright = QColor(r.on_accent).lightnessF() > _HALF_BRIGHT
    tick = _LIGHT_TICK if is_bright else _DARK_TICK
    return f"""
* {{ font-size: {base:.1f}pt; }}
QWidget {{ color: {r.ink}; }}
QDialog, QMainWindow, #wizard, QScrollArea, #content {{ background: {r.surface}; }}
#question {{ border: none; margin: 0; padding: 0; }}
#side {{ background: {r.side}; border: none; border-right: 1px solid {r.line}; }}
#footer {{ background: {r.surface}; border: none; }}
QFrame[kind="foot"] {{ background: {r.surface}; border: none; border-top: 1px solid {r.line}; }}
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
QLabel[role="chip"] {{ background: {r.disabled_ground}; color: {r.soft};
    border: 1px solid {r.line}; border-radius: 8px; padding: 1px 9px;
    font-size: {base * 0.95:.1f}pt; }}

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
    text-decoration: underline; padding: 6px 2px; text-align: left; }}
QPushButton[kind="link"]:hover {{ color: {r.accent_hover}; }}
QPushButton[kind="link"]:focus {{ border: 2px solid {r.accent}; border-radius: 4px;
    padding: 4px 0; }}
QPushButton[kind="link"]:disabled {{ color: {r.disabled}; }}
QPushButton[kind="choice"] {{ text-align: left; padding: 9px 16px; }}
QPushButton[kind="choice"][given="true"] {{ background: {r.tint}; border: 2px solid {r.accent};
    padding: 8px 15px; }}
QPushButton[kind="choice"]:focus {{ border: 3px double {r.accent}; padding: 7px 14px; }}
QPushButton[kind="card"] {{ text-align: left; border-radius: 10px; padding: 0; }}
QPushButton[kind="card"]:checked {{ background: {r.tint}; border: 2px solid {r.accent}; }}
QPushButton[kind="card"]:focus {{ border: 3px double {r.accent}; }}

QLineEdit, QPlainTextEdit {{ background: {r.surface}; color: {r.ink};
    placeholder-text-color: {r.soft};
    border: 1px solid {r.border}; border-radius: 8px; padding: 8px 12px;
    selection-background-color: {r.accent}; selection-color: {r.on_accent}; }}
QPlainTextEdit:focus {{ border: 2px solid {r.accent}; padding: 7px 11px; }}
QLineEdit {{ padding: 7px 12px; }}
QLineEdit:focus {{ border: 2px solid {r.accent}; padding: 6px 11px; }}
QLineEdit:disabled {{ color: {r.disabled}; background: {r.disabled_ground};
    border-color: {r.line}; }}
QComboBox {{ background: {r.surface}; color: {r.ink}; border: 1px solid {r.border};
    border-radius: 8px; min-height: {base * 1.78:.0f}px; padding: 6px 10px; }}
QComboBox:focus {{ border: 2px solid {r.accent}; padding: 5px 9px; }}
QComboBox::drop-down {{ border: none; width: {base * 2.2:.0f}px; }}
QComboBox::down-arrow {{ image: url("{_DROP_DOWN}"); width: {base * 1.75:.0f}px;
    height: {base * 1.75:.0f}px; }}
QComboBox QAbstractItemView {{ background: {r.surface}; color: {r.ink};
    selection-background-color: {r.accent}; selection-color: {r.on_accent}; }}
QCheckBox {{ spacing: 10px; padding: 4px; min-height: 24px; }}
QCheckBox:focus {{ border: 2px solid {r.accent}; border-radius: 4px; padding: 2px; }}
QCheckBox::indicator {{ width: {base * 1.7:.0f}px; height: {base * 1.7:.0f}px;
    background: {r.surface}; border: 1px solid {r.border}; border-radius: 4px; }}
QCheckBox::indicator:hover {{ background: {r.disabled_ground}; }}
QCheckBox::indicator:checked {{ background: {r.accent}; border-color: {r.accent};
    image: url("{tick}"); }}
QCheckBox::indicator:disabled {{ background: {r.disabled_ground}; border-color: {r.disabled};
    image: none; }}
QCheckBox:disabled {{ color: {r.disabled}; }}

QScrollBar {{ background: transparent; border: none; margin: 0; }}
QScrollBar:vertical {{ width: 14px; }}
QScrollBar:horizontal {{ height: 14px; }}
QScrollBar::handle {{ background: {r.border}; border-radius: 4px; margin: 3px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover, QScrollBar::handle:pressed {{ background: {r.soft}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; border: none; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: none; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}

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
    border: 1px solid {r.line}; border-radius: 8px; padding: 2px; gridline-color: transparent;
    selection-background-color: {r.tint}; selection-color: {r.ink}; }}
QTableView::item {{ padding-left: 6px; }}
QTableView::item:selected {{ border-bottom: 2px solid {r.accent}; }}
QTableView[kind="reading"]::item {{ padding: 7px 6px; }}
QTableView:focus {{ border: 2px solid {r.accent}; padding: 1px; }}
QHeaderView::section {{ background: {r.surface}; color: {r.soft}; border: none;
    border-bottom: 1px solid {r.line}; padding: 8px 9px; text-align: left; }}
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
QMessageBox #qt_msgbox_label {{ font-weight: bold; }}
"""
