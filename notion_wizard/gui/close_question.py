"""Asks before a window closes over a token that was pasted and not saved."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from notion_wizard.wording import Wording


def ask_before_closing(window: QWidget, wording: Wording, close_now: Callable[[], None]) -> None:
    """Ask, and close if that is wanted; Escape and Enter stay."""
    translate = wording.translate
    question = QMessageBox(window)
    question.setObjectName("close-question")
    question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    question.setWindowTitle("Notion Wizard")
    question.setText(translate("Wizard", "The token you pasted is not saved. Close anyway?"))
    question.setInformativeText(
        translate("Wizard", "Nothing in Notion changes, and you can paste it again later.")
    )
    close = question.addButton(translate("Wizard", "Close"), QMessageBox.ButtonRole.DestructiveRole)
    stay = question.addButton(translate("Wizard", "Stay"), QMessageBox.ButtonRole.RejectRole)
    close.setObjectName("close-anyway")
    stay.setObjectName("close-stay")
    question.setDefaultButton(stay)
    question.setEscapeButton(stay)
    close.clicked.connect(close_now)
    question.open()
