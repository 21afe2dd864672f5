"""The card of a diagnosis: what is the case, one deed, and the rest folded under More."""

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from notion_wizard.core.catalogue.entry import Deed
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.gui.theme import Mood
from notion_wizard.gui.widgets.basics import (
    button,
    empty_layout,
    label,
    set_kind,
    set_mood,
)
from notion_wizard.gui.widgets.flow_layout import FlowLayout
from notion_wizard.gui.widgets.icon import MOOD_OF_SEVERITY, Icon, StateIcon
from notion_wizard.wording import Wording

if TYPE_CHECKING:
    from notion_wizard.wording.rendered import Rendered

COPIED_MS: Final = 4_000
"""So long the note's button says that it was copied."""

_ABOVE_HEADING: Final = 12
_BETWEEN_POINTS: Final = 4

_NAMES_UNDER_MORE: Final[Mapping[Deed, str]] = {
    Deed.TEST_ANYWAY: "paste-anyway",
    Deed.COPY_NOTE: "diagnosis-note",
}


class Folded(NamedTuple):
    """What stands under More besides the diagnosis' own texts: other findings, rarer deeds."""

    found: tuple[Diagnosis, ...] = ()
    deeds: tuple[Deed, ...] = ()


NOTHING_FOLDED: Final = Folded()


