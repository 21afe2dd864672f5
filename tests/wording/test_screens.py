import re
from datetime import date
from urllib.parse import urlsplit

import pytest

from notion_wizard.wording import Wording, offered_languages
from notion_wizard.wording.screens import load_screens

LANGUAGES = offered_languages()[1:]


def test_the_directions_carry_the_month_they_were_looked_at_and_tell_it_in_words():
    month = load_screens().month
    assert month.day == 1
    assert re.fullmatch(rf"[A-Z][a-z]+ {month.year}", Wording().month(month))


def test_every_address_is_one_of_notions_over_https():
    for link in load_screens().links.values():
        address = urlsplit(link)
        assert address.scheme == "https"
        assert address.hostname in {"app.notion.com", "www.notion.so"}


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_every_word_says_something_and_is_no_format(language):
    for word in load_screens().words_in(language).values():
        assert word
        assert word == word.strip()
        assert not set(word) & set("{}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_in_another_language_has_the_english_one_in_brackets(language):
    english = load_screens().words_in("en")
    local = load_screens().words_in(language)
    assert local.keys() == english.keys()
    changed = {key: word for key, word in local.items() if word != english[key]}
    assert changed
    for key, word in changed.items():
        assert re.search(rf"\S ?[(（]{english[key]}[)）]$", word)  # noqa: RUF001 - Japanese ones


class Untranslated:
    def translate(self, *_text):
        return None


def test_the_month_has_its_name_in_the_readers_language():
    assert Wording("fr", Untranslated()).month(date(2026, 8, 1)) == "août 2026"
