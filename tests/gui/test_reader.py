import threading

import pytest

from notion_wizard.core.events import begun_anew
from notion_wizard.gui.reader import READ_AT_ONCE, Reader

LONG = "x" * (READ_AT_ONCE + 1)


@pytest.fixture
def person(practise):
    return practise("databases-found")


def test_a_short_text_is_read_at_once(person):
    told = []
    Reader(person.wizard.conductor, len).read("abc", told.append)
    assert told == [3]


def test_a_long_text_is_read_in_another_thread_and_told_in_the_windows(person):
    threads, told = [], []

    def read(text):
        threads.append(threading.current_thread())
        return len(text)

    def tell(found):
        threads.append(threading.current_thread())
        told.append(found)

    Reader(person.wizard.conductor, read).read(LONG, tell)
    assert told == []
    person.wait_for("the long text", lambda: told == [len(LONG)])
    assert threads[0] is not threading.main_thread()
    assert threads[1] is threading.main_thread()


@pytest.mark.parametrize("forgets", [True, False])
def test_what_came_before_is_not_told_any_more(person, forgets):
    go_on, read, told = threading.Event(), threading.Event(), []

    def slowly(text):
        if len(text) > READ_AT_ONCE:
            go_on.wait()
            read.set()
        return len(text)

    reader = Reader(person.wizard.conductor, slowly)
    reader.read(LONG, told.append)
    if forgets:
        reader.forget()
    else:
        reader.read("abc", told.append)
    go_on.set()
    person.wait_for("the end of the long text", read.is_set)
    person.rest(50)
    assert told == ([] if forgets else [3])


def test_what_is_read_when_another_matter_is_open_is_not_told(person):
    go_on, read, told = threading.Event(), threading.Event(), []

    def slowly(text):
        go_on.wait()
        read.set()
        return len(text)

    conductor = person.wizard.conductor
    Reader(conductor, slowly).read(LONG, told.append)
    conductor.change(begun_anew, conductor.session.book)
    go_on.set()
    person.wait_for("the end of the long text", read.is_set)
    person.rest(50)
    assert told == []
