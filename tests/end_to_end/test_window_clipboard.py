"""The clipboard between programs, each a process of its own: whose it is, and what stays on it."""

import pytest

from tests.support.other_program import OtherProgram
from tests.support.stand_in import NEW_TOKEN
from tests.support.walks import answer, go_to_save, save


@pytest.fixture
def other(computer):
    programs = []

    def copies(text):
        program = OtherProgram(text, computer.screen)
        programs.append(program)
        return program.__enter__()

    yield copies
    for program in programs:
        program.__exit__(None, None, None)


@pytest.fixture
def window(computer, northwind, other):
    """A wizard into which a token was pasted that another program has copied."""
    other(NEW_TOKEN)
    window = computer.start_wizard(northwind.api_url)
    answer(window, "make")
    window.press("paste-paste")
    window.wait_for_code("3 0 0 9")
    return window


def test_after_the_save_the_token_of_another_program_can_be_cleared(computer, window):
    save(window)
    assert computer.clipboard() == NEW_TOKEN
    window.press("tools-works")
    window.press("clipboard-clear")
    window.wait_for_words("clipboard-text", "The clipboard was cleared")
    assert computer.clipboard() == ""


def test_what_another_program_copied_since_is_not_offered_to_be_cleared(computer, window, other):
    go_to_save(window)
    other("somebody's notes")
    window.press("nav-save")
    window.wait_for_code("6 0 0 2")
    window.press("tools-works")
    window.wait_for_words("done-number", "6 0 0 2")
    assert window.find("clipboard-clear") is None
    assert computer.clipboard() == "somebody's notes"


def test_a_copy_of_ours_ends_with_the_window(computer, window):
    save(window)
    window.press("tools-copy")
    window.wait_for_words("tools-copy-status", "Copied")
    assert computer.clipboard() == NEW_TOKEN
    window.press("nav-cancel")
    assert window.wait_for_end() == 0
    assert computer.clipboard() == ""


def test_what_another_program_copied_survives_the_window(computer, window, other):
    save(window)
    window.press("tools-copy")
    window.wait_for_words("tools-copy-status", "Copied")
    other("somebody's notes")
    window.press("nav-cancel")
    assert window.wait_for_end() == 0
    assert computer.clipboard() == "somebody's notes"
