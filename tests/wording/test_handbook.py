import re
from html import unescape
from html.parser import HTMLParser

import pytest

from notion_wizard.core.catalogue import ENTRIES
from notion_wizard.core.codes import Code
from notion_wizard.wording import Wording
from notion_wizard.wording.handbook import handbook

VOID = {"meta", "input"}


class Outline(HTMLParser):
    """Checks that tags nest, and keeps each article's text and all attributes."""

    def __init__(self):
        super().__init__()
        self.open, self.articles, self.attributes, self.inside = [], {}, [], None

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        self.attributes += attributes.items()
        if tag not in VOID:
            self.open.append(tag)
        if tag == "article":
            self.inside = attributes["id"]
            self.articles[self.inside] = ""

    def handle_endtag(self, tag):
        assert self.open.pop() == tag
        if tag == "article":
            self.inside = None

    def handle_data(self, data):
        if self.inside:
            self.articles[self.inside] += data


@pytest.fixture(scope="module")
def page():
    return handbook(Wording())


@pytest.fixture(scope="module")
def outline(page):
    outline = Outline()
    outline.feed(page)
    outline.close()
    assert not outline.open
    return outline


def test_every_code_has_its_place_with_all_that_is_said_of_it(outline):
    wording = Wording()
    assert list(outline.articles) == [code.slug for code in sorted(Code)]
    for code in Code:
        text = outline.articles[code.slug]
        rendered = wording.render_entry(code, ENTRIES[code])
        assert code.label in text
        for line in (rendered.title, rendered.explanation, rendered.say, *rendered.fixes):
            assert line in text
        for cause in (cause.text for cause in rendered.causes):
            assert cause in text


def test_a_variant_is_shown_beside_its_code(outline):
    assert "This token opens your new workspace" in outline.articles["other-workspace"]


def test_the_page_loads_nothing(page, outline):
    assert not re.search(r"https?:|//[a-z]|@import|url\(", page.replace("<!DOCTYPE html>", ""))
    assert not {name for name, _ in outline.attributes} & {"src", "srcset", "action"}
    assert all(value.startswith("#") for name, value in outline.attributes if name == "href")


def test_each_link_leads_to_a_place_on_the_page(outline):
    ids = [value for name, value in outline.attributes if name == "id"]
    assert len(ids) == len(set(ids))
    assert {value[1:] for name, value in outline.attributes if name == "href"} <= set(ids)


def test_the_digits_to_search_for_stand_at_each_code(outline):
    digits = [value for name, value in outline.attributes if name == "data-digits"]
    assert digits == [code.digits for code in sorted(Code)]


class Hostile:
    """A translation full of markup."""

    def translate(self, _context, source, _disambiguation, _n):
        return f"<script>{source}</script>\"'&"


def test_a_text_is_escaped_whatever_stands_in_it():
    page = handbook(Wording("de", Hostile()))
    assert page.count("<script>") == 1
    assert "<script>" in unescape(page.split("<main>")[1].split("</main>")[0])


def test_the_page_names_its_language():
    assert '<html lang="pt-BR">' in handbook(Wording("pt_BR", Hostile()))
