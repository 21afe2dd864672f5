import pytest

from notion_wizard.core.misplaced import without_misplaced_tokens
from notion_wizard.core.scrub import MARK

TOKEN = "ntn_" + "12345678901" + "CanaryTokenThatIsNowhereEverToBeSee"


@pytest.mark.parametrize("text", ["{}", "my {} for Make", "https://app.notion.com/p/{}", "={}"])
@pytest.mark.parametrize("token", [TOKEN, TOKEN[:30], "secret_" + "a1B2" * 10 + "xyz"])
def test_a_token_is_taken_out_of_what_stands_in_a_field(text, token):
    clean = without_misplaced_tokens(text.format(token))
    assert token[7:] not in clean
    assert MARK in clean


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Northwind – Order sync",
        "secret_santa_2026",
        "secret_management_of_all_services",
        "https://app.notion.com/p/Orders-1f0c5d7e8a9b4c3d9e2f0a1b2c3d4e5f?pvs=4",
        "https://www.notion.so/northwind/Secret-1f0c5d7e8a9b4c3d9e2f0a1b2c3d4e5f",
        "1f0c5d7e-8a9b-4c3d-9e2f-0a1b2c3d4e5f",
    ],
)
def test_names_and_links_stay_as_they_are(text):
    assert without_misplaced_tokens(text) == text
