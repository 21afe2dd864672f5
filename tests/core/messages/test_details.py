import pytest

from notion_wizard.core.messages import read_message
from tests.core.messages.tables import DATABASE, NOT_SHARED, REQUEST, envelope, facts_of
from tests.support.pastes import ID, LINK


def test_what_was_not_found_is_told_with_its_id_and_the_connections_name():
    reading = read_message(envelope(404, "object_not_found", NOT_SHARED))

    assert reading.diagnosis
    assert reading.diagnosis.facts == {
        "request_id": REQUEST,
        "id": DATABASE,
        "connection": "Order sync",
    }
    assert reading.link == DATABASE


@pytest.mark.parametrize(
    "text",
    [
        f'"integration_id":"{REQUEST}" {NOT_SHARED}',
        f"request id {REQUEST} object_not_found: database {DATABASE}",
        f"'x-notion-request-id': [ '{REQUEST}' ] object_not_found {DATABASE}",
        f"object_not_found {REQUEST} Could not find page with ID: {DATABASE}",
        f"> Could not find database with ID:\n> {DATABASE}.",
        f"ID {DATABASE} のデータベースが見つかりませんでした。",
        f"ID가 {DATABASE}인 데이터베이스를 찾을 수 없습니다.",
    ],
)
def test_the_id_is_the_databases_and_no_other(text):
    assert read_message(text).link == DATABASE
    assert facts_of(text)["id"] == DATABASE


@pytest.mark.parametrize("text", [f"object_not_found request_id={REQUEST}", "object_not_found"])
def test_where_only_other_ids_stand_there_is_none(text):
    assert read_message(text).link is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (NOT_SHARED.replace("Order sync", "Order\n> sync"), "Order sync"),
        ("Die Seite ist nicht mit deiner Integration „Büro“ geteilt.", "Büro"),
        ("object_not_found: intégration « Commandes »", "Commandes"),
        ("データベースが見つかりません。インテグレーション「注文」と共有してください", "注文"),
        ('object_not_found: integration \\"Caf\\u00e9\\"', "Café"),
        ('object_not_found: integration "\\ud83dX"', "X"),
    ],
)
def test_the_connections_name_is_told_as_it_is_written(text, name):
    assert facts_of(text)["connection"] == name


def test_a_page_that_is_not_found_can_be_looked_up_too():
    text = f"404 Client Error: Not Found for url: https://api.notion.com/v1/pages/{ID}"

    assert read_message(text).link == ID
    assert facts_of(text) == {"id": ID}


def test_a_link_in_a_message_is_kept():
    assert read_message(f"APIResponseError: could not find page {LINK}").link == LINK


@pytest.mark.parametrize("name", ["errorId", "eventId", "log_id", "run id"])
def test_the_id_of_an_error_is_no_link(name):
    text = f'{{"{name}":"{REQUEST}","name":"UserRateLimitResponse","message":"Try again later."}}'

    assert read_message(text).link is None


def test_an_id_says_nothing_where_the_token_is_refused():
    assert read_message(f"401 for https://api.notion.com/v1/blocks/{ID}").link is None


@pytest.mark.parametrize(
    ("text", "capability"),
    [
        ("restricted_resource: cannot list comments", "read comments"),
        ("restricted_resource: create comment", "insert comments"),
        ("restricted_resource: GET https://api.notion.com/v1/users", "read user information"),
        ("restricted_resource: create page", "insert content"),
        ("restricted_resource: notion.pages.create", "insert content"),
        ("restricted_resource: PATCH https://api.notion.com/v1/pages/1", "update content"),
        ("restricted_resource: query database", "read content"),
        ("restricted_resource: get pages. It needs Update content capabilities", "update content"),
        ("Couldn’t connect with these settings\nForbidden", "read user information"),
        ("restricted_resource", None),
    ],
)
def test_the_missing_capability_is_told_or_guessed_from_what_was_tried(text, capability):
    facts = facts_of(text.replace("\nForbidden", "\nForbidden - perhaps check your credentials?"))

    assert facts.get("capability") == capability


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("429 Too Many Requests, retry-after: 30", 30),
        ("rate_limited 'retry-after': [ '60' ]", 60),
        ('{\\"status\\":429,\\"retry-after\\":\\"54\\"}', 54),
        ("429 — try again in 30 seconds", 30),
        ("Rate limit. Wait 5 ms", None),
        ("429 retry-after: 120", 120),
        ("429", None),
    ],
)
def test_the_pause_is_told_where_it_stands_there(text, seconds):
    assert facts_of(text).get("seconds") == seconds


@pytest.mark.parametrize(
    ("text", "variable"),
    [
        ("Error: NOTION_API_KEY is not set", "NOTION_API_KEY"),
        ("ERR_ENV: NOTION_TOKEN is missing", "NOTION_TOKEN"),
        ("Missing environment variable MY_VALUE", "MY_VALUE"),
        ("the notion token is not set", None),
    ],
)
def test_the_variable_that_is_missing_is_named(text, variable):
    assert facts_of(text).get("variable") == variable
