"""The help window: it stays beside the wizard, so that one reads here and acts there."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from notion_wizard.core.choices import language_chosen
from notion_wizard.core.codes import Code
from notion_wizard.core.session import Session
from notion_wizard.gui.desk import Desk
from notion_wizard.gui.help.about import About
from notion_wizard.gui.help.comparisons import Comparisons
from notion_wizard.gui.help.languages import Languages
from notion_wizard.gui.help.look_up import CodeField, LookUp, is_digit
from notion_wizard.gui.help.practise import Practise
from notion_wizard.gui.help.read_report import ReadReport
from notion_wizard.gui.help.saved_tokens import SavedTokens
from notion_wizard.gui.help.section import Section
from notion_wizard.gui.help.support_handbook import SupportHandbook
from notion_wizard.gui.help.this_step import ThisStep
from notion_wizard.gui.help.whose_computer import WhoseComputer
from notion_wizard.gui.room import room_on_screen
from notion_wizard.gui.tab_order import move_keyboard
from notion_wizard.gui.widgets.basics import button, foot, row
from notion_wizard.wording import Wording
from notion_wizard.wording.languages import ENGLISH

_LOOK_UP: Final = 1
"""Its place among the topics."""

_AROUND_TOPICS: Final = 40
_AROUND_TITLE: Final = 20
_MOST_FOR_TOPICS: Final = 0.36
_USUAL_SIZE: Final = QSize(860, 600)
_LEAST_SIZE: Final = QSize(480, 360)


class Topics(QListWidget):
    """The list of sections. Digits are no search in it: they begin a code."""

    def __init__(self, titles: Iterable[str], name: str) -> None:
        super().__init__()
        self.setObjectName("help-topics")
        self.setAccessibleName(name)
        self.addItems(list(titles))
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._usual_width = self.sizeHintForColumn(0) + _AROUND_TOPICS

    def fit_into(self, window_width: int) -> None:
        """Leave the most of a narrow window to what is read: long titles wrap."""
        width = min(self._usual_width, round(window_width * _MOST_FOR_TOPICS))
        self.setFixedWidth(width)
        wrapped = Qt.TextFlag.TextWordWrap.value
        room = QRect(0, 0, width - _AROUND_TOPICS - self.verticalScrollBar().sizeHint().width(), 0)
        for item in map(self.item, range(self.count())):
            # The style measures without its own padding.
            height = self.fontMetrics().boundingRect(room, wrapped, item.text()).height()
            item.setSizeHint(QSize(room.width(), height + _AROUND_TITLE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave digits to the window."""
        if is_digit(event):
            event.ignore()
        else:
            super().keyPressEvent(event)


