"""Screen 4: which databases the token reaches, and whether certain ones are there."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QProgressBar, QWidget

from notion_wizard.core.catalogue.entry import Deed, Severity
from notion_wizard.core.codes import Code
from notion_wizard.core.diagnose import shown_diagnosis
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.events import (
    guide_opened,
    link_chosen,
    links_given,
    links_wanted_again,
    listing_wanted_again,
    profile_chosen,
    test_again_wanted,
    watch_stopped,
    watch_wanted,
)
from notion_wizard.core.flow import Job, next_step, uses_saved_token
from notion_wizard.core.known_listing import known_databases
from notion_wizard.core.links import address_of
from notion_wizard.core.model import Situation
from notion_wizard.core.note_for_it import concerns_it
from notion_wizard.core.reach import Database, Listing
from notion_wizard.core.session import Session, Step
from notion_wizard.gui.desk import Desk
from notion_wizard.gui.pages.database_count import (
    count_of,
    none_of_this_name,
    word_on_late_list,
)
from notion_wizard.gui.pages.database_faults import (
    links_are_undecided,
    list_is_broken,
    may_retry,
)
from notion_wizard.gui.pages.database_list_file import ask_and_save
from notion_wizard.gui.pages.links_place import LinksPlace
from notion_wizard.gui.pages.page import Page
from notion_wizard.gui.widgets.basics import button, label, name_for_readers, row
from notion_wizard.gui.widgets.database_table import DatabaseTable
from notion_wizard.gui.widgets.diagnosis_card import DiagnosisCard
from notion_wizard.gui.widgets.filter_field import FilterField
from notion_wizard.gui.widgets.links_box import LinksBox
from notion_wizard.gui.widgets.watch_line import WatchLine, is_watching_another

if TYPE_CHECKING:
    from notion_wizard.core.text import Fact

_ROWS_FOR_A_FILTER: Final = 10
WRITTEN_MS: Final = 500
"""So long after the last letter a name to find counts as written."""


class DatabasesPage(Page):
    """The list while it comes in, and databases by their links."""

    DEEDS = Page.DEEDS | {Deed.OPEN_DATABASE, Deed.OPEN_NOTION, Deed.GET_TOKEN}
    JOBS = (Job.READ_SAVED, Job.TEST, Job.CHECK_LINK, Job.LIST)
    IS_WIDE = True

    def __init__(self, desk: Desk) -> None:
        title = desk.wording.translate("DatabasesPage", "Databases this token can reach")
        super().__init__(desk, "page-databases", title)
        self._drawn_from: tuple[Listing | None, tuple[Database, ...]] = (None, ())
        self._known: tuple[Database, ...] = ()
        self._was_in_vain = self._was_reading = False
        self._add_token_choice()
        self._links = LinksBox(desk.wording, desk.announce)
        self._links.links_given.connect(self._check_links)
        self._links.link_chosen.connect(self._show_link)
        self._card = self.new_card()
        self._watch = WatchLine(desk.wording, self._card)
        self._watch.stopped.connect(lambda: desk.conductor.change(watch_stopped))
        self._watch.wanted.connect(lambda: desk.conductor.change(watch_wanted))
        self._watch.left.connect(self.keep_keyboard)
        self._waiting = self.new_waiting_row(self._try_again, self._card)
        told = (self._card, self._watch, self._waiting)
        for one in (self._links, *told):
            self.add(one)
        self._place = LinksPlace(self.column, self._links, told)
        self._asks_for_link = False
        self._add_list()
        self.column.addStretch(1)

    def _add_token_choice(self) -> None:
        self._token = QComboBox()
        self._token.setObjectName("databases-token")
        self._token.activated.connect(self._choose_token)
        self.add(self._token)
        saved_token = self.translate("DatabasesPage", "Saved token")
        self._token_name = name_for_readers(self._token, saved_token)

    def _add_list(self) -> None:
        translate = self.translate
        self._count = label("", "heading", name="databases-count")
        self._filter = FilterField(translate("DatabasesPage", "Find by name"))
        self._filter.setObjectName("databases-filter")
        self._csv = button(translate("DatabasesPage", "Save list"), name="databases-csv")
        self._csv.clicked.connect(lambda: ask_and_save(self, lambda: self._known))
        self._again = button(translate("DatabasesPage", "Look again"), name="databases-refresh")
        self._again.clicked.connect(lambda: self.desk.conductor.change(listing_wanted_again))
        self._controls = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._controls.setSpacing(12)
        self._controls.addWidget(self._filter)
        self._controls.addLayout(row(self._csv, self._again, 1))
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.addWidget(self._count, 1)
        self._head.addLayout(self._controls)
        self.add(self._head)
        self._late = label("", "soft", name="databases-late")
        self.add(self._late)
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(translate("DatabasesPage", "Reading the list"))
        self.add(self._busy)
        self._none = label("", "soft", name="databases-none")
        self.add(self._none)
        self._table = DatabaseTable(self.desk.wording)
        self._filter.textChanged.connect(self._table.show_matching)
        self._written = QTimer(self)
        self._written.setSingleShot(True)
        self._written.setInterval(WRITTEN_MS)
        self._written.timeout.connect(self._tell_matches)
        self._filter.textChanged.connect(self._written.start)
        self._filter.entered.connect(self._table.setFocus)
        self._table.count_changed.connect(self._show_matches)
        self.add(self._table)

    def refresh(self, session: Session) -> None:
        """Show what has come so far."""
        had_keyboard = self._has_keyboard()
        self._show_token_choice(session)
        self._links.show_session(session)
        self._put_links(session)
        self._show_list(session)
        self._show_card(session)
        self._watch.show_session(session)
        self._tell_of_the_watch(session)
        self.show_waiting(
            self._waiting, session, may_retry=may_retry(session), told=shown_diagnosis(session)
        )
        if had_keyboard and not self._has_keyboard():
            self.keep_keyboard()

    def _put_links(self, session: Session) -> None:
        is_told = session.read_problem is None and session.refusal is None
        self._place.put(
            self._head,
            self._table,
            is_first=self._asks_for_link or session.situation is Situation.MISSING,
            tells_of_link=is_told and session.shown_check is not None,
        )

    def opened(self) -> None:
        """Who comes with a link looks for its database, as on the path of a missing one."""
        session = self.desk.conductor.session
        self._asks_for_link = bool(session.links)
        self._put_links(session)

    def _has_keyboard(self) -> bool:
        # Not hasFocus: the window may lie behind the browser.
        focus = self.window().focusWidget()
        return self.isAncestorOf(focus) and focus.isVisibleTo(self) and focus.isEnabled()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Large text needs more lines."""
        super().resizeEvent(event)
        self._fit_head()

    def main_text(self, session: Session) -> str:
        """Finish where the path ends here."""
        if next_step(session) is Step.DONE:
            return self.translate("DatabasesPage", "Finish")
        return super().main_text(session)

    def practice_offer(self) -> str:
        """The link, where the story is about one."""
        practice = self.desk.services.practice
        if practice is not None and practice.link is not None:
            return self.translate("Banner", "Paste practice link")
        return super().practice_offer()

    def practice_pasted(self, text: str) -> None:
        """A practised story about a link brings its link; the token lies on the clipboard."""
        del text
        practice = self.desk.services.practice
        if practice is not None and practice.link is not None:
            self._links.field.setText(practice.link)
            self._links.check()

    def start_widget(self) -> QWidget | None:
        """The link, where a database is missing; else the table, once it has a row."""
        if self.desk.conductor.session.situation is Situation.MISSING:
            return self._links.field
        return None if self._table.isHidden() else self._table

    def deed_done(self, deed: Deed, card: DiagnosisCard) -> None:
        """Open the database, or look for another token."""
        shown = self.desk.conductor.session.shown_check
        match deed:
            case Deed.OPEN_DATABASE if shown is not None:
                self.desk.open_address(address_of(shown.link))
            case Deed.OPEN_NOTION:
                self.desk.open_link("notion")
            case Deed.GET_TOKEN:
                self.desk.conductor.change(guide_opened)
            case _:
                super().deed_done(deed, card)

    def _show_token_choice(self, session: Session) -> None:
        profiles = session.book.profiles
        for one in (self._token, self._token_name):
            one.setVisible(len(profiles) > 1 and uses_saved_token(session))
        names = [profile.name for profile in profiles]
        if [self._token.itemText(index) for index in range(self._token.count())] != names:
            self._token.clear()
            self._token.addItems(names)
        if session.profile in profiles:
            self._token.setCurrentIndex(profiles.index(session.profile))

    def _show_list(self, session: Session) -> None:
        listing = session.listing
        databases = self._known_in(session)
        self._table.show_databases(databases)
        self._table.setVisible(bool(databases))
        # Without a table the room below stays empty; with one it is the table's.
        self.column.setStretchFactor(self._table, 1 if databases else 0)
        self.column.setStretch(self.column.count() - 1, 0 if databases else 1)
        reading = self._is_reading()
        self._busy.setVisible(reading or self.running_job() is not None)
        self._show_matches()
        late = word_on_late_list(session)
        self._late.setText(self.desk.wording.say(late) if late else "")
        self._late.setVisible(late is not None)
        if self._was_reading and not reading and session.shown_check is not None:
            # Without a link in the card the list's own diagnosis is announced.
            self.desk.announce(self._count.text())
            if late is not None:
                self.desk.announce(self._late.text())
        self._was_reading = reading
        has_many = len(databases) >= _ROWS_FOR_A_FILTER
        self._filter.setVisible(has_many or bool(self._filter.text()))
        self._csv.setVisible(has_many)
        is_looking_again = reading and bool(session.listing_before)
        self._again.setVisible((listing is not None and listing.complete) or is_looking_again)
        self._fit_head()

    def _fit_head(self) -> None:
        """Where the count does not fit beside what can be done, it stands above; so the field."""
        text = self._count.fontMetrics().horizontalAdvance(self._count.shown)
        controls = [one for one in (self._filter, self._csv, self._again) if not one.isHidden()]
        width = sum(one.sizeHint().width() for one in controls)
        width += self._controls.spacing() * max(len(controls) - 1, 0)
        margins = self.column.contentsMargins()
        room = self.viewport().width() - margins.left() - margins.right()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._controls.setDirection(across if width <= room else down)
        fits = text + self._head.spacing() + width <= room
        self._head.setDirection(across if fits else down)

    def _known_in(self, session: Session) -> tuple[Database, ...]:
        """Return what is known, made once for each list: many changes are about something else."""
        refusal = session.refusal
        reaches_nothing = refusal is not None and refusal.severity is Severity.PROBLEM
        listing, before = (
            (None, ()) if reaches_nothing else (session.listing, session.listing_before)
        )
        if self._drawn_from[0] is not listing or self._drawn_from[1] is not before:
            self._drawn_from = listing, before
            self._known = known_databases(before, listing)
        return self._known

    def _is_reading(self) -> bool:
        return self.desk.conductor.is_running(Job.LIST)

    def _show_matches(self) -> None:
        """Show how many rows there are: more have come, the list has ended, a name was typed."""
        session = self.desk.conductor.session
        self._count.setText(self._count_text(session))
        is_none = bool(self._known) and self._table.model().rowCount() == 0
        was_none = not self._none.isHidden()
        text = none_of_this_name(is_reading=self._is_reading())
        self._none.setText(self.desk.wording.say(text, {"n": len(self._known)}))
        self._none.setVisible(is_none)
        if is_none and not was_none:
            self.desk.announce(self._none.text())
        self._fit_head()

    def _tell_matches(self) -> None:
        # That there is none is told as soon as it is so.
        if self._table.model().rowCount() > 0 and self._count.isVisible():
            self.desk.announce(self._count.text())

    def _show_card(self, session: Session) -> None:
        diagnosis = shown_diagnosis(session)
        is_fine = diagnosis is not None and diagnosis.code is Code.DATABASES_FOUND
        self.lead.setVisible(is_fine)
        if diagnosis is None or is_fine:
            self._card.show_diagnosis(None)
            # Good news needs no card, and how many there are stands above the list.
            words = self.desk.wording.render(diagnosis) if diagnosis else None
            self.lead.setText(words.explanation if words else "")
            return
        self._card.show_diagnosis(
            diagnosis,
            self.possible(diagnosis.entry.deed, Deed.COPY_NOTE if concerns_it(diagnosis) else None),
            status=self._status(diagnosis, session),
        )

    def _status(self, diagnosis: Diagnosis, session: Session) -> str:
        says_it_itself = diagnosis.code is Code.NOTHING_SHARED
        is_watched = session.watching is not None and not is_watching_another(session)
        if is_watched and not says_it_itself:
            return self.translate("DatabasesPage", "Looking again every few seconds…")
        return self.cloud_note(diagnosis, session)

    def _tell_of_the_watch(self, session: Session) -> None:
        """What it saw is told by the card; that it saw nothing is told here."""
        if session.watched_in_vain and not self._was_in_vain:
            self.desk.announce(self._watch.text)
        self._was_in_vain = session.watched_in_vain

    def _count_text(self, session: Session) -> str:
        listing = session.listing
        if session.identity is None or (list_is_broken(session) and not self._known):
            return ""
        if listing is None and not session.listing_before:
            return self.translate("DatabasesPage", "Asking Notion…") if self._is_reading() else ""
        facts: dict[str, Fact] = {"n": len(self._known)}
        if listing is not None and listing.pause is not None:
            facts["seconds"] = listing.pause
        is_filtered = bool(self._filter.text())
        if is_filtered:
            facts["shown"] = self._table.model().rowCount()
        text = count_of(session, is_reading=self._is_reading(), is_filtered=is_filtered)
        return self.desk.wording.say(text, facts)

    def _choose_token(self, index: int) -> None:
        conductor = self.desk.conductor
        conductor.change(profile_chosen, conductor.session.book.profiles[index])

    def _check_links(self, links: tuple[str, ...]) -> None:
        self.desk.conductor.change(links_given, links)

    def _show_link(self, link: str) -> None:
        self.desk.conductor.change(link_chosen, link)

    def _try_again(self) -> None:
        conductor = self.desk.conductor
        if conductor.session.identity is None:
            conductor.change(test_again_wanted)
            return
        if links_are_undecided(conductor.session):
            conductor.change(links_wanted_again)
        if list_is_broken(conductor.session):
            conductor.change(listing_wanted_again)
