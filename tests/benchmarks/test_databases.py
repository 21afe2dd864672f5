"""How long the table of databases blocks the window at 20,000 rows, beside a floor: the same work
on a plain list. And how much memory a row takes."""

import random
import tracemalloc
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt

from notion_wizard.core.known_listing import known_databases
from notion_wizard.core.reach import Database, Listing
from notion_wizard.gui.theme import LIGHT, apply_theme
from notion_wizard.gui.widgets.database_model import DatabaseModel
from notion_wizard.gui.widgets.database_rows import Column, folded
from notion_wizard.gui.widgets.database_table import DatabaseTable
from notion_wizard.wording import Wording

pytest.importorskip("pytest_benchmark")
ROWS, PAGE, ROUNDS = 20_000, 100, 20
NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
WORDS = ("Orders", "Customers", "Stock", "Größen", "Café", "注文", "Résumés", "Plan", "2026")
UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


def databases(count=ROWS):
    chance = random.Random(4)  # noqa: S311 - made-up names
    return tuple(
        Database(
            f"{number:08x}-1a2b-4c3d-8e4f-{number:012x}",
            " ".join(chance.choices(WORDS, k=3)) + f" {number}",
            f"https://app.notion.com/p/{number:032x}",
            last_edited=NOON - timedelta(minutes=number),
        )
        for number in range(count)
    )


ALL = databases()
# Read from both ends: new pages come in the middle.
WITHOUT_A_PAGE = ALL[:12_000] + ALL[12_000 + PAGE :]


@pytest.fixture
def table(qapp):
    apply_theme(qapp, LIGHT)
    made = DatabaseTable(Wording("en"))
    made.resize(700, 500)
    made.show_databases(WITHOUT_A_PAGE)
    made.show()
    made.selectRow(400)
    qapp.processEvents()
    yield made
    made.close()
    made.deleteLater()


def timed(benchmark, qapp, change, undo):
    """Time a change until it is painted; what undoes it is not timed."""

    def seen():
        change()
        qapp.processEvents()

    benchmark.pedantic(seen, setup=undo, rounds=ROUNDS, warmup_rounds=1)


@pytest.mark.benchmark(group="a page comes")
@pytest.mark.parametrize("by", [-1, Column.NAME, Column.EDITED], ids=["unsorted", "name", "date"])
def test_a_page_comes_in_the_middle(benchmark, qapp, table, by):
    table.sortByColumn(by, UP)
    timed(
        benchmark,
        qapp,
        lambda: table.show_databases(ALL),
        lambda: table.show_databases(WITHOUT_A_PAGE),
    )


@pytest.mark.benchmark(group="a page comes")
def test_a_page_comes_under_a_filter(benchmark, qapp, table):
    table.show_matching("or")
    timed(
        benchmark,
        qapp,
        lambda: table.show_databases(ALL),
        lambda: table.show_databases(WITHOUT_A_PAGE),
    )


@pytest.mark.benchmark(group="a page comes")
def test_a_page_comes_while_the_list_is_read_anew(benchmark, qapp, table):
    anew = databases()
    table.show_databases(known_databases(ALL, Listing(anew[: ROWS // 2])))
    after = Listing(anew[: ROWS // 2 + PAGE])
    timed(
        benchmark,
        qapp,
        lambda: table.show_databases(known_databases(ALL, after)),
        lambda: table.show_databases(known_databases(ALL, Listing(anew[: ROWS // 2]))),
    )


@pytest.mark.benchmark(group="a page comes")
def test_floor_putting_a_page_into_a_sorted_list(benchmark):
    names = [folded(database.title) for database in ALL]
    benchmark(lambda: sorted(range(ROWS), key=names.__getitem__))


@pytest.mark.benchmark(group="the whole list at once")
def test_the_whole_list_at_once(benchmark, qapp, table):
    timed(benchmark, qapp, lambda: table.show_databases(ALL), lambda: table.show_databases(()))


@pytest.mark.benchmark(group="the whole list at once")
def test_floor_folding_every_name(benchmark):
    benchmark(lambda: [folded(database.title) for database in ALL])


@pytest.mark.benchmark(group="a key in the filter")
@pytest.mark.parametrize(
    ("before", "after"), [("", "c"), ("c", "ca"), ("ca", "c"), ("zzz", "")], ids=str
)
def test_a_key_in_the_filter(benchmark, qapp, table, before, after):
    timed(
        benchmark,
        qapp,
        lambda: table.show_matching(after),
        lambda: table.show_matching(before),
    )


@pytest.mark.benchmark(group="a key in the filter")
def test_floor_looking_at_every_name(benchmark):
    names = [database.title.casefold() for database in ALL]
    benchmark(lambda: [place for place, name in enumerate(names) if "ca" in name])


@pytest.mark.benchmark(group="a sort")
@pytest.mark.parametrize("by", Column)
def test_a_sort(benchmark, qapp, table, by):
    table.sortByColumn(by, DOWN)
    timed(
        benchmark,
        qapp,
        lambda: table.sortByColumn(by, UP),
        lambda: table.sortByColumn(by, DOWN),
    )


@pytest.mark.benchmark(group="a sort")
def test_floor_sorting_names(benchmark):
    names = [database.title.casefold() for database in ALL]
    benchmark(lambda: sorted(range(ROWS), key=names.__getitem__, reverse=True))


@pytest.mark.benchmark(group="a selection")
def test_a_selection(benchmark, qapp, table):
    timed(benchmark, qapp, lambda: table.selectRow(15_000), lambda: table.selectRow(3))


@pytest.mark.benchmark(group="memory")
@pytest.mark.parametrize("kept", ["listing", "listing and model"])
def test_memory_of_a_row(benchmark, kept):
    """The name in the table tells it; the time is that of making it, traced, and means nothing."""
    wording = Wording("en")
    tracemalloc.start()
    try:

        def made():
            listing = Listing(databases(), complete=True)
            if kept == "listing":
                return listing
            model = DatabaseModel(wording)
            model.show_databases(listing.databases)
            model.sort(Column.NAME)
            return listing, model

        before, _ = tracemalloc.get_traced_memory()
        held = benchmark.pedantic(made, rounds=1)
        after, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    del held
    benchmark.stats.name = f"{kept}: {(after - before) / ROWS:.0f} bytes a row"
