"""Done: a calm last page that says what was done, where it is kept, and what is left."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QVBoxLayout

from notion_wizard.core.catalogue.entry import Severity
from notion_wizard.core.diagnose import shown_diagnosis
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.events import begun_anew, other_tool_ticked
from notion_wizard.core.model import Situation, Tool
from notion_wizard.core.old_token import has_old_token, tools_to_update
from notion_wizard.core.ports import Cancel
from notion_wizard.core.receipt import copies_left, receipt
from notion_wizard.core.session import Session, Verdict
from notion_wizard.core.text import QT_TRANSLATE_NOOP, Fact, Facts, Text
from notion_wizard.core.tool_guides import tool_name
from notion_wizard.core.workspaces import earlier_identity
from notion_wizard.gui.desk import Desk
from notion_wizard.gui.pages.page import Page
from notion_wizard.gui.text_file import write_text_file
from notion_wizard.gui.theme import Mood
from notion_wizard.gui.widgets.basics import button, card, empty_layout, label, row, set_mood
from notion_wizard.gui.widgets.clear_offer import ClearOffer
from notion_wizard.gui.widgets.diagnosis_card import COPIED_MS
from notion_wizard.gui.widgets.flow_layout import FlowLayout
from notion_wizard.gui.widgets.icon import StateIcon
from notion_wizard.gui.widgets.numbered_steps import NumberedSteps, StepWords
from notion_wizard.gui.widgets.one_line import OneLine
from notion_wizard.gui.widgets.slot import Slot
from notion_wizard.gui.widgets.tool_ticks import ToolTicks


class DonePage(Page):
    """The receipt of this path, and nothing more to decide."""

    def __init__(self, desk: Desk) -> None:
        translate = desk.wording.translate
        super().__init__(desk, "page-done", translate("DonePage", "All done"))
        self._icon = StateIcon(desk.wording)
        self._headline = label("", "card-title")
        self._facts = QVBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self._headline)
        words.addLayout(self._facts)
        line = row(self._icon)
        line.setAlignment(self._icon, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        self._summary = card(line, Mood.GOOD)
        self.add(self._summary)
        self._clear_offer = ClearOffer(desk)
        self.add(self._clear_offer)
        self._later_heading = self.heading(translate("DonePage", "Still to do"))
        self._later_heading.hide()
        self._left_shown: tuple[object, ...] = ()
        self._later = Slot()
        self.add(self._later)
        self._number = OneLine(name="done-number")
        self._copy = button(translate("DonePage", "Copy it"), "link", name="done-number-copy")
        self._copy.clicked.connect(self._copy_number)
        closing = FlowLayout(12)
        closing.addWidget(self._number)
        closing.addWidget(self._copy)
        self.add(closing)
        save = button(translate("DonePage", "Save receipt"), name="done-receipt")
        save.clicked.connect(self._save_receipt)
        self._home = button(translate("DonePage", "Back to Home"), "link", name="done-home")
        self._home.clicked.connect(self._go_home)
        ways = FlowLayout(12)
        ways.addWidget(save)
        ways.addWidget(self._home)
        self.add(ways)
        self.column.addStretch(1)
        self._shown: Session | None = None
        self._told = ""

    def refresh(self, session: Session) -> None:
        """Show what was done."""
        if session is self._shown:
            return
        self._shown = session
        self._clear_offer.show_session(session)
        unsure = _is_unsure(session)
        mood = Mood.CAREFUL if unsure else Mood.GOOD
        self._icon.show_mood(mood)
        set_mood(self._summary, mood)
        say = self.desk.wording.say
        lines = receipt(session)
        facts: dict[str, Fact] = {"tool": say(tool_name(session.tool or Tool.OTHER))}
        headline = say(lines[0].text, {**facts, **lines[0].facts})
        if session.tool in (Tool.SCRIPT, Tool.OTHER):
            headline = headline[:1].upper() + headline[1:]
        self._headline.setText(headline)
        diagnosis = shown_diagnosis(session)
        self._show_title(session, diagnosis)
        empty_layout(self._facts)
        done_lines = [say(line.text, {**facts, **line.facts}) for line in lines[1:]]
        if diagnosis is not None and diagnosis.stops:
            done_lines.insert(0, self.desk.wording.render(diagnosis).summary)
        for text in done_lines:
            self._facts.addWidget(label(text))
        self._told = " ".join((f"{headline}.", *done_lines))
        self._show_later(session)
        self._show_number(session, diagnosis)

    def opened(self) -> None:
        """Say what the card says to who does not see it."""
        self.desk.announce(self._told)

    def main_text(self, session: Session) -> str:
        """The end."""
        del session
        return self.translate("DonePage", "Finish")

    def press_main(self) -> None:
        """Close the window."""
        self.desk.close_window()

    def _show_title(self, session: Session, diagnosis: Diagnosis | None) -> None:
        if diagnosis is not None and diagnosis.stops:
            title = self.translate("DonePage", "Not everything works yet")
        elif session.verdict is Verdict.LATER:
            title = self.translate("DonePage", "Almost done")
        else:
            title = self.translate("DonePage", "All done")
        self.set_title(title)

    def _show_number(self, session: Session, diagnosis: Diagnosis | None) -> None:
        """Say beside the number what it closes: a tool that works, or only a check."""
        self._number.setVisible(diagnosis is not None)
        if diagnosis is None:
            self._number.setText("")
            return
        if session.verdict is Verdict.WORKS:
            number = self.translate("DonePage", "Closing number for support:")
        elif session.verdict is None and session.identity is not None and not diagnosis.stops:
            number = self.translate("DonePage", "Number for support, the token works:")
        else:
            number = self.translate("DonePage", "Number for support, not closed yet:")
        self._number.setText(f"{number} {diagnosis.code.label}")
        spoken = f"{number} {diagnosis.code.spoken}"
        self._number.setAccessibleName(spoken)
        # Who goes from button to button hears what it copies.
        self._copy.setAccessibleDescription(spoken)

    def _copy_number(self) -> None:
        """Copy it, and let the button say so for a moment."""
        self.desk.clipboard.copy_text(self._number.text())
        copied = self.translate("Page", "Copied")
        before = self.translate("DonePage", "Copy it")
        self._copy.setText(copied)
        QTimer.singleShot(COPIED_MS, self._copy, lambda: self._copy.setText(before))
        self.desk.announce(copied)

    def _show_later(self, session: Session) -> None:
        say = self.desk.wording.say
        left = tuple((say(text, facts), text is _TICK_OTHERS) for text, facts in _later(session))
        tools = tuple((one.slug, say(one.name)) for one in tools_to_update(session))
        shown = session.path, session.attempt, left, tools
        if shown == self._left_shown:
            # The person's ticks stay, and the keyboard where it is.
            return
        self._left_shown = shown
        self._later.empty()
        self._later_heading.setVisible(bool(left))
        if not left:
            return
        steps = [
            StepWords(text, say(_TICK), (self._ticks(tools, session),))
            if has_tools
            else StepWords(text)
            for text, has_tools in left
        ]
        lines = QVBoxLayout()
        lines.addWidget(NumberedSteps(steps))
        self._later.put(card(lines))

    def _ticks(self, tools: Iterable[tuple[str, str]], session: Session) -> ToolTicks:
        def ticked(slug: str, is_done: bool) -> None:  # noqa: FBT001 - Qt's signal passes it so
            self.desk.conductor.change(other_tool_ticked, slug, is_done=is_done)

        ticks = ToolTicks(tools, session.others_done)
        ticks.ticked.connect(ticked)
        return ticks

    def _go_home(self) -> None:
        conductor = self.desk.conductor
        conductor.change(begun_anew, conductor.session.book)

    def _save_receipt(self) -> None:
        dialog = QFileDialog(self, self.translate("DonePage", "Save receipt"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.selectFile("notion-wizard-receipt.txt")
        dialog.fileSelected.connect(self._write_receipt)
        dialog.open()

    def _write_receipt(self, path: str) -> None:
        wording = self.desk.wording
        session = self.desk.conductor.session
        facts: dict[str, Fact] = {"tool": wording.say(tool_name(session.tool or Tool.OTHER))}
        lines = [
            f"Notion Wizard, {wording.moment(self.desk.services.clock.now())}",
            *(wording.say(line.text, {**facts, **line.facts}) for line in receipt(session)),
            self._number.text(),
        ]

        def write(_cancel: Cancel) -> None:
            write_text_file(path, "\n".join(lines) + "\n")

        self.desk.conductor.run(
            write,
            lambda _done: self.desk.announce(self.translate("DonePage", "Saved")),
            self.desk.conductor.troubled.emit,
        )


_TICK_OTHERS: Final = QT_TRANSLATE_NOOP(
    "DonePage", "Update the other tools that used the old token."
)
_TICK: Final = QT_TRANSLATE_NOOP(
    "DonePage", "Tick each one that works again. Those that you do not use need no tick."
)
_REMOVE_OLD: Final = QT_TRANSLATE_NOOP(
    "DonePage", "Once all of them work, remove the old connection in Notion."
)
_REMOVE_OLD_IN: Final = QT_TRANSLATE_NOOP(
    "DonePage", "Once all of them work, remove the old connection in “{workspace}”."
)
_TEST: Final = QT_TRANSLATE_NOOP(
    "DonePage", "Test your tool. The wizard reminds you when you open it again."
)


_DELETE_COPY: Final = QT_TRANSLATE_NOOP(
    "DonePage", "Delete the copy with the old token: {file:plain}"
)


def _later(session: Session) -> tuple[tuple[Text, Facts], ...]:
    later: list[tuple[Text, Facts]] = [(_TEST, {})] if session.verdict is Verdict.LATER else []
    later += [(_DELETE_COPY, {"file": copy}) for copy in copies_left(session)]
    if has_old_token(session):
        later.append((_TICK_OTHERS, {}))
        if session.situation is Situation.MOVED:
            later.append(_removing(session))
    return tuple(later)


def _removing(session: Session) -> tuple[Text, Facts]:
    """The workspace left has its name here if this computer kept a token of it."""
    old = earlier_identity(session)
    if old is None or old.workspace is None:
        return _REMOVE_OLD, {}
    return _REMOVE_OLD_IN, {"workspace": old.workspace}


def _is_unsure(session: Session) -> bool:
    if session.verdict is Verdict.LATER:
        return True
    if session.verdict is Verdict.WORKS:
        return False
    diagnosis = shown_diagnosis(session)
    return diagnosis is not None and diagnosis.severity not in (Severity.FINE, Severity.REPAIRED)
