"""A small drawing of ours that shows where in Notion to press."""

from PySide6.QtCore import QByteArray, QEvent
from PySide6.QtSvgWidgets import QSvgWidget
from PySide6.QtWidgets import QSizePolicy

from notion_wizard.gui.theme import current_roles
from notion_wizard.resources import resource

_ROLES = ("ink", "soft", "accent", "surface", "border", "careful")


class Illustration(QSvgWidget):
    """The drawing follows the colours in use. The step beside it says the same in words."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.setFixedSize(320, 140)
        # A fixed size alone leaves the policy as it is, and layouts go by that.
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Draw it in the new colours."""
        if event.type() is QEvent.Type.StyleChange:
            self._draw()
        super().changeEvent(event)

    def _draw(self) -> None:
        drawing = resource(f"illustrations/{self._name}.svg").read_text(encoding="utf-8")
        roles = current_roles()
        for role in _ROLES:
            drawing = drawing.replace(f'"{role}"', f'"{getattr(roles, role)}"')
        self.load(QByteArray(drawing.encode()))
