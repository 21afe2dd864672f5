"""The support handbook: kept as a file, or opened in the browser."""

import tempfile
from pathlib import Path
from typing import Final

from PySide6.QtCore import QUrl

from notion_wizard.core.codes import Code
from notion_wizard.core.ports import Cancel
from notion_wizard.core.problem import Problem
from notion_wizard.core.text import QT_TRANSLATE_NOOP
from notion_wizard.gui.desk import Desk
from notion_wizard.gui.help.place_for_files import ask_for_place
from notion_wizard.gui.help.section import Section
from notion_wizard.gui.living import while_living
from notion_wizard.gui.text_file import write_text_file
from notion_wizard.gui.widgets.basics import button, label
from notion_wizard.gui.widgets.flow_layout import FlowLayout
from notion_wizard.wording.handbook import handbook

_FILE: Final = "notion-wizard-handbook.html"
_SAVED: Final = QT_TRANSLATE_NOOP("SupportHandbook", "Saved as {file:plain}")


class SupportHandbook(Section):
    """One page with all codes, for who helps on the phone; it needs no internet."""

    def __init__(self, desk: Desk) -> None:
        translate = desk.wording.translate
        super().__init__(
            desk,
            "help-handbook",
            translate("SupportHandbook", "Support handbook"),
            translate("SupportHandbook", "For everybody who helps someone else on the phone."),
        )
        about = translate(
            "SupportHandbook",
            "How a call goes, all codes (what the caller sees, why, what to say and what to do), "
            "the directions in Notion and the steps of each tool, on one page. It has a search "
            "field, prints well and works without internet.",
        )
        self.add(label(about))
        save = button(
            translate("SupportHandbook", "Save the handbook"), "main", name="help-handbook-save"
        )
        save.clicked.connect(self._ask_where)
        browse = button(translate("SupportHandbook", "Open in browser"), name="help-handbook-open")
        browse.clicked.connect(self._browse)
        deeds = FlowLayout(12)
        for one in (save, browse):
            deeds.addWidget(one)
        self.add(deeds)
        self._status = label("", "soft", name="help-handbook-status")
        self._status.hide()
        self.add(self._status)
        self._card = self.new_card()
        self.add(self._card)
        self.column.addStretch(1)

    def _ask_where(self) -> None:
        title = self.translate("SupportHandbook", "Save the handbook")
        ask_for_place(self, title, _FILE, self._save)

    def _save(self, path: str) -> None:
        wording = self.desk.wording

        def work(_cancel: Cancel) -> str:
            write_text_file(path, handbook(wording))
            return path

        self.desk.conductor.run(
            work, while_living(self, self._tell_saved), while_living(self, self._tell_problem)
        )

    def _browse(self) -> None:
        wording = self.desk.wording

        def work(_cancel: Cancel) -> str:
            path = str(_folder_of_our_own() / _FILE)
            write_text_file(path, handbook(wording))
            return path

        self.desk.conductor.run(work, self._open, while_living(self, self._tell_problem))

    def _tell_saved(self, path: str) -> None:
        self._card.show_diagnosis(None)
        self._status.setText(self.desk.wording.say(_SAVED, {"file": Path(path).name}))
        self._status.show()
        self.desk.announce(self._status.text())

    def _open(self, path: str) -> None:
        address = QUrl.fromLocalFile(path)
        self.desk.open_address(address.toString(QUrl.ComponentFormattingOption.FullyEncoded))

    def _tell_problem(self, problem: Problem) -> None:
        self._status.hide()
        self._card.show_diagnosis(problem.diagnosis)


def _folder_of_our_own() -> Path:
    """Return a new folder that only this person can read; the browser may open it much later."""
    try:
        folder = tempfile.mkdtemp(prefix="notion-wizard-")
    except OSError:
        problem = Problem(Code.FILE_NOT_WRITABLE, file=_FILE)
    else:
        return Path(folder)
    raise problem
