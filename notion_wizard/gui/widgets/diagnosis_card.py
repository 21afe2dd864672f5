"""The card of a diagnosis: what is the case, one deed, and the rest folded under More."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from notion_wizard.core.catalogue.entry import Deed
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.gui.theme import Mood
from notion_wizard.gui.widgets.basics import (
    button,
    empty_layout,
    label,
    set_mood,
)
from notion_wizard.gui.widgets.flow_layout import FlowLayout
from notion_wizard.gui.widgets.icon import MOOD_OF_SEVERITY, SeverityIcon
from notion_wizard.wording import Wording

if TYPE_CHECKING:
    from notion_wizard.wording.rendered import Rendered, RenderedCause

COPIED_MS: Final = 4_000
"""So long the note's button says that it was copied."""

INDENT: Final = 16
"""How far, in pixels, what belongs to a line stands beneath it."""


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
        self._icon_place = QVBoxLayout()
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
        self._details.setContentsMargins(0, 4, 0, 0)

        self._buttons = FlowLayout(12)
        for one in (*self._choices, self._deed, self._other, self._note, self._more, self._code):
            self._buttons.addWidget(one)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._title)
        words.addWidget(self._text)
        words.addWidget(self._reason)
        words.addWidget(self._status)
        words.addSpacing(2)
        words.addLayout(self._buttons)
        words.addWidget(self._folded)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(17, 14, 17, 14)
        layout.setSpacing(13)
        layout.addLayout(self._icon_place)
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
        set_mood(self, MOOD_OF_SEVERITY[diagnosis.severity])
        empty_layout(self._icon_place)
        self._icon_place.addWidget(SeverityIcon(diagnosis.severity))
        self._icon_place.addStretch(1)
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
        self._add_causes(translate("Card", "Why this happens"), words.causes)
        self._add_lines(translate("Card", "What to do"), *((fix,) for fix in words.fixes))
        self._add_lines(translate("Card", "To say on the phone"), (words.say,))
        self._add_found(translate("Card", "Also found"), folded.found)
        for deed in folded.deeds:
            name = _NAMES_UNDER_MORE.get(deed, "")
            extra = button(self._label_of(deed), "link", name=name)
            extra.clicked.connect(lambda _=False, deed=deed: self.deed_chosen.emit(deed))
            self._details.addWidget(extra)

    def _add_causes(self, heading: str, causes: "tuple[RenderedCause, ...]") -> None:
        """Causes, likeliest first; beneath each what speaks for it and the way out."""
        self._add_lines(heading, *((cause.text, cause.reason, *cause.ways_out) for cause in causes))

    def _add_found(self, heading: str, found: tuple[Diagnosis, ...]) -> None:
        """Add what was found beside; what was repaired needs no explanation."""
        code = self._wording.translate("Card", "Code")
        told = [(one, self._wording.render(one)) for one in found]
        self._add_lines(
            heading,
            *(
                (f"{words.title} ({code} {one.code.label})", words.explanation if one.stops else "")
                for one, words in told
            ),
        )

    def _add_lines(self, heading: str, *points: tuple[str, ...]) -> None:
        """Add a heading and points under it, each a line with more beneath it."""
        if points:
            self._details.addWidget(label(heading, "strong"))
        for line, *beneath in points:
            self._details.addWidget(label(f"•  {line}" if len(points) > 1 else line))
            for text in filter(None, beneath):
                indented = label(text, "soft")
                indented.setIndent(INDENT)
                self._details.addWidget(indented)

    def _unfold(self) -> None:
        if self._folded.isHidden():
            self._folded.show()
            self._more.setText(self._wording.translate("Card", "Less"))
        else:
            self._fold()

    def _fold(self) -> None:
        self._folded.hide()
        self._more.setText(self._wording.translate("Card", "More"))
