"""The window closes when it is told to, whatever is under way."""

import time

from tests.support.stand_in import NEW_TOKEN
from tests.support.walks import answer, paste_good

SECONDS_TO_CLOSE = 10
"""A request that is waited for would take 15 or more."""


def seconds_until_end(window):
    began = time.monotonic()
    assert window.wait_for_end() == 0
    return time.monotonic() - began


def test_a_request_that_hangs_does_not_hold_the_process(computer, northwind):
    window = computer.start_wizard(northwind.api_url)
    answer(window, "make")
    window.wait_for("paste-field")
    with northwind.hanging():
        window.write("paste-field", NEW_TOKEN)
        window.wait_for("check-cancel")
        northwind.wait_until_asked("/users/me", 2)
        window.press("nav-cancel")
        window.press("close-anyway")
        assert seconds_until_end(window) < SECONDS_TO_CLOSE


def test_the_first_try_of_the_way_does_not_hold_the_process_either(computer, northwind):
    with northwind.hanging():
        window = computer.start_wizard(northwind.api_url)
        northwind.wait_until_asked("/users/me", 1)
        window.press("nav-cancel")
        assert seconds_until_end(window) < SECONDS_TO_CLOSE


def test_stay_keeps_what_was_pasted(computer, northwind):
    window = computer.start_wizard(northwind.api_url)
    answer(window, "make")
    paste_good(window, NEW_TOKEN)
    window.press("nav-cancel")
    window.press("close-stay")
    window.wait_for_code("3 0 0 9")
    assert window.wait_for("paste-field").text == "●" * 50
