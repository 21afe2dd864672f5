"""What holds for every message."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notion_wizard.core.codes import Code
from notion_wizard.core.messages import Reading, read_message
from notion_wizard.core.model import Situation
from tests.core.messages import (
    test_by_notion,
    test_certificates,
    test_in_general,
    test_on_the_way,
    test_origins,
)
from tests.core.messages.tables import NOT_SHARED, cases, code_of
from tests.support.pastes import CURRENT, chance_of, random_token

TABLES = (
    test_by_notion.MESSAGES,
    test_certificates.MESSAGES,
    test_on_the_way.MESSAGES,
    test_in_general.ENGLISH,
    test_in_general.TRANSLATED,
    test_origins.TOOLS,
)
TEXTS = [text for table in TABLES for texts in table.values() for text in texts]
PIECES = (*TEXTS, CURRENT, CURRENT[:20], "\n> ", "\\n", "\u00a0", "\x1b[31m", "&quot;", "401", "…")


@pytest.mark.parametrize(
    ("text", "situation"),
    [
        ("API token is invalid.", Situation.REFUSED),
        ("API token expired", Situation.REFUSED),
        ("The token must begin with secret_", Situation.REFUSED),
        (NOT_SHARED, Situation.MISSING),
        ("Can't edit block that is archived.", Situation.MISSING),
        ("getaddrinfo ENOTFOUND api.notion.com", None),
        ("restricted_resource", None),
        ("hello", None),
    ],
)
def test_a_message_answers_what_happened_where_it_tells(text, situation):
    assert read_message(text).situation is situation


@pytest.mark.parametrize("text", TEXTS)
def test_a_message_without_a_token_is_shown_as_it_came(text):
    assert read_message(text).masked == text


ONE_LINE = {
    code: [text for text in texts if "\n" not in text]
    for table in TABLES[:-1]
    for code, texts in table.items()
}


@pytest.mark.parametrize(("text", "code"), cases(ONE_LINE))
def test_no_kind_of_blank_and_no_wrapping_changes_what_a_message_means(text, code):
    for blank in ("\u00a0", "\n", "\r\n> ", "\u2028", "  \t"):
        assert code_of(text.replace(" ", blank)) is code


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=20), max_size=6).map(" ".join))
def test_any_text_is_read_and_its_masked_form_gives_itself(text):
    reading = read_message(text)

    assert CURRENT not in reading.masked
    assert read_message(reading.masked).masked == reading.masked


@pytest.mark.parametrize("seed", range(20))
def test_no_token_is_shown_whatever_stands_around_it(seed):
    chance = chance_of(seed)
    token = random_token(chance)
    before, behind = chance.choice('\n =:"('), chance.choice('\n ,."')
    text = f"{chance.choice(TEXTS)}{before}{token}{behind}"

    assert token not in repr(read_message(text))


NASTY = [
    "a", "ntn_", "ntn-1", "secret-", "token ", "<html", "401 mcp.notion.com ", "at x", "\\",
    "retry-after ", "secret_ ", "access denied ", "could not find ", "request_id: ", "\n", "\n> ",
    'shared with your integration "', "for url https://a.b", "a.b.", "eyJa.", "bearer a", "1", "&",
    "\\\\n", "\u0301", "A_", "\x1b[", "notion-konto ", "データベース", "cf-ray ", "host=",
]  # fmt: skip


@pytest.mark.parametrize("piece", NASTY)
def test_a_megabyte_of_anything_is_read(piece):
    # What grows with the square would run into the limit of each test.
    assert read_message(piece * (1_000_000 // len(piece)))


def test_the_end_of_a_long_message_counts():
    text = "line of a log\n" * 20_000 + "APIResponseError: API token is invalid.\n"

    assert code_of(text) is Code.TOKEN_REFUSED


def test_a_reading_of_nothing_is_empty():
    assert read_message("") == Reading("")
