"""The keyring asks for its password in a window of its own, and the wizard waits beside it."""

import pytest

from tests.support.stand_in import NEW_TOKEN, OLD_TOKEN
from tests.support.walks import answer, go_to_save, paste_good, replace_saved, save_first

PROFILE = "northwind-studio-order-sync"
OLD_PROFILE = "northwind-old-order-sync"


@pytest.fixture
def computer(asking_computer):
    return asking_computer


@pytest.fixture
def window(computer, northwind):
    """At screen 5, and the keyring is locked."""
    window = computer.start_wizard(northwind.api_url)
    answer(window, "make")
    paste_good(window, NEW_TOKEN)
    go_to_save(window)
    computer.keyring.lock()
    return window


@pytest.fixture
def home(computer, northwind):
    """Home with a saved token, and the keyring is locked."""
    window = computer.start_wizard(northwind.api_url)
    save_first(window, OLD_TOKEN)
    computer.keyring.lock()
    return window


def test_the_wizard_says_what_the_other_window_wants_and_goes_on_when_it_is_answered(
    computer, window
):
    window.press("nav-save")
    computer.keyring_prompt.wait()
    window.wait_for_code("6 0 4 4")
    window.wait_for_words("diagnosis-text", "not the Notion token")
    computer.keyring_prompt.unlock()
    window.wait_for_code("6 0 0 2")
    assert computer.kept(PROFILE) == NEW_TOKEN


def test_a_question_that_is_refused_is_told_in_words_of_the_keyring(computer, window):
    window.press("nav-save")
    computer.keyring_prompt.refuse()
    window.wait_for_code("6 0 2 8")
    window.press("save-retry")
    computer.keyring_prompt.unlock()
    window.wait_for_code("6 0 0 2")


def test_a_question_answered_after_stop_waiting_writes_nothing(computer, window):
    window.press("nav-save")
    window.wait_for_code("6 0 4 4")
    window.press("save-cancel")
    window.wait_for_code("2 4 2 9")
    window.wait_for_words("diagnosis-text", "The token works, and this computer does not keep it.")
    assert computer.keyring_prompt.is_open()
    with computer.questions_to_keyring() as questions:
        computer.keyring_prompt.unlock()
        computer.wait_until_nobody_saves()
        assert "CreateItem" not in questions()
    assert computer.kept(PROFILE) is None
    window.wait_for_code("2 4 2 9")


def test_who_stops_waiting_and_tries_again_has_saved_when_the_question_is_answered(
    computer, window
):
    window.press("nav-save")
    window.wait_for_code("6 0 4 4")
    window.press("save-cancel")
    window.wait_for_code("2 4 2 9")
    window.press("save-retry")
    window.wait_for_code("6 0 4 4")
    computer.keyring_prompt.unlock()
    window.wait_for_code("6 0 0 2")
    assert computer.kept(PROFILE) == NEW_TOKEN


def test_a_saved_token_is_checked_when_the_keyring_has_opened(computer, home):
    assert not computer.keyring_prompt.is_open()
    home.press("home-check")
    home.wait_for_code("6 0 4 4")
    computer.keyring_prompt.unlock()
    home.wait_for_code("3 0 0 9")


def test_the_way_out_of_an_interrupted_save_waits_and_can_be_taken_later(computer, northwind, home):
    replace_saved(home, NEW_TOKEN)
    asked = northwind.times_asked("/users/me")
    with northwind.hanging():
        home.press("nav-save")
        computer.keyring_prompt.unlock()
        northwind.wait_until_asked("/users/me", asked + 1)
        home.kill()
    computer.keyring.lock()
    window = computer.start_wizard(northwind.api_url)
    window.wait_for_code("6 1 4 0")
    assert not computer.keyring_prompt.is_open()
    window.press("home-save-undo")
    window.wait_for_words("diagnosis-code", "6 0 4 4")
    window.press("saved-cancel")
    computer.keyring_prompt.unlock()
    computer.wait_until_nobody_saves()
    assert computer.kept(f"{OLD_PROFILE}/newer") == NEW_TOKEN
    window.press("home-save-undo")
    window.wait_for_words("diagnosis-code", "6 1 0 6")
    assert computer.kept(OLD_PROFILE) == OLD_TOKEN
