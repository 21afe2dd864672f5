"""The window: side, pages and foot around one Session."""

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QLocale, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QFontMetrics, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.events import started, went_back
from notion_wizard.core.events.saving import told_in_place
from notion_wizard.core.flow import may_go_back
from notion_wizard.core.model import Book
from notion_wizard.core.problem import Problem
from notion_wizard.core.session import Session, Step
from notion_wizard.gui.clipboard import TokenClipboard
from notion_wizard.gui.conductor import Conductor
from notion_wizard.gui.desk import Desk
from notion_wizard.gui.pages.page import Page
from notion_wizard.gui.qt_words import speak
from notion_wizard.gui.roles_told import tell_roles
from notion_wizard.gui.room import is_high_enough, room_on_screen
from notion_wizard.gui.services import Services
from notion_wizard.gui.widgets.banner import Banner
from notion_wizard.gui.widgets.basics import foot
from notion_wizard.gui.widgets.footer import Footer
from notion_wizard.gui.widgets.notice import Notice
from notion_wizard.gui.widgets.side import Side
from notion_wizard.gui.widgets.support import Support

if TYPE_CHECKING:
    from notion_wizard.gui.chronicle import Chronicle
    from notion_wizard.gui.described_news import DescribedNews

_USUAL_SIZE: Final = QSize(980, 680)
_LEAST_SIZE: Final = QSize(480, 400)

# A page is imported and built when it is first opened: the first one appears at once.
_PAGES: Final[Mapping[Step, str]] = {
    Step.HOME: "home.HomePage",
    Step.SITUATION: "situation.SituationPage",
    Step.GUIDE: "guide.GuidePage",
    Step.CHECK: "check.CheckPage",
    Step.DATABASES: "databases.DatabasesPage",
    Step.SAVE: "save.SavePage",
    Step.TOOLS: "tools.ToolsPage",
    Step.DONE: "done.DonePage",
}
_NARROW: Final = 50
"""Below this many times the height of the text the side gives its room to the page."""


