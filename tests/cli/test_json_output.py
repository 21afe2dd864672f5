import json
from datetime import UTC, datetime

from notion_wizard.cli.json_output import check_json, doctor_json, stopped_doctor_json
from notion_wizard.cli.rungs import RungName, rung, skipped
from notion_wizard.core.codes import Code
from notion_wizard.core.conclusion import Outcome, conclusion
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.events import (
    accepted,
    link_checked,
    link_given,
    links_given,
    listed,
    pasted,
)
from notion_wizard.core.model import Book, Identity
from notion_wizard.core.paste import analyse
from notion_wizard.core.reach import Listing
from notion_wizard.core.secret import Secret
from notion_wizard.core.session import Session
from notion_wizard.wording import Wording

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
TOKEN = "ntn_" + "12345678901" + "CanaryTokenThatIsNowhereEverToBeSee"
BROKEN = Diagnosis(Code.NOTION_TROUBLE, {"request_id": "request-2"})


def accepted_session():
    session = pasted(Session(Book(b"key")), Secret(TOKEN), analyse(TOKEN))
    return accepted(session, session.attempt, Identity(), NOON, "request-1")


def document_of(session, *links):
    return json.loads(check_json(session, conclusion(session), Wording(), links))


def test_request_ids_of_all_that_broke_are_told_once():
    session = link_given(accepted_session(), "link")
    session = listed(session, session.attempt, Listing(diagnosis=BROKEN))
    session = link_checked(session, session.attempt, "link", BROKEN)
    assert document_of(session)["request_ids"] == ["request-1", "request-2"]


def test_a_link_that_was_not_reached_has_no_diagnosis():
    document = document_of(link_given(accepted_session(), "link"), "link")
    assert document["links"] == [{"link": "link", "diagnosis": None}]


def test_a_link_that_was_given_twice_is_told_twice():
    document = document_of(links_given(accepted_session(), ("a", "b")), "a", "b", "a")
    assert [told["link"] for told in document["links"]] == ["a", "b", "a"]


def test_a_list_that_notion_left_incomplete_was_reached():
    listing = Listing(diagnosis=Diagnosis(Code.LIST_INCOMPLETE))
    session = accepted_session()
    document = document_of(listed(session, session.attempt, listing))
    assert document["databases"] == {"count": 0, "complete": False, "items": []}


def test_where_nothing_was_pasted_there_is_no_paste():
    assert document_of(Session(Book(b"key")))["paste"] is None


def test_names_stay_as_they_are_in_any_encoding():
    session = accepted_session()
    session = accepted(session, session.attempt, Identity("Zoë’s \ud83d"), NOON)
    text = check_json(session, conclusion(session), Wording())
    assert text.isascii()
    assert json.loads(text)["identity"]["workspace"] == "Zoë’s \ud83d"


def test_each_rung_of_the_doctor_is_a_check():
    offline = Diagnosis(Code.OFFLINE)
    rungs = (rung(RungName.NETWORK, 0.12345, offline), skipped(RungName.PROXY))
    document = json.loads(doctor_json(rungs, Wording()))
    assert document["outcome"] == "undecided"
    network, proxy = document["checks"]
    assert (network["status"], network["seconds"]) == ("undecided", 0.123)
    assert network["diagnosis"]["slug"] == "offline"
    assert proxy == {"name": "proxy", "status": "skipped", "diagnosis": None, "seconds": 0}


def test_a_doctor_who_was_stopped_found_nothing():
    document = json.loads(stopped_doctor_json(Outcome.UNDECIDED))
    assert (document["outcome"], document["checks"]) == ("undecided", [])
