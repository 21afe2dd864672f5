import re

import pytest
import requests

from notion_wizard.core.codes import Code
from notion_wizard.core.messages import read_message
from notion_wizard.core.paste import analyse
from notion_wizard.core.secret import Secret
from notion_wizard.practice import scenario as people
from notion_wizard.practice.keychains import KEYCHAINS
from notion_wizard.practice.pastes import PASTES
from notion_wizard.practice.scenarios import DEFAULT_SLUG, SCENARIOS, scenario_named
from notion_wizard.practice.stage import stage
from notion_wizard.practice.tools import TOOLS

SHAPE = re.compile(r"ntn_[0-9]{11}[A-Za-z0-9]{35}|secret_[A-Za-z0-9]{43}")
HALF_WAY = requests.exceptions.ChunkedEncodingError
WITHOUT_A_CODE = {"many-databases", "endless-list", "short-pause"}
TOKENS = (
    people.TOKEN,
    people.OLD_TOKEN,
    people.REPLACED_TOKEN,
    people.PERSONAL_TOKEN,
    people.VERIFICATION_TOKEN,
)


@pytest.fixture
def set_up(client):
    """Ask what a scenario's Notion says of the scenario's token."""
    stages = []

    def open_stage(slug):
        context = stage(slug)
        stages.append(context)
        opened = context.__enter__()
        return client(opened.api_url, opened.scenario.token), opened.scenario

    yield open_stage
    for context in stages:
        context.__exit__(None, None, None)


def test_every_scenario_is_found_by_its_slug():
    assert DEFAULT_SLUG in SCENARIOS
    for slug, scenario in SCENARIOS.items():
        assert scenario_named(slug) is scenario
        assert scenario.slug == slug


def test_every_slug_is_that_of_a_code_but_for_a_few():
    assert {slug for slug in SCENARIOS if Code.from_slug(slug) is None} == WITHOUT_A_CODE


def test_every_made_up_token_has_the_shape_of_a_token_and_is_different():
    assert all(SHAPE.fullmatch(token) for token in TOKENS)
    assert len(set(TOKENS)) == len(TOKENS)


def test_every_scenario_has_a_title_and_a_summary_of_its_own():
    scenarios = SCENARIOS.values()
    assert len({scenario.title for scenario in scenarios}) == len(scenarios)
    for scenario in scenarios:
        assert scenario.title.context == scenario.summary.context == "Practice"
        assert len(scenario.title.source.split()) <= 8
        assert scenario.summary.source.endswith(".")


def test_what_the_button_brings_is_the_token_or_what_became_of_it():
    assert SCENARIOS["databases-found"].paste == people.TOKEN
    assert SCENARIOS["surrounding-space"].paste == f"  {people.TOKEN}\n"
    assert SCENARIOS["truncated-end"].paste == people.TOKEN[:-4]
    assert SCENARIOS["two-tokens"].paste.split() == [people.TOKEN, people.REPLACED_TOKEN]
    assert people.TOKEN not in SCENARIOS["masked-copy"].paste


ACCEPTED = [
    *(scenario.slug for scenario in PASTES),
    *("databases-found", "same-as-saved", "other-workspace", "still-old-workspace"),
    "link-other-workspace",
    *("other-connection", "personal-token", "many-databases", "nothing-shared"),
    *("link-reachable", "link-not-notion", "link-without-id"),
    *(scenario.slug for scenario in (*TOOLS, *KEYCHAINS)),
    "inspected-but-trusted",
    *("nothing-visible", "database-appeared", "cannot-read-content", "list-incomplete"),
    *("list-interrupted", "endless-list", "link-not-shared-or-missing", "link-is-page"),
    *("link-is-linked-view", "link-in-trash"),
]
REFUSED = {
    "refused-before": "API token is invalid.",
    "same-text": "API token is invalid.",
    "maybe-webhook-secret": "API token is invalid.",
    "nothing-sent": 'Authorization header must use the format "Bearer <token>".',
    "token-refused": "API token is invalid.",
    "token-switched-off": "API token is invalid.",
    "token-revoked": "API token revoked",
    "token-expired": "API token expired",
    "account-restricted": "This user's account is restricted from accessing the public API.",
}
IN_THE_WAY = [
    *("connection-cut", "timed-out", "sign-in-page", "blocked", "strange-answer"),
    *("notion-busy", "notion-trouble", "wizard-outdated", "offline", "name-not-found"),
    *("connection-refused", "tls-not-trusted", "tls-date", "tls-wrong-host", "tls-other"),
    *("proxy-unreachable", "proxy-login", "short-pause", "capability-missing"),
]


def test_every_scenario_s_answer_is_written_down_here():
    others = ["too-fresh", "refused-and-damaged"]
    assert sorted([*ACCEPTED, *REFUSED, *IN_THE_WAY, *others]) == sorted(SCENARIOS)


