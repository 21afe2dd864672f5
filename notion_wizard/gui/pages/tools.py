"""Screen 6: put the token into the tool, and find out whether the tool works now."""

from PySide6.QtCore import QSignalBlocker, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from notion_wizard.core.at_hand import has_newer_alone, token_at_hand
from notion_wizard.core.catalogue.buttons import BRING_NEWER_BACK, LABELS, UNDO_THE_SAVE
from notion_wizard.core.catalogue.entry import Deed
from notion_wizard.core.codes import Code
from notion_wizard.core.diagnose import shown_diagnosis, troubles
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.events import (
    book_changed,
    cause_tried,
    guide_opened,
    save_undone,
    tool_message_read,
    tool_tried,
)
from notion_wizard.core.flow import went_on
from notion_wizard.core.messages import Reading, read_message
from notion_wizard.core.model import Book, Profile, Situation, Tool
from notion_wizard.core.ports import Cancel
from notion_wizard.core.saving import undo_save
from notion_wizard.core.secret import Secret
from notion_wizard.core.session import Session, Verdict
from notion_wizard.core.text import QT_TRANSLATE_NOOP
from notion_wizard.core.token_places.winning import variable_that_wins
from notion_wizard.core.tool_guides import guide_for, tool_name
from notion_wizard.core.tool_guides.environment import ENVIRONMENT
from notion_wizard.core.tool_guides.tool_guide import ToolGuide
from notion_wizard.gui.desk import Desk
from notion_wizard.gui.living import while_living
from notion_wizard.gui.pages.page import Page
from notion_wizard.gui.reader import Reader
from notion_wizard.gui.widgets.basics import button, card, label
from notion_wizard.gui.widgets.clear_offer import cleared_words
from notion_wizard.gui.widgets.copy_token import CopyToken
from notion_wizard.gui.widgets.diagnosis_card import DiagnosisCard
from notion_wizard.gui.widgets.keychain_work import KeychainWork
from notion_wizard.gui.widgets.low_message import LowMessage
from notion_wizard.gui.widgets.numbered_steps import NumberedSteps, StepWords
from notion_wizard.gui.widgets.other_causes import OtherCauses
from notion_wizard.gui.widgets.other_tools import OtherTools
from notion_wizard.gui.widgets.slot import Slot
from notion_wizard.gui.widgets.token_finder import TokenFinder
from notion_wizard.gui.widgets.tool_answers import ToolAnswers

_PUT_IT_IN = QT_TRANSLATE_NOOP("ToolsPage", "Put it in {tool}")
_CONNECT_AGAIN = QT_TRANSLATE_NOOP("ToolsPage", "Connect {tool} again")
_CONNECT = QT_TRANSLATE_NOOP("ToolsPage", "Connect {tool}")
_IN_TOOL = QT_TRANSLATE_NOOP("ToolsPage", "Now in {tool}")
_SET_THERE = QT_TRANSLATE_NOOP(
    "ToolsPage",
    "Open “{file:plain}”, line {line:plain}, and put the new token in place of what {variable} "
    "has there.",
)
_NOT_HERE = QT_TRANSLATE_NOOP("ToolsPage", "It is no longer here: get it again.")
_WORKS_NOW = QT_TRANSLATE_NOOP("ToolsPage", "Does {tool} work now?")


