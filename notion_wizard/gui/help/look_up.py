"""Look a support code up, as it is read over the phone."""

import unicodedata
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from notion_wizard.core.catalogue import entry_of
from notion_wizard.core.codes import Code
from notion_wizard.core.text import QT_TRANSLATE_NOOP
from notion_wizard.gui.desk import Desk
from notion_wizard.gui.help.code_page import CodePage
from notion_wizard.gui.help.section import Section
from notion_wizard.gui.widgets.basics import button, label, row
from notion_wizard.gui.widgets.field_note import FieldNote
from notion_wizard.gui.widgets.ordinary_field import OrdinaryField
from notion_wizard.wording import Wording

_DIGITS: Final = len("1216")
_CUT: Final = QT_TRANSLATE_NOOP(
    "LookUp",
    "A code has four digits. The last one only shows whether the others were heard right, so ask "
    "for all four.",
)


class CodeField(QWidget):
    """Stands above all sections: a code is found as soon as it is whole; a wrong digit is 903."""

    found = Signal(object)
    """The `Code` that was typed, or None while it is not whole."""

    cut = Signal(str)
    """Somebody wants to look up three digits: the check digit is missing."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        translate = wording.translate
        self._field = OrdinaryField()
        self._field.setObjectName("help-code")
        self._field.setMaxLength(80)
        self._field.setAccessibleName(translate("LookUp", "Support code"))
        self._field.setPlaceholderText(translate("LookUp", "Support code, such as 1 2 1 6"))
        self._wording = wording
        self._note = FieldNote(self._field)
        self._field.textChanged.connect(self._typed)
        self._field.returnPressed.connect(self._look_up)
        go = button(translate("LookUp", "Look up"), name="help-code-look-up")
        # Enter in another field of this window is no wish to look something up.
        go.setAutoDefault(False)
        go.clicked.connect(self._look_up)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 12, 20, 12)
        line.setSpacing(9)
        line.addWidget(self._field, 1)
        line.addWidget(go)

    def look_up(self, code: Code) -> None:
        """Find this code as if it had been typed."""
        self._field.setText(code.label)
        self._look_up()

    def begin_with(self, event: QKeyEvent) -> bool:
        """Take a digit that was typed elsewhere in the window: a code begins with it."""
        if not is_digit(event):
            return False
        self._field.setFocus()
        self._field.setText(event.text())
        return True

    def _typed(self, text: str) -> None:
        plain = _plain(text)
        code = _code_of(plain)
        if code is None and sum(character.isdecimal() for character in plain) >= _DIGITS:
            code = Code.NO_SUCH_CODE
        self._find(code)

    def _look_up(self) -> None:
        plain = _plain(self._field.text())
        digits = "".join(filter(str.isdecimal, plain))
        if _code_of(plain) is None and len(digits) == _DIGITS - 1:
            self._note.tell(self._wording.say(_CUT))
            self.cut.emit(digits)
        elif plain:
            self._find(_code_of(plain) or Code.NO_SUCH_CODE)

    def _find(self, code: Code | None) -> None:
        note = ""
        if code is Code.NO_SUCH_CODE:
            note = self._wording.render_entry(code, entry_of(code)).summary
        self._note.tell(note)
        self.found.emit(code)


class LookUp(Section):
    """The page of the code that was typed."""

    chosen = Signal(object)
    """The `Code` that is meant by digits that were cut."""

    def __init__(self, desk: Desk) -> None:
        translate = desk.wording.translate
        super().__init__(
            desk,
            "help-look-up",
            translate("LookUp", "Look up a code"),
            translate(
                "LookUp",
                "Type the four digits from the bottom left of the screen, or the code’s name, into "
                "the field above. It stays there whatever topic is open.",
            ),
        )
        self.shown: Code | None = None
        self._cut = label(desk.wording.say(_CUT), name="help-code-cut")
        self.add(self._cut)
        self._meant = button("", name="help-code-meant")
        self._meant.clicked.connect(self._choose)
        self._candidate: Code | None = None
        self.add(row(self._meant, 1))
        # Beneath the button, where a long one wraps.
        self._meaning = label("", "soft", name="help-code-meaning")
        self.add(self._meaning)
        self._page = CodePage(desk.wording)
        self.add(self._page)
        self.column.addStretch(1)
        self._offer(None, is_cut=False)

    def show_code(self, code: Code | None) -> None:
        """Show this code, and say it to who does not see it appear; None shows nothing."""
        self._offer(None, is_cut=False)
        if code is self.shown:
            return
        self.shown = code
        self.verticalScrollBar().setValue(0)
        self._page.show_code(code)
        if code is not None:
            self.desk.announce(self.desk.wording.render_entry(code, entry_of(code)).summary)

    def show_cut(self, digits: str) -> None:
        """Say that a digit is missing, and offer the code that begins so, if there is one."""
        self.show_code(None)
        candidate = next((code for code in Code if code == int(digits)), None)
        self._offer(candidate, is_cut=True)
        spoken = self._meant.accessibleName() if candidate else ""
        self.desk.announce(f"{self._cut.text()} {spoken}".strip())

    def _offer(self, candidate: Code | None, *, is_cut: bool) -> None:
        self._candidate = candidate
        self._cut.setVisible(is_cut)
        for one in (self._meant, self._meaning):
            one.setVisible(candidate is not None)
        if candidate is not None:
            words = self.desk.wording.render_entry(candidate, entry_of(candidate))
            self._meant.setText(candidate.label)
            self._meant.setAccessibleName(f"{candidate.spoken}: {words.title}")
            self._meaning.setText(words.title)

    def _choose(self) -> None:
        if self._candidate is not None:
            self.chosen.emit(self._candidate)


def is_digit(event: QKeyEvent) -> bool:
    """Tell whether a key types a digit, and nothing else."""
    return len(event.text()) == 1 and event.text().isdecimal()


def _plain(text: str) -> str:
    """The text with the wide digits of Japanese and Korean keyboards made narrow."""
    return unicodedata.normalize("NFKC", text).strip()


def _code_of(text: str) -> Code | None:
    return Code.typed(text) or Code.from_slug(text)
