"""What is not as sharp as the screen could show it: enlarged icons, lines that are gone.

All of it is measured in the screen's own pixels, of which a fraction may go to one of Qt's.
"""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QFrame,
    QLineEdit,
    QListWidget,
    QPushButton,
    QWidget,
)

from notion_wizard.gui.theme import Roles, current_roles
from notion_wizard.gui.widgets.icon import Icon, colour_of_mood
from notion_wizard.resources import resource
from tests.support.contrast import CONTROL, contrast
from tests.support.cut_texts import name_of
from tests.support.likeness import difference
from tests.support.person import Person
from tests.support.within_reach import parts_of

_DEEP: Final = 4
"""A line of an edge is looked for so deep, in Qt's pixels: the widest has three."""
_HALF: Final = 0.5
_SAME: Final = 1.0
"""So much, of 255, may two drawings of one icon differ on average."""
_RINGS: Final = (QPushButton, QLineEdit, QCheckBox, QComboBox)


def blurred_in(window: QWidget) -> list[str]:
    """Return the icons with fewer pixels than the screen has for them, a line each."""
    return [
        f"{name_of(one)} shows a blurred icon"
        for one in parts_of(window)
        if _is_whole(one) and not _is_sharp(one)
    ]


def faint_lines_in(window: QWidget) -> list[str]:
    """Return the edges whose line does not stand out from what is beside it, a line each."""
    picture = window.grab().toImage()
    lines = []
    for widget in parts_of(window):
        colour = _line_of(widget, current_roles())
        if colour is None or not _is_whole(widget):
            continue
        lines += [
            f"{name_of(widget)} has no line at its {name}"
            for name, strip in _edges(widget, window, picture)
            if name in (_edge_of(widget) or name) and not _has_line(strip, QColor(colour))
        ]
    return lines


class Rings:
    """Looks at the ring around what has the keyboard, once for each kind of control."""

    def __init__(self, person: Person) -> None:
        self._person = person
        self._seen: set[tuple[str, str, bool]] = set()

    def missing_in(self, window: QWidget) -> list[str]:
        """Return the controls on which the keyboard cannot be seen, a line each."""
        had_it = window.focusWidget()
        lines = [one for widget in self._new_in(window) for one in self._missing(widget, window)]
        if had_it is not None:
            had_it.setFocus(Qt.FocusReason.OtherFocusReason)
        return lines

    def _new_in(self, window: QWidget) -> Iterator[QWidget]:
        for one in parts_of(window):
            can_have_it = isinstance(one, _RINGS) and one.isEnabled() and _is_whole(one)
            if not can_have_it or one.focusPolicy() is Qt.FocusPolicy.NoFocus:
                continue
            is_on = isinstance(one, QAbstractButton) and one.isChecked()
            kind = (type(one).__name__, str(one.property("kind")), is_on)
            if kind not in self._seen:
                self._seen.add(kind)
                yield one

    def _missing(self, widget: QWidget, window: QWidget) -> list[str]:
        window.activateWindow()
        self._person.wait_for("the keyboard", window.isActiveWindow)
        # Once before, so that the page has scrolled to it.
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        window.setFocus(Qt.FocusReason.OtherFocusReason)
        without = self._picture(window)
        if not _is_whole(widget):
            return []
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        with_it = self._picture(window)
        return [
            f"the keyboard is not seen at the {name} of {name_of(widget)}"
            for (name, before), (_name, after) in zip(
                _edges(widget, window, without), _edges(widget, window, with_it), strict=True
            )
            if max(map(contrast, before, after)) < CONTROL
        ]

    def _picture(self, window: QWidget) -> QImage:
        self._person.rest(30)
        return window.grab().toImage()


def _is_whole(widget: QWidget) -> bool:
    return widget.visibleRegion().boundingRect() == widget.rect()


def _is_sharp(widget: QWidget) -> bool:
    ratio = widget.devicePixelRatioF()
    match widget:
        case Icon():
            return _is_drawn_sharply(widget, ratio)
        case QAbstractButton():
            return _has_pixels(widget.icon(), widget, ratio)
        case QListWidget():
            items = map(widget.item, range(widget.count()))
            return all(_has_pixels(item.icon(), widget, ratio) for item in items)
        case _:
            return True


def _has_pixels(icon: QIcon, widget: QAbstractButton | QListWidget, ratio: float) -> bool:
    size = widget.iconSize()
    return icon.isNull() or icon.pixmap(size, ratio).height() >= int(size.height() * ratio)


def _is_drawn_sharply(icon: Icon, ratio: float) -> bool:
    """Compare what is seen with the drawing itself, drawn for as many pixels."""
    picture = icon.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    drawing = resource(f"icons/{icon._name}.svg").read_text(encoding="utf-8")
    roles = current_roles()
    drawing = drawing.replace("currentColor", colour_of_mood(roles, icon._mood))
    drawing = drawing.replace("knockout", roles.surface)
    wanted = QImage(picture.size(), picture.format())
    wanted.fill(picture.pixelColor(0, 0))
    wanted.setDevicePixelRatio(ratio)
    painter = QPainter(wanted)
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    renderer.render(painter, QRectF(icon.rect()))
    painter.end()
    return difference(picture, wanted) <= _SAME and picture.width() >= int(icon.width() * ratio)


def _line_of(widget: QWidget, roles: Roles) -> str | None:
    """Return the colour of a widget's line, as the style sheet has it."""
    if widget.hasFocus():
        return None
    match widget:
        case QLineEdit() if widget.isEnabled():
            return roles.border
        case QPushButton() if widget.property("kind") == "plain" and widget.isEnabled():
            return roles.border
        case QFrame() if _edge_of(widget):
            return roles.line
        case QFrame() if (mood := widget.property("card")) is not None:
            return roles.line if mood == "neutral" else getattr(roles, f"{mood}_line")
        case _:
            return None


def _edge_of(widget: QWidget) -> str:
    """Return the one edge of a widget that has a line."""
    if widget.objectName() == "side":
        return "right"
    return "top" if widget.property("kind") == "foot" else ""


def _edges(widget: QWidget, window: QWidget, picture: QImage) -> Iterator[tuple[str, list[QColor]]]:
    """Yield each edge's pixels, from the outside inwards, in the middle of it."""
    ratio = picture.devicePixelRatio()
    corner = widget.mapTo(window, QPoint())
    place = QRect(
        *(round(part * ratio) for part in (corner.x(), corner.y(), *widget.size().toTuple()))
    )
    middle = place.center()
    inwards = range(-1, round(_DEEP * ratio))
    strips = {
        "top": [(middle.x(), place.top() + step) for step in inwards],
        "bottom": [(middle.x(), place.bottom() - step) for step in inwards],
        "left": [(place.left() + step, middle.y()) for step in inwards],
        "right": [(place.right() - step, middle.y()) for step in inwards],
    }
    whole = picture.rect()
    for name, points in strips.items():
        yield name, [picture.pixelColor(*point) for point in points if whole.contains(*point)]


def _has_line(strip: list[QColor], line: QColor) -> bool:
    """Whether a pixel is nearer to the line's colour than to that of the ground inside of it."""
    ground = strip[-1]
    return min(_apart(one, line) for one in strip) <= _HALF * _apart(ground, line)


def _apart(one: QColor, other: QColor) -> int:
    pairs = zip(one.getRgb(), other.getRgb(), strict=True)
    return max(abs(a - b) for a, b in pairs)
