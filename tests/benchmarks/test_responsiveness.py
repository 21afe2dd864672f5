"""How long the window's thread takes no event, how soon Cancel shows, and how soon it closes.

The names in the tables tell the gaps: the longest, and how many were longer than what is promised.
The floor is the same window with nothing to do; the times beside the names are those of the walk.
"""

import gc
import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from notion_wizard import window
from notion_wizard.adapters.limits import Limits
from notion_wizard.adapters.notion_http import NotionHttp
from notion_wizard.adapters.profile_file import ProfileFile
from notion_wizard.core.codes import Code
from notion_wizard.core.events import way_found
from notion_wizard.core.flow import Job
from notion_wizard.core.session import Step, Way
from notion_wizard.gui.garbage import Garbage
from notion_wizard.gui.pages import situation
from notion_wizard.gui.theme import LIGHT, apply_theme
from notion_wizard.gui.wizard import Wizard
from notion_wizard.practice.scenarios import SCENARIOS
from tests.support.hanging import (
    WAYS,
    HangingKeychain,
    dripping,
    profile_lock_held,
    silent,
)
from tests.support.heartbeat import PROMISED_SECONDS, Gap, Heartbeat
from tests.support.large_notion import large_notion
from tests.support.practice_walk import UnhurriedPerson, walk_on, walk_through

pytest.importorskip("pytest_benchmark")
TOKEN = SCENARIOS["databases-found"].token
A_WHILE_MS = 2_000
A_MEGABYTE = 1_000_000
PIECES = ("ntn_ ", "a", "\u200b", "word ", "a\n", f"{TOKEN}\n", '{"token": "ntn_"}\n', "e\u0301")


@pytest.fixture(scope="module", autouse=True)
def garbage_as_in_the_window(qapp):
    """What the tests have loaded is not looked through, as in a window that is painted."""
    gc.collect()
    garbage = Garbage(qapp)
    yield
    garbage.deleteLater()
    gc.enable()
    gc.unfreeze()


