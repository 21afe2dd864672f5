from dataclasses import replace
from datetime import UTC, datetime

import pytest

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.events import (
    accepted,
    listed,
    pasted,
    refused,
    situation_chosen,
    tool_chosen,
    way_found,
)
from notion_wizard.core.flow import Job
from notion_wizard.core.messages import Reading
from notion_wizard.core.model import (
    Book,
    Identity,
    MakeWay,
    PendingSave,
    Profile,
    Situation,
    Tool,
)
from notion_wizard.core.paste import Kind, Paste
from notion_wizard.core.plain_names import SCREEN_NAMES, SCREEN_NUMBERS
from notion_wizard.core.reach import Database, Listing
from notion_wizard.core.report import Surroundings, printed, report
from notion_wizard.core.secret import Secret
from notion_wizard.core.session import LinkCheck, Session, Step, Verdict
from notion_wizard.core.timeline import TimedJob, Visit
from notion_wizard.wording import Wording

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
TEXT = "ntn_" + "12345678901" + "CanaryTokenThatIsNowhereEverToBeSee"
TOKEN = Secret(TEXT)
SURROUNDINGS = Surroundings("0.1.0", "3.11.2", "Debian 12", "en", "Secret Service")
IDENTITY = Identity("Northwind Studio", "w1", "Order sync", "c1")


def session_of_a_whole_path():
    findings = (Diagnosis(Code.SURROUNDING_SPACE, {"n": 2}), Diagnosis(Code.PREFIX_TEXT))
    paste = Paste(TOKEN, TOKEN, Kind.CURRENT, 50, "ntn_", TEXT[-4:], findings, findings[0])
    session = situation_chosen(tool_chosen(Session(Book(b"key")), Tool.MAKE), Situation.MOVED)
    session = pasted(session, TOKEN, paste)
    return accepted(session, session.attempt, IDENTITY, NOON, "request-1")


def text_of(session, surroundings=SURROUNDINGS, **options):
    return printed(report(session, surroundings, **options), Wording().say, [TOKEN])


def test_a_report_tells_the_versions_the_system_and_the_keychain():
    text = text_of(Session(Book(b"key")))
    assert "Notion Wizard 0.1.0" in text
    assert "System: Debian 12, Python 3.11.2, Qt –" in text
    assert "Keychain: Secret Service" in text
    assert "Proxy: no" in text


def test_a_report_tells_of_a_proxy_and_of_practice():
    surroundings = Surroundings(
        "0.1.0", "3.11.2", "Debian 12", "en", "none", "6.11.3", uses_proxy=True, is_practice=True
    )
    text = text_of(Session(Book(b"key")), surroundings)
    assert "Qt 6.11.3" in text
    assert "Proxy: yes" in text
    assert "Practice" in text


def test_a_report_tells_path_tool_and_situation():
    text = text_of(session_of_a_whole_path())
    assert "Tool: Make. What happened: Moved to another workspace or account" in text
    assert "Steps of this path: Screen 1 · What happened > Screen 2 · Get the token > " in text
    assert "Screen 6 · Put it in your tool > Done\n" in text


def test_a_report_names_make_by_the_way_it_is_connected():
    session = replace(session_of_a_whole_path(), make_way=MakeWay.SIGN_IN)
    assert "Tool: Make, signed in with Notion." in text_of(session)


def test_a_report_tells_screens_and_codes_with_their_times():
    visits = (Visit(NOON, Step.SITUATION), Visit(NOON, Step.CHECK, Code.TRUNCATED_END))
    text = text_of(Session(Book(b"key")), visits=visits)
    assert "2026-11-20 12:00:00  Screen 1 · What happened\n" in text
    assert "2026-11-20 12:00:00  Screen 3 · Paste and check  NW-1216\n" in text


