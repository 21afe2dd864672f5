"""The system changes its colours while the window is open: the window changes with it, at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette

from notion_wizard.gui import theme
from notion_wizard.gui.theme import DARK, LIGHT


@pytest.fixture
def hints(qapp):
    return qapp.styleHints()


def ground_of(person):
    """The colour in the middle of the page's right edge, where nothing stands."""
    person.rest(50)
    picture = person.wizard.grab().toImage()
    return picture.pixelColor(picture.width() - 30, picture.height() - 120).name()


def test_dark_and_light_again_without_a_new_start(practise, hints, monkeypatch):
    person = practise("databases-found")
    person.rest(50)
    for is_dark, surface in ((True, DARK.surface), (False, LIGHT.surface)):
        monkeypatch.setattr(theme, "wants_dark", lambda _application, asked=is_dark: asked)
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Unknown)
        assert ground_of(person) == surface


def test_high_contrast_takes_the_systems_own_colours(practise, hints, monkeypatch):
    person = practise("databases-found")
    person.rest(50)
    system = QPalette(QColor("#ffffff"), QColor("#000000"))
    system.setColor(QPalette.ColorRole.Window, QColor("#000000"))
    system.setColor(QPalette.ColorRole.WindowText, QColor("#ffffff"))
    monkeypatch.setattr(theme, "wants_high_contrast", lambda _application: True)
    monkeypatch.setattr(theme, "undressed_palette", lambda _application: system)
    hints.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert ground_of(person) == "#000000"
    monkeypatch.undo()
    hints.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.NoPreference)
    assert ground_of(person) == LIGHT.surface


def test_the_systems_own_palette_is_found_beneath_ours(qapp):
    theme.apply_theme(qapp, DARK)
    assert theme.undressed_palette(qapp).color(QPalette.ColorRole.Window) != QColor(DARK.surface)
    theme.apply_theme(qapp, LIGHT)
