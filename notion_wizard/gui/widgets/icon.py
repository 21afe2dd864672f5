"""Our icons: SVG drawings that take their colours from the roles."""

from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel

from notion_wizard.core.catalogue.entry import Severity
from notion_wizard.gui.theme import Mood, Roles, current_roles
from notion_wizard.resources import resource

MOOD_OF_SEVERITY = {
    Severity.FINE: Mood.GOOD,
    Severity.REPAIRED: Mood.GOOD,
    Severity.ADVICE: Mood.CAREFUL,
    Severity.UNDECIDED: Mood.CAREFUL,
    Severity.PROBLEM: Mood.STOP,
}
ICON_OF_MOOD = {
    Mood.GOOD: "ok",
    Mood.CAREFUL: "careful",
    Mood.STOP: "stop",
    Mood.NEUTRAL: "info",
}


def colour_of_mood(roles: Roles, mood: Mood) -> str:
    """Return the colour that an icon of this mood has."""
    match mood:
        case Mood.GOOD:
            return roles.good
        case Mood.CAREFUL:
            return roles.careful
        case Mood.STOP:
            return roles.stop
        case Mood.NEUTRAL:
            return roles.accent


def drawn(name: str, size: QSize, colour: str, ratio: float = 1.0) -> QPixmap:
    """Return the icon as a picture; `size` is in the screen's own units."""
    drawing = resource(f"icons/{name}.svg").read_text(encoding="utf-8")
    drawing = drawing.replace("currentColor", colour).replace("knockout", current_roles().surface)
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return picture


def program_icon() -> QIcon:
    """Return the program's icon for windows and task bars."""
    icon = QIcon()
    for side in (16, 24, 32, 48, 64, 128, 256):
        icon.addPixmap(drawn("app", QSize(side, side), "#2159c4"))
    return icon


class Icon(QLabel):
    """One icon in a mood's colour. It is decoration: the words beside it say the same."""

    def __init__(self, name: str, mood: Mood = Mood.NEUTRAL, side: int = 24) -> None:
        super().__init__()
        self._name, self._mood, self._side = name, mood, side
        self.setFixedSize(side, side)
        self._draw()

    def show_icon(self, name: str, mood: Mood) -> None:
        """Show another icon."""
        if (name, mood) != (self._name, self._mood):
            self._name, self._mood = name, mood
            self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Draw it in the new colours."""
        if event.type() is QEvent.Type.StyleChange:
            self._draw()
        super().changeEvent(event)

    def _draw(self) -> None:
        size = QSize(self._side, self._side)
        colour = colour_of_mood(current_roles(), self._mood)
        self.setPixmap(drawn(self._name, size, colour, self.devicePixelRatioF()))


class SeverityIcon(Icon):
    """The icon of a diagnosis: what it tells is in its shape as well as in its colour."""

    def __init__(self, severity: Severity, side: int = 26) -> None:
        mood = MOOD_OF_SEVERITY[severity]
        super().__init__(ICON_OF_MOOD[mood], mood, side)
