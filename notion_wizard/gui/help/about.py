"""What this program is, under which licence, and what it never does."""

from typing import Final

from PySide6.QtCore import qVersion

from notion_wizard import __version__
from notion_wizard.core.text import QT_TRANSLATE_NOOP
from notion_wizard.gui.desk import Desk
from notion_wizard.gui.help.section import Section
from notion_wizard.gui.widgets.basics import label

_VERSION: Final = QT_TRANSLATE_NOOP("About", "Version {version:plain}, with Qt {qt:plain}")


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
        parts = translate(
            "About",
            "It is built with Qt and PySide6 under the GNU Lesser General Public License (LGPL), "
            "version 3, and with requests, keyring, platformdirs and truststore.",
        )
        for heading, text in (
            (translate("About", "Independent"), independent),
            (translate("About", "Private"), private),
            (translate("About", "Free"), f"{free}\n\n{parts}"),
        ):
            self.heading(heading)
            self.add(label(text))
        self.column.addStretch(1)
