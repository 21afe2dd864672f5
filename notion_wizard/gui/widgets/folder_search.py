"""Looks through a folder that the person chose, and shows the files with the old token in it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from notion_wizard.core.at_hand import token_at_hand
from notion_wizard.core.catalogue.buttons import LOOK_IN_FOLDER
from notion_wizard.core.ports import Cancel
from notion_wizard.core.session import Session
from notion_wizard.core.token_places.model import FolderSearch, FoundFile
from notion_wizard.core.token_places.telling import (
    Told,
    files_with_old,
    looked_at_told,
    search_told,
)
from notion_wizard.gui.desk import Desk
from notion_wizard.gui.living import while_living
from notion_wizard.gui.widgets.basics import button, label, row
from notion_wizard.gui.widgets.folder_dialog import ask_for_folder
from notion_wizard.gui.widgets.found_files import FoundFiles
from notion_wizard.wording import together


class FolderSearchWidget(QWidget):
    """One look at a time, and none while a file is being changed; nothing without a click."""

    told = Signal(object)
    """The card that tells of trouble, which may be out of sight."""

    file_changed = Signal()
    """A token was replaced, or that undone: a start file may have been the one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._running: Cancel | None = None
        self._search: FolderSearch | None = None
        self._path = desk.conductor.session.path
        translate = desk.wording.translate
        self._choose = button(desk.wording.say(LOOK_IN_FOLDER), name="tools-folder")
        self._choose.clicked.connect(self._ask)
        self._summary = label("", name="tools-found-summary")
        self._no_token = label(
            translate(
                "ToolsPage",
                "The new token is no longer at hand. Check it again to replace it here.",
            ),
            "soft",
        )
        self._found = FoundFiles(desk, lambda: not self._is_busy)
        self._found.told.connect(self.told)
        self._found.changed.connect(self._redraw)
        self._found.file_changed.connect(self._note_changed)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addLayout(row(self._choose, 1))
        for part in (self._lay_out_work(), self._summary, self._no_token, self._found):
            lines.addWidget(part)
        desk.conductor.crashed.connect(self._give_up)
        self._redraw()

    def _lay_out_work(self) -> QWidget:
        translate = self._desk.wording.translate
        busy = QProgressBar()
        busy.setRange(0, 0)
        busy.setTextVisible(False)
        busy.setAccessibleName(translate("ToolsPage", "Looking through the folder"))
        self._progress = label("", "soft", name="tools-folder-progress")
        self._progress.setWordWrap(False)
        self._stop = button(translate("ToolsPage", "Stop"), "link", name="tools-folder-cancel")
        self._stop.clicked.connect(self._cancel)
        self._work = QWidget()
        working = QVBoxLayout(self._work)
        working.setContentsMargins(0, 0, 0, 0)
        working.addWidget(busy)
        working.addLayout(row(self._progress, self._stop, 1))
        return self._work

    def show_session(self, session: Session) -> None:
        """Show what the tokens that were found are, by what is known now."""
        if session.path != self._path:
            self._path = session.path
            self._forget()
        self._found.show_session(session)
        is_looking = self._running is not None
        self._work.setVisible(is_looking)
        self._choose.setEnabled(not self._is_busy)
        is_done = self._search is not None and not is_looking
        self._summary.setVisible(is_done)
        if self._search is not None and is_done:
            told = search_told(self._search, session)
            self._summary.setText(together(*map(self._say, told)))
        has_files = not self._found.isHidden()
        self._no_token.setVisible(has_files and not token_at_hand(session))

    @property
    def _is_busy(self) -> bool:
        return self._running is not None or self._found.is_busy

    def _ask(self) -> None:
        practice = self._desk.services.practice
        if practice is not None:
            self._look_in(practice.folder)
            return
        title = self._desk.wording.translate("ToolsPage", "Look for Notion tokens in this folder")
        ask_for_folder(self, title, while_living(self, self._look_in))

    def _look_in(self, folder: str) -> None:
        conductor, places = self._desk.conductor, self._desk.services.places
        key = conductor.session.book.fingerprint_key

        def work(cancel: Cancel) -> FolderSearch:
            def progress(search: FolderSearch) -> None:
                conductor.deliver(cancel, lambda: tell(search))

            return places.search(folder, key, progress, cancel)

        tell = while_living(self, self._tell_progress)
        self._search = None
        self._found.clear()
        self._tell_progress(FolderSearch())
        cancel = conductor.run(work, while_living(self, self._finish), lambda _problem: self._end())
        self._running = cancel
        # Another language builds the page anew.
        self.destroyed.connect(cancel.set)
        self._redraw()
        self._stop.setFocus()

    def _tell_progress(self, search: FolderSearch) -> None:
        self._search = search
        self._progress.setText(self._say(looked_at_told(search.looked_at)))

    def _cancel(self) -> None:
        """Stop at once; what has been found so far is shown."""
        if self._running is not None:
            self._running.set()
            self._finish(self._search or FolderSearch())

    def _finish(self, search: FolderSearch) -> None:
        self._running = None
        if self._desk.conductor.session.path != self._path:
            return
        self._search = search
        has_keyboard = self._stop.window().focusWidget() is self._stop
        self._found.show_files(files_with_old(search, self._desk.conductor.session))
        self._redraw()
        self._desk.announce(self._summary.text())
        if has_keyboard:
            self._choose.setFocus()

    def _forget(self) -> None:
        """What an earlier path found is no news for this one."""
        if self._running is not None:
            self._running.set()
        self._running, self._search = None, None
        self._found.clear()

    def _note_changed(self, found: FoundFile) -> None:
        """Keep in mind what stands in this file now."""
        if self._search is not None:
            self._search = self._search.with_file(found)
        self._redraw()
        self.file_changed.emit()

    def _give_up(self) -> None:
        if self._running is not None:
            self._running.set()
        self._found.give_up()
        self._end()

    def _end(self) -> None:
        self._running = None
        self._redraw()

    def _redraw(self) -> None:
        self.show_session(self._desk.conductor.session)

    def _say(self, told: Told) -> str:
        return self._desk.wording.say(told.text, told.facts)
