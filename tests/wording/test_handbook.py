import base64
import hashlib
import re
from dataclasses import replace
from html import unescape
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest

import notion_wizard
from notion_wizard.core.catalogue import ENTRIES
from notion_wizard.core.catalogue.cases import CASES
from notion_wizard.core.catalogue.entry import Severity
from notion_wizard.core.catalogue.reasons import WAYS_OUT
from notion_wizard.core.codes import Code
from notion_wizard.core.diagnose import shown_diagnosis
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.guide import (
    FOLDED,
    NOT_IN_THE_LIST,
    OWNER_QUESTION,
    PERSONAL_TOKEN,
    TABLES,
    guide_steps,
    owner_message,
)
from notion_wizard.core.model import Situation, Tool
from notion_wizard.core.offers import buttons_of
from notion_wizard.core.plain_names import SCREEN_NAMES, SITUATION_NAMES
from notion_wizard.core.reach import Database, Listing
from notion_wizard.core.session import Step
from notion_wizard.core.tool_guides.guides import TOOL_GUIDES
from notion_wizard.resources import resource
from notion_wizard.wording import Wording
from notion_wizard.wording.handbook import handbook
from notion_wizard.wording.handbook.codes import MAY_CLOSE
from notion_wizard.wording.screens import load_screens
from tests.core.builders import book_of, checked, with_listing

VOID = {"meta", "input", "path", "rect", "circle"}
HEADINGS = [f"h{level}" for level in range(1, 7)]


class Outline(HTMLParser):
    """Checks that tags nest, and keeps each part's text, the headings and all attributes."""

    def __init__(self):
        super().__init__()
        self.open, self.articles, self.parts = [], {}, {}
        self.attributes, self.levels, self.tags = [], [], []
        self.inside = None

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        self.attributes += attributes.items()
        self.tags.append(tag)
        if tag not in VOID:
            self.open.append(tag)
        if tag in HEADINGS:
            self.levels.append(int(tag[1]))
        if tag == "article":
            self.inside = self.articles, attributes["id"]
        elif attributes.get("class") == "part":
            self.inside = self.parts, attributes["id"]
        if self.inside and tag in ("article", "section"):
            self.inside[0][self.inside[1]] = ""

    def handle_endtag(self, tag):
        if tag in VOID:
            return
        assert self.open.pop() == tag
        if tag in ("article", "section"):
            self.inside = None

    def handle_data(self, data):
        if self.inside:
            texts, name = self.inside
            texts[name] += data


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


def said(text, **facts):
    return Wording().say(text, {**load_screens().words_in("en"), **facts})


# Codes


def test_every_code_has_its_place_with_all_that_is_said_of_it(outline):
    wording = Wording()
    assert list(outline.articles) == [code.slug for code in sorted(Code)]
    for code in Code:
        text = outline.articles[code.slug]
        assert code.label in text
        for entry in (ENTRIES[code], *ENTRIES[code].variants.values()):
            rendered = wording.render_entry(code, entry)
            for line in (rendered.title, rendered.explanation, rendered.say, *rendered.fixes):
                assert line in text
            for cause in (cause.text for cause in rendered.causes):
                assert cause in text


@pytest.mark.parametrize("code", Code, ids=lambda code: code.slug)
def test_each_case_says_when_the_caller_sees_it(outline, code):
    for name in ENTRIES[code].variants:
        assert said(CASES[name]) in outline.articles[code.slug]


def test_every_case_has_words_of_its_own_and_none_is_left_over():
    assert set(CASES) == {name for entry in ENTRIES.values() for name in entry.variants}
    assert len(set(CASES.values())) == len(CASES)


@pytest.mark.parametrize("code", Code, ids=lambda code: code.slug)
def test_every_button_that_a_card_may_have_is_named_under_its_code(outline, code):
    for text in buttons_of(code):
        assert said(text, ends="…") in outline.articles[code.slug]


def test_a_refusal_tells_every_cause_with_its_way_out(outline):
    for behind, way_out in WAYS_OUT.items():
        assert f"{said(behind.value)} {said(way_out)}" in outline.articles["refused-and-damaged"]


CLOSES = "closes the ticket only if “Closing number” stands before it"


def finished(**facts):
    return replace(accepted_session(), trail=(Step.DONE,), **facts)


def accepted_session():
    return with_listing(checked(book_of()), "Orders")


def test_every_code_that_may_stand_on_the_last_page_says_when_it_closes_a_ticket(outline):
    listings = (
        *(Listing(complete=True), Listing((Database("d1", "Orders"),), complete=True)),
        *(Listing(diagnosis=Diagnosis(Code(number))) for number in (503, 504)),
    )
    shown = [
        *(finished(save_diagnosis=Diagnosis(code)) for code in (Code(600), Code(609), Code(610))),
        *(finished(listing=listing) for listing in listings),
        *(finished(listing=None, tool=tool) for tool in (None, Tool.ZAPIER)),
    ]
    codes = {shown_diagnosis(session).code for session in shown}
    assert len(codes) >= 8
    assert codes <= MAY_CLOSE
    for code in Code:
        assert (CLOSES in outline.articles[code.slug]) == (code in MAY_CLOSE)
    assert "Only “Closing number”" in outline.parts["call-then"]


