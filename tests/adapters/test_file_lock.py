"""Who only looks at a lock is no holder of it, however many look at once."""

import fcntl
import importlib.util
import multiprocessing
import os
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace

import pytest

from notion_wizard.adapters import file_lock
from notion_wizard.adapters.file_lock import held, is_held

LOOKERS = 4
LOOKS = 1_000


@pytest.fixture
def lock(tmp_path):
    path = tmp_path / "saving.lock"
    path.touch()
    return path


@pytest.fixture
def on_windows(monkeypatch):
    """The module as Windows has it, over a stand-in: locks there are never shared."""

    def locking(descriptor, _mode, _bytes):
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise PermissionError from None

    spec = importlib.util.spec_from_file_location("file_lock_on_windows", file_lock.__file__)
    module = importlib.util.module_from_spec(spec)
    with monkeypatch.context() as patch:
        patch.setattr(sys, "platform", "win32")
        patch.setitem(sys.modules, "msvcrt", SimpleNamespace(locking=locking, LK_NBLCK=2))
        spec.loader.exec_module(module)
    return module


def times_held(path, begin):
    begin.wait()
    return sum(is_held(path) for _ in range(LOOKS))


def tell_times_held(path, begin, told):
    told.put(times_held(path, begin))


def never():
    return False


def test_threads_that_look_at_once_do_not_take_each_other_for_a_holder(lock):
    begin = threading.Barrier(LOOKERS)
    with ThreadPoolExecutor(LOOKERS) as pool:
        looks = [pool.submit(times_held, lock, begin) for _ in range(LOOKERS)]
        assert [look.result() for look in looks] == [0] * LOOKERS


def test_processes_that_look_at_once_do_not_take_each_other_for_a_holder(lock):
    context = multiprocessing.get_context("spawn")
    begin, told = context.Barrier(2), context.Queue()
    lookers = [context.Process(target=tell_times_held, args=(lock, begin, told)) for _ in range(2)]
    for looker in lookers:
        looker.start()
    assert [told.get() for _ in lookers] == [0, 0]
    for looker in lookers:
        looker.join()


def test_who_looks_sees_a_holder_and_that_it_is_gone(lock):
    with held(lock, never):
        assert is_held(lock)
    assert not is_held(lock)


def test_who_wants_the_lock_waits_for_one_who_looks_alone(lock):
    descriptor = os.open(lock, os.O_RDWR)
    fcntl.flock(descriptor, fcntl.LOCK_SH)
    tries = []

    def is_over():
        if not tries:
            os.close(descriptor)
        tries.append(None)
        return False

    with held(lock, is_over):
        assert tries


def test_where_locks_cannot_be_shared_one_who_looks_is_waited_for(lock, on_windows, monkeypatch):
    looker = os.open(lock, os.O_RDWR)
    fcntl.flock(looker, fcntl.LOCK_EX)
    pauses = []

    def sleep(seconds):
        pauses.append(seconds)
        if len(pauses) == 1:
            os.close(looker)

    monkeypatch.setattr(on_windows, "time", SimpleNamespace(sleep=sleep))
    assert not on_windows.is_held(lock)
    assert len(pauses) == 1


def test_where_locks_cannot_be_shared_one_who_stays_is_a_holder(lock, on_windows):
    with on_windows.held(lock, never):
        assert on_windows.is_held(lock)
    assert not on_windows.is_held(lock)
