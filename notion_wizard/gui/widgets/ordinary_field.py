"""For fields that show what is in them: a token that lands there by mistake does not stay."""

from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QLineEdit

from notion_wizard.core.misplaced import without_misplaced_tokens


class OrdinaryField(QLineEdit):
    """A name, a link, a code. A token is taken out before anybody is told of the text.

    Qt asks a validator before it tells of a change, and forgets then what could be undone.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setValidator(_WithoutTokens(self))


class _WithoutTokens(QValidator):
    def validate(self, text: str, position: int, /) -> tuple[QValidator.State, str, int]:
        clean = without_misplaced_tokens(text)
        behind = text[position:]
        is_kept = clean.endswith(behind)
        place = len(clean) - len(behind) if is_kept else min(position, len(clean))
        return QValidator.State.Acceptable, clean, place
