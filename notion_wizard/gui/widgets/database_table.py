"""The table of databases: whatever comes, goes or moves, it stays where the person looks."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Final

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from notion_wizard.core.reach import Database
from notion_wizard.gui.widgets.database_model import DatabaseModel, Index
from notion_wizard.gui.widgets.database_rows import Column
from notion_wizard.wording import Wording

_ROOM_IN_CELL: Final = 30
"""In pixels, beside a date: padding, and the arrow of the heading."""
_LETTERS_OF_A_PLACE: Final = 26
_LETTERS_OF_A_NAME: Final = 22
"""With less room for the name the other columns give way, the place first."""
_BY_TAB: Final = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
_SELECT_ROW: Final = (
    QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
)


class DatabaseTable(QTableView):
    """Sortable by each heading, filtered by name; never a widget a row."""

    count_changed = Signal(int)
    """How many rows are shown now: more have come, or a filter was typed."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self.setObjectName("databases-table")
        self.setAccessibleName(wording.translate("DatabaseTable", "Databases this token reaches"))
        self._wording = wording
        self._rows = DatabaseModel(wording)
        self._hidden_choice: str | None = None
        """The selected database while a filter hides it."""
        self._has_places = False
        """Most often Notion does not tell the parent's name: an empty column tells nothing."""
        self.setModel(self._rows)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMinimumHeight(180)
        self._set_up_headings()

    def _set_up_headings(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heading = self.horizontalHeader()
        heading.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heading.setHighlightSections(False)
        heading.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        # By its contents Qt would measure a thousand rows whenever one moves.
        heading.setSectionResizeMode(Column.EDITED, QHeaderView.ResizeMode.Fixed)
        self.setColumnHidden(Column.INSIDE, True)
        self._fit_to_font()
        self.setSortingEnabled(True)
        # Until a heading is clicked the order is Notion's own: last edited first.
        heading.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        heading.setSortIndicatorClearable(True)
        heading.sortIndicatorChanged.connect(self._show_choice)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._fit_to_font()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the names readable."""
        super().resizeEvent(event)
        self._share_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter, which looks at a row, from the dialog's main button."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let readers say the row too to who comes by the Tab key: the first one, to begin with."""
        had_row = self.currentIndex().isValid()
        super().focusInEvent(event)
        if event.reason() in _BY_TAB:
            # Behind this event: they say it once they have said the table.
            QTimer.singleShot(0, self, self._tell_row)
        elif not had_row:
            # Whom the page brings here hears what the list came to; an arrow key then begins.
            self.selectionModel().clearCurrentIndex()

    def _tell_row(self) -> None:
        if not self.hasFocus() or self._rows.rowCount() == 0:
            return
        if not self.currentIndex().isValid():
            first = self._rows.index(max(self.rowAt(0), 0), Column.NAME)
            self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
        elif QAccessible.isActive():
            row = QAccessible.queryAccessibleInterface(self).focusChild()
            QAccessible.updateAccessibility(QAccessibleEvent(row, QAccessible.Event.Focus))

    def _tell_lost_row(self) -> None:
        """Let readers leave a row that is gone: Qt tells only of a row that takes its place."""
        if self.hasFocus() and not self.currentIndex().isValid() and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Focus))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Another choice takes the place of the one that a filter hides."""
        super().currentChanged(current, previous)
        if current.isValid():
            self._hidden_choice = None

    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:
        """Remember the choice that goes; Qt would choose its neighbour."""
        row = self.currentIndex().row()
        if start <= row <= end:
            hidden = self._rows.shown[row].id
            self.selectionModel().clear()
            self._hidden_choice = hidden
            QTimer.singleShot(0, self, self._tell_lost_row)
        super().rowsAboutToBeRemoved(parent, start, end)

    def show_databases(self, databases: Sequence[Database]) -> None:
        """Show these; what is selected and the place stay."""
        if databases is self._rows.databases:
            return
        topmost = self._topmost()
        new = self._rows.show_databases(databases)
        self._choose_again()
        self._scroll_to_the_top(topmost)
        if not self._has_places or not databases:
            self._has_places = any(one.inside for one in new)
            self._share_room()
        self.count_changed.emit(self._rows.rowCount())

    def show_matching(self, text: str) -> None:
        """Show only databases whose name holds this text, from the first one."""
        self._rows.show_matching(text)
        self._choose_again()
        self._show_choice()
        self.count_changed.emit(self._rows.rowCount())

    def _topmost(self) -> str | None:
        """Return the topmost database; who has not moved yet goes on seeing the beginning."""
        row = self.rowAt(0)
        has_moved = self.verticalScrollBar().value() > 0 or self.currentIndex().isValid()
        return self._rows.shown[row].id if has_moved and row >= 0 else None

    def _scroll_to_the_top(self, database_id: str | None) -> None:
        row = self._rows.row_of(database_id) if database_id is not None else None
        if row is not None:
            # The bar learns of its new range only when the rows are laid out.
            self.executeDelayedItemsLayout()
            self.verticalScrollBar().setValue(row)

    def _choose_again(self) -> None:
        """Select what was selected before a filter hid it, once it is shown again."""
        row = self._rows.row_of(self._hidden_choice) if self._hidden_choice is not None else None
        if row is not None:
            index = self._rows.index(row, Column.NAME)
            self.selectionModel().setCurrentIndex(index, _SELECT_ROW)

    def _show_choice(self) -> None:
        """After another order or filter: show the selected row, or else the first."""
        current = self.currentIndex()
        self.executeDelayedItemsLayout()
        if current.isValid():
            self.scrollTo(current)
        else:
            self.scrollToTop()

    def _fit_to_font(self) -> None:
        metrics = self.fontMetrics()
        self.verticalHeader().setDefaultSectionSize(metrics.height() + 14)
        today = datetime.now(UTC)
        # Of another year, so that the year is told, too.
        days = [datetime(today.year - 1, month, 28, tzinfo=UTC) for month in range(1, 13)]
        texts = [self._wording.day(day) for day in (today, today - timedelta(days=1), *days)]
        texts.append(self._rows.headerData(Column.EDITED, Qt.Orientation.Horizontal) or "")
        heading = self.horizontalHeader()
        widest = max(metrics.horizontalAdvance(text) for text in texts)
        self._width_of_date = widest + _ROOM_IN_CELL
        heading.resizeSection(Column.EDITED, self._width_of_date)
        heading.resizeSection(Column.INSIDE, metrics.averageCharWidth() * _LETTERS_OF_A_PLACE)
        self._share_room()

    def _share_room(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        room = self.viewport().width() - _LETTERS_OF_A_NAME * letter - _ROOM_IN_CELL
        is_shown = {Column.EDITED: room >= self._width_of_date}
        room -= self._width_of_date
        is_shown[Column.INSIDE] = self._has_places and room >= _LETTERS_OF_A_PLACE * letter
        for column, shown in is_shown.items():
            if self.isColumnHidden(column) is shown:
                self.setColumnHidden(column, not shown)
