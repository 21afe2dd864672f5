"""Shows a problem that belongs to no screen, such as a profile file that cannot be written."""

from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from notion_wizard.core.catalogue.entry import Deed
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.gui.deeds import deed_label
from notion_wizard.gui.desk import Desk
from notion_wizard.gui.room import room_on_screen
from notion_wizard.gui.widgets.basics import button, row
from notion_wizard.gui.widgets.diagnosis_card import DiagnosisCard

_LARGEST: Final = QSize(560, 560)


class TroubleDialog(QDialog):
    """One diagnosis with its code, and Close."""

    def __init__(self, diagnosis: Diagnosis, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("trouble")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Notion Wizard")
        card = DiagnosisCard(desk.wording, lambda deed: deed_label(deed, desk.wording))
        card.show_diagnosis(diagnosis, (Deed.REPORT,))
        card.deed_chosen.connect(desk.show_report)
        close = button(desk.wording.translate("Trouble", "Close"), "main", name="trouble-close")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(16)
        # A scroll area: with large text the card may be higher than the screen.
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setWidget(card)
        layout.addWidget(self._area, 1)
        layout.addLayout(row(1, close))
        room = room_on_screen(self, _LARGEST)
        height = card.heightForWidth(room.width() - 40) + close.sizeHint().height() + 70
        self.resize(room.width(), min(height, room.height()))

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the card, once: its fonts come with the window. Then it is the person's."""
        super().showEvent(event)
        if not event.spontaneous():
            QTimer.singleShot(0, self, self._grow)

    def _grow(self) -> None:
        out_of_sight = self._area.verticalScrollBar().maximum()
        most = max(self.height(), room_on_screen(self, _LARGEST).height())
        self.resize(self.width(), min(self.height() + out_of_sight, most))