class HelpWindow(QDialog):
    """A field for codes above, topics at the left, and the chosen one's section beside them.

    `rebuild` builds the wizard anew.
    """

    def __init__(self, desk: Desk, parent: QWidget, rebuild: Callable[[], None]) -> None:
        super().__init__(parent)
        self.setObjectName("help")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMinMaxButtonsHint)
        self.setMinimumSize(room_on_screen(self, _LEAST_SIZE))
        self.resize(room_on_screen(self, _USUAL_SIZE))
        self._desk, self._wizard, self._rebuild = desk, parent, rebuild
        self._around = QHBoxLayout(self)
        self._around.setContentsMargins(0, 0, 0, 0)
        self._inside = QWidget()
        self._lay_out()
        desk.conductor.changed.connect(self._show_session)

    def open(self) -> None:
        """Show it beside the wizard, in place of a help window that is there already."""
        for other in self._wizard.findChildren(HelpWindow):
            if other is not self:
                other.close()
        self.show()

    def look_up(self, code: Code) -> None:
        """Show what a code means."""
        self._code.look_up(code)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A list of choices would look for a digit among them: it begins a code there too."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._code.begin_with(event)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A code may be typed anywhere: what nobody else takes goes into its field."""
        if self._code.begin_with(event) or self._is_enter_in_a_field(event):
            return
        super().keyPressEvent(event)

    def _is_enter_in_a_field(self, event: QKeyEvent) -> bool:
        """Whether Qt would press some button because Enter ended what was typed elsewhere."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        return is_enter and not isinstance(self.focusWidget(), QPushButton)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt names it so
        """Move the keyboard on as the wizard does: sections are made when they are opened."""
        return move_keyboard(self, forward=next)

    def _show_code(self, code: Code | None) -> None:
        if code is not None:
            self._topics.setCurrentRow(_LOOK_UP)
        section = self._stack.currentWidget()
        if isinstance(section, LookUp):
            section.show_code(code)

    def _show_cut(self, digits: str) -> None:
        self._topics.setCurrentRow(_LOOK_UP)
        section = self._stack.currentWidget()
        if isinstance(section, LookUp):
            section.show_cut(digits)

    def _look_up_section(self) -> LookUp:
        section = LookUp(self._desk)
        section.chosen.connect(self.look_up)
        return section

    def _lay_out(self) -> None:
        translate = self._desk.wording.translate
        title = translate("Help", "Help")
        self.setWindowTitle(f"{title} – Notion Wizard")
        topics = self._all_topics()
        self._makers = tuple(make for _, make in topics)
        self._sections: dict[int, Section] = {}
        self._stack = QStackedWidget()
        self._code = CodeField(self._desk.wording)
        self._code.found.connect(self._show_code)
        self._code.cut.connect(self._show_cut)
        self._topics = Topics((title for title, _ in topics), translate("Help", "Topics"))
        self._topics.fit_into(self.width())
        self._topics.currentRowChanged.connect(self._open_section)
        self._close = button(translate("Help", "Close"), name="help-close")
        self._close.clicked.connect(self.close)
        self._arrange()
        self._topics.setCurrentRow(0)
        # The field for codes comes first, and waits until it is wanted.
        self._topics.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the topics the room that there is."""
        super().resizeEvent(event)
        self._topics.fit_into(self.width())

    def _all_topics(self) -> tuple[tuple[str, Callable[[], Section]], ...]:
        """A section is built when it is first opened: the window appears at once."""
        desk, translate = self._desk, self._desk.wording.translate
        return (
            (translate("Help", "This step"), lambda: ThisStep(desk, self.look_up)),
            (translate("Help", "Look up a code"), self._look_up_section),
            (translate("Help", "Read a report"), lambda: ReadReport(desk, self.look_up)),
            (translate("Help", "Tokens compared"), lambda: Comparisons(desk)),
            (translate("Help", "Support handbook"), lambda: SupportHandbook(desk)),
            (translate("Help", "Practise"), lambda: Practise(desk)),
            (translate("Help", "Saved tokens"), lambda: SavedTokens(desk, self.close)),
            (self._language_topic(), lambda: Languages(desk, self._speak)),
            (translate("Help", "Whose computer"), lambda: WhoseComputer(desk)),
            (translate("Help", "About"), lambda: About(desk)),
        )

    def _language_topic(self) -> str:
        """Who cannot read what the program speaks looks for the one word that may be known."""
        wording = self._desk.wording
        topic = wording.translate("Help", "Language")
        return topic if wording.language == ENGLISH else f"{topic} (Language)"

    def _arrange(self) -> None:
        end = row(1, self._close)
        end.setContentsMargins(20, 12, 20, 14)
        down = QVBoxLayout()
        down.setSpacing(0)
        down.addWidget(self._stack, 1)
        down.addWidget(foot(end))
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self._topics)
        across.addLayout(down, 1)
        inside = QWidget()
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._code)
        whole.addLayout(across, 1)
        self._around.removeWidget(self._inside)
        self._inside.deleteLater()
        self._inside = inside
        self._around.addWidget(inside)

    def _open_section(self, topic: int) -> None:
        section = self._sections.get(topic)
        if section is None:
            section = self._sections[topic] = self._makers[topic]()
            for choice in section.findChildren(QComboBox):
                choice.installEventFilter(self)
            self._stack.addWidget(section)
            section.refresh(self._desk.conductor.session)
        self._stack.setCurrentWidget(section)

    def _show_session(self, session: Session) -> None:
        for section in self._sections.values():
            section.refresh(session)

    def _speak(self, language: str) -> None:
        conductor = self._desk.conductor
        if language == self._desk.wording.language:
            return
        wording = Wording.for_language(language)
        conductor.services = replace(conductor.services, wording=wording)
        conductor.change_book(lambda book: language_chosen(book, language))
        topic = self._topics.currentRow()
        self._rebuild()
        self._lay_out()
        self._topics.setCurrentRow(topic)
        self._topics.setFocus()
