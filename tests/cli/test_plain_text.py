from datetime import UTC, datetime

import pytest

from notion_wizard.cli.plain_text import WIDTH, check_text, diagnosis_text, doctor_text
from notion_wizard.cli.rungs import RungName, rung
from notion_wizard.core.codes import Code
from notion_wizard.core.conclusion import conclusion
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.events import accepted, link_given, listed, pasted, refused
from notion_wizard.core.model import Book, Identity, Owner
from notion_wizard.core.paste import analyse
from notion_wizard.core.reach import Database, Listing
from notion_wizard.core.secret import Secret
from notion_wizard.core.session import Session
from notion_wizard.wording import Wording

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
TOKEN = "ntn_" + "12345678901" + "CanaryTokenThatIsNowhereEverToBeSee"


def session_with(text=TOKEN):
    return pasted(Session(Book(b"key")), Secret(text), analyse(text))


def accepted_as(identity, listing=None, text=TOKEN):
    session = session_with(text)
    session = accepted(session, session.attempt, identity, NOON)
    return listed(session, session.attempt, listing or Listing(complete=True))


def text_of(session):
    return check_text(session, conclusion(session), Wording())


def test_title_comes_first_then_what_to_do_then_the_code():
    text = diagnosis_text(Diagnosis(Code.TRUNCATED_END, {"n": 4}), Wording())
    title, rest = text.split("\n", 1)
    assert title == "This token is 4 characters short"
    assert rest.index("What to do:") < rest.index("Code NW-1216")


@pytest.mark.parametrize("code", [Code.TIMED_OUT, Code.KEYCHAIN_LOCKED, Code.DISK_FULL])
def test_a_terminal_has_no_button_to_click(code):
    text = diagnosis_text(Diagnosis(code), Wording())
    assert "Try again" not in text
    assert "Run this command again." in text


def test_lines_fit_into_a_terminal():
    for code in Code:
        lines = diagnosis_text(Diagnosis(code), Wording()).splitlines()
        assert max(map(len, lines)) <= WIDTH


def test_a_finding_that_is_the_diagnosis_is_not_told_twice():
    text = text_of(session_with(TOKEN[:-4]))
    assert text.count("4 characters short") == 1


def test_what_was_repaired_is_told():
    text = text_of(accepted_as(Identity("Northwind"), text=f"{TOKEN}\n"))
    assert f"In it: 1 line break removed (Code {Code.LINE_BREAK.label})" in text


def test_text_of_no_token_is_told_by_its_length_alone():
    text = text_of(session_with("Hello"))
    assert "Token: 5 characters\n" in f"{text}\n"


def test_names_that_notion_does_not_tell_are_left_out():
    text = text_of(accepted_as(Identity()))
    assert "Workspace:" not in text
    assert "Connection:" not in text


def test_advice_beside_the_diagnosis_is_worth_knowing():
    text = text_of(accepted_as(Identity("Northwind", connection="Anna", owner=Owner.PERSON)))
    assert f"(Code {Code.PERSONAL_TOKEN.label})" in text
    assert "Worth knowing:" in text


def test_a_database_without_a_title_is_named_as_such():
    listing = Listing((Database("d1"),), complete=True)
    assert "  (no title)" in text_of(accepted_as(Identity(), listing)).splitlines()


def test_a_link_that_was_not_reached_is_told():
    text = text_of(link_given(session_with(""), "link"))
    assert "link: not checked" in text


def test_a_session_without_a_paste_has_no_receipt():
    assert "Token:" not in text_of(Session(Book(b"key")))


# The note for IT


def refused_with(code, **facts):
    session = session_with()
    return refused(session, session.attempt, Diagnosis(code, facts), NOON)


@pytest.mark.parametrize("code", [code for code in Code if 210 <= code <= 231])
def test_where_it_can_help_the_note_stands_below(code):
    text = text_of(refused_with(code))
    explained, note = text.split("The note for your IT department, to copy:\n\n")
    assert f"Code {code.label}" in explained
    assert note.startswith(f"For the IT department, from Notion Wizard: {code.label}")
    assert "Time: 2026-11-20 12:00:00" in note
    assert TOKEN not in text
    assert max(map(len, text.splitlines())) <= WIDTH


@pytest.mark.parametrize(
    "code", [Code.OFFLINE, Code.TIMED_OUT, Code.NOTION_BUSY, Code.TOKEN_REFUSED]
)
def test_where_it_cannot_help_there_is_no_note(code):
    assert "IT department, to copy" not in text_of(refused_with(code))


def test_in_practice_the_note_says_so():
    session = refused_with(Code.BLOCKED, host="127.0.0.1", port=40123)
    text = check_text(session, conclusion(session), Wording(), is_practice=True)
    assert "PRACTICE: nothing in this note is real" in text


def test_the_doctor_prints_the_note_once_and_its_way_goes_without_a_token():
    blocked = Diagnosis(Code.BLOCKED, {"status": 403})
    rungs = [rung(name, 0.1, blocked) for name in (RungName.PROXY, RungName.NOTION)]
    text = doctor_text(rungs, None, Wording(), NOON)
    assert text.count("For the IT department, from Notion Wizard") == 1
    assert "Token: not sent. What was tried goes without one." in text
    assert "your token" not in text


def test_a_list_that_broke_off_says_that_there_may_be_more():
    databases = (Database("d1", "Orders"),)
    broken = Listing(databases, diagnosis=Diagnosis(Code.LIST_INTERRUPTED, {"n": 1}))
    assert "1 database found; there may be more:" in text_of(accepted_as(Identity(), broken))
    assert "1 database found:" in text_of(
        accepted_as(Identity(), Listing(databases, complete=True))
    )
