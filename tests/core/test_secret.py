import copy
import pickle
from dataclasses import dataclass

import pytest

from notion_wizard.core.secret import Secret

TEXT = "ntn_11111111111" + "TokenThatIsNowhereToBeSeenInAnyText"
TOKEN = Secret(TEXT)


@dataclass(frozen=True)
class Holder:
    token: Secret


@pytest.mark.parametrize(
    "shown",
    [
        repr(TOKEN),
        str(TOKEN),
        f"{TOKEN}",
        f"{TOKEN:>60}",
        f"{TOKEN!r}",
        "%s" % TOKEN,  # noqa: UP031 - this way too
        repr(Holder(TOKEN)),
        repr([TOKEN]),
        str(ValueError(TOKEN)),
    ],
)
def test_nothing_shows_it(shown):
    assert TEXT not in shown
    assert "Secret(…)" in shown


@pytest.mark.parametrize("take", [pickle.dumps, copy.copy, copy.deepcopy])
def test_it_is_neither_pickled_nor_copied(take):
    with pytest.raises(TypeError) as raised:
        take(TOKEN)
    assert TEXT not in str(raised.value)


def test_only_reveal_gives_it_away():
    assert TOKEN.reveal() == TEXT


def test_two_that_hold_the_same_are_equal_and_hash_alike():
    assert Secret(TEXT) == TOKEN
    assert Secret(TEXT).equals(TOKEN)
    assert hash(Secret(TEXT)) == hash(TOKEN)
    assert Secret("other") != TOKEN
    assert not Secret("other").equals(TOKEN)
    assert TEXT != TOKEN


def test_a_hash_tells_nothing_of_it():
    assert hash(Secret("other")) == hash(TOKEN)


def test_it_is_found_in_and_taken_out_of_a_text_without_being_revealed():
    text = f"before {TEXT} between {TEXT} behind"
    assert TOKEN.occurs_in(text)
    assert not TOKEN.occurs_in("before")
    assert TOKEN.removed_from(text, "[gone]") == "before [gone] between [gone] behind"


def test_its_length_and_whether_there_is_any_are_no_secret():
    assert len(TOKEN) == 50
    assert TOKEN
    assert not Secret("")


def test_a_fingerprint_recognises_it_for_who_has_the_key():
    fingerprint = TOKEN.fingerprint(b"key")
    assert Secret(TEXT).fingerprint(b"key") == fingerprint
    assert TOKEN.fingerprint(b"another key") != fingerprint
    assert Secret("other").fingerprint(b"key") != fingerprint
    assert len(fingerprint) == 16
    assert int(fingerprint, 16)


def test_half_a_character_from_a_clipboard_raises_nothing_that_shows_it():
    broken = Secret(TEXT + "\ud800")
    assert not broken.equals(TOKEN)
    assert broken.fingerprint(b"key")
