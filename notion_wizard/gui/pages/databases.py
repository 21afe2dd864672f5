"""Screen 4: which databases the token reaches, and whether one of them is there."""

from typing import Final

from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QLineEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from notion_wizard.core.catalogue.entry import Deed
from notion_wizard.core.codes import Code
from notion_wizard.core.csv_export import databases_as_csv
from notion_wizard.core.diagnose import listing_diagnosis, shown_diagnosis
from notion_wizard.core.events import (
    guide_opened,
    link_given,
    listing_wanted_again,
    profile_chosen,
    test_again_wanted,
    watch_ended,
)
from notion_wizard.core.flow import Job, next_step, uses_saved_token
from notion_wizard.core.links import address_of
from notion_wizard.core.model import Situation
from notion_wizard.core.ports import Cancel
from notion_wizard.core.session import Session, Step
from notion_wizard.core.text import QT_TRANSLATE_NOOP
from notion_wizard.gui.desk import Desk
from notion_wizard.gui.pages.page import Page
from notion_wizard.gui.text_file import write_text_file
from notion_wizard.gui.widgets.basics import button, label, row
from notion_wizard.gui.widgets.database_table import DatabaseTable
from notion_wizard.gui.widgets.diagnosis_card import DiagnosisCard
from notion_wizard.gui.widgets.enter_field import EnterField

_ROWS_FOR_A_FILTER: Final = 10
_FOUND: Final = QT_TRANSLATE_NOOP("DatabasesPage", "%n database(s) found", "", 3)
_FOUND_SO_FAR: Final = QT_TRANSLATE_NOOP("DatabasesPage", "%n found so far", "", 3)


