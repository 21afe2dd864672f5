import socket

import pytest

from notion_wizard.core.codes import Code
from tests.end_to_end.conftest import error
from tests.support.command_line import run

NAMES = ["network", "proxy", "certificates", "notion", "keychain"]


def doctor(*arguments, **environment):
    ran = run("doctor", "--json", *arguments, environment=environment)
    document = ran.json
    assert document.keys() == {"schema", "outcome", "checks"}
    assert document["schema"] == "notion-wizard/doctor/1"
    assert [check["name"] for check in document["checks"]] == NAMES
    assert all(
        check.keys() == {"name", "status", "diagnosis", "seconds"} for check in document["checks"]
    )
    return ran.exit_code, document["outcome"], {one["name"]: one for one in document["checks"]}


def slug_of(check):
    return check["diagnosis"] and check["diagnosis"]["slug"]


def test_all_is_well_in_practice():
    exit_code, outcome, checks = doctor("--practice")
    assert (exit_code, outcome) == (0, "fine")
    assert [checks[name]["status"] for name in NAMES] == ["ok", "skipped", "skipped", "ok", "ok"]


def test_no_token_is_sent(notion):
    _, _, checks = doctor("--api-url", notion.api_url)
    assert checks["notion"]["status"] == "ok"
    assert notion.authorizations == [None]


def test_a_keychain_that_fails_is_a_problem(notion):
    exit_code, outcome, checks = doctor("--api-url", notion.api_url)
    assert (exit_code, outcome) == (1, "problem")
    assert slug_of(checks["keychain"]) == "no-keychain"


def test_nobody_at_the_address_is_undecided():
    with socket.socket() as bound:
        # Bound and not listening: nobody else takes the port meanwhile.
        bound.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{bound.getsockname()[1]}/v1"
        _, _, checks = doctor("--api-url", url)
    assert slug_of(checks["network"]) == "connection-refused"
    assert slug_of(checks["notion"]) == "connection-refused"


@pytest.mark.parametrize(
    ("slug", "rung"),
    [
        ("offline", "network"),
        ("tls-not-trusted", "certificates"),
        ("sign-in-page", "notion"),
        ("keychain-locked", "keychain"),
    ],
)
def test_each_story_breaks_its_own_rung(slug, rung):
    _, _, checks = doctor("--practice", slug)
    assert slug_of(checks[rung]) == slug


def test_an_answer_of_another_kind_is_told(httpserver):
    httpserver.expect_request("/v1/users/me").respond_with_data("<html></html>", 200)
    _, _, checks = doctor("--api-url", httpserver.url_for("/v1"))
    assert checks["notion"]["status"] == "undecided"


def test_a_notion_in_trouble_is_told_for_people(httpserver):
    answer = error(503, "service_unavailable", "Notion is unavailable.")
    httpserver.expect_request("/v1/users/me").respond_with_response(answer)
    ran = run("doctor", "--api-url", httpserver.url_for("/v1"))
    assert ran.output.startswith("Network: works")
    assert Code.NOTION_TROUBLE.label in ran.output
    assert "No token was sent." in ran.output
    assert "PAC" in ran.output