def test_no_code_leads_on_by_the_main_button_but_not_where_that_ends_the_call(outline):
    text = outline.parts["call-then"]
    assert "Not on screen 6 and on the last page: there ask “Does your tool work now?”" in text


def test_good_news_says_what_comes_next(outline):
    for code, entry in ENTRIES.items():
        if entry.severity is Severity.FINE:
            text = outline.articles[code.slug]
            assert "What to do" in text
            assert "Click “Continue”" in text or "Does your tool work now?" in text


def test_the_question_after_a_move_stands_with_both_answers_under_its_code(outline):
    text = outline.articles["still-old-workspace"]
    for button in ("No, get the other token", "Yes, it is right"):
        assert text.count(button) == 2


@pytest.mark.parametrize("number", [121, 301, 308, 323])
def test_where_a_paste_is_asked_for_the_button_for_it_is_named(outline, number):
    assert "Paste again" in outline.articles[Code(number).slug]


@pytest.mark.parametrize("number", [210, 300, 310, 505, 600])
def test_where_no_paste_is_asked_for_none_is_named(outline, number):
    assert "Paste again" not in outline.articles[Code(number).slug]


@pytest.mark.parametrize(
    "button",
    [
        *("Go on there", "Something else", "I’ll test later", "Delete the copy"),
        *("Keep it", "Delete it", "Clear the clipboard"),
    ],
)
def test_the_buttons_that_belong_to_no_code_are_told_with_the_screens(outline, button):
    assert button in outline.parts["screens-buttons"]


QUOTED = re.compile(r"[Cc]lick “([^”]*)”")


def test_a_button_that_a_text_quotes_is_called_so_on_the_screen():
    names = {
        source.rstrip("…")
        for file in Path(notion_wizard.__file__).parent.glob("[cg]*/**/*.py")
        for source in re.findall(r'"([^"\n]+)"', file.read_text("utf-8"))
    }
    for entry in ENTRIES.values():
        for one in (entry, *entry.variants.values()):
            for text in (one.explanation, one.say, *one.fixes):
                for name in QUOTED.findall(text.source):
                    assert name in names | set(load_screens().words_in("en").values())


def test_of_another_case_only_what_differs_is_said_again(outline):
    text = outline.articles["offline"]
    entry = ENTRIES[Code.OFFLINE]
    assert "Before there is a token, the caller sees" in text
    assert text.count(entry.title.source) == 4  # heading, itself, and two cases of the same title
    assert text.count(entry.say.source) == 1


def test_the_digits_to_search_for_stand_at_each_code(outline):
    digits = [value for name, value in outline.attributes if name == "data-digits"]
    assert digits == [code.digits for code in sorted(Code)]


def test_a_code_is_an_address_as_label_as_digits_and_by_its_name(outline):
    ids = {value for name, value in outline.attributes if name == "id"}
    for code in Code:
        assert {code.label, code.digits, code.slug} <= ids


# The guide


@pytest.mark.parametrize("situation", Situation)
def test_the_directions_of_each_path_are_in_it(outline, situation):
    text = outline.parts[f"directions-{situation}"]
    assert said(SITUATION_NAMES[situation]) in text
    for step in guide_steps(situation):
        assert said(step.text) in text
        assert step.detail is None or said(step.detail) in text


def test_refresh_stands_behind_show_and_copy(outline):
    text = outline.parts["directions-turned-down"]
    assert text.index("First as above: Show and Copy") < text.index("click Refresh")
    assert "click Refresh." not in outline.parts["directions-refused"]


@pytest.mark.parametrize(
    ("part", "steps"),
    [
        ("not-listed", NOT_IN_THE_LIST),
        ("personal", PERSONAL_TOKEN),
        ("no-owner", guide_steps(Situation.REFUSED, owner=False)),
        ("too-little", guide_steps(Situation.REFUSED, reason=Code.CAPABILITY_MISSING)),
    ],
)
def test_the_other_directions_are_in_it(outline, part, steps):
    text = outline.parts[f"directions-{part}"]
    assert all(said(step.text) in text for step in steps)


@pytest.mark.parametrize("name", FOLDED)
def test_what_is_folded_on_screen_2_is_in_it_under_the_same_title(outline, name):
    text, aside = outline.parts[f"directions-{name}"], FOLDED[name]
    assert said(aside.title) in text
    assert all(said(step.text) in text for step in aside.steps)


def test_the_question_and_the_messages_for_the_owner_are_in_it(outline):
    text = outline.parts["directions-no-owner"]
    address = load_screens().links["connections"]
    assert said(OWNER_QUESTION) in text
    for message in (
        owner_message(Tool.OTHER),
        owner_message(Tool.OTHER, Situation.MOVED),
        owner_message(Tool.OTHER, reason=Code.CAPABILITY_MISSING),
    ):
        assert said(message, address=address, tool="your tool") in text


