import base64

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from notion_wizard.core.scrub import MARK, scrub
from notion_wizard.core.secret import Secret
from tests.support.pastes import chance_of, random_token


@pytest.mark.parametrize(
    "token",
    [
        "ntn_11111111111" + "TokenThatIsNowhereToBeSeenInAnyText",
        "ntn_1234",
        "NTN_11111111111abc",
        "ntn%5F11111111111abc",
        "ntn\\_11111111111abc",
        "secret_" + "a1B2" * 10 + "xyz",
        "nrt_" + "a1B2" * 11,
        "v02%3Auser_token_or_cookies%3A" + "a1B2" * 20,
        "v03:eyJhbGciOiJ" + "a1B2" * 20,
        "ntn-11111111111abc",
        "ntn\u201311111111111abc",
        "secret-" + "a1B2" * 10 + "xyz",
        "secret-" + "a1b2" * 8 + "c",
        "11111111111" + "a1B2" * 8 + "xyz",
        base64.b64encode(b"ntn_11111111111abcdefgh:").decode(),
        base64.b64encode(b"Bearer ntn_11111111111abcdefgh").decode(),
        "sk-ant-api03-" + "a1B2" * 10,
        "xoxb-1234-" + "a1B2" * 5,
    ],
)
@pytest.mark.parametrize("text", ["{}", "token={} behind", '"{}"', "<{}>", "'{}',"])
def test_whatever_looks_like_a_token_is_taken_out(text, token):
    assert scrub(text.format(token)).startswith(text.split("{}", maxsplit=1)[0] + MARK)
    assert token not in scrub(text.format(token))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Nothing here.",
        "secret_",
        "ntn_12",
        "a secret key",
        "v02 of the list",
        "token=abc",
        "secret-management-service",
        "https://www.notion.so/Top-Secret-1f0c5d7e8a9b4c3d9e2f0a1b2c3d4e5f?v=" + "a1b2" * 8,
        "^secret_[A-Za-z0-9]{43}$",
        "patternRecognizer",
        "request 9d8f28e2-910f-465e-a5d0-2f7e0b65f0d9",
        "1f0c5d7e8a9b4c3d9e2f0a1b2c3d4e5f",
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        "1" * 46,
        "Bearer AuthenticationRequired",
        "See https://app.notion.com/p/key-1f0c5d7e8a9b4c3d9e2f0a1b2c3d4e5f.",
    ],
)
def test_other_text_stays(text):
    assert scrub(text) == text


def test_a_known_secret_of_any_shape_is_taken_out():
    assert scrub("it was hunter2!", [Secret("hunter2")]) == f"it was {MARK}!"


def test_an_empty_secret_is_nowhere():
    assert scrub("text", [Secret("")]) == "text"


@pytest.mark.parametrize("kind", ["Bearer", "basic"])
def test_what_a_header_carries_is_taken_out_whatever_its_shape(kind):
    assert scrub(f"-H 'Authorization: {kind} a1B2c3D4e5F6g7H8i9J0'") == (
        f"-H 'Authorization: {kind} {MARK}'"
    )


@pytest.mark.parametrize(
    "piece",
    [
        *("ntn-1", "1", "eyJa.", "Bearer a", "bnRuX", "secret-", "sk-a "),
        *("notion.so/", "notion.so/a/a/a/", "notion.so/" + "a" * 600, "a.", "/notion.so/1f"),
    ],
)
def test_a_megabyte_of_anything_is_scrubbed(piece):
    # What grows with the square would run into the limit of each test.
    assert scrub(piece * (1_000_000 // len(piece)))


def test_what_was_scrubbed_once_stays_so():
    once = scrub(f"Bearer {'a1B2' * 8} ntn_11111111111abc sk-ant-api03-{'a1B2' * 10}")

    assert scrub(once) == once


@settings(max_examples=500, deadline=None)
@given(st.integers(min_value=0), st.text(max_size=20), st.text(max_size=20))
def test_no_token_is_left_whatever_stands_around_it(seed, before, behind):
    token = random_token(chance_of(seed))
    assert token[-12:] not in scrub(f"{before}{token}{behind}")
