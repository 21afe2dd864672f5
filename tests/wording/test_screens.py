import re
from urllib.parse import urlsplit

from notion_wizard.wording.screens import load_screens


def test_the_directions_carry_the_month_they_were_looked_at():
    assert re.fullmatch(r"20\d\d-(0[1-9]|1[0-2])", load_screens().date)


def test_every_address_is_one_of_notions_over_https():
    for link in load_screens().links.values():
        address = urlsplit(link)
        assert address.scheme == "https"
        assert address.hostname in {"app.notion.com", "www.notion.so"}


def test_every_word_says_something_and_is_no_format():
    for word in load_screens().words.values():
        assert word
        assert word == word.strip()
        assert not set(word) & set("{}")
