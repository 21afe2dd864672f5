"""The made-up workspaces of the practice Notion and what is in them."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import product
from typing import Final

from notion_wizard.practice.world import PracticeDatabase, PracticePage, PracticeSource

# The first eight hex digits of an id tell the kind to whoever reads along.
_PAGE: Final = "9a9e0000"
_DATABASE: Final = "da7aba5e"
_SOURCE: Final = "da7a50ce"

NEWEST_EDIT: Final = datetime(2026, 11, 20, 9, 14, tzinfo=UTC)
"""When the database edited last was edited. Fixed, so that practice looks the same each day."""

# Most recently edited first. A name may be empty in Notion, and one of them is.
_STUDIO: Final = (
    ("Orders 2026", "Operations"),
    ("Customers", "Sales"),
    ("Stock list", "Operations"),
    ("Editorial calendar", "Marketing"),
    ("Projects", None),
    ("Tasks", None),
    ("Invoices 2026", "Finance"),
    ("Deliveries", "Operations"),
    ("Leads", "Sales"),
    ("Newsletter", "Marketing"),
    ("Holidays", "Team"),
    ("Social media posts", "Marketing"),
    ("Suppliers", "Operations"),
    ("Website roadmap", None),
    ("Offers", "Sales"),
    ("Meeting notes", "Team"),
    ("Expenses", "Finance"),
    ("Returns", "Operations"),
    ("Campaigns", "Marketing"),
    ("Contracts", "Sales"),
    ("Job applicants", "Team"),
    ("Price list", "Operations"),
    ("Subscriptions", "Finance"),
    ("Photo library", "Marketing"),
    ("Partner shops", "Sales"),
    ("Equipment", "Team"),
    ("Budget", "Finance"),
    ("Press contacts", "Marketing"),
    ("Warehouse checks", "Operations"),
    ("Trade fairs", "Sales"),
    ("Onboarding", "Team"),
    ("", "Marketing"),
    ("Ideas", None),
    ("Brand assets", "Marketing"),
    ("Training", "Team"),
    ("Invoices 2025", "Finance"),
    ("Orders 2025", "Operations"),
)
_PARENTS: Final = ("Operations", "Sales", "Marketing", "Finance", "Team")

_LISTS_OF_A_BRANCH: Final = (
    "Orders",
    "Customers",
    "Stock list",
    "Deliveries",
    "Returns",
    "Invoices",
    "Expenses",
    "Shifts",
    "Tasks",
    "Meeting notes",
)
_BRANCHES: Final = range(1, 201)


def _id(kind: str, number: int) -> str:
    return f"{kind}-0000-4000-8000-{number:012x}"


def link_to(object_id: str, words: str = "") -> str:
    """Return the link that Notion's Copy link gives for an object."""
    bare = object_id.replace("-", "")
    return (
        f"https://app.notion.com/p/{words}-{bare}" if words else f"https://app.notion.com/p/{bare}"
    )


def _page(title: str | None) -> PracticePage | None:
    if title is None:
        return None
    number = _PARENTS.index(title) + 1
    return PracticePage(_id(_PAGE, number), title, NEWEST_EDIT - timedelta(days=number))


def _database(
    number: int, title: str, parent: str | None, sources: tuple[str, ...] = ()
) -> PracticeDatabase:
    titles = sources or (title,)
    return PracticeDatabase(
        id=_id(_DATABASE, number),
        title=title,
        sources=tuple(
            PracticeSource(_id(_SOURCE, number * 16 + place), source)
            for place, source in enumerate(titles)
        ),
        edited=NEWEST_EDIT - timedelta(hours=7, minutes=23) * (number - 1),
        parent=_page(parent),
    )


OPERATIONS_PAGE_ID: Final = _id(_PAGE, 1)
ORDERS_ID: Final = _id(_DATABASE, 1)
LATECOMER_ID: Final = _id(_DATABASE, 0xA11)
LINKED_VIEW_ID: Final = _id(_DATABASE, 0xA12)
TRASHED_ID: Final = _id(_DATABASE, 0xA13)


@cache
def studio() -> tuple[PracticeDatabase, ...]:
    """Return the 37 databases of Northwind Studio; one has two data sources.

    By their links alone two more are found: a linked view, and one in the trash.
    """
    return (*_studio_listed(), *_studio_unlisted())


def _studio_listed() -> Iterator[PracticeDatabase]:
    for number, (title, parent) in enumerate(_STUDIO, start=1):
        sources = ("Features", "Bugs") if title == "Website roadmap" else ()
        yield _database(number, title, parent, sources)


def _studio_unlisted() -> Iterator[PracticeDatabase]:
    long_ago = NEWEST_EDIT - timedelta(days=200)
    yield PracticeDatabase(
        LINKED_VIEW_ID, "Orders of this week", (), long_ago, _page("Operations"), linked_view=True
    )
    source = PracticeSource(_id(_SOURCE, 0xA13), "Orders 2019")
    yield PracticeDatabase(
        TRASHED_ID, "Orders 2019", (source,), long_ago, _page("Operations"), in_trash=True
    )


def latecomer() -> tuple[PracticeDatabase, ...]:
    """Return one database, which is seen from the third look on."""
    return (
        PracticeDatabase(
            LATECOMER_ID,
            "Spare parts",
            (PracticeSource(_id(_SOURCE, 0xA11), "Spare parts"),),
            NEWEST_EDIT + timedelta(minutes=5),
            _page("Operations"),
            shared_from_look=3,
        ),
    )


@cache
def studio_and_latecomer() -> tuple[PracticeDatabase, ...]:
    """Return Northwind Studio's databases and the one that appears at the third look."""
    return (*latecomer(), *studio())


@cache
def branches() -> tuple[PracticeDatabase, ...]:
    """Return the 2,000 databases of a company with 200 branches."""
    titles = (
        f"{name}, branch {branch:03}" for name, branch in product(_LISTS_OF_A_BRANCH, _BRANCHES)
    )
    return tuple(
        PracticeDatabase(
            id=_id(_DATABASE, number),
            title=title,
            sources=(PracticeSource(_id(_SOURCE, number), title),),
            edited=NEWEST_EDIT - timedelta(seconds=number * 40),
        )
        for number, title in enumerate(titles, start=1)
    )
