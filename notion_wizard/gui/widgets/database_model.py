"""The table's model: it keeps the shown order itself, and tells the view what changes in it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from notion_wizard.core.reach import Database
from notion_wizard.gui.widgets.database_rows import Column, DatabaseRows, unchanged_ends
from notion_wizard.gui.widgets.plain_tip import plain_tip
from notion_wizard.wording import Wording, harmless

Index = QModelIndex | QPersistentModelIndex
"""Qt hands over either."""

_NO_INDEX: Final = QModelIndex()


class DatabaseModel(QAbstractTableModel):
    """Rows come, go and move; the model is never reset, so views keep what is selected.

    A proxy model of Qt would call Python for each comparison.
    """

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._rows = DatabaseRows()
        self._shown: list[Database] = []
        self._headings = (
            wording.translate("DatabaseTable", "Name"),
            wording.translate("DatabaseTable", "Inside"),
            wording.translate("DatabaseTable", "Last edited"),
        )
        self._untitled = wording.translate("DatabaseTable", "Untitled")

    @property
    def databases(self) -> Sequence[Database]:
        """All databases, shown or not, in Notion's order."""
        return self._rows.databases

    @property
    def shown(self) -> Sequence[Database]:
        """The databases in the order of the rows."""
        return self._shown

    def row_of(self, database_id: str | None) -> int | None:
        """Return the row in which a database stands, None if it is not shown."""
        rows = (row for row, one in enumerate(self._shown) if one.id == database_id)
        return next(rows, None)

    def show_databases(self, databases: Sequence[Database]) -> Sequence[Database]:
        """Show these, and return those of them that are new or changed."""
        new = self._rows.take(databases)
        self._change_to(self._rows.shown())
        return new

    def show_matching(self, text: str) -> None:
        """Show only databases whose name holds this text."""
        self._rows.look_for(text)
        self._change_to(self._rows.shown())

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; a negative one is Notion's own order."""
        by = Column(column) if column >= 0 else None
        # Qt asks twice when a program sorts.
        if self._rows.sort_by(by, descending=order is Qt.SortOrder.DescendingOrder):
            self._change_to(self._rows.shown())

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Return a column's heading."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return a cell's text."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        text = self._text(self._shown[index.row()], Column(index.column()))
        return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text

    def _text(self, database: Database, column: Column) -> str:
        match column:
            case Column.NAME:
                return harmless(database.title) or self._untitled
            case Column.INSIDE:
                return harmless(database.inside or "")
            case Column.EDITED:
                edited = database.last_edited
                return self._wording.day(edited) if edited else ""

    # From the rows before to the rows after

    def _change_to(self, shown: list[Database]) -> None:
        start, ends = unchanged_ends(self._shown, shown)
        before = self._shown[start : len(self._shown) - ends]
        after = shown[start : len(shown) - ends]
        were, stays = {one.id for one in before}, {one.id for one in after}
        if were != stays:
            kept = [one for one in before if one.id in stays]
            if len(kept) < len(before):
                self._arrange(start, [*kept, *(one for one in before if one.id not in stays)])
                self._remove(start + len(kept), len(before) - len(kept))
            self._insert(start + len(kept), [one for one in after if one.id not in were])
        self._arrange(start, after)

    def _arrange(self, start: int, rows: list[Database]) -> None:
        """Show these in place of as many; they are the same databases, told anew or moved."""
        before = self._shown[start : start + len(rows)]
        same, ends = unchanged_ends(before, rows)
        before, rows = before[same : len(before) - ends], rows[same : len(rows) - ends]
        if [one.id for one in before] != [one.id for one in rows]:
            self._move(start + same, rows)
        elif rows:
            start += same
            end = start + len(rows)
            self._shown[start:end] = rows
            self.dataChanged.emit(self.index(start, 0), self.index(end - 1, len(Column) - 1))

    def _insert(self, start: int, rows: list[Database]) -> None:
        if rows:
            self.beginInsertRows(QModelIndex(), start, start + len(rows) - 1)
            self._shown[start:start] = rows
            self.endInsertRows()

    def _remove(self, start: int, count: int) -> None:
        self.beginRemoveRows(QModelIndex(), start, start + count - 1)
        del self._shown[start : start + count]
        self.endRemoveRows()

    def _move(self, start: int, rows: list[Database]) -> None:
        """Put rows, from this one on, into another order; what views hold of them goes along."""
        end = start + len(rows)
        self.layoutAboutToBeChanged.emit()
        held = [index for index in self.persistentIndexList() if start <= index.row() < end]
        ids = [self._shown[index.row()].id for index in held]
        self._shown[start:end] = rows
        wanted = set(ids)
        places = {one.id: row for row, one in enumerate(rows, start) if one.id in wanted}
        moved = [
            self.index(places[one], index.column()) for one, index in zip(ids, held, strict=True)
        ]
        self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()
