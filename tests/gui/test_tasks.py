"""What tasks bring to the window's thread, in which order, and what they no longer bring."""

import sys
import threading
import time
from typing import Final

import pytest
from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from shiboken6 import isValid, ownedByPython

from notion_wizard.core.codes import Code
from notion_wizard.core.problem import Problem
from notion_wizard.gui import tasks
from notion_wizard.gui.tasks import Task, TaskRunner
from tests.support.command_line import run_command

PATIENCE_MS = 30_000

# A process of its own: without an owner that outlives the threads it died of the first or second.
_OWNERS_GO_WHILE_THREADS_TELL: Final = """
import threading
from PySide6.QtCore import QCoreApplication, QObject
from shiboken6 import delete
from notion_wizard.gui.tasks import Cancel, TaskRunner

application = QCoreApplication([])
for _ in range(30):
    owner, is_over, has_begun = QObject(), threading.Event(), threading.Event()
    runner = TaskRunner(print, owner)

    def tell(runner=runner):
        for number in range(3_000):
            runner.deliver(Cancel(), int)
            has_begun.set()
            if is_over.is_set() and number > 50:
                return

    threads = [threading.Thread(target=tell) for _ in range(2)]
    for thread in threads:
        thread.start()
    has_begun.wait()
    application.processEvents()
    runner.finish_turns(0)
    delete(owner)
    is_over.set()
    for thread in threads:
        thread.join()
print("all went")
"""


@pytest.fixture
def runner(qapp):
    owner = QObject(qapp)
    yield TaskRunner(lambda _error: None, owner)
    owner.deleteLater()


def outcome_of(runner, work, told):
    """Run it to its end; what it tells is put into the list."""
    loop = QEventLoop()
    ended = []

    def end(outcome):
        told.append(outcome)
        ended.append(outcome)
        loop.quit()

    task = Task(work, end, lambda problem: end(problem.code))
    runner.start(task)
    QTimer.singleShot(PATIENCE_MS, loop.quit)
    loop.exec()
    assert ended
    return task


def ignore(_outcome):
    pass


def test_what_threads_call_is_the_applications_until_nothing_is_told_any_more(qapp):
    before = set(qapp.children())
    owner = QObject()
    runner = TaskRunner(ignore, owner)
    (post_office,) = set(qapp.children()) - before
    assert not ownedByPython(post_office)
    runner.finish_turns(0)
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not isValid(post_office)


def rest(milliseconds):
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def test_news_are_told_in_the_windows_thread_before_the_result(runner):
    told, threads = [], []
    seen = threading.Event()

    def tell():
        told.append("news")
        threads.append(threading.current_thread())
        seen.set()

    def work(cancel):
        runner.deliver(cancel, tell)
        assert seen.wait(PATIENCE_MS / 1000)
        return "result"

    outcome_of(runner, work, told)
    assert told == ["news", "result"]
    assert threads == [threading.main_thread()]


def test_of_news_that_come_too_fast_the_first_and_the_newest_are_told(runner, monkeypatch):
    monkeypatch.setattr(tasks, "BETWEEN_NEWS_MS", 20)
    told = []
    first, last = threading.Event(), threading.Event()

    def work(cancel):
        runner.deliver(cancel, lambda: (told.append(0), first.set()))
        assert first.wait(PATIENCE_MS / 1000)
        for number in range(1, 100):
            runner.deliver(cancel, lambda number=number: told.append(number))
        runner.deliver(cancel, lambda: (told.append(100), last.set()))
        assert last.wait(PATIENCE_MS / 1000)
        return "result"

    outcome_of(runner, work, told)
    assert told[0] == 0
    assert told[-2:] == [100, "result"]
    assert len(told) < 20


def test_news_that_were_not_told_yet_are_dropped_at_the_end(runner, monkeypatch):
    monkeypatch.setattr(tasks, "BETWEEN_NEWS_MS", 20)
    told = []

    def work(cancel):
        for number in range(100):
            runner.deliver(cancel, lambda number=number: told.append(number))
        return "result"

    outcome_of(runner, work, told)
    rest(60)
    assert told[-1] == "result"


def test_a_cancelled_task_tells_nothing_any_more(runner):
    told = []
    go_on, ended = threading.Event(), threading.Event()

    def work(cancel):
        go_on.wait(PATIENCE_MS / 1000)
        runner.deliver(cancel, lambda: told.append("news"))
        ended.set()
        return "result"

    task = Task(work, told.append, told.append)
    runner.start(task)
    task.cancel.set()
    go_on.set()
    assert ended.wait(PATIENCE_MS / 1000)
    rest(60)
    assert told == []


def test_a_problem_is_told_as_one(runner):
    def work(_cancel):
        raise Problem(Code.OFFLINE)

    told = []
    outcome_of(runner, work, told)
    assert told == [Code.OFFLINE]


# The window comes first


def test_a_task_begins_when_the_window_has_done_what_it_is_at(runner, monkeypatch):
    monkeypatch.setattr(tasks, "LONGEST_COURTESY", PATIENCE_MS / 1000)
    order = []
    runner.start(Task(lambda _cancel: order.append("task"), ignore, ignore))
    QTimer.singleShot(0, runner, lambda: order.append("behind a posted event"))
    time.sleep(0.02)
    order.append("window")
    rest(60)
    assert order == ["window", "behind a posted event", "task"]


def test_a_task_goes_on_behind_its_news_when_they_are_drawn(runner, monkeypatch):
    monkeypatch.setattr(tasks, "LONGEST_COURTESY", PATIENCE_MS / 1000)
    order = []

    def draw():
        time.sleep(0.02)
        order.append("drawn")

    def work(cancel):
        runner.deliver(cancel, draw)
        order.append("goes on")

    outcome_of(runner, work, [])
    assert order == ["drawn", "goes on"]


def test_a_task_waits_no_longer_for_a_window_that_is_busy(runner, monkeypatch):
    monkeypatch.setattr(tasks, "LONGEST_COURTESY", 0.01)
    ended = threading.Event()
    runner.start(Task(lambda _cancel: ended.set(), ignore, ignore))
    # The window takes no event meanwhile.
    assert ended.wait(PATIENCE_MS / 1000)


def test_a_task_does_not_wait_for_a_window_that_closes(runner, monkeypatch):
    monkeypatch.setattr(tasks, "LONGEST_COURTESY", PATIENCE_MS / 1000)
    first, second = threading.Event(), threading.Event()
    runner.start_in_turn(Task(lambda _cancel: first.set(), ignore, ignore))
    runner.start_in_turn(Task(lambda _cancel: second.set(), ignore, ignore))
    runner.finish_turns(PATIENCE_MS / 2000)
    assert first.is_set()
    assert second.is_set()


def test_a_window_may_go_while_its_threads_tell():
    ran = run_command((sys.executable, "-c", _OWNERS_GO_WHILE_THREADS_TELL))
    assert (ran.exit_code, ran.output, ran.errors) == (0, "all went\n", "")
