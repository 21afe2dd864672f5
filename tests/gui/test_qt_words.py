"""What Qt itself says, in file dialogs and context menus, is in the language of the program."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt

from notion_wizard.gui.qt_words import speak
from notion_wizard.wording import offered_languages


def cancel():
    return QCoreApplication.translate("QPlatformTheme", "Cancel")


@pytest.fixture
def english_again():
    yield
    speak("en")


@pytest.mark.usefixtures("qapp", "english_again")
@pytest.mark.parametrize("language", offered_languages()[1:])
def test_qt_speaks_each_language_and_english_again(language):
    speak(language)
    assert cancel() != "Cancel"
    speak("en")
    assert cancel() == "Cancel"


@pytest.mark.usefixtures("english_again")
def test_the_direction_of_the_language_is_that_of_the_window(qapp):
    speak("ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    speak("ja")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


@pytest.mark.usefixtures("qapp", "english_again")
def test_a_language_that_qt_does_not_speak_stays_english():
    speak("xx")
    assert cancel() == "Cancel"
