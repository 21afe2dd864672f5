"""What the keyring holds when a save replaces, is undone, is refused, or is cut short."""

import pytest

from tests.support.stand_in import NEW_TOKEN, OLD_TOKEN
from tests.support.walks import answer, go_to_save, paste_good, save_first

OLD_PROFILE = "northwind-old-order-sync"


def replace_saved(window, token):
    """From Home's card over the questions to screen 5, with another token."""
    window.press("home-replace")
    window.wait_for("page-situation")
    assert window.wait_for("tool-make").is_checked
    assert window.wait_for("situation-refused").is_checked
    window.press("nav-next")
    window.write("paste-field", token)
    window.wait_for_code("3 2 0 6")
    go_to_save(window)


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
    [("finish", "6 0 0 2", NEW_TOKEN), ("undo", "6 1 0 6", OLD_TOKEN)],
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
    assert computer.kept(OLD_PROFILE) == NEW_TOKEN
    assert computer.kept(f"{OLD_PROFILE}/before") == OLD_TOKEN

    window = computer.start_wizard(northwind.api_url)
    window.wait_for_code("6 1 4 0")
    window.press(f"home-save-{way_out}")
    window.wait_for_words("diagnosis-code", code)
    assert computer.kept(OLD_PROFILE) == kept
    window.press("home-check")
    window.wait_for_code("3 0 0 9")
