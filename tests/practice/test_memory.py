import threading
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from notion_wizard.core.codes import Code
from notion_wizard.core.model import Book, Identity, PendingSave, Preferences, Profile
from notion_wizard.core.problem import Problem
from notion_wizard.core.secret import Secret
from notion_wizard.practice.memory import MemoryKeychain, MemoryProfiles
from notion_wizard.wording import Wording

FIRST = Secret("a made-up token")
SECOND = Secret("another one")
NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
PROFILE = Profile("orders", "Order sync", Identity(), "f" * 16, NOON)


def test_the_keychain_gives_back_what_was_written_last():
    keychain = MemoryKeychain()
    keychain.write("one", FIRST)
    keychain.write("one", SECOND)
    assert keychain.read("one") == SECOND


def test_the_keychain_keeps_entries_apart_and_forgets_only_the_named_one():
    keychain = MemoryKeychain({"one": FIRST})
    keychain.write("one/before", SECOND)
    keychain.delete("one")
    keychain.delete("one")
    assert keychain.read("one") is None
    assert keychain.read("one/before") == SECOND


def test_the_keychain_does_not_change_what_it_was_given():
    given = {"one": FIRST}
    MemoryKeychain(given).delete("one")
    assert given == {"one": FIRST}


@pytest.mark.parametrize("fault", [Code.NO_KEYCHAIN, Code.KEYCHAIN_LOCKED, Code.KEYCHAIN_FULL])
def test_a_faulty_keychain_raises_its_fault_from_every_call(fault):
    keychain = MemoryKeychain({"one": FIRST}, fault)
    for call in (
        lambda: keychain.read("one"),
        lambda: keychain.write("one", FIRST),
        lambda: keychain.delete("one"),
    ):
        with pytest.raises(Problem) as raised:
            call()
        assert raised.value.code is fault
    assert Wording("en").say(keychain.name.text) == "Practice keychain"


def test_a_keychain_that_waits_waits_once(monkeypatch):
    waited = []
    monkeypatch.setattr("time.sleep", waited.append)
    keychain = MemoryKeychain(waits=8)
    for entry in ("one", "two"):
        keychain.write(entry, FIRST)
    assert waited == [8, 0]
    assert keychain.read("one") == FIRST


def test_a_keychain_that_does_not_keep_reads_back_something_else():
    keychain = MemoryKeychain(fault=Code.NOT_KEPT)
    assert keychain.read("one") is None
    keychain.write("one", FIRST)
    assert keychain.read("one") not in (None, FIRST)


def test_the_profiles_keep_what_an_edit_returns():
    profiles = MemoryProfiles(Book(b"key"))
    edited = profiles.change(lambda book: replace(book, preferences=Preferences("de")))
    assert edited.preferences.language == "de"
    assert profiles.load() == edited


def test_an_edit_that_does_not_work_changes_nothing():
    profiles = MemoryProfiles(Book(b"key"))
    with pytest.raises(ZeroDivisionError):
        profiles.change(lambda _book: 1 // 0)
    assert profiles.load() == Book(b"key")


def test_edits_of_two_threads_do_not_undo_each_other():
    profiles = MemoryProfiles(Book(b"\0"))

    def count():
        for _ in range(200):
            profiles.change(
                lambda book: replace(
                    book, fingerprint_key=(int.from_bytes(book.fingerprint_key) + 1).to_bytes(4)
                )
            )

    threads = [threading.Thread(target=count) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert int.from_bytes(profiles.load().fingerprint_key) == 800


def test_a_save_under_way_is_no_interrupted_one_and_the_next_waits_for_it():
    pending = PendingSave(PROFILE, replaces=None, started_at=NOON)
    kept = Book(b"key", pending=pending)
    profiles = MemoryProfiles(kept)
    asked = []

    def given_up():
        asked.append(None)
        return len(asked) > 1

    with profiles.alone(lambda: False) as book:
        assert book == kept
        assert profiles.load() == replace(kept, pending=None)
        assert profiles.change(lambda book: book) == replace(kept, pending=None)
        with pytest.raises(Problem) as raised, profiles.alone(given_up):
            pass
        assert raised.value.code is Code.CANCELLED
    assert profiles.load() == kept
