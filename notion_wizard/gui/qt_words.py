"""Qt's own words: what file dialogs, context menus and keyboard shortcuts say."""

from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from notion_wizard.wording.languages import ENGLISH

_SPOKEN: Final = "spoken-language"


def speak(language: str) -> None:
    """Let Qt speak the language that the program speaks, and write in its direction."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        return
    # Readers choose their voice by it.
    QLocale.setDefault(QLocale(language))
    # English is what Qt speaks by itself.
    if language == (application.property(_SPOKEN) or ENGLISH):
        return
    application.setProperty(_SPOKEN, language)
    application.setLayoutDirection(QLocale(language).textDirection())
    for before in application.findChildren(QTranslator):
        application.removeTranslator(before)
        before.deleteLater()
    words = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if words.load(f"qtbase_{language}", folder):
        application.installTranslator(words)
