import pytest

from notion_wizard.core.scrub import MARK, scrub
from notion_wizard.core.secret import Secret


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
    ],
)
@pytest.mark.parametrize("text", ["{}", "token={} behind", '"{}"', "<{}>", "'{}',"])
def test_whatever_looks_like_a_token_is_taken_out(text, token):
    assert scrub(text.format(token)).startswith(text.split("{}", maxsplit=1)[0] + MARK)
    assert token not in scrub(text.format(token))


@pytest.mark.parametrize(
    "text",
    ["", "Nothing here.", "secret_", "ntn_12", "a secret key", "v02 of the list", "token=abc"],
)
def test_other_text_stays(text):
    assert scrub(text) == text


def test_a_known_secret_of_any_shape_is_taken_out():
    assert scrub("it was hunter2!", [Secret("hunter2")]) == f"it was {MARK}!"


def test_an_empty_secret_is_nowhere():
    assert scrub("text", [Secret("")]) == "text"
