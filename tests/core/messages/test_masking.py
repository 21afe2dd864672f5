import base64

import pytest

from notion_wizard.core.messages import read_message
from notion_wizard.core.scrub import MARK
from tests.support.pastes import CURRENT, OLDER

BASIC = base64.b64encode(f"{CURRENT}:".encode()).decode()
HEADER = base64.b64encode(f"Bearer {CURRENT}".encode()).decode()


def test_a_token_in_a_message_is_taken_out_and_kept():
    reading = read_message(f"401 for Authorization: Bearer {CURRENT}\nAPI token is invalid.")

    assert reading.masked == f"401 for Authorization: Bearer {MARK}\nAPI token is invalid."
    assert reading.token
    assert reading.token.reveal() == CURRENT


def test_a_wrapped_token_is_taken_out_whole():
    reading = read_message(f"Bearer {CURRENT[:20]}\n> {CURRENT[20:]} was refused")

    assert reading.masked == f"Bearer {MARK} was refused"
    assert reading.token
    assert reading.token.reveal() == CURRENT


@pytest.mark.parametrize(
    "text",
    [
        f"old {OLDER} new {CURRENT}",
        f"token {CURRENT[:30]} is invalid",
        f"token {OLDER[:-3]}, invalid",
        f"ntn-{CURRENT[4:]} is invalid",
        f"ntn–{CURRENT[4:]} is invalid",
        f"secret-{OLDER[7:]} is invalid",
        f"token {CURRENT[4:]} is invalid",
        f"tn_{CURRENT[4:]} is invalid",
        f"Authorization: Basic {BASIC}",
        f"header {HEADER} is invalid",
        f"Authorization: Bearer x{CURRENT[8:40]}",
        f"sk-ant-api03-{CURRENT[4:]} is invalid",
        f"ghp_{CURRENT[10:46]} is invalid",
        "refresh nrt_4991090011501Ejc6Xn4s",
        "cookie token_v2=v03%3AeyJhbGciOiJkaXIi",
    ],
)
def test_other_secrets_are_taken_out_and_not_kept(text):
    reading = read_message(text)

    assert MARK in reading.masked
    for secret in (CURRENT[8:20], OLDER[8:20], BASIC[4:], HEADER[4:]):
        assert secret not in reading.masked
    assert reading.token is None


@pytest.mark.parametrize(
    "text",
    [
        "request_id: 9d8f28e2-910f-465e-a5d0-2f7e0b65f0d9",
        "1f0c5d7e8a9b4c3d9e2f0a1b2c3d4e5f",
        "\x1b[31mAPI token is invalid.\x1b[0m\r\n> so it says",
        "sha256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        "WWW-Authenticate: Bearer AuthenticationRequiredException",
        "patternRecognizer of secret-management-service",
        "must match ^secret_[A-Za-z0-9]{43}$",
    ],
)
def test_harmless_text_is_shown_as_it_came(text):
    assert read_message(text).masked == text


def test_nothing_shows_the_token():
    assert CURRENT[5:12] not in repr(read_message(f"401 {CURRENT}"))
