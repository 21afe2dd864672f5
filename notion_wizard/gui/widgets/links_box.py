"""Databases by their links: a field that takes several at once, and what each turned out to be."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from notion_wizard.core.catalogue.entry import Severity
from notion_wizard.core.codes import Code
from notion_wizard.core.events.databases import links_among
from notion_wizard.core.flow import saved_to_read
from notion_wizard.core.links import LINKS_AT_ONCE, is_link, links_in, words_beside
from notion_wizard.core.scrub import scrub
from notion_wizard.core.session import LinkCheck, Session
from notion_wizard.core.text import QT_TRANSLATE_NOOP
from notion_wizard.gui.widgets.basics import button, label, row
from notion_wizard.gui.widgets.enter_field import EnterField
from notion_wizard.gui.widgets.field_note import FieldNote
from notion_wizard.gui.widgets.link_results import LinkResults
from notion_wizard.wording import Wording, together

_REST: Final = QT_TRANSLATE_NOOP(
    "LinksBox", "The field keeps %n more link(s): click Check again for the next ones.", "", 3
)
_CUT: Final = QT_TRANSLATE_NOOP(
    "LinksBox", "That was more than the field can hold. What did not fit was left out."
)
_WORDS: Final = QT_TRANSLATE_NOOP(
    "LinksBox", "What is no link was not checked: “{words}”. It is still in the field."
)
_ALL_CHECKED: Final = QT_TRANSLATE_NOOP(
    "LinksBox", "%n link(s) checked. Reachable: {reachable}.", "", 3
)
_OTHER_LINK_WANTED: Final = (
    Code.LINK_IS_PAGE,
    Code.LINK_IS_LINKED_VIEW,
    Code.LINK_NOT_NOTION,
    Code.LINK_WITHOUT_ID,
)


class LinksBox(QWidget):
    """The field keeps the line breaks of a paste, and shows them as spaces."""

    links_given = Signal(object)
    """A tuple of links, to be checked in this order."""

    link_chosen = Signal(str)
    """The person looks at this link's result."""

    def __init__(self, wording: Wording, announce: Callable[[str], None]) -> None:
        super().__init__()
        self._wording, self._announce = wording, announce
        self._asked: frozenset[str] = frozenset()
        self._checked_text = ""
        question = label(
            wording.translate(
                "LinksBox",
                "Is one particular database reachable? Paste its link from Notion, "
                "or several links.",
            ),
            "strong",
        )
        self.field = EnterField()
        self.field.setObjectName("databases-link")
        self.field.setPlaceholderText("https://app.notion.com/p/…")
        question.setBuddy(self.field)
        self.field.setAccessibleName(question.text())
        self.field.entered.connect(self.check)
        self._check = button(
            wording.translate("DatabasesPage", "Check"), name="databases-link-check"
        )
        self._check.clicked.connect(self.check)
        self._rest = label("", "soft", name="databases-links-rest")
        self._rest.hide()
        # What is told beneath the field holds as long as nobody changes it.
        self.field.textChanged.connect(self._rest.hide)
        self._note = FieldNote(self.field)
        self.field.textChanged.connect(lambda: self._note.tell(""))
        self._results = LinkResults(wording)
        self._results.hide()
        self._results.link_chosen.connect(self.link_chosen)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(question)
        lines.addLayout(row(self.field, self._check))
        lines.addWidget(self._rest)
        lines.addWidget(self._results)

    def check(self) -> None:
        """Check the links in the field: so many at once. The others, and words, stay in it."""
        text = self.field.text()
        is_cut = len(text) >= self.field.maxLength()
        links = links_in(text)
        # The last one of a text that was cut is no longer itself.
        links = links[:-1] if is_cut and len(links) > 1 else links
        first, rest = links[:LINKS_AT_ONCE], links[LINKS_AT_ONCE:]
        if not first:
            return
        words = words_beside(text)
        if rest:
            self.field.setText(" ".join((*rest, *words)))
        say = self._wording.say
        told = [say(_CUT)] if is_cut else []
        told += [say(_REST, {"n": len(rest)})] if rest else []
        told += [say(_WORDS, {"words": scrub(", ".join(words))})] if words else []
        self._tell(together(*told))
        self._checked_text = self.field.text()
        self.links_given.emit(first)

    def _tell(self, text: str) -> None:
        """Tell beneath the field what was not checked, and why."""
        self._rest.setText(text)
        self._rest.setVisible(bool(text))
        if text:
            self._announce(text)

    def show_session(self, session: Session) -> None:
        """Show what the links turned out to be; one alone has the card to itself, and words."""
        may_check = session.token is not None or saved_to_read(session) is not None
        for one in (self.field, self._check):
            one.setEnabled(may_check)
        checks = links_among(session.links)
        links = [check.link for check in checks]
        is_in_field = len(links) == 1 and links_in(self.field.text()) == (links[0],)
        self._results.show_checks(checks, session.link_shown)
        self._results.setVisible(bool(links) and not is_in_field)
        self._tell_the_end(checks)
        self._describe(session.shown_check)

    def _describe(self, shown: LinkCheck | None) -> None:
        """Tell who comes back to what was checked there that another link is wanted."""
        text = self.field.text()
        told = shown.diagnosis if shown and text and text == self._checked_text else None
        is_wrong = told is not None and told.code in _OTHER_LINK_WANTED
        self._note.tell(self._wording.render(told).summary if told and is_wrong else "")

    def _tell_the_end(self, checks: Sequence[LinkCheck]) -> None:
        """The card is announced by itself; of several that were asked at once this is said, too."""
        # Of words that are no link the card tells alone.
        asking = {one.link for one in checks if one.diagnosis is None and is_link(one.link)}
        if asking:
            self._asked |= asking
            return
        asked = [one for one in checks if one.link in self._asked]
        self._asked = frozenset()
        if len(asked) > 1:
            reachable = sum(map(_is_reachable, asked))
            facts = {"n": len(asked), "reachable": reachable}
            self._announce(self._wording.say(_ALL_CHECKED, facts))


def _is_reachable(check: LinkCheck) -> bool:
    return check.diagnosis is not None and check.diagnosis.severity is Severity.FINE
