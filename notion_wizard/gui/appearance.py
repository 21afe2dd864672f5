"""Follows the system while the window is open: dark mode, high contrast, larger text."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from notion_wizard.gui.theme import apply_theme, is_dressed_as_asked, system_roles


class Appearance(QObject):
    """Dresses the program anew whenever the system's colours or its font change."""

    def __init__(self, application: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._application = application
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self.follow)
        # Came with Qt 6.10.
        if hasattr(hints, "accessibility"):
            hints.accessibility().contrastPreferenceChanged.connect(self.follow)
        # A style sheet keeps the change of font from the widgets: only the application hears of it.
        # An event filter there would call Python for every event of every widget. The signal comes
        # in the middle of the change: queued, the program is dressed when it is through.
        application.fontChanged.connect(self.follow, Qt.ConnectionType.QueuedConnection)
        if not is_dressed_as_asked(application):
            # It changed while the window opened.
            self.follow()

    def follow(self) -> None:
        """Take the colours and the font that the system has now."""
        apply_theme(self._application, system_roles(self._application))
