import csv
import io
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notion_wizard.core.csv_export import databases_as_csv
from notion_wizard.core.names import visible
from notion_wizard.core.reach import Database

HEADER = ("Name", "Inside", "Last edited", "Address")


def rows_of(*databases):
    return list(csv.reader(io.StringIO(databases_as_csv(databases, HEADER), newline="")))


def test_each_cell_is_quoted_since_other_countries_part_them_at_other_signs():
    text = databases_as_csv([Database("d1", "Plan;=1+1;x")], HEADER)
    assert text.splitlines()[1].startswith('"Plan;=1+1;x",')


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


STARTS = ["=", "+", "-", "@", " =", "\u3000=", "\uff1d", "\uff0b", "\uff0d", "\uff20"]
# Before the sign, some programs skip these; none of them reaches the file.
UNSEEN = ["\t", "\r", "\n", "\x00", "\x1b", "\u202e", "\u200b", "\ufeff", "\x85"]


@pytest.mark.parametrize("start", STARTS)
def test_a_cell_is_never_a_formula(start):
    formula = f'{start}HYPERLINK("https://example.com")'
    row = rows_of(Database("d1", formula, formula, formula))[1]
    kept = formula.replace("\u3000", " ")
    assert row == [f"'{kept}", f"'{kept}", "", f"'{kept}"]


@pytest.mark.parametrize("unseen", UNSEEN)
def test_nothing_unseen_hides_a_formula_or_reaches_the_file(unseen):
    (_, row) = rows_of(Database("d1", f"{unseen}=1+1", f"a{unseen}b"))
    assert row[0].replace(" ", "") == "'=1+1"
    assert row[3].replace(" ", "") == "ab"


def test_numbers_stay_as_they_are_unless_they_begin_with_a_sign():
    assert [row[0] for row in rows_of(Database("d1", "0042"), Database("d2", "-7"))[1:]] == [
        "0042",
        "'-7",
    ]


def test_half_a_character_does_not_keep_the_list_from_being_saved():
    (_, row) = rows_of(Database("d1", "Orders \ud83d", inside="\ud83d\ude80"))
    assert row[:2] == ["Orders \ufffd", "🚀"]
    databases_as_csv([Database("d1", "\udc00")], HEADER).encode()


@given(st.text(), st.text())
def test_whatever_a_title_holds_it_stays_in_its_cell(title, inside):
    row = rows_of(Database("d1", title, inside=inside))[1]
    assert visible(row[0].removeprefix("'")) == visible(title.removeprefix("'"))
    assert visible(row[1].removeprefix("'")) == visible(inside.removeprefix("'"))
    assert len(row) == len(HEADER)
