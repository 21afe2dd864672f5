import csv
import io
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notion_wizard.core.csv_export import databases_as_csv
from notion_wizard.core.model import Database

HEADER = ("Name", "Inside", "Last edited", "Address")


def rows_of(*databases):
    return list(csv.reader(io.StringIO(databases_as_csv(databases, HEADER), newline="")))


def test_each_database_is_a_row_below_the_header():
    edited = datetime(2026, 11, 3, 12, 30, tzinfo=UTC)
    address = "https://app.notion.com/p/d1"
    assert rows_of(Database("d1", "Orders", address, "Sales", edited), Database("d2")) == [
        list(HEADER),
        ["Orders", "Sales", "2026-11-03T12:30:00+00:00", address],
        ["", "", "", ""],
    ]


def test_without_databases_there_is_the_header():
    assert rows_of() == [list(HEADER)]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_a_cell_is_never_a_formula(start):
    title = f'{start}HYPERLINK("https://example.com")'
    assert rows_of(Database("d1", title))[1][0] == f"'{title}"


@given(st.text(), st.text())
def test_whatever_a_title_holds_it_stays_in_its_cell(title, inside):
    row = rows_of(Database("d1", title, inside=inside))[1]
    assert row[0].removeprefix("'") == title.removeprefix("'")
    assert row[1].removeprefix("'") == inside.removeprefix("'")
    assert len(row) == len(HEADER)
