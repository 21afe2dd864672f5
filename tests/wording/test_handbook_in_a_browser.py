"""The handbook in Debian's Chromium: found by typing, opened by address, read on all widths."""

from datetime import UTC, datetime

import pytest

from notion_wizard.core.catalogue import ENTRIES
from notion_wizard.core.codes import Code
from notion_wizard.wording import Wording
from notion_wizard.wording.handbook import handbook
from tests.support import browser as chromium

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(
        chromium.PROGRAM is None, reason="needs chromium, 400 MB with its libraries"
    ),
]

ENTER, ESCAPE = ("Enter", 13), ("Escape", 27)
SHOWN = "[...document.querySelectorAll('article')].filter(a => a.offsetParent).map(a => a.id)"
PARTS = "[...document.querySelectorAll('.part')].filter(a => a.offsetParent).map(a => a.id)"
TOLD = "document.querySelector('#found').textContent"
FOCUS = "document.activeElement.id"
TOP = "Math.round(document.activeElement.getBoundingClientRect().top)"


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    file = tmp_path_factory.mktemp("handbook") / "handbook.html"
    file.write_text(handbook(Wording()), "utf-8")
    return file


@pytest.fixture(scope="module")
def tab():
    with chromium.browser() as tab:
        yield tab


@pytest.fixture
def page(tab, file):
    """The page, just opened, in a window of the usual size."""
    tab.loaded.clear()
    tab.complaints.clear()
    tab.look_as(width=1200)
    tab.open(file)
    yield tab
    assert tab.complaints == []
    assert {address for address in tab.loaded if address != "about:blank"} == {file.as_uri()}


def search(page, text):
    page.run("document.querySelector('#search').select()")
    page.type(text)
    page.settle()


def test_it_opens_with_the_keyboard_in_the_search_and_shows_everything(page):
    assert page.run(FOCUS) == "search"
    assert page.run(SHOWN) == [code.slug for code in sorted(Code)]
    assert page.run(TOLD) == ""


@pytest.mark.parametrize(
    "typed",
    [
        "1216",
        "1 2 1 6",
        "NW-1216",
        "nw 1216",
        "NW\u20111216",
        "code 1216",
        "truncated-end",
        "1 2 1 6 ",
    ],
)
def test_a_code_is_found_as_it_is_read_or_written(page, typed):
    search(page, typed)
    assert page.run(SHOWN) == ["truncated-end"]
    assert page.run(PARTS) == []
    assert page.run(TOLD) == "Found: 1"


def test_the_first_digits_show_what_may_be_meant(page):
    search(page, "34")
    assert page.run(SHOWN) == [code.slug for code in sorted(Code) if code // 10 == 34]


@pytest.mark.parametrize("typed", ["1215", "2116", "1 2 1 5", "12160"])
def test_a_wrong_digit_is_noticed(page, typed):
    search(page, typed)
    assert page.run(SHOWN) == []
    assert page.run(TOLD).startswith("There is no such code. Ask for the four digits")


def test_words_find_codes_and_directions(page):
    search(page, "proxy sign in")
    assert "proxy-login" in page.run(SHOWN)
    search(page, "Refresh stranger")
    assert page.run(PARTS) == ["directions-leaked"]
    search(page, "aardvark")
    assert page.run(TOLD) == "Nothing found for these words."


FACTS = {
    "workspace": "Northwind Studio",
    "earlier_workspace": "Northwind",
    "connection": "Order sync",
    "tool": "Zapier",
    "keychain": "KWallet",
    "name": "Orders",
    "n": 4,
    "ends": "w3Kd",
    "service": "OpenAI",
    "seconds": 40,
    "variable": "NOTION_TOKEN",
    "when": datetime(2026, 11, 3, 10, 42, tzinfo=UTC),
    "title": "Orders 2026",
    "issuer": "Acme Gateway",
}
"""What a caller's card may name, and this page does not."""


def test_each_code_is_found_by_the_title_on_the_callers_screen(page):
    wording = Wording()
    for code, entry in ENTRIES.items():
        for case in (entry, *entry.variants.values()):
            search(page, wording.say(case.title, FACTS))
            assert code.slug in page.run(SHOWN)


def test_enter_leads_to_what_was_found_and_escape_clears(page):
    search(page, "1216")
    page.press(*ENTER)
    assert page.run(FOCUS) == "truncated-end"
    page.run("document.querySelector('#search').focus()")
    page.press(*ESCAPE)
    page.settle()
    assert len(page.run(SHOWN)) == len(Code)


@pytest.mark.parametrize("fragment", ["NW-1216", "nw-1216", "1216", "truncated-end"])
def test_an_address_opens_its_code(page, file, fragment):
    page.open(file, fragment)
    page.run("new Promise(done => setTimeout(done, 50))")
    assert page.run(FOCUS) == "truncated-end"
    assert page.run("document.querySelector('.current').id") == "truncated-end"
    assert 0 < page.run(TOP) < 300


def test_a_link_on_the_page_opens_its_code_also_out_of_a_search(page):
    search(page, "likeliest first")
    page.run("location.hash = '#variable-wins'")
    page.run("new Promise(done => setTimeout(done, 50))")
    assert page.run(FOCUS) == "variable-wins"
    assert page.run("document.querySelector('#search').value") == ""


def test_an_address_that_nobody_knows_does_no_harm(page, file):
    page.open(file, "1215")
    assert len(page.run(SHOWN)) == len(Code)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 400, 800, 1600])
def test_nothing_is_wider_than_the_window(page, width, scheme):
    page.look_as(width=width, scheme=scheme)
    assert page.run("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def test_the_colours_follow_the_system(page):
    colour = "getComputedStyle(document.body).backgroundColor"
    assert page.run(colour) == "rgb(255, 255, 255)"
    page.look_as(width=1200, scheme="dark")
    assert page.run(colour) == "rgb(28, 28, 30)"


def test_it_prints_whatever_was_searched_for(page):
    whole = page.print()
    search(page, "1216")
    few = page.print()
    assert whole.startswith(b"%PDF")
    assert len(few) < len(whole) / 5


def test_without_the_script_everything_can_be_read(tab, file):
    text = file.read_text("utf-8")
    bare = file.with_name("bare.html")
    bare.write_text(text.replace(text[text.index("<script>") :], ""), "utf-8")
    tab.open(bare)
    assert tab.run("document.querySelector('.search').hidden") is True
    assert len(tab.run(SHOWN)) == len(Code)


@pytest.mark.parametrize(
    ("language", "typed"),
    [("ja", "コード 1216"), ("ja", "「コード１２１６」"), ("de", "Code 1 2 1 6")],
)
def test_a_code_is_found_as_it_is_said_in_other_languages(tab, tmp_path, language, typed):
    file = tmp_path / "handbook.html"
    file.write_text(handbook(Wording(language)), "utf-8")
    tab.look_as(width=1200)
    tab.open(file)
    assert tab.run("document.documentElement.lang") == language
    search(tab, typed)
    assert tab.run(SHOWN) == ["truncated-end"]
