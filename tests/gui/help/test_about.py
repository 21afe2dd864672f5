from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit

from notion_wizard.gui.help import about
from notion_wizard.parts import PYSIDE_SOURCE, QT_SOURCE, parts
from notion_wizard.wording import Wording
from tests.gui.help.conftest import choose_topic
from tests.support.cut_texts import cut_in


@pytest.fixture
def person(open_help):
    person = open_help("databases-found", "About")
    person.press("help-parts")
    return person


def test_about_lists_what_the_program_is_made_of_with_version_and_licence(person):
    for part in parts():
        shown = person.see(f"help-part-{part.name}")
        assert shown.text() == f"{part.name} {part.version} · {part.licence}"


def test_a_part_shows_its_licence_whole(person):
    person.press("help-part-Qt")
    shown = person.see("help-licence-Qt", QPlainTextEdit).toPlainText()
    (qt,) = [part for part in parts() if part.name == "Qt"]
    assert shown.split() == qt.text().split()
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in shown


def test_a_licence_that_opens_below_the_edge_is_brought_into_sight(person):
    person.press("help-part-Python")
    shown = person.see("help-licence-Python", QPlainTextEdit)
    person.wait_for("all of it", lambda: shown.visibleRegion().boundingRect() == shown.rect())


def test_a_licence_flows_into_the_width_there_is(person):
    person.press("help-part-Notion Wizard")
    shown = person.see("help-licence-Notion Wizard", QPlainTextEdit).toPlainText()
    assert "The GNU General Public License is a free, copyleft license for software and" in shown


def test_a_licence_is_read_by_keys_and_told_by_its_parts_name(person):
    person.press("help-part-keyring")
    shown = person.see("help-licence-keyring", QPlainTextEdit)
    shown.setFocus()
    QTest.keyClick(shown, Qt.Key.Key_Down)
    assert shown.textCursor().blockNumber() == 1
    spoken = QAccessible.queryAccessibleInterface(shown)
    assert spoken.text(QAccessible.Text.Name) == person.see("help-part-keyring").text()
    assert spoken.state().readOnly
    QTest.keyClick(shown, Qt.Key.Key_Tab)
    assert shown.window().focusWidget() is not shown


def test_nothing_of_it_is_cut_in_large_text_on_a_small_screen(open_in):
    person = open_in(Wording(), 2, (800, 600))
    person.press("support-help")
    choose_topic(person, "About")
    window = person.see("help-about").window()
    window.resize(800, 600)
    person.press("help-parts")
    person.press("help-part-cryptography")
    assert person.see("help-licence-cryptography").height() < 400
    assert cut_in(window, person) == []


def test_a_digit_begins_a_code_in_a_licence_too(person):
    person.press("help-part-keyring")
    QTest.keyClick(person.see("help-licence-keyring", QPlainTextEdit), Qt.Key.Key_1)
    assert person.see("help-code", QLineEdit).text().endswith("1")


def test_the_source_of_what_is_under_the_lgpl_is_named(person):
    said = "\n".join(label.text() for label in person.see("help-about").findChildren(QLabel))
    assert QT_SOURCE in said
    assert PYSIDE_SOURCE in said


def test_a_part_that_brought_no_text_names_its_licence(open_help, monkeypatch):
    (keyring,) = [part for part in parts() if part.name == "keyring"]
    monkeypatch.setattr(about, "parts", lambda: (replace(keyring, texts=()),))
    person = open_help("databases-found", "About")
    person.press("help-parts")
    person.press("help-part-keyring")
    assert "MIT" in person.see("help-licence-keyring", QPlainTextEdit).toPlainText()
