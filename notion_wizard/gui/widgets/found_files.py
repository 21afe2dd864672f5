"""The files that a look found, and the putting of the new token into one after the other."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from notion_wizard.core.events import old_token_named
from notion_wizard.core.problem import Problem
from notion_wizard.core.secret import Secret
from notion_wizard.core.session import Session
from notion_wizard.core.text import QT_TRANSLATE_NOOP
from notion_wizard.core.token_places.model import FoundFile, Replacement
from notion_wizard.core.token_places.telling import old_tokens_in
from notion_wizard.gui.afterwards import Afterwards
from notion_wizard.gui.desk import Desk
from notion_wizard.gui.living import while_living
from notion_wizard.gui.widgets.basics import empty_layout, label
from notion_wizard.gui.widgets.found_file import FoundFileRow
from notion_wizard.gui.widgets.token_source import TokenSource

MOST_FILES = 20
"""So many are shown at once; when they are done one looks again."""

_MORE = QT_TRANSLATE_NOOP(
    "ToolsPage", "Not shown: %n file(s) more. Look again when these are done.", "", 3
)


class FoundFiles(QWidget):
    """One change of a file at a time, and none without a click."""

    told = Signal(object)
    """The card that tells of trouble, which may be out of sight."""

    changed = Signal()
    """Other files are shown, or a change has begun or ended."""

    file_changed = Signal(object)
    """A token was replaced in this FoundFile, or that undone."""

    def __init__(self, desk: Desk, may_change: Callable[[], bool]) -> None:
        """`may_change` tells whether nothing else is under way."""
        super().__init__()
        self.setObjectName("tools-found")
        self._desk, self._may_change = desk, may_change
        self._is_changing = False
        self._rows: list[FoundFileRow] = []
        self._rows_to_come: Afterwards | None = None
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(8)
        # It stands beneath the file that it is about.
        self._source = TokenSource(desk)
        self._source.setParent(self)
        self._source.told.connect(self.told)
        self._source.changed.connect(self.changed)

    @property
    def is_busy(self) -> bool:
        """Whether a file is being changed, or the token for one fetched."""
        return self._is_changing or self._source.is_under_way

    def show_session(self, session: Session) -> None:
        """Show what the tokens in the files are, by what is known now."""
        self._show_kept()
        for one in self._rows:
            one.show_session(session)
        self.setVisible(bool(self._rows))

    def show_files(self, files: Sequence[FoundFile]) -> None:
        """Show these beneath those that can be put back, a few at a time."""
        self._rows_to_come = Afterwards(self._pieces(files), self)

    def clear(self) -> None:
        """Show none: a look begins, or another path."""
        self._source.tell(None)
        self._rows, self._rows_to_come = [], None
        self._lines.removeWidget(self._source)
        empty_layout(self._lines)

    def give_up(self) -> None:
        """Something broke: nothing is under way any more."""
        self._is_changing = False

    def _pieces(self, files: Sequence[FoundFile]) -> Iterator[Callable[[], None]]:
        """Yield one piece a row: many at once would be felt."""
        for found in files[:MOST_FILES]:
            yield partial(self._add_found, found)
        if len(files) > MOST_FILES:
            more = self._desk.wording.say(_MORE, {"n": len(files) - MOST_FILES})
            yield partial(self._tell_more, more)

    def _tell_more(self, more: str) -> None:
        if self._rows_to_come is not None:
            self._lines.addWidget(label(more))

    def _add_found(self, found: FoundFile) -> None:
        # Another look has begun.
        if self._rows_to_come is None:
            return
        self._add(found)
        self.changed.emit()

    def _add(self, found: FoundFile) -> FoundFileRow:
        one = FoundFileRow(self._desk.wording, found, len(self._rows) + 1)
        one.replace_pressed.connect(lambda: self._replace(one))
        one.undo_pressed.connect(lambda: self._undo(one))
        one.copy_delete_pressed.connect(lambda: self._delete_copy(one))
        one.old_named.connect(self._name_old)
        self._rows.append(one)
        self._lines.addWidget(one)
        return one

    def _show_kept(self) -> None:
        """Show each file that can be put back, and none that was put back while nobody saw it."""
        kept = self._desk.conductor.replacements
        for one in list(self._rows):
            if one.replacement is not None and one.replacement not in kept:
                self._rows.remove(one)
                self._lines.removeWidget(one)
                one.hide()
                one.deleteLater()
        shown = [one.replacement for one in self._rows]
        for replacement in kept:
            if replacement not in shown:
                self._add(replacement.found).was_replaced(replacement)

    def _name_old(self, fingerprint: str) -> None:
        self._desk.conductor.change(old_token_named, fingerprint)

    # Changing

    def _replace(self, one: FoundFileRow) -> None:
        if not self._may_change():
            return
        conductor, places = self._desk.conductor, self._desk.services.places
        found, old = one.found, old_tokens_in(one.found, conductor.session)
        key, path = conductor.session.book.fingerprint_key, conductor.session.path

        def replaced(replacement: Replacement) -> None:
            while_living(one, one.was_replaced)(replacement)
            conductor.file_was_replaced(replacement, path)
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
        self.changed.emit()

    def _undo(self, one: FoundFileRow) -> None:
        replacement = one.replacement
        if not self._may_change() or replacement is None:
            return
        conductor, places = self._desk.conductor, self._desk.services.places
        key, path = conductor.session.book.fingerprint_key, conductor.session.path

        def undone(found: FoundFile) -> None:
            while_living(one, one.was_undone)(found)
            conductor.file_was_put_back(replacement, found, path)
            self._end_change(one)

        self._put_source_beneath(one)
        self._begin_change()
        conductor.run(
            lambda _cancel: places.undo(replacement, key), undone, self._fail, writes_file=True
        )

    def _delete_copy(self, one: FoundFileRow) -> None:
        replacement = one.replacement
        if not self._may_change() or replacement is None:
            return
        conductor, places = self._desk.conductor, self._desk.services.places
        key, path = conductor.session.book.fingerprint_key, conductor.session.path

        def deleted(_none: None) -> None:
            while_living(one, lambda _none: one.copy_was_deleted())(None)
            conductor.copy_was_deleted(replacement, path)
            self._end_change(one)

        self._put_source_beneath(one)
        self._begin_change()
        conductor.run(
            lambda _cancel: places.delete_copy(replacement, key),
            deleted,
            self._fail,
            writes_file=True,
        )

    def _put_source_beneath(self, one: FoundFileRow) -> None:
        self._lines.removeWidget(self._source)
        self._lines.insertWidget(self._lines.indexOf(one) + 1, self._source)

    def _begin_change(self) -> None:
        self._source.tell(None)
        self._is_changing = True
        self.changed.emit()

    def _end_change(self, one: FoundFileRow) -> None:
        if not isValid(one):
            # Another language, which builds the page anew, or another path.
            while_living(self, lambda _row: self._end())(one)
            return
        self._end()
        self._desk.announce(one.state_text)
        self.file_changed.emit(one.found)

    def _fail(self, problem: Problem) -> None:
        if isValid(self):
            self._end()
        if isValid(self) and self.isVisible():
            self._source.tell(problem.diagnosis)
        else:
            self._desk.conductor.troubled.emit(problem)

    def _end(self) -> None:
        self._is_changing = False
        self.changed.emit()
