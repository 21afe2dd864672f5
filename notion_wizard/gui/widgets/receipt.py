"""The receipt of a paste: its length, its ends, what was repaired; the ruler if it is too short."""

from typing import Final

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from notion_wizard.core.catalogue.entry import Severity
from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.paste import Paste
from notion_wizard.core.text import QT_TRANSLATE_NOOP
from notion_wizard.gui.widgets.basics import label
from notion_wizard.gui.widgets.flow_layout import FlowLayout
from notion_wizard.gui.widgets.one_line import OneLine
from notion_wizard.gui.widgets.plain_tip import plain_tip
from notion_wizard.gui.widgets.ruler import Ruler
from notion_wizard.wording import Wording

_LENGTH: Final = QT_TRANSLATE_NOOP("CheckPage", "%n character(s)", "", 3)
_BEGINS: Final = QT_TRANSLATE_NOOP("CheckPage", "begins {begins:plain}")
_ENDS: Final = QT_TRANSLATE_NOOP("CheckPage", "ends {ends:plain}")
_LONG: Final = QT_TRANSLATE_NOOP("CheckPage", "{expected} would be right")


class Receipt(QWidget):
    """Says of a paste what may be said aloud; hidden while there is none."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._ruler = Ruler()
        self._words = OneLine(role="small", name="paste-receipt")
        self._chips: list[QLabel] = []
        self._line = FlowLayout()
        self._line.addWidget(self._words)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(12)
        lines.addWidget(self._ruler)
        lines.addLayout(self._line)
        self.hide()

    def show_paste(self, paste: Paste | None) -> None:
        """Show this paste's receipt; None hides it."""
        self._ruler.hide()
        for chip in self._chips:
            self._line.removeWidget(chip)
            chip.deleteLater()
        self._chips.clear()
        # The card says that there is nothing.
        self.setVisible(paste is not None and paste.length > 0)
        if paste is None:
            return
        self._words.setText(self._said(paste))
        for finding in paste.findings:
            if finding.severity is Severity.REPAIRED:
                self._add_chip(finding)
        if paste.expected_length is not None:
            self._show_ruler(paste, paste.expected_length)

    def _show_ruler(self, paste: Paste, expected: int) -> None:
        would_be_right = self._wording.say(_LONG, {"expected": expected})
        self._ruler.show_length(
            paste.length,
            expected,
            len(paste.begins or ""),
            missing_first=paste.main is not None and paste.main.code is Code.TRUNCATED_START,
            spoken=f"{self._said(paste)}; {would_be_right}",
        )

    def _add_chip(self, finding: Diagnosis) -> None:
        """A repair in a few words; what it was about stands in its tool tip."""
        words = self._wording.render(finding)
        chip = label(words.title, "chip")
        chip.setWordWrap(False)
        chip.setToolTip(plain_tip(f"{words.explanation} ({finding.code.label})"))
        self._chips.append(chip)
        self._line.addWidget(chip)

    def _said(self, paste: Paste) -> str:
        say = self._wording.say
        parts = [say(_LENGTH, {"n": paste.length})]
        if paste.main is not None and paste.main.code is Code.TWO_TOKENS:
            # The beginning of the one and the end of the other are no token's.
            return parts[0]
        if paste.begins:
            parts.append(say(_BEGINS, {"begins": paste.begins}))
        if paste.ends:
            parts.append(say(_ENDS, {"ends": paste.ends}))
        return self._wording.row(parts)
