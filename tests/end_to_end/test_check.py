import os
import signal
import sys
import threading

import pytest
from werkzeug import Response

from notion_wizard.core.codes import Code
from tests.end_to_end.conftest import DATABASE_ID, TOKEN, answer, error, me, source
from tests.support.command_line import PROGRAM, SECONDS, run, run_command, started

KEYS = {
    "schema",
    "outcome",
    "diagnosis",
    "paste",
    "identity",
    "capabilities",
    "databases",
    "links",
    "advice",
    "request_ids",
}
WHOLE = TOKEN.encode()
DIAGNOSIS_KEYS = {"code", "slug", "severity", "title", "explanation", "causes", "fixes"}


def check(notion, *arguments, given=WHOLE, **environment):
    ran = run(
        "check", "--api-url", notion.api_url, *arguments, given=given, environment=environment
    )
    assert "Traceback" not in ran.errors
    for output in (ran.output, ran.errors):
        assert TOKEN[4:] not in output
        assert TOKEN[20:-4] not in output
    return ran


def checked_json(notion, *arguments, **options):
    ran = check(notion, "--json", *arguments, **options)
    document = ran.json
    assert document.keys() == KEYS
    assert document["schema"] == "notion-wizard/check/1"
    assert document["diagnosis"].keys() == DIAGNOSIS_KEYS
    return ran.exit_code, document


def test_a_good_token_is_told_with_every_key_that_is_written_down(notion):
    exit_code, document = checked_json(notion)
    assert exit_code == 0
    assert document["outcome"] == "fine"
    assert document["diagnosis"]["slug"] == "databases-found"
    assert document["diagnosis"]["code"] == Code.DATABASES_FOUND.digits
    assert document["paste"] == {
        "length": 50,
        "kind": "current",
        "begins": "ntn_",
        "ends": TOKEN[-4:],
        "findings": [],
    }
    assert document["identity"] == {
        "workspace": "Northwind Studio",
        "workspace_id": "c0000000-0000-4000-8000-000000000001",
        "connection": "Order sync",
        "connection_id": "b0000000-0000-4000-8000-000000000001",
        "owner": "workspace",
    }
    assert document["capabilities"] == {
        "read_content": "yes",
        "read_comments": "yes",
        "user_information": "no",
        "insert_content": "not-tested",
        "update_content": "not-tested",
        "insert_comments": "not-tested",
    }
    databases = document["databases"]
    assert (databases["count"], databases["complete"]) == (3, True)
    assert databases["items"][0] == {
        "id": "da000000-0000-4000-8000-000000000001",
        "title": "Database 1",
        "url": f"https://app.notion.com/p/{1:032}",
        "inside": None,
        "last_edited": "2026-11-19T08:30:00Z",
        "data_sources": 1,
    }
    assert document["links"] == []
    assert document["advice"] == []
    assert document["request_ids"] == ["aaaaaaaa-0000-4000-8000-000000000001"]


def test_a_check_for_people_names_code_workspace_and_databases(notion):
    ran = check(notion)
    assert ran.exit_code == 0
    assert Code.DATABASES_FOUND.label in ran.output
    assert "Northwind Studio" in ran.output
    assert "Database 3" in ran.output
    assert ran.errors == ""


def test_only_the_first_twenty_databases_are_named_for_people(notion):
    notion.pages = [[source(number) for number in range(1, 26)]]
    output = check(notion).output
    assert "Database 20\n" in output
    assert "Database 21" not in output
    assert "and 5 more" in output


def test_names_cannot_steer_the_terminal(notion):
    notion.me = answer(me(name="Order\x1b[2J sync\n"))
    assert "\x1b" not in check(notion).output


def test_two_data_sources_of_one_database_count_once(notion):
    notion.pages = [[source(1, DATABASE_ID), source(2, DATABASE_ID)]]
    _, document = checked_json(notion)
    assert document["databases"]["count"] == 1
    assert document["databases"]["items"][0]["data_sources"] == 2


