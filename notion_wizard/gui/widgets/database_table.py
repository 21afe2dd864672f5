"""The table of databases: a model over the listing, never a widget a row."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from notion_wizard.core.model import Database
from notion_wizard.wording import Wording, harmless

_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX: Final = QModelIndex()
_EARLIEST: Final = datetime.min.replace(tzinfo=UTC)

NAME, INSIDE, EDITED = range(3)
SORT_ROLE: Final = Qt.ItemDataRole.UserRole


class DatabaseModel(QAbstractTableModel):
    """Rows are added as pages come in; nothing is reset while the list only grows."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._databases: Sequence[Database] = ()
        self._headings = (
            wording.translate("DatabaseTable", "Name"),
            wording.translate("DatabaseTable", "Inside"),
            wording.translate("DatabaseTable", "Last edited"),
        )
        self._untitled = wording.translate("DatabaseTable", "Untitled")

    def show_databases(self, databases: Sequence[Database]) -> None:
        """Show these; rows that are there already stay where they are."""
        shown = len(self._databases)
        if databases[:shown] == self._databases:
            if len(databases) > shown:
                self.beginInsertRows(QModelIndex(), shown, len(databases) - 1)
                self._databases = databases
                self.endInsertRows()
            return
        self.beginResetModel()
        self._databases = databases
        self.endResetModel()

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        """Return the number of databases."""
        return 0 if parent.isValid() else len(self._databases)

    def columnCount(self, parent: _Index = _NO_INDEX) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Return a column's heading."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | float | None:
        """Return a cell's text, or what it sorts by."""
        database = self._databases[index.row()]
        if role == SORT_ROLE:
            return self._sort_key(database, index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(database, index.column())
        return None

    def _text(self, database: Database, column: int) -> str:
        match column:
            case 0:
                return harmless(database.title) or self._untitled
            case 1:
                return harmless(database.inside or "")
            case _:
                edited = database.last_edited
                return self._wording.day(edited) if edited else ""

    def _sort_key(self, database: Database, column: int) -> str | float:
        if column == EDITED:
            return ((database.last_edited or _EARLIEST) - _EARLIEST).total_seconds()
        return self._text(database, column).casefold()


class DatabaseTable(QTableView):
    """Sortable by each heading, filtered by name."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self.setObjectName("databases-table")
        self.setAccessibleName(wording.translate("DatabaseTable", "Databases this token reaches"))
        self._rows = DatabaseModel(wording)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self._rows)
        self._sorted.setSortRole(SORT_ROLE)
        self._sorted.setFilterKeyColumn(NAME)
        self._sorted.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setModel(self._sorted)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMinimumHeight(180)
        self.verticalHeader().hide()
        line = self.fontMetrics().height() + 14
        self.verticalHeader().setDefaultSectionSize(line)
        heading = self.horizontalHeader()
        heading.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heading.setHighlightSections(False)
        heading.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        heading.setSectionResizeMode(INSIDE, QHeaderView.ResizeMode.Interactive)
        heading.resizeSection(INSIDE, self.fontMetrics().averageCharWidth() * 26)
        heading.setSectionResizeMode(EDITED, QHeaderView.ResizeMode.ResizeToContents)
        self.setSortingEnabled(True)
        # Until a heading is clicked the order is Notion's own: last edited first.
        heading.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    def show_databases(self, databases: Sequence[Database]) -> None:
        """Show these."""
        self._rows.show_databases(databases)
        # Most often Notion does not tell the parent's name: an empty column tells nothing.
        self.setColumnHidden(INSIDE, not any(database.inside for database in databases))

    def show_matching(self, text: str) -> None:
        """Show only databases whose name holds this text."""
        self._sorted.setFilterFixedString(text)
