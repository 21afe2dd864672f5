import pytest
from PySide6.QtCore import QSysInfo, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QLabel, QPlainTextEdit

from notion_wizard import __version__
from notion_wizard.core.codes import Code
from notion_wizard.core.secret import Secret
from notion_wizard.core.session import Step
from notion_wizard.gui.chronicle import Chronicle
from notion_wizard.gui.help.report import ReportDialog
from notion_wizard.practice.scenario import TOKEN


@pytest.fixture
def open_report(practise):
    """Walk to the databases with the practice token, and open the report there."""

    def opened(slug="databases-found"):
        person = practise(slug)
        chronicle = Chronicle(person.wizard.conductor)
        person.begin("make")
        person.paste_practice_token()
        person.wait_for("the list", lambda: person.session.listing is not None)
        person.wait_for("its end", lambda: person.session.listing.ended)
        person.press("nav-next")
        person.arrive(Step.DATABASES)
        ReportDialog(person.wizard.desk, person.wizard, chronicle).open()
        person.wait_for("the keychain's name", lambda: "Practice keychain" in text_of(person))
        return person

    return opened


def text_of(person):
    return person.see("report-text", QPlainTextEdit).toPlainText()


def choose_file(person, path):
    person.press("report-save")
    person.see("report").findChild(QFileDialog).fileSelected.emit(str(path))


def test_the_whole_report_is_shown_before_it_leaves(open_report):
    person = open_report()
    text = text_of(person)
    for part in (
        f"Notion Wizard {__version__}",
        QSysInfo.prettyProductName(),
        "Practice: nothing here is real",
        f"Screen 3 · Paste and check  {Code.ACCEPTED.label}",
        f"Screen 4 · Databases  {Code.DATABASES_FOUND.label}",
        "37 databases found",
        "Not in this report",
    ):
        assert part in text


def test_it_is_read_line_by_line_with_the_arrow_keys(open_report):
    text = open_report().see("report-text", QPlainTextEdit)
    first = text.textCursor().block().text()
    QTest.keyClick(text, Qt.Key.Key_Down)
    QTest.keyClick(text, Qt.Key.Key_Down)
    assert text.textCursor().blockNumber() == 2
    assert text.textCursor().block().text() != first
    before = text.toPlainText()
    QTest.keyClicks(text, "x")
    assert text.toPlainText() == before


def test_neither_the_token_nor_names_are_in_it(open_report):
    person = open_report()
    text = text_of(person)
    assert not Secret(TOKEN).occurs_in(text)
    listing = person.session.listing
    assert not [one.title for one in listing.databases if one.title and one.title in text]


def test_names_of_databases_come_in_only_when_ticked(open_report):
    person = open_report()
    names = person.see("report-names", QCheckBox)
    assert not names.isChecked()
    titles = {one.title for one in person.session.listing.databases if one.title}
    names.click()
    assert all(title in text_of(person) for title in titles)
    names.click()
    assert not any(f"Database: {title}" in text_of(person) for title in titles)


def test_without_databases_there_are_no_names_to_tick(practise):
    person = practise("databases-found")
    person.press("support-report")
    assert not person.see("report-names", QCheckBox).isEnabled()


def test_copy_takes_exactly_what_is_shown(open_report, qapp):
    person = open_report()
    person.press("report-copy")
    assert qapp.clipboard().text() == text_of(person)
    assert person.see("report-status", QLabel).text() == "Copied"


def test_it_can_be_saved_as_text(open_report, tmp_path):
    person = open_report()
    file = tmp_path / "report.txt"
    choose_file(person, file)
    assert person.see("report-status", QLabel).text() == "Saved as report.txt"
    assert file.read_text("utf-8") == text_of(person)


def test_a_place_that_takes_no_file_is_told_here(open_report, tmp_path):
    person = open_report()
    choose_file(person, tmp_path / "missing" / "report.txt")
    assert person.see("diagnosis-code", QLabel).text() == "Code NW-7050"
    assert person.find("report-status") is None


def test_a_proxy_that_only_qt_knows_is_told(open_report, monkeypatch):
    proxies = {"https": "http://proxy.example:3128"}
    monkeypatch.setattr("notion_wizard.gui.help.report.system_proxies", lambda _url: proxies)
    assert "Proxy: yes" in text_of(open_report())


def test_the_report_closes_and_leaves_the_wizard_as_it_was(open_report):
    person = open_report()
    person.press("report-close")
    assert person.find("report", QDialog) is None
    assert person.session.step is Step.DATABASES
