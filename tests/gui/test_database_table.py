"""The table of databases: what it shows, in which order, and that it stays where one looks."""

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout

from notion_wizard.core.reach import Database
from notion_wizard.gui.theme import LIGHT, apply_theme
from notion_wizard.gui.widgets import database_table
from notion_wizard.gui.widgets.database_model import DatabaseModel
from notion_wizard.gui.widgets.database_rows import Column, DatabaseRows, folded
from notion_wizard.gui.widgets.database_table import DatabaseTable
from notion_wizard.gui.widgets.enter_field import EnterField
from notion_wizard.wording import Wording

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


def listed(count, *, start=0):
    return tuple(
        Database(f"d{number}", f"Orders {number:05}", last_edited=NOON - timedelta(number))
        for number in range(start, start + count)
    )


# The rows


def rows_of(*databases, looked_for="", by=None, descending=False):
    rows = DatabaseRows()
    rows.take(databases)
    rows.look_for(looked_for)
    rows.sort_by(by, descending=descending)
    return [database.id for database in rows.shown()]


MIXED = (
    Database("a", "", inside="Sales"),
    Database("b", "éclair", last_edited=NOON),
    Database("c", "Zoo", inside="sales", last_edited=NOON),
    Database("d", "Eclair", inside="Attic", last_edited=NOON - timedelta(1)),
)


def test_until_one_sorts_the_order_is_notions_own():
    assert rows_of(*MIXED) == ["a", "b", "c", "d"]


@pytest.mark.parametrize(
    ("by", "up", "down"),
    [
        (Column.NAME, "bdca", "cbda"),
        (Column.INSIDE, "dacb", "acdb"),
        (Column.EDITED, "dbca", "bcda"),
    ],
)
def test_equal_ones_keep_notions_order_and_those_without_stand_last_in_both_directions(
    by, up, down
):
    assert "".join(rows_of(*MIXED, by=by)) == up
    assert "".join(rows_of(*MIXED, by=by, descending=True)) == down


@pytest.mark.parametrize("text", ["eclair", "ÉCLAIR", " Éclair ", "cla", "e\u0301clair"])
def test_a_name_is_found_by_any_part_whatever_its_case_and_accents(text):
    assert rows_of(*MIXED, looked_for=text) == ["b", "d"]


def test_a_name_is_found_as_it_is_seen():
    assert folded("Big\n Or\u00adders\u200b ") == "big or ders"
    assert folded("Straße") == "strasse"
    assert folded("注文") == "注文"


def test_what_is_typed_is_no_pattern():
    assert rows_of(Database("a", "Q3 (draft) .*"), looked_for="(draft) .*") == ["a"]


# The model


@pytest.fixture
def model():
    made = DatabaseModel(Wording("en"))
    # Qt's own: it watches whether every row that comes, goes or moves is told as it should be.
    made.tester = QAbstractItemModelTester(
        made, QAbstractItemModelTester.FailureReportingMode.Warning
    )
    return made


def signals_of(model):
    heard = []
    for name in ("rowsInserted", "rowsRemoved", "layoutChanged", "dataChanged", "modelReset"):
        getattr(model, name).connect(lambda *_, name=name: heard.append(name))
    return heard


def test_rows_that_come_in_the_middle_are_only_inserted(model):
    before = listed(10)
    model.show_databases(before)
    heard = signals_of(model)
    model.show_databases((*before[:4], *listed(3, start=20), *before[4:]))
    assert heard == ["rowsInserted"]
    assert [one.id for one in model.shown[3:8]] == ["d3", "d20", "d21", "d22", "d4"]


def test_a_row_that_changes_is_only_told_anew(model):
    before = listed(10)
    model.show_databases(before)
    heard = signals_of(model)
    model.show_databases((*before[:4], Database("d4", "Stock", inside="Sales"), *before[5:]))
    assert heard == ["dataChanged"]
    assert model.index(4, Column.NAME).data() == "Stock"
    assert model.index(4, Column.INSIDE).data() == "Sales"


def test_the_same_rows_again_tell_nothing(model):
    model.show_databases(listed(10))
    heard = signals_of(model)
    model.show_databases(tuple(model.databases))
    model.show_matching("")
    model.sort(-1)
    assert heard == []


def test_a_sort_and_a_filter_hold_for_rows_that_come_later(model):
    model.sort(Column.NAME, DOWN)
    model.show_matching("0000")
    model.show_databases(listed(5))
    model.show_databases((*listed(5), *listed(20, start=5)))
    assert [one.id for one in model.shown] == [f"d{number}" for number in range(9, -1, -1)]
    model.sort(-1)
    assert [one.id for one in model.shown] == [f"d{number}" for number in range(10)]


