"""Screen 3: paste and check, on one screen, up to what the token may do."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from notion_wizard.core.catalogue.entry import Deed, Severity
from notion_wizard.core.codes import Code
from notion_wizard.core.diagnose import facts_of, shown_diagnosis, testable
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
from notion_wizard.gui.pages.page import Page
from notion_wizard.gui.reader import Reader
from notion_wizard.gui.theme import Mood
from notion_wizard.gui.widgets.basics import button, card, label, restyle, row
from notion_wizard.gui.widgets.diagnosis_card import DiagnosisCard, Folded
from notion_wizard.gui.widgets.flow_layout import FlowLayout
from notion_wizard.gui.widgets.icon import Icon
from notion_wizard.gui.widgets.ladder import Ladder
from notion_wizard.gui.widgets.ruler import Ruler
from notion_wizard.gui.widgets.token_field import TokenField

SHOWN_MS: Final = 20_000
"""A shown token hides itself again after this time."""

_LENGTH: Final = QT_TRANSLATE_NOOP("CheckPage", "%n character(s)", "", 3)
_BEGINS: Final = QT_TRANSLATE_NOOP("CheckPage", "begins {begins:plain}")
_ENDS: Final = QT_TRANSLATE_NOOP("CheckPage", "ends {ends:plain}")
_IS_NEW: Final = QT_TRANSLATE_NOOP("CheckPage", "Is “{workspace}” your new workspace?")
_IS_RIGHT: Final = QT_TRANSLATE_NOOP(
    "CheckPage", "You said you moved. Is “{workspace}” the right workspace?"
)
_SAVED: Final = QT_TRANSLATE_NOOP("CheckPage", "The saved token “{name}”")
_LONG: Final = QT_TRANSLATE_NOOP("CheckPage", "{expected} would be right")


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
        self._hide_again = QTimer(self)
        self._hide_again.setSingleShot(True)
        self._hide_again.timeout.connect(self._mask)
        self._shown_paste: Paste | None = None
        self._doctor = Reader(desk.conductor, analyse)
        self._messages = Reader(desk.conductor, read_message)
        self._add_field()
        self._add_receipt()
        self._ladder = Ladder(desk.wording)
        self.add(self._ladder)
        self._add_question()
        self._card = self.new_card()
        self._card.choice_made.connect(self._choose_candidate)
        self.add(self._card)
        self._add_waiting()
        self._none = button(translate("CheckPage", "I don’t have it"), "link", name="paste-none")
        self._none.clicked.connect(lambda: desk.conductor.change(guide_opened))
        self.add(self._none)
        self.column.addStretch(1)
        self.installEventFilter(self)

    def _add_field(self) -> None:
        translate = self.translate
        self._saved = label("", "strong")
        self.add(self._saved)
        self._field = TokenField(self.desk.wording)
        self._field.setAccessibleName(translate("CheckPage", "The token, hidden"))
        self._field.setPlaceholderText(translate("CheckPage", "Paste the token here"))
        self._field.pasted.connect(self._paste)
        self._field.typed.connect(self._typed)
        self._paste_button = button(translate("CheckPage", "Paste"), "main", name="paste-paste")
        self._paste_button.clicked.connect(self._field.paste_from_clipboard)
        self._show = button(translate("CheckPage", "Show"), name="paste-show")
        self._show.clicked.connect(self._show_or_mask)
        self._field_row = QWidget()
        line = row(self._field, self._paste_button, self._show)
        line.setContentsMargins(0, 0, 0, 0)
        self._field_row.setLayout(line)
        self.add(self._field_row)

    def _add_receipt(self) -> None:
        self._ruler = Ruler()
        self.add(self._ruler)
        self._receipt = label("", "small", name="paste-receipt")
        self._receipt.setWordWrap(False)
        self._chips: list[QLabel] = []
        self._receipt_line = FlowLayout()
        self._receipt_line.addWidget(self._receipt)
        self._receipt_row = QWidget()
        self._receipt_row.setLayout(self._receipt_line)
        self.add(self._receipt_row)
        self._receipt_row.hide()

    def _add_question(self) -> None:
        translate = self.translate
        self._question_text = label("", "card-title")
        hint = translate(
            "CheckPage",
            "Check the name at the top left in Notion. "
            "The token must be made in the new workspace.",
        )
        no = button(translate("CheckPage", "No, get the other token"), name="workspace-no")
        yes = button(translate("CheckPage", "Yes, it is right"), name="workspace-yes")
        no.clicked.connect(self._deny_workspace)
        yes.clicked.connect(lambda: self.desk.conductor.change(workspace_answered, is_right=True))
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self._question_text)
        words.addWidget(label(hint))
        words.addLayout(row(no, yes, 1))
        line = row(Icon("careful", Mood.CAREFUL, 26))
        line.addLayout(words, 1)
        self._question = card(line, Mood.CAREFUL)
        self.add(self._question)

    def _add_waiting(self) -> None:
        self._cancel = button(
            self.translate("CheckPage", "Stop waiting"), "link", name="check-cancel"
        )
        self._cancel.clicked.connect(self._cancel_job)
        self._retry = button(self.translate("CheckPage", "Try again"), name="check-retry")
        self._retry.clicked.connect(lambda: self.desk.conductor.change(test_again_wanted))
        self.add(row(self._retry, self._cancel, 1))

    def refresh(self, session: Session) -> None:
        """Show the paste, what Notion said of it, and the question if there is one."""
        saved = uses_saved_token(session)
        self._show_source(session, saved=saved)
        self._show_paste(session)
        self._ladder.show_rungs(ladder(session))
        self._show_question(session)
        self._show_card(session)
        kind = "main" if session.identity is None else "plain"
        if self._paste_button.property("kind") != kind:
            self._paste_button.setProperty("kind", kind)
            restyle(self._paste_button)
        waiting = self._waiting_job()
        self._cancel.setVisible(waiting is not None)
        diagnosis = shown_diagnosis(session)
        self._retry.setVisible(diagnosis is not None and _may_try_again(diagnosis))
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
            self._paste(self._field.text(), typed=True)
        else:
            super().press_main()

    def start_widget(self) -> QWidget | None:
        """The field."""
        return self._field

    def window_left(self) -> None:
        """A shown token hides when another window becomes the active one."""
        self._mask()

    def practice_pasted(self, text: str) -> None:
        """The practice token lands in the field."""
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
            self._hide_receipt()
            self.desk.conductor.change(token_dropped)
        else:
            self.desk.conductor.changed.emit(session)

    def _choose_candidate(self, number: int) -> None:
        paste = self.desk.conductor.session.paste
        if paste is not None and number <= len(paste.candidates):
            token = paste.candidates[number - 1]
            self.desk.conductor.change(pasted, token, analyse(token.reveal()))

    def _deny_workspace(self) -> None:
        self.desk.conductor.change(workspace_answered, is_right=False)
        self.desk.conductor.change(guide_opened)

    def _has_untested_text(self, session: Session) -> bool:
        return session.paste is None and bool(self._field.text())

    def _waiting_job(self) -> Job | None:
        for job in (Job.READ_SAVED, Job.TEST):
            if self.desk.conductor.is_running(job):
                return job
        return None

    def _cancel_job(self) -> None:
        job = self._waiting_job()
        if job is not None:
            self.desk.conductor.cancel(job)

    def _show_source(self, session: Session, *, saved: bool) -> None:
        self._field_row.setVisible(not saved)
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
        if paste is None and self._shown_paste is not None:
            self._field.show_text("")
        self._shown_paste = paste
        self._hide_receipt()
        if paste is None:
            return
        self._receipt_row.show()
        self._paste_button.setText(self.translate("CheckPage", "Paste again"))
        self._mask()
        self._field.show_text(paste.text.reveal())
        self._receipt.setText(self._receipt_of(paste))
        for finding in paste.findings:
            if finding.severity is Severity.REPAIRED:
                self._add_chip(finding)
        if paste.expected_length is not None:
            expected = self.desk.wording.say(_LONG, {"expected": paste.expected_length})
            self._ruler.show_length(
                paste.length,
                paste.expected_length,
                len(paste.begins or ""),
                missing_first=paste.main is not None and paste.main.code is Code.TRUNCATED_START,
                spoken=f"{self._receipt_of(paste)}; {expected}",
            )

    def _add_chip(self, finding: Diagnosis) -> None:
        """A repair in a few words; what it was about stands in its tool tip."""
        words = self.desk.wording.render(finding)
        chip = label(words.title, "chip")
        chip.setWordWrap(False)
        chip.setToolTip(f"{words.explanation} ({finding.code.label})")
        self._chips.append(chip)
        self._receipt_line.addWidget(chip)

    def _hide_receipt(self) -> None:
        self._receipt_row.hide()
        self._ruler.hide()
        for chip in self._chips:
            self._receipt_line.removeWidget(chip)
            chip.deleteLater()
        self._chips.clear()
        self._paste_button.setText(self.translate("CheckPage", "Paste"))

    def _receipt_of(self, paste: Paste) -> str:
        say = self.desk.wording.say
        parts = [say(_LENGTH, {"n": paste.length})]
        if paste.begins:
            parts.append(say(_BEGINS, {"begins": paste.begins}))
        if paste.ends:
            parts.append(say(_ENDS, {"ends": paste.ends}))
        return ", ".join(parts)

    def _show_question(self, session: Session) -> None:
        identity = session.identity
        asks = (
            identity is not None
            and asks_about_workspace(session)
            and session.workspace_confirmed is None
        )
        self._question.setVisible(asks)
        if identity is None or not asks:
            return
        diagnosis = shown_diagnosis(session)
        still_old = diagnosis is not None and diagnosis.code is Code.STILL_OLD_WORKSPACE
        text = _IS_RIGHT if still_old else _IS_NEW
        self._question_text.setText(self.desk.wording.say(text, facts_of(identity)))

    def _show_card(self, session: Session) -> None:
        diagnosis = shown_diagnosis(session)
        calm = diagnosis is not None and diagnosis.code in (Code.ACCEPTED, Code.OTHER_WORKSPACE)
        if diagnosis is None or self._question.isVisibleTo(self) or (calm and _is_fine(diagnosis)):
            self._card.show_diagnosis(None)
            return
        candidates = session.paste.candidates if session.paste else ()
        choices = tuple(self._candidate_text(token) for token in candidates)
        self._card.show_diagnosis(
            diagnosis,
            self.possible(*_deeds(diagnosis, session)),
            status=self._status(diagnosis, session),
            choices=choices if diagnosis.code is Code.TWO_TOKENS else (),
            folded=Folded(_others(diagnosis, session), _more_deeds(diagnosis, session)),
        )

    def _status(self, diagnosis: Diagnosis, session: Session) -> str:
        link = session.paste.link if session.paste else None
        if link is not None and any(check.link == link for check in session.links):
            return self.translate(
                "CheckPage", "The link is kept for the database check. Now paste the token."
            )
        return self.cloud_note(diagnosis, session)

    def _candidate_text(self, token: Secret) -> str:
        ends = analyse(token.reveal()).ends or ""
        return self.desk.wording.say(
            QT_TRANSLATE_NOOP("CheckPage", "The one that ends {ends:plain}"), {"ends": ends}
        )

    def _show_or_mask(self) -> None:
        if self._field.echoMode() is QLineEdit.EchoMode.Password:
            self._field.setEchoMode(QLineEdit.EchoMode.Normal)
            self._show.setText(self.translate("CheckPage", "Hide"))
            self._hide_again.start(SHOWN_MS)
        else:
            self._mask()

    def _mask(self) -> None:
        self._hide_again.stop()
        self._field.setEchoMode(QLineEdit.EchoMode.Password)
        self._show.setText(self.translate("CheckPage", "Show"))


def _is_paste(event: QKeyEvent) -> bool:
    is_press = event.type() is QEvent.Type.KeyPress
    return is_press and event.matches(QKeySequence.StandardKey.Paste)


def _is_fine(diagnosis: Diagnosis) -> bool:
    return diagnosis.severity is Severity.FINE


def _may_try_again(diagnosis: Diagnosis) -> bool:
    helps = diagnosis.entry.deed is Deed.TRY_AGAIN or diagnosis.code // 100 in (2, 6)
    return helps or diagnosis.severity is Severity.UNDECIDED


def _deeds(diagnosis: Diagnosis, session: Session) -> tuple[Deed | None, ...]:
    """Return the card's own deed first, and what else applies here."""
    turned_down = diagnosis.code // 10 == Code.ACCEPTED // 10
    link = session.paste.link if session.paste else None
    keeps = link is not None and all(check.link != link for check in session.links)
    has_part = session.paste is not None and session.paste.part is not None
    return (
        None if diagnosis.entry.deed is Deed.KEEP_LINK else diagnosis.entry.deed,
        Deed.GET_TOKEN if turned_down else None,
        Deed.KEEP_LINK if keeps else None,
        Deed.USE_TOKEN_PART if has_part and diagnosis.code is Code.TOO_LONG else None,
    )


def _more_deeds(diagnosis: Diagnosis, session: Session) -> tuple[Deed, ...]:
    can_be_sent = session.token is not None and not testable(session)
    may_be_webhooks = any(one.code is Code.MAYBE_WEBHOOK_SECRET for one in diagnosis.causes)
    is_said = diagnosis.code is Code.MAYBE_WEBHOOK_SECRET
    return (
        *((Deed.TEST_ANYWAY,) if can_be_sent else ()),
        *((Deed.CAME_WITH_WEBHOOK,) if may_be_webhooks and not is_said else ()),
    )


def _others(diagnosis: Diagnosis, session: Session) -> tuple[Diagnosis, ...]:
    """Return what was found in the paste beside what the card tells."""
    found = session.paste.findings if session.paste else ()
    others = (one for one in found if one.code is not diagnosis.code)
    return tuple(sorted(others, key=lambda one: not one.stops))
