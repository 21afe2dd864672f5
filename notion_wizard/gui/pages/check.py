"""Screen 3: paste and check, on one screen, up to what the token may do."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from notion_wizard.core.catalogue.buttons import ONE_OF_TWO
from notion_wizard.core.catalogue.entry import Deed, Severity
from notion_wizard.core.codes import Code
from notion_wizard.core.diagnose import facts_of, shown_diagnosis
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.events import (
    guide_opened,
    link_given,
    message_read,
    pasted,
    questions_opened,
    test_again_wanted,
    test_wanted_anyway,
    token_dropped,
    webhook_named,
    workspace_answered,
)
from notion_wizard.core.flow import Job, uses_saved_token
from notion_wizard.core.ladder import ladder
from notion_wizard.core.messages import Reading, read_message
from notion_wizard.core.paste import Paste, analyse
from notion_wizard.core.secret import Secret
from notion_wizard.core.session import Session
from notion_wizard.core.text import QT_TRANSLATE_NOOP
from notion_wizard.core.workspaces import asks_about_workspace
from notion_wizard.gui.desk import Desk
from notion_wizard.gui.pages.check_deeds import (
    another_paste_helps,
    deeds_on_card,
    deeds_under_more,
    found_beside,
    may_try_again,
)
from notion_wizard.gui.pages.page import Page
from notion_wizard.gui.pasting import Pasting
from notion_wizard.gui.reader import Reader
from notion_wizard.gui.widgets.basics import button, label
from notion_wizard.gui.widgets.diagnosis_card import DiagnosisCard, Folded
from notion_wizard.gui.widgets.field_note import FieldNote
from notion_wizard.gui.widgets.ladder import Ladder
from notion_wizard.gui.widgets.paste_row import PasteRow
from notion_wizard.gui.widgets.receipt import Receipt
from notion_wizard.gui.widgets.workspace_question import WorkspaceQuestion

_SAVED: Final = QT_TRANSLATE_NOOP("CheckPage", "The saved token “{name}”")


class CheckPage(Page):
    """The field, the receipt, the ladder, and the one card that matters."""

    DEEDS = Page.DEEDS | {
        Deed.PASTE_AGAIN,
        Deed.TYPE_AGAIN,
        Deed.GET_TOKEN,
        Deed.TEST_ANYWAY,
        Deed.KEEP_LINK,
        Deed.EXPLAIN_MESSAGE,
        Deed.USE_TOKEN_PART,
        Deed.CAME_WITH_WEBHOOK,
    }
    JOBS = (Job.READ_SAVED, Job.TEST)

    def __init__(self, desk: Desk) -> None:
        translate = desk.wording.translate
        super().__init__(
            desk,
            "page-check",
            translate("CheckPage", "Paste and check"),
            translate(
                "CheckPage", "It stays hidden here. Pause screen sharing while Notion shows it."
            ),
        )
        self._shown_paste: Paste | None = None
        self._doctor = Reader(desk.conductor, analyse)
        self._messages = Reader(desk.conductor, read_message)
        self._add_source()
        self._ladder = Ladder(desk.wording)
        self.add(self._ladder)
        self._question = WorkspaceQuestion(desk.wording)
        self._question.answered.connect(self._answer_workspace)
        # Behind this change: then a card's words, or the name of the screen, were said before it.
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.timeout.connect(self._say_question)
        self.add(self._question)
        self._card = self.new_card()
        self._card.choice_made.connect(self._choose_candidate)
        self.add(self._card)
        self._waiting = self.new_waiting_row(
            lambda: desk.conductor.change(test_again_wanted), self._card
        )
        self.add(self._waiting)
        self._none = button(translate("CheckPage", "I don’t have it"), "link", name="paste-none")
        self._none.clicked.connect(lambda: desk.conductor.change(guide_opened))
        self.add(self._none)
        self.column.addStretch(1)
        self.installEventFilter(self)

    def _add_source(self) -> None:
        self._saved = label("", "strong")
        self.add(self._saved)
        self._row = PasteRow(self.desk.wording)
        self._field = self._row.field
        self._field_note = FieldNote(self._field)
        # First: what is done about a paste comes behind what is noted of it.
        Pasting(self.desk, self._row)
        self._field.pasted.connect(self._paste)
        self._field.typed.connect(self._typed)
        self.add(self._row)
        self._receipt = Receipt(self.desk.wording)
        self.add(self._receipt)

    def refresh(self, session: Session) -> None:
        """Show the paste, what Notion said of it, and the question if there is one."""
        saved = uses_saved_token(session)
        diagnosis = shown_diagnosis(session)
        self._show_source(session, saved=saved)
        self._show_paste(session)
        has_grown = self._ladder.show_rungs(ladder(session))
        self._show_question(session)
        deeds = self._show_card(session)
        # Another token is what helps: the way to it is the main deed, and stands there once.
        leads_on = deeds[:1] == (Deed.GET_TOKEN,)
        self._card.stand_out(is_main=leads_on)
        if has_grown:
            self._keep_in_sight()
        retries = diagnosis is not None and may_try_again(diagnosis)
        self.show_waiting(self._waiting, session, may_retry=retries, told=diagnosis)
        is_asking = self.running_job() is not None
        is_next = session.identity is None and another_paste_helps(diagnosis)
        self._row.show_kind(
            # While the check runs there is nothing to do but to wait for it.
            is_next=is_next and not is_asking and not leads_on and not self.main_is_quiet(),
            is_again=session.paste is not None and session.paste.length > 0,
        )
        self._none.setVisible(session.identity is None and not saved)

    def main_text(self, session: Session) -> str:
        """Continue; only while typed text is untested: Check token."""
        if self._has_untested_text(session):
            return self.translate("CheckPage", "Check token")
        return super().main_text(session)

    def main_is_on(self, session: Session) -> bool:
        """Typed text may be checked at any time."""
        return self._has_untested_text(session) or super().main_is_on(session)

    def press_main(self) -> None:
        """Check what was typed, or go on."""
        session = self.desk.conductor.session
        if self._has_untested_text(session):
            self._paste(self._field.content, typed=True)
        else:
            super().press_main()

    def opened(self) -> None:
        """A question that is still open is asked again."""
        self._asking.start(0)

    def start_widget(self) -> QWidget | None:
        """The field."""
        return self._field

    def window_left(self) -> None:
        """A shown token hides when another window becomes the active one."""
        self._row.hide_token()

    def practice_pasted(self, text: str) -> None:
        """The practice token lands in the field."""
        self.desk.clipboard.note_pasted()
        self._paste(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A paste anywhere on this screen lands in the field."""
        if isinstance(event, QKeyEvent) and _is_paste(event):
            self._field.paste_from_clipboard()
            return True
        return super().eventFilter(watched, event)

    def deed_done(self, deed: Deed, card: DiagnosisCard) -> None:
        """Do what the card says."""
        change = self.desk.conductor.change
        session = self.desk.conductor.session
        match deed:
            case Deed.PASTE_AGAIN:
                self._field.paste_from_clipboard()
            case Deed.TYPE_AGAIN:
                self._field.setFocus()
            case Deed.TRY_AGAIN:
                change(test_again_wanted)
            case Deed.GET_TOKEN:
                change(guide_opened)
            case Deed.TEST_ANYWAY:
                change(test_wanted_anyway)
            case Deed.CAME_WITH_WEBHOOK:
                change(webhook_named)
            case Deed.USE_TOKEN_PART if session.paste is not None and session.paste.part:
                part = session.paste.part
                change(pasted, part, analyse(part.reveal()))
            case Deed.KEEP_LINK if session.paste is not None and session.paste.link:
                change(link_given, session.paste.link)
                self.desk.announce(self.translate("CheckPage", "The link is kept"))
            case Deed.EXPLAIN_MESSAGE if session.pasted_text is not None:
                self._messages.read(session.pasted_text.reveal(), self._explain)
            case _:
                super().deed_done(deed, card)

    def _paste(self, text: str, *, typed: bool = False) -> None:
        self._messages.forget()
        secret = Secret(text)
        self._doctor.read(
            text,
            lambda paste: self.desk.conductor.change(
                lambda session: pasted(session, secret, paste, typed=typed)
            ),
        )

    def _explain(self, reading: Reading) -> None:
        self.desk.conductor.change(message_read, reading)
        self.desk.conductor.change(questions_opened)

    def _typed(self) -> None:
        self._doctor.forget()
        session = self.desk.conductor.session
        if session.paste is not None or session.token is not None:
            # What was typed stays in the field; what was said of the paste no longer holds.
            self._shown_paste = None
            self._receipt.show_paste(None)
            self.desk.conductor.change(token_dropped)
        else:
            self.desk.conductor.changed.emit(session)

    def _choose_candidate(self, number: int) -> None:
        paste = self.desk.conductor.session.paste
        if paste is not None and number <= len(paste.candidates):
            token = paste.candidates[number - 1]
            self.desk.conductor.change(pasted, token, analyse(token.reveal()))

    def _answer_workspace(self, is_right: bool) -> None:  # noqa: FBT001 - Qt's signal passes it so
        def answered(session: Session) -> Session:
            told = workspace_answered(session, is_right=is_right)
            return told if is_right else guide_opened(told)

        # In one change: what No means is told on the screen that it leads to, and only there.
        self.desk.conductor.change(answered)

    def _has_untested_text(self, session: Session) -> bool:
        return session.paste is None and bool(self._field.content)

    def _show_source(self, session: Session, *, saved: bool) -> None:
        self._row.setVisible(not saved)
        self._saved.setVisible(saved)
        self.lead.setVisible(not saved)
        if saved and session.profile is not None:
            self._saved.setText(self.desk.wording.say(_SAVED, {"name": session.profile.name}))
            self.set_title(self.translate("CheckPage", "Check the saved token"))
        else:
            self.set_title(self.translate("CheckPage", "Paste and check"))

    def _show_paste(self, session: Session) -> None:
        paste = session.paste
        if paste is self._shown_paste:
            return
        if paste is not None:
            self._row.hide_token()
            self._field.show_text(paste.text.reveal())
        elif self._shown_paste is not None:
            self._field.show_text("")
        self._shown_paste = paste
        self._receipt.show_paste(paste)
        findings = paste.findings if paste else ()
        repaired = (one for one in findings if one.severity is Severity.REPAIRED)
        if told := ". ".join(self.desk.wording.render(one).title for one in repaired):
            self.desk.announce(f"{told}.")

    def _show_question(self, session: Session) -> None:
        identity = session.identity
        asks = (
            identity is not None
            and asks_about_workspace(session)
            and session.workspace_confirmed is None
        )
        if identity is None or not asks:
            self._question.hide()
            return
        diagnosis = shown_diagnosis(session)
        still_old = diagnosis is not None and diagnosis.code is Code.STILL_OLD_WORKSPACE
        if self._question.isHidden():
            self.bring_into_sight(self._question)
            self._asking.start(0)
        self._question.ask(facts_of(identity), seems_old=still_old)

    def _say_question(self) -> None:
        if self._question.isVisible():
            accepted = self.translate("Ladder", "Notion accepts the token")
            self.desk.announce(f"{accepted}. {self._question.spoken}")

    def _keep_in_sight(self) -> None:
        """A new rung pushes what is to be read or answered further down."""
        for one in (self._question, self._card):
            if not one.isHidden():
                self.bring_into_sight(one)

    def _show_card(self, session: Session) -> tuple[Deed, ...]:
        """Return what the card offers to do."""
        diagnosis = shown_diagnosis(session)
        calm = diagnosis is not None and diagnosis.code in (Code.ACCEPTED, Code.OTHER_WORKSPACE)
        is_about_paste = diagnosis is not None and diagnosis.stops and session.paste is not None
        self._field_note.tell(
            self.desk.wording.render(diagnosis).summary if diagnosis and is_about_paste else ""
        )
        if diagnosis is None or self._question.isVisibleTo(self) or (calm and _is_fine(diagnosis)):
            self._card.show_diagnosis(None)
            return ()
        deeds = self.possible(*deeds_on_card(diagnosis, session))
        candidates = session.paste.candidates if session.paste else ()
        choices = tuple(self._candidate_text(token) for token in candidates)
        self._card.show_diagnosis(
            diagnosis,
            deeds,
            status=self._status(diagnosis, session),
            choices=choices if diagnosis.code is Code.TWO_TOKENS else (),
            folded=Folded(found_beside(diagnosis, session), deeds_under_more(diagnosis, session)),
        )
        return deeds

    def _status(self, diagnosis: Diagnosis, session: Session) -> str:
        link = session.paste.link if session.paste else None
        if link is not None and any(check.link == link for check in session.links):
            if session.token is not None:
                return self.translate("CheckPage", "The link is kept for the database check.")
            return self.translate(
                "CheckPage", "The link is kept for the database check. Now paste the token."
            )
        return self.cloud_note(diagnosis, session)

    def _candidate_text(self, token: Secret) -> str:
        ends = analyse(token.reveal()).ends or ""
        return self.desk.wording.say(ONE_OF_TWO, {"ends": ends})


def _is_paste(event: QKeyEvent) -> bool:
    is_press = event.type() is QEvent.Type.KeyPress
    return is_press and event.matches(QKeySequence.StandardKey.Paste)


def _is_fine(diagnosis: Diagnosis) -> bool:
    return diagnosis.severity is Severity.FINE
