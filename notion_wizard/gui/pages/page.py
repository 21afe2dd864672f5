"""What all pages have in common: a title, one scrolling column, and the main button's words."""

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from notion_wizard.core.catalogue.clouds import CLOUD_NOTE, MAYBE_CLOUD_NOTE
from notion_wizard.core.catalogue.entry import Deed, Severity
from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.events import pause_stopped
from notion_wizard.core.flow import Job, may_continue, went_on
from notion_wizard.core.messages import cloud_fault_note
from notion_wizard.core.model import Tool
from notion_wizard.core.pause import is_counting, pause_on_screen
from notion_wizard.core.session import Session
from notion_wizard.core.tool_guides import guide_for, tool_name
from notion_wizard.gui.deeds import deed_label
from notion_wizard.gui.desk import Desk
from notion_wizard.gui.widgets.basics import label
from notion_wizard.gui.widgets.busy_area import BusyArea
from notion_wizard.gui.widgets.diagnosis_card import DiagnosisCard
from notion_wizard.gui.widgets.quiet_bar import QuietBar
from notion_wizard.gui.widgets.waiting_row import WaitingRow

if TYPE_CHECKING:
    from datetime import datetime

_AROUND_CARD: Final = 12
"""So many pixels stay free above and below a card that is brought into sight."""
_BESIDE_BAR: Final = 20
"""The scroll bar and this are as wide as what stays free at the other side."""
_WIDEST: Final = 58
"""A page is at most so many times as wide as its text is high: longer lines are hard to follow."""
_NEAR: Final = 0.3
"""A part of what is seen: who types into a field sees it and a card no further below together."""
_FAILURES: Final = (Severity.PROBLEM, Severity.UNDECIDED)
_USED: Final = ("QLineEdit", "QPlainTextEdit", "QComboBox", "QAbstractItemView", "QRadioButton")
"""Who has the keyboard there writes, reads or chooses: it is not taken away.

By name: Qt for Python makes a class when it is first asked for, and these take time until the
first picture.
"""


