"""The two ways to help, which are on every screen."""

from PySide6.QtWidgets import QWidget

from notion_wizard.gui.widgets.basics import button
from notion_wizard.gui.widgets.flow_layout import FlowLayout
from notion_wizard.wording import Wording


class Support(QWidget):
    """Help and the report; beneath each other at the side, in a row where there is no side."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        translate = wording.translate
        self.help = button(translate("Support", "Help with this step"), "link", name="support-help")
        self.report = button(
            translate("Support", "Report for support"), "link", name="support-report"
        )
        layout = FlowLayout(4)
        layout.addWidget(self.help)
        layout.addWidget(self.report)
        self.setLayout(layout)
