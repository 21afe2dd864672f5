"""Reads a report that somebody sent: for who helps on the phone."""

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from notion_wizard.core.catalogue import entry_of
from notion_wizard.core.codes import Code
from notion_wizard.core.report.reading import LONGEST, CodeSeen, Moment, ReportReading, read_report
from notion_wizard.core.report.remarks import end_of, leading, remarks
from notion_wizard.core.text import QT_TRANSLATE_NOOP
from notion_wizard.gui.desk import Desk
from notion_wizard.gui.help.section import Section
from notion_wizard.gui.reader import Reader
from notion_wizard.gui.widgets.basics import Heading, button, card, empty_layout, label, row
from notion_wizard.gui.widgets.icon import MOOD_OF_SEVERITY, StateIcon
from notion_wizard.gui.widgets.point import points
from notion_wizard.wording.rendered import Rendered

_LINES: Final = 9
"""So many lines of the report are seen at once, with what is around them."""

_ABOUT_CODE: Final = QT_TRANSLATE_NOOP("ReadReport", "All about {code:plain}")
_MISTYPED: Final = QT_TRANSLATE_NOOP("ReadReport", "Where the report says {code:plain}")
_ONCE_MORE: Final = QT_TRANSLATE_NOOP(
    "ReadReport",
    "Then ask: “What stands at the bottom left now?” Another code than {code:plain} is the next "
    "one to look up. It is over when the tool works.",
)
_ABOVE_HEADING: Final = 8
"""Besides what stands between all lines."""


def _first(reading: ReportReading) -> CodeSeen | None:
    """Return the code to begin with; none where the tool works at the end."""
    return None if reading.works else leading(reading)


