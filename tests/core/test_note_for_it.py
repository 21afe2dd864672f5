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


def note(code, *, had_token=False, is_practice=False, **facts):
    lines = note_for_it(
        Diagnosis(code, FACTS | facts),
        MORNING,
        "app.notion.com",
        had_token=had_token,
        is_practice=is_practice,
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
        "Token: not sent. It ended before any request to api.notion.com.\n"
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


def test_what_a_proxy_answered_is_told_as_the_proxys():
    text = note(Code.SIGN_IN_PAGE, proxy="proxy.acme.example:8080", proxy_status=511)
    assert "Answer of the proxy: HTTP status 511\n" in text


NOT_SENT = "Token: not sent. It ended before any request to api.notion.com."
NONE_TRIED = "Token: not sent. What was tried goes without one."
SENT = "Token: sent before this was seen, over a connection that this computer trusts."
MAYBE_SENT = "Token: sent only if a connection that this computer trusts stood before this was"
ENDED_EARLY = [202, 203, 210, 211, 212, 213, 220, 221]


@pytest.mark.parametrize("number", ENDED_EARLY)
@pytest.mark.parametrize("had_token", [True, False])
def test_no_token_was_sent_where_no_connection_was_trusted(number, had_token):
    assert NOT_SENT in note(Code(number), had_token=had_token)


@pytest.mark.parametrize(
    ("number", "facts", "sent"),
    [
        (204, {}, MAYBE_SENT),
        (205, {}, MAYBE_SENT),
        (214, {}, NONE_TRIED),  # a handshake of its own
        (230, {"status": 200}, SENT),
        (230, {"proxy_status": 302}, NOT_SENT),
        (231, {"status": 403}, SENT),
        (231, {"proxy_status": 503}, NOT_SENT),
        (231, {}, NOT_SENT),  # a firewall of this computer
    ],
)
def test_whether_the_token_was_sent_is_told_as_exactly_as_it_is_known(number, facts, sent):
    assert sent in note(Code(number), had_token=True, **facts)


@pytest.mark.parametrize("number", [204, 205, 214, 230, 231])
def test_the_way_that_is_tried_on_screen_1_goes_without_a_token(number):
    assert NONE_TRIED in note(Code(number), status=403)


def test_in_practice_the_note_says_so_first_and_names_notions_address():
    text = note(Code.BLOCKED, is_practice=True, host="127.0.0.1", port=40123)
    assert text.startswith("PRACTICE: nothing in this note is real")
    assert "Address: https://api.notion.com, TCP port 443\n" in text
    assert "127.0.0.1" not in text
    assert "PRACTICE" not in note(Code.BLOCKED)
    assert "https://127.0.0.1, TCP port 40123" in note(Code.BLOCKED, host="127.0.0.1", port=40123)


def test_without_facts_the_usual_address_stands_there_and_an_unknown_code_has_a_note_too():
    lines = note_for_it(Diagnosis(Code.NOTION_TROUBLE), MORNING, "app.notion.com", had_token=True)
    text = "\n".join(Wording().say(line.text, line.facts) for line in lines)
    assert "https://api.notion.com, TCP port 443" in text
    assert "Seen" not in text
