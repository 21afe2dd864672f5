"""The language in which the program speaks."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtWidgets import QComboBox

from notion_wizard.gui.desk import Desk
from notion_wizard.gui.help.section import Section
from notion_wizard.gui.widgets.basics import label, name_for_readers, row
from notion_wizard.wording import offered_languages

# In its own words, whatever the program speaks: who is lost in a language finds back by them.
_OWN_NAMES: Final[Mapping[str, str]] = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "ja": "日本語",
    "ko": "한국어",
    "pt_BR": "Português (Brasil)",
}


class Languages(Section):
    """Offers only languages that really exist; a choice holds at once and for later starts."""

    def __init__(self, desk: Desk, speak: Callable[[str], None]) -> None:
        translate = desk.wording.translate
        super().__init__(
            desk,
            "help-language",
            translate("Languages", "Language"),
            translate("Languages", "It changes at once. What you have done so far is kept."),
        )
        choice = QComboBox()
        choice.setObjectName("language")
        for code in offered_languages():
            choice.addItem(_OWN_NAMES.get(code, code), code)
        choice.setCurrentIndex(choice.findData(desk.wording.language))
        choice.activated.connect(lambda: speak(choice.currentData()))
        self.add(row(choice, 1))
        name_for_readers(choice, translate("Languages", "Language"))
        self.add(
            label(
                translate(
                    "Languages",
                    "Where we know Notion’s own word in your language, the English one stands "
                    "behind it in brackets; otherwise you see the English one alone.",
                ),
                "small",
            )
        )
        self.column.addStretch(1)
