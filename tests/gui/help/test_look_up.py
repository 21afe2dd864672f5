import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPushButton, QWidget

from notion_wizard.core.catalogue import ENTRIES
from notion_wizard.core.codes import Code


def type_code(person, text):
    person.see("help-code", QLineEdit).setText(text)
    person.rest(0)


def current_topic(person):
    return person.see("help-topics", QListWidget).currentItem().text()


def shown_number(person):
    person.rest(0)
    found = person.find("help-code-number", QLabel)
    return found.text() if found else None


@pytest.mark.parametrize(
    "typed",
    ["1216", "NW-1216", "nw 1216", "1 2 1 6", "１２１６", "truncated-end", " 1216 "],  # noqa: RUF001
)
def test_a_typed_code_opens_its_page(open_help, typed):
    person = open_help("databases-found", "Look up a code")
    type_code(person, typed)
    assert shown_number(person) == "Code NW-1216 · truncated-end"


@pytest.mark.parametrize("typed", ["1215", "2116", "12160", "0000"])
def test_a_wrong_digit_shows_903(open_help, typed):
    person = open_help("databases-found", "Look up a code")
    type_code(person, typed)
    assert shown_number(person) == "Code NW-9033 · no-such-code"


@pytest.mark.parametrize("typed", ["", "1", "121", "trunc"])
def test_nothing_is_said_while_a_code_is_being_typed(open_help, typed):
    person = open_help("databases-found", "Look up a code")
    type_code(person, typed)
    assert shown_number(person) is None


def cut_told(person):
    found = person.find("help-code-cut", QLabel)
    return found.text() if found else ""


@pytest.mark.parametrize("typed", ["121", "NW-121", "1 2 1"])
def test_three_digits_are_told_that_the_fourth_is_missing_and_may_be_meant(open_help, typed):
    person = open_help("databases-found", "About")
    type_code(person, typed)
    assert cut_told(person) == ""
    person.press("help-code-look-up")
    assert cut_told(person).startswith("A code has four digits.")
    assert shown_number(person) is None
    meant = person.see("help-code-meant", QPushButton)
    assert meant.text() == "NW-1216"
    assert meant.accessibleName() == "1 2 1 6: This token is some characters short"
    meaning = person.see("help-code-meaning", QLabel)
    assert meaning.text() == "This token is some characters short"
    meant.click()
    assert shown_number(person) == "Code NW-1216 · truncated-end"
    assert cut_told(person) == ""
    assert person.see("help-code", QLineEdit).text() == "NW-1216"


def test_three_digits_of_no_code_offer_none(open_help):
    person = open_help("databases-found", "Look up a code")
    type_code(person, "999")
    person.press("help-code-look-up")
    assert cut_told(person).startswith("A code has four digits.")
    assert person.find("help-code-meant") is None
    type_code(person, "1216")
    assert cut_told(person) == ""


def test_what_is_no_code_is_told_when_asked_for(open_help):
    person = open_help("databases-found", "Look up a code")
    type_code(person, "trunc")
    person.press("help-code-look-up")
    assert shown_number(person) == "Code NW-9033 · no-such-code"


def test_an_empty_field_is_asked_for_nothing(open_help):
    person = open_help("databases-found", "Look up a code")
    person.press("help-code-look-up")
    assert shown_number(person) is None


def test_the_digits_are_spoken_apart(open_help):
    person = open_help("databases-found", "Look up a code")
    type_code(person, "1216")
    number = person.see("help-code-number", QLabel)
    assert number.accessibleName() == "Code 1 2 1 6, truncated-end"


def test_the_page_tells_everything_of_every_code(open_help):
    person = open_help("databases-found", "Look up a code")
    render = person.wizard.desk.wording.render_entry
    for code, entry in ENTRIES.items():
        type_code(person, code.slug)
        page = person.see("help-code-page")
        said = "\n".join(one.text() for one in page.findChildren(QLabel) if not one.isHidden())
        for case in (entry, *entry.variants.values()):
            words = render(code, case)
            for text in (
                words.title,
                words.explanation,
                words.say,
                *(cause.text for cause in words.causes),
                *words.fixes,
            ):
                assert text in said


def test_another_code_takes_the_place_of_the_one_before(open_help):
    person = open_help("databases-found", "Look up a code")
    type_code(person, "1216")
    type_code(person, Code.OFFLINE.label)
    assert shown_number(person) == f"Code {Code.OFFLINE.label} · offline"
    type_code(person, "")
    assert shown_number(person) is None


TOPICS = [
    *("This step", "Look up a code", "Read a report", "Tokens compared", "Support handbook"),
    *("Practise", "Saved tokens", "Language", "Whose computer", "About"),
]


@pytest.mark.parametrize("topic", TOPICS)
def test_the_field_is_there_for_every_topic(open_help, topic):
    person = open_help("databases-found", topic)
    type_code(person, "1216")
    assert shown_number(person) == "Code NW-1216 · truncated-end"
    assert current_topic(person) == "Look up a code"


def test_every_topic_is_tried(open_help):
    topics = open_help("databases-found", "About").see("help-topics", QListWidget)
    assert [topics.item(row).text() for row in range(topics.count())] == TOPICS


@pytest.mark.parametrize(
    ("topic", "name"),
    [
        ("About", "help-topics"),
        ("About", "help-about"),
        ("About", "help-close"),
        ("About", "help-code-look-up"),
        ("Tokens compared", "table-old-and-new-workspace"),
        ("Whose computer", "computer-own"),
        ("Language", "language"),
    ],
)
def test_digits_typed_anywhere_begin_a_code(open_help, qtbot, topic, name):
    person = open_help("databases-found", topic)
    place = person.see(name, QWidget)
    place.setFocus()
    for number, digit in enumerate("1216"):
        qtbot.keyClick(person.see("help-code", QLineEdit) if number else place, digit)
    assert shown_number(person) == "Code NW-1216 · truncated-end"


def test_other_keys_in_the_topics_are_a_search_there(open_help, qtbot):
    person = open_help("databases-found", "This step")
    qtbot.keyClick(person.see("help-topics", QListWidget), Qt.Key.Key_A)
    assert current_topic(person) == "About"
    assert person.see("help-code", QLineEdit).text() == ""


def test_enter_leads_back_to_a_code_that_was_typed_before(open_help, qtbot):
    person = open_help("databases-found", "Look up a code")
    type_code(person, "1216")
    person.see("help-topics", QListWidget).setCurrentRow(0)
    qtbot.keyClick(person.see("help-code", QLineEdit), Qt.Key.Key_Return)
    assert current_topic(person) == "Look up a code"
    assert shown_number(person) == "Code NW-1216 · truncated-end"


def test_help_opens_with_the_keyboard_in_the_topics(open_help):
    person = open_help("databases-found", "This step")
    topics = person.see("help-topics", QListWidget)
    assert topics.window().focusWidget() is topics


def test_what_is_wrong_with_a_code_is_told_to_who_comes_back_to_the_field(open_help):
    person = open_help("databases-found", "Look up a code")
    field = person.see("help-code", QLineEdit)
    for typed, words in (("1215", "code"), ("1216", ""), ("121", "four digits")):
        type_code(person, typed)
        person.press("help-code-look-up")
        person.see("help-topics").setFocus()
        person.rest(10)
        assert words in field.accessibleDescription()
        assert bool(words) is bool(field.accessibleDescription())
        type_code(person, "1")
        assert not field.accessibleDescription()
