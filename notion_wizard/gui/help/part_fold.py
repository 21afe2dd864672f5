"""One part of the program, and its licence behind it."""

import re
from typing import Final

from notion_wizard.core.text import QT_TRANSLATE_NOOP
from notion_wizard.gui.widgets.fold import Fold
from notion_wizard.gui.widgets.read_text import ReadText
from notion_wizard.parts import Part
from notion_wizard.wording import Wording

_LINES: Final = 10
"""So many lines of it are seen at once: on a small screen with large text, too."""

# A line this long goes on in the next one: on a narrow window both would be broken in two.
_WRAPPED: Final = re.compile(r"(?<=[^\n]{60})\n[ \t]*+(?=[^\s.])")

_NO_TEXT: Final = QT_TRANSLATE_NOOP(
    "About", "The text of this licence did not come along. Its name is {licence:plain}."
)


class PartFold(Fold):
    """Its name, version and licence; the text is read from its file once it is wanted."""

    def __init__(self, wording: Wording, part: Part) -> None:
        title = f"{part.name} {part.version} · {part.licence}"
        self._text = ReadText()
        self._text.setObjectName(f"help-licence-{part.name}")
        self._text.setAccessibleName(title)
        super().__init__(wording, title, self._text, name=f"help-part-{part.name}")
        self._part = part
        self._say = wording.say
        self.opened.connect(self._read)

    def _read(self) -> None:
        self._text.setFixedHeight(_LINES * self.fontMetrics().lineSpacing())
        if not self._text.document().isEmpty():
            return
        text = self._part.text() or self._say(_NO_TEXT, {"licence": self._part.licence})
        self._text.setPlainText(_WRAPPED.sub(" ", text))
