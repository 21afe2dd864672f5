"""Every button of a card is one that the handbook names under the card's code."""

import ast
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from notion_wizard.core.catalogue.buttons import LABELS
from notion_wizard.core.codes import Code
from notion_wizard.core.diagnose import shown_diagnosis
from notion_wizard.core.events import pasted, went_to
from notion_wizard.core.model import Situation
from notion_wizard.core.offers import buttons_of, deeds_of
from notion_wizard.core.paste import analyse
from notion_wizard.core.secret import Secret
from notion_wizard.core.session import Step
from notion_wizard.gui.pages.check_deeds import deeds_on_card, deeds_under_more
from notion_wizard.gui.widgets.diagnosis_card import DiagnosisCard
from notion_wizard.practice.scenarios import SCENARIOS
from notion_wizard.wording import Wording
from tests.core.builders import session_of
from tests.support.pastes import CURRENT, LINK

CORPUS = Path(__file__).parent.parent / "core" / "paste"


def corpus():
    """All texts that the tests of the paste doctor know, and the pastes of all stories."""
    for file in sorted(CORPUS.glob("test_*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value
    for story in SCENARIOS.values():
        yield story.paste
    yield from (CURRENT[:40], f"{CURRENT}ab", CURRENT[4:], f"{CURRENT[:20]}-{CURRENT[21:]}")


def test_what_a_paste_offers_is_known_for_its_code():
    for text in set(corpus()):
        for whole in (text, f"{text}\n{LINK}"):
            session = went_to(pasted(session_of(), Secret(whole), analyse(whole)), Step.CHECK)
            for same_text in (False, True):
                shown = replace(session, same_text=same_text)
                told = shown_diagnosis(shown)
                if told is not None:
                    offered = (*deeds_on_card(told, shown), *deeds_under_more(told, shown))
                    assert set(offered) - {None} <= set(deeds_of(told.code)), told.code


def buttons_on_cards(wizard):
    """The buttons of each card that is shown, by its code, unfolded."""
    for card in wizard.findChildren(DiagnosisCard):
        if card.diagnosis is None or not card.isVisibleTo(wizard):
            continue
        more = card.findChild(QPushButton, "diagnosis-more")
        if more.text() == "More":
            more.click()
        for button in card.findChildren(QPushButton):
            if button.isVisibleTo(wizard) and button is not more:
                yield card.diagnosis.code, button.text()


def is_answered(session):
    """After a move a question may come in place of a card."""
    return session.answer is not None or shown_diagnosis(session) is not None


def named(code):
    wording = Wording()
    return {wording.say(text, {"ends": "…"}) for text in buttons_of(code)}


SLOW = ("timed-out",)
STORIES = [
    slug
    for slug, story in SCENARIOS.items()
    if story.situation is not Situation.MISSING and not story.interrupted and slug not in SLOW
]


def test_the_buttons_of_every_story_are_named_under_its_code(practise):
    person = practise(STORIES[0])
    seen = set()
    for slug in STORIES:
        story = SCENARIOS[slug]
        person.practise(slug)
        person.begin(story.tool, story.situation)
        if person.session.step is Step.GUIDE:
            person.press("guide-have")
        if person.session.step is Step.CHECK:
            person.paste_practice_token()
            person.wait_for(slug, lambda: is_answered(person.session))
        for code, text in buttons_on_cards(person.wizard):
            plain = text if code is not Code.TWO_TOKENS else text.replace(text[-4:], "…")
            assert text in named(code) or plain in named(code), (slug, text)
            seen.add(text)
    assert {"Copy the note for IT", "Test anyway", "Get the token"} <= seen


@pytest.mark.parametrize("code", Code, ids=lambda code: code.slug)
def test_a_button_is_named_once(code):
    texts = buttons_of(code)
    assert len(set(texts)) == len(texts)
    assert {LABELS[deed] for deed in deeds_of(code)} <= set(texts)