MET_IN_ANOTHER = {
    Code.ACCEPTED: "databases-found",
    Code.CANCELLED: "timed-out",
    Code.SAVED_AND_READ_BACK: "databases-found",
    Code.UNDONE: "save-interrupted",
    Code.REMOVED: "same-as-saved",
}
"""Codes on the way of a story that ends in another: stopped, saved, undone, removed by hand."""

NOT_PLAYED = {
    # Files of the wizard and the machine itself: the practice has neither, and writes nothing.
    *(Code.PROFILES_UNREADABLE, Code.PROFILES_NOT_WRITABLE, Code.PROFILES_FROM_NEWER_VERSION),
    *(Code.DISK_FULL, Code.FILE_NOT_WRITABLE, Code.NO_DISPLAY),
    # A mistake of the wizard, a command, and a code that is typed into Help in any story.
    *(Code.CRASHED, Code.WRONG_USE, Code.NO_SUCH_CODE),
}


def test_every_code_that_a_caller_can_meet_can_be_rehearsed():
    without = {code for code in Code if code.slug not in SCENARIOS}
    assert without == MET_IN_ANOTHER.keys() | NOT_PLAYED
    assert set(MET_IN_ANOTHER.values()) <= SCENARIOS.keys()


TELLING = {"other-variable-name", "tool-validator-outdated", "tool-wants-oauth"}
"""Stories whose code stands in the tool's message; in others it follows from the answers."""


@pytest.mark.parametrize("scenario", TOOLS, ids=lambda scenario: scenario.slug)
def test_the_wizard_reads_the_message_of_a_tool_as_the_story_means_it(scenario):
    told = read_message(scenario.message).diagnosis
    code = told.code.slug if told else None
    assert code in ({scenario.slug} if scenario.slug in TELLING else {None, "token-refused"})


@pytest.mark.parametrize("scenario", PASTES, ids=lambda scenario: scenario.slug)
def test_the_paste_doctor_finds_what_became_of_the_token(scenario):
    paste = analyse(scenario.paste)
    assert scenario.slug in {finding.code.slug for finding in paste.findings}
    repaired = Code.from_slug(scenario.slug) < Code.NOTHING_PASTED
    assert (paste.token == Secret(people.TOKEN)) is repaired


def test_every_code_of_a_paste_has_a_story():
    assert {scenario.slug for scenario in PASTES} == {
        code.slug for code in Code if code < Code.SAME_AS_SAVED
    }


@pytest.mark.parametrize("slug", ACCEPTED)
def test_this_scenario_s_token_is_accepted(set_up, slug):
    notion, _ = set_up(slug)
    answer = notion.get("/users/me")
    assert answer.status_code == 200
    assert answer.json()["object"] == "user"


@pytest.mark.parametrize(("slug", "message"), REFUSED.items())
def test_this_scenario_s_token_is_refused(set_up, slug, message):
    notion, _ = set_up(slug)
    answer = notion.get("/users/me")
    assert answer.status_code == 401
    assert (answer.json()["code"], answer.json()["message"]) == ("unauthorized", message)


def test_a_fresh_token_is_known_after_the_first_refusal(set_up):
    notion, scenario = set_up("too-fresh")
    notion.token = None
    assert notion.get("/users/me").status_code == 401
    notion.token = scenario.token
    assert [notion.get("/users/me").status_code for _look in range(2)] == [401, 200]


@pytest.mark.parametrize("slug", ["databases-found", "token-refused", "notion-busy"])
def test_without_a_token_notion_is_seen_to_be_reached(set_up, slug):
    notion, _ = set_up(slug)
    notion.token = None
    assert notion.get("/users/me").status_code == 401


def test_after_a_move_the_token_opens_the_new_workspace_or_still_the_old_one(set_up):
    for slug, workspace in {
        "other-workspace": "Northwind Studio",
        "still-old-workspace": "Northwind (old)",
    }.items():
        notion, _ = set_up(slug)
        assert notion.get("/users/me").json()["bot"]["workspace_name"] == workspace


@pytest.mark.parametrize(
    ("slug", "databases"),
    [
        ("databases-found", 37),
        ("nothing-shared", 0),
        ("nothing-visible", 0),
        ("personal-token", 37),
    ],
)
def test_this_many_databases_are_found(set_up, slug, databases):
    notion, _ = set_up(slug)
    results, _ = notion.listed()
    assert len({result["parent"]["database_id"] for result in results}) == databases


def test_many_databases_are_2000(set_up):
    notion, _ = set_up("many-databases")
    assert notion.search().json()["has_more"] is True
    assert len(notion.listed()[0]) == 2_000


