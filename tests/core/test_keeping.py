from dataclasses import replace

import pytest

from notion_wizard.core.events import named, replacing_chosen, started
from notion_wizard.core.keeping import profile_to_save, replaced_profile
from notion_wizard.core.model import Owner, Sighting, Tool
from tests.core.builders import (
    ELSEWHERE,
    IDENTITY,
    NOON,
    OTHER_TOKEN,
    PERSON,
    TOKEN,
    UNNAMED,
    YESTERDAY,
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


ADA = profile_of(OTHER_TOKEN, PERSON, "Northwind – Ada", id="ada")


def seen(**facts):
    return (Sighting(fingerprint_of(OTHER_TOKEN), identity=PERSON, **facts),)


@pytest.mark.parametrize("owner", [Owner.PERSON, Owner.USER, Owner.UNKNOWN])
@pytest.mark.parametrize(
    "sightings", [(), seen(worked_at=YESTERDAY)], ids=["nothing known", "it worked"]
)
def test_a_second_token_of_a_person_leaves_the_first_one_where_it_is(owner, sightings):
    identity = replace(PERSON, owner=owner)
    book = book_of(replace(ADA, identity=identity), sightings=sightings)
    session = checked(book, identity)
    assert replaced_profile(session) is None
    kept = profile_to_save(session, NOON)
    assert (kept.name, kept.id) == ("Northwind – Ada 2", "northwind-ada-2")


@pytest.mark.parametrize(
    ("profile", "facts"),
    [
        (ADA, {"sightings": seen(worked_at=YESTERDAY, refused_at=NOON)}),
        (replace(ADA, gone=True), {}),
        (replace(ADA, fingerprint=fingerprint_of(TOKEN)), {}),
    ],
    ids=["turned down", "no longer in the keychain", "the very same"],
)
def test_a_persons_token_that_is_over_makes_room_for_the_next(profile, facts):
    session = checked(book_of(profile, **facts), PERSON)
    assert replaced_profile(session) is profile
    assert profile_to_save(session, NOON).id == "ada"


def test_of_a_persons_tokens_the_very_same_one_is_kept_where_it_was():
    same = replace(ADA, id="ada-2", fingerprint=fingerprint_of(TOKEN))
    gone = replace(ADA, gone=True)
    assert replaced_profile(checked(book_of(gone, same), PERSON)) is same


def test_a_person_may_say_that_a_working_token_is_to_be_replaced():
    session = replacing_chosen(started(book_of(ADA, sightings=seen(worked_at=NOON))), ADA)
    session = with_yes(with_paste(session), PERSON)
    assert (replaced_profile(session), session.save_name) == (ADA, ADA.name)


def test_no_two_saved_tokens_are_given_one_name():
    names = [ADA.name, f"{ADA.name} 2", f"{ADA.name} 3"]
    book = book_of(*(replace(ADA, id=name, name=name) for name in names))
    assert checked(book, PERSON).save_name == "Northwind – Ada 4"
    ours = profile_of(name="Northwind – Order sync")
    assert checked(book_of(ours)).save_name == ours.name
    twin = replace(ours, identity=replace(IDENTITY, connection_id="c7"))
    assert checked(book_of(twin)).save_name == f"{ours.name} 2"


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
