"""Where garbage is found, and when."""

import gc
import subprocess
import sys
import threading
from typing import Final

import pytest
from PySide6.QtCore import QEventLoop, QTimer

from notion_wizard.gui.garbage import CALM_MS, Garbage, collect_if_due

_STARTED: Final = """
import gc, os, sys, threading
from PySide6.QtCore import QTimer
from notion_wizard.window import run_window

told = []
gc.callbacks.append(lambda phase, _: phase == "start" and told.append(threading.get_ident()))

def work():
    return [[] for _ in range(100_000)]

def begin():
    threading.Thread(target=work).start()
    kept.extend(work())
    QTimer.singleShot(1_000, end)

def end():
    print(len(told), {threading.get_ident()} == set(told), gc.isenabled(), flush=True)
    os._exit(0)

kept = []
gc.disable()
QTimer.singleShot(0, lambda: QTimer.singleShot(500, begin))
run_window("databases-found", "en", None)
"""


class Knot:
    """It holds itself, so that only who looks for it lets it go; it tells in which thread."""

    gone_in: list[int]

    def __init__(self):
        self.itself = self

    def __del__(self):
        self.gone_in.append(threading.get_ident())


@pytest.fixture
def looks():
    """Note which thread looked, and how far."""
    noted = []

    def note(phase, about):
        if phase == "start":
            noted.append((threading.get_ident(), about["generation"]))

    gc.callbacks.append(note)
    yield noted
    gc.callbacks.remove(note)


@pytest.fixture
def garbage(qapp):
    made = Garbage(qapp)
    yield made
    made.deleteLater()


def make_objects(many):
    return [[] for _ in range(many)]


@pytest.mark.usefixtures("garbage")
def test_what_threads_leave_is_found_in_the_windows_thread_alone(looks):
    gone_in = Knot.gone_in = []

    def work():
        for _ in range(100):
            Knot()
        make_objects(50_000)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert gone_in == []
    loop = QEventLoop()
    QTimer.singleShot(3 * CALM_MS, loop.quit)
    kept = make_objects(10_000)
    loop.exec()
    assert len(gone_in) == 400
    assert set(gone_in) == {thread for thread, _ in looks} == {threading.get_ident()}
    assert len(kept) == 10_000


def test_what_was_there_before_is_no_longer_looked_through(qapp):
    kept, before = make_objects(1_000), gc.get_freeze_count()
    garbage = Garbage(qapp)
    assert gc.get_freeze_count() >= before + len(kept)
    garbage.deleteLater()


@pytest.mark.usefixtures("garbage")
def test_behind_a_look_that_was_due_the_next_comes_soon(looks):
    kept = make_objects(10_000)
    loop = QEventLoop()
    more = QTimer()
    more.timeout.connect(lambda: kept.extend(make_objects(6_000)))
    more.start(10)
    QTimer.singleShot(3 * CALM_MS, loop.quit)
    loop.exec()
    assert len(looks) > 8


@pytest.mark.usefixtures("garbage")
def test_where_nothing_is_new_nobody_looks(looks):
    gc.collect()
    looks.clear()
    collect_if_due()
    assert looks == []


@pytest.mark.usefixtures("garbage")
def test_the_more_is_new_the_further_it_looks(looks):
    gc.collect()
    looks.clear()
    kept = []
    for _ in range(12):
        kept.append(make_objects(6_000))
        collect_if_due()
    assert [generation for _, generation in looks] == [0] * 11 + [1]


def test_the_program_itself_looks_in_its_windows_thread_alone():
    ran = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", _STARTED], check=True, capture_output=True, text=True
    )
    looks, is_there_alone, looks_by_itself = ran.stdout.split()
    assert int(looks) > 0
    assert (is_there_alone, looks_by_itself) == ("True", "False")
