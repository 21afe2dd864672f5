import time
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notion_wizard.core.codes import Code
from notion_wizard.core.links import (
    address_of,
    id_in_link,
    is_link,
    links_in,
    shown_link,
    words_beside,
    workspace_in_link,
)
from notion_wizard.core.problem import Problem

HEX = "1a2b3c4d5e6f708192a3b4c5d6e7f809"
DASHED = "1a2b3c4d-5e6f-7081-92a3-b4c5d6e7f809"
OTHER = "ffffffffffffffffffffffffffffffff"
LINK = f"https://www.notion.so/northwind/Orders-{HEX}"
ANOTHER = f"https://app.notion.com/p/{OTHER}"


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
        f"https://www.notion.so./{HEX}",
        f"https://anna@www.notion.so/{HEX}",
        f"NOTION://WWW.NOTION.SO/{HEX}",
        f"notion:///{HEX}",
        f"https://api.notion.com/v1/databases/{DASHED}/query",
        # Encoded, in part or as a whole, with what stands behind the path.
        f"https://www.notion.so/northwind%2F{HEX}",
        f"https://www.notion.so/Bestell%C3%BCbersicht-{HEX}?v={OTHER}",
        f"https%3A%2F%2Fwww.notion.so%2FOrders-{HEX}%3Fv%3D{OTHER}",
        f"https://www.notion.so/Orders-{HEX}%3Fv%3D{OTHER}",
        f"https://www.notion.so/Orders-{HEX}%23{OTHER}",
        f"https://www.notion.so/C%23-{HEX}",
        # The last part of an address.
        f"{HEX}?v={OTHER}&pvs=4",
        f"Orders-2026-{HEX}",
        f"/northwind/Orders-{HEX}?v={OTHER}",
        # What stands around it in texts.
        f"https://www.notion.so/{HEX}.",
        f"(https://www.notion.so/{HEX})",
        f"[Orders 2026](https://www.notion.so/{HEX}?v={OTHER})",
        f"[https://www.notion.so/{HEX}](https://www.notion.so/{HEX})",
        f"**https://www.notion.so/{HEX}**",
        f"- <https://www.notion.so/{HEX}>; thanks!",
        f"“https://www.notion.so/{HEX}”",
        f"Orders: https://www.notion.so/{HEX} (the new one)",
        f"The database is {HEX}",
        # What documents and chats make of it.
        f"https://www.\u200bnotion.so/{HEX}\ufeff",
        DASHED.replace("-", "\u2011"),
        f"ｈｔｔｐｓ：／／ｗｗｗ．ｎｏｔｉｏｎ．ｓｏ／{HEX}",  # noqa: RUF001
        # Broken by a mail program, before the id or within it.
        f"https://www.notion.so/northwind/Orders-\n2026-{HEX}",
        f"https://www.notion.so/northwind/Orders-{HEX[:20]}\n{HEX[20:]}?v={OTHER}",
        f"https://www.notion.so/northwind/Orders-{HEX[:20]}=\r\n{HEX[20:]}",
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
        f"https://[www.example.com/{HEX}",
        f"https://www.google.com/url?q=https://www.notion.so/{HEX}",
        f"example.com/{HEX}",
        f"example.com:8080/{HEX}",
        f"anna@example.com/{HEX}",
        "anna@notion.so",
        "mailto:anna@notion.so",
        f"{HEX}@notion.so",
        f"https://{HEX}",
        f"https%3A%2F%2F%5Bwww.notion.so%2F{HEX}",
        "ntn_1234",
        "3 databases",
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
        f"?v={HEX}",
        f"notion.so?v={HEX}",
        "www.notion.so/northwind",
        HEX[:-1],
        DASHED[:-2],
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


# Several at once


@pytest.mark.parametrize(
    "between", [" ", "\n", "\r\n", "\t", ",", ";", ", ", " ;\n", "\u2028", "、", " and "]
)
def test_links_may_be_parted_by_whatever_people_put_between_them(between):
    assert links_in(between.join((LINK, ANOTHER, HEX[::-1]))) == (LINK, ANOTHER, HEX[::-1])


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("", ()),
        (" \n", ()),
        ("Orders", ("Orders",)),
        (" my  database\n", ("my database",)),
        (LINK, (LINK,)),
        (f"{LINK}{ANOTHER}", (LINK, ANOTHER)),
        (f"1. Orders: {LINK}\n2. Stock: {ANOTHER}.\nThanks, Anna", (LINK, ANOTHER)),
        (f"{LINK},{OTHER};www.notion.so/{HEX[::-1]}", (LINK, OTHER, f"www.notion.so/{HEX[::-1]}")),
        (f"[Orders]({LINK}) [Stock]({ANOTHER})", (LINK, ANOTHER)),
        (f"anna@notion.so {LINK}", (LINK,)),
        (f"https://example.com/a {LINK}", ("https://example.com/a", LINK)),
        (f"https://www.notion.so/northwind {HEX}", ("https://www.notion.so/northwind", HEX)),
        (f"Orders, 2026: {LINK}?a=1,2", (f"{LINK}?a=1,2",)),
    ],
)
def test_words_between_links_are_left_out_and_words_alone_are_one(text, links):
    assert links_in(text) == links


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", ()),
        ("Orders", ()),  # alone they are told as what was given
        (LINK, ()),
        (f"{LINK} {ANOTHER}", ()),
        (f"{LINK}, {ANOTHER};\n- {OTHER}", ()),
        (f"{LINK} Customers", ("Customers",)),
        (f"My customers, {LINK}", ("My customers",)),
        (f"Customers\n{LINK}\nStock 2026\n{ANOTHER}", ("Customers", "Stock 2026")),
        (
            f"1. Orders: {LINK}\n2. Stock: {ANOTHER}.\nThanks, Anna",
            ("Orders", "Stock", "Thanks Anna"),
        ),
        (f"[Orders]({LINK})", ("Orders",)),
        (f"anna@notion.so {LINK}", ("anna@notion.so",)),
        (f"https://example.com/a {LINK}", ()),  # a link of its own, and told as one
    ],
)
def test_words_beside_links_are_not_lost(text, words):
    assert words_beside(text) == words


