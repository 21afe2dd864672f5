"""What the keyring holds when a save replaces, is undone, is refused, or is cut short."""

import signal

import pytest

from notion_wizard.practice.scenario import STUDIO
from tests.support.stand_in import NEW_TOKEN, OLD_TOKEN
from tests.support.walks import answer, go_to_save, paste_good, replace_saved, save, save_first

POINTS_OF_A_SAVE = 39
"""Questions to the keyring, changes of the profile file, and Notion's test."""

OLD_PROFILE = "northwind-old-order-sync"


def test_the_token_before_is_kept_beside_the_new_one_and_undo_brings_it_back(computer, northwind):
    window = computer.start_wizard(northwind.api_url)
    save_first(window, OLD_TOKEN)
    replace_saved(window, NEW_TOKEN)
    window.press("nav-save")
    window.wait_for_code("6 0 0 2")
    assert computer.kept(OLD_PROFILE) == NEW_TOKEN
    assert computer.kept(f"{OLD_PROFILE}/before") == OLD_TOKEN

    window.press("tools-undo")
    window.wait_for_code("6 1 0 6")
    assert computer.kept(OLD_PROFILE) == OLD_TOKEN


def test_undo_says_that_the_token_before_is_dead_and_the_newer_one_can_be_brought_back(
    computer, northwind
):
    window = computer.start_wizard(northwind.api_url)
    save_first(window, OLD_TOKEN)
    replace_saved(window, NEW_TOKEN)
    window.press("nav-save")
    window.wait_for_code("6 0 0 2")
    northwind.becomes(tokens={NEW_TOKEN: STUDIO})
    window.press("tools-undo")
    window.wait_for_text("The earlier token no longer works")
    assert computer.kept(OLD_PROFILE) == OLD_TOKEN
    assert computer.kept(f"{OLD_PROFILE}/before") == NEW_TOKEN
    window.press("tools-undo")
    # The newer one is in place and proved: that is as after a save.
    window.wait_for_code("6 0 0 2")
    assert computer.kept(OLD_PROFILE) == NEW_TOKEN


def test_what_was_deleted_in_the_systems_own_tool_is_told_and_can_be_saved_again(
    computer, northwind
):
    window = computer.start_wizard(northwind.api_url)
    save_first(window, OLD_TOKEN)
    computer.forget(OLD_PROFILE)
    window.press("home-check")
    window.wait_for_code("6 1 3 3")
    window.press("diagnosis-deed")
    window.press("guide-have")
    window.write("paste-field", OLD_TOKEN)
    window.wait_for_code("1 5 0 9")
    save(window)
    assert computer.kept(OLD_PROFILE) == OLD_TOKEN


def test_a_locked_keyring_is_said_in_words_of_the_keyring_and_the_token_stays_usable(
    computer, northwind
):
    window = computer.start_wizard(northwind.api_url)
    answer(window, "make")
    paste_good(window, NEW_TOKEN)
    go_to_save(window)
    computer.keyring.lock()
    window.press("nav-save")
    window.wait_for_code("6 0 2 8")
    window.press("save-skip")
    window.press("tools-copy")
    window.wait_for_words("tools-copy-status", "Copied")
    assert computer.clipboard() == NEW_TOKEN


@pytest.mark.parametrize(
    ("way_out", "code", "kept"),
    [
        ("finish", "6 0 0 2", NEW_TOKEN),
        # The quick tests take this way out where the keyring asks.
        pytest.param("undo", "6 1 0 6", OLD_TOKEN, marks=pytest.mark.long),
    ],
    ids=["finish", "undo"],
)
def test_a_save_that_was_killed_loses_no_token_and_can_be_ended_at_the_next_start(
    computer, northwind, way_out, code, kept
):
    window = computer.start_wizard(northwind.api_url)
    save_first(window, OLD_TOKEN)
    replace_saved(window, NEW_TOKEN)
    asked = northwind.times_asked("/users/me")
    with northwind.hanging():
        window.press("nav-save")
        northwind.wait_until_asked("/users/me", asked + 1)
        window.kill()
    assert computer.kept(OLD_PROFILE) == OLD_TOKEN
    assert computer.kept(f"{OLD_PROFILE}/newer") == NEW_TOKEN

    window = computer.start_wizard(northwind.api_url)
    window.wait_for_code("6 1 4 0")
    window.press(f"home-save-{way_out}")
    window.wait_for_words("diagnosis-code", code)
    assert computer.kept(OLD_PROFILE) == kept
    window.press("home-check")
    window.wait_for_code("3 0 0 9")


