"""The report for support, shown whole before it leaves."""

import platform
from dataclasses import replace
from pathlib import Path
from typing import Final
from urllib.request import getproxies

from PySide6.QtCore import QSize, QSysInfo, Qt, qVersion
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from notion_wizard import __version__
from notion_wizard.core.ports import Cancel
from notion_wizard.core.problem import Problem
from notion_wizard.core.report import Surroundings, printed, report
from notion_wizard.core.secret import Secret
from notion_wizard.core.session import Session
from notion_wizard.core.text import QT_TRANSLATE_NOOP
from notion_wizard.gui.chronicle import Chronicle
from notion_wizard.gui.desk import Desk
from notion_wizard.gui.help.place_for_files import ask_for_place
from notion_wizard.gui.help.section import Section
from notion_wizard.gui.living import while_living
from notion_wizard.gui.room import room_on_screen
from notion_wizard.gui.services import Services
from notion_wizard.gui.system_proxies import system_proxies
from notion_wizard.gui.text_file import write_text_file
from notion_wizard.gui.widgets.basics import button, foot, label, row
from notion_wizard.gui.widgets.read_text import ReadText

_USUAL_SIZE: Final = QSize(720, 600)
_FILE: Final = "notion-wizard-report.txt"
_SAVED: Final = QT_TRANSLATE_NOOP("ReportDialog", "Saved as {file:plain}")


class ReportDialog(QDialog):
    """What is in the text leaves only by Copy or Save, each the person's own deed."""

    def __init__(self, desk: Desk, parent: QWidget, chronicle: Chronicle | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("report")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = desk.wording.translate("ReportDialog", "Report for support")
        self.setWindowTitle(f"{title} – Notion Wizard")
        self.resize(room_on_screen(self, _USUAL_SIZE))
        self._desk = desk
        self._session = desk.conductor.session
        self._visits = tuple(chronicle.visits) if chronicle else ()
        self._jobs = tuple(chronicle.jobs) if chronicle else ()
        crashes = tuple(chronicle.crashes) if chronicle else ()
        self._surroundings = replace(_known_at_once(desk.services), crashes=crashes)
        self._lay_out()
        self._show_report()
        self._look_around()

    def _lay_out(self) -> None:
        translate = self._desk.wording.translate
        body = Section(
            self._desk,
            "report-page",
            translate("ReportDialog", "Report for support"),
            translate(
                "ReportDialog",
                "This is all of it. Nothing is sent: copy or save it, and give it to whoever "
                "helps you. Of the token, only its beginning and its last four characters are in "
                "it.",
            ),
        )
        self._text = ReadText()
        self._text.setObjectName("report-text")
        self._text.setAccessibleName(translate("ReportDialog", "The whole report"))
        self._text.setMinimumHeight(200)
        self._names = QCheckBox(translate("ReportDialog", "Names of databases too"))
        self._names.setObjectName("report-names")
        self._names.setEnabled(bool(self._session.listing and self._session.listing.databases))
        self._names.toggled.connect(self._show_report)
        self._status = label("", "soft", name="report-status")
        self._status.hide()
        self._card = body.new_card()
        body.column.addWidget(self._text, 1)
        for item in (self._names, self._status, self._card):
            body.add(item)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(body, 1)
        copy = button(translate("ReportDialog", "Copy"), "main", name="report-copy")
        whole.addWidget(foot(self._buttons(copy)))
        # Else Qt takes the first button, which is Close, for Enter anywhere in the window. Only
        # now: one that is not yet in its window is none of its buttons.
        copy.setDefault(True)

    def _buttons(self, copy: QPushButton) -> QHBoxLayout:
        translate = self._desk.wording.translate
        save = button(translate("ReportDialog", "Save as text"), name="report-save")
        close = button(translate("ReportDialog", "Close"), name="report-close")
        copy.clicked.connect(self._copy)
        save.clicked.connect(self._ask_where)
        close.clicked.connect(self.reject)
        line = row(close, 1, save, copy)
        line.setContentsMargins(34, 12, 34, 14)
        return line

    def _show_report(self) -> None:
        lines = report(
            self._session,
            self._surroundings,
            self._visits,
            self._jobs,
            with_names=self._names.isChecked(),
        )
        self._text.setPlainText(printed(lines, self._desk.wording.say, _secrets(self._session)))

    def _look_around(self) -> None:
        services, known = self._desk.services, self._surroundings

        def look(_cancel: Cancel) -> Surroundings:
            uses_proxy = bool(system_proxies(services.api_url))
            return replace(known, keychain=services.keychain.name, uses_proxy=uses_proxy)

        # Without an answer the report tells what was known at once.
        self._desk.conductor.run(look, while_living(self, self._complete), lambda _problem: None)

    def _complete(self, surroundings: Surroundings) -> None:
        self._surroundings = surroundings
        self._show_report()

    def _copy(self) -> None:
        self._desk.clipboard.copy_text(self._text.toPlainText())
        self._tell(self._desk.wording.translate("ReportDialog", "Copied"))

    def _ask_where(self) -> None:
        title = self._desk.wording.translate("ReportDialog", "Save as text")
        ask_for_place(self, title, _FILE, self._save)

    def _save(self, path: str) -> None:
        text = self._text.toPlainText()

        def work(_cancel: Cancel) -> str:
            write_text_file(path, text)
            return path

        self._desk.conductor.run(
            work, while_living(self, self._tell_saved), while_living(self, self._tell_problem)
        )

    def _tell_saved(self, path: str) -> None:
        self._tell(self._desk.wording.say(_SAVED, {"file": Path(path).name}))

    def _tell(self, status: str) -> None:
        self._card.show_diagnosis(None)
        self._status.setText(status)
        self._status.show()
        self._desk.announce(status)

    def _tell_problem(self, problem: Problem) -> None:
        self._status.hide()
        self._card.show_diagnosis(problem.diagnosis)


def _known_at_once(services: Services) -> Surroundings:
    return Surroundings(
        version=__version__,
        python=platform.python_version(),
        system=QSysInfo.prettyProductName(),
        language=services.wording.language,
        keychain="",
        qt=qVersion(),
        uses_proxy=bool(getproxies()),
        is_practice=services.practice is not None,
    )


def _secrets(session: Session) -> tuple[Secret, ...]:
    """Return what must not be in the report whatever happens."""
    candidates = session.paste.candidates if session.paste else ()
    held = (session.token, session.pasted_text, session.failed_text, *candidates)
    return tuple(secret for secret in held if secret)