def test_untitled_undated_and_dangerous_names_are_shown_in_words(model):
    model.show_databases([Database("d1"), Database("d2", "Evil\u202etxt\n")])
    assert [model.index(row, 0).data() for row in (0, 1)] == ["Untitled", "Eviltxt"]
    assert model.index(0, Column.EDITED).data() == ""
    assert model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == "Untitled"
    assert model.index(0, 0).data(Qt.ItemDataRole.DecorationRole) is None
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Name"
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0


NAMES = st.sampled_from(["", "a", "A", "b", "é"])
LISTINGS = st.lists(
    st.builds(Database, st.sampled_from("abcdefgh"), NAMES), unique_by=lambda one: one.id
).map(tuple)
STEPS = st.lists(
    LISTINGS.map(lambda databases: ("show_databases", databases))
    | st.sampled_from("ab").map(lambda text: ("show_matching", text))
    | st.just(("show_matching", ""))
    | st.tuples(st.just("sort"), st.sampled_from([-1, 0, 2]), st.sampled_from([UP, DOWN])),
    max_size=8,
)


@settings(deadline=None, max_examples=150)
@given(STEPS)
def test_after_any_steps_the_rows_are_as_if_made_at_once_and_each_held_index_follows(steps):
    model = DatabaseModel(Wording("en"))
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    fresh = DatabaseRows()
    for name, *given_ in steps:
        held = {
            one.id: QPersistentModelIndex(model.index(row, 0))
            for row, one in enumerate(model.shown)
        }
        getattr(model, name)(*given_)
        match name:
            case "show_databases":
                fresh.take(())
                fresh.take(*given_)
            case "show_matching":
                fresh.look_for(*given_)
            case _:
                column, order = given_
                by = Column(column) if column >= 0 else None
                fresh.sort_by(by, descending=order is DOWN)
        assert list(model.shown) == fresh.shown()
        for row, one in enumerate(model.shown):
            if one.id in held and held[one.id].isValid():
                assert held[one.id].row() == row
    del tester


# The view


@pytest.fixture
def table(qapp):
    apply_theme(qapp, LIGHT)
    made = DatabaseTable(Wording("en"))
    made.resize(600, 400)
    made.show_databases(listed(500))
    made.show()
    qapp.processEvents()
    yield made
    made.close()
    made.deleteLater()


def chosen(table):
    rows = [index.row() for index in table.selectionModel().selectedRows()]
    assert rows == [table.currentIndex().row()] * len(rows)
    return [table.model().shown[row].id for row in rows]


def topmost(table):
    return table.model().shown[table.rowAt(0)].id


def look_at(qapp, table, row, *, choose=None):
    table.verticalScrollBar().setValue(row)
    if choose is not None:
        table.selectRow(choose)
    qapp.processEvents()


def with_new(at, count=100):
    return (*listed(at), *listed(count, start=1000), *listed(500 - at, start=at))


@pytest.mark.parametrize("at", [0, 10, 250, 500])
@pytest.mark.parametrize("by", [-1, Column.NAME, Column.EDITED])
@pytest.mark.parametrize("order", [UP, DOWN])
def test_rows_that_come_move_neither_the_selection_nor_the_place(qapp, table, at, by, order):
    table.sortByColumn(by, order)
    look_at(qapp, table, 200, choose=203)
    before = topmost(table), chosen(table)
    table.show_databases(with_new(at))
    qapp.processEvents()
    assert table.model().rowCount() == 600
    assert (topmost(table), chosen(table)) == before


def test_a_new_order_of_notions_moves_neither(qapp, table):
    look_at(qapp, table, 200, choose=203)
    before = topmost(table), chosen(table)
    table.show_databases((*listed(100, start=400), *listed(400)))
    qapp.processEvents()
    assert (topmost(table), chosen(table)) == before


def test_under_a_filter_too(qapp, table):
    table.show_matching("1")
    look_at(qapp, table, 50, choose=55)
    before = topmost(table), chosen(table)
    table.show_databases(with_new(0))
    qapp.processEvents()
    assert (topmost(table), chosen(table)) == before


def test_who_has_not_moved_yet_goes_on_seeing_the_beginning(qapp, table):
    table.show_databases(with_new(0))
    qapp.processEvents()
    assert topmost(table) == "d1000"
    table.show_databases(listed(500))
    table.selectRow(2)
    table.show_databases(with_new(0))
    qapp.processEvents()
    assert topmost(table) == "d0"


def test_what_is_selected_survives_a_filter_that_hides_it(qapp, table):
    look_at(qapp, table, 200, choose=203)
    table.show_matching("zzz")
    assert chosen(table) == []
    assert not table.currentIndex().isValid()
    table.show_matching("")
    qapp.processEvents()
    assert chosen(table) == ["d203"]
    assert table.rowAt(0) <= 203 <= table.rowAt(table.viewport().height() - 1)


