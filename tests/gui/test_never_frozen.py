"""The window answers at any time, whatever is under way, and Cancel stops waiting at once.

What is promised is 50 ms, and 100 for Cancel; `make bench` measures that. Here the bounds are wide,
since other programs may keep this computer busy: they find what blocks, not what is slow.
"""

import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from notion_wizard.adapters.notion_http import NotionHttp
from notion_wizard.adapters.profile_file import ProfileFile
from notion_wizard.core.codes import Code
from notion_wizard.core.events import way_found
from notion_wizard.core.flow import Job
from notion_wizard.core.session import Step, Way
from notion_wizard.gui.pages import situation
from notion_wizard.practice.scenarios import SCENARIOS
from tests.support.hanging import WAYS, Hanging, HangingKeychain, profile_lock_held
from tests.support.heartbeat import Heartbeat
from tests.support.large_notion import large_notion
from tests.support.practice_walk import UnhurriedPerson, walk_through
from tests.support.stand_in import NEW_TOKEN, northwind

LONGEST_GAP = 1.0
LONGEST_CANCEL = 1.0
A_WHILE_MS = 300
A_MEGABYTE = 1_000_000
GOOD = SCENARIOS["databases-found"].token


@pytest.fixture
def person(practise):
    return UnhurriedPerson(practise("databases-found").wizard)


@pytest.fixture(autouse=True)
def heartbeat(practise):  # noqa: ARG001 - the window outlives what is measured
    """While the test runs, the window is not blocked."""
    with Heartbeat() as heart:
        yield heart
    late = heart.late(LONGEST_GAP)
    assert not late, "\n".join(map(str, late))


def give(person, **services):
    """Let the window have these ports from now on."""
    conductor = person.wizard.conductor
    conductor.services = replace(conductor.services, **services)


def paste(person, text):
    QGuiApplication.clipboard().setText(text)
    person.press("paste-paste")


def seconds_until_cancelled(person, press):
    """Press Stop waiting, and wait until the strip says that it was stopped."""
    button = person.see(press, QAbstractButton)
    began = time.perf_counter()
    button.click()
    person.see_code(Code.CANCELLED.label)
    return time.perf_counter() - began


def nothing_comes_late(person, let_go: Callable[[], None]):
    """Whatever hung comes to its end now, and nobody hears of it."""
    before = person.session
    let_go()
    person.rest(A_WHILE_MS)
    assert person.session is before
    assert Code.CANCELLED.label in person.strip


def tried_again(person, job):
    """Press Try again, and return the code that the strip shows after it."""
    person.press("check-retry")
    person.wait_for("an outcome", lambda: not person.wizard.conductor.is_running(job))
    person.rest(A_WHILE_MS)
    return person.strip


# Every story


QUICK = (
    "databases-found",
    "many-databases",
    "surrounding-text",
    "truncated-end",
    "token-refused",
    "still-old-workspace",
    "link-not-shared-or-missing",
    "list-interrupted",
    "notion-busy",
    "timed-out",
    "not-kept",
)
"""One of each kind; `make test-all` walks the others."""


@pytest.mark.parametrize(
    "slug",
    [slug if slug in QUICK else pytest.param(slug, marks=pytest.mark.long) for slug in SCENARIOS],
)
def test_every_practice_story_can_be_walked_without_a_gap(person, slug):
    walk_through(person, slug)


# Ways to Notion that hang


@pytest.fixture(params=WAYS)
def hanging(request):
    with WAYS[request.param]() as way:
        yield way


def test_screen_1_stops_waiting_for_the_way_at_once(person, hanging: Hanging, monkeypatch):
    monkeypatch.setattr(situation, "SLOW_MS", 0)
    person.practise("databases-found")
    person.wait_for("the first way", lambda: person.session.way is Way.OPEN)
    give(person, notion=hanging.notion)
    person.wizard.conductor.change(way_found, None)
    assert seconds_until_cancelled(person, "check-cancel") < LONGEST_CANCEL
    nothing_comes_late(person, hanging.let_go)
    assert Code.CANCELLED.label not in tried_again(person, Job.REACH)


def test_screen_3_stops_waiting_for_the_answer_at_once(person, hanging: Hanging):
    person.begin("n8n")
    give(person, notion=hanging.notion)
    paste(person, NEW_TOKEN)
    person.rest(A_WHILE_MS)
    assert seconds_until_cancelled(person, "check-cancel") < LONGEST_CANCEL
    nothing_comes_late(person, hanging.let_go)
    assert Code.CANCELLED.label not in tried_again(person, Job.TEST)