@pytest.mark.parametrize(
    ("end", "told"),
    [
        (Verdict.WORKS, "  Done  NW-5004\n[x] The tool works\n"),
        (Verdict.LATER, "  Done  NW-5004\n[ ] The test was left for later\n"),
        (None, "  Done  NW-5004\n\n"),
    ],
)
def test_a_report_tells_how_a_path_ended(end, told):
    visits = (Visit(NOON, Step.DONE, Code.DATABASES_FOUND, end),)
    assert told in text_of(Session(Book(b"key")), visits=visits)


def test_what_was_tried_twice_in_a_row_with_the_same_end_is_told_once():
    blocked = TimedJob(Job.REACH, 0.04, Code.OFFLINE)
    jobs = (TimedJob(Job.REACH, 0.04), TimedJob(Job.REACH, 0.01), blocked, blocked)
    text = text_of(Session(Book(b"key")), jobs=jobs)
    assert text.count("Reaching Notion: 0.0 s\n") == 1
    assert text.count(f"Reaching Notion: 0.0 s, {Code.OFFLINE.label}\n") == 1


def test_a_report_tells_what_was_found_in_the_paste_and_not_the_paste():
    text = text_of(session_of_a_whole_path())
    assert f"Pasted: 50 characters, begins ntn_, ends {TEXT[-4:]}" in text
    assert f"{Code.SURROUNDING_SPACE.label} (2), {Code.PREFIX_TEXT.label}" in text
    assert TEXT[4:] not in text


def test_a_paste_of_another_kind_is_told_by_its_length_alone():
    paste = Paste(Secret("words"), None, Kind.NONE, 5)
    assert "Pasted: 5 characters\n" in text_of(pasted(Session(Book(b"")), Secret("words"), paste))


def test_a_report_tells_how_long_each_rung_took_and_what_stopped_it():
    jobs = (TimedJob(Job.REACH, 0.31), TimedJob(Job.TEST, 15.04, Code.TIMED_OUT))
    text = text_of(Session(Book(b"key")), jobs=jobs)
    assert "Reaching Notion: 0.3 s\n" in text
    assert f"Asking Notion about the token: 15.0 s, {Code.TIMED_OUT.label}\n" in text


def test_a_report_tells_notions_status_code_and_request_ids():
    session = session_of_a_whole_path()
    facts = {"status": 401, "notion_code": "unauthorized", "request_id": "request-2"}
    diagnosis = Diagnosis(Code.TOKEN_REFUSED, facts)
    text = text_of(refused(session, session.attempt, diagnosis, NOON))
    assert "Answer: status 401, Notion’s code unauthorized" in text
    assert "request-1, request-2" in text


def test_a_status_without_a_code_of_notions_is_told_too():
    session = session_of_a_whole_path()
    listing = Listing(diagnosis=Diagnosis(Code.BLOCKED, {"status": 403}))
    text = text_of(listed(session, session.attempt, listing))
    assert "Answer: status 403, Notion’s code –" in text


def test_a_report_tells_what_a_proxy_answered_also_before_there_was_a_token():
    blocked = Diagnosis(Code.BLOCKED, {"proxy": "proxy.acme.example:8080", "proxy_status": 503})
    text = text_of(way_found(Session(Book(b"key")), blocked))
    assert "A proxy answered: status 503\n" in text
    assert "proxy.acme.example" not in text
    assert "Answer:" not in text


def test_a_report_tells_the_wizards_own_mistakes_by_type_and_place():
    crash = Diagnosis(Code.CRASHED, {"kind": "ValueError", "place": "core/links.py:7"})
    text = text_of(session_of_a_whole_path(), replace(SURROUNDINGS, crashes=(crash,)))
    assert "The wizard’s own mistake: ValueError, core/links.py:7 (NW-9011)\n" in text


def test_names_of_databases_are_in_a_report_only_if_ticked():
    session = session_of_a_whole_path()
    databases = (Database("d1", "Customers"), Database("d2"))
    session = listed(session, session.attempt, Listing(databases, complete=True))
    without, with_names = text_of(session), text_of(session, with_names=True)
    assert "2 databases found" in without
    assert "Customers" not in without
    assert "the names of databases" in without
    assert "the names of databases" not in with_names
    assert "Database: Customers\nDatabase: –\n" in with_names


