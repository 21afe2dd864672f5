"""What this program is, under which licence, and what it never does."""

from functools import partial
from typing import Final

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QVBoxLayout, QWidget

from notion_wizard import __version__
from notion_wizard.core.text import QT_TRANSLATE_NOOP
from notion_wizard.gui.desk import Desk
from notion_wizard.gui.help.part_fold import PartFold
from notion_wizard.gui.help.section import Section
from notion_wizard.gui.widgets.basics import label
from notion_wizard.gui.widgets.fold import Fold
from notion_wizard.parts import PYSIDE_SOURCE, QT_SOURCE, parts

_VERSION: Final = QT_TRANSLATE_NOOP("About", "Version {version:plain}, with Qt {qt:plain}")
_LGPL: Final = QT_TRANSLATE_NOOP(
    "About",
    "Qt and PySide6 (© The Qt Company Ltd. and others) are under the GNU Lesser General Public "
    "License (LGPL), version 3. They are files of their own beside the program: you may put "
    "another version of them in their place, and examine the program to make that work. Their "
    "source is at {qt:plain} and {pyside:plain}",
)


class About(Section):
    """Read by who wants to know whom they trust with a token."""

    def __init__(self, desk: Desk) -> None:
        translate = desk.wording.translate
        version = desk.wording.say(_VERSION, {"version": __version__, "qt": qVersion()})
        super().__init__(desk, "help-about", "Notion Wizard", version)
        independent = translate(
            "About",
            "Notion Wizard is independent. It is not made by Notion, nor affiliated with it.",
        )
        private = translate(
            "About",
            "Nothing leaves this computer but requests to Notion. The token is sent to Notion "
            "only, and kept in this computer’s keychain only, if you save it. Nobody counts or "
            "watches what you do here.",
        )
        free = translate(
            "About",
            "Free software under the GNU General Public License, version 3 or any later one "
            "(GPL-3.0-or-later): you may use, study, share and change it. "
            "It comes without any warranty.",
        )
        for heading, text in (
            (translate("About", "Independent"), independent),
            (translate("About", "Private"), private),
            (translate("About", "Free"), free),
        ):
            self.heading(heading)
            self.add(label(text))
        self._add_parts()
        self.column.addStretch(1)

    def _add_parts(self) -> None:
        self.heading(self.translate("About", "What this program is made of"))
        self.add(label(self.desk.wording.say(_LGPL, {"qt": QT_SOURCE, "pyside": PYSIDE_SOURCE})))
        self._parts = QVBoxLayout()
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(0)
        listed = QWidget()
        listed.setLayout(self._parts)
        title = self.translate("About", "All parts and their licences")
        # Each part is a stop of the keyboard: only for who wants to read them.
        fold = Fold(self.desk.wording, title, listed, name="help-parts")
        fold.opened.connect(self._list_parts)
        self.add(fold)

    def _list_parts(self) -> None:
        if self._parts.count() > 0:
            return
        each = self.translate(
            "About", "Each part has a licence of its own. Choose a part to read its licence."
        )
        self._parts.addWidget(label(each))
        self._parts.addSpacing(6)
        for part in parts():
            fold = PartFold(self.desk.wording, part)
            fold.opened.connect(partial(self.bring_into_sight, fold))
            self._parts.addWidget(fold)
