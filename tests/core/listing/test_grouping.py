from datetime import UTC, datetime

from notion_wizard.core.listing.grouping import Grouping, News, Place, grouped
from notion_wizard.core.reach import Database, DataSource

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
EARLIER = datetime(2026, 11, 3, 12, tzinfo=UTC)


def test_a_data_source_is_its_database():
    address = "https://app.notion.com/p/d1"
    source = DataSource("s1", "Orders", "d1", address, NOON, page_id="p1")
    assert grouped([source]) == (Database("d1", "Orders", address, last_edited=NOON, page_id="p1"),)


def test_data_sources_of_one_database_are_one_and_tell_what_each_knows():
    sources = [
        DataSource("s1", "", "d1", last_edited=EARLIER),
        DataSource("s2", "Orders", "d1", "https://app.notion.com/p/d1", NOON, is_at_top=True),
        DataSource("s3", "Archive", "d1", "https://app.notion.com/p/d9"),
    ]
    assert grouped(sources) == (
        Database(
            "d1",
            "Orders",
            "https://app.notion.com/p/d1",
            last_edited=NOON,
            data_sources=3,
            is_at_top=True,
        ),
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


def titles(grouping):
    return [database.title for database in grouping.databases]


def test_what_comes_from_the_end_stands_at_the_end_the_oldest_last():
    grouping = Grouping()
    grouping.add(DataSource("s1", "newest", "d1"), Place.FRONT)
    grouping.add(DataSource("s4", "oldest", "d4"), Place.BACK)
    grouping.add(DataSource("s3", "older", "d3"), Place.BACK)
    grouping.add(DataSource("s2", "newer", "d2"), Place.FRONT)
    grouping.add(DataSource("s0", "just now", "d0"), Place.ABOVE)
    assert titles(grouping) == ["just now", "newest", "newer", "older", "oldest"]


def test_a_database_stands_where_its_newest_data_source_does():
    grouping = Grouping()
    grouping.add(DataSource("s1", "Archive", "d1", last_edited=EARLIER), Place.BACK)
    grouping.add(DataSource("s9", "Stock", "d9", last_edited=EARLIER), Place.BACK)
    grouping.add(DataSource("s2", "Orders", "d1", last_edited=NOON), Place.FRONT)
    assert titles(grouping) == ["Archive", "Stock"]
    assert grouping.databases[0].last_edited == NOON
    assert grouping.databases[0].data_sources == 2


def test_it_is_told_what_is_new_about_a_result():
    grouping = Grouping()
    source = DataSource("s1", "Orders", "d1", last_edited=EARLIER)
    edited = DataSource("s1", "Orders", "d1", last_edited=NOON)
    assert grouping.add(source, Place.BACK) is News.FOUND
    assert grouping.add(source, Place.FRONT) is News.NONE
    assert grouping.add(edited, Place.ABOVE) is News.MOVED_FROM_BACK
    assert grouping.add(source, Place.FRONT) is News.MOVED
    assert grouping.databases == (Database("d1", "Orders", last_edited=NOON),)
