"""A pause that Notion asks for: counted down, ended by itself, by hand, or stopped."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QPushButton

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.events import listed, pause_noticed, way_found
from notion_wizard.core.flow import Job
from notion_wizard.core.reach import Listing
from notion_wizard.core.session import Pause, Step
from notion_wizard.gui import countdown as countdown_module
from notion_wizard.gui.countdown import Countdown
from notion_wizard.gui.widgets.diagnosis_card import DiagnosisCard
from notion_wizard.gui.widgets.waiting_row import WaitingRow
from notion_wizard.wording import Wording

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
BUSY = Diagnosis(Code.NOTION_BUSY, {"seconds": 30})


class Clock:
    """A clock that is set by hand."""

    def __init__(self):
        self.moment = NOON

    def now(self):
        return self.moment

    def goes(self, seconds):
        self.moment += timedelta(seconds=seconds)


def countdown_of(person):
    """The window makes its countdown once it is painted."""
    person.wait_for("the countdown", lambda: person.wizard.findChild(Countdown) is not None)
    return person.wizard.findChild(Countdown)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def open_with(practise, clock, monkeypatch):
    """Open the window in a scenario, with the clock set by hand and looked at often."""
    monkeypatch.setattr(countdown_module, "LOOK_MS", 5)

    def opened(slug):
        person = practise(slug)
        conductor = person.wizard.conductor
        conductor.services = replace(conductor.services, clock=clock)
        person.said = []
        monkeypatch.setattr(countdown_of(person), "_announce", person.said.append)
        return person

    return opened


@pytest.fixture
def waiting(open_with):
    """A person whose token was put off for 12 seconds."""
    person = open_with("short-pause")
    person.begin("n8n")
    person.paste_practice_token()
    person.see_code(Code.NOTION_BUSY.label)
    person.see("check-countdown")
    return person


def line(person):
    return person.see("check-countdown", QLabel)


def retry(person):
    return person.see("check-retry", QPushButton)


def test_the_card_is_counted_down_and_then_it_goes_on_by_itself(waiting, clock):
    assert line(waiting).text() == "Trying again in 12 seconds"
    assert retry(waiting).text() == "Try again now"
    clock.goes(12)
    waiting.see_code("NW-3009")
    waiting.wait_for("the end", lambda: waiting.session.pause is None)
    assert waiting.find("check-countdown") is None


def test_it_is_said_once_at_the_beginning_and_once_at_the_end(waiting, clock):
    for _second in range(11):
        clock.goes(1)
        waiting.rest(10)
    assert waiting.said == ["The wizard tries again by itself in 12 seconds"]
    clock.goes(1)
    waiting.see_code("NW-3009")
    assert waiting.said[1:] == ["Trying again now"]


def test_whoever_has_it_read_aloud_hears_the_moment_and_not_each_second(waiting):
    assert line(waiting).accessibleName() == "The wizard tries again by itself at 12:00:12"


def test_it_can_be_tried_again_at_any_time(waiting):
    waiting.press("check-retry")
    waiting.see_code("NW-3009")


def test_stop_ends_the_countdown_and_leaves_the_rest_to_the_person(waiting, clock, announced):
    waiting.press("check-cancel")
    assert waiting.find("check-cancel") is None
    assert line(waiting).text() == "Notion asks to wait 12 seconds more"
    assert line(waiting).accessibleName() == "Notion asks to wait until 12:00:12"
    assert "Notion asks to wait until 12:00:12" in announced
    assert retry(waiting).text() == "Try again"
    clock.goes(60)
    waiting.rest(30)
    assert not waiting.wizard.conductor.is_running(Job.TEST)
    assert Code.NOTION_BUSY.label in waiting.strip
    waiting.press("check-retry")
    waiting.see_code("NW-3009")


def test_another_screen_and_back_keep_the_moment(waiting, clock):
    clock.goes(5)
    waiting.press("nav-back")
    waiting.arrive(Step.SITUATION)
    assert waiting.find("check-countdown") is None
    clock.goes(3)
    waiting.press("nav-next")
    waiting.arrive(Step.CHECK)
    assert line(waiting).text() == "Trying again in 4 seconds"
    waiting.press("nav-back")
    clock.goes(4)
    waiting.wait_for("the answer", lambda: waiting.session.identity is not None)


def test_a_computer_that_slept_goes_on_at_once(waiting, clock):
    clock.goes(3_600)
    waiting.see_code("NW-3009")


def test_a_quarter_of_an_hour_is_told_in_minutes_and_with_the_time_of_day(open_with, clock):
    person = open_with("notion-busy")
    person.begin("n8n")
    person.paste_practice_token()
    assert line(person).text() == "Trying again in 15 minutes, at 12:15"
    for _try in range(3):
        clock.goes(900)
        person.wait_for("the next", lambda: person.session.pause.ends_at > clock.now())
    person.wait_for("the last", lambda: person.find("check-cancel") is None)
    assert line(person).text() == "Notion asks to wait until 13:00"


def test_screen_1_counts_too_and_tries_the_way_again(open_with, clock):
    person = open_with("databases-found")
    person.wait_for("the way", lambda: not person.wizard.conductor.is_running(Job.REACH))
    person.wizard.conductor.change(way_found, BUSY)
    assert line(person).text() == "Trying again in 30 seconds"
    clock.goes(30)
    person.wait_for("the way", lambda: person.session.way_problem is None)


def test_screen_4_counts_too_and_the_list_goes_on(open_with, clock):
    person = open_with("databases-found")
    person.begin("n8n")
    person.paste_practice_token()
    person.see_code("NW-3009")
    person.press("nav-next")
    person.see_code("NW-5004")
    broken = Listing(diagnosis=Diagnosis(Code.LIST_INTERRUPTED, {"seconds": 30, "n": 1}))
    person.wizard.conductor.change(listed, person.session.attempt, broken)
    assert line(person).text() == "Trying again in 30 seconds"
    clock.goes(30)
    person.see_code("NW-5004")


def test_a_block_for_good_is_not_counted(open_with):
    person = open_with("databases-found")
    person.wait_for("the way", lambda: not person.wizard.conductor.is_running(Job.REACH))
    blocked = Diagnosis(Code.NOTION_BUSY, {"seconds": 30, "reason": "blocked"})
    person.wizard.conductor.change(way_found, blocked)
    person.see_code(Code.NOTION_BUSY.label)
    person.rest(30)
    assert person.find("check-countdown") is None
    title = person.see("diagnosis-title", QLabel).text()
    assert title == "Notion does not take these requests"


def test_nothing_is_looked_at_while_nothing_waits(practise):
    countdown = countdown_of(practise("databases-found"))
    assert not any(timer.isActive() for timer in countdown.findChildren(QTimer))


def row_over(qtbot, clock, seconds, **facts):
    row = WaitingRow(Wording(), clock.now, DiagnosisCard(Wording(), lambda deed: deed.value))
    qtbot.addWidget(row)
    pause = Pause((BUSY,), NOON + timedelta(seconds=seconds), **facts)
    row.show_state(may_retry=True, is_busy=False, pause=pause)
    row.show()
    return row


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (1, "Trying again in 1 second"),
        (89.2, "Trying again in 90 seconds"),
        (90, "Trying again in 90 seconds"),
        (91, "Trying again in 2 minutes, at 12:01"),
        (3_600, "Trying again in 60 minutes, at 13:00"),
        (0, "Trying again now"),
        (-5, "Trying again now"),
    ],
)
def test_up_to_90_seconds_are_counted_and_more_is_told_in_minutes(qtbot, clock, seconds, text):
    assert row_over(qtbot, clock, seconds).line.text() == text


def test_the_row_counts_by_the_clock_while_it_is_seen_and_rests_while_it_is_not(qtbot, clock):
    row = row_over(qtbot, clock, 30)
    (tick,) = row.findChildren(QTimer)
    assert tick.isActive()
    clock.goes(1)
    tick.timeout.emit()
    assert row.line.text() == "Trying again in 29 seconds"
    row.hide()
    assert not tick.isActive()
    clock.goes(9)
    row.show()
    assert row.line.text() == "Trying again in 20 seconds"
    assert tick.isActive()


@pytest.mark.parametrize(
    ("seconds", "text", "spoken"),
    [
        (30, "Notion asks to wait 30 seconds more", "Notion asks to wait until 12:00:30"),
        (600, "Notion asks to wait until 12:10", "Notion asks to wait until 12:10"),
        (0, "Notion can be asked again now", "Notion can be asked again now"),
    ],
)
def test_what_has_been_tried_often_enough_is_left_to_the_person(
    qtbot, clock, seconds, text, spoken
):
    row = row_over(qtbot, clock, seconds, tries=3)
    assert row.cancel.isHidden()
    assert row.line.text() == text
    assert row.line.accessibleName() == spoken


def test_a_wait_that_was_stopped_is_still_told_by_the_second_and_when_it_is_over(qtbot, clock):
    row = row_over(qtbot, clock, 30, is_stopped=True)
    (tick,) = row.findChildren(QTimer)
    clock.goes(29)
    tick.timeout.emit()
    assert row.line.text() == "Notion asks to wait 1 second more"
    clock.goes(1)
    tick.timeout.emit()
    assert row.line.text() == "Notion can be asked again now"
    assert not tick.isActive()


# The keyboard


def focus_of(person):
    return person.wizard.focusWidget().objectName()


def test_stop_waiting_leaves_the_keyboard_beside_it(waiting):
    waiting.see("check-cancel").setFocus()
    waiting.press("check-cancel")
    assert focus_of(waiting) == "check-retry"


def test_where_nothing_is_left_to_wait_for_the_keyboard_goes_to_where_the_page_begins(waiting):
    waiting.see("check-retry").setFocus()
    waiting.press("check-retry")
    assert focus_of(waiting) == "check-cancel"
    waiting.see_code("NW-3009")
    assert focus_of(waiting) == "paste-field"


def test_the_countdown_stands_on_its_card_above_its_buttons(waiting):
    card, line = waiting.see("diagnosis"), waiting.see("check-countdown", QLabel)
    buttons = [waiting.see(name) for name in ("check-retry", "check-cancel", "diagnosis-more")]
    waiting.rest(50)
    assert all(card.isAncestorOf(one) for one in (line, *buttons))
    bottom = line.mapTo(card, line.rect().bottomLeft()).y()
    assert all(one.mapTo(card, one.rect().topLeft()).y() > bottom for one in buttons)
    assert buttons[0].property("kind") == "plain"


def test_whoever_is_elsewhere_on_the_page_stays_there(waiting):
    waiting.see("paste-show").setFocus()
    waiting.press("check-retry")
    waiting.see_code("NW-3009")
    assert focus_of(waiting) == "paste-show"


def test_the_same_moment_is_not_set_anew_by_another_look(open_with, clock):
    person = open_with("databases-found")
    conductor = person.wizard.conductor
    person.wait_for("the way", lambda: not conductor.is_running(Job.REACH))
    conductor.change(way_found, BUSY)
    line(person)
    before = conductor.session
    conductor.change(pause_noticed, clock.now())
    assert conductor.session is before
