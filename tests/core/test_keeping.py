from dataclasses import replace

import pytest

from notion_wizard.core.events import named, replacing_chosen, started
from notion_wizard.core.keeping import profile_to_save, replaced_profile
from notion_wizard.core.model import Tool
from tests.core.builders import (
    ELSEWHERE,
    IDENTITY,
    NOON,
    OTHER_TOKEN,
    TOKEN,
    UNNAMED,
    book_of,
    checked,
    fingerprint_of,
    profile_of,
    session_of,
    with_listing,
    with_no,
    with_paste,
    with_yes,
)

ORDERS = profile_of()
STOCK = profile_of(OTHER_TOKEN, ELSEWHERE, "Stock")


def test_a_path_about_a_saved_token_replaces_it():
    session = replacing_chosen(started(book_of(ORDERS, STOCK)), ORDERS)
    session = with_yes(with_paste(session, token=OTHER_TOKEN), ELSEWHERE)
    assert replaced_profile(session) is ORDERS


def test_another_token_of_a_saved_connection_replaces_it():
    session = with_yes(with_paste(session_of(book_of(STOCK, ORDERS)), token=OTHER_TOKEN))
    assert replaced_profile(session) is ORDERS


@pytest.mark.parametrize(
    "session",
    [
        session_of(book_of(ORDERS)),
        checked(book_of(STOCK)),
        checked(book_of(profile_of(identity=UNNAMED)), UNNAMED),
        checked(book_of(ORDERS), replace(IDENTITY, workspace_id="w9")),
    ],
)
def test_what_is_not_surely_the_same_replaces_nothing(session):
    assert replaced_profile(session) is None


def test_a_checked_token_is_saved_with_what_is_known_of_it():
    session = with_listing(checked(book_of(STOCK), tool=Tool.N8N), "Orders", "Stock")
    profile = profile_to_save(named(session, "  Mine "), NOON)
    assert profile.id == "mine"
    assert profile.name == "Mine"
    assert profile.identity is IDENTITY
    assert profile.fingerprint == fingerprint_of(TOKEN)
    assert (profile.saved_at, profile.last_worked) == (NOON, NOON)
    assert profile.databases == 2
    assert profile.tool is Tool.N8N


def test_a_list_that_is_not_complete_is_not_counted():
    session = checked()
    assert profile_to_save(session, NOON).databases is None
    session = with_listing(session, "Orders", complete=False)
    assert profile_to_save(session, NOON).databases is None


def test_a_token_without_a_name_gets_one():
    assert profile_to_save(named(checked(), "  "), NOON).name == "Notion"


def test_a_new_token_takes_no_other_ones_place():
    session = named(checked(book_of(STOCK)), "Stock")
    assert profile_to_save(session, NOON).id == "stock-2"


def test_a_replaced_token_keeps_its_id():
    session = replacing_chosen(started(book_of(ORDERS)), ORDERS)
    session = with_yes(with_paste(session, token=OTHER_TOKEN), ELSEWHERE)
    assert profile_to_save(session, NOON).id == "orders"


@pytest.mark.parametrize("session", [session_of(), with_no(with_paste(session_of()))])
def test_without_an_accepted_token_there_is_nothing_to_save(session):
    assert profile_to_save(session, NOON) is None
