"""Screen 1: what happened. Two questions, or the error message in their place."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, QTimer
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from notion_wizard.core.catalogue.entry import Deed
from notion_wizard.core.events import (
    make_way_chosen,
    message_read,
    pasted,
    situation_chosen,
    tool_chosen,
    way_found,
)
from notion_wizard.core.flow import Job
from notion_wizard.core.messages import read_message
from notion_wizard.core.model import MakeWay, Situation, Tool
from notion_wizard.core.paste import analyse
from notion_wizard.core.session import Session
from notion_wizard.gui.desk import Desk
from notion_wizard.gui.pages.page import Page
from notion_wizard.gui.reader import Reader
from notion_wizard.gui.widgets.basics import label, row
from notion_wizard.gui.widgets.choice import Choice
from notion_wizard.gui.widgets.diagnosis_card import Folded
from notion_wizard.gui.widgets.field_note import FieldNote
from notion_wizard.gui.widgets.flow_layout import FlowLayout
from notion_wizard.gui.widgets.message_field import MessageField
from notion_wizard.gui.widgets.question import Question

if TYPE_CHECKING:
    from notion_wizard.core.diagnosis import Diagnosis
    from notion_wizard.core.messages import Reading

SLOW_MS: Final = 2_000
TYPED_MS: Final = 1_000
"""So long after the last letter a message counts as written."""


class SituationPage(Page):
    """Where do you see the error, and what happened."""

    JOBS = (Job.REACH,)
    SENDS_TOKEN = False

    def __init__(self, desk: Desk) -> None:
        translate = desk.wording.translate
        super().__init__(
            desk,
            "page-situation",
            translate("SituationPage", "What happened?"),
            translate(
                "SituationPage", "Two questions, and the wizard shows only the steps you need."
            ),
        )
        self._add_message_field()
        self._add_way()
        self._add_tools()
        self._add_situations()
        self.column.addStretch(1)
        independent = translate(
            "SituationPage",
            "Notion Wizard is independent and not affiliated with Notion. "
            "Nothing leaves this computer but requests to Notion.",
        )
        self.add(label(independent, "small"))

    def _add_message_field(self) -> None:
        self._reader = Reader(self.desk.conductor, read_message)
        self._shown_reading: Reading | None = None
        self._message = MessageField()
        self._message.caught.connect(self._read_message)
        self._message.setObjectName("situation-message")
        hint = self.translate(
            "SituationPage", "Have the error message? Paste it here and skip the questions"
        )
        # Above it, where it wraps: in the field large text would have no room for it.
        about = label(hint)
        about.setBuddy(self._message)
        self._message.setAccessibleName(hint)
        # Not textEdited: assistive technology's text does not arrive as an edit.
        self._message.textChanged.connect(self._read_message)
        self.add(about)
        self.add(self._message)
        self._meaning = self.new_card()
        self.add(self._meaning)
        unknown = self.translate(
            "SituationPage", "The wizard does not know this message. The two questions lead on."
        )
        self._unknown = label(unknown, "soft", name="situation-unknown")
        self.add(self._unknown)
        self._note = FieldNote(self._message)
        # Most messages come up in several tools: the main button waits for the other answer.
        still_open = self.translate("SituationPage", "Now choose below where you see the error.")
        self._still_open = label(still_open, "soft", name="situation-still-open")
        self.add(self._still_open)
        # Not at the first letter of what is being typed.
        self._read_for_long = QTimer(self)
        self._read_for_long.setSingleShot(True)
        self._read_for_long.timeout.connect(self._say_what_is_missing)

    def _add_way(self) -> None:
        self._way = self.new_card()
        self._trying = label(
            self.translate("SituationPage", "Trying the way to Notion…"),
            "soft",
            name="situation-trying",
        )
        self._waiting = self.new_waiting_row(self._try_again, self._way)
        # A way that is open is found at once: only a slow one is worth a word.
        self._is_slow = False
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.timeout.connect(self._tell_slow)
        self._slow.start(SLOW_MS)
        self.add(self._way)
        self._trying.setWordWrap(False)
        line = row(self._trying, self._waiting)
        line.setStretch(1, 1)
        self.add(line)

    def _try_again(self) -> None:
        # Whoever asks for it sees at once that it is tried, and keeps a button under the keys.
        self._is_slow = True
        self.desk.conductor.change(way_found, None)

    def _tell_slow(self) -> None:
        if self.desk.conductor.session.way is None and self.running_job() is None:
            # It has not begun: the window comes first.
            self._slow.start()
            return
        self._is_slow = True
        self.refresh(self.desk.conductor.session)

    def _add_tools(self) -> None:
        translate = self.translate
        question = self.heading(translate("SituationPage", "Where do you see the error?")).text()
        names = {
            Tool.ZAPIER: "Zapier",
            Tool.MAKE: "Make",
            Tool.N8N: "n8n",
            Tool.SCRIPT: translate("SituationPage", "Script or program"),
            Tool.OTHER: translate("SituationPage", "Another tool"),
            Tool.NONE: translate("SituationPage", "Not in a tool yet"),
        }
        self._tools = {tool: Choice(name, name=f"tool-{tool}") for tool, name in names.items()}
        self._group(question, tuple(self._tools.values()))
        for tool, choice in self._tools.items():
            choice.chosen.connect(lambda tool=tool: self._choose_tool(tool))
        self._add_make_ways()

    def _add_make_ways(self) -> None:
        translate = self.translate
        ways = {
            MakeWay.TOKEN: translate("SituationPage", "Connected with a token"),
            MakeWay.SIGN_IN: translate("SituationPage", "Signed in with Notion"),
        }
        self._ways = {way: Choice(name, name=f"make-{way}") for way, name in ways.items()}
        pills = FlowLayout()
        group = QButtonGroup(self)
        for way, choice in self._ways.items():
            group.addButton(choice)
            pills.addWidget(choice)
            choice.chosen.connect(lambda way=way: self.desk.conductor.change(make_way_chosen, way))
        self._make = Question(translate("SituationPage", "How is Make connected?"), pills)
        self.add(self._make)

    def _add_situations(self) -> None:
        translate = self.translate
        question = self.heading(translate("SituationPage", "What happened?")).text()
        self._situations = {
            Situation.REFUSED: Choice(
                translate("SituationPage", "The token is turned down, or I’m not sure"),
                translate("SituationPage", "“API token is invalid”, “unauthorized”, error 401"),
                name="situation-refused",
            ),
            Situation.MOVED: Choice(
                translate("SituationPage", "We moved to another workspace or account"),
                translate("SituationPage", "Tokens do not move along"),
                name="situation-moved",
            ),
            Situation.MISSING: Choice(
                translate("SituationPage", "It works, but a database is missing"),
                translate("SituationPage", "Often it only has to be shared"),
                name="situation-missing",
            ),
            Situation.FIRST: Choice(
                translate("SituationPage", "First connection"),
                translate("SituationPage", "I am setting this tool up"),
                name="situation-first",
            ),
        }
        self._situation_group = QButtonGroup(self)
        cards = QVBoxLayout()
        cards.setSpacing(self.column.spacing())
        for situation, choice in self._situations.items():
            self._situation_group.addButton(choice)
            cards.addWidget(choice)
            choice.chosen.connect(
                lambda one=situation: self.desk.conductor.change(situation_chosen, one)
            )
        self.add(Question(question, cards))

    def _group(self, question: str, choices: tuple[Choice, ...]) -> None:
        group = QButtonGroup(self)
        pills = FlowLayout()
        for choice in choices:
            group.addButton(choice)
            pills.addWidget(choice)
        self.add(Question(question, pills))

    def refresh(self, session: Session) -> None:
        """Show what is chosen and what the message and the way to Notion say."""
        for tool, choice in self._tools.items():
            choice.setChecked(tool is session.tool)
        for way, choice in self._ways.items():
            choice.setChecked(way is session.make_way)
        for situation, choice in self._situations.items():
            choice.setChecked(situation is session.situation)
        self._make.setVisible(session.tool is Tool.MAKE)
        reading = session.reading
        is_new = reading is not self._shown_reading
        self._show_message(reading)
        meant = _meaning(session) if reading else None
        self._meaning.show_diagnosis(meant, status=self.fault_note(meant, session))
        is_unknown = reading is not None and reading.diagnosis is None
        self._unknown.setVisible(is_unknown)
        self._note.tell(self._unknown.text() if is_unknown else "")
        self._still_open.setVisible(meant is not None and session.tool is None)
        if is_new:
            self._read_for_long.start(TYPED_MS)
        self._show_way(session)

    def _say_what_is_missing(self) -> None:
        for one in (self._unknown, self._still_open):
            if one.isVisible():
                self.desk.announce(one.text())

    def practice_offer(self) -> str:
        """What the tool says."""
        practice = self.desk.services.practice
        if practice is not None and practice.message:
            return self.translate("Banner", "Paste practice message")
        return super().practice_offer()

    def practice_pasted(self, text: str) -> None:
        """A practised story about the tool brings what the tool says."""
        del text
        practice = self.desk.services.practice
        if practice is not None and practice.message:
            self._message.setText(practice.message)

    def start_widget(self) -> QWidget:
        """The message field: who has the message needs no question."""
        return self._message

    def _show_way(self, session: Session) -> None:
        problem = session.way_problem
        if problem is None and session.way_advice is None:
            self._way.show_diagnosis(None)
        else:
            # Nothing is known of the way while the window opens.
            from notion_wizard.core.diagnose import way_diagnosis  # noqa: PLC0415
            from notion_wizard.core.note_for_it import (  # noqa: PLC0415
                concerns_it,
                may_concern_it,
            )

            told = way_diagnosis(session)
            assert told is not None  # noqa: S101 - one of the two is there
            self._way.show_diagnosis(
                told,
                self.possible(told.entry.deed, Deed.COPY_NOTE if concerns_it(told) else None),
                status=self.cloud_note(told, session),
                folded=Folded(deeds=(Deed.COPY_NOTE,) if may_concern_it(told) else ()),
            )
        trying = self._is_slow and self.running_job() is not None
        self._trying.setVisible(trying)
        self.show_waiting(
            self._waiting, session, may_retry=problem is not None, may_stop=self._is_slow
        )

    def _choose_tool(self, tool: Tool) -> None:
        self.desk.conductor.change(tool_chosen, tool)

    def _read_message(self, text: str) -> None:
        if not text.strip():
            self._reader.forget()
            self.desk.conductor.change(message_read, None)
            return
        self._reader.read(text, self._told)

    def _told(self, reading: "Reading") -> None:
        """A token in the message is checked as a pasted one is."""
        self.desk.conductor.change(message_read, reading)
        if reading.token is not None:
            paste = analyse(reading.token.reveal())
            self.desk.conductor.change(pasted, reading.token, paste)

    def _show_message(self, reading: "Reading | None") -> None:
        """Show the message as it was read: without tokens, also if it was pasted elsewhere."""
        if reading is self._shown_reading:
            return
        self._shown_reading = reading
        text = reading.masked if reading else ""
        if text != self._message.text():
            with QSignalBlocker(self._message):
                self._message.setText(text)
                self._message.setCursorPosition(0)


def _meaning(session: Session) -> "Diagnosis | None":
    """Return what the message means in the chosen tool."""
    # No message is there while the window opens.
    from notion_wizard.core.diagnose import message_diagnosis  # noqa: PLC0415

    return message_diagnosis(session, session.reading)