class ReadReport(Section):
    """A field for the report; beneath it what to say first, then everything in order."""

    def __init__(self, desk: Desk, look_up: Callable[[Code], None]) -> None:
        translate = desk.wording.translate
        super().__init__(
            desk,
            "help-read-report",
            translate("ReadReport", "Read a report"),
            translate(
                "ReadReport",
                "Paste the report that a caller sent you, just as the mail shows it. "
                "It stays on this computer.",
            ),
        )
        self._look_up = look_up
        self._reader = Reader(desk.conductor, read_report, lambda _session: None)
        self._field = QPlainTextEdit()
        self._field.setObjectName("help-report-field")
        self._field.setTabChangesFocus(True)
        self._field.setMaximumHeight(_LINES * self.fontMetrics().lineSpacing())
        hint = translate("ReadReport", "Paste the report here")
        self._field.setPlaceholderText(hint)
        self._field.setAccessibleName(hint)
        self._field.textChanged.connect(self._read)
        self.add(self._field)
        self._masked = label(
            translate(
                "ReadReport",
                "Something in it looked like a token, and was taken out here at once. Ask the "
                "caller to delete that mail: with the token anybody can open their pages.",
            ),
            "strong",
            name="help-report-masked",
        )
        self._nothing = label(
            translate(
                "ReadReport",
                "No code was found in it. Ask what stands at the bottom left of the window.",
            ),
            name="help-report-nothing",
        )
        self._codes = QWidget()
        self._codes.setObjectName("help-report-codes")
        self._lines = QVBoxLayout(self._codes)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(8)
        for part in (self._masked, self._nothing, self._codes):
            self.add(part)
            part.hide()
        self.column.addStretch(1)

    def _read(self) -> None:
        text = self._field.toPlainText()
        if not text.strip():
            self._reader.forget()
            self._show(None)
            return
        self._reader.read(text, self._show)

    def _show(self, reading: ReportReading | None) -> None:
        self._masked.setVisible(reading is not None and reading.held_token)
        is_empty = reading is not None and not reading.codes and reading.works is None
        self._nothing.setVisible(is_empty)
        empty_layout(self._lines)
        if reading is not None:
            self._show_masked(reading)
            for part in self._parts(reading):
                if isinstance(part, Heading):
                    self._lines.addSpacing(_ABOVE_HEADING)
                self._lines.addWidget(part)
        self._codes.setVisible(self._lines.count() > 0)
        if reading is not None:
            self._announce(reading)

    def _announce(self, reading: ReportReading) -> None:
        """Say what appeared: that a token was taken out, and which code comes first."""
        told = [one.text() for one in (self._masked, self._nothing) if not one.isHidden()]
        first = _first(reading)
        ended = end_of(reading)
        if ended is not None:
            told.append(ended.said(self.desk.wording.say))
        if first is not None:
            told.append(f"{first.code.spoken}. {self._title(first)}.")
        self.desk.announce(" ".join(told))

    def _show_masked(self, reading: ReportReading) -> None:
        """What looked like a token, or was not read, does not stay on the screen."""
        if reading.held_token or len(self._field.toPlainText()) > LONGEST:
            with QSignalBlocker(self._field):
                self._field.setPlainText(reading.masked)

    def _parts(self, reading: ReportReading) -> Iterator[QWidget]:
        translate = self.translate
        first, ended = _first(reading), end_of(reading)
        yield from (label(line, "soft") for line in reading.about)
        if ended is not None or first is not None:
            yield label(translate("ReadReport", "To begin with"), "heading")
        if ended is not None:
            yield label(ended.said(self.desk.wording.say), "strong", name="help-report-end")
        if first is not None:
            yield self._card(first, (label(self._words(first).explanation),))
            yield label(translate("ReadReport", "On the phone"), "heading")
            yield from points(self._phone_steps(first), in_order=True)
        told = [line.said(self.desk.wording.say) for line in remarks(reading)]
        if told:
            yield label(translate("ReadReport", "What the numbers say"), "heading")
            yield from points(told)
        if reading.moments:
            yield label(translate("ReadReport", "In the order of time"), "heading")
            yield from map(self._moment, reading.moments)
        others = [one for one in reading.codes if one != first]
        if others:
            yield label(translate("ReadReport", "The other codes, the newest first"), "heading")
            for seen in others:
                yield self._card(seen, self._told(seen))

    def _words(self, seen: CodeSeen) -> Rendered:
        return self.desk.wording.render_entry(seen.code, entry_of(seen.code))

    def _told(self, seen: CodeSeen) -> tuple[QWidget, ...]:
        """What to say and what to do; everything else is on the code's own page."""
        words, say = self._words(seen), self.translate("Card", "To say on the phone")
        return (label(f"{say}: “{words.say}”"), *points(words.fixes, in_order=True))

    def _phone_steps(self, seen: CodeSeen) -> tuple[str, ...]:
        words = self._words(seen)
        say = self.translate("ReadReport", "Say:")
        once_more = self.desk.wording.say(_ONCE_MORE, {"code": seen.label})
        return (f"{say} “{words.say}”", *words.fixes, once_more)

    def _moment(self, moment: Moment) -> QWidget:
        title = f" · {self._title(moment.seen)}" if moment.seen else ""
        code = f" · {moment.seen.label}" if moment.seen else ""
        ended = end_of(moment)
        end = f" · {ended.said(self.desk.wording.say)}" if ended else ""
        return label(f"{moment.at}  {moment.name}{code}{title}{end}")

    def _title(self, seen: CodeSeen) -> str:
        return self.desk.wording.say(entry_of(seen.code).title)

    def _card(self, seen: CodeSeen, told: Iterable[QWidget]) -> QWidget:
        say, mood = self.desk.wording.say, MOOD_OF_SEVERITY[entry_of(seen.code).severity]
        lines = QVBoxLayout()
        lines.setSpacing(4)
        if seen.code.label != seen.label:
            lines.addWidget(label(say(_MISTYPED, {"code": seen.label}), "soft"))
        lines.addWidget(label(self._title(seen), "card-title"))
        for line in told:
            lines.addWidget(line)
        about = button(say(_ABOUT_CODE, {"code": seen.code.label}), "link")
        about.setObjectName(f"help-report-{seen.code.slug}")
        about.setAccessibleDescription(seen.code.spoken)
        about.clicked.connect(lambda: self._look_up(seen.code))
        lines.addWidget(about, 0, Qt.AlignmentFlag.AlignLeft)
        line = row(spacing=13)
        line.addWidget(StateIcon(self.desk.wording, mood), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(lines, 1)
        return card(line, mood)
