"""The two tables of Help, in windows with and without room for them."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QListWidget, QTableWidget

from notion_wizard.core.guide import TABLES
from notion_wizard.gui.help.comparison import Comparison
from notion_wizard.gui.help.window import HelpWindow
from notion_wizard.wording import Wording
from tests.support.cut_texts import cut_in

_COMPARED = 3
"""The place of the tables among Help's topics."""


def comparisons(person):
    return [one for one in person.wizard.findChildren(Comparison) if one.isVisible()]


@pytest.fixture
def open_tables(open_in):
    def opened(wording, factor, size):
        person = open_in(wording, factor, size)
        person.press("support-help")
        (window,) = person.wizard.findChildren(HelpWindow)
        window.resize(*size)
        person.see("help-topics", QListWidget).setCurrentRow(_COMPARED)
        person.wait_for("the tables", lambda: len(comparisons(person)) == len(TABLES))
        person.rest(50)
        return person, window

    return opened


@pytest.mark.parametrize("language", ["en", "de", "es", "fr", "ja", "ko", "pt_BR"])
def test_with_large_text_every_answer_can_be_read_without_a_sideways_bar(open_tables, language):
    wording = Wording.for_language(language)
    person, window = open_tables(wording, 2, (800, 600))
    assert not cut_in(window, person)
    for table, shown in zip(TABLES, comparisons(person), strict=True):
        assert not shown.table.isVisible()
        texts = [one.text() for one in shown.findChildren(QLabel) if one.isVisible()]
        words = person.wizard.desk.words_of_notion
        for row in table.rows:
            assert {wording.say(text, words) for text in row} <= set(texts)
        said = [wording.say(text, words) for text in table.headers[1:]]
        assert [text for text in texts if text in said] == said * len(table.rows)
        for one in shown.findChildren(QLabel):
            left = one.mapTo(shown, QPoint()).x()
            assert 0 <= left <= left + one.width() <= shown.width()


def test_a_table_becomes_a_table_again_where_it_has_room(open_tables):
    person, window = open_tables(Wording.for_language("en"), 1, (480, 600))
    assert not any(one.table.isVisible() for one in comparisons(person))
    window.resize(980, 680)
    person.wait_for("the tables", lambda: all(one.table.isVisible() for one in comparisons(person)))
    for table, shown in zip(TABLES, comparisons(person), strict=True):
        assert not [one for one in shown.findChildren(QLabel) if one.isVisible()]
        assert person.see(f"table-{table.slug}", QTableWidget) is shown.table


def lines_with_text(table, row):
    """Return the first and the last line of pixels in a row on which something is written."""
    picture = table.viewport().grab().toImage()
    top = table.rowViewportPosition(row)
    pixels = range(picture.width())
    written = [
        y
        for y in range(min(table.rowHeight(row), picture.height() - top))
        if len({picture.pixel(x, top + y) for x in pixels}) > 1
    ]
    return written[0], written[-1]


@pytest.mark.parametrize("language", ["en", "de", "ja"])
def test_a_row_is_as_high_as_its_text_and_cuts_nothing(open_tables, language):
    person, _window = open_tables(Wording.for_language(language), 1, (980, 680))
    for shown in comparisons(person):
        table = shown.table
        assert table.isVisible()
        assert table.verticalScrollBar().maximum() == table.horizontalScrollBar().maximum() == 0
        for row in range(table.rowCount()):
            first, last = lines_with_text(table, row)
            below = table.rowHeight(row) - last
            assert 4 < first < table.fontMetrics().height()
            assert 4 < below < table.fontMetrics().height() + 4
            # With more room nothing more is written: Qt would end what is cut by dots.
            height = table.rowHeight(row)
            table.setRowHeight(row, height + 100)
            assert lines_with_text(table, row) == (first, last)
            table.setRowHeight(row, height)
