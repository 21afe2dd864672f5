from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QLabel

from notion_wizard.wording import Wording
from notion_wizard.wording.handbook import handbook


def open_handbook(open_help):
    return open_help("databases-found", "Support handbook")


def test_the_handbook_is_saved_where_the_person_says(open_help, tmp_path):
    person = open_handbook(open_help)
    file = tmp_path / "book.html"
    person.press("help-handbook-save")
    person.see("help-handbook").findChild(QFileDialog).fileSelected.emit(str(file))
    assert person.see("help-handbook-status", QLabel).text() == "Saved as book.html"
    assert file.read_text("utf-8") == handbook(Wording())


def test_the_dialog_begins_in_the_folder_for_downloads(open_help, tmp_path, monkeypatch):
    monkeypatch.setattr(QStandardPaths, "locate", lambda *_asked: str(tmp_path))
    person = open_handbook(open_help)
    person.press("help-handbook-save")
    dialog = person.see("help-handbook").findChild(QFileDialog)
    assert dialog.directory().path() == str(tmp_path)
    assert [Path(file).name for file in dialog.selectedFiles()] == ["notion-wizard-handbook.html"]
    dialog.reject()


def test_a_place_that_takes_no_file_is_told_here(open_help, tmp_path):
    person = open_handbook(open_help)
    person.press("help-handbook-save")
    dialog = person.see("help-handbook").findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "missing" / "book.html"))
    assert person.see("diagnosis-code", QLabel).text() == "Code NW-7050"


def test_the_browser_gets_a_file_that_only_this_person_can_read(open_help, tmp_path, monkeypatch):
    opened: list[QUrl] = []
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    person = open_handbook(open_help)
    person.press("help-handbook-open")
    person.wait_for("the browser", lambda: bool(opened))
    file = Path(opened[0].toLocalFile())
    assert file.read_text("utf-8") == handbook(Wording())
    assert file.parent.stat().st_mode & 0o077 == 0


def test_without_a_folder_for_passing_files_the_problem_is_told(open_help, monkeypatch):
    def no_folder(**_asked):
        raise PermissionError

    monkeypatch.setattr("tempfile.mkdtemp", no_folder)
    person = open_handbook(open_help)
    person.press("help-handbook-open")
    assert person.see("diagnosis-code", QLabel).text() == "Code NW-7050"