def test_a_final_line_end_is_a_finding_and_repaired(notion):
    exit_code, document = checked_json(notion, given=f"{TOKEN}\n".encode())
    assert exit_code == 0
    assert document["outcome"] == "fine"
    (finding,) = document["paste"]["findings"]
    assert finding == {
        "code": Code.LINE_BREAK.digits,
        "slug": "line-break",
        "severity": "repaired",
        "count": 1,
    }


def test_the_mark_of_utf_16_is_understood(notion):
    exit_code, document = checked_json(notion, given=f"\ufeff{TOKEN}".encode("utf-16-le"))
    assert exit_code == 0
    assert [one["slug"] for one in document["paste"]["findings"]] == ["invisible-character"]


def test_nothing_shared_is_advice_and_exit_0(notion):
    notion.pages = [[]]
    exit_code, document = checked_json(notion)
    assert (exit_code, document["outcome"]) == (0, "advice")
    assert document["diagnosis"]["slug"] == "nothing-shared"
    assert document["databases"] == {"count": 0, "complete": True, "items": []}


def test_a_refused_token_is_a_problem_and_exit_1(notion):
    notion.token = "ntn_" + "another one"
    exit_code, document = checked_json(notion)
    assert (exit_code, document["outcome"]) == (1, "problem")
    assert document["diagnosis"]["slug"] == "token-refused"
    assert document["identity"] is None
    assert document["capabilities"] is None
    assert document["databases"] is None
    assert document["request_ids"]


def test_a_cut_token_is_not_sent(notion):
    exit_code, document = checked_json(notion, given=TOKEN[:-4].encode())
    assert exit_code == 1
    assert document["diagnosis"]["slug"] == "truncated-end"
    assert document["paste"]["findings"][0]["slug"] == "truncated-end"
    assert notion.seen == []


def test_a_cut_token_is_sent_if_that_is_wanted_and_its_cut_is_the_likely_cause(notion):
    exit_code, document = checked_json(notion, "--test-anyway", given=TOKEN[:-4].encode())
    assert exit_code == 1
    assert document["diagnosis"]["slug"] == "refused-and-damaged"
    assert notion.authorizations == [f"Bearer {TOKEN[:-4]}"]


def test_nothing_is_nothing_pasted(notion):
    exit_code, document = checked_json(notion, given=b"")
    assert exit_code == 1
    assert document["diagnosis"]["slug"] == "nothing-pasted"
    assert document["paste"]["kind"] == "none"


def test_bytes_that_are_no_text_are_ordinary_text(notion):
    exit_code, document = checked_json(notion, given=b"\x89PNG\r\n\x1a\n\xff")
    assert exit_code == 1
    assert document["diagnosis"]["slug"] == "ordinary-text"
    assert notion.seen == []


def test_more_than_2_mb_is_wrong_use_and_exit_2(notion):
    ran = check(notion, "--json", given=b"a" * 3_000_000)
    assert ran.exit_code == 2
    assert ran.output == ""
    assert Code.WRONG_USE.label in ran.errors


def test_a_notion_in_trouble_is_undecided_and_exit_3(notion):
    notion.me = error(500, "internal_server_error", "Unexpected error.")
    exit_code, document = checked_json(notion)
    assert (exit_code, document["outcome"]) == (3, "undecided")
    assert document["diagnosis"]["slug"] == "notion-trouble"


def test_a_long_wait_is_reported_at_once(notion):
    headers = {"Retry-After": "120"}
    notion.me = error(429, "rate_limited", "You have been rate limited.", **headers)
    exit_code, document = checked_json(notion)
    assert exit_code == 3
    assert document["diagnosis"]["slug"] == "notion-busy"


def test_a_list_that_breaks_before_anything_came_keeps_the_identity(notion):
    notion.pages = [error(502, "bad_gateway", "Bad gateway.")]
    exit_code, document = checked_json(notion)
    assert exit_code == 3
    assert document["diagnosis"]["slug"] == "notion-trouble"
    assert document["identity"]["workspace"] == "Northwind Studio"
    assert document["databases"] is None


