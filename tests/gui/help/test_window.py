import sys
from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QProcess, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListWidget, QRadioButton, QTableWidget

from notion_wizard import __version__
from notion_wizard.core.events import went_to
from notion_wizard.core.guide import TABLES
from notion_wizard.core.session import Step
from notion_wizard.gui.help.section import Section
from notion_wizard.gui.help.step_words import STEP_WORDS
from notion_wizard.gui.help.window import HelpWindow
from notion_wizard.gui.theme import LIGHT, apply_theme
from notion_wizard.practice.scenarios import SCENARIOS
from notion_wizard.wording import Wording
from tests.gui.help.conftest import choose_topic


def texts_of(widget):
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def help_windows(person):
    return [one for one in person.wizard.findChildren(HelpWindow) if one.isVisible()]


def test_each_screen_has_words_of_its_own():
    assert set(STEP_WORDS) == set(Step)
    titles = [words.title for words in STEP_WORDS.values()]
    assert len(set(titles)) == len(titles)


@pytest.mark.parametrize("step", Step)
def test_what_help_says_names_notions_words(open_help, step):
    person = open_help("databases-found", "This step")
    person.wizard.conductor.change(went_to, step)
    said = texts_of(person.see("help-step"))
    assert "{" not in said
    assert "November 2026" in said


def test_help_follows_the_wizard_and_leads_to_the_code_of_the_screen(open_help):
    person = open_help("truncated-end", "This step")
    person.wizard.conductor.change(went_to, Step.CHECK)
    person.paste_practice_token()
    button = person.see("help-step-code")
    assert button.text() == "What does NW-1216 mean?"
    assert button.accessibleDescription() == "1 2 1 6"
    person.press("help-step-code")
    assert person.see("help-code", QLineEdit).text() == "NW-1216"


def test_help_leaves_the_wizard_usable_and_opens_once(open_help):
    person = open_help("databases-found", "This step")
    (window,) = help_windows(person)
    assert not window.isModal()
    person.press("support-help")
    assert len(help_windows(person)) == 1


def test_both_tables_are_real_tables_for_assistive_technology(open_help):
    person = open_help("databases-found", "Tokens compared")
    for table in TABLES:
        shown = person.see(f"table-{table.slug}", QTableWidget)
        spoken = QAccessible.queryAccessibleInterface(shown)
        assert spoken.role() is QAccessible.Role.Table
        assert spoken.text(QAccessible.Text.Name) == table.title.source
        cells = (spoken.child(index) for index in range(spoken.childCount()))
        said = {cell.text(QAccessible.Text.Name) for cell in cells if cell is not None}
        assert said >= {text.source for text in table.headers}
        assert said >= {row[0].source for row in table.rows}


@pytest.mark.parametrize("width", [760, 860, 1400])
def test_no_row_of_a_table_is_cut(open_help, width):
    person = open_help("databases-found", "Tokens compared")
    (window,) = help_windows(person)
    window.resize(width, 600)
    person.rest(50)
    for table in TABLES:
        shown = person.see(f"table-{table.slug}", QTableWidget)
        assert shown.verticalScrollBar().maximum() == 0
        for row in range(shown.rowCount()):
            assert shown.rowHeight(row) >= shown.sizeHintForRow(row) - 2 * 8


def test_practice_starts_as_a_program_of_its_own(open_help, monkeypatch):
    started = []
    monkeypatch.setattr(
        QProcess, "startDetached", lambda *command: (started.append(command) is None, 1)
    )
    person = open_help("databases-found", "Practise")
    person.press("help-practise-start")
    assert person.find("help-practise-failed") is None
    assert started == [(sys.executable, ["-P", "-m", "notion_wizard", "--practice"])]


def test_in_practice_the_story_is_told(open_help):
    person = open_help("tool-not-restarted", "Practise")
    assert "Choose Another tool." in person.see("help-practise-story", QLabel).text()
    person.wizard.practise("offline")
    assert person.see("help-practise-story", QLabel).text() == "This computer is not online."


