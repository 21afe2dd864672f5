from datetime import datetime, timedelta, timezone

import pytest

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.note_for_it import concerns_it, may_concern_it, note_for_it
from notion_wizard.wording import Wording

MORNING = datetime(2026, 11, 20, 9, 41, 7, tzinfo=timezone(timedelta(hours=1)))
FACTS = {"host": "api.notion.com", "port": 443}
FOR_IT = [code for code in Code if 210 <= code <= 231]
FOR_IT_TOO = [code for code in Code if 202 <= code <= 205]


def note(code, *, had_token=False, **facts):
    lines = note_for_it(
        Diagnosis(code, FACTS | facts), MORNING, "app.notion.com", had_token=had_token
    )
    return "\n".join(Wording().say(line.text, line.facts) for line in lines)


@pytest.mark.parametrize("code", Code, ids=lambda code: code.slug)
def test_a_note_is_for_210_to_231_and_for_some_people_with_202_to_205(code):
    diagnosis = Diagnosis(code)
    assert concerns_it(diagnosis) == (code in FOR_IT)
    assert may_concern_it(diagnosis) == (code in FOR_IT_TOO)


def test_the_note_tells_what_was_tried_seen_and_wanted():
    assert note(Code.TLS_NOT_TRUSTED, issuer="Acme Inspection") == (
        "For the IT department, from Notion Wizard: NW-2100 tls-not-trusted\n"
        "Seen: the certificate shown for api.notion.com is not trusted by this computer.\n"
        "Address: https://api.notion.com, TCP port 443\n"
        "Certificate issued by: Acme Inspection\n"
        "Proxy: none was used\n"
        "Time: 2026-11-20 09:41:07 +0100\n"
        "Not sent: the connection was given up before any request, so no token was sent.\n"
        "This note holds no token and nothing out of Notion.\n"
        "Wanted: HTTPS (TLS 1.2 or newer) from this computer to api.notion.com, port 443. "
        "In the browser Notion itself needs app.notion.com, port 443.\n"
        "Either the issuer’s root certificate in the operating system’s store, which this program "
        "uses, or no inspection for this address."
    )


@pytest.mark.parametrize("code", [*FOR_IT, *FOR_IT_TOO], ids=lambda code: code.slug)
def test_each_note_says_what_was_seen_and_names_its_code(code):
    text = note(code)
    assert f"{code.label} {code.slug}" in text
    assert text.splitlines()[1].startswith("Seen: ")
    assert "{" not in text


@pytest.mark.parametrize("code", FOR_IT, ids=lambda code: code.slug)
def test_each_note_says_what_would_help_beyond_the_address(code):
    assert len(note(code).splitlines()) == len(note(Code.NAME_NOT_FOUND).splitlines()) + 1


def test_proxy_and_status_are_told_where_there_are_any():
    text = note(Code.BLOCKED, proxy="proxy.acme.example:8080", status=403)
    assert "Proxy: proxy.acme.example:8080\nHTTP status: 403\n" in text


def test_of_a_proxy_nothing_is_said_where_nobody_knows_how_far_it_was():
    assert "Proxy" not in note(Code.TIMED_OUT)


def test_what_was_sent_is_never_told_better_than_it_was():
    for code in (Code.PROXY_LOGIN, Code.TLS_OTHER):
        assert "before any request" in note(code, had_token=True)
    assert "Not sent: a token." in note(Code.BLOCKED)
    assert "only over a connection that this computer trusts" in note(Code.BLOCKED, had_token=True)


def test_without_facts_the_usual_address_stands_there_and_an_unknown_code_has_a_note_too():
    lines = note_for_it(Diagnosis(Code.NOTION_TROUBLE), MORNING, "app.notion.com", had_token=True)
    text = "\n".join(Wording().say(line.text, line.facts) for line in lines)
    assert "https://api.notion.com, TCP port 443" in text
    assert "Seen" not in text