def test_a_list_that_breaks_later_keeps_what_came(notion):
    notion.pages = [[source(1)], error(502, "bad_gateway", "Bad gateway.")]
    exit_code, document = checked_json(notion)
    assert (exit_code, document["outcome"]) == (0, "advice")
    assert document["diagnosis"]["slug"] == "list-interrupted"
    assert (document["databases"]["count"], document["databases"]["complete"]) == (1, False)


def test_a_token_that_may_not_read_is_told(notion):
    notion.pages = [error(403, "restricted_resource", "Insufficient permissions.")]
    exit_code, document = checked_json(notion)
    assert exit_code == 1
    assert document["diagnosis"]["slug"] == "cannot-read-content"
    assert document["databases"] is None


def test_a_personal_token_is_advice(notion):
    notion.me = answer({"object": "user", "id": "a1", "type": "person", "name": "Anna"})
    exit_code, document = checked_json(notion)
    assert exit_code == 0
    assert document["diagnosis"]["slug"] == "personal-token"
    assert document["identity"]["owner"] == "person"


def test_links_are_checked_in_their_order_and_never_change_the_outcome(notion):
    good = f"https://app.notion.com/p/{DATABASE_ID.replace('-', '')}"
    unseen = f"https://app.notion.com/p/{'9' * 32}"
    exit_code, document = checked_json(
        notion, "--database", good, "--database", unseen, "--database", "https://example.com"
    )
    assert (exit_code, document["outcome"]) == (0, "fine")
    assert [one["link"] for one in document["links"]] == [good, unseen, "https://example.com"]
    assert [one["diagnosis"]["slug"] for one in document["links"]] == [
        "link-reachable",
        "link-not-shared-or-missing",
        "link-not-notion",
    ]


def test_links_are_null_where_they_were_not_reached(notion):
    _, document = checked_json(notion, "--database", DATABASE_ID, given=b"")
    assert document["links"] is None


def test_a_token_given_as_a_link_is_scrubbed(notion):
    _, document = checked_json(notion, "--database", TOKEN)
    assert document["links"][0]["link"] == "[token removed]"
    assert TOKEN[-4:] not in document["links"][0]["diagnosis"]["explanation"]
    assert "[token removed]" in check(notion, "--database", TOKEN).output


@pytest.mark.parametrize("place", ["name", "workspace_name"])
def test_a_token_that_notion_sends_back_is_scrubbed(notion, place):
    body = me(name=TOKEN) if place == "name" else me()
    body["bot"] = {**body["bot"], "workspace_name": TOKEN}
    notion.me = answer(body)
    assert "[token removed]" in check(notion).output
    assert "[token removed]" in check(notion, "--json").output


def test_the_address_of_the_environment_is_used(notion):
    ran = run(
        "check",
        "--json",
        given=TOKEN.encode(),
        environment={"NOTION_WIZARD_API_URL": notion.api_url},
    )
    assert ran.json["diagnosis"]["slug"] == "databases-found"


def test_a_proxy_is_never_used_for_this_computer(notion):
    nobody = "http://127.0.0.1:1"
    exit_code, _ = checked_json(notion, HTTP_PROXY=nobody, http_proxy=nobody)
    assert exit_code == 0


def test_a_check_writes_nothing(notion, tmp_path):
    home = {"HOME": str(tmp_path), "XDG_DATA_HOME": "", "XDG_CONFIG_HOME": ""}
    checked_json(notion, **home, XDG_CACHE_HOME="", XDG_STATE_HOME="")
    assert list(tmp_path.rglob("*")) == []


@pytest.mark.parametrize(
    "arguments",
    [
        ["check", TOKEN],
        ["check", "--json", "--token", TOKEN],
        ["check", "--api-url", "https://example.com/v1"],
        ["check", "--api-url", f"http://{TOKEN}@127.0.0.1/v1"],
        ["check", "--practice", "no-such-thing"],
        ["chek"],
    ],
)
def test_wrong_use_is_exit_2_with_nothing_on_standard_output(arguments):
    ran = run(*arguments)
    assert ran.exit_code == 2
    assert ran.output == ""
    assert Code.WRONG_USE.label in ran.errors
    assert TOKEN[12:] not in ran.errors
    assert "Traceback" not in ran.errors


