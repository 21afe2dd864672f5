"""Colours by role: for light and dark, and from the system's own of high contrast."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QPalette


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
