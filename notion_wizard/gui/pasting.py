"""Reads what is to be pasted into the token's field, without waiting for other programs."""

from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

from notion_wizard.core.text import QT_TRANSLATE_NOOP
from notion_wizard.gui.desk import Desk
from notion_wizard.gui.elsewhere_copied import Answer, asked_elsewhere, is_asked_of_another
from notion_wizard.gui.living import while_living
from notion_wizard.gui.widgets.paste_row import PasteRow
from notion_wizard.gui.widgets.token_field import Source

PATIENCE_MS: Final = 1_000
"""What takes longer is told."""

_LASTS: Final = QT_TRANSLATE_NOOP("CheckPage", "Waiting for the program that you copied in…")
_SILENCE: Final = QT_TRANSLATE_NOOP(
    "CheckPage",
    "The program that you copied in does not answer, so nothing could be pasted. Copy the token "
    "once more, or type it here.",
)


class Pasting(QObject):
    """Listens to the field; only what was asked for last is pasted.

    It also keeps the clipboard informed whether what is there is the token that came last.
    """

    def __init__(self, desk: Desk, row: PasteRow) -> None:
        super().__init__(row)
        self._desk, self._row, self._field = desk, row, row.field
        self._newest = 0
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._tell_that_it_lasts)
        self._field.asked.connect(self._read)
        self._field.pasted.connect(self._note_paste)
        self._field.typed.connect(self._note_typing)

    def _read(self, mode: QClipboard.Mode) -> None:
        number = self._begin_anew()
        if mode is QClipboard.Mode.Clipboard:
            # Now: while another program is asked for it, something else may be copied.
            self._desk.clipboard.note_pasted()
        if not is_asked_of_another(mode):
            self._take_directly(mode)
            return
        self._patience.start(PATIENCE_MS)

        def told(answer: Answer | None) -> None:
            # Behind this event: what a person has just asked for did not come by itself.
            QTimer.singleShot(0, self, lambda: self._told(number, mode, answer))

        conductor = self._desk.conductor
        conductor.run(
            lambda _cancel: asked_elsewhere(mode),
            while_living(self, told),
            conductor.troubled.emit,
        )

    def _told(self, number: int, mode: QClipboard.Mode, answer: Answer | None) -> None:
        if number != self._newest:
            return
        self._begin_anew()
        if not self._field.isVisibleTo(self._field.window()):
            # The person has gone on to another screen.
            self._desk.clipboard.forget_pasted()
        elif answer is None:
            self._take_directly(mode)
        elif answer.text is None:
            self._desk.clipboard.forget_pasted()
            self._say(self._desk.wording.say(_SILENCE))
        else:
            self._field.take(answer.text, mode)

    def _take_directly(self, mode: QClipboard.Mode) -> None:
        self._field.take(QGuiApplication.clipboard().text(mode), mode)

    def _note_paste(self, text: str, source: Source) -> None:
        self._begin_anew()
        if source is not Source.CLIPBOARD or not text.strip():
            self._desk.clipboard.forget_pasted()

    def _note_typing(self) -> None:
        self._begin_anew()
        self._desk.clipboard.forget_pasted()

    def _begin_anew(self) -> int:
        """Paste nothing of what is still being read, and take away what was said of it."""
        self._newest += 1
        self._patience.stop()
        self._row.say("")
        return self._newest

    def _tell_that_it_lasts(self) -> None:
        self._say(self._desk.wording.say(_LASTS))

    def _say(self, text: str) -> None:
        self._row.say(text)
        self._desk.announce(text)
