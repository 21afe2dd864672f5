"""The banner that cannot be missed: practice, or a test address in place of Notion."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QPushButton

from notion_wizard.gui.services import Services
from notion_wizard.gui.theme import Mood
from notion_wizard.gui.widgets.basics import button, name_for_readers
from notion_wizard.gui.widgets.flow_layout import FlowLayout
from notion_wizard.gui.widgets.icon import Icon
from notion_wizard.gui.widgets.one_line import OneLine

if TYPE_CHECKING:
    from PySide6.QtWidgets import QComboBox

    from notion_wizard.core.text import Text
    from notion_wizard.gui.practice import Practice


class Banner(QFrame):
    """Hidden in real work. In practice it has the picker and the button with the practice token."""

    def __init__(
        self, services: Services, practise: Callable[[str], None], paste: Callable[[str], None]
    ) -> None:
        super().__init__()
        self.setObjectName("practice-banner")
        self._bring: QPushButton | None = None
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
            line.addWidget(OneLine(text))
            picker = self._picker(services, services.practice, practise)
            line.addWidget(picker)
            name_for_readers(picker, translate("Banner", "Practice scenario"))
            paste_text = services.practice.paste
            self._bring = button("", name="practice-paste")
            self._bring.clicked.connect(lambda: paste(paste_text))
            line.addWidget(self._bring)
        else:
            text = translate("Banner", "Test address in place of Notion:")
            line.addWidget(OneLine(f"{text} {services.api_url}"))

    def tell_what_comes(self, offer: str) -> None:
        """Let the button say what it brings on the screen that is open."""
        if self._bring is not None and self._bring.text() != offer:
            self._bring.setText(offer)

    def _picker(
        self, services: Services, practice: "Practice", practise: Callable[[str], None]
    ) -> "QComboBox":
        from PySide6.QtWidgets import QComboBox  # noqa: PLC0415 - in practice only

        from notion_wizard.core.plain_names import FAMILY_NAMES  # noqa: PLC0415 - as above
        from notion_wizard.gui.widgets.plain_tip import plain_tip  # noqa: PLC0415 - as above
        from notion_wizard.gui.widgets.story_picker import StoryPicker  # noqa: PLC0415 - as above

        picker = StoryPicker()
        picker.setObjectName("practice-picker")
        picker.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        picker.setMinimumContentsLength(24)
        say = services.wording.say
        story = f"{practice.current}: {say(practice.scenarios[practice.current])}"
        about = say(practice.about)
        picker.setToolTip(plain_tip(f"{story}\n{about}"))
        picker.setAccessibleDescription(about)
        for family, stories in _by_family(practice.scenarios).items():
            _add_heading(picker, say(FAMILY_NAMES[family]))
            for slug, title in stories.items():
                picker.addItem(f"{slug}: {say(title)}", slug)
        picker.setCurrentIndex(picker.findData(practice.current))

        def chosen(index: int) -> None:
            practise(picker.itemData(index))

        picker.activated.connect(chosen)
        return picker


def _by_family(stories: Mapping[str, "Text"]) -> "dict[int, dict[str, Text]]":
    """Return the stories by the family of their codes; one without a code goes with the last."""
    from notion_wizard.core.codes import Code  # noqa: PLC0415 - in practice only

    families: dict[int, dict[str, Text]] = {}
    family = 0
    for slug, title in stories.items():
        code = Code.from_slug(slug)
        family = family if code is None else code // 100
        families.setdefault(family, {})[slug] = title
    return families


def _add_heading(picker: "QComboBox", text: str) -> None:
    """Put a line into the list that can be read and not chosen."""
    from PySide6.QtGui import QStandardItemModel  # noqa: PLC0415 - in practice only

    model = picker.model()
    assert isinstance(model, QStandardItemModel)  # noqa: S101 - every picker's, until it gets another
    picker.addItem(text)
    heading = model.item(picker.count() - 1)
    heading.setEnabled(False)
    bold = picker.font()
    bold.setBold(True)
    heading.setFont(bold)
