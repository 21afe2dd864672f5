"""Looks through a folder that the person chose, and offers to replace the old token there."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget
from shiboken6 import isValid

from notion_wizard.core.at_hand import token_at_hand
from notion_wizard.core.events import file_put_back, file_replaced, old_token_named
from notion_wizard.core.ports import Cancel
from notion_wizard.core.problem import Problem
from notion_wizard.core.secret import Secret
from notion_wizard.core.session import Session
from notion_wizard.core.text import QT_TRANSLATE_NOOP
from notion_wizard.core.token_places.model import FolderSearch, FoundFile, Replacement
from notion_wizard.core.token_places.telling import (
    Told,
    files_with_old,
    looked_at_told,
    old_tokens_in,
    search_told,
)
from notion_wizard.gui.afterwards import Afterwards
from notion_wizard.gui.desk import Desk
from notion_wizard.gui.living import while_living
from notion_wizard.gui.widgets.basics import button, empty_layout, label, row
from notion_wizard.gui.widgets.folder_dialog import ask_for_folder
from notion_wizard.gui.widgets.found_file import FoundFileRow
from notion_wizard.gui.widgets.token_source import TokenSource

MOST_FILES = 20
"""So many are shown at once; when they are done one looks again."""

_MORE = QT_TRANSLATE_NOOP(
    "ToolsPage", "Not shown: %n file(s) more. Look again when these are done.", "", 3
)


class FolderSearchWidget(QWidget):
    """One look, or one change of a file, at a time; nothing without a click."""

    told = Signal(object)
    """The card that tells of trouble, which may be out of sight."""

    file_changed = Signal()
    """A token was replaced, or that undone: a start file may have been the one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._running: Cancel | None = None
        self._is_changing = False
        self._search: FolderSearch | None = None
        self._path = desk.conductor.session.path
        self._rows: list[FoundFileRow] = []
        self._rows_to_come: Afterwards | None = None
        translate = desk.wording.translate
        self._choose = button(translate("ToolsPage", "Look in a folder…"), name="tools-folder")
        self._choose.clicked.connect(self._ask)
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(translate("ToolsPage", "Looking through the folder"))
        self._progress = label("", "soft", name="tools-folder-progress")
        self._progress.setWordWrap(False)
        self._stop = button(translate("ToolsPage", "Stop"), "link", name="tools-folder-cancel")
        self._stop.clicked.connect(self._cancel)
        self._summary = label("", name="tools-found-summary")
        self._no_token = label(
            translate(
                "ToolsPage",
                "The new token is no longer at hand. Check it again to replace it here.",
            ),
            "soft",
        )
        self._list = QWidget()
        self._list.setObjectName("tools-found")
        self._found = QVBoxLayout(self._list)
        self._found.setContentsMargins(0, 0, 0, 0)
        self._found.setSpacing(8)
        # It stands beneath the file that it is about.
        self._source = TokenSource(desk)
        self._source.setParent(self._list)
        self._source.told.connect(self.told)
        self._source.changed.connect(self._redraw)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addLayout(row(self._choose, 1))
        self._work = QWidget()
        working = QVBoxLayout(self._work)
        working.setContentsMargins(0, 0, 0, 0)
        working.addWidget(self._busy)
        working.addLayout(row(self._progress, self._stop, 1))
        for part in (self._work, self._summary, self._no_token, self._list):
            lines.addWidget(part)
        desk.conductor.crashed.connect(self._give_up)
        self._show()

    def show_session(self, session: Session) -> None:
        """Show what the tokens that were found are, by what is known now."""
        if session.path != self._path:
            self._path = session.path
            self._forget()
        self._show_kept()
        for one in self._rows:
            one.show_session(session)
        self._show()

    @property
    def _is_busy(self) -> bool:
        return self._running is not None or self._is_changing or self._source.is_under_way

    # Looking

    def _ask(self) -> None:
        practice = self._desk.services.practice
        if practice is not None:
            self._look_in(practice.folder)
            return
        title = self._desk.wording.translate("ToolsPage", "Look for the old token in this folder")
        ask_for_folder(self, title, while_living(self, self._look_in))

    def _look_in(self, folder: str) -> None:
        conductor, places = self._desk.conductor, self._desk.services.places
        key = conductor.session.book.fingerprint_key

        def work(cancel: Cancel) -> FolderSearch:
            def progress(search: FolderSearch) -> None:
                conductor.deliver(cancel, lambda: tell(search))

            return places.search(folder, key, progress, cancel)

        tell = while_living(self, self._tell_progress)
        self._source.tell(None)
        self._search = None
        self._clear()
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
        session = self._desk.conductor.session
        shown = files_with_old(search, session)
        self._rows_to_come = Afterwards(self._rows_of(shown), self)
        self._redraw()
        self._desk.announce(self._summary.text())
        if has_keyboard:
            self._choose.setFocus()

    def _rows_of(self, shown: Sequence[FoundFile]) -> Iterator[Callable[[], None]]:
        """Yield one piece a row: many at once would be felt."""
        for found in shown[:MOST_FILES]:
            yield partial(self._add_found, found)
        if len(shown) > MOST_FILES:
            more = self._desk.wording.say(_MORE, {"n": len(shown) - MOST_FILES})
            yield partial(self._tell_more, more)

    def _tell_more(self, more: str) -> None:
        if self._rows_to_come is not None:
            self._found.addWidget(label(more))

    def _add_found(self, found: FoundFile) -> None:
        # Another look has begun.
        if self._rows_to_come is None:
            return
        self._add(found).show_session(self._desk.conductor.session)
        self._show_rows()

    def _add(self, found: FoundFile) -> FoundFileRow:
        one = FoundFileRow(self._desk.wording, found, len(self._rows) + 1)
        one.replace_pressed.connect(lambda: self._replace(one))
        one.undo_pressed.connect(lambda: self._undo(one))
        one.old_named.connect(self._name_old)
        self._rows.append(one)
        self._found.addWidget(one)
        return one

    def _show_kept(self) -> None:
        """Show each file that can be put back, and none that was put back while nobody saw it."""
        kept = self._desk.conductor.replacements
        for one in list(self._rows):
            if one.replacement is not None and one.replacement not in kept:
                self._rows.remove(one)
                self._found.removeWidget(one)
                one.hide()
                one.deleteLater()
        shown = [one.replacement for one in self._rows]
        for replacement in kept:
            if replacement not in shown:
                self._add(replacement.found).was_replaced(replacement)

    def _name_old(self, fingerprint: str) -> None:
        self._desk.conductor.change(old_token_named, fingerprint)

    def _forget(self) -> None:
        """What an earlier path found is no news for this one."""
        if self._running is not None:
            self._running.set()
        self._running, self._search = None, None
        self._source.tell(None)
        self._clear()

    def _clear(self) -> None:
        self._rows, self._rows_to_come = [], None
        self._found.removeWidget(self._source)
        empty_layout(self._found)

    # Changing

    def _replace(self, one: FoundFileRow) -> None:
        if self._is_busy:
            return
        conductor, places = self._desk.conductor, self._desk.services.places
        found, old = one.found, old_tokens_in(one.found, conductor.session)
        key, path = conductor.session.book.fingerprint_key, conductor.session.path

        def replaced(replacement: Replacement) -> None:
            while_living(one, one.was_replaced)(replacement)
            if conductor.session.path == path:
                conductor.replacements = (*conductor.replacements, replacement)
                conductor.change(file_replaced, replacement.found.path)
            self._end_change(one)

        self._put_source_beneath(one)

        def put(token: Secret) -> None:
            self._begin_change()
            conductor.run(
                lambda _cancel: places.replace(found, old, token, key),
                replaced,
                self._fail,
                writes_file=True,
            )

        self._source.take(while_living(one, put))
        self._redraw()

    def _undo(self, one: FoundFileRow) -> None:
        replacement = one.replacement
        if self._is_busy or replacement is None:
            return
        conductor, places = self._desk.conductor, self._desk.services.places
        key, path = conductor.session.book.fingerprint_key, conductor.session.path

        def undone(found: FoundFile) -> None:
            while_living(one, one.was_undone)(found)
            kept = (other for other in conductor.replacements if other != replacement)
            conductor.replacements = tuple(kept)
            if conductor.session.path == path:
                conductor.change(file_put_back, found.path)
            self._end_change(one)

        self._put_source_beneath(one)
        self._begin_change()
        conductor.run(
            lambda _cancel: places.undo(replacement, key), undone, self._fail, writes_file=True
        )

    def _put_source_beneath(self, one: FoundFileRow) -> None:
        self._found.removeWidget(self._source)
        self._found.insertWidget(self._found.indexOf(one) + 1, self._source)

    def _begin_change(self) -> None:
        self._source.tell(None)
        self._is_changing = True
        self._redraw()

    def _end_change(self, one: FoundFileRow) -> None:
        if not isValid(one):
            # Another language, which builds the page anew, or another path.
            while_living(self, lambda _row: self._end())(one)
            return
        if self._search is not None:
            self._search = self._search.with_file(one.found)
        self._end()
        self._desk.announce(one.state_text)
        self.file_changed.emit()

    def _fail(self, problem: Problem) -> None:
        if isValid(self):
            self._end()
        if isValid(self) and self.isVisible():
            self._source.tell(problem.diagnosis)
        else:
            self._desk.conductor.troubled.emit(problem)

    def _give_up(self) -> None:
        if self._running is not None:
            self._running.set()
        self._end()

    def _end(self) -> None:
        self._running, self._is_changing = None, False
        self._redraw()

    # Drawing

    def _redraw(self) -> None:
        self.show_session(self._desk.conductor.session)

    def _show(self) -> None:
        is_looking, session = self._running is not None, self._desk.conductor.session
        self._work.setVisible(is_looking)
        self._choose.setEnabled(not self._is_busy)
        is_done = self._search is not None and not is_looking
        self._summary.setVisible(is_done)
        if self._search is not None and is_done:
            told = search_told(self._search, session)
            self._summary.setText(" ".join(map(self._say, told)))
        self._show_rows()

    def _show_rows(self) -> None:
        session = self._desk.conductor.session
        self._list.setVisible(bool(self._rows))
        self._no_token.setVisible(bool(self._rows) and not token_at_hand(session))

    def _say(self, told: Told) -> str:
        return self._desk.wording.say(told.text, told.facts)
