"""Our icons: SVG drawings that take their colours from the roles."""

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

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
    knockout = current_roles().surface
    key = f"{name} {size.width()}x{size.height()} {colour} {knockout} {ratio}"
    known = QPixmap()
    if not QPixmapCache.find(key, known):
        known = _draw(_drawing(name, colour, knockout), size, ratio)
        QPixmapCache.insert(key, known)
    return known


def _draw(drawing: str, size: QSize, ratio: float) -> QPixmap:
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return picture


def _drawing(name: str, colour: str, knockout: str) -> str:
    drawing = resource(f"icons/{name}.svg").read_text(encoding="utf-8")
    return drawing.replace("currentColor", colour).replace("knockout", knockout)


class Icon(QWidget):
    """One icon in a mood's colour. It is decoration: the words beside it say the same."""

    def __init__(self, name: str, mood: Mood = Mood.NEUTRAL, side: int = 24) -> None:
        super().__init__()
        self._name, self._mood = name, mood
        self.setFixedSize(side, side)

    def show_icon(self, name: str, mood: Mood) -> None:
        """Show another icon."""
        if (name, mood) != (self._name, self._mood):
            self._name, self._mood = name, mood
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it in the colours and the resolution that the screen has now."""
        colour = colour_of_mood(current_roles(), self._mood)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, drawn(self._name, self.size(), colour, self.devicePixelRatioF()))


class SeverityIcon(Icon):
    """The icon of a diagnosis: what it tells is in its shape as well as in its colour."""

    def __init__(self, severity: Severity, side: int = 26) -> None:
        mood = MOOD_OF_SEVERITY[severity]
        super().__init__(ICON_OF_MOOD[mood], mood, side)
