from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notion_wizard.core.codes import Code
from notion_wizard.core.links import address_of, id_in_link
from notion_wizard.core.problem import Problem

HEX = "1a2b3c4d5e6f708192a3b4c5d6e7f809"
DASHED = "1a2b3c4d-5e6f-7081-92a3-b4c5d6e7f809"
OTHER = "ffffffffffffffffffffffffffffffff"


@pytest.mark.parametrize(
    "link",
    [
        HEX,
        HEX.upper(),
        DASHED,
        DASHED.upper(),
        f"  <{HEX}>\n",
        f'"{DASHED}"',
        f"https://www.notion.so/{HEX}",
        f"https://www.notion.so/{DASHED}",
        f"https://notion.so/northwind/{HEX}",
        f"https://northwind.notion.site/{HEX}",
        f"https://notion.com/{HEX}",
        f"https://app.notion.com/p/{HEX}",
        f"https://app.notion.com/p/northwind/Orders-{HEX}",
        f"http://www.notion.so/{HEX}",
        f"HTTPS://WWW.NOTION.SO/{HEX.upper()}",
        f"notion://www.notion.so/{HEX}",
        f"notion://northwind/{HEX}",
        f"notion://{HEX}",
        f"www.notion.so/{HEX}",
        f"https://www.notion.so/northwind/Orders-2024-{HEX}?v={OTHER}",
        f"https://www.notion.so/northwind/Orders-deadbeef-{HEX}?v={OTHER}&pvs=4",
        f"https://www.notion.so/{HEX}?v={OTHER}&p={OTHER}&pm=s",
        f"https://www.notion.so/{OTHER}/{HEX}",
        f"https://www.notion.so/Orders-{HEX}#{OTHER}",
        f"https://www.notion.so:443/{HEX}",
    ],
)
def test_the_id_in_the_path_counts(link):
    assert id_in_link(link) == DASHED


def code_of(link):
    with pytest.raises(Problem) as raised:
        id_in_link(link)
    return raised.value.code


@pytest.mark.parametrize(
    "link",
    [
        "",
        "Orders",
        f"https://example.com/{HEX}",
        f"https://notion.so.example.com/{HEX}",
        f"https://evilnotion.so/{HEX}",
        f"https://www.notion.so@example.com/{HEX}",
        f"https://example.com/www.notion.so/{HEX}",
        f"ftp://www.notion.so/{HEX}",
        f"file:///www.notion.so/{HEX}",
        f"https://[www.notion.so/{HEX}",
        "ntn_1234",
    ],
)
def test_514_what_does_not_lead_to_notion(link):
    assert code_of(link) is Code.LINK_NOT_NOTION


@pytest.mark.parametrize(
    "link",
    [
        "https://www.notion.so",
        "https://www.notion.so/northwind/Orders",
        f"https://www.notion.so/{HEX[:-1]}",
        f"https://www.notion.so/{HEX}0",
        f"https://www.notion.so/northwind?v={HEX}",
        f"https://www.notion.so/northwind?p={HEX}",
        f"https://www.notion.so/northwind#{HEX}",
        "notion://",
        f"https://www.notion.so/{'a-' * 1_000}{HEX}",
    ],
)
def test_515_a_link_of_notion_that_names_nothing(link):
    assert code_of(link) is Code.LINK_WITHOUT_ID


@pytest.mark.parametrize("link", [HEX, DASHED, f"https://www.notion.so/Orders-{HEX}?v=1"])
def test_the_address_of_a_link_opens_in_a_browser(link):
    assert address_of(link) == f"https://app.notion.com/p/{HEX}"


def test_a_problem_does_not_repeat_what_was_pasted():
    with pytest.raises(Problem) as raised:
        id_in_link("https://ntn_12345678901abc")
    assert raised.value.diagnosis.facts == {}


@given(st.text())
def test_any_text_is_an_id_or_a_problem(text):
    with suppress(Problem):
        assert len(id_in_link(text)) == len(DASHED)
