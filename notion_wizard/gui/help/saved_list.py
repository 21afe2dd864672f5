"""The saved tokens to choose from, by the profile file alone: the keychain is not asked."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from notion_wizard.core.model import Profile
from notion_wizard.core.text import QT_TRANSLATE_NOOP
from notion_wizard.gui.widgets.basics import empty_layout
from notion_wizard.gui.widgets.choice import Choice
from notion_wizard.wording import Wording, harmless

_LAST_WORKED = QT_TRANSLATE_NOOP("SavedList", "last worked {when:at}")
_SAVED_AT = QT_TRANSLATE_NOOP("SavedList", "saved {when:at}")
_GONE = QT_TRANSLATE_NOOP("SavedList", "no longer in this computer’s keychain")
_EARLIER = QT_TRANSLATE_NOOP("SavedList", "one more token is kept with it")


class SavedList(QWidget):
    """A card for each token: its name, workspace, connection, and when it last worked."""

    chosen = Signal()
    """Another token was chosen."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self.setObjectName("saved-list")
        self.setAccessibleName(wording.translate("SavedList", "Saved tokens"))
        self._wording = wording
        self._shown: Sequence[Profile] = ()
        self._group = QButtonGroup(self)
        self._group.idToggled.connect(self._toggled)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(8)

    @property
    def profile(self) -> Profile | None:
        """The chosen token."""
        row = self._group.checkedId()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def show_profiles(self, profiles: Sequence[Profile]) -> None:
        """Show these, the newest first; the chosen one stays chosen."""
        newest_first = tuple(reversed(profiles))
        if newest_first != self._shown:
            self._show(newest_first)

    def _show(self, newest_first: Sequence[Profile]) -> None:
        before = self.profile
        for choice in self._group.buttons():
            self._group.removeButton(choice)
        empty_layout(self._lines)
        self._shown = newest_first
        for row, profile in enumerate(newest_first):
            choice = Choice(
                harmless(profile.name), self._detail(profile), name=f"saved-{profile.id}"
            )
            self._group.addButton(choice, row)
            self._lines.addWidget(choice)
        ids = [profile.id for profile in newest_first]
        is_kept = before is not None and before.id in ids
        row = ids.index(before.id) if before is not None and is_kept else 0
        if ids:
            with QSignalBlocker(self._group):
                self._group.button(row).setChecked(True)
        if not is_kept:
            self.chosen.emit()

    def take_keyboard(self) -> None:
        """Give the keyboard to the chosen token."""
        choice = self._group.checkedButton()
        if choice is not None:
            choice.setFocus()

    def _toggled(self, _row: int, on: bool) -> None:  # noqa: FBT001 - Qt's signal passes it so
        if on:
            self.chosen.emit()

    def _detail(self, profile: Profile) -> str:
        worked, identity = profile.last_worked, profile.identity
        names = [harmless(name) for name in (identity.workspace, identity.connection) if name]
        if profile.gone:
            return " · ".join((*names, self._wording.say(_GONE)))
        text = _LAST_WORKED if worked else _SAVED_AT
        when = self._wording.say(text, {"when": worked or profile.saved_at})
        earlier = [self._wording.say(_EARLIER)] if profile.earlier else []
        return " · ".join((*names, when, *earlier))
