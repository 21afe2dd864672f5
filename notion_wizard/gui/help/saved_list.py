"""The list of saved tokens, from the profile file alone: the keychain is not asked."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from notion_wizard.core.model import Profile
from notion_wizard.core.text import QT_TRANSLATE_NOOP
from notion_wizard.gui.help.saved_item import DETAIL_ROLE, SavedItem
from notion_wizard.wording import Wording, harmless

_LAST_WORKED = QT_TRANSLATE_NOOP("SavedList", "Last worked {when:at}")
_SAVED_AT = QT_TRANSLATE_NOOP("SavedList", "Saved {when:at}, not tested since")


class SavedList(QListWidget):
    """One line a token: name, workspace, connection, and when it last worked."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self.setObjectName("saved-list")
        self.setAccessibleName(wording.translate("SavedList", "Saved tokens"))
        self.setItemDelegate(SavedItem(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._wording = wording
        self._shown: Sequence[Profile] = ()

    @property
    def profile(self) -> Profile | None:
        """The chosen token."""
        chosen = self.currentRow()
        return self._shown[chosen] if 0 <= chosen < len(self._shown) else None

    def show_profiles(self, profiles: Sequence[Profile]) -> None:
        """Show these, the newest first; the chosen one stays chosen."""
        newest_first = tuple(reversed(profiles))
        if newest_first == self._shown:
            return
        before, row_before = self.profile, max(self.currentRow(), 0)
        self._shown = newest_first
        self.clear()
        for profile in newest_first:
            self.addItem(self._item(profile))
        ids = [profile.id for profile in newest_first]
        is_there = before is not None and before.id in ids
        row = ids.index(before.id) if before and is_there else min(row_before, len(ids) - 1)
        self.setCurrentRow(row)

    def _item(self, profile: Profile) -> QListWidgetItem:
        name, detail = harmless(profile.name), self._detail(profile)
        item = QListWidgetItem(name)
        item.setData(DETAIL_ROLE, detail)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}. {detail}")
        item.setToolTip(detail)
        return item

    def _detail(self, profile: Profile) -> str:
        worked, identity = profile.last_worked, profile.identity
        names = [harmless(name) for name in (identity.workspace, identity.connection) if name]
        text = _LAST_WORKED if worked else _SAVED_AT
        when = self._wording.say(text, {"when": worked or profile.saved_at})
        return " · ".join((*names, when))