def test_who_selects_another_row_meanwhile_means_that_one(table):
    table.selectRow(203)
    table.show_matching("00300")
    table.selectRow(0)
    table.show_matching("")
    assert chosen(table) == ["d300"]


def test_a_database_that_is_gone_leaves_no_neighbour_selected(table):
    table.selectRow(203)
    table.show_databases((*listed(203), *listed(200, start=204)))
    assert chosen(table) == []


def test_who_stands_on_a_row_that_goes_is_told_that_the_keyboard_is_on_the_table(
    qtbot, monkeypatch, table
):
    told = []

    def tell(event):
        told.append((event.type(), event.child()))

    readers = SimpleNamespace(
        isActive=lambda: True, updateAccessibility=tell, Event=QAccessible.Event
    )
    monkeypatch.setattr(database_table, "QAccessible", readers)
    table.show()
    table.activateWindow()
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    table.setCurrentIndex(table.model().index(3, 0))
    table.show_matching("no such database")
    qtbot.waitUntil(lambda: told == [(QAccessible.Event.Focus, -1)])


def test_after_a_sort_the_selected_row_is_seen_or_else_the_first(qapp, table):
    look_at(qapp, table, 300)
    table.sortByColumn(Column.NAME, DOWN)
    assert table.rowAt(0) == 0
    look_at(qapp, table, 0, choose=3)
    table.sortByColumn(Column.NAME, UP)
    row = table.currentIndex().row()
    assert table.rowAt(0) <= row <= table.rowAt(table.viewport().height() - 1)


def test_the_column_of_places_is_hidden_until_any_place_is_known(table):
    databases = listed(500)
    assert table.isColumnHidden(Column.INSIDE)
    named = (*databases[:7], Database("d7", "Orders 7", inside="Sales"), *databases[8:])
    table.show_databases(named)
    assert not table.isColumnHidden(Column.INSIDE)
    assert table.model().index(7, Column.INSIDE).data() == "Sales"
    table.show_databases((*named, *listed(3, start=900)))
    assert not table.isColumnHidden(Column.INSIDE)
    table.show_databases(())
    assert table.isColumnHidden(Column.INSIDE)


def test_it_tells_how_many_rows_are_shown(table):
    counts = []
    table.count_changed.connect(counts.append)
    table.show_matching("00007")
    table.show_databases((*listed(500), Database("x", "000070")))
    table.show_databases(table.model().databases)
    assert counts == [1, 2]


def test_larger_text_gets_higher_rows_and_a_wider_column(qapp, table):
    height, width = table.rowHeight(0), table.columnWidth(Column.EDITED)
    font = table.font()
    table.setStyleSheet(f"* {{ font-size: {font.pointSizeF() * 2}pt; }}")
    qapp.processEvents()
    assert table.rowHeight(0) > height
    assert table.columnWidth(Column.EDITED) > width


# In the window


def in_a_dialog(qtbot, widget):
    """Put it into a dialog whose main button is told by what it returns."""
    dialog, clicked = QDialog(), []
    button = QPushButton("Continue")
    button.setDefault(True)
    button.clicked.connect(lambda: clicked.append(button))
    column = QVBoxLayout(dialog)
    column.addWidget(widget)
    column.addWidget(button)
    qtbot.addWidget(dialog)
    dialog.show()
    widget.setFocus()
    return dialog, clicked


def test_enter_on_a_row_is_not_the_main_button(qtbot):
    table = DatabaseTable(Wording("en"))
    table.show_databases(listed(3))
    _dialog, clicked = in_a_dialog(qtbot, table)
    table.selectRow(0)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert clicked == []
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert table.currentIndex().row() == 1


def test_escape_empties_a_field_first_and_closes_only_then(qtbot):
    field = EnterField()
    dialog, _clicked = in_a_dialog(qtbot, field)
    field.setText("stock")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert dialog.isVisible()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_where_there_is_little_room_it_is_the_names(qtbot):
    table = DatabaseTable(Wording("en"))
    dialog, _clicked = in_a_dialog(qtbot, table)
    table.show_databases([Database("d1", "Orders", inside="Operations", last_edited=NOON)])
    letter = table.fontMetrics().averageCharWidth()
    shown = []
    for letters in (90, 48, 24):
        dialog.resize(letters * letter + 60, 400)
        shown.append([not table.isColumnHidden(c) for c in (Column.INSIDE, Column.EDITED)])
    assert shown == [[True, True], [False, True], [False, False]]
