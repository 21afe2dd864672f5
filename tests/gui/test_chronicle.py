import pytest

from notion_wizard.core.codes import Code
from notion_wizard.core.events import tool_chosen, tool_tried, went_to
from notion_wizard.core.flow import Job
from notion_wizard.core.model import Tool
from notion_wizard.core.problem import Problem
from notion_wizard.core.session import Step, Verdict
from notion_wizard.core.timeline import TimedJob
from notion_wizard.gui.chronicle import Chronicle


def seen(chronicle):
    return [(visit.step, visit.code) for visit in chronicle.visits]


def test_a_screen_is_noted_again_only_with_another_code(practise):
    person = practise("truncated-end")
    chronicle = Chronicle(person.wizard.conductor)
    conductor = person.wizard.conductor
    conductor.change(tool_chosen, Tool.MAKE)
    person.press("nav-next")
    person.paste_practice_token()
    person.see_code("NW-1216")
    assert seen(chronicle) == [
        (Step.SITUATION, None),
        (Step.CHECK, None),
        (Step.CHECK, Code.TRUNCATED_END),
    ]
    moments = [visit.at for visit in chronicle.visits]
    assert moments == sorted(moments)


@pytest.mark.parametrize("end", [Verdict.WORKS, Verdict.LATER])
def test_how_the_path_ended_is_noted_on_the_last_page(practise, end):
    conductor = practise("databases-found").wizard.conductor
    chronicle = Chronicle(conductor)
    now = conductor.services.clock.now()
    conductor.change(tool_chosen, Tool.MAKE)
    conductor.change(lambda session: tool_tried(session, Verdict.SAME_ERROR, now))
    conductor.change(lambda session: went_to(tool_tried(session, end, now), Step.DONE))
    assert [visit.end for visit in chronicle.visits] == [None, end]


def test_a_path_without_a_tool_ends_without_a_word_of_it(practise):
    conductor = practise("databases-found").wizard.conductor
    chronicle = Chronicle(conductor)
    conductor.change(went_to, Step.DONE)
    assert [visit.end for visit in chronicle.visits] == [None, None]


def test_only_the_latest_visits_are_kept(practise, monkeypatch):
    monkeypatch.setattr("notion_wizard.gui.chronicle.REMEMBERED", 4)
    conductor = practise("databases-found").wizard.conductor
    chronicle = Chronicle(conductor)
    for _ in range(4):
        conductor.change(went_to, Step.CHECK)
        conductor.change(went_to, Step.SITUATION)
    assert len(seen(chronicle)) == 4


def test_a_mistake_of_the_wizard_is_noted_by_its_type_and_place(practise):
    chronicle = Chronicle(practise("databases-found").wizard.conductor)
    chronicle.parent().crashed.emit(ValueError("anything at all"))
    (crash,) = chronicle.crashes
    assert dict(crash.facts) == {"kind": "ValueError"}


def test_what_belongs_to_no_screen_is_noted_with_the_one_that_was_open(practise):
    conductor = practise("databases-found").wizard.conductor
    chronicle = Chronicle(conductor)
    conductor.troubled.emit(Problem(Code.PROFILES_UNREADABLE, backup="/home/me/a.json"))
    assert seen(chronicle) == [
        (Step.SITUATION, None),
        (Step.SITUATION, Code.PROFILES_UNREADABLE),
    ]


def test_jobs_are_kept_in_their_order(practise):
    chronicle = Chronicle(practise("databases-found").wizard.conductor)
    ended = [TimedJob(Job.REACH, 0.2), TimedJob(Job.TEST, 0.5, Code.TOKEN_REFUSED)]
    for job in ended:
        chronicle.job_ended(job)
    assert list(chronicle.jobs) == ended
