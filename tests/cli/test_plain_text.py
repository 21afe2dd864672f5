from datetime import UTC, datetime

from notion_wizard.cli.plain_text import WIDTH, check_text, diagnosis_text
from notion_wizard.core.codes import Code
from notion_wizard.core.conclusion import conclusion
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.events import accepted, link_given, listed, pasted
from notion_wizard.core.model import Book, Database, Identity, Listing, Owner
from notion_wizard.core.paste import analyse
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