@pytest.mark.parametrize("text", ["Orders", "Order list 2026", "anna@notion.so", "where?", "", "…"])
def test_a_name_is_no_link(text):
    assert not is_link(text)


@pytest.mark.parametrize("text", [LINK, HEX, "https://example.com/x", f"Orders: {LINK}"])
def test_a_link_is_one_wherever_it_leads_to(text):
    assert is_link(text)


@pytest.mark.parametrize(
    ("link", "shown"),
    [
        (LINK, f"notion.so/northwind/Orders-{HEX}"),
        (f"{LINK}?v={OTHER}&pvs=4", f"notion.so/northwind/Orders-{HEX}"),
        (f"{LINK}#{OTHER}", f"notion.so/northwind/Orders-{HEX}"),
        (f"{LINK}%3Fv%3D{OTHER}", f"notion.so/northwind/Orders-{HEX}"),
        (f"{ANOTHER}/?v={HEX}", f"app.notion.com/p/{OTHER}"),
        (f"notion://{HEX}?v={OTHER}", HEX),
        (f"{HEX}?v={OTHER}", HEX),
        (f"?v={HEX}", f"?v={HEX}"),
        ("notion://", "notion://"),
        ("Which orders? All #1", "Which orders? All #1"),
    ],
)
def test_a_row_shows_a_link_without_what_stands_behind_its_path(link, shown):
    assert shown_link(link) == shown


def test_each_database_is_named_once_whatever_its_links_look_like():
    assert links_in(f"{LINK}?v={OTHER} {HEX} {DASHED.upper()} {LINK}") == (f"{LINK}?v={OTHER}",)
    assert links_in("https://example.com/A HTTPS://EXAMPLE.COM/a") == ("https://example.com/A",)


def test_links_that_are_not_whole_are_kept_and_told():
    cut = f"https://www.notion.so/northwind/Orders-{HEX[:-3]}"
    assert links_in(f"{cut} {ANOTHER}") == (cut, ANOTHER)


@pytest.mark.parametrize(
    ("link", "workspace"),
    [
        (LINK, "northwind"),
        (f"https://northwind.notion.site/Orders-{HEX}", "northwind"),
        (f"https://northwind.notion.so/Orders-{HEX}", "northwind"),
        (f"https://app.notion.com/p/northwind/Orders-{HEX}", "northwind"),
        (f"notion://www.notion.so/northwind/Orders-{HEX}", "northwind"),
        (f"/northwind/Orders-{HEX}", "northwind"),
        (f"https://app.notion.com/p/{HEX}", None),
        (f"https://www.notion.so/Orders-{HEX}", None),
        (f"https://www.notion.so/{OTHER}/{HEX}", None),
        (f"https://api.notion.com/v1/databases/{HEX}", None),
        (f"https://example.com/northwind/{HEX}", None),
        (HEX, None),
        ("", None),
    ],
)
def test_a_link_may_tell_the_workspace(link, workspace):
    assert workspace_in_link(link) == workspace


PIECES = st.sampled_from(
    (
        *(LINK, ANOTHER, HEX, DASHED, "https://", "notion.so", "notion://", "https%3A", "a"),
        *("/", "?v=", "#", "%2F", "@", ",", ";", " ", "\n", "(", "](", "<", "[", "-", "."),
        *("\u200b", "、"),
    )
)


@given(st.text() | st.lists(PIECES).map("".join))
def test_any_text_is_some_links_and_each_of_them_an_id_or_a_problem(text):
    links = links_in(text)
    assert bool(links) == bool(text.strip()) or not any(map(str.isprintable, text.strip()))
    for link in links:
        assert link.strip()
        with suppress(Problem):
            assert len(id_in_link(link)) == len(DASHED)
    assert len(set(links)) == len(links)
    for words in words_beside(text):
        assert words.strip()


@given(st.text() | st.lists(PIECES).map("".join))
def test_any_text_can_be_shown_in_a_row(text):
    assert bool(shown_link(text)) == bool(text)


@given(st.lists(st.sampled_from([LINK, ANOTHER, HEX[::-1]]), min_size=1, unique=True), st.data())
def test_links_come_in_their_order_whatever_stands_between(links, data):
    between = st.sampled_from([" ", "\n", ", ", "; ", "\n- ", " and ", "> <"])
    text = links[0] + "".join(data.draw(between) + link for link in links[1:])
    assert links_in(text) == tuple(links)


@pytest.mark.parametrize(
    "piece", [",", "a", "-", "a.", "https://", "notion.so", f"{HEX},", "(", "%", "1-", f"{LINK}\n"]
)
def test_a_long_text_takes_no_more_than_its_length(piece):
    def seconds(length):
        text = (piece * length)[:length]
        fastest = 9.0
        for _ in range(3):
            begun = time.perf_counter()
            links_in(text)
            words_beside(text)
            fastest = min(fastest, time.perf_counter() - begun)
        return fastest

    # Ten times the text would take a hundred times as long if a place were tried twice.
    assert seconds(150_000) < 40 * seconds(15_000) + 0.05
