"""Screen 2: how to come by the token in Notion, or how to share a database."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnose import shown_diagnosis
from notion_wizard.core.events import (
    begun_anew,
    check_opened,
    database_shared,
    owner_question_answered,
)
from notion_wizard.core.flow import is_about_sharing, went_on
from notion_wizard.core.guide import (
    OPENERS,
    OWNER_QUESTION,
    Aside,
    GuideStep,
    asides,
    copies_token,
    guide_steps,
    owner_message,
    reason_of,
)
from notion_wizard.core.model import Situation, Tool
from notion_wizard.core.session import Session
from notion_wizard.core.text import QT_TRANSLATE_NOOP, Text
from notion_wizard.core.tool_guides import tool_name
from notion_wizard.core.waiting import waiting_begun, waiting_of
from notion_wizard.gui.desk import Desk
from notion_wizard.gui.pages.page import Page
from notion_wizard.gui.widgets.basics import button, card, label, row
from notion_wizard.gui.widgets.choice import Choice
from notion_wizard.gui.widgets.flow_layout import FlowLayout
from notion_wizard.gui.widgets.fold import Fold
from notion_wizard.gui.widgets.illustration import Illustration
from notion_wizard.gui.widgets.numbered_steps import NumberedSteps, StepWords
from notion_wizard.gui.widgets.question import Question
from notion_wizard.gui.widgets.slot import Slot
from notion_wizard.gui.widgets.whole_text import WholeText

_DIRECTIONS: Final = QT_TRANSLATE_NOOP(
    "GuidePage",
    "Our directions are from {month:plain}. Don’t see it in Notion? It may have another name by "
    "now: look for a similar word near that place.",
)


class GuidePage(Page):
    """The owner question, then only the steps that this situation needs."""

    def __init__(self, desk: Desk) -> None:
        translate = desk.wording.translate
        super().__init__(desk, "page-guide", translate("GuidePage", "Get the token"), " ")
        self._shown: tuple[object, ...] | None = None
        self._add_owner_question()
        # Beneath the question, which is to be answered first: large text leaves room for one.
        self._card = self.new_card()
        self.add(self._card)
        self._add_owner_message()
        self._body = Slot()
        self.add(self._body)
        self._have = button(translate("GuidePage", "I have it"), "link", name="guide-have")
        self._have.clicked.connect(lambda: desk.conductor.change(check_opened))
        self._check = button(translate("GuidePage", "Check it with a token"), name="guide-check")
        self._check.clicked.connect(lambda: desk.conductor.change(check_opened))
        self.add(row(self._have, self._check, 1))
        self.add(label(self._directions(), "small"))
        self.column.addStretch(1)

    def _add_owner_question(self) -> None:
        self._question = QWidget()
        yes = Choice(self.translate("GuidePage", "Yes"), name="guide-owner-yes")
        no = Choice(self.translate("GuidePage", "No, or I don’t know"), name="guide-owner-no")
        self._owner = {True: yes, False: no}
        self._owner_group = QButtonGroup(self)
        pills = FlowLayout()
        for is_owner, choice in self._owner.items():
            self._owner_group.addButton(choice)
            pills.addWidget(choice)
            choice.chosen.connect(
                lambda is_owner=is_owner: self.desk.conductor.change(
                    owner_question_answered, is_owner=is_owner
                )
            )
        lines = QVBoxLayout(self._question)
        lines.setContentsMargins(0, 0, 0, 0)
        self._question_text = label(self._say(OWNER_QUESTION), "heading")
        lines.addWidget(self._question_text)
        lines.addWidget(Question(self._question_text.text(), pills))
        self.add(self._question)

    def _add_owner_message(self) -> None:
        translate = self.translate
        self._message = WholeText()
        self._message.setObjectName("guide-message")
        self._message.setAccessibleName(translate("GuidePage", "Message for the workspace owner"))
        copy = button(translate("GuidePage", "Copy the message"), name="guide-message-copy")
        copy.clicked.connect(self._copy_message)
        lines = QVBoxLayout()
        lines.setSpacing(10)
        lines.addWidget(label(translate("GuidePage", "Send this to a workspace owner"), "strong"))
        lines.addWidget(self._message)
        # The main button says what comes then; who looks at the message finds the way on here.
        sent = button(translate("GuidePage", "I have sent it"), "link", name="guide-wait")
        sent.clicked.connect(self._wait_for_owner)
        ways = FlowLayout(12)
        ways.addWidget(copy)
        ways.addWidget(sent)
        lines.addLayout(ways)
        self._message_card = card(lines)
        self.add(self._message_card)

    def refresh(self, session: Session) -> None:
        """Show the steps for what is known now."""
        missing = is_about_sharing(session)
        reason = reason_of(session)
        self._show_title(missing=missing)
        self._question.setVisible(not missing)
        for is_owner, choice in self._owner.items():
            choice.setChecked(session.is_owner is is_owner)
        self._message_card.setVisible(not missing and session.is_owner is False)
        self._have.setVisible(not missing)
        self._check.setVisible(missing)
        self._card.show_diagnosis(shown_diagnosis(session))
        about = session.situation, session.tool
        asked = (session.path, missing, about, reason, session.is_owner)
        if asked == self._shown:
            return
        self._shown = asked
        self._body.empty()
        situation = Situation.MISSING if missing else _situation(session)
        is_owner = missing or session.is_owner is True
        if is_owner:
            self._show_steps(guide_steps(situation, reason=reason))
        elif session.is_owner is False:
            self._fill_message(session, reason)
        else:
            return
        for aside in asides(situation, reason=reason, owner=is_owner):
            self._body.put(self._folded(aside))

    def main_text(self, session: Session) -> str:
        """What the person did, or will do."""
        if is_about_sharing(session):
            return self.translate("GuidePage", "I have shared it")
        if session.is_owner is False:
            return self.translate("GuidePage", "Wait for the owner")
        if not copies_token(reason_of(session)):
            return self.translate("GuidePage", "I have ticked it")
        return self.translate("GuidePage", "I have copied it")

    def main_is_on(self, session: Session) -> bool:
        """The owner question waits for its answer; either answer leads on."""
        return session.is_owner is not None or super().main_is_on(session)

    def press_main(self) -> None:
        """Go on to the check, or Home to wait."""
        session = self.desk.conductor.session
        if is_about_sharing(session):
            self.desk.conductor.change(lambda session: went_on(database_shared(session)))
        elif session.is_owner is False:
            self._wait_for_owner()
        else:
            super().press_main()

    def start_widget(self) -> QWidget | None:
        """The owner question, where it is asked."""
        return None if self._question.isHidden() else self._owner[True]

    def _show_title(self, *, missing: bool) -> None:
        translate = self.translate
        if missing:
            self.set_title(translate("GuidePage", "Share the database"))
            self.lead.setText(translate("GuidePage", "Three clicks in Notion. No token is needed."))
        else:
            self.set_title(translate("GuidePage", "Get the token"))
        self.lead.setVisible(missing)

    def _show_steps(self, steps: Sequence[GuideStep]) -> None:
        lines = QVBoxLayout()
        lines.addWidget(self._numbered(steps))
        self._body.put(card(lines))

    def _numbered(self, steps: Sequence[GuideStep]) -> NumberedSteps:
        return NumberedSteps([self._words(step) for step in steps])

    def _folded(self, aside: Aside) -> Fold:
        content = _Unfolded(lambda lines: self._unfold(aside, lines))
        return Fold(self.desk.wording, self._say(aside.title), content)

    def _unfold(self, aside: Aside, lines: QVBoxLayout) -> None:
        if aside.in_order:
            lines.addWidget(self._numbered(aside.steps))
        else:
            for step in aside.steps:
                lines.addSpacing(3)
                self._add_reason(lines, step)
        if aside.then is not None:
            lines.addWidget(self._folded(aside.then))

    def _add_reason(self, lines: QVBoxLayout, step: GuideStep) -> None:
        lines.addWidget(label(self._say(step.text), "strong"))
        if step.detail:
            lines.addWidget(label(self._say(step.detail)))
        for widget in self._beneath(step):
            lines.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)

    def _words(self, step: GuideStep) -> StepWords:
        detail = self._say(step.detail) if step.detail else ""
        return StepWords(self._say(step.text), detail, self._beneath(step))

    def _beneath(self, step: GuideStep) -> tuple[QWidget, ...]:
        widgets: list[QWidget] = []
        if step.link:
            address = self.desk.services.screens.links[step.link]
            opener = button(self._say(OPENERS[step.link]))
            opener.setToolTip(address)
            opener.clicked.connect(lambda: self.desk.open_address(address))
            widgets.append(opener)
        if step.illustration:
            widgets.append(Illustration(step.illustration))
        return tuple(widgets)

    def _fill_message(self, session: Session, reason: Code | None) -> None:
        tool = session.tool or Tool.OTHER
        message = owner_message(tool, _situation(session), reason=reason)
        address = self.desk.services.screens.links["connections"]
        facts = {**self.desk.words_of_notion, "address": address}
        if tool not in (Tool.OTHER, Tool.NONE, Tool.SCRIPT):
            facts["tool"] = self.desk.wording.say(tool_name(tool))
        self._message.setPlainText(self.desk.wording.say(message, facts))

    def _copy_message(self) -> None:
        self.desk.clipboard.copy_text(self._message.toPlainText())
        self.desk.announce(self.translate("GuidePage", "Copied"))

    def _wait_for_owner(self) -> None:
        conductor = self.desk.conductor
        waiting = waiting_of(conductor.session, self.desk.services.clock.now())

        conductor.change_book(
            lambda book: waiting_begun(book, waiting),
            lambda: conductor.change(begun_anew, conductor.session.book),
        )

    def _directions(self) -> str:
        month = self.desk.wording.month(self.desk.services.screens.month)
        return self.desk.wording.say(_DIRECTIONS, {"month": month})

    def _say(self, text: Text) -> str:
        return self.desk.wording.say(text, self.desk.words_of_notion)


class _Unfolded(QWidget):
    """What is folded: made when it is first seen, since most people need none of it."""

    def __init__(self, fill: Callable[[QVBoxLayout], None]) -> None:
        super().__init__()
        self._fill: Callable[[QVBoxLayout], None] | None = fill
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(22, 0, 0, 0)
        self._lines.setSpacing(7)

    def showEvent(self, event: QShowEvent) -> None:
        """Make it, once."""
        if self._fill is not None:
            self._fill(self._lines)
            self._fill = None
        super().showEvent(event)


def _situation(session: Session) -> Situation:
    """Who has no token for looking after a missing database gets the one that there is."""
    missing = session.situation is Situation.MISSING
    return Situation.REFUSED if missing else session.situation