def test_the_names_of_workspace_and_connection_are_in_no_report():
    text = text_of(session_of_a_whole_path(), with_names=True)
    assert "Northwind" not in text
    assert "Order sync" not in text


def test_a_database_that_is_named_like_a_token_is_scrubbed():
    session = session_of_a_whole_path()
    listing = Listing((Database("d1", TEXT),), complete=True)
    session = listed(session, session.attempt, listing)
    assert TEXT not in text_of(session, with_names=True)


def test_the_token_is_in_no_report():
    assert TEXT not in text_of(session_of_a_whole_path())
    assert TEXT not in repr(report(session_of_a_whole_path(), SURROUNDINGS))


PLANTED = "Canary"


def planted_session():
    """A session with a canary in whatever a person, a tool or Notion may bring into it."""
    token = Secret(f"{PLANTED} token")
    identity = Identity(f"{PLANTED} space", f"{PLANTED}-1", f"{PLANTED} sync", f"{PLANTED}-2")
    profile = Profile(f"{PLANTED}-id", f"{PLANTED} saved", identity, f"{PLANTED}-mark", NOON)
    facts = {
        name: f"{PLANTED} {name}"
        for name in (
            *("host", "proxy", "issuer", "file", "backup", "name", "workspace", "connection"),
            *("title", "link", "variable", "service", "reason", "earlier_workspace", "keychain"),
        )
    }
    told = Diagnosis(Code.BLOCKED, {**facts, "status": 403, "request_id": "request-9"})
    paste = Paste(token, token, Kind.UNKNOWN, 12, findings=(told,), main=told, link=PLANTED)
    reading = Reading(f"{PLANTED} message", told, token=token, link=PLANTED)
    database = Database(f"{PLANTED}-3", f"{PLANTED} orders", f"https://{PLANTED}.example")
    return Session(
        Book(
            PLANTED.encode(),
            (profile,),
            pending=PendingSave(profile, replaces=True, started_at=NOON),
        ),
        profile=profile,
        reading=reading,
        way=told,
        paste=paste,
        pasted_text=token,
        failed_text=token,
        token=token,
        read_problem=told,
        answer=told,
        listing=Listing((database,), diagnosis=told),
        links=(LinkCheck(PLANTED, told),),
        link_shown=PLANTED,
        save_name=PLANTED,
        saved=profile,
        save_diagnosis=told,
        tool_reading=reading,
    )


def test_nothing_that_was_pasted_named_or_met_on_the_way_gets_into_a_report():
    text = text_of(planted_session())
    assert "status 403" in text
    assert PLANTED not in text


def test_with_names_only_those_of_databases_get_in():
    text = text_of(planted_session(), with_names=True)
    assert f"Database: {PLANTED} orders\n" in text
    assert PLANTED not in text.replace(f"Database: {PLANTED} orders", "")


def test_every_screen_situation_tool_and_job_has_a_name():
    for step in Step:
        for job in Job:
            visits, jobs = (Visit(NOON, step),), (TimedJob(job, 1),)
            assert text_of(Session(Book(b"")), visits=visits, jobs=jobs)
    for tool in Tool:
        for situation in Situation:
            assert "–. " not in text_of(Session(Book(b""), tool=tool, situation=situation))


def test_what_is_not_in_it_is_said_in_all_its_kinds():
    text = text_of(Session(Book(b"")))
    for kind in (
        *("the token", "links", "error messages", "files", "proxy’s address and password"),
        *("databases", "workspaces", "connections", "saved tokens"),
    ):
        assert kind in text.partition("Not in this report: ")[2]


def test_the_strip_counts_the_screens_as_the_report_does():
    for step, number in SCREEN_NUMBERS.items():
        assert SCREEN_NAMES[step].source.startswith(f"Screen {number} · ")