def test_screen_4_stops_waiting_for_the_list_at_once(person, hanging: Hanging):
    person.begin("n8n")
    known = person.wizard.conductor.services.notion
    give(person, notion=ListedBy(known, hanging.notion))
    paste(person, GOOD)
    person.press("nav-next")
    person.rest(A_WHILE_MS)
    assert seconds_until_cancelled(person, "check-cancel") < LONGEST_CANCEL
    nothing_comes_late(person, hanging.let_go)
    assert Code.CANCELLED.label not in tried_again(person, Job.LIST)


class ListedBy:
    """A Notion that is asked for its list by another way."""

    def __init__(self, notion, lists):
        self._notion, self._lists = notion, lists

    def __getattr__(self, name):
        return getattr(self._lists if name == "search" else self._notion, name)


def test_a_link_that_is_being_checked_is_given_up_at_once(person):
    with northwind() as notion:
        person.practise("link-is-page")
        person.begin("n8n", "missing")
        person.see_code("NW-5004")
        give(person, notion=NotionHttp(notion.api_url))
        with notion.hanging():
            person.paste_practice_token()
            assert seconds_until_cancelled(person, "check-cancel") < LONGEST_CANCEL
        person.rest(A_WHILE_MS)
        assert person.session.links[0].diagnosis.code is Code.CANCELLED


# Keychains and files that hang


def on_screen_5(person):
    person.begin("n8n")
    paste(person, GOOD)
    person.see_code("NW-3009")
    person.press("nav-next")
    person.see_code("NW-5004")
    person.press("nav-next")
    person.arrive(Step.SAVE)


def test_screen_5_stops_waiting_for_the_keychain_at_once(person):
    keychain = HangingKeychain(person.wizard.conductor.services.keychain)
    give(person, keychain=keychain)
    on_screen_5(person)
    person.press("nav-save")
    person.wait_for("the keychain to be asked", keychain.asked.is_set)
    assert seconds_until_cancelled(person, "save-cancel") < LONGEST_CANCEL
    keychain.let_go()
    person.rest(A_WHILE_MS)
    assert person.session.saved is None
    person.press("save-retry")
    person.arrive(Step.TOOLS)


def test_a_saved_token_that_the_keychain_does_not_give_is_no_longer_waited_for(person):
    person.practise("same-as-saved")
    person.wizard.conductor.cancel(Job.READ_SAVED)
    keychain = HangingKeychain(person.wizard.conductor.services.keychain)
    give(person, keychain=keychain)
    person.begin("n8n", "missing")
    person.wait_for("the keychain to be asked", keychain.asked.is_set)
    assert seconds_until_cancelled(person, "check-cancel") < LONGEST_CANCEL
    nothing_comes_late(person, keychain.let_go)
    assert Code.CANCELLED.label not in tried_again(person, Job.READ_SAVED)


def test_a_profile_file_that_another_program_holds_blocks_nothing(person, tmp_path):
    with profile_lock_held(tmp_path):
        give(person, profiles=ProfileFile(tmp_path))
        on_screen_5(person)
        person.press("nav-save")
        person.see_code(Code.PROFILES_NOT_WRITABLE.label)


# Much at once


def test_two_thousand_databases_stream_in_without_a_gap(person):
    walk_through(person, "many-databases")
    assert len(person.session.listing.databases) == 2000


def test_twenty_thousand_databases_stream_in_without_a_gap(person, heartbeat):
    person.begin("n8n")
    with ExitStack() as resources:
        with heartbeat.not_counting():
            url = resources.enter_context(large_notion(20_000))
        give(person, notion=NotionHttp(url))
        paste(person, GOOD)
        person.press("nav-next")
        person.wait_for("the end", lambda: person.session.listing and person.session.listing.ended)
        person.rest(A_WHILE_MS)
    assert len(person.session.listing.databases) == 20_000


PIECES = {
    "prefix": "ntn_ ",
    "letter": "a",
    "invisible": "\u200b",
    "words": "word ",
    "lines": "a\n",
    "tokens": f"{GOOD}\n",
    "json": '{"token": "ntn_"}\n',
    "accents": "e\u0301",
}


@pytest.mark.parametrize("piece", PIECES.values(), ids=PIECES)
def test_a_pasted_megabyte_is_read_without_a_gap(person, piece):
    person.begin("n8n")
    paste(person, piece * (A_MEGABYTE // len(piece)))
    person.wait_for("what it is", lambda: person.session.paste is not None)
    person.rest(A_WHILE_MS)


@pytest.mark.parametrize("piece", PIECES.values(), ids=PIECES)
def test_a_message_of_a_megabyte_is_read_without_a_gap(person, piece):
    field = person.see("situation-message", QLineEdit)
    field.setText(piece * (A_MEGABYTE // len(piece)))
    person.wait_for("what it means", lambda: person.session.reading is not None)
    person.rest(A_WHILE_MS)