class DatabasesPage(Page):
    """The list while it comes in, and one database by its link."""

    DEEDS = Page.DEEDS | {Deed.OPEN_DATABASE, Deed.GET_TOKEN}

    def __init__(self, desk: Desk) -> None:
        title = desk.wording.translate("DatabasesPage", "Databases this token can reach")
        super().__init__(desk, "page-databases", title)
        self._add_token_choice()
        self._link_box = QWidget()
        self._add_link_check()
        self._card = self.new_card()
        self.add(self._card)
        self._stop = button(
            desk.wording.translate("DatabasesPage", "Stop looking"),
            "link",
            name="databases-watch-stop",
        )
        self._stop.clicked.connect(lambda: desk.conductor.change(watch_ended))
        self.add(self._stop)
        self._add_waiting()
        self._add_list()
        self.column.addStretch(1)

    def _add_token_choice(self) -> None:
        self._token = QComboBox()
        self._token.setObjectName("databases-token")
        self._token.setAccessibleName(self.translate("DatabasesPage", "Saved token"))
        self._token.activated.connect(self._choose_token)
        self.add(self._token)

    def _add_link_check(self) -> None:
        translate = self.translate
        question = label(
            translate(
                "DatabasesPage",
                "Is one particular database reachable? Paste its link from Notion.",
            ),
            "strong",
        )
        self._link = EnterField()
        self._link.setObjectName("databases-link")
        self._link.setPlaceholderText("https://app.notion.com/p/…")
        question.setBuddy(self._link)
        self._link.setAccessibleName(question.text())
        self._link.entered.connect(self._check_link)
        self._check = button(translate("DatabasesPage", "Check"), name="databases-link-check")
        self._check.clicked.connect(self._check_link)
        lines = QVBoxLayout(self._link_box)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(question)
        lines.addLayout(row(self._link, self._check))
        self.add(self._link_box)

    def _add_waiting(self) -> None:
        translate = self.translate
        self._retry = button(translate("DatabasesPage", "Try again"), name="check-retry")
        self._retry.clicked.connect(self._try_again)
        self._cancel = button(
            translate("DatabasesPage", "Stop waiting"), "link", name="check-cancel"
        )
        self._cancel.clicked.connect(self._cancel_job)
        self.add(row(self._retry, self._cancel, 1))

    def _add_list(self) -> None:
        translate = self.translate
        self._count = label("", "heading", name="databases-count")
        self._filter = QLineEdit()
        self._filter.setObjectName("databases-filter")
        self._filter.setPlaceholderText(translate("DatabasesPage", "Find by name"))
        self._filter.setAccessibleName(translate("DatabasesPage", "Find by name"))
        self._filter.setMaximumWidth(220)
        self._csv = button(translate("DatabasesPage", "Save list"), name="databases-csv")
        self._csv.clicked.connect(self._save_list)
        self._again = button(translate("DatabasesPage", "Look again"), name="databases-refresh")
        self._again.clicked.connect(lambda: self.desk.conductor.change(listing_wanted_again))
        line = row(self._count, self._filter, self._csv, self._again)
        line.setStretch(0, 1)
        self.add(line)
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(translate("DatabasesPage", "Reading the list"))
        self.add(self._busy)
        self._table = DatabaseTable(self.desk.wording)
        self._filter.textChanged.connect(self._table.show_matching)
        self.add(self._table)

    def refresh(self, session: Session) -> None:
        """Show what has come so far."""
        self._show_token_choice(session)
        listing = session.listing
        databases = listing.databases if listing else ()
        self._table.show_databases(databases)
        self._table.setVisible(bool(databases))
        # Without a table the room below stays empty; with one it is the table's.
        self.column.setStretchFactor(self._table, 1 if databases else 0)
        self.column.setStretch(self.column.count() - 1, 0 if databases else 1)
        reading = session.identity is not None and (listing is None or not listing.ended)
        self._busy.setVisible(reading or self._waiting_job() is not None)
        self._count.setText(self._count_text(session))
        has_many = len(databases) >= _ROWS_FOR_A_FILTER
        self._filter.setVisible(has_many)
        self._csv.setVisible(has_many)
        self._again.setVisible(listing is not None and listing.complete)
        self._show_card(session)
        self._stop.setVisible(session.watching is not None)
        self._cancel.setVisible(self._waiting_job() is not None)
        blocked = session.read_problem or session.refusal
        failed = listing.diagnosis if listing else None
        self._retry.setVisible(blocked is not None or failed is not None)

    def main_text(self, session: Session) -> str:
        """Finish where the path ends here."""
        if next_step(session) is Step.DONE:
            return self.translate("DatabasesPage", "Finish")
        return super().main_text(session)

    def practice_pasted(self, text: str) -> None:
        """A practised story about a link brings its link; the token lies on the clipboard."""
        del text
        practice = self.desk.services.practice
        if practice is not None and practice.link is not None:
            self._link.setText(practice.link)
            self._check_link()

    def start_widget(self) -> QWidget | None:
        """The link, where a database is missing; else the table."""
        missing = self.desk.conductor.session.situation is Situation.MISSING
        return self._link if missing else self._table

    def deed_done(self, deed: Deed, card: DiagnosisCard) -> None:
        """Open the database, or look for another token."""
        match deed:
            case Deed.OPEN_DATABASE if self.desk.conductor.session.links:
                link = self.desk.conductor.session.links[0].link
                self.desk.open_address(address_of(link))
            case Deed.OPEN_DATABASE:
                self.desk.open_link("notion")
            case Deed.GET_TOKEN:
                self.desk.conductor.change(guide_opened)
            case _:
                super().deed_done(deed, card)

    def _show_token_choice(self, session: Session) -> None:
        profiles = session.book.profiles
        self._token.setVisible(len(profiles) > 1 and uses_saved_token(session))
        names = [profile.name for profile in profiles]
        if [self._token.itemText(index) for index in range(self._token.count())] != names:
            self._token.clear()
            self._token.addItems(names)
        if session.profile in profiles:
            self._token.setCurrentIndex(profiles.index(session.profile))

    def _show_card(self, session: Session) -> None:
        diagnosis = shown_diagnosis(session)
        fine = diagnosis is not None and diagnosis.code is Code.DATABASES_FOUND
        status = ""
        if session.watching is not None:
            status = self.translate("DatabasesPage", "Looking again every few seconds…")
        if diagnosis is None or fine:
            self._card.show_diagnosis(None)
            return
        self._card.show_diagnosis(
            diagnosis,
            self.possible(diagnosis.entry.deed),
            status=status or self.cloud_note(diagnosis, session),
        )

    def _count_text(self, session: Session) -> str:
        listing = session.listing
        if session.identity is None:
            return ""
        if listing is None:
            return self.translate("DatabasesPage", "Asking Notion…")
        if listing.diagnosis is not None and not listing.databases:
            return ""
        found = {"n": len(listing.databases)}
        text = _FOUND if listing_diagnosis(session.identity, listing) else _FOUND_SO_FAR
        return self.desk.wording.say(text, found)

    def _choose_token(self, index: int) -> None:
        conductor = self.desk.conductor
        conductor.change(profile_chosen, conductor.session.book.profiles[index])

    def _check_link(self) -> None:
        link = self._link.text().strip()
        if link:
            self.desk.conductor.change(link_given, link)

    def _waiting_job(self) -> Job | None:
        for job in (Job.READ_SAVED, Job.TEST, Job.CHECK_LINK, Job.LIST):
            if self.desk.conductor.is_running(job):
                return job
        return None

    def _cancel_job(self) -> None:
        job = self._waiting_job()
        if job is not None:
            self.desk.conductor.cancel(job)

    def _try_again(self) -> None:
        session = self.desk.conductor.session
        event = listing_wanted_again if session.identity else test_again_wanted
        self.desk.conductor.change(event)

    def _save_list(self) -> None:
        dialog = QFileDialog(self, self.translate("DatabasesPage", "Save list"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.selectFile("notion-databases.csv")
        dialog.fileSelected.connect(self._write_list)
        dialog.open()

    def _write_list(self, path: str) -> None:
        translate = self.translate
        listing = self.desk.conductor.session.listing
        header = (
            translate("DatabaseTable", "Name"),
            translate("DatabaseTable", "Inside"),
            translate("DatabaseTable", "Last edited"),
            translate("DatabaseTable", "Address"),
        )
        text = databases_as_csv(listing.databases if listing else (), header)

        def write(_cancel: Cancel) -> None:
            # The mark lets spreadsheets recognise UTF-8.
            write_text_file(path, text, encoding="utf-8-sig")

        self.desk.conductor.run(
            write,
            lambda _done: self.desk.announce(translate("DatabasesPage", "Saved")),
            self.desk.conductor.troubled.emit,
        )
