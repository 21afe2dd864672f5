"""What tasks bring to the window's thread, in which order, and what they no longer bring."""

import threading

import pytest
from PySide6.QtCore import QEventLoop, QObject, QTimer

from notion_wizard.core.codes import Code
from notion_wizard.core.problem import Problem
from notion_wizard.gui import tasks
from notion_wizard.gui.tasks import Task, TaskRunner

PATIENCE_MS = 30_000


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
