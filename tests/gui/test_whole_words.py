"""Lines end between words in every language, and readers hear none of what holds them together."""

import unicodedata

import pytest
from PySide6.QtGui import QFontMetrics, QGuiApplication, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel

from notion_wizard.gui.whole_words import whole_words
from notion_wizard.gui.widgets.basics import label

JOINER = "\u2060"
NO_BREAK_SPACE = "\u00a0"


def pieces(text):
    """What may stand on lines of its own, by what the joiners hold together."""
    parts, whole = [], whole_words(text)
    for place, letter in enumerate(whole):
        is_held = JOINER in (letter, whole[place - 1]) and place > 0
        parts = [*parts[:-1], parts[-1] + letter] if is_held else [*parts, letter]
    return [part.replace(JOINER, "") for part in parts]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("データベース", ["データベース"]),
        ("ウィザードは待ちます", ["ウィザードは", "待ちます"]),
        ("確かめました", ["確かめました"]),
        ("7件", ["7件"]),
        ("Aの接続", ["Aの", "接続"]),
    ],
)
def test_a_word_stays_whole(text, parts):
    assert pieces(text) == parts


def test_what_is_quoted_keeps_what_follows_it():
    assert pieces("「表」を見る") == ["「", "表", "」を", "見る"]


def test_a_very_long_word_may_be_broken_into_parts_of_one_length():
    assert [len(part) for part in pieces("ア" * 26)] == [9, 9, 8]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("37 Datenbanken gefunden", f"37{NO_BREAK_SPACE}Datenbanken gefunden"),
        ("Screen 3 · Home", f"Screen 3{NO_BREAK_SPACE}· Home"),
        ("At 10:42. Then", "At 10:42. Then"),
        ("Open the database.", "Open the database."),
        ("", ""),
    ],
)
def test_a_number_stays_with_its_word_and_no_line_begins_with_a_dot(text, shown):
    assert whole_words(text) == shown


@pytest.mark.usefixtures("qapp")
def test_nothing_but_the_picture_holds_the_joiners():
    made = label("トークンを確かめました")
    assert JOINER in QLabel.text(made)
    assert made.text() == made.accessibleName() == "トークンを確かめました"
    made.setText("All is well")
    assert made.text() == QLabel.text(made) == "All is well"
    assert made.accessibleName() == ""


@pytest.mark.usefixtures("qapp")
def test_a_name_that_somebody_gave_a_label_stays():
    made = label("コード")
    made.setAccessibleName("1 2 1 6")
    made.setText("データベース")
    assert made.accessibleName() == "1 2 1 6"


def lines_of(text, letters):
    """The lines that Qt makes of a text where so many letters fit into one."""
    layout = QTextLayout(text, QGuiApplication.font())
    layout.setTextOption(QTextOption())
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(letters * QFontMetrics(QGuiApplication.font()).height())
    layout.endLayout()
    lines = (layout.lineAt(number) for number in range(layout.lineCount()))
    return [text[one.textStart() :][: one.textLength()] for one in lines]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("データベースが足りません。ウィザードは待ちます。", "データベース ウィザード ません ます"),
        (
            "토큰이 맞습니다. 데이터베이스를 공유하세요.",
            "토큰이 맞습니다 데이터베이스를 공유하세요",
        ),
    ],
)
def test_qt_breaks_no_line_inside_of_a_word(text, words):
    broken = {letters: lines_of(whole_words(text), letters) for letters in range(9, 16)}
    assert all(len(lines) > 1 for lines in broken.values())
    for lines in broken.values():
        plain = [line.replace(JOINER, "") for line in lines]
        assert all(any(word in line for line in plain) for word in words.split())


def test_a_letter_keeps_the_mark_that_stands_behind_it():
    apart = unicodedata.normalize("NFD", "データベースがんばる")
    assert whole_words(apart) == whole_words("データベースがんばる")