class ToolsPage(Page):
    """Only the chosen tool is open; the others are folded."""

    DEEDS = Page.DEEDS | {Deed.SHOW_VARIABLES, Deed.TRIED_IN_VAIN}

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "page-tools", "", " ")
        self._shown: tuple[object, ...] | None = None
        self._shown_reading: Reading | None = None
        self._is_answering = False
        self._reader = Reader(desk.conductor, read_message, _matter)
        self._card = self.new_card()
        self.add(self._card)
        self._add_undo()
        self._steps = Slot()
        self.add(self._steps)
        self._finder = TokenFinder(desk)
        self._finder.told.connect(self.bring_into_sight)
        self.add(self._finder)
        self._add_question()
        # An answer to the message stands beneath it: who writes sees both.
        self._answer_card = self.new_card()
        self.add(self._answer_card)
        self._causes = OtherCauses(desk.wording)
        self._causes.tried.connect(self._tried)
        self.add(self._causes)
        self._causes_end = QWidget()
        self.add(self._causes_end)
        self._others = OtherTools(desk.wording)
        self.add(self._others)
        self.column.addStretch(1)

    def _add_undo(self) -> None:
        """Beneath the card, which tells what was saved or undone, and names the button."""
        self._undo = button("", "link", name="tools-undo")
        self._undo.clicked.connect(self._undo_save)
        self.add(self._undo)
        self._keychain = KeychainWork(self.desk)
        self.add(self._keychain)
        self._undo_trouble = self.new_card()
        self.add(self._undo_trouble)
        self._keychain.told.connect(self._undo_trouble.show_diagnosis)

    def _add_question(self) -> None:
        translate = self.translate
        self._restart = label()
        self._question_text = label("", "card-title")
        self._answers = ToolAnswers(self.desk.wording)
        self._answers.given.connect(self._answer)
        self._message = LowMessage()
        self._message.caught.connect(self._read)
        self._message.setObjectName("tools-message")
        self._message.setTabChangesFocus(True)
        hint = translate("ToolsPage", "Paste the error message here")
        self._message.setPlaceholderText(hint)
        self._message.setAccessibleName(hint)
        self._message.textChanged.connect(self._read_message)
        lines = QVBoxLayout()
        lines.setSpacing(10)
        for part in (self._restart, self._question_text):
            lines.addWidget(part)
        lines.addWidget(self._answers)
        lines.addWidget(self._message)
        self.add(card(lines))

    def refresh(self, session: Session) -> None:
        """Show the chosen tool's steps and what its trouble most likely is."""
        tool = session.tool or Tool.OTHER
        guide = guide_for(tool, session.make_way, session.situation)
        self._show_title(session, guide, tool)
        has_token, newer_alone = token_at_hand(session), has_newer_alone(session)
        about = tool, session.make_way, session.situation
        # What an undo means for the token is told by its card.
        is_gone = not has_token and session.save_diagnosis is None
        asked = (session.path, about, has_token, newer_alone, is_gone)
        if asked != self._shown:
            self._shown = asked
            self._show_steps(guide, has_token=has_token, is_gone=is_gone)
            self._others.show_others(guide, session.situation)
        self._finder.show_session(session)
        self._restart.setText(self.desk.wording.say(guide.restart) if guide.restart else "")
        self._restart.setVisible(guide.restart is not None)
        self._answers.mark(session.verdict)
        in_trouble = self._is_in_trouble()
        self._show_message(session.tool_reading)
        self._message.setVisible(in_trouble)
        if self._is_answering and in_trouble:
            # At once: the answer is announced behind this, and heard behind the field.
            self._message.setFocus()
        # Of the same error the message is known, most often: what helps stands higher.
        is_low = session.verdict is Verdict.SAME_ERROR and not self._message.toPlainText()
        self._message.show_low(is_low=is_low)
        told = shown_diagnosis(session)
        status = self.fault_note(told, session) if told else ""
        causes = troubles(session) if in_trouble and guide.takes_token else ()
        deeds = self._deeds(told, causes) if told else ()
        # That it has no field for a token is what the card says.
        self.lead.setVisible(told is None or told.code is not Code.NO_TOKEN_NEEDED)
        self._card.show_diagnosis(None if in_trouble else told, deeds, status=status)
        self._answer_card.show_diagnosis(told if in_trouble else None, deeds, status=status)
        self._causes.show_causes(
            tuple(cause for cause in causes if told is None or cause.code is not told.code)
        )
        self._others.setVisible(guide.takes_token)
        self._undo.setText(
            self.desk.wording.say(BRING_NEWER_BACK if session.undone else UNDO_THE_SAVE)
        )
        self._undo.setVisible(_undoable(session) is not None)

    def _deeds(self, told: Diagnosis, causes: tuple[Diagnosis, ...]) -> tuple[Deed, ...]:
        """Return the card's own deed, and that it was tried, where there are other causes."""
        is_a_guess = told in causes and told.code is not Code.TOOL_STILL_FAILS
        return self.possible(told.entry.deed, Deed.TRIED_IN_VAIN if is_a_guess else None)

    def opened(self) -> None:
        """What the environment holds may have changed since the last visit."""
        self._finder.look()

    def main_text(self, session: Session) -> str:
        """The person may always leave the test for later."""
        del session
        return self.translate("ToolsPage", "I’ll test later")

    def press_main(self) -> None:
        """Leave the test for later."""
        self._answer(Verdict.LATER)

    def deed_done(self, deed: Deed, card: DiagnosisCard) -> None:
        """Lead to the steps for a variable, or take what the card advises for tried."""
        match deed:
            case Deed.SHOW_VARIABLES:
                first = self._place_of_variable()
                steps = self._others.open_guide(ENVIRONMENT.slug, first)
                if steps is not None:
                    self.bring_into_sight(steps)
            case Deed.TRIED_IN_VAIN if card.diagnosis is not None:
                self._tried(card.diagnosis.code)
            case _:
                super().deed_done(deed, card)

    def _place_of_variable(self) -> QWidget | None:
        """Return where the variable that wins is set, as far as a file says so, with the token."""
        session = self.desk.conductor.session
        variable = variable_that_wins(session)
        setting = next((one for one in variable.settings if one.file), None) if variable else None
        if variable is None or setting is None:
            return None
        facts = {"file": setting.file, "line": setting.line, "variable": variable.name}
        place = QWidget()
        lines = QVBoxLayout(place)
        lines.setContentsMargins(0, 0, 0, 4)
        lines.addWidget(label(self.desk.wording.say(_SET_THERE, facts), "strong"))
        if token_at_hand(session):
            lines.addWidget(CopyToken(self.desk, "tools-variable-copy"))
        return place

    def practice_offer(self) -> str:
        """What the tool says, where that is asked for."""
        practice = self.desk.services.practice
        if practice is not None and practice.message and self._is_in_trouble():
            return self.translate("Banner", "Paste practice message")
        return super().practice_offer()

    def practice_pasted(self, text: str) -> None:
        """A practised story about the tool brings what the tool says, where that is asked for."""
        del text
        practice = self.desk.services.practice
        if practice is not None and practice.message and self._is_in_trouble():
            self._message.setPlainText(practice.message)

    def _is_in_trouble(self) -> bool:
        verdict = self.desk.conductor.session.verdict
        return verdict in (Verdict.SAME_ERROR, Verdict.OTHER_ERROR)

    def _show_title(self, session: Session, guide: ToolGuide, tool: Tool) -> None:
        say = self.desk.wording.say
        name = {"tool": say(tool_name(tool))}
        connect = _CONNECT if session.situation is Situation.FIRST else _CONNECT_AGAIN
        title = _PUT_IT_IN if guide.takes_token else connect
        copies = token_at_hand(session) and any(step.copies_token for step in guide.steps)
        if guide.takes_token and not copies:
            title = _IN_TOOL
        self.set_title(say(title, name))
        self.lead.setText(say(guide.keeps_own_copy))
        question = say(_WORKS_NOW, name)
        self._question_text.setText(question)
        self._answers.setAccessibleName(question)

    def _show_steps(self, guide: ToolGuide, *, has_token: bool, is_gone: bool) -> None:
        self._steps.empty()
        words: list[StepWords] = []
        copying: list[int] = []
        for index, step in enumerate(guide.steps):
            beneath: tuple[QWidget, ...] = ()
            if step.copies_token and has_token:
                beneath = (CopyToken(self.desk),)
                copying.append(index)
            elif step.copies_token and is_gone:
                beneath = self._way_to_token()
            words.append(StepWords(self.desk.wording.say(step.text), beneath=beneath))
        steps = NumberedSteps(words)

        def ticked(index: int, on: bool) -> None:  # noqa: FBT001 - Qt's signal passes it so
            if on and index in copying and self.desk.clipboard.clear_if_ours():
                self.desk.announce(cleared_words(self.desk.wording))

        steps.ticked.connect(ticked)
        lines = QVBoxLayout()
        lines.addWidget(steps)
        self._steps.put(card(lines))

    def _way_to_token(self) -> tuple[QWidget, ...]:
        """What was not saved left with its window: it comes out of Notion once more."""
        say = self.desk.wording.say
        again = button(say(LABELS[Deed.GET_TOKEN]), name="tools-get")
        again.clicked.connect(lambda: self.desk.conductor.change(guide_opened))
        return label(say(_NOT_HERE), "small", name="tools-gone"), again

    def _tried(self, cause: Code) -> None:
        """That was not it: the next likely cause takes its place."""
        conductor = self.desk.conductor
        before = shown_diagnosis(conductor.session)
        conductor.change(cause_tried, cause, self.desk.services.clock.now())
        told = shown_diagnosis(conductor.session)
        if told is not None and told == before:
            # Nothing else is announced.
            self.desk.announce(self.desk.wording.render(told).title)

    def _answer(self, verdict: Verdict) -> None:
        conductor = self.desk.conductor
        now = self.desk.services.clock.now()
        if verdict in (Verdict.WORKS, Verdict.LATER):
            conductor.change(lambda session: went_on(tool_tried(session, verdict, now)))
        else:
            self._is_answering = True
            self._take_error(verdict)
            self._is_answering = False
            # Where nothing has changed, nothing was shown anew.
            self._message.setFocus()
            # What to do about it stands beneath: bring it into sight.
            QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(self._causes_end))

    def _take_error(self, verdict: Verdict) -> None:
        """The same error once more: what the card advises was tried, and was not it."""
        session = self.desk.conductor.session
        told = shown_diagnosis(session)
        again = verdict is session.verdict is Verdict.SAME_ERROR and session.tool_reading is None
        if again and told is not None:
            self._tried(told.code)
        else:
            self.desk.conductor.change(tool_tried, verdict, self.desk.services.clock.now())

    def _read_message(self) -> None:
        text = self._message.toPlainText()
        if not text.strip():
            self._reader.forget()
            self.desk.conductor.change(tool_message_read, None)
            return
        self._read(text)

    def _read(self, text: str) -> None:
        self._reader.read(
            text, lambda reading: self.desk.conductor.change(tool_message_read, reading)
        )

    def _show_message(self, reading: Reading | None) -> None:
        """Show the message as it was read: without tokens; with another answer it goes."""
        if reading is self._shown_reading:
            return
        self._shown_reading = reading
        text = reading.masked if reading else ""
        if text != self._message.toPlainText():
            with QSignalBlocker(self._message):
                self._message.setPlainText(text)

    def _undo_save(self) -> None:
        conductor, services = self.desk.conductor, self.desk.services
        profile = _undoable(conductor.session)
        if profile is None or self._keychain.is_under_way:
            return

        def work(cancel: Cancel) -> tuple[Diagnosis, Book]:
            def retest(token: Secret) -> None:
                services.notion.identify(token, cancel)

            diagnosis = undo_save(services.keychain, services.profiles, profile.id, retest)
            return diagnosis, services.profiles.load()

        tell = while_living(self, self._undo_trouble.show_diagnosis)

        def undone(outcome: tuple[Diagnosis, Book]) -> None:
            diagnosis, book = outcome
            conductor.change(book_changed, book)
            conductor.change(save_undone, diagnosis)
            tell(None)

        self._keychain.run(work, undone)


def _matter(session: Session) -> object:
    """What a tool's message is about: this token in this tool."""
    return session.attempt, session.tool, session.make_way


def _undoable(session: Session) -> Profile | None:
    """The token that was just saved, or undone, if the keychain keeps another beside it."""
    kept = session.saved or session.undone
    profile = session.book.profile(kept.id) if kept else None
    return profile if profile is not None and profile.earlier else None
