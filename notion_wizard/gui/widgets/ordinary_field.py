"""For fields that show what is in them: a token that lands there by mistake does not stay."""

from PySide6.QtGui import QValidator

from notion_wizard.core.misplaced import without_misplaced_tokens
from notion_wizard.gui.widgets.caught_paste import CaughtPaste


class OrdinaryField(CaughtPaste):
    """A name, a link, a code. A token is taken out before anybody is told of the text.

    A paste is looked at before Qt has it. What is typed, or put there by assistive technology, goes
    through a validator: Qt asks it before it tells of a change, and forgets what could be undone.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setValidator(_WithoutTokens(self))

    def put(self, text: str) -> None:
        """Put a pasted text there without a token."""
        self.insert(without_misplaced_tokens(text))


class _WithoutTokens(QValidator):
    def validate(self, text: str, position: int, /) -> tuple[QValidator.State, str, int]:
        clean = without_misplaced_tokens(text)
        behind = text[position:]
        is_kept = clean.endswith(behind)
        place = len(clean) - len(behind) if is_kept else min(position, len(clean))
        return QValidator.State.Acceptable, clean, place