@pytest.fixture
def person(qapp):
    apply_theme(qapp, LIGHT)
    with ExitStack() as resources:
        services = window.PracticeStages(resources).set_stage("databases-found", "en")
        wizard = Wizard(services, services.profiles.load())
        wizard.show()
        person = UnhurriedPerson(wizard)
        person.wait_for("the way", lambda: person.session.way is Way.OPEN)
        # What a program loads once is not what these tables are about.
        walk_through(person, "databases-found")
        person.practise("databases-found")
        person.rest(A_WHILE_MS // 4)
        yield person
        wizard.close_now()
        wizard.deleteLater()


def tell(benchmark, what: str, longest: float, gaps: list[Gap]) -> None:
    late = [gap for gap in gaps if gap.seconds > PROMISED_SECONDS]
    benchmark.stats.name = f"{what}: {1000 * longest:.0f} ms, {len(late)} over 50"
    benchmark.extra_info["late"] = [str(gap) for gap in late]


def once(benchmark, what: str, walk: Callable[[], object]) -> None:
    with Heartbeat() as heart:
        benchmark.pedantic(walk, rounds=1)
    tell(benchmark, what, heart.longest, heart.gaps)


def give(person, **services):
    conductor = person.wizard.conductor
    conductor.services = replace(conductor.services, **services)


def paste(person, text):
    QGuiApplication.clipboard().setText(text)
    person.press("paste-paste")


# Gaps


@pytest.mark.benchmark(group="longest gap in the window's thread")
def test_floor_the_window_idle(benchmark, person):
    once(benchmark, "floor: nothing to do", lambda: person.rest(A_WHILE_MS))


@pytest.mark.benchmark(group="longest gap in the window's thread")
def test_every_practice_story(benchmark, person):
    worst = {}

    def walk():
        for slug in SCENARIOS:
            with heart.not_counting():
                person.practise(slug)
            heart.longest = 0.0
            walk_on(person, slug)
            worst[slug] = heart.longest

    with Heartbeat() as heart:
        benchmark.pedantic(walk, rounds=1)
    slug = max(worst, key=worst.__getitem__)
    tell(benchmark, f"{len(worst)} stories, {slug}", worst[slug], heart.gaps)


@pytest.mark.benchmark(group="longest gap in the window's thread")
def test_choosing_a_practice_story(benchmark, person):
    def choose():
        for slug in list(SCENARIOS)[:10]:
            person.practise(slug)
            person.rest(100)

    once(benchmark, "another story is chosen", choose)


@pytest.mark.benchmark(group="longest gap in the window's thread")
@pytest.mark.parametrize("way", WAYS)
def test_a_way_that_hangs(benchmark, person, way):
    person.begin("n8n")
    with WAYS[way]() as hanging:
        give(person, notion=hanging.notion)

        def wait():
            paste(person, TOKEN)
            person.rest(A_WHILE_MS)
            person.press("check-cancel")
            hanging.let_go()
            person.rest(A_WHILE_MS // 4)

        once(benchmark, f"a way that hangs, {way}", wait)


def to_save(person):
    person.begin("n8n")
    paste(person, TOKEN)
    person.see_code("NW-3009")
    person.press("nav-next")
    person.see_code("NW-5004")
    person.press("nav-next")
    person.arrive(Step.SAVE)


@pytest.mark.benchmark(group="longest gap in the window's thread")
def test_a_keychain_that_hangs(benchmark, person):
    keychain = HangingKeychain(person.wizard.conductor.services.keychain)
    give(person, keychain=keychain)
    to_save(person)

    def save():
        person.press("nav-save")
        person.rest(A_WHILE_MS)
        person.press("save-cancel")
        keychain.let_go()
        person.rest(A_WHILE_MS // 4)

    once(benchmark, "a keychain that hangs", save)


@pytest.mark.benchmark(group="longest gap in the window's thread")
def test_a_profile_file_that_is_held(benchmark, person, tmp_path):
    with profile_lock_held(tmp_path):
        give(person, profiles=ProfileFile(tmp_path))
        to_save(person)

        def save():
            person.press("nav-save")
            person.see_code(Code.PROFILES_NOT_WRITABLE.label)

        once(benchmark, "a profile file that is held", save)


@pytest.mark.benchmark(group="longest gap in the window's thread")
def test_a_practice_list_of_2_000(benchmark, person):
    once(benchmark, "2,000 databases, practice", lambda: walk_through(person, "many-databases"))


@pytest.mark.benchmark(group="longest gap in the window's thread")
@pytest.mark.parametrize("rows", [2_000, 20_000])
@pytest.mark.parametrize("screen", ["list", "check"], ids=["on its screen", "before it"])
def test_a_list_from_another_process(benchmark, person, rows, screen):
    person.begin("n8n")
    with large_notion(rows) as url:
        give(person, notion=NotionHttp(url, limits=Limits(longest_wait=0)))

        def read():
            paste(person, TOKEN)
            person.wait_for("an answer", lambda: person.session.identity is not None)
            if screen == "list":
                person.press("nav-next")
            person.wait_for(
                "the end", lambda: person.session.listing and person.session.listing.ended
            )
            person.rest(A_WHILE_MS // 4)

        once(benchmark, f"{rows:,} databases, {screen} open", read)
    assert len(person.session.listing.databases) == rows


@pytest.mark.benchmark(group="longest gap in the window's thread")
@pytest.mark.parametrize("piece", PIECES, ids=ascii)
def test_a_pasted_megabyte(benchmark, person, piece):
    person.begin("n8n")
    text = piece * (A_MEGABYTE // len(piece))
    QGuiApplication.clipboard().setText(text)
    person.rest(A_WHILE_MS // 4)

    def read():
        person.press("paste-paste")
        person.wait_for("what it is", lambda: person.session.paste is not None)
        person.rest(A_WHILE_MS // 4)

    once(benchmark, f"a megabyte of {piece[:6]!a}", read)


@pytest.mark.benchmark(group="longest gap in the window's thread")
@pytest.mark.parametrize("piece", PIECES, ids=ascii)
def test_a_message_of_a_megabyte(benchmark, person, piece):
    field = person.see("situation-message", QLineEdit)

    def read():
        field.setText(piece * (A_MEGABYTE // len(piece)))
        person.wait_for("what it means", lambda: person.session.reading is not None)
        person.rest(A_WHILE_MS // 4)

    once(benchmark, f"a message of {piece[:6]!a}", read)


# Cancel


def seen_cancelled(person, name):
    """Return what presses Stop waiting and lets the screen be painted that says so."""

    def press():
        button = person.find(name, QAbstractButton)
        button.click()
        QApplication.processEvents()
        assert Code.CANCELLED.label in person.strip

    return press


@pytest.mark.benchmark(group="from Cancel to the screen that says so")
def test_floor_a_click_that_changes_nothing(benchmark, person):
    button = person.see("nav-next", QAbstractButton)
    button.setEnabled(False)

    def press():
        button.click()
        QApplication.processEvents()

    benchmark.pedantic(press, rounds=10)


@pytest.mark.benchmark(group="from Cancel to the screen that says so")
@pytest.mark.parametrize("way", WAYS)
def test_cancel_on_screen_1(benchmark, person, way, monkeypatch):
    monkeypatch.setattr(situation, "SLOW_MS", 0)
    person.practise("databases-found")
    person.wait_for("the way", lambda: person.session.way is Way.OPEN)
    with WAYS[way]() as hanging:
        give(person, notion=hanging.notion)

        def wait():
            person.wizard.conductor.change(way_found, None)
            person.see("check-cancel")
            person.rest(100)

        benchmark.pedantic(seen_cancelled(person, "check-cancel"), setup=wait, rounds=10)
        hanging.let_go()


@pytest.mark.benchmark(group="from Cancel to the screen that says so")
@pytest.mark.parametrize("way", WAYS)
def test_cancel_on_screen_3(benchmark, person, way):
    person.begin("n8n")
    with WAYS[way]() as hanging:
        give(person, notion=hanging.notion)
        paste(person, TOKEN)
        person.press("check-cancel")

        def wait():
            person.press("check-retry")
            person.see("check-cancel")
            person.rest(100)

        benchmark.pedantic(seen_cancelled(person, "check-cancel"), setup=wait, rounds=10)
        hanging.let_go()


@pytest.mark.benchmark(group="from Cancel to the screen that says so")
def test_cancel_on_screen_4_while_20_000_rows_come(benchmark, person):
    person.begin("n8n")
    with large_notion(20_000) as url:
        give(person, notion=NotionHttp(url))
        paste(person, TOKEN)
        person.wait_for("an answer", lambda: person.session.identity is not None)
        person.press("nav-next")
        person.press("check-cancel")

        def wait():
            person.press("check-retry")
            person.see("check-cancel")
            person.rest(100)

        benchmark.pedantic(seen_cancelled(person, "check-cancel"), setup=wait, rounds=10)


@pytest.mark.benchmark(group="from Cancel to the screen that says so")
def test_cancel_on_screen_5(benchmark, person):
    give(person, keychain=HangingKeychain(person.wizard.conductor.services.keychain))
    to_save(person)

    def wait():
        person.press("save-retry" if person.find("save-retry") else "nav-save")
        person.wait_for("the save", lambda: person.wizard.conductor.is_running(Job.SAVE))
        person.rest(100)

    benchmark.pedantic(seen_cancelled(person, "save-cancel"), setup=wait, rounds=10)


# The end of the process

PROGRAM = """
import sys
from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication
import notion_wizard.window as window

def close():
    for one in QApplication.topLevelWidgets():
        if one.objectName() == "wizard":
            one.close_now()

def ready():
    global told
    told = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    told.activated.connect(close)
    print("ready", flush=True)

QTimer.singleShot(0, lambda: QTimer.singleShot(1000, ready))
window.run_window(None, "en", sys.argv[1])
"""


def benchmark_closing(benchmark, port):
    def start():
        process = subprocess.Popen(  # noqa: S603 - our own program
            (sys.executable, "-c", PROGRAM, f"http://127.0.0.1:{port}/v1"),
            env=os.environ,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        assert process.stdout.readline()
        return (process,), {}

    def close(process):
        process.stdin.write(b"\n")
        process.stdin.flush()
        assert process.wait() == 0
        process.stdin.close()
        process.stdout.close()

    benchmark.pedantic(close, setup=start, rounds=5)


@pytest.mark.benchmark(group="from closing the window to the end of the process")
def test_floor_closing_with_nothing_under_way(benchmark):
    benchmark_closing(benchmark, 9)


@pytest.mark.benchmark(group="from closing the window to the end of the process")
def test_closing_while_no_answer_comes(benchmark):
    with silent() as (port, _end):
        benchmark_closing(benchmark, port)


@pytest.mark.benchmark(group="from closing the window to the end of the process")
def test_closing_while_an_answer_drips(benchmark):
    with dripping() as (port, _end):
        benchmark_closing(benchmark, port)
