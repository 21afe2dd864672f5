"""One file with the old token in it, and what can be done about it."""

from pathlib import PurePath

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from notion_wizard.core.at_hand import token_at_hand
from notion_wizard.core.catalogue.buttons import REPLACE_IN_FILE, UNDO_IN_FILE
from notion_wizard.core.model import Situation
from notion_wizard.core.session import Session
from notion_wizard.core.text import QT_TRANSLATE_NOOP
from notion_wizard.core.token_places.model import FoundFile, Replacement, SeenToken
from notion_wizard.core.token_places.telling import old_tokens_in, token_told, unknown_token_in
from notion_wizard.gui.theme import Mood
from notion_wizard.gui.widgets.basics import button, label, set_mood, show_only
from notion_wizard.gui.widgets.elided_label import ElidedLabel
from notion_wizard.gui.widgets.flow_layout import FlowLayout
from notion_wizard.gui.widgets.plain_tip import plain_tip
from notion_wizard.gui.widgets.replaced_copy import ReplacedCopy
from notion_wizard.wording import Wording

MOST_LINES = 5
"""So many of a file's tokens are told; they are replaced all the same."""

_REPLACED = QT_TRANSLATE_NOOP(
    "ToolsPage",
    "Replaced. The file as it was lies beside it, as “{backup:plain}”. Keep the copy out of git, "
    "and delete it once your tool works.",
)
_IS_OLD = QT_TRANSLATE_NOOP("ToolsPage", "{masked} is the old token")
_COPY_DELETED = QT_TRANSLATE_NOOP("ToolsPage", "Replaced. The copy is deleted.")
_IS_TO_GO = QT_TRANSLATE_NOOP("ToolsPage", "{masked} is to be replaced")
_AS_IT_WAS = QT_TRANSLATE_NOOP("ToolsPage", "The file is as it was.")


class FoundFileRow(QFrame):
    """Reports clicks; `number` counts the rows and stands in the names of the buttons."""

    replace_pressed = Signal()
    """Put the new token into this file."""

    undo_pressed = Signal()
    """Let the file be as it was."""

    copy_delete_pressed = Signal()
    """Delete the file as it was, which lies beside it."""

    old_named = Signal(str)
    """The person says that the token with this fingerprint is the old one."""

    def __init__(self, wording: Wording, found: FoundFile, number: int) -> None:
        super().__init__()
        self.setObjectName(f"tools-found-{number}")
        self.setProperty("card", Mood.NEUTRAL.value)
        self.found = found
        self.replacement: Replacement | None = None
        self._wording = wording
        self._unknown: SeenToken | None = None
        self._tokens = label("", "soft")
        self._state = label("", name=f"tools-replaced-{number}")
        self._replace = button(wording.say(REPLACE_IN_FILE), name=f"tools-replace-{number}")
        self._replace.clicked.connect(self.replace_pressed)
        self._is_old = button("", name=f"tools-old-{number}")
        self._is_old.clicked.connect(self._name_old)
        self._undo = button(wording.say(UNDO_IN_FILE), name=f"tools-replace-undo-{number}")
        self._undo.clicked.connect(self.undo_pressed)
        self._buttons = (self._replace, self._is_old, self._undo)
        for one in self._buttons:
            one.setAccessibleDescription(found.path)
        pills = FlowLayout(12)
        for one in self._buttons:
            pills.addWidget(one)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(14, 10, 14, 12)
        lines.setSpacing(4)
        for line in (ElidedLabel(found.path), self._tokens, self._state):
            lines.addWidget(line)
        lines.addLayout(pills)
        self._copy = ReplacedCopy(wording, found.path, number)
        self._copy.delete_agreed.connect(self.copy_delete_pressed)
        lines.addWidget(self._copy)

    @property
    def state_text(self) -> str:
        """What was done with the file, in words."""
        return self._state.text()

    def was_replaced(self, replacement: Replacement) -> None:
        """The new token is in the file."""
        self.found, self.replacement = replacement.found, replacement
        name = PurePath(replacement.backup).name
        self._state.setText(self._wording.say(_REPLACED, {"backup": name}))
        self._state.setToolTip(plain_tip(replacement.backup))
        set_mood(self, Mood.GOOD)

    def copy_was_deleted(self) -> None:
        """The new token is in the file, and cannot be taken back any more."""
        self.replacement = None
        self._state.setText(self._wording.say(_COPY_DELETED))
        self._state.setToolTip("")

    def was_undone(self, found: FoundFile) -> None:
        """The file is as it was."""
        self.found, self.replacement = found, None
        self._state.setText(self._wording.say(_AS_IT_WAS))
        self._state.setToolTip("")
        set_mood(self, Mood.NEUTRAL)

    def show_session(self, session: Session) -> None:
        """Show what the file's tokens are and what may be done now."""
        is_replaced = self.replacement is not None
        self._state.setVisible(bool(self._state.text()))
        self._tokens.setVisible(not is_replaced)
        told = (token_told(one, session) for one in self.found.tokens[:MOST_LINES])
        self._tokens.setText("\n".join(self._wording.say(one.text, one.facts) for one in told))
        self._unknown = unknown_token_in(self.found, session)
        # Before a first connection there is no old token.
        is_old = _IS_TO_GO if session.situation is Situation.FIRST else _IS_OLD
        masked = self._unknown.masked if self._unknown else ""
        self._is_old.setText(self._wording.say(is_old, {"masked": masked}))
        may_replace = token_at_hand(session) and bool(old_tokens_in(self.found, session))
        wanted = (
            *((self._replace,) if may_replace and not is_replaced else ()),
            *((self._is_old,) if self._unknown and not is_replaced else ()),
            *((self._undo,) if is_replaced else ()),
        )
        # Qt would hand the keyboard to whatever comes next: a deed that changes another file. From
        # the row, what stands behind it is the next stop of the Tab key.
        leaves_copy = not is_replaced and self._copy.has_keyboard
        if show_only(self._buttons, wanted) or leaves_copy:
            self.setAccessibleName(self._state.text())
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._copy.show_session(session, has_copy=is_replaced)

    def _name_old(self) -> None:
        if self._unknown is not None:
            self.old_named.emit(self._unknown.fingerprint)
