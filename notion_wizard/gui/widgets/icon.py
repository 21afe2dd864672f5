"""Our icons: SVG drawings that take their colours from the roles."""

from typing import Final

from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from notion_wizard.core.catalogue.entry import Severity
from notion_wizard.core.text import QT_TRANSLATE_NOOP
from notion_wizard.gui.theme import Mood, Roles, current_roles
from notion_wizard.resources import text_of_resource
from notion_wizard.wording import Wording

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
_WORD_OF_MOOD: Final = {
    Mood.GOOD: QT_TRANSLATE_NOOP("Icon", "Good"),
    Mood.CAREFUL: QT_TRANSLATE_NOOP("Icon", "Careful"),
    Mood.STOP: QT_TRANSLATE_NOOP("Icon", "Problem"),
}
"""What is neutral is no state."""

_USUAL_HEIGHT: Final = 18
"""With text of this height or less an icon has its usual size."""


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
    drawing = text_of_resource(f"icons/{name}.svg")
    return drawing.replace("currentColor", colour).replace("knockout", knockout)


class Icon(QWidget):
    """One icon in a mood's colour. It is decoration: the words beside it say the same.

    Readers pass over it, since it has no name and is no image to them.
    """

    def __init__(self, name: str, mood: Mood = Mood.NEUTRAL, side: int = 24) -> None:
        super().__init__()
        self._name, self._mood, self._side = name, mood, side
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        if event.type() is QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)

    def _fit(self) -> None:
        side = max(self._side, round(self._side * self.fontMetrics().height() / _USUAL_HEIGHT))
        self.setFixedSize(side, side)

    def show_icon(self, name: str, mood: Mood) -> None:
        """Show another icon."""
        if (name, mood) != (self._name, self._mood):
            self._name, self._mood = name, mood
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it in the colours and the resolution that the screen has now."""
        colour = colour_of_mood(current_roles(), self._mood)
        # First: a painter that an exception keeps alive would outlive what it paints on.
        drawing = drawn(self._name, self.size(), colour, self.devicePixelRatioF())
        QPainter(self).drawPixmap(0, 0, drawing)


class StateIcon(Icon):
    """The icon of a state: told by its shape as well as by its colour, and to readers by a word."""

    def __init__(self, wording: Wording, mood: Mood = Mood.GOOD, side: int = 26) -> None:
        super().__init__(ICON_OF_MOOD[mood], mood, side)
        self._wording = wording
        self.show_mood(mood)

    def show_mood(self, mood: Mood) -> None:
        """Show and tell another state."""
        self.show_icon(ICON_OF_MOOD[mood], mood)
        self.setAccessibleName(self._wording.say(_WORD_OF_MOOD[mood]))
