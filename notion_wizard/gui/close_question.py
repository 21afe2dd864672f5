"""Asks before a window closes over a token that was pasted and not saved."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QMessageBox, QWidget

from notion_wizard.wording import Wording

_AROUND: Final = 24


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
    # Readers hear the question before its answers; Qt made the second half of it last.
    answers = question.findChild(QDialogButtonBox)
    assert answers is not None  # noqa: S101 - every message box has one
    answers.raise_()
    question.setDefaultButton(stay)
    question.setEscapeButton(stay)
    close.clicked.connect(close_now)
    _even_out(question)
    question.open()


def _even_out(question: QMessageBox) -> None:
    """Leave the same room on both sides: some styles indent the words for an icon."""
    layout, words = question.layout(), question.findChild(QLabel, "qt_msgbox_label")
    if layout is None or words is None:
        return
    layout.activate()
    indent = words.x() - layout.contentsMargins().left()
    layout.setContentsMargins(max(0, _AROUND - indent), _AROUND, _AROUND, _AROUND)
