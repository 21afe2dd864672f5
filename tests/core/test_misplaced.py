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
        *(
            f"https://{host}/{name}-1f0c5d7e8a9b4c3d9e2f0a1b2c3d4e5f{query}"
            for host in ("app.notion.com/p", "www.notion.so/northwind", "northwind.notion.site")
            for name in (
                "secret_x",
                "secret_recipes_2026",
                "nrt_x",
                "ntn_1",
                "key",
                "sk",
                "ntn-123",
            )
            for query in ("", "?v=1f0c5d7e8a9b4c3d9e2f0a1b2c3d4e5f&pvs=4")
        ),
        "notion://www.notion.so/key-1f0c5d7e-8a9b-4c3d-9e2f-0a1b2c3d4e5f",
        "notion.so/key-1f0c5d7e8a9b4c3d9e2f0a1b2c3d4e5f, notion.so/sk-" + "1f0c5d7e" * 4,
    ],
)
def test_names_and_links_stay_as_they_are(text):
    assert without_misplaced_tokens(text) == text


@pytest.mark.parametrize(
    "token",
    [TOKEN, TOKEN.replace("_", "%5F"), "secret_" + "a1B2" * 10 + "xyz", "nrt_" + "a1B2" * 12],
)
def test_a_whole_token_does_not_stay_in_the_name_of_a_page_either(token):
    link = f"https://app.notion.com/p/{token}-1f0c5d7e8a9b4c3d9e2f0a1b2c3d4e5f"
    assert without_misplaced_tokens(link) == f"https://app.notion.com/p/{MARK}"


@pytest.mark.parametrize(
    "place", ["https://{}@notion.so/a-", "https://notion.so/{}/", "{}notion.so/"]
)
def test_a_token_elsewhere_in_a_link_does_not_stay(place):
    link = place.format(TOKEN[:30]) + "1f0c5d7e8a9b4c3d9e2f0a1b2c3d4e5f"
    assert TOKEN[4:] not in without_misplaced_tokens(link)
    assert MARK in without_misplaced_tokens(link)


@pytest.mark.parametrize("token", [TOKEN, "secret_" + "a1B2" * 10 + "xyz"])
def test_of_a_token_that_comes_letter_by_letter_no_end_stays(token):
    text = "here: "
    for letter in f"{token} and more":
        text = without_misplaced_tokens(text + letter)
    assert text == f"here: {MARK} and more"
