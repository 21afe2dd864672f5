"""What each link turned out to be: one row a link, to be looked at one after the other."""

from collections.abc import Iterable, Mapping
from typing import Final

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.links import shown_link
from notion_wizard.core.scrub import scrub
from notion_wizard.core.session import LinkCheck
from notion_wizard.core.text import QT_TRANSLATE_NOOP, Text
from notion_wizard.gui.theme import Mood, current_roles
from notion_wizard.gui.widgets.icon import (
    ICON_OF_MOOD,
    MOOD_OF_SEVERITY,
    colour_of_mood,
    drawn,
)
from notion_wizard.gui.widgets.plain_tip import plain_tip
from notion_wizard.wording import Wording, harmless

ROWS_SEEN: Final = 3
"""So many results are seen at once; the others are scrolled to."""

_FRAME: Final = 8
_ABOVE_LETTERS: Final = 5
"""By so many pixels an icon is higher than a line."""

_BEING_CHECKED: Final = QT_TRANSLATE_NOOP("LinkResults", "Being checked…")
_NOT_CHECKED: Final = QT_TRANSLATE_NOOP("LinkResults", "Could not be checked")
_STATES: Final[Mapping[Code, Text]] = {
    Code.LINK_REACHABLE: QT_TRANSLATE_NOOP("LinkResults", "Reachable"),
    Code.DATABASE_APPEARED: QT_TRANSLATE_NOOP("LinkResults", "Reachable now"),
    Code.LINK_NOT_SHARED_OR_MISSING: QT_TRANSLATE_NOOP("LinkResults", "Not seen yet"),
    Code.LINK_IS_PAGE: QT_TRANSLATE_NOOP("LinkResults", "A page, not a database"),
    Code.LINK_IS_LINKED_VIEW: QT_TRANSLATE_NOOP("LinkResults", "A view of a database"),
    Code.LINK_NOT_NOTION: QT_TRANSLATE_NOOP("LinkResults", "Does not lead to Notion"),
    Code.LINK_WITHOUT_ID: QT_TRANSLATE_NOOP("LinkResults", "Names no database"),
    Code.LINK_IN_TRASH: QT_TRANSLATE_NOOP("LinkResults", "In Notion’s trash"),
    Code.LINK_OTHER_WORKSPACE: QT_TRANSLATE_NOOP("LinkResults", "Maybe in another workspace"),
}


class LinkResults(QListWidget):
    """Each row has an icon, a name, its state in words and its code; arrow keys walk through."""

    link_chosen = Signal(str)
    """The person looks at this link's result."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self.setObjectName("databases-links")
        self.setAccessibleName(wording.translate("LinkResults", "Links that were checked"))
        self._wording = wording
        self._shown: tuple[LinkCheck, ...] = ()
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentRowChanged.connect(self._tell_choice)

    def show_checks(self, checks: tuple[LinkCheck, ...], link_shown: str | None) -> None:
        """Show these results; the one that the card tells is the current row."""
        with QSignalBlocker(self):
            if checks != self._shown:
                self._fill(checks)
            links = [check.link for check in checks]
            self.setCurrentRow(links.index(link_shown) if link_shown in links else -1)

    def changeEvent(self, event: QEvent) -> None:
        """Follow colours and the size of the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._draw_rows(range(self.count()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter from the dialog's default button: it looks at the row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tell_choice(self.currentRow())
        else:
            super().keyPressEvent(event)

    def _fill(self, checks: tuple[LinkCheck, ...]) -> None:
        before, self._shown = self._shown, checks
        while self.count() > len(checks):
            self.takeItem(self.count() - 1)
        while self.count() < len(checks):
            self.addItem(QListWidgetItem())
        changed = [row for row, check in enumerate(checks) if before[row : row + 1] != (check,)]
        self._draw_rows(changed)

    def _draw_rows(self, rows: Iterable[int]) -> None:
        side = self.fontMetrics().height() + _ABOVE_LETTERS
        self.setIconSize(QSize(side, side))
        icons: dict[str, QIcon] = {}
        for row in rows:
            self._draw_row(self.item(row), self._shown[row], icons)
        seen = min(self.count(), ROWS_SEEN)
        self.setFixedHeight(seen * self.sizeHintForRow(0) + _FRAME if seen else 0)

    def _draw_row(self, item: QListWidgetItem, check: LinkCheck, icons: dict[str, QIcon]) -> None:
        found, link = check.diagnosis, harmless(scrub(check.link), None)
        name = _title_of(found) or shown_link(link)
        state = self._wording.say(_state_of(found))
        if found is None:
            icon, mood, second, spoken = "busy", Mood.NEUTRAL, state, state
        else:
            mood = MOOD_OF_SEVERITY[found.severity]
            icon, code = ICON_OF_MOOD[mood], self._wording.translate("Card", "Code")
            second = f"{state} · {code} {found.code.label}"
            spoken = f"{state}. {code} {found.code.spoken}"
        if icon not in icons:
            icons[icon] = self._icon(icon, mood)
        item.setText(f"{name}\n{second}")
        item.setIcon(icons[icon])
        item.setToolTip(plain_tip(link))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}. {spoken}")

    def _icon(self, name: str, mood: Mood) -> QIcon:
        colour = colour_of_mood(current_roles(), mood)
        drawing = drawn(name, self.iconSize(), colour, self.devicePixelRatioF())
        picture = QIcon(drawing)
        # Qt would give it another colour in the selected row, and each state has its own.
        picture.addPixmap(drawing, QIcon.Mode.Selected)
        return picture

    def _tell_choice(self, row: int) -> None:
        if 0 <= row < len(self._shown):
            self.link_chosen.emit(self._shown[row].link)


def _title_of(found: Diagnosis | None) -> str:
    title = found.facts.get("title") if found else None
    return harmless(title) if isinstance(title, str) else ""


def _state_of(found: Diagnosis | None) -> Text:
    return _STATES.get(found.code, _NOT_CHECKED) if found else _BEING_CHECKED
