"""Look a support code up, as it is read over the phone."""

import unicodedata
from typing import Final

from notion_wizard.core.catalogue import entry_of
from notion_wizard.core.codes import Code
from notion_wizard.gui.desk import Desk
from notion_wizard.gui.help.code_page import CodePage
from notion_wizard.gui.help.section import Section
from notion_wizard.gui.widgets.basics import button, row
from notion_wizard.gui.widgets.ordinary_field import OrdinaryField

_DIGITS: Final = len("1216")


class LookUp(Section):
    """Shows a code's page as soon as the code is whole; a wrong digit shows 903."""

    def __init__(self, desk: Desk) -> None:
        translate = desk.wording.translate
        super().__init__(
            desk,
            "help-look-up",
            translate("LookUp", "Look up a code"),
            translate("LookUp", "The four digits at the bottom left of the screen, or its name."),
        )
        self.shown: Code | None = None
        self._field = OrdinaryField()
        self._field.setObjectName("help-code")
        self._field.setMaxLength(80)
        self._field.setAccessibleName(translate("LookUp", "Support code"))
        self._field.setPlaceholderText(translate("LookUp", "Such as 1 2 1 6"))
        self._field.textChanged.connect(self._typed)
        self._field.returnPressed.connect(self._look_up)
        go = button(translate("LookUp", "Look up"), "main", name="help-code-look-up")
        go.clicked.connect(self._look_up)
        self.add(row(self._field, go))
        self._page = CodePage(desk.wording)
        self.add(self._page)
        self.column.addStretch(1)

    def look_up(self, code: Code) -> None:
        """Show this code as if it had been typed."""
        self._field.setText(code.label)

    def _typed(self, text: str) -> None:
        plain = _plain(text)
        found = _code_of(plain)
        if found is None and sum(character.isdecimal() for character in plain) >= _DIGITS:
            found = Code.NO_SUCH_CODE
        self._show(found)

    def _look_up(self) -> None:
        plain = _plain(self._field.text())
        if plain:
            self._show(_code_of(plain) or Code.NO_SUCH_CODE)

    def _show(self, code: Code | None) -> None:
        if code is self.shown:
            return
        self.shown = code
        self._page.show_code(code)
        if code is not None:
            words = self.desk.wording.render_entry(code, entry_of(code))
            self.desk.announce(f"{words.title}. {words.explanation}")


def _plain(text: str) -> str:
    """The text with the wide digits of Japanese and Korean keyboards made narrow."""
    return unicodedata.normalize("NFKC", text).strip()


def _code_of(text: str) -> Code | None:
    return Code.typed(text) or Code.from_slug(text)
