"""Home: what is saved or unfinished. Drawn from the profile file; the keychain is not asked."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.events import (
    book_changed,
    message_asked_again,
    missing_database_chosen,
    open_tool_chosen,
    owner_answered_at_last,
    replacing_chosen,
    saved_check_chosen,
    something_else_chosen,
    tool_wanted,
)
from notion_wizard.core.events.saving import interrupted_save_told, undone_elsewhere
from notion_wizard.core.model import Book, OpenTool, PendingSave, Profile, Tool, Waiting
from notion_wizard.core.ports import Cancel
from notion_wizard.core.problem import Problem
from notion_wizard.core.secret import Secret
from notion_wizard.core.session import Session
from notion_wizard.core.text import QT_TRANSLATE_NOOP, Fact
from notion_wizard.core.tool_guides import tool_name
from notion_wizard.core.waiting import waiting_ended
from notion_wizard.gui.desk import Desk
from notion_wizard.gui.living import while_living
from notion_wizard.gui.pages.page import Page
from notion_wizard.gui.theme import Mood
from notion_wizard.gui.widgets.basics import ButtonKind, button, card, empty_layout, label, row
from notion_wizard.gui.widgets.flow_layout import FlowLayout
from notion_wizard.gui.widgets.icon import Icon, StateIcon
from notion_wizard.wording import together

if TYPE_CHECKING:
    from notion_wizard.gui.widgets.keychain_work import KeychainWork

_LAST_WORKED = QT_TRANSLATE_NOOP("HomePage", "Last worked {when:at}.")
_SAVED_AT = QT_TRANSLATE_NOOP("HomePage", "Saved {when:at}.")
_DATABASES = QT_TRANSLATE_NOOP("HomePage", "%n database(s).", "", 3)
_ASKED = QT_TRANSLATE_NOOP("HomePage", "You asked for the token {when:at}. Has it come?")
_ASKED_FOR_TOOL = QT_TRANSLATE_NOOP(
    "HomePage", "You asked for the token for {tool} {when:at}. Has it come?"
)
_ASKED_RIGHTS = QT_TRANSLATE_NOOP(
    "HomePage", "You asked for more rights for the connection {when:at}. Does it have them now?"
)
_ASKED_RIGHTS_FOR_TOOL = QT_TRANSLATE_NOOP(
    "HomePage",
    "You asked for more rights for the connection of {tool} {when:at}. Does it have them now?",
)
_PUT_IT_IN = QT_TRANSLATE_NOOP("ToolsPage", "Put it in {tool}")
_TO_UPDATE = QT_TRANSLATE_NOOP("HomePage", "Still to be tested: {tool}")
_SINCE = QT_TRANSLATE_NOOP("HomePage", "You left the test for later {when:at}.")

_DONE: Final = (Code.SAVED_AND_READ_BACK, Code.SAVED_NOT_RETESTED, Code.UNDONE)
_LATELY: Final = timedelta(days=1)
"""A token that worked within this time is taken for one that works."""
_NOTHING_CAME_OF_IT: Final = (Code.CANCELLED, Code.NOTHING_TO_UNDO)


class HomePage(Page):
    """A card for each token, for an interrupted save, for what waits."""

    def __init__(self, desk: Desk) -> None:
        title = desk.wording.translate("HomePage", "Welcome back")
        super().__init__(desk, "page-home", title)
        self._shown: tuple[object, ...] | None = None
        self._work: KeychainWork | None = None
        # What came of an interrupted save stands where its card stood.
        self._waiting = QVBoxLayout()
        self.add(self._waiting)
        self._told = self.new_card()
        self.add(self._told)
        self._to_tool = self._button("", "home-to-tool", self._put_in_tool, "main")
        self.add(self._to_tool)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(12)
        self.add(self._cards)
        self._shown_cards: list[QWidget] = []
        self._first_deed: QPushButton | None = None
        self.column.addStretch(1)

    def refresh(self, session: Session) -> None:
        """Show what the profile file holds."""
        self._told.show_diagnosis(session.told_at_home)
        book, finished = session.book, self._finished(session)
        lately = tuple(self._worked_lately(profile) for profile in book.profiles)
        shown = (book.pending, book.profiles, book.open_tools, book.waiting, finished, lately)
        # Cards built anew would take the keyboard, or a button from under the pointer.
        if shown == self._shown:
            return
        self._shown = shown
        had_keyboard = self._cards_have_keyboard()
        empty_layout(self._cards)
        self._shown_cards.clear()
        self._first_deed = self._to_tool if finished else None
        self._to_tool.setVisible(finished is not None)
        if finished is not None:
            say = self.desk.wording.say
            tool = tool_name(finished.tool or Tool.OTHER)
            self._to_tool.setText(say(_PUT_IT_IN, {"tool": say(tool)}))
        if book.pending is not None:
            self._add_interrupted_save(book.pending)
        for profile in reversed(book.profiles):
            self._add_profile(profile)
        for open_tool in book.open_tools:
            self._add_open_tool(open_tool)
        for waiting in book.waiting:
            self._add_waiting(waiting)
        if had_keyboard:
            # Behind this event: what was just made is not to be seen before.
            QTimer.singleShot(0, self, self.keep_keyboard)

    def _cards_have_keyboard(self) -> bool:
        focus = self.window().focusWidget()
        return any(one.isAncestorOf(focus) for one in self._shown_cards)

    def main_text(self, session: Session) -> str:
        """The way on for everything that has no card."""
        del session
        return self.translate("HomePage", "Something else")

    def main_is_quiet(self) -> bool:
        """The first card's deed is the main one."""
        return self._first_deed is not None

    def press_main(self) -> None:
        """Begin at the two questions."""
        self.desk.conductor.change(something_else_chosen)

    def start_widget(self) -> QWidget | None:
        """The first card's first button."""
        return self._first_deed

    def _add_profile(self, profile: Profile) -> None:
        say, change = self.desk.wording.say, self.desk.conductor.change
        worked = profile.last_worked
        moment = worked or profile.saved_at
        last = say(_LAST_WORKED if worked else _SAVED_AT, {"when": moment})
        is_sure = self._worked_lately(profile)
        # Green tells that it works. Where that is long ago, the day is the news.
        lines = [last] if is_sure else []
        if profile.databases is not None:
            lines.append(say(_DATABASES, {"n": profile.databases}))
        if profile.gone:
            lines.append(self.translate("HomePage", "No longer in this computer’s keychain."))
        translate = self.translate
        known = Mood.GOOD if is_sure else Mood.NEUTRAL
        self._add_card(
            Mood.CAREFUL if profile.gone else known,
            profile.name,
            together(*lines),
            (
                self._button(
                    translate("HomePage", "Check now"),
                    "home-check",
                    lambda: change(saved_check_chosen, profile),
                ),
                self._button(
                    translate("HomePage", "Replace it"),
                    "home-replace",
                    lambda: change(replacing_chosen, profile),
                ),
                self._button(
                    translate("HomePage", "A database is missing"),
                    "home-missing",
                    lambda: change(missing_database_chosen, profile),
                    "link",
                ),
            ),
            news="" if is_sure else last,
        )

    def _worked_lately(self, profile: Profile) -> bool:
        """Tell whether it can be said to work now; a moment ahead of the clock tells nothing."""
        worked = profile.last_worked
        return worked is not None and timedelta() <= self.now() - worked < _LATELY

    def _add_interrupted_save(self, journal: PendingSave) -> None:
        from notion_wizard.core.diagnose import interrupted_save  # noqa: PLC0415 - rarely needed

        words = self.desk.wording.render(interrupted_save(journal))
        from notion_wizard.core.catalogue import buttons  # noqa: PLC0415 - as above

        say, way = self.desk.wording.say, self._button
        finish, undo = say(buttons.FINISH_SAVING), say(buttons.UNDO_SAVING)
        away = say(buttons.PUT_AWAY)
        if journal.replaces is None:
            ways = (way(away, "home-save-undo", self._undo_save),)
        else:
            ways = (
                way(finish, "home-save-finish", self._finish_save),
                way(undo, "home-save-undo", self._undo_save),
            )
        self._add_card(Mood.CAREFUL, words.title, words.explanation, ways)

    def _add_open_tool(self, open_tool: OpenTool) -> None:
        say = self.desk.wording.say
        self._add_card(
            Mood.CAREFUL,
            say(_TO_UPDATE, {"tool": say(tool_name(open_tool.tool))}),
            say(_SINCE, {"when": open_tool.since}),
            (
                self._button(
                    self.translate("HomePage", "Go on there"),
                    "home-tool",
                    lambda: self.desk.conductor.change(open_tool_chosen, open_tool),
                ),
            ),
        )

    def _add_waiting(self, waiting: Waiting) -> None:
        translate, say = self.translate, self.desk.wording.say
        facts: dict[str, Fact] = {"when": waiting.since}
        is_token = _is_for_token(waiting)
        asked = _ASKED if is_token else _ASKED_RIGHTS
        if waiting.tool not in (None, Tool.NONE):
            facts["tool"] = say(tool_name(waiting.tool))
            asked = _ASKED_FOR_TOOL if is_token else _ASKED_RIGHTS_FOR_TOOL
        go_on = (
            translate("HomePage", "Paste it") if is_token else translate("HomePage", "Check now")
        )
        self._add_card(
            Mood.CAREFUL,
            translate("HomePage", "Waiting for the workspace owner"),
            say(asked, facts),
            (
                self._button(go_on, "home-paste", lambda: self._go_on(waiting)),
                self._button(
                    translate("HomePage", "Show my message"),
                    "home-message",
                    lambda: self._show_message(waiting),
                    "link",
                ),
                self._button(
                    translate("HomePage", "Do not wait any more"),
                    "home-forget",
                    lambda: self._forget(waiting),
                    "link",
                ),
            ),
        )

    def _add_card(
        self,
        mood: Mood,
        title: str,
        text: str,
        buttons: tuple[QPushButton, ...],
        news: str = "",
    ) -> None:
        if self._first_deed is None:
            # One card matters most, and its deed with it; the others are quieter.
            self._first_deed = buttons[0]
            buttons[0].setProperty("kind", "main")
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(label(title, "card-title"))
        if news:
            words.addWidget(label(news, "strong"))
        if text:
            words.addWidget(label(text))
        words.addSpacing(4)
        pills = FlowLayout(12)
        for one in buttons:
            one.setAccessibleDescription(title)
            pills.addWidget(one)
        words.addLayout(pills)
        # What is neutral is no state.
        is_state = mood is not Mood.NEUTRAL
        icon = StateIcon(self.desk.wording, mood) if is_state else Icon("key", mood, 26)
        line = row(icon)
        line.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        shown = card(line, mood)
        shown.setObjectName("home-card")
        self._shown_cards.append(shown)
        self._cards.addWidget(shown)

    def _finished(self, session: Session) -> Profile | None:
        """Return what is saved now, if its save was interrupted before, and a tool may wait."""
        if session.told_at_home is None:
            return None
        from notion_wizard.core.memory import finished_at_home  # noqa: PLC0415 - rarely needed

        finished = finished_at_home(session)
        return None if finished is None or finished.tool is Tool.NONE else finished

    def _put_in_tool(self) -> None:
        conductor = self.desk.conductor
        finished = self._finished(conductor.session)
        if finished is None:
            return
        left = conductor.session.book.open_tools
        known = next((one for one in left if one.profile_id == finished.id), None)
        if known is not None:
            conductor.change(open_tool_chosen, known)
        else:
            conductor.change(tool_wanted, finished)

    def _button(
        self, text: str, name: str, pressed: Callable[[], None], kind: ButtonKind = "plain"
    ) -> QPushButton:
        made = button(text, kind, name=name)
        made.clicked.connect(pressed)
        return made

    def _go_on(self, waiting: Waiting) -> None:
        self.desk.conductor.change(owner_answered_at_last, waiting)
        self.desk.conductor.change_book(lambda book: waiting_ended(book, waiting))

    def _show_message(self, waiting: Waiting) -> None:
        self.desk.conductor.change(message_asked_again, waiting)

    def _forget(self, waiting: Waiting) -> None:
        self.desk.conductor.change_book(lambda book: waiting_ended(book, waiting))

    def _finish_save(self) -> None:
        from notion_wizard.core.memory import save_finished  # noqa: PLC0415 - rarely needed
        from notion_wizard.core.saving import finish_pending  # noqa: PLC0415 - as above

        services = self.desk.services
        keychain, profiles = services.keychain, services.profiles

        def work(cancel: Cancel) -> Diagnosis:
            retest = self._retest(cancel)
            result = finish_pending(keychain, profiles, retest, lambda: cancel.is_set)
            tested = result.diagnosis.code is Code.SAVED_AND_READ_BACK
            at, profile_id = services.clock.now(), result.profile.id
            # It is saved, whether or not the list can tell what is left to do.
            with suppress(Problem):
                profiles.change(lambda book: save_finished(book, profile_id, at, tested=tested))
            return result.diagnosis

        self._end_save(work)

    def _undo_save(self) -> None:
        from notion_wizard.core.saving import undo_pending  # noqa: PLC0415 - rarely needed

        services = self.desk.services
        keychain, profiles = services.keychain, services.profiles

        def work(cancel: Cancel) -> Diagnosis:
            retest = self._retest(cancel)
            undone = undo_pending(keychain, profiles, retest, lambda: cancel.is_set)
            return undone_elsewhere(undone)

        self._end_save(work)

    def _retest(self, cancel: Cancel) -> Callable[[Secret], None]:
        notion = self.desk.services.notion

        def retest(token: Secret) -> None:
            notion.identify(token, cancel)

        return retest

    def _end_save(self, work: Callable[[Cancel], Diagnosis]) -> None:
        conductor, profiles = self.desk.conductor, self.desk.services.profiles
        keychain = self._keychain_work()
        if keychain.is_under_way:
            return

        def ended(cancel: Cancel) -> tuple[Diagnosis, Book | None]:
            # A save that could not be finished is over, too: the file tells.
            try:
                diagnosis = work(cancel)
            except Problem as problem:
                diagnosis = problem.diagnosis
            with suppress(Problem):
                return diagnosis, profiles.load()
            return diagnosis, None

        def told(outcome: tuple[Diagnosis, Book | None]) -> None:
            diagnosis, book = outcome
            is_late, is_done = cancel.is_set, diagnosis.code in _DONE
            if is_late and keychain.is_under_way and not is_done:
                # The person has begun again, and will be told what comes of that.
                return
            if book is None and is_done:
                book = replace(conductor.session.book, pending=None)
            if book is not None:
                conductor.change(book_changed, book)
            if not is_late or diagnosis.code not in _NOTHING_CAME_OF_IT:
                tell(diagnosis)

        def show(diagnosis: Diagnosis) -> None:
            # Who has begun again waits for what is done already.
            keychain.stop()
            self._tell(diagnosis)

        tell = while_living(self, show)
        self._tell(None)
        cancel = keychain.run(ended, told, may_stop=True, tells_late=True)

    def _tell(self, diagnosis: Diagnosis | None) -> None:
        self.desk.conductor.change(interrupted_save_told, diagnosis)

    def _keychain_work(self) -> "KeychainWork":
        if self._work is None:
            from notion_wizard.gui.widgets.keychain_work import (  # noqa: PLC0415 - rarely needed
                KeychainWork,
            )

            self._work = KeychainWork(self.desk)
            self._work.told.connect(self._tell)
            self._waiting.addWidget(self._work)
            # Readers hear it where it stands, although it came last.
            self._work.stackUnder(self._told)
        return self._work


def _is_for_token(waiting: Waiting) -> bool:
    """Tell whether the owner was asked for a token, and not for more rights of the one there is."""
    if waiting.reason is None:
        return True
    from notion_wizard.core.guide import copies_token  # noqa: PLC0415 - rarely needed

    return copies_token(waiting.reason)
