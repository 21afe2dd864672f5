import threading
from datetime import UTC, datetime

import pytest

from notion_wizard.cli.saved import saved_token, token_without_list
from notion_wizard.cli.wrong_use import WrongUse
from notion_wizard.core.codes import Code
from notion_wizard.core.model import Book, Identity, Profile
from notion_wizard.core.problem import Problem
from notion_wizard.core.secret import Secret
from notion_wizard.practice.memory import MemoryKeychain

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
TOKEN = Secret("ntn_" + "12345678901" + "a1B2" * 8 + "xyz")


def profile(profile_id, name):
    return Profile(profile_id, name, Identity(), "fingerprint", NOON)


BOOK = Book(b"key", (profile("p1", "Northwind"), profile("p2", "Twin"), profile("p3", "Twin")))
KEYCHAIN = MemoryKeychain({"p1": TOKEN, "p3": TOKEN})


@pytest.mark.parametrize("name", ["Northwind", "p1", "p3"])
def test_a_saved_token_is_found_by_name_and_by_id(name):
    assert saved_token(BOOK, name, KEYCHAIN) == TOKEN


def test_an_unknown_name_is_wrong_use_and_the_known_ones_are_told():
    with pytest.raises(WrongUse) as caught:
        saved_token(BOOK, "northwind", KEYCHAIN)
    assert caught.value.facts == {"names": "Northwind, Twin, Twin"}


def test_a_name_of_two_tokens_is_wrong_use_and_their_ids_are_told():
    with pytest.raises(WrongUse) as caught:
        saved_token(BOOK, "Twin", KEYCHAIN)
    assert caught.value.facts == {"names": "p2, p3"}


def test_where_nothing_is_saved_no_name_is_right():
    with pytest.raises(WrongUse, match="No token is saved on this computer"):
        saved_token(Book(b"key"), "Northwind", KEYCHAIN)


def problem_of(name, keychain, seconds=60):
    with pytest.raises(Problem) as caught:
        saved_token(BOOK, name, keychain, seconds)
    assert caught.value.__context__ is None
    return caught.value.code


def words_of(code, seconds=60):
    """The words of `get` in front of a keychain with this trouble."""
    with pytest.raises(Problem) as caught:
        saved_token(BOOK, "p1", MemoryKeychain(fault=code), seconds)
    entry = caught.value.diagnosis.entry
    return caught.value.code, f"{entry.explanation} {entry.fixes} {entry.say}"


@pytest.mark.parametrize(
    "code",
    [
        Code.NO_KEYCHAIN,
        Code.KEYCHAIN_LOCKED,
        Code.KEYCHAIN_REFUSED,
        Code.KEYCHAIN_NOT_SAFE,
        Code.KEYCHAIN_TROUBLE,
    ],
)
def test_where_nothing_was_to_be_saved_nothing_is_said_of_saving(code):
    told, words = words_of(code)
    assert told is code
    for untrue in ("token is good", "Nothing was saved", "without saving"):
        assert untrue not in words


UNREADABLE = Problem(Code.PROFILES_UNREADABLE)


def test_an_entry_is_found_by_its_id_though_the_list_cannot_be_read():
    assert token_without_list(UNREADABLE, "p1", KEYCHAIN) == TOKEN


@pytest.mark.parametrize("name", ["Northwind", "p1/before", "p9"])
def test_without_the_list_any_other_name_tells_of_the_list(name):
    keychain = MemoryKeychain({"p1/before": TOKEN})
    with pytest.raises(Problem) as caught:
        token_without_list(UNREADABLE, name, keychain)
    assert caught.value is UNREADABLE


@pytest.mark.parametrize("book", [BOOK, Book(b"key")])
def test_an_id_of_a_list_that_was_lost_is_still_found(book):
    keychain = MemoryKeychain({"orders": TOKEN})
    assert saved_token(book, "orders", keychain) == TOKEN


def test_a_wrong_name_stays_wrong_whatever_the_keychain_has():
    with pytest.raises(WrongUse):
        saved_token(BOOK, "northwind", MemoryKeychain(fault=Code.KEYCHAIN_LOCKED))


def test_an_entry_that_someone_removed_is_gone():
    assert problem_of("p2", KEYCHAIN) is Code.ENTRY_GONE


def test_a_keychain_that_is_locked_says_so():
    assert problem_of("p1", MemoryKeychain(fault=Code.KEYCHAIN_LOCKED)) is Code.KEYCHAIN_LOCKED


def test_a_keychain_that_waits_is_not_waited_for_without_end():
    class Waiting(MemoryKeychain):
        def read(self, _entry):
            threading.Event().wait()

    assert problem_of("p1", Waiting(), seconds=0) is Code.KEYCHAIN_WAITING