def test_ctrl_c_is_exit_130_without_a_word(notion, httpserver):
    asked, go_on = threading.Event(), threading.Event()

    def hold(_request):
        asked.set()
        go_on.wait(SECONDS)
        return Response()

    httpserver.clear_all_handlers()
    httpserver.expect_request("/v1/users/me").respond_with_handler(hold)
    with started([*PROGRAM, "check", "--api-url", notion.api_url]) as program:
        program.stdin.write(WHOLE)
        program.stdin.close()
        assert asked.wait(SECONDS)
        program.send_signal(signal.SIGINT)
        exit_code = program.wait(SECONDS)
        go_on.set()
        left = program.stdout.read() + program.stderr.read()
    assert (exit_code, left) == (130, b"")


def test_a_crash_is_901_with_type_and_place_alone(tmp_path):
    # What starts Python first may break the program, as a broken installation does.
    (tmp_path / "sitecustomize.py").write_text(
        "import notion_wizard.core.listing as listing\n"
        "def crash(*_arguments, **_more):\n"
        f"    raise ValueError({TOKEN!r})\n"
        "listing.list_databases = crash\n"
    )
    path = os.pathsep.join((str(tmp_path), os.environ.get("PYTHONPATH", "")))
    ran = run("check", "--json", "--practice", environment={"PYTHONPATH": path})
    document = ran.json
    assert ran.exit_code == 3
    assert document.keys() == KEYS
    assert document["diagnosis"]["slug"] == "crashed"
    assert document["outcome"] == "undecided"
    assert "ValueError" in document["diagnosis"]["explanation"]
    assert "cli/check.py:" in document["diagnosis"]["explanation"]
    assert TOKEN not in ran.output + ran.errors
    assert "Traceback" not in ran.errors


def test_in_practice_nothing_means_the_practice_token():
    ran = run("check", "--practice", "--json")
    assert ran.exit_code == 0
    assert ran.json["diagnosis"]["slug"] == "databases-found"
    assert ran.json["databases"]["count"] == 37


def test_in_practice_another_token_is_another_token():
    ran = run("check", "--practice", "--json", given=TOKEN.encode())
    assert ran.json["diagnosis"]["slug"] == "token-refused"


@pytest.mark.parametrize(
    "slug",
    [
        *("truncated-end", "refused-before", "offline", "token-refused", "token-switched-off"),
        *("other-connection", "still-old-workspace", "nothing-shared", "list-interrupted"),
    ],
)
def test_a_scenario_named_after_a_code_ends_in_it(slug):
    ran = run("check", "--practice", slug, "--json")
    assert ran.json["diagnosis"]["slug"] == slug


def test_what_this_computer_knows_of_a_token_is_among_the_findings():
    document = run("check", "--practice", "refused-before", "--json").json
    assert [one["slug"] for one in document["paste"]["findings"]] == ["refused-before"]


def test_in_practice_the_link_of_the_story_is_checked():
    document = run("check", "--practice", "link-is-page", "--json").json
    assert [one["diagnosis"]["slug"] for one in document["links"]] == ["link-is-page"]


def test_practice_is_told_apart_from_what_was_found():
    ran = run("check", "--practice")
    assert ran.errors == "Practice: nothing here is real, and nothing is written.\n"


def test_a_check_needs_no_qt():
    code = (
        "import sys\n"
        "sys.argv[1:] = ['check', '--practice']\n"
        "from notion_wizard.__main__ import main\n"
        "assert main() == 0\n"
        "print('Qt' if any(name.startswith('PySide6') for name in sys.modules) else 'none')\n"
    )
    assert run_command([sys.executable, "-c", code]).output.splitlines()[-1] == "none"
