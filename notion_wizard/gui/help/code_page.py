"""Everything the catalogue says about one code."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from notion_wizard.core.catalogue import ENTRIES
from notion_wizard.core.catalogue.cases import CASES
from notion_wizard.core.catalogue.entry import Entry
from notion_wizard.core.codes import Code
from notion_wizard.gui.widgets.basics import card, empty_layout, label, row
from notion_wizard.gui.widgets.icon import MOOD_OF_SEVERITY, StateIcon
from notion_wizard.gui.widgets.point import points
from notion_wizard.wording import Wording

_ABOVE_HEADING = 8
"""Besides what stands between all lines."""


class CodePage(QWidget):
    """What the caller sees, why, what to do and what to say; with the code's other cases."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self.setObjectName("help-code-page")
        self._wording = wording
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(8)

    def show_code(self, code: Code | None) -> None:
        """Show this code; None shows nothing."""
        empty_layout(self._lines)
        if code is None:
            return
        entry = ENTRIES[code]
        self._add_case(code, entry)
        for name, variant in entry.variants.items():
            self._lines.addSpacing(14)
            self._add_heading(self._wording.say(CASES[name]))
            self._add_case(code, variant)

    def _add_case(self, code: Code, entry: Entry) -> None:
        translate = self._wording.translate
        words = self._wording.render_entry(code, entry)
        seen = QVBoxLayout()
        seen.setSpacing(4)
        seen.addWidget(label(words.title, "card-title", name="help-code-title"))
        seen.addWidget(label(words.explanation))
        word = translate("Card", "Code")
        number = label(f"{word} {code.label} · {code.slug}", "small", name="help-code-number")
        number.setAccessibleName(f"{word} {code.spoken}, {code.slug}")
        seen.addWidget(number)
        line = row(spacing=13)
        mood = MOOD_OF_SEVERITY[entry.severity]
        line.addWidget(StateIcon(self._wording, mood), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(seen, 1)
        self._lines.addWidget(card(line, mood))
        self._add_list(
            translate("Card", "Why this happens"), (cause.told for cause in words.causes)
        )
        self._add_list(translate("Card", "What to do"), words.fixes, in_order=True)
        self._add_list(translate("Card", "To say on the phone"), (words.say,))

    def _add_list(self, heading: str, lines: Iterable[str], *, in_order: bool = False) -> None:
        several = tuple(lines)
        if several:
            self._lines.addSpacing(_ABOVE_HEADING)
            self._add_heading(heading)
        for line in points(several, in_order=in_order):
            self._lines.addWidget(line)

    def _add_heading(self, text: str) -> None:
        self._lines.addWidget(label(text, "heading"))
