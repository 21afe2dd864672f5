import threading

import pytest

from notion_wizard.cli.background import Background, OutOfTime

LONG = 60


def test_what_is_told_arrives_in_its_order():
    work = Background(lambda tell: [tell(number) for number in range(3)])
    assert list(work.told(LONG)) == [0, 1, 2]


def test_what_the_work_raises_is_raised_where_it_is_awaited():
    def work(tell):
        tell("first")
        raise ZeroDivisionError

    told = Background(work).told(LONG)
    assert next(told) == "first"
    with pytest.raises(ZeroDivisionError):
        next(told)


def test_work_that_takes_too_long_is_left_alone_after_what_it_told():
    told_first, go_on = threading.Event(), threading.Event()

    def work(tell):
        tell("first")
        told_first.set()
        go_on.wait()

    background = Background(work)
    told_first.wait()
    told = background.told(0)
    assert next(told) == "first"
    with pytest.raises(OutOfTime):
        next(told)
    go_on.set()


def test_work_is_known_to_have_ended():
    go_on = threading.Event()
    background = Background(lambda _tell: go_on.wait())
    assert not background.has_ended
    go_on.set()
    assert list(background.told(LONG)) == []
    assert background.has_ended