def test_killed_while_undo_asks_notion_nothing_was_changed(computer, northwind):
    window = computer.start_wizard(northwind.api_url)
    save_first(window, OLD_TOKEN)
    replace_saved(window, NEW_TOKEN)
    window.press("nav-save")
    window.wait_for_code("6 0 0 2")
    northwind.becomes(tokens={NEW_TOKEN: STUDIO})
    asked = northwind.times_asked("/users/me")
    with northwind.hanging():
        window.press("tools-undo")
        northwind.wait_until_asked("/users/me", asked + 1)
        window.kill()
    assert computer.kept(OLD_PROFILE) == NEW_TOKEN
    assert computer.kept(f"{OLD_PROFILE}/before") == OLD_TOKEN

    window = computer.start_wizard(northwind.api_url)
    window.press("home-check")
    window.wait_for_code("3 0 0 9")


def test_undo_at_the_start_keeps_the_new_token_where_the_old_one_is_dead(computer, northwind):
    window = computer.start_wizard(northwind.api_url)
    save_first(window, OLD_TOKEN)
    replace_saved(window, NEW_TOKEN)
    asked = northwind.times_asked("/users/me")
    with northwind.hanging():
        window.press("nav-save")
        northwind.wait_until_asked("/users/me", asked + 1)
        window.kill()
    northwind.becomes(tokens={NEW_TOKEN: STUDIO})

    window = computer.start_wizard(northwind.api_url)
    window.press("home-save-undo")
    window.wait_for_text("The earlier token no longer works")
    assert computer.kept(OLD_PROFILE) == OLD_TOKEN
    assert computer.kept(f"{OLD_PROFILE}/before") == NEW_TOKEN


@pytest.mark.long
@pytest.mark.parametrize("point", range(1, POINTS_OF_A_SAVE + 1))
def test_killed_at_any_point_of_a_save_home_offers_the_way_out(computer, northwind, point):
    # tests/adapters/test_killed_saves.py tries both ways at each of them.
    way_out = ("finish", "undo")[point % 2]
    window = computer.start_wizard(northwind.api_url)
    save_first(window, OLD_TOKEN)
    window.kill()
    window = computer.start_wizard(northwind.api_url, killed_at=point)
    window.wait_for("page-home")
    replace_saved(window, NEW_TOKEN)
    window.press("nav-save")
    assert window.wait_for_end() == -signal.SIGKILL
    entries = [OLD_PROFILE, f"{OLD_PROFILE}/before", f"{OLD_PROFILE}/newer"]
    kept = [computer.kept(entry) for entry in entries]
    assert OLD_TOKEN in kept

    window = computer.start_wizard(northwind.api_url)
    window.wait_for("page-home")
    if window.find("home-save-finish") is None:
        assert kept == [OLD_TOKEN, None, None]
        return
    window.wait_for_code("6 1 4 0")
    window.press(f"home-save-{way_out}")
    is_new = way_out == "finish" and NEW_TOKEN in kept
    code = {"undo": "6 1 0 6", "finish": "6 0 0 2" if is_new else "6 0 5 3"}[way_out]
    window.wait_for_words("diagnosis-code", code)
    assert computer.kept(OLD_PROFILE) == (NEW_TOKEN if is_new else OLD_TOKEN)
    assert window.find("home-save-finish") is None