@pytest.mark.parametrize("slug", TOOL_GUIDES)
def test_every_tool_has_its_steps_in_every_situation(outline, slug):
    text, guide = outline.parts[f"tool-{slug}"], TOOL_GUIDES[slug]
    assert said(guide.name) in text
    assert said(guide.keeps_own_copy) in text
    assert guide.restart is None or said(guide.restart) in text
    assert all(said(step.text) in text for step in guide.steps)


def test_the_causes_behind_the_same_error_lead_to_their_codes(page):
    part = page.partition('id="tool-same-error"')[2].partition("</section>")[0]
    for code in (
        *(Code.TOOL_NOT_RESTARTED, Code.VARIABLE_WINS, Code.OTHER_VARIABLE_NAME),
        *(Code.TOOL_WANTS_OAUTH, Code.TOOL_VALIDATOR_OUTDATED, Code.CAPABILITY_MISSING),
        *(Code.CANNOT_READ_CONTENT, Code.NOTHING_SHARED, Code.NOTHING_VISIBLE),
        Code.TOOL_STILL_FAILS,
    ):
        assert f'<a href="#{code.slug}">{code.label}</a>' in part


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.slug)
def test_both_tables_are_in_it(outline, table):
    text = outline.parts[f"table-{table.slug}"]
    for cell in (*table.headers, *(cell for row in table.rows for cell in row), table.note):
        assert said(cell) in text


def test_every_screen_is_explained(outline):
    assert all(said(SCREEN_NAMES[step]) in outline.parts["screens-names"] for step in Step)


def test_the_paths_are_those_of_the_wizard(outline):
    text = outline.parts["screens-paths"]
    for path in ("1 → 3 → 4 → 5 → 6 → Done", "1 → 2 → 3 → 4 → 5 → 6 → Done", "1 → 6 → Done"):
        assert path in text


def test_a_call_begins_with_the_strip_and_notices_a_wrong_digit(outline):
    text = outline.parts["call-questions"]
    assert "What stands at the bottom left" in text
    assert "a digit was misheard" in text


# The page


def test_the_page_loads_nothing(page, outline):
    assert not {name for name, _ in outline.attributes} & {"src", "srcset", "action", "style"}
    assert all(value.startswith("#") for name, value in outline.attributes if name == "href")
    assert not re.search(r"@import|url\(", page)


def test_the_page_allows_itself_only_its_own_style_and_script(page):
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', page)[1]
    assert "unsafe" not in policy
    assert policy.startswith("default-src 'none'; ")
    for tag, kind in (("style", "style-src"), ("script", "script-src")):
        (content,) = re.findall(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
        assert f"{kind} 'sha256-{digest}';" in policy


def test_each_link_leads_to_a_place_on_the_page(outline):
    ids = [value for name, value in outline.attributes if name == "id"]
    assert len(ids) == len(set(ids))
    assert {value[1:] for name, value in outline.attributes if name == "href"} <= set(ids)


def test_no_heading_skips_a_level(outline):
    levels = outline.levels
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


@pytest.mark.parametrize("landmark", ["header", "nav", "main"])
def test_assistive_technology_finds_the_parts_of_the_page(outline, landmark):
    assert landmark in outline.tags
    assert ("aria-label", "Contents") in outline.attributes
    assert ("role", "search") in outline.attributes


def luminance(colour):
    parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


TEXT = [
    *((ink, ground) for ink in ("ink", "soft") for ground in ("page", "surface")),
    *(
        ("accent", "page"),
        ("good", "good-tint"),
        ("careful", "careful-tint"),
        ("stop", "stop-tint"),
    ),
]
CONTROLS = [("border", "page"), ("accent", "page"), ("accent", "surface")]


@pytest.mark.parametrize("scheme", range(2), ids=["light", "dark"])
def test_what_is_read_has_contrast_in_both_schemes(scheme):
    style = resource("handbook/style.css").read_text("utf-8")
    blocks = re.findall(r":root \{(.*?)\}", style, re.DOTALL)
    colours = dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6})", blocks[scheme]))
    for ink, ground in TEXT:
        assert contrast(colours[ink], colours[ground]) >= 4.5, (ink, ground)
    for control, ground in CONTROLS:
        assert contrast(colours[control], colours[ground]) >= 3, (control, ground)


class Hostile:
    """A translation full of markup."""

    def translate(self, _context, source, _disambiguation, _n):
        return f"<script>{source}</script>\"'&"


def test_a_text_is_escaped_whatever_stands_in_it():
    page = handbook(Wording("de", Hostile()))
    assert page.count("<script>") == 1
    assert "<script>" in unescape(page.split("<main")[1].split("</main>")[0])


def test_the_page_names_its_language():
    assert '<html lang="pt-BR">' in handbook(Wording("pt_BR", Hostile()))