class DiagnosisCard(QFrame):
    """Shows one diagnosis. The page says which deeds are possible there and hears of clicks."""

    deed_chosen = Signal(object)
    """The Deed of the button that was pressed."""

    choice_made = Signal(int)
    """The candidate that was chosen: 1 or 2."""

    changed = Signal()
    """Another diagnosis is shown, or none."""

    def __init__(self, wording: Wording, label_of: Callable[[Deed], str]) -> None:
        super().__init__()
        self.setObjectName("diagnosis")
        self.setProperty("card", Mood.NEUTRAL.value)
        self._wording, self._label_of = wording, label_of
        self.diagnosis: Diagnosis | None = None
        self._shown: tuple[object, ...] | None = None
        self.hide()

    def _lay_out(self) -> None:
        self._icon = StateIcon(self._wording)
        # What is neutral is no state.
        self._plain_icon = Icon("info", side=26)
        self._plain_icon.hide()
        self._title = label("", "card-title", name="diagnosis-title")
        self._text = label(name="diagnosis-text")
        self._reason = label("", "soft", name="diagnosis-reason")
        self._code = label("", "small", name="diagnosis-code")
        self._code.setWordWrap(False)
        self._status = label("", "soft", name="diagnosis-status")
        self._deed = self._button("diagnosis-deed")
        self._other = self._button("diagnosis-other")
        self._note = self._button("diagnosis-note")
        self._choices = tuple(self._button(f"diagnosis-choice-{number}") for number in (1, 2))
        for number, choice in enumerate(self._choices, 1):
            choice.clicked.connect(lambda _=False, number=number: self.choice_made.emit(number))
        more = self._wording.translate("Card", "More")
        self._more = button(more, "link", name="diagnosis-more")
        self._more.clicked.connect(self._unfold)
        self._folded = QWidget()
        self._details = QVBoxLayout(self._folded)
        self._details.setContentsMargins(0, 0, 0, 0)
        self._details.setSpacing(_BETWEEN_POINTS)

        self._buttons = FlowLayout(12)
        for one in (*self._choices, self._deed, self._other, self._note, self._more, self._code):
            self._buttons.addWidget(one)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._title)
        words.addWidget(self._text)
        words.addWidget(self._reason)
        words.addWidget(self._status)
        self._news = QVBoxLayout()
        words.addLayout(self._news)
        words.addSpacing(2)
        words.addLayout(self._buttons)
        words.addWidget(self._folded)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(17, 14, 17, 14)
        layout.setSpacing(13)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._plain_icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)

    def show_diagnosis(
        self,
        diagnosis: Diagnosis | None,
        deeds: tuple[Deed, ...] = (),
        *,
        status: str = "",
        choices: tuple[str, ...] = (),
        folded: Folded = NOTHING_FOLDED,
    ) -> None:
        """Show a diagnosis with its possible deeds, the main one first; None hides the card."""
        asked = (diagnosis, deeds, status, choices, folded)
        if asked == self._shown:
            return
        self._shown = asked
        if diagnosis != self.diagnosis:
            self.diagnosis = diagnosis
            self.changed.emit()
        self.setVisible(diagnosis is not None)
        if diagnosis is None:
            return
        # Only now: most cards of a page are never seen, and the first page is to be there at once.
        if self.layout() is None:
            self._lay_out()
        words = self._wording.render(diagnosis)
        mood = _mood_of(diagnosis)
        set_mood(self, mood)
        is_state = mood is not Mood.NEUTRAL
        self._icon.setVisible(is_state)
        self._plain_icon.setVisible(not is_state)
        if is_state:
            self._icon.show_mood(mood)
        self._title.setText(words.title)
        # "More" stands on every card: who goes from button to button hears about what.
        self._more.setAccessibleDescription(words.title)
        self._text.setText(words.explanation)
        self._text.setVisible(bool(words.explanation))
        self._reason.setText(words.reason)
        self._reason.setVisible(bool(words.reason))
        code = self._wording.translate("Card", "Code")
        self._code.setText(f"{code} {diagnosis.code.label}")
        self._code.setAccessibleName(f"{code} {diagnosis.code.spoken}")
        self._status.setText(status)
        self._status.setVisible(bool(status))
        main = tuple(deed for deed in deeds if deed is not Deed.COPY_NOTE)
        self._offer(self._deed, main[0] if main else None)
        self._offer(self._other, main[1] if len(main) > 1 else None)
        self._offer(self._note, Deed.COPY_NOTE if Deed.COPY_NOTE in deeds else None)
        for number, choice in enumerate(self._choices):
            choice.setVisible(number < len(choices))
            choice.setText(choices[number] if number < len(choices) else "")
        self._fill_details(words, folded)
        self._fold()
        self._more.show()
        self.setAccessibleName(f"{words.summary} {words.reason}".strip())

    def stand_out(self, *, is_main: bool) -> None:
        """Let its first deed stand out, where nothing else on the screen does."""
        if self.layout() is not None:
            set_kind(self._deed, "main" if is_main else "plain")

    def take_in(self, *beside: QPushButton) -> None:
        """Let buttons that are about this diagnosis stand behind its own, before More."""
        for one in beside:
            if self._buttons.indexOf(one) < 0:
                self._buttons.insertWidget(self._buttons.indexOf(self._more), one)
                # Readers hear it where it stands, although it came last.
                one.stackUnder(self._more)

    def tell_beneath(self, news: QLabel) -> None:
        """Let a line that changes by itself stand above the buttons."""
        if self._news.indexOf(news) < 0:
            self._news.addWidget(news)
            news.stackUnder(self._choices[0])

    def tell_copied(self) -> None:
        """Let the note's button say for a moment that the note was copied."""
        for note in self._notes():
            # What stands beside it stays where it is.
            note.setMinimumWidth(note.width())
            note.setText(self._wording.translate("Card", "Copied"))
        QTimer.singleShot(COPIED_MS, self, self._name_notes)

    def _name_notes(self) -> None:
        for note in self._notes():
            note.setMinimumWidth(0)
            note.setText(self._label_of(Deed.COPY_NOTE))

    def _notes(self) -> list[QPushButton]:
        """Return the note's button, and the one under More."""
        return self.findChildren(QPushButton, "diagnosis-note")

    def _button(self, name: str) -> QPushButton:
        made = button("", "plain", name=name)
        made.hide()
        made.clicked.connect(lambda: self._press(made))
        return made

    def _offer(self, place: QPushButton, deed: Deed | None) -> None:
        place.setVisible(deed is not None)
        place.setProperty("deed", deed.value if deed else None)
        place.setText(self._label_of(deed) if deed else "")

    def _press(self, pressed: QPushButton) -> None:
        deed = pressed.property("deed")
        if deed:
            self.deed_chosen.emit(Deed(deed))

    def _fill_details(self, words: "Rendered", folded: Folded) -> None:
        translate = self._wording.translate
        empty_layout(self._details)
        self._add_lines(
            translate("Card", "Why this happens"),
            ((cause.text, cause.reason, *cause.ways_out) for cause in words.causes),
        )
        self._add_lines(
            translate("Card", "What to do"), ((fix,) for fix in words.fixes), in_order=True
        )
        self._add_lines(translate("Card", "To say on the phone"), ((words.say,),))
        self._add_found(folded.found)
        if folded.deeds:
            self._details.addSpacing(_ABOVE_HEADING - _BETWEEN_POINTS)
        for deed in folded.deeds:
            name = _NAMES_UNDER_MORE.get(deed, "")
            extra = button(self._label_of(deed), "link", name=name)
            extra.clicked.connect(lambda _=False, deed=deed: self.deed_chosen.emit(deed))
            self._details.addWidget(extra)

    def _add_found(self, found: tuple[Diagnosis, ...]) -> None:
        """Add what was found beside; what was repaired needs no explanation."""
        code = self._wording.translate("Card", "Code")
        told = [(one, self._wording.render(one)) for one in found]
        self._add_lines(
            self._wording.translate("Card", "Also found"),
            (
                (f"{words.title} ({code} {one.code.label})", words.explanation if one.stops else "")
                for one, words in told
            ),
        )

    def _add_lines(
        self, heading: str, told: Iterable[tuple[str, ...]], *, in_order: bool = False
    ) -> None:
        """Add a heading and points under it, each a line with more beneath it."""
        from notion_wizard.gui.widgets.point import Point, points  # noqa: PLC0415 - once seen

        several = tuple(told)
        if not several:
            return
        self._details.addSpacing(_ABOVE_HEADING - _BETWEEN_POINTS)
        self._details.addWidget(label(heading, "strong"))
        lines = points((line for line, *_ in several), in_order=in_order)
        for line, (_, *beneath) in zip(lines, several, strict=True):
            self._details.addWidget(line)
            for text in filter(None, beneath):
                self._details.addWidget(Point(text, mark="", role="soft"))

    def _unfold(self) -> None:
        if self._folded.isHidden():
            self._folded.show()
            self._more.setText(self._wording.translate("Card", "Less"))
        else:
            self._fold()

    def _fold(self) -> None:
        self._folded.hide()
        self._more.setText(self._wording.translate("Card", "More"))


def _mood_of(diagnosis: Diagnosis) -> Mood:
    is_plain = diagnosis.entry.is_plain
    return Mood.NEUTRAL if is_plain else MOOD_OF_SEVERITY[diagnosis.severity]