class Page(QScrollArea):
    """A screen. Subclasses fill `column` once and override what differs."""

    DEEDS: ClassVar[frozenset[Deed]] = frozenset(
        {Deed.OPEN_CONNECTIONS, Deed.REPORT, Deed.COPY_NOTE}
    )
    """What the buttons of a card on this page can do; Try again is a button beside the card."""

    JOBS: ClassVar[tuple[Job, ...]] = ()
    """What this page waits for, and Stop stops, in this order."""

    IS_WIDE: ClassVar[bool] = False
    """Whether the page takes all the room there is, as a large table wants."""

    SENDS_TOKEN: ClassVar[bool] = True
    """Whether the faults of the way that this page tells were met with a token."""

    def __init__(self, desk: Desk, name: str, title: str, lead: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBar(QuietBar())
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.desk = desk
        self.title = title
        self._seen_at: dict[DiagnosisCard, datetime] = {}
        self._newest_card: DiagnosisCard | None = None
        self._waiting_row: WaitingRow | None = None
        self._is_retry_main = False
        self._content = BusyArea()
        self._content.setObjectName("content")
        self.column = QVBoxLayout(self._content)
        self.column.setContentsMargins(34, 22, _BESIDE_BAR, 22)
        self.column.setSpacing(12)
        self.title_label = label(title, "title")
        self.column.addWidget(self.title_label)
        self.lead = label(lead, "lead")
        self.column.addWidget(self.lead)
        # Only now: without a parent it would be shown as a window of its own.
        self.lead.setVisible(bool(lead))
        self.setWidget(self._content)
        self._limit_width()

    def changeEvent(self, event: QEvent) -> None:
        """Be as wide as the size of the text wants."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._limit_width()

    def _limit_width(self) -> None:
        if not self.IS_WIDE:
            self._content.setMaximumWidth(_WIDEST * self.fontMetrics().height())

    def translate(self, context: str, source: str, disambiguation: str = "", n: int = -1) -> str:
        """Translate, under the name that lupdate looks for."""
        count = None if n < 0 else n
        return self.desk.wording.translate(context, source, disambiguation, count)

    def now(self) -> "datetime":
        """Return this moment, by the clock that the services have now."""
        return self.desk.services.clock.now()

    def refresh(self, session: Session) -> None:
        """Show this session; called after every change while the page is open."""
        raise NotImplementedError

    def main_text(self, session: Session) -> str:
        """Return what the main button says."""
        del session
        return self.translate("Page", "Continue")

    def main_is_on(self, session: Session) -> bool:
        """Tell whether the main button may be pressed."""
        return may_continue(session)

    def main_is_quiet(self) -> bool:
        """Tell whether something on the page itself is the main deed."""
        return self._is_retry_main

    def press_main(self) -> None:
        """Do what the main button says."""
        self.desk.conductor.change(went_on)

    def start_widget(self) -> QWidget | None:
        """Return what gets the keyboard when the page opens; None lets its title have it."""
        return None

    def opened(self) -> None:
        """The page was opened; what belongs to an earlier visit goes."""

    def window_left(self) -> None:
        """Another window became the active one."""

    def practice_offer(self) -> str:
        """Return what the banner's button says: it names what it brings here."""
        return self.translate("Banner", "Paste practice token")

    def practice_pasted(self, text: str) -> None:
        """The practice token was asked for; it lies on the clipboard too."""

    def set_title(self, title: str) -> None:
        """Give the page another title."""
        if title != self.title:
            self.title = title
            self.title_label.setText(title)
            self.setAccessibleName(title)

    def add(self, item: QWidget | QLayout) -> None:
        """Put something under what is there."""
        if isinstance(item, QWidget):
            self.column.addWidget(item)
        else:
            self.column.addLayout(item)

    def heading(self, text: str) -> QLabel:
        """Put a heading under what is there."""
        made = label(text, "heading")
        self.column.addWidget(made)
        return made

    def new_card(self) -> DiagnosisCard:
        """Return a diagnosis card whose deeds come to `deed_done`."""
        card = DiagnosisCard(self.desk.wording, lambda deed: deed_label(deed, self.desk.wording))

        def chosen(deed: Deed) -> None:
            self.deed_done(deed, card)

        def seen() -> None:
            self._seen_at[card] = self.now()
            if card.diagnosis is not None:
                self._newest_card = card
                self.bring_into_sight(card)
                QTimer.singleShot(0, card, lambda: self._hand_keyboard_to(card))

        card.deed_chosen.connect(chosen)
        card.changed.connect(seen)
        return card

    def new_waiting_row(self, try_again: Callable[[], None], card: DiagnosisCard) -> WaitingRow:
        """Return Try again and Stop for this page's jobs; `show_waiting` shows how they are.

        The `card` tells why they are there.
        """
        waiting = self._waiting_row = WaitingRow(self.desk.wording, self.now, card)

        def stop() -> None:
            job = self.running_job()
            if job is not None:
                self.desk.conductor.cancel(job)
            else:
                self.desk.conductor.change(pause_stopped)
                self.desk.announce(waiting.line.accessibleName())

        waiting.retried.connect(try_again)
        waiting.stopped.connect(stop)
        waiting.left.connect(self.keep_keyboard)
        return waiting

    def show_waiting(
        self,
        waiting: WaitingRow,
        session: Session,
        *,
        may_retry: bool,
        may_stop: bool = True,
        told: Diagnosis | None = None,
    ) -> None:
        """Show what can be done while this page waits for a job, or for the end of a pause.

        `told` is what its card tells, where one may go on in spite of that.
        """
        is_busy = may_stop and self.running_job() is not None
        pause, counted = pause_on_screen(session), not waiting.line.isHidden()
        counts = pause is not None and is_counting(pause)
        # Going on may be possible, but what stands in red is to be mended first.
        is_red = told is not None and told.severity is Severity.PROBLEM
        has_failed = told is not None and told.severity in _FAILURES
        is_next = is_red or (has_failed and not self.main_is_on(session))
        self._is_retry_main = is_next and may_retry and not counts
        waiting.show_main(is_main=self._is_retry_main)
        waiting.show_state(may_retry=may_retry, is_busy=is_busy, pause=pause)
        if pause is not None and not counted and self._newest_card is not None:
            # The countdown begins behind the card that tells of it.
            self.bring_into_sight(self._newest_card)

    def keep_keyboard(self) -> None:
        """What had the keyboard is gone: it goes to where the page begins, and stays on it."""
        start = self.start_widget() or self
        place = start if start.isVisible() and start.isEnabled() else self
        place.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hand_keyboard_to(self, card: DiagnosisCard) -> None:
        """Let the keyboard go to what failed, unless the person writes, reads a list, or left."""
        shown = card.diagnosis
        focus = self.window().focusWidget()
        has_failed = shown is not None and shown.severity in _FAILURES
        # The main button was pressed for this; Help or Back may be just about to be.
        is_main = isinstance(focus, QPushButton) and focus.isDefault()
        # Who had it may be gone.
        is_open = bool(focus) and focus.isEnabled()
        is_elsewhere = is_open and focus.isVisible() and not self.isAncestorOf(focus)
        # Try again stands beneath the card and belongs to it.
        tries_again = is_open and focus.objectName().endswith("-retry")
        is_used = _is_used(focus) or (is_elsewhere and not is_main) or tries_again
        if has_failed and card.isVisible() and not (is_used and is_open):
            card.setFocus(Qt.FocusReason.OtherFocusReason)

    def bring_into_sight(self, card: QWidget) -> None:
        """Let a card that is about to appear be seen, as soon as the page is laid out with it."""
        # A page that is just being opened begins at its top, whatever stands on it.
        if not self.isVisible():
            return

        def laid_out() -> None:
            # The card's texts are measured by now; the page around it takes one turn more.
            QTimer.singleShot(0, card, lambda: self._scroll_to(card))

        QTimer.singleShot(0, card, laid_out)

    def _scroll_to(self, card: QWidget) -> None:
        """Scroll as little as shows the card, or its beginning; the keyboard stays where it is."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        if card.isHidden():
            return
        bar, sight = self.verticalScrollBar(), self.viewport().height()
        top, bottom = self._top_of(card), self._bottom_of(card)
        if self._waiting_row is not None and not self._waiting_row.isHidden():
            # Try again belongs to the card, if there is room for both.
            beneath = self._bottom_of(self._waiting_row)
            bottom = beneath if bottom < beneath <= top + sight else bottom
        place = min(max(bar.value(), bottom - sight), top)
        focus = self.window().focusWidget()
        if self._content.isAncestorOf(focus):
            # A message is read while it is typed: the field above the card stays in sight.
            typed_at = self._top_of(focus)
            is_near = typed_at < top < typed_at + sight * _NEAR
            place = min(place, typed_at) if is_near else place
            if focus.inherits("QPlainTextEdit"):
                # Nobody writes a text without seeing it, wherever the card is.
                place = min(max(place, self._bottom_of(focus) - sight), typed_at)
        bar.setValue(place)

    def _top_of(self, item: QWidget) -> int:
        return item.mapTo(self._content, QPoint()).y() - _AROUND_CARD

    def _bottom_of(self, item: QWidget) -> int:
        return self._top_of(item) + item.height() + 2 * _AROUND_CARD

    def running_job(self) -> Job | None:
        """Return the first of this page's jobs that is under way."""
        return next((job for job in self.JOBS if self.desk.conductor.is_running(job)), None)

    def tell_busy(self) -> None:
        """Let readers know whether one of this page's jobs is under way."""
        self._content.is_busy = self.running_job() is not None

    def deed_done(self, deed: Deed, card: DiagnosisCard) -> None:
        """Do what a card's button says; pages add what only they can do."""
        match deed:
            case Deed.OPEN_CONNECTIONS:
                self.desk.open_link("connections")
            case Deed.REPORT:
                self.desk.show_report()
            case Deed.COPY_NOTE if card.diagnosis is not None:
                note = self.desk.note_for_it(
                    card.diagnosis, self._seen_at[card], had_token=self.SENDS_TOKEN
                )
                self.desk.clipboard.copy_text(note)
                card.tell_copied()
                self.desk.announce(self.translate("Page", "Copied"))
            case _:
                return

    def possible(self, *deeds: Deed | None) -> tuple[Deed, ...]:
        """Return those of the deeds that this page can do, each once."""
        return tuple(dict.fromkeys(deed for deed in deeds if deed and deed in self.DEEDS))

    def fault_note(self, diagnosis: Diagnosis | None, session: Session) -> str:
        """Return what stands beside a message's fault when the tool's own servers met it."""
        note = cloud_fault_note(diagnosis, session.tool, session.make_way)
        if note is None or session.tool is None:
            return ""
        say = self.desk.wording.say
        return say(note, {"tool": say(tool_name(session.tool))})

    def cloud_note(self, diagnosis: Diagnosis, session: Session) -> str:
        """Return what stands beside a fault of the way when the tool runs on other servers."""
        is_way = Code.OFFLINE <= diagnosis.code < Code.NOTION_BUSY
        if not is_way or session.tool is None:
            return ""
        if not guide_for(session.tool, session.make_way, session.situation).cloud:
            return ""
        say = self.desk.wording.say
        note = MAYBE_CLOUD_NOTE if session.tool is Tool.N8N else CLOUD_NOTE
        return say(note, {"tool": say(tool_name(session.tool))})


def _is_used(focus: QWidget | None) -> bool:
    return focus is not None and any(focus.inherits(name) for name in _USED)
