"""How soon 5,000 data sources are listed, beside the client library on the same server."""

import time

import notion_client
import pytest

from notion_wizard.adapters.notion_http import NOTION_VERSION, NotionHttp
from notion_wizard.adapters.system_clock import SystemClock
from notion_wizard.cli.check import checked, given
from notion_wizard.core.listing import list_databases
from notion_wizard.core.model import Book
from notion_wizard.core.ports import Cancel
from notion_wizard.core.secret import Secret
from notion_wizard.core.session import Session
from tests.support.large_notion import large_notion

pytest.importorskip("pytest_benchmark")
# What was under way when the list was whole is given up: its connection ends with its thread.
pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
COUNT, SECONDS = 5_000, 0.15
TOKEN = "ntn_" + "12345678901" + "CanaryTokenThatIsNowhereEverToBeSee"


@pytest.fixture(scope="module")
def address():
    with large_notion(COUNT, SECONDS) as url:
        yield url


def by_the_client_library(address):
    options = {"auth": TOKEN, "base_url": address.removesuffix("/v1")}
    asked = {"filter": {"property": "object", "value": "data_source"}, "page_size": 100}
    with notion_client.Client(**options, notion_version=NOTION_VERSION) as client:
        found = notion_client.helpers.iterate_paginated_api(client.search, **asked)
        return sum(1 for _source in found)


def by_ours(address, progress=lambda _listing: None):
    notion = NotionHttp(address)
    listing = list_databases(notion, Secret(TOKEN), Cancel(), progress)
    notion.close()
    return len(listing.databases)


@pytest.mark.parametrize("listed", [by_the_client_library, by_ours])
def test_the_whole_list(benchmark, address, listed):
    """Ours is to take at most 0.55 of the client library's time."""
    assert benchmark.pedantic(listed, (address,), rounds=5, warmup_rounds=1) == COUNT


def checked_by_ours(address):
    notion, clock = NotionHttp(address), SystemClock()
    session = checked(given(Session(Book(b"key")), TOKEN.encode()), notion, clock)
    notion.close()
    assert session.listing.complete
    assert all(database.inside for database in session.listing.databases)
    return len(session.listing.databases)


def test_the_whole_check(benchmark, address):
    """Whose token it is, what it may do, the list, where the databases stand: one round trip more.

    What needs nothing of the list is asked beside it.
    """
    assert benchmark.pedantic(checked_by_ours, (address,), rounds=5, warmup_rounds=1) == COUNT


def one_round_trip(address):
    notion = NotionHttp(address)
    notion.identify(Secret(TOKEN), Cancel())
    notion.close()


def first_rows(address):
    came, notion, cancel = [], NotionHttp(address), Cancel()
    began = time.perf_counter()

    def rows(_listing):
        came.append(time.perf_counter() - began)
        cancel.set()

    list_databases(notion, Secret(TOKEN), cancel, rows)
    notion.close()


@pytest.mark.parametrize("asked", [one_round_trip, first_rows])
def test_the_first_rows(benchmark, address, asked):
    """They come with the first answer: one round trip, and what reading a hundred rows takes."""
    benchmark.pedantic(asked, (address,), rounds=5, warmup_rounds=1)
