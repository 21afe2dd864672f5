"""Labels and buttons in the program's few kinds; the style sheet gives each its looks."""

from collections.abc import Collection
from typing import Final, Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from notion_wizard.gui.theme import Mood
from notion_wizard.gui.whole_words import whole_words

LabelRole = Literal[
    "title",
    "lead",
    "heading",
    "card-title",
    "strong",
    "soft",
    "small",
    "chip",
    "text",
    "product",
    "strip",
    "strip-code",
]
_ONE_LINE: Final = ("chip", "product", "strip", "strip-code")
_HEADINGS: Final = ("title", "heading", "card-title")
ButtonKind = Literal["main", "plain", "link"]


class Label(QLabel):
    """A label whose lines end between words in every language; its text is told as it is."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._told = self._name = ""
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show this text, held together where no line may end; readers get it without that."""
        if text == self._told:
            return
        self._told = text
        shown = whole_words(text)
        super().setText(shown)
        name = text if shown != text else ""
        if name != self._name and self.accessibleName() == self._name:
            self.setAccessibleName(name)
            self._name = name

    def text(self) -> str:
        """Return the text as it was set."""
        return self._told

    @property
    def shown(self) -> str:
        """The text as it is drawn: what measures it goes by this one."""
        return super().text()


class Heading(Label):
    """A label that readers count among the headings: `gui/roles_told.py` gives it their role."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setAccessibleName(text)

    def setText(self, text: str) -> None:
        """Show this text, and say it."""
        super().setText(text)
        self.setAccessibleName(text)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the keyboard as it is: a QLabel would make itself a text with a cursor for it."""
        event.accept()


def label(text: str = "", role: LabelRole = "text", *, name: str = "") -> Label:
    """Return a label that wraps and shows names from outside as plain text, never as markup."""
    made = Heading(text) if role in _HEADINGS else Label(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setWordWrap(role not in _ONE_LINE)
    if name:
        made.setObjectName(name)
    return made


def button(text: str, kind: ButtonKind = "plain", *, name: str = "") -> QPushButton:
    """Return a button. `link` looks like a link and keeps a button's keys and semantics."""
    made = QPushButton(text)
    made.setProperty("kind", kind)
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    if kind == "link":
        made.setCursor(Qt.CursorShape.PointingHandCursor)
    if name:
        made.setObjectName(name)
    return made


class _Unseen(QLabel):
    """Nothing to see, and no room to want."""

    def sizeHint(self) -> QSize:
        return QSize(0, 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)


def name_for_readers(widget: QWidget, name: str) -> QLabel:
    """Give a widget its name by a label of no size, to stand beside it in its parent.

    Of a picker Qt tells the choice in place of the name where readers go by labels: on Linux.
    """
    widget.setAccessibleName(name)
    made = _Unseen(widget.parentWidget())
    made.setAccessibleName(name)
    made.setFixedSize(0, 0)
    made.setBuddy(widget)
    return made


def row(*items: QWidget | int, spacing: int = 12) -> QHBoxLayout:
    """Return widgets side by side; a number is a stretch."""
    layout = QHBoxLayout()
    layout.setSpacing(spacing)
    for item in items:
        if isinstance(item, int):
            layout.addStretch(item)
        else:
            layout.addWidget(item)
    return layout


def card(layout: QLayout, mood: Mood = Mood.NEUTRAL) -> QFrame:
    """Return a framed card around a layout."""
    frame = QFrame()
    frame.setProperty("card", mood.value)
    layout.setContentsMargins(17, 14, 17, 16)
    frame.setLayout(layout)
    return frame


def foot(layout: QLayout) -> QFrame:
    """Return a window's foot around a layout: a line parts it from what scrolls above it."""
    frame = QFrame()
    frame.setProperty("kind", "foot")
    frame.setLayout(layout)
    return frame


def set_mood(frame: QFrame, mood: Mood) -> None:
    """Give a card another colour family."""
    if frame.property("card") != mood.value:
        frame.setProperty("card", mood.value)
        restyle(frame)


def set_kind(made: QPushButton, kind: ButtonKind) -> None:
    """Let a button be of another kind from now on."""
    if made.property("kind") != kind:
        made.setProperty("kind", kind)
        restyle(made)


def restyle(widget: QWidget) -> None:
    """Let the style sheet look at a changed property again."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def empty_layout(layout: QLayout) -> None:
    """Take everything out of a layout, and delete it."""
    while (item := layout.takeAt(0)) is not None:
        inner, widget = item.layout(), item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            empty_layout(inner)


def show_only(widgets: Collection[QWidget], wanted: Collection[QWidget]) -> bool:
    """Show these of some widgets and hide the others; the keyboard stays among them if it can.

    Qt would hand it to whatever comes next on the page. Returns whether it had to leave them.
    """
    # Not hasFocus: the window may lie behind the browser just then.
    leaves = any(one.window().focusWidget() is one for one in widgets if one not in wanted)
    for one in wanted:
        one.show()
    if leaves and wanted:
        next(iter(wanted)).setFocus(Qt.FocusReason.OtherFocusReason)
    for one in widgets:
        if one not in wanted:
            one.hide()
    return leaves and not wanted
