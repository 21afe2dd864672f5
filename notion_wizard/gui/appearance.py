"""Follows the system while the window is open: dark mode, high contrast, larger text."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from notion_wizard.gui.theme import apply_theme, system_roles


class Appearance(QObject):
    """Dresses the program anew whenever the system's colours or its font change."""

    def __init__(self, application: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._application = application
        application.styleHints().colorSchemeChanged.connect(self.follow)
        # A style sheet keeps the change of font from the widgets: only the application hears of it.
        application.installEventFilter(self)

    def follow(self) -> None:
        """Take the colours and the font that the system has now."""
        apply_theme(self._application, system_roles(self._application))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice a new font, and let the event pass."""
        if event.type() is QEvent.Type.ApplicationFontChange and watched is self._application:
            self.follow()
        return super().eventFilter(watched, event)