def test_outside_of_practice_there_is_no_story(open_help):
    person = open_help("databases-found", "About")
    conductor = person.wizard.conductor
    conductor.services = replace(conductor.services, practice=None)
    choose_topic(person, "Practise")
    assert person.find("help-practise-story") is None


def test_practice_that_does_not_start_says_so(open_help, monkeypatch):
    monkeypatch.setattr(QProcess, "startDetached", lambda *_command: (False, 0))
    person = open_help("databases-found", "Practise")
    person.press("help-practise-start")
    told = person.see("help-practise-failed", QLabel)
    assert told.text() == "It did not start here."


def test_whose_computer_is_remembered(open_help):
    person = open_help("databases-found", "Whose computer")
    assert person.see("computer-own", QRadioButton).isChecked()
    person.press("computer-helper")
    person.wait_for(
        "the profile file", lambda: person.session.book.preferences.keeps_no_tokens is True
    )
    profiles = person.wizard.conductor.services.profiles
    assert profiles.load().preferences.keeps_no_tokens


def test_only_languages_that_exist_are_offered(open_help, monkeypatch):
    monkeypatch.setattr("notion_wizard.gui.help.languages.offered_languages", lambda: ("en", "de"))
    person = open_help("databases-found", "Language")
    choice = person.see("language", QComboBox)
    assert [choice.itemText(row) for row in range(choice.count())] == ["English", "Deutsch"]
    assert choice.currentText() == "English"


class Shouting:
    """Stands in for a translation."""

    def translate(self, _context, source, _disambiguation, _n):
        return source.upper()


def test_another_language_holds_at_once_and_is_remembered(open_help, monkeypatch):
    monkeypatch.setattr("notion_wizard.gui.help.languages.offered_languages", lambda: ("en", "de"))
    german = Wording("de", Shouting())
    in_german = SimpleNamespace(for_language=lambda _code: german)
    monkeypatch.setattr("notion_wizard.gui.help.window.Wording", in_german)
    person = open_help("databases-found", "Language")
    person.wizard.conductor.change(went_to, Step.CHECK)
    choice = person.see("language", QComboBox)
    choice.setCurrentIndex(1)
    choice.activated.emit(1)
    person.wait_for("the profile file", lambda: person.session.book.preferences.language == "de")
    (window,) = help_windows(person)
    assert window.windowTitle().startswith("HELP")
    assert person.see("help-topics", QListWidget).currentItem().text() == "LANGUAGE (Language)"
    assert person.session.step is Step.CHECK
    assert person.wizard.page.title == "PASTE AND CHECK"


def test_what_was_done_stays_when_the_language_changes_and_changes_back(open_help):
    person = open_help("truncated-end", "Language")
    person.wizard.conductor.change(went_to, Step.CHECK)
    person.paste_practice_token()
    person.see_code("NW-1216")
    for code, title, told in (
        ("de", "Einfügen und prüfen", "Diesem Token fehlen 4 Zeichen"),
        ("ja", "貼り付けて確認", "このトークンは4文字足りません"),
        ("en", "Paste and check", "This token is 4 characters short"),
    ):
        choice = person.see("language", QComboBox)
        choice.setCurrentIndex(choice.findData(code))
        choice.activated.emit(choice.currentIndex())
        person.wait_for(title, lambda title=title: person.wizard.page.title == title)
        assert person.see("diagnosis-title", QLabel).text() == told
        assert "NW-1216" in person.wizard.footer.code.text()
        story = Wording.for_language(code).say(SCENARIOS["truncated-end"].title)
        assert story in person.see("practice-picker", QComboBox).currentText()


def test_another_story_is_practised_in_the_language_that_was_chosen_last(open_help):
    person = open_help("databases-found", "Language")
    choice = person.see("language", QComboBox)
    choice.setCurrentIndex(choice.findData("de"))
    choice.activated.emit(choice.currentIndex())
    person.wizard.practise("truncated-end")
    assert person.wizard.page.title == "Was ist passiert?"