class Wizard(QDialog):
    """The whole window. It shows what the Session says, and hands events to the conductor."""

    painted = Signal()
    """The first screen can be seen and used."""

    def __init__(
        self,
        services: Services,
        book: Book,
        libraries: Sequence[str] = (),
        clipboard: Callable[[QObject], TokenClipboard] = TokenClipboard,
    ) -> None:
        """`libraries` are modules that the services load when they are first asked something."""
        frame = Qt.WindowType.WindowMinMaxButtonsHint | Qt.WindowType.WindowCloseButtonHint
        super().__init__(f=frame)
        # Before a reader can ask: what it once heard of the window's own role stays.
        tell_roles()
        self.setObjectName("wizard")
        self.resize(room_on_screen(self, _USUAL_SIZE))
        self.setMinimumSize(room_on_screen(self, _LEAST_SIZE))
        self.conductor = Conductor(services, book, self)
        self.clipboard = clipboard(self)
        self.desk = Desk(
            self.conductor, self.clipboard, self.announce, self.show_report, self.close
        )
        self._pages: dict[Step, Page] = {}
        self._shown_step: Step | None = None
        self._announced: Diagnosis | None = None
        self._closing = False
        self._libraries = libraries
        self.chronicle: Chronicle | None = None
        self._described_news: DescribedNews | None = None
        self._is_painted = False
        self._unsaid: list[str] = []
        self._place = QVBoxLayout(self)
        self._place.setContentsMargins(0, 0, 0, 0)
        self._lay_out()
        self.conductor.changed.connect(self._show_session)
        self.conductor.crashed.connect(self._show_crash)
        self.conductor.troubled.connect(self._show_trouble)
        self._show_session(self.conductor.session)

    def _lay_out(self) -> None:
        wording = self.desk.wording
        speak(wording.language)
        self.setLocale(QLocale())
        self.banner = Banner(self.desk.services, self.practise, self._paste_for_practice)
        self.support = Support(wording)
        self.side = Side(wording, self.support)
        self.stack = QStackedWidget()
        self.footer = Footer(wording)
        self.support.help.clicked.connect(self.show_help)
        self.support.report.clicked.connect(self.show_report)
        self.footer.cancel.clicked.connect(self.close)
        self.footer.back.clicked.connect(self.go_back)
        for main in (self.footer.next, self.footer.save, self.footer.finish):
            main.clicked.connect(self._press_main)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.side)
        middle.addWidget(self.stack, 1)
        self._contents = QWidget()
        whole = QVBoxLayout(self._contents)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self.notice = Notice(wording)
        whole.addWidget(self.banner)
        whole.addWidget(self.notice)
        whole.addLayout(middle, 1)
        # A widget of its own: readers hear what comes into it before the footer.
        narrow = QWidget()
        self._narrow_place = QVBoxLayout(narrow)
        self._narrow_place.setContentsMargins(16, 0, 16, 0)
        feet = QVBoxLayout()
        feet.setContentsMargins(0, 0, 0, 0)
        feet.setSpacing(0)
        feet.addWidget(narrow)
        feet.addWidget(self.footer)
        whole.addWidget(foot(feet))
        self._place.addWidget(self._contents)
        self._fit_side()
        self.installEventFilter(self)

    @property
    def page(self) -> Page:
        """The page that is open."""
        return self._page_of(self.conductor.session.step)

    def announce(self, text: str) -> None:
        """Say something to who cannot see it appear: not before there is something to see."""
        if not self._is_painted:
            self._unsaid.append(text)
            return
        from notion_wizard.gui.announcement import announce  # noqa: PLC0415 - as below

        # Readers follow the window that has the keyboard: this one, or one that it opened.
        announce(QApplication.activeWindow() or self, text)
        if self._described_news is not None:
            self._described_news.tell(text)

    def go_back(self) -> None:
        """Back: the screen before, with everything kept."""
        self.conductor.change(went_back)

    def show_help(self) -> None:
        """Open the help window at this step."""
        from notion_wizard.gui.help.window import HelpWindow  # noqa: PLC0415 - first needed here

        HelpWindow(self.desk, self, self.rebuild).open()

    def show_report(self) -> None:
        """Open the report for support."""
        from notion_wizard.gui.help.report import ReportDialog  # noqa: PLC0415 - as above

        ReportDialog(self.desk, self, self.chronicle).open()

    def rebuild(self, services: Services | None = None, book: Book | None = None) -> None:
        """Build everything anew: another language, or another practice scenario."""
        if services is not None and book is not None:
            self.conductor.stage(services, book)
        # The card that told it goes with its page.
        self.conductor.change(told_in_place, None)
        self._pages.clear()
        self._shown_step = None
        # It ends where it is, and behind this event: taken out of the window, each of hundreds of
        # widgets would be dressed anew.
        self._contents.hide()
        self._place.removeWidget(self._contents)
        self._contents.deleteLater()
        self._lay_out()
        self._show_session(self.conductor.session)
        self.tell_unread()

    def reject(self) -> None:
        """Escape closes the window as its close button does."""
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask only if something that was pasted would be lost."""
        if not self._closing and _would_lose_something(self.conductor.session):
            event.ignore()
            self._ask_before_closing()
            return
        self.hide()
        self.clipboard.clear_if_ours()
        self.conductor.stop()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the side's room to the page where there is little."""
        super().resizeEvent(event)
        self._fit_side()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt names it so
        """Move the keyboard on: the Tab key, wherever in the window it was pressed."""
        from notion_wizard.gui.tab_order import move_keyboard  # noqa: PLC0415 - first needed here

        return move_keyboard(self, forward=next)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Notice the first time."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            # Behind this event: then the page is painted too.
            QTimer.singleShot(0, self, self._go_on_unseen)

    def _go_on_unseen(self) -> None:
        """The person sees the screen and may use it: now comes what that did not need."""
        from notion_wizard.gui.unseen import (  # noqa: PLC0415 - as said above
            chronicle_of,
            described_news_of,
            go_on,
        )

        self.chronicle = chronicle_of(self.conductor)
        self._described_news = described_news_of(self.conductor)
        for text in self._unsaid:
            self.announce(text)
        go_on(self, self._libraries)
        self.painted.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See whether the side still has its room when something came, went or grew.

        Not in event(): all painting would be done inside of it, and Python keeps a painter alive
        that an exception left behind, longer than what it paints on.
        """
        if watched is self and event.type() is QEvent.Type.LayoutRequest:
            self._fit_side()
        return super().eventFilter(watched, event)

    def _fit_side(self) -> None:
        is_wide = self.width() >= _NARROW * QFontMetrics(QApplication.font()).height()
        around = (self.banner, self.notice, self.footer)
        fits = is_wide and is_high_enough(self, self.side, self.support, around)
        # One that was just made counts as hidden, and is shown with the window if nobody hides it.
        if not fits or self.side.isHidden():
            self.side.setVisible(fits)
        place = self.side.support_place if fits else self._narrow_place
        if place.indexOf(self.support) < 0:
            place.addWidget(self.support)

    def changeEvent(self, event: QEvent) -> None:
        """Tell the page when the window is no longer the active one."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self.layout() is not None:
            self._fit_side()
        if event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow():
            for page in self._pages.values():
                page.window_left()

    def _show_session(self, session: Session) -> None:
        page = self._page_of(session.step)
        page.refresh(session)
        page.tell_busy()
        diagnosis = _shown_diagnosis(session)
        self.side.show_session(session)
        self.footer.show_strip(session.step, diagnosis.code if diagnosis else None)
        self.banner.tell_what_comes(page.practice_offer())
        if session.step is not self._shown_step:
            # Before the button that was pressed goes: Qt would let another have the keyboard.
            self._open(session.step, page)
        main = self.footer.main_button(session.step, is_quiet=page.main_is_quiet())
        main.setText(page.main_text(session))
        main.setEnabled(page.main_is_on(session))
        self.footer.back.setVisible(session.step is not Step.HOME)
        self.footer.back.setEnabled(may_go_back(session))
        is_calm = session.step in (Step.HOME, Step.DONE)
        translate = self.desk.wording.translate
        self.footer.cancel.setText(
            translate("Footer", "Close") if is_calm else translate("Footer", "Cancel")
        )
        self.footer.cancel.setVisible(session.step is not Step.DONE)
        self._tell(diagnosis)

    def _open(self, step: Step, page: Page) -> None:
        self._shown_step = step
        self._announced = None
        self.stack.setCurrentWidget(page)
        page.verticalScrollBar().setValue(0)
        self.setWindowTitle(f"{page.title} – Notion Wizard")
        start = page.start_widget() or page.title_label
        start.setFocus(Qt.FocusReason.OtherFocusReason)
        if start is not page.title_label:
            # Else a reader says it with the keyboard.
            self.announce(page.title)
        page.opened()

    def _tell(self, diagnosis: Diagnosis | None) -> None:
        # The last page has a card of its own, and of the diagnosis only the number.
        is_news = diagnosis != self._announced and self._shown_step is not Step.DONE
        if diagnosis is not None and is_news:
            self.announce(self.desk.wording.render(diagnosis).summary)
        self._announced = diagnosis

    def _page_of(self, step: Step) -> Page:
        page = self._pages.get(step)
        if page is None:
            module, name = _PAGES[step].split(".")
            make: Callable[[Desk], Page] = getattr(
                import_module(f"notion_wizard.gui.pages.{module}"), name
            )
            page = self._pages[step] = make(self.desk)
            self.stack.addWidget(page)
        return page

    def _press_main(self) -> None:
        self.page.press_main()

    def practise(self, slug: str) -> None:
        """Set the stage for another practice scenario, and begin anew there."""
        practice = self.desk.services.practice
        if practice is not None:
            # In the language that is spoken now, not in the one of the start.
            services = practice.stage(slug, self.desk.wording.language)
            self.rebuild(services, services.profiles.load())

    def _paste_for_practice(self, text: str) -> None:
        practice, session = self.desk.services.practice, self.conductor.session
        was_refused = session.seen is not None and session.seen.refused_at is not None
        if practice is not None and practice.better and (session.tokens_refused or was_refused):
            text = practice.better
        self.clipboard.copy_text(text)
        self.page.practice_pasted(text)

    def tell_by_notice(
        self,
        text: str,
        deed: str = "",
        way_out: Callable[[], object] | None = None,
        understood: Callable[[], object] | None = None,
    ) -> None:
        """Show one line above the page; `understood` is called when the person puts it away."""

        def put_away() -> None:
            if understood is not None:
                understood()
            self.tell_unread()

        self.notice.tell(text, deed, way_out, put_away)
        if self.focusWidget() is self.page:
            # What had the keyboard is gone: it goes to what can be done now.
            self.notice.take_keyboard()
        self.announce(text)

    def hide_notice(self) -> None:
        """Take that line away; one that it stood in front of is told again."""
        self.notice.hide()
        self.tell_unread()

    def tell_unread(self) -> None:
        """Tell of the newest file that was changed late, unless the person has read it."""
        if self.conductor.late_unread:
            from notion_wizard.gui.late_files import tell_late  # noqa: PLC0415 - rarely needed

            tell_late(self, self.conductor.late_unread[-1])

    def _ask_before_closing(self) -> None:
        from notion_wizard.gui.close_question import (  # noqa: PLC0415 - as above
            ask_before_closing,
        )

        ask_before_closing(self, self.desk.wording, self.close_now)

    def close_now(self) -> None:
        """Close without a question."""
        self._closing = True
        self.close()

    def _show_trouble(self, problem: Problem) -> None:
        from notion_wizard.gui.trouble import TroubleDialog  # noqa: PLC0415 - first needed here

        TroubleDialog(problem.diagnosis, self.desk, self).open()

    def _show_crash(self, error: BaseException) -> None:
        from notion_wizard.gui.help.crash import show_crash  # noqa: PLC0415 - hopefully never

        show_crash(error, self.desk, self)


def _shown_diagnosis(session: Session) -> Diagnosis | None:
    """Return what the open screen tells; what weighs evidence is loaded with the first of it."""
    if session.book.pending is None and session == started(session.book):
        return None
    from notion_wizard.core.diagnose import strip_diagnosis  # noqa: PLC0415 - as said above

    return strip_diagnosis(session)


def _would_lose_something(session: Session) -> bool:
    is_unsaved = session.token is not None and session.saved is None and not session.save_skipped
    return is_unsaved and session.paste is not None and session.step is not Step.DONE
