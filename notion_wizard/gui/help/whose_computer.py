"""Whose computer this is: that decides whether saving a token is the main way."""

from PySide6.QtWidgets import QButtonGroup, QVBoxLayout

from notion_wizard.core.choices import computer_described
from notion_wizard.core.session import Session
from notion_wizard.gui.desk import Desk
from notion_wizard.gui.help.section import Section
from notion_wizard.gui.widgets.choice import Choice
from notion_wizard.gui.widgets.question import Question


class WhoseComputer(Section):
    """Asked once, here; on a helper's computer nobody else's token should stay."""

    def __init__(self, desk: Desk) -> None:
        translate = desk.wording.translate
        super().__init__(
            desk, "help-computer", translate("WhoseComputer", "Whose computer is this?")
        )
        own = Choice(
            translate("WhoseComputer", "This is my own computer"),
            translate("WhoseComputer", "The wizard offers to save a copy of the token."),
            name="computer-own",
        )
        helper = Choice(
            translate("WhoseComputer", "I help others on it"),
            translate("WhoseComputer", "Going on without saving is the main way: no token stays."),
            name="computer-helper",
        )
        self._choices = {False: own, True: helper}
        self._group = QButtonGroup(self)
        cards = QVBoxLayout()
        cards.setSpacing(self.column.spacing())
        for keeps_none, choice in self._choices.items():
            self._group.addButton(choice)
            cards.addWidget(choice)
            choice.chosen.connect(lambda none=keeps_none: self._describe(none))
        self.add(Question(self.title, cards))
        self.column.addStretch(1)

    def refresh(self, session: Session) -> None:
        """Show what is kept."""
        self._choices[session.book.preferences.keeps_no_tokens].setChecked(True)

    def _describe(self, keeps_no_tokens: bool) -> None:  # noqa: FBT001 - one of the two choices
        self.desk.conductor.change_book(
            lambda book: computer_described(book, keeps_no_tokens=keeps_no_tokens)
        )
