"""Asks where a file shall go, in the system's own dialog, without blocking anything."""

from collections.abc import Callable
from pathlib import PurePath

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_for_place(
    parent: QWidget, title: str, file_name: str, chosen: Callable[[str], None]
) -> None:
    """Open the dialog in the folder for downloads, else for documents; tell `chosen` the path."""
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(PurePath(file_name).suffix)
    places = QStandardPaths.StandardLocation
    for place in (places.DownloadLocation, places.DocumentsLocation):
        folder = QStandardPaths.locate(place, "", QStandardPaths.LocateOption.LocateDirectory)
        if folder:
            dialog.setDirectory(folder)
            break
    dialog.selectFile(file_name)
    dialog.fileSelected.connect(chosen)
    dialog.open()
