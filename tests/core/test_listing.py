from datetime import UTC, datetime

from notion_wizard.core.listing import grouped
from notion_wizard.core.model import Database, DataSource

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
EARLIER = datetime(2026, 11, 3, 12, tzinfo=UTC)


def test_a_data_source_is_its_database():
    source = DataSource("s1", "Orders", "d1", "Sales", "https://app.notion.com/p/d1", NOON)
    assert grouped([source]) == (
        Database("d1", "Orders", "https://app.notion.com/p/d1", "Sales", NOON),
    )


def test_data_sources_of_one_database_are_one_and_tell_what_each_knows():
    sources = [
        DataSource("s1", "", "d1", last_edited=EARLIER),
        DataSource("s2", "Orders", "d1", "Sales", "https://app.notion.com/p/d1", NOON),
        DataSource("s3", "Archive", "d1", "Attic", "https://app.notion.com/p/d9"),
    ]
    assert grouped(sources) == (
        Database("d1", "Orders", "https://app.notion.com/p/d1", "Sales", NOON, data_sources=3),
    )


def test_where_nobody_knows_the_last_edit_it_stays_unknown():
    sources = [DataSource("s1", "Orders", "d1"), DataSource("s2", "Archive", "d1")]
    assert grouped(sources) == (Database("d1", "Orders", data_sources=2),)


def test_a_partial_object_counts_by_itself():
    assert grouped([DataSource("s1"), DataSource("s2")]) == (Database("s1"), Database("s2"))


def test_what_comes_twice_counts_once():
    assert grouped([DataSource("s1", "Orders", "d1")] * 2) == (Database("d1", "Orders"),)


def test_what_lies_in_the_trash_is_left_out():
    sources = [DataSource("s1", "Orders", "d1", in_trash=True), DataSource("s2", "Stock", "d2")]
    assert [database.title for database in grouped(sources)] == ["Stock"]


def test_the_order_is_that_of_the_results():
    sources = [
        DataSource("s1", "B", "d1"),
        DataSource("s2", "A", "d2"),
        DataSource("s3", "C", "d1"),
    ]
    assert [database.title for database in grouped(sources)] == ["B", "A"]
