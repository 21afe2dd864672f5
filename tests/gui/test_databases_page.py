from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton, QTableView

from notion_wizard.core import jobs
from notion_wizard.core.codes import Code
from notion_wizard.core.session import Step
from notion_wizard.practice.scenarios import SCENARIOS


def open_databases(practise, slug):
    person = practise(slug)
    if person.session.step is Step.HOME:
        person.press("nav-next")
    person.begin("n8n")
    person.paste_practice_token()
    person.wait_for("an answer", lambda: person.session.identity is not None)
    person.press("nav-next")
    person.arrive(Step.DATABASES)
    return person


def rows(person):
    return person.see("databases-table", QTableView).model().rowCount()


def test_the_databases_are_counted_and_listed(practise):
    person = open_databases(practise, "databases-found")
    person.see_code("NW-5004")
    assert person.see("databases-count", QLabel).text() == "37 databases found"
    assert rows(person) == 37


def test_two_thousand_databases_stream_in(practise):
    person = open_databases(practise, "many-databases")
    person.wait_for("the end", lambda: person.session.listing and person.session.listing.complete)
    assert person.see("databases-count", QLabel).text() == "2,000 databases found"
    assert rows(person) == 2000


def test_they_can_be_filtered_and_sorted(practise):
    person = open_databases(practise, "databases-found")
    person.see_code("NW-5004")
    person.see("databases-filter", QLineEdit).setText("stock")
    assert rows(person) == 1
    person.see("databases-filter", QLineEdit).setText("")
    table = person.see("databases-table", QTableView)
    table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    names = [table.model().index(row, 0).data() for row in range(3)]
    assert names == sorted(names, key=str.casefold)
    table.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    assert table.model().index(0, 2).data()


def test_nothing_shared_is_no_failure_and_the_wizard_keeps_looking(practise):
    person = open_databases(practise, "nothing-shared")
    person.see_code("NW-5012")
    assert person.see("diagnosis-status", QLabel).text() == "Looking again every few seconds…"
    person.press("databases-watch-stop")
    assert person.session.watching is None
    assert person.see("nav-next").isEnabled()


def test_a_database_that_appears_is_told(practise, monkeypatch):
    monkeypatch.setattr(jobs, "SECONDS_BETWEEN_LOOKS", 0.05)
    scenario = SCENARIOS["link-not-shared-or-missing"]
    person = practise("link-not-shared-or-missing")
    if person.session.step is Step.HOME:
        person.press("nav-next")
    person.begin("n8n", "missing")
    person.arrive(Step.DATABASES)
    person.wait_for("the token", lambda: person.session.identity is not None)
    field = person.see("databases-link", QLineEdit)
    field.setText(scenario.link)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert person.session.step is Step.DATABASES
    person.wait_for("a verdict", lambda: person.session.links[0].diagnosis is not None)
    person.see_code(Code.DATABASE_APPEARED.label)


def test_looking_again_reads_the_list_anew(practise):
    person = open_databases(practise, "databases-found")
    person.see_code("NW-5004")
    person.press("databases-refresh")
    person.see_code("NW-5004")
    assert rows(person) == 37


def test_a_list_that_breaks_keeps_what_came_and_can_be_tried_again(practise):
    person = open_databases(practise, "list-interrupted")
    person.see_code(Code.LIST_INTERRUPTED.label)
    assert rows(person) > 0
    person.press("check-retry")
    person.see_code(Code.LIST_INTERRUPTED.label)


def test_the_list_is_saved_as_csv(practise, tmp_path):
    person = open_databases(practise, "databases-found")
    person.see_code("NW-5004")
    person.press("databases-csv")
    dialog = person.wizard.findChild(QFileDialog)
    target = tmp_path / "list.csv"
    dialog.fileSelected.emit(str(target))
    dialog.close()
    person.wait_for("the file", target.exists)
    person.wait_for("its content", lambda: "Orders 2026" in target.read_text("utf-8-sig"))


def test_a_file_that_cannot_be_written_is_told_with_its_code(practise, tmp_path):
    person = open_databases(practise, "databases-found")
    person.see_code("NW-5004")
    person.press("databases-csv")
    dialog = person.wizard.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "missing" / "list.csv"))
    dialog.close()
    person.wait_for("the trouble", lambda: person.wizard.findChild(QPushButton, "trouble-close"))
    person.wizard.findChild(QPushButton, "trouble-close").click()


def test_a_saved_token_is_read_by_itself_when_a_database_is_missing(practise):
    person = practise("same-as-saved")
    person.press("home-missing")
    person.arrive(Step.DATABASES)
    person.see_code("NW-5004")
    person.press("nav-next")
    person.arrive(Step.TOOLS)


def test_a_refused_saved_token_has_its_card_and_a_way_out(practise):
    person = practise("token-switched-off")
    person.press("home-missing")
    person.see_code(Code.TOKEN_SWITCHED_OFF.label)
    person.press("diagnosis-deed")
    person.arrive(Step.GUIDE)
