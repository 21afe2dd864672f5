"""The list of databases as a file, where the person says."""

from collections.abc import Callable

from PySide6.QtWidgets import QFileDialog

from notion_wizard.core.csv_export import databases_as_csv
from notion_wizard.core.ports import Cancel
from notion_wizard.core.reach import Database
from notion_wizard.gui.pages.page import Page
from notion_wizard.gui.text_file import write_text_file


def ask_and_save(page: Page, known: Callable[[], tuple[Database, ...]]) -> None:
    """Ask for a place, and write there what is `known` by then."""
    dialog = QFileDialog(page, page.translate("DatabasesPage", "Save list"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("csv")
    dialog.selectFile("notion-databases.csv")

    def chosen(path: str) -> None:
        _save(page, path, known())

    dialog.fileSelected.connect(chosen)
    dialog.open()


def _save(page: Page, path: str, databases: tuple[Database, ...]) -> None:
    translate, conductor = page.translate, page.desk.conductor
    header = (
        translate("DatabaseTable", "Name"),
        translate("DatabaseTable", "Inside"),
        translate("DatabaseTable", "Last edited"),
        translate("DatabaseTable", "Address"),
    )

    def write(_cancel: Cancel) -> None:
        # The mark lets spreadsheets recognise UTF-8.
        write_text_file(path, databases_as_csv(databases, header), encoding="utf-8-sig")

    conductor.run(
        write,
        lambda _done: page.desk.announce(translate("DatabasesPage", "Saved")),
        conductor.troubled.emit,
    )
