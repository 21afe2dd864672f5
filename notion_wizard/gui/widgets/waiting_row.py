"""Try again and Stop, with the countdown where Notion asked to wait: on the card that tells why."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from notion_wizard.core.catalogue.entry import Deed
from notion_wizard.core.pause import is_counting
from notion_wizard.core.session import Pause
from notion_wizard.core.text import QT_TRANSLATE_NOOP, Facts
from notion_wizard.gui.widgets.basics import button, label, set_kind, show_only
from notion_wizard.gui.widgets.diagnosis_card import DiagnosisCard
from notion_wizard.gui.widgets.flow_layout import FlowLayout
from notion_wizard.wording import Wording

LONGEST_BY_SECONDS: Final = timedelta(seconds=90)
"""A longer wait is told in minutes, and with the time of day at which it goes on."""

_NOTHING: Final = timedelta()
_SECOND: Final = timedelta(seconds=1)
_MINUTE: Final = timedelta(minutes=1)
_LONGEST_LOOK_MS: Final = 5_000
"""The line is looked at this often at least: a computer that slept is behind its clock."""

_SOON: Final = QT_TRANSLATE_NOOP("WaitingRow", "Trying again in {seconds:duration}")
_LATER: Final = QT_TRANSLATE_NOOP(
    "WaitingRow", "Trying again in {seconds:duration}, at {time:plain}"
)
_GOES_ON: Final = QT_TRANSLATE_NOOP(
    "WaitingRow", "The wizard tries again by itself at {time:plain}"
)
_GOES_ON_SOON: Final = QT_TRANSLATE_NOOP(
    "WaitingRow", "The wizard tries again by itself in {seconds:duration}"
)
_BY_HAND: Final = QT_TRANSLATE_NOOP("WaitingRow", "Notion asks to wait until {time:plain}")
_BY_HAND_SOON: Final = QT_TRANSLATE_NOOP(
    "WaitingRow", "Notion asks to wait {seconds:duration} more"
)
_MAY_BE_ASKED: Final = QT_TRANSLATE_NOOP("WaitingRow", "Notion can be asked again now")
_NOW: Final = QT_TRANSLATE_NOOP("WaitingRow", "Trying again now")


class WaitingRow(QWidget):
    """Counts down by itself while it is seen; when the time is over, others act, not this row.

    What is about a card's diagnosis stands on that card; the rest, and all of it where no card is
    shown, stands in this row.
    """

    retried = Signal()
    """Try again, or Try again now, was pressed."""

    stopped = Signal()
    """Stop was pressed: what is waited for is no longer awaited, or no longer by itself."""

    left = Signal()
    """The button that had the keyboard is gone, and no other took its place."""

    def __init__(self, wording: Wording, now: Callable[[], datetime], card: DiagnosisCard) -> None:
        super().__init__()
        self._wording, self._now, self._card = wording, now, card
        self._pause: Pause | None = None
        self.retry = button("", name="check-retry")
        self.retry.clicked.connect(self.retried)
        self.cancel = button("", "link", name="check-cancel")
        self.cancel.clicked.connect(self.stopped)
        self.line = label("", "strong", name="check-countdown")
        self.line.installEventFilter(self)
        self._items = FlowLayout(12)
        for one in (self.line, self.retry, self.cancel):
            self._items.addWidget(one)
        self.setLayout(self._items)
        self._tick = QTimer(self)
        self._tick.setSingleShot(True)
        self._tick.timeout.connect(self._show_time)

    def show_state(self, *, may_retry: bool, is_busy: bool, pause: Pause | None) -> None:
        """Show which buttons there are, and the pause that the card above asks for."""
        counts = pause is not None and is_counting(pause)
        self._pause = pause
        may_stop = is_busy or counts
        wanted = ((self.retry,) if may_retry else ()) + ((self.cancel,) if may_stop else ())
        if wanted:
            self._name_buttons(counts=counts)
        focus = self.window().focusWidget()
        stays = self._put(wanted, counts=counts)
        if stays:
            self.show()
        if show_only((self.retry, self.cancel), wanted):
            self.left.emit()
        if any(focus is one for one in wanted):
            # Its place may be another one now.
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.setVisible(pause is not None)
        self.setVisible(stays)
        self._show_time()

    def _name_buttons(self, *, counts: bool) -> None:
        # Only now: the first screen needs no words for what is not seen.
        from notion_wizard.core.catalogue import buttons  # noqa: PLC0415

        again = buttons.TRY_AGAIN_NOW if counts else buttons.LABELS[Deed.TRY_AGAIN]
        self.retry.setText(self._wording.say(again))
        self.cancel.setText(self._wording.say(buttons.STOP_WAITING))

    def _put(self, wanted: tuple[QPushButton, ...], *, counts: bool) -> bool:
        """Put each where it belongs; return whether something stands in this row."""
        has_card = self._card.diagnosis is not None
        # What runs is not always what the card tells of.
        on_card = tuple(one for one in wanted if has_card and (one is self.retry or counts))
        if has_card:
            self._card.take_in(*on_card)
            self._card.tell_beneath(self.line)
        in_row = tuple(one for one in wanted if one not in on_card)
        for one in in_row if has_card else (self.line, *in_row):
            if self._items.indexOf(one) < 0:
                self._items.addWidget(one)
        return bool(in_row)

    def show_main(self, *, is_main: bool) -> None:
        """Let Try again be the main deed of the page, or a plain one."""
        set_kind(self.retry, "main" if is_main else "plain")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on counting once the line is seen; while nobody sees it there is no need to."""
        match event.type():
            case QEvent.Type.Show:
                self._show_time()
            case QEvent.Type.Hide:
                self._tick.stop()
            case _:
                pass
        return super().eventFilter(watched, event)

    def _show_time(self) -> None:
        """Show how long it still takes, read off the clock; and look again when that changes."""
        self._tick.stop()
        pause = self._pause
        if pause is None:
            return
        left = pause.ends_at - self._now()
        # Whoever has it read aloud hears the moment, which does not change each second.
        spoken = _GOES_ON if is_counting(pause) else _BY_HAND if left > _NOTHING else _MAY_BE_ASKED
        self.line.setAccessibleName(self._wording.say(spoken, _facts(pause, left)))
        self.line.setText(self._text(pause, left))
        if self.line.isVisible() and left > _NOTHING:
            self._tick.start(_until_it_changes(left))

    def _text(self, pause: Pause, left: timedelta) -> str:
        counts = is_counting(pause)
        if left <= _NOTHING:
            return self._wording.say(_NOW if counts else _MAY_BE_ASKED)
        soon, later = (_SOON, _LATER) if counts else (_BY_HAND_SOON, _BY_HAND)
        text = soon if left <= LONGEST_BY_SECONDS else later
        return self._wording.say(text, _facts(pause, left))


def countdown_spoken(wording: Wording, pause: Pause, now: datetime) -> str:
    """Return what is said once, when the countdown begins."""
    left = pause.ends_at - now
    text = _GOES_ON_SOON if left <= LONGEST_BY_SECONDS else _GOES_ON
    return wording.say(text, _facts(pause, left))


def trying_now_spoken(wording: Wording) -> str:
    """Return what is said when the time is over."""
    return wording.say(_NOW)


def _facts(pause: Pause, left: timedelta) -> Facts:
    """Return how long it still takes, and until when: of a short wait the second matters."""
    exactly = "%H:%M:%S" if left <= LONGEST_BY_SECONDS else "%H:%M"
    return {"seconds": -(-left // _SECOND), "time": f"{pause.ends_at:{exactly}}"}


def _until_it_changes(left: timedelta) -> int:
    unit = _SECOND if left <= LONGEST_BY_SECONDS else _MINUTE
    rest = left % unit or unit
    return min(rest // timedelta(milliseconds=1) + 1, _LONGEST_LOOK_MS)
