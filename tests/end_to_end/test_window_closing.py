"""The window closes when it is told to, whatever is under way, and its process ends with it.

What is promised is a second. The bound here is wider, for slow machines: whatever is waited for
would take longer.
"""

import os
import signal
import time
from contextlib import contextmanager
from pathlib import Path

import pytest
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

from notion_wizard.practice.world import nothing
from tests.support.hanging import dripping, profile_lock_held, silent
from tests.support.stand_in import NEW_TOKEN
from tests.support.walks import answer, go_to_save, paste_good, save_first

SECONDS_TO_CLOSE = 4
"""What is waited for takes 5 seconds or more."""

SLOW_NAMES = """
import socket, time

def getaddrinfo(*_question, **_more):
    time.sleep(600)

socket.getaddrinfo = getaddrinfo
"""


def close(window, button="nav-cancel"):
    """Close, where nothing would be lost; return the seconds until the process has ended."""
    pressed = window.wait_for(button)
    began = time.monotonic()
    window._technology.press(pressed)
    assert window.wait_for_end() == 0
    return time.monotonic() - began


def close_anyway(window):
    """Close although a token was pasted and is not saved; return the seconds from the answer."""
    window.press("nav-cancel")
    return close(window, "close-anyway")


@contextmanager
def stopped(process):
    """Let a program stand still."""
    os.kill(process.pid, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(process.pid, signal.SIGCONT)


@contextmanager
def prompt_left_open(computer):
    """Whoever the keyring lets ask for its password never comes back with an answer."""
    with open_dbus_connection(computer.keyring.address) as bus:
        bus.send_and_get_reply(message_bus.RequestName("org.gnome.keyring.SystemPrompter"))
        yield


# The way to Notion


def test_a_request_without_an_answer_does_not_hold_the_process(computer, northwind):
    window = computer.start_wizard(northwind.api_url)
    answer(window, "make")
    window.wait_for("paste-field")
    with northwind.hanging():
        window.write("paste-field", NEW_TOKEN)
        window.wait_for("check-cancel")
        northwind.wait_until_asked("/users/me", 2)
        assert close_anyway(window) < SECONDS_TO_CLOSE


def test_the_first_try_of_the_way_does_not_hold_the_process(computer, northwind):
    with northwind.hanging():
        window = computer.start_wizard(northwind.api_url)
        northwind.wait_until_asked("/users/me", 1)
        assert close(window) < SECONDS_TO_CLOSE


def test_an_answer_that_drips_does_not_hold_the_process(computer):
    with dripping() as (port, _end):
        window = computer.start_wizard(f"http://127.0.0.1:{port}/v1")
        window.wait_for("check-cancel")
        assert close(window) < SECONDS_TO_CLOSE


def test_a_name_that_is_looked_up_for_ever_does_not_hold_the_process(
    computer, tmp_path, monkeypatch
):
    (tmp_path / "sitecustomize.py").write_text(SLOW_NAMES)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    window = computer.start_wizard(None)
    window.wait_for("check-cancel")
    assert close(window) < SECONDS_TO_CLOSE


def test_a_proxy_that_says_nothing_does_not_hold_the_process(computer, monkeypatch):
    with silent() as (port, _end):
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{port}")
        window = computer.start_wizard(None)
        window.wait_for("check-cancel")
        assert close(window) < SECONDS_TO_CLOSE


def test_a_list_under_way_does_not_hold_the_process(computer, northwind):
    window = computer.start_wizard(northwind.api_url)
    answer(window, "make")
    paste_good(window, NEW_TOKEN)
    window.press("nav-next")
    window.wait_for_code("5 0 0 4")
    asked = northwind.times_asked("/search")
    with northwind.hanging():
        window.press("databases-refresh")
        northwind.wait_until_asked("/search", asked + 1)
        assert close_anyway(window) < SECONDS_TO_CLOSE


def test_a_watch_does_not_hold_the_process(computer, northwind):
    northwind.becomes(databases=nothing)
    window = computer.start_wizard(northwind.api_url)
    answer(window, "make")
    paste_good(window, NEW_TOKEN)
    window.press("nav-next")
    window.wait_for("databases-watch-stop")
    assert close_anyway(window) < SECONDS_TO_CLOSE


def test_a_practice_with_answers_that_never_come_does_not_hold_the_process(computer):
    window = computer.start_wizard(None, "--practice=timed-out")
    answer(window, "n8n")
    window.press("practice-paste")
    window.wait_for("check-cancel")
    assert close_anyway(window) < SECONDS_TO_CLOSE


# Keyring and file


def test_a_keyring_that_stands_still_does_not_hold_the_process(computer, northwind):
    window = computer.start_wizard(northwind.api_url)
    answer(window, "make")
    paste_good(window, NEW_TOKEN)
    go_to_save(window)
    with stopped(computer.keyring._programs[1]):
        window.press("nav-save")
        window.wait_for("save-cancel")
        assert close_anyway(window) < SECONDS_TO_CLOSE


def test_a_question_of_the_keyring_that_is_left_open_does_not_hold_the_process(computer, northwind):
    window = computer.start_wizard(northwind.api_url)
    save_first(window, NEW_TOKEN)
    with prompt_left_open(computer):
        computer.keyring.lock()
        window.press("home-check")
        window.wait_for("check-cancel")
        assert close(window) < SECONDS_TO_CLOSE


def test_a_profile_file_that_another_program_holds_does_not_hold_the_process(computer, northwind):
    folder = Path(os.environ["XDG_DATA_HOME"]) / "notion-wizard"
    window = computer.start_wizard(northwind.api_url)
    answer(window, "make")
    with profile_lock_held(folder):
        paste_good(window, NEW_TOKEN)
        assert close_anyway(window) < SECONDS_TO_CLOSE


# Other windows, and other ways to close


@pytest.mark.parametrize(
    ("opens", "opened"), [("support-help", "help-topics"), ("support-report", "report-text")]
)
def test_a_dialog_that_is_open_does_not_hold_the_process(computer, northwind, opens, opened):
    window = computer.start_wizard(northwind.api_url)
    window.press(opens)
    window.wait_for(opened)
    assert close(window) < SECONDS_TO_CLOSE


@pytest.mark.parametrize("told_by", [signal.SIGINT, signal.SIGTERM], ids=["ctrl-c", "sigterm"])
def test_a_terminal_or_the_system_ends_it_as_soon(computer, northwind, told_by):
    with northwind.hanging():
        window = computer.start_wizard(northwind.api_url)
        northwind.wait_until_asked("/users/me", 1)
        window.wait_for("nav-cancel")
        began = time.monotonic()
        window._process.send_signal(told_by)
        assert window.wait_for_end() == -told_by
        assert time.monotonic() - began < SECONDS_TO_CLOSE


def test_stay_keeps_what_was_pasted(computer, northwind):
    window = computer.start_wizard(northwind.api_url)
    answer(window, "make")
    paste_good(window, NEW_TOKEN)
    window.press("nav-cancel")
    window.press("close-stay")
    window.wait_for_code("3 0 0 9")
    assert window.wait_for("paste-field").text == "●" * 50
