"""What is said to who cannot see it appear on the first screens: all of it, once, in its order."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit

from notion_wizard.core.session import Step
from notion_wizard.gui.pages import situation as situation_module
from notion_wizard.practice.scenarios import SCENARIOS

GOOD = SCENARIOS["databases-found"].token
QUESTION = "Is “Northwind Studio” your new workspace?"
ALARM = "This token still opens the old workspace"


def after_move(practise, slug):
    person = practise(slug)
    if person.session.step is Step.HOME:
        person.press("nav-next")
    person.begin("make", "moved")
    person.press("guide-have")
    person.paste_practice_token()
    person.see("workspace-yes")
    return person


def place_of(announced, words):
    (place,) = (place for place, text in enumerate(announced) if words in text)
    return place


def test_the_neutral_question_is_asked_aloud_and_that_the_token_is_accepted(practise, announced):
    person = after_move(practise, "databases-found")
    person.wait_for("the question", lambda: any(QUESTION in text for text in announced))
    person.rest(100)
    said = announced[place_of(announced, QUESTION)]
    assert said.startswith("Notion accepts the token. ")
    assert "Check the name at the top left in Notion" in said


def test_behind_the_alarm_its_question_is_asked_aloud(practise, announced):
    person = after_move(practise, "still-old-workspace")
    person.wait_for("the question", lambda: any("You said you moved. Is" in t for t in announced))
    assert place_of(announced, ALARM) < place_of(announced, "You said you moved. Is")


def test_who_comes_back_to_an_open_question_hears_it_again(practise, announced):
    person = after_move(practise, "databases-found")
    person.wait_for("the question", lambda: any(QUESTION in text for text in announced))
    person.press("nav-back")
    announced.clear()
    person.press("guide-have")
    person.wait_for("the question", lambda: any(QUESTION in text for text in announced))
    assert place_of(announced, "Paste and check") < place_of(announced, QUESTION)


def test_no_is_answered_once_on_the_screen_that_it_leads_to(practise, announced):
    person = after_move(practise, "databases-found")
    announced.clear()
    person.press("workspace-no")
    person.arrive(Step.GUIDE)
    person.rest(100)
    assert place_of(announced, "Get the token") < place_of(announced, ALARM)


def test_what_was_repaired_in_a_paste_is_told(practise, announced):
    person = practise("databases-found")
    person.begin("n8n")
    QGuiApplication.clipboard().setText(f"  {GOOD}\n")
    person.press("paste-paste")
    person.see_code("NW-3009")
    assert "2 spaces removed. 1 line break removed." in announced


def test_a_message_that_nobody_knows_is_told_once_it_is_written(practise, announced, monkeypatch):
    monkeypatch.setattr(situation_module, "TYPED_MS", 50)
    person = practise("databases-found")
    field = person.see("situation-message", QLineEdit)
    for text in ("i", "it", "it does not work"):
        field.setText(text)
    words = person.see("situation-unknown", QLabel).text()
    assert words not in announced
    person.wait_for("the words", lambda: words in announced)
    person.rest(100)
    assert announced.count(words) == 1


def test_a_message_that_is_known_after_all_is_told_as_that_alone(practise, announced, monkeypatch):
    monkeypatch.setattr(situation_module, "TYPED_MS", 50)
    person = practise("databases-found")
    field = person.see("situation-message", QLineEdit)
    field.setText("API token is")
    words = person.see("situation-unknown", QLabel).text()
    field.setText("API token is invalid")
    person.rest(150)
    assert words not in announced