def test_the_language_in_use_changes_nothing_when_chosen_again(open_help):
    person = open_help("databases-found", "Language")
    services = person.wizard.conductor.services
    person.see("language", QComboBox).activated.emit(0)
    assert person.wizard.conductor.services is services


def test_about_names_version_licences_and_independence(open_help):
    person = open_help("databases-found", "About")
    said = texts_of(person.see("help-about"))
    for text in (__version__, "GPL-3.0-or-later", "LGPL", "not made by Notion", "requests to"):
        assert text in said


def test_escape_closes_help_only(open_help, qtbot):
    person = open_help("databases-found", "About")
    (window,) = help_windows(person)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not help_windows(person)
    assert person.wizard.isVisible()


def test_the_words_are_those_of_the_services_in_use(open_help):
    person = open_help("databases-found", "About")
    conductor = person.wizard.conductor
    conductor.services = replace(conductor.services, wording=Wording("en"))
    assert person.wizard.desk.wording is conductor.services.wording


@pytest.fixture
def open_large(open_help, qapp):
    """Help at 200 % text, 640 wide."""
    font, large = qapp.font(), qapp.font()
    large.setPointSizeF(font.pointSizeF() * 2)
    qapp.setFont(large)
    apply_theme(qapp, LIGHT)

    def opened(topic):
        person = open_help("databases-found", topic)
        (window,) = help_windows(person)
        window.resize(800, 500)
        person.rest(50)
        return person

    yield opened
    qapp.setFont(font)
    apply_theme(qapp, LIGHT)


def test_text_that_does_not_fit_is_scrolled_by_keys(open_large, qtbot):
    person = open_large("About")
    section = person.see("help-about", Section)
    bar = section.verticalScrollBar()
    assert bar.maximum() > 0
    topics = person.see("help-topics", QListWidget)
    topics.setFocus()
    qtbot.keyClick(topics, Qt.Key.Key_Tab)
    (window,) = help_windows(person)
    assert window.focusWidget() is section
    while bar.value() < bar.maximum():
        before = bar.value()
        qtbot.keyClick(section, Qt.Key.Key_PageDown)
        assert bar.value() > before
    qtbot.keyClick(section, Qt.Key.Key_Tab)
    assert window.focusWidget().objectName() == "help-parts"


def test_the_keyboard_goes_through_a_section_before_it_comes_to_close(open_help, qtbot):
    person = open_help("databases-found", "Support handbook")
    (window,) = help_windows(person)
    person.see("help-topics").setFocus()
    stops = []
    for _ in range(3):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        stops.append(window.focusWidget().objectName())
    assert stops == ["help-handbook-save", "help-handbook-open", "help-close"]


def test_text_that_fits_is_no_stop_for_the_keyboard(open_help):
    person = open_help("databases-found", "About")
    section = person.see("help-about", Section)
    person.rest(50)
    assert section.verticalScrollBar().maximum() == 0
    assert section.focusPolicy() is Qt.FocusPolicy.NoFocus


@pytest.mark.parametrize("topic", ["Support handbook", "About", "Practise", "Whose computer"])
def test_no_section_is_wider_than_the_window_with_large_text(open_large, topic):
    person = open_large(topic)
    (window,) = help_windows(person)
    (section,) = (one for one in window.findChildren(Section) if one.isVisible())
    assert section.widget().width() <= section.viewport().width()


def test_help_is_no_larger_than_the_screen(open_help, monkeypatch):
    monkeypatch.setattr(
        HelpWindow, "screen", lambda _self: SimpleNamespace(availableSize=lambda: QSize(800, 560))
    )
    person = open_help("databases-found", "About")
    (window,) = help_windows(person)
    assert window.width() <= 800
    assert window.height() <= 560
