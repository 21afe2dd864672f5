"""A small drawing of ours that shows where in Notion to press."""

from PySide6.QtCore import QByteArray, QEvent
from PySide6.QtSvgWidgets import QSvgWidget
from PySide6.QtWidgets import QSizePolicy

from notion_wizard.gui.theme import current_roles
from notion_wizard.resources import text_of_resource

_WIDTH, _HEIGHT = 320, 140
_LINE = 17
"""The height of a line of usual text."""
_LARGEST = 1.6
"""So much larger at most: a small window with large text still has room for it."""
_ROLES = ("ink", "soft", "accent", "surface", "border", "careful")


class Illustration(QSvgWidget):
    """The drawing follows the colours in use. The step beside it says the same in words."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._fit()
        # A fixed size alone leaves the policy as it is, and layouts go by that.
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Draw it in the new colours, and as large as the text around it."""
        if event.type() is QEvent.Type.StyleChange:
            self._draw()
        if event.type() is QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)

    def _fit(self) -> None:
        larger = min(max(1.0, self.fontMetrics().height() / _LINE), _LARGEST)
        self.setFixedSize(round(_WIDTH * larger), round(_HEIGHT * larger))

    def _draw(self) -> None:
        drawing = text_of_resource(f"illustrations/{self._name}.svg")
        roles = current_roles()
        for role in _ROLES:
            drawing = drawing.replace(f'"{role}"', f'"{getattr(roles, role)}"')
        self.load(QByteArray(drawing.encode()))