def test_a_list_that_breaks_off_gives_200_first(set_up):
    notion, _ = set_up("list-interrupted")
    second = notion.search().json()["next_cursor"]
    third = notion.search(start_cursor=second).json()["next_cursor"]
    with pytest.raises(HALF_WAY):
        notion.search(start_cursor=third)


def test_a_list_with_gaps_says_so_and_an_endless_one_repeats_a_cursor(set_up):
    notion, _ = set_up("list-incomplete")
    assert notion.search().json()["request_status"]["type"] == "incomplete"
    notion, _ = set_up("endless-list")
    second = notion.search().json()["next_cursor"]
    assert notion.search(start_cursor=second).json()["next_cursor"] == second


def test_without_read_content_the_list_is_restricted(set_up):
    notion, _ = set_up("cannot-read-content")
    assert notion.search().status_code == 403


def test_a_database_appears_at_the_third_look(set_up):
    notion, _ = set_up("database-appeared")
    assert [len(notion.search().json()["results"]) for _ in range(4)] == [0, 0, 1, 1]


@pytest.mark.parametrize(
    ("slug", "statuses"),
    [
        ("link-not-shared-or-missing", [404, 404, 200, 200]),
        ("link-is-page", [400, 400]),
        ("link-is-linked-view", [400]),
        ("link-in-trash", [200]),
        ("link-reachable", [200]),
    ],
)
def test_the_link_of_the_story_leads_where_its_slug_says(set_up, slug, statuses):
    notion, scenario = set_up(slug)
    object_id = scenario.link[-32:]
    asked = [notion.get(f"/databases/{object_id}").status_code for _ in statuses]
    assert asked == statuses


def test_a_busy_notion_asks_for_a_quarter_of_an_hour(set_up):
    notion, _ = set_up("notion-busy")
    answer = notion.get("/users/me")
    assert (answer.status_code, answer.headers["Retry-After"]) == (429, "900")
    assert answer.json()["code"] == "rate_limited"


def test_a_notion_that_goes_down_answers_once(set_up):
    notion, _ = set_up("saved-not-retested")
    assert [notion.get("/users/me").status_code for _look in range(3)] == [200, 503, 503]
    assert notion.search().status_code == 200


def test_a_short_pause_is_over_at_the_second_look_and_holds_up_nothing_else(set_up):
    notion, _ = set_up("short-pause")
    first, second = (notion.get("/users/me") for _look in range(2))
    assert (first.status_code, first.headers["Retry-After"]) == (429, "12")
    assert second.status_code == 200
    assert notion.search().status_code == 200


def test_a_token_without_any_capability_is_known_and_may_do_nothing(set_up):
    notion, _ = set_up("capability-missing")
    for answer in (notion.get("/users/me"), notion.search()):
        assert (answer.status_code, answer.json()["code"]) == (403, "restricted_resource")
    notion.token = None
    assert notion.get("/users/me").status_code == 401


def test_a_token_that_was_damaged_is_sent_and_turned_down(set_up):
    notion, scenario = set_up("refused-and-damaged")
    paste = analyse(scenario.paste)
    assert paste.testable
    notion.token = paste.token.reveal()
    assert notion.get("/users/me").status_code == 401


def test_a_notion_in_trouble_answers_in_its_own_envelope(set_up):
    notion, _ = set_up("notion-trouble")
    answer = notion.get("/users/me")
    assert (answer.status_code, answer.json()["code"]) == (503, "service_unavailable")
    assert answer.headers["x-notion-request-id"]


def test_an_outdated_wizard_is_told_by_an_envelope_on_users_me(set_up):
    notion, _ = set_up("wizard-outdated")
    answer = notion.get("/users/me")
    assert (answer.status_code, answer.json()["code"]) == (400, "validation_error")


@pytest.mark.parametrize(("slug", "status"), [("sign-in-page", 200), ("blocked", 403)])
def test_a_page_of_the_network_has_no_id_of_notion_s(set_up, slug, status):
    notion, _ = set_up(slug)
    answer = notion.get("/users/me")
    assert answer.status_code == status
    assert answer.headers["Content-Type"].startswith("text/html")
    assert "x-notion-request-id" not in answer.headers
    assert ("cf-ray" in answer.headers) == (slug == "blocked")


def test_a_strange_answer_is_not_shaped_like_notion_s(set_up):
    notion, _ = set_up("strange-answer")
    assert notion.get("/users/me").json() == []


def test_a_cut_connection_gives_no_answer(set_up):
    notion, _ = set_up("connection-cut")
    with pytest.raises(HALF_WAY):
        notion.get("/users/me")


def test_a_slow_notion_does_not_answer_in_time(set_up):
    notion, scenario = set_up("timed-out")
    assert scenario.world.delay > 60
    with pytest.raises(requests.ReadTimeout):
        notion.get("/users/me", timeout=(30, 0.05))
