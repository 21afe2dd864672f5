"""The banner that cannot be missed: practice, or a test address in place of Notion."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QLabel

from notion_wizard.gui.services import Services
from notion_wizard.gui.theme import Mood
from notion_wizard.gui.widgets.basics import button, label
from notion_wizard.gui.widgets.flow_layout import FlowLayout
from notion_wizard.gui.widgets.icon import Icon

if TYPE_CHECKING:
    from PySide6.QtWidgets import QComboBox

    from notion_wizard.gui.practice import Practice


class Banner(QFrame):
    """Hidden in real work. In practice it has the picker and the button with the practice token."""

    def __init__(
        self, services: Services, practise: Callable[[str], None], paste: Callable[[str], None]
    ) -> None:
        super().__init__()
        self.setObjectName("practice-banner")
        if services.practice is None and not services.is_test_address:
            self.hide()
            return
        translate = services.wording.translate
        line = FlowLayout(10)
        line.setContentsMargins(20, 7, 20, 7)
        self.setLayout(line)
        line.addWidget(Icon("careful", Mood.CAREFUL, 22))
        if services.practice is not None:
            text = translate("Banner", "Practice. Nothing is real and nothing is saved.")
            line.addWidget(_one_line(text))
            line.addWidget(self._picker(services, services.practice, practise))
            paste_text = services.practice.paste
            bring = button(translate("Banner", "Paste practice token"), name="practice-paste")
            bring.clicked.connect(lambda: paste(paste_text))
            line.addWidget(bring)
        else:
            text = translate("Banner", "Test address in place of Notion:")
            line.addWidget(_one_line(f"{text} {services.api_url}"))

    def _picker(
        self, services: Services, practice: "Practice", practise: Callable[[str], None]
    ) -> "QComboBox":
        from PySide6.QtWidgets import QComboBox  # noqa: PLC0415 - in practice only

        picker = QComboBox()
        picker.setObjectName("practice-picker")
        picker.setAccessibleName(services.wording.translate("Banner", "Practice scenario"))
        picker.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        picker.setMinimumContentsLength(24)
        for slug, title in practice.scenarios.items():
            picker.addItem(f"{slug}: {title}", slug)
        picker.setCurrentIndex(picker.findData(practice.current))

        def chosen(index: int) -> None:
            practise(picker.itemData(index))

        picker.activated.connect(chosen)
        return picker


def _one_line(text: str) -> QLabel:
    made = label(text, "strong")
    made.setWordWrap(False)
    return made
