"""What readers say beside names and announcements: questions, headings, waits, what is folded."""

import pytest
from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from notion_wizard.core.flow import Job
from notion_wizard.core.session import Step
from notion_wizard.gui import described_news, waiting_told
from notion_wizard.gui.described_news import DescribedNews
from notion_wizard.gui.qt_words import speak
from notion_wizard.gui.roles_told import tell_roles
from notion_wizard.gui.waiting_told import WaitingTold
from notion_wizard.gui.widgets.basics import label
from notion_wizard.gui.widgets.choice import Choice
from notion_wizard.gui.widgets.field_note import FieldNote
from notion_wizard.gui.widgets.fold import Fold
from notion_wizard.gui.widgets.numbered_steps import StepMark
from notion_wizard.gui.widgets.token_field import TokenField
from notion_wizard.wording import Wording


def told_of(widget):
    return QAccessible.queryAccessibleInterface(widget)


def name_of(widget):
    return told_of(widget).text(QAccessible.Text.Name)


@pytest.fixture
def shown(qtbot):
    """Show widgets beneath each other in a window that has the keyboard."""

    windows = []

    def show(*widgets):
        window = QDialog()
        windows.append(window)
        lines = QVBoxLayout(window)
        for one in widgets:
            lines.addWidget(one)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)

    return show


class StandInConductor(QObject):
    """Runs what it is given at once, and says which jobs are under way."""

    changed = Signal(object)

    def __init__(self):
        super().__init__()
        self.running = set()
        self.services = self.readers = self
        self.hears = True
        self.wording = Wording("en")

    def hears_announcements(self):
        return self.hears

    def run(self, work, succeeded, _stopped):
        succeeded(work(None))

    def is_running(self, job):
        return job in self.running

    def begin(self, *jobs):
        self.running = set(jobs)
        self.changed.emit(None)


@pytest.fixture
def conductor():
    return StandInConductor()


# Readers that know no announcements


@pytest.fixture
def listens(monkeypatch, conductor):
    """Say whether the reader that runs listens for announcements."""

    def say(*, hears):
        monkeypatch.setattr(described_news, "_has_reader", lambda: True)
        conductor.hears = hears

    return say


def test_what_is_announced_becomes_the_description_of_what_has_the_keyboard(
    listens, shown, conductor
):
    listens(hears=False)
    first, other = QPushButton("First"), QPushButton("Other")
    first.setAccessibleDescription("its own")
    shown(first, other)
    first.setFocus()
    news = DescribedNews(conductor)
    for text in ("Asking Notion…", "Notion accepts the token"):
        news.tell(text)
        assert first.accessibleDescription() == text
    other.setFocus()
    QTest.qWait(10)
    assert first.accessibleDescription() == "its own"
    assert not other.accessibleDescription()


def test_the_news_waits_until_what_got_the_keyboard_was_read(
    listens, shown, conductor, qtbot, monkeypatch
):
    monkeypatch.setattr(described_news, "_READ_MS", 50)
    listens(hears=False)
    first, other = QPushButton("First"), QPushButton("Other")
    shown(first, other)
    first.setFocus()
    news = DescribedNews(conductor)
    other.setFocus()
    said = []
    monkeypatch.setattr(other, "setAccessibleDescription", said.append)
    for text in ("Paste and check", "Notion accepts the token"):
        news.tell(text)
    assert not said
    qtbot.waitUntil(lambda: said == ["Paste and check", "Notion accepts the token"])


def test_news_that_is_taken_back_leaves_the_note_of_a_field_with_the_same_words(
    listens, shown, conductor
):
    listens(hears=False)
    field, other = QLineEdit(), QPushButton("Other")
    shown(field, other)
    field.setFocus()
    note, news = FieldNote(field), DescribedNews(conductor)
    news.tell("There is no such code")
    note.tell("There is no such code")
    other.setFocus()
    QTest.qWait(20)
    assert field.accessibleDescription() == "There is no such code"


def test_a_note_that_did_not_change_leaves_the_news(listens, shown, conductor):
    listens(hears=False)
    field = QLineEdit()
    shown(field)
    field.setFocus()
    note, news = FieldNote(field), DescribedNews(conductor)
    news.tell("Paste and check")
    note.tell("")
    assert field.accessibleDescription() == "Paste and check"


def test_who_hears_announcements_is_told_once(listens, shown, conductor):
    listens(hears=True)
    only = QPushButton("Only")
    shown(only)
    only.setFocus()
    DescribedNews(conductor).tell("Notion accepts the token")
    assert not only.accessibleDescription()


def test_what_has_got_another_description_meanwhile_keeps_that(listens, shown, conductor):
    listens(hears=False)
    first, other = QPushButton("First"), QPushButton("Other")
    shown(first, other)
    first.setFocus()
    news = DescribedNews(conductor)
    news.tell("Notion accepts the token")
    first.setAccessibleDescription("newer")
    other.setFocus()
    QTest.qWait(10)
    assert first.accessibleDescription() == "newer"


# Waiting


def test_a_wait_is_told_once_and_only_if_it_lasts(conductor, monkeypatch):
    monkeypatch.setattr(waiting_told, "SLOW_MS", 30)
    said = []
    owner = QObject()
    told = WaitingTold(conductor, said.append, owner)
    assert told.parent() is owner
    conductor.begin(Job.LIST)
    conductor.begin()
    QTest.qWait(80)
    assert said == []
    conductor.begin(Job.TEST)
    QTest.qWait(80)
    conductor.begin(Job.LIST)
    QTest.qWait(80)
    assert said == ["Asking Notion…"]
    conductor.begin()
    QTest.qWait(10)
    conductor.begin(Job.SAVE)
    QTest.qWait(80)
    assert said == ["Asking Notion…", "Saving"]


# Roles, names and states


@pytest.mark.parametrize("role", ["title", "heading", "card-title"])
def test_headings_have_the_role_of_headings_and_the_name_that_they_show(qtbot, role):
    tell_roles()
    made = label("Get the token", role)
    qtbot.addWidget(made)
    assert told_of(made).role() is QAccessible.Role.Heading
    made.setText("Share the database")
    assert name_of(made) == "Share the database"


def test_other_labels_stay_text(qtbot):
    tell_roles()
    made = label("Two questions", "lead")
    qtbot.addWidget(made)
    assert told_of(made).role() is QAccessible.Role.StaticText


def test_what_unfolds_is_a_button_that_says_whether_it_is_open(qtbot):
    fold = Fold(Wording("en"), "Other tools", QLabel("Zapier"), name="others")
    qtbot.addWidget(fold)
    link = fold.findChild(QPushButton, "others")
    assert told_of(link).role() is QAccessible.Role.Button
    assert not told_of(link).state().checkable
    assert name_of(link) == "Other tools"
    for state in ("Hidden", "Shown", "Hidden"):
        assert link.accessibleDescription() == state
        link.click()


@pytest.mark.parametrize(
    ("choice", "question"),
    [
        ("tool-n8n", "Where do you see the error?"),
        ("make-token", "How is Make connected?"),
        ("situation-moved", "What happened?"),
    ],
)
def test_choices_stand_in_a_group_that_has_their_question_as_its_name(practise, choice, question):
    wizard = practise("databases-found").wizard
    group = wizard.findChild(Choice, choice).parentWidget()
    assert told_of(group).role() is QAccessible.Role.Grouping
    assert name_of(group) == question


def test_the_keyboard_goes_to_the_next_screen_without_a_stop_on_its_way(practise, qapp):
    person = practise("databases-found")
    person.wizard.activateWindow()
    person.wait_for("the keyboard", person.wizard.isActiveWindow)
    person.press("tool-n8n")
    person.see("nav-next").setFocus()
    came = []
    qapp.focusChanged.connect(lambda _before, now: came.append(now))
    person.press("nav-next")
    assert [one.objectName() for one in came] == ["paste-field"]


def test_nothing_is_put_into_the_field_for_the_token_before_it_has_one(qtbot, monkeypatch):
    written = []
    monkeypatch.setattr(TokenField, "setText", lambda _field, text: written.append(text))
    qtbot.addWidget(TokenField(Wording("en")))
    assert not written, "readers would hear of a cursor there, in place of the keyboard"


def test_whose_computer_is_the_name_of_its_answers(practise):
    person = practise("databases-found")
    person.press("support-help")
    topics = person.see("help-topics", QListWidget)
    (topic,) = topics.findItems("Whose computer", Qt.MatchFlag.MatchExactly)
    topics.setCurrentItem(topic)
    group = person.see("computer-own", Choice).parentWidget()
    assert name_of(group) == "Whose computer is this?"


def test_the_wizard_is_a_window_and_its_questions_are_dialogs(practise):
    person = practise("databases-found")
    wizard = person.wizard
    assert told_of(wizard).role() is QAccessible.Role.Window
    assert name_of(wizard) == wizard.windowTitle()
    wizard.activateWindow()
    person.wait_for("the keyboard", wizard.isActiveWindow)
    assert told_of(wizard).state().active
    person.press("support-help")
    assert told_of(person.see("help")).role() is QAccessible.Role.Dialog


def test_what_is_said_while_help_is_active_comes_from_its_window(practise, monkeypatch):
    heard = []
    monkeypatch.setattr(
        "notion_wizard.gui.announcement.announce", lambda window, _text: heard.append(window)
    )
    person = practise("databases-found")
    person.press("support-help")
    shown = person.see("help", QDialog)
    shown.activateWindow()
    person.wait_for("the keyboard", shown.isActiveWindow)
    person.see("help-code", QLineEdit).setText("1216")
    assert heard[-1] is shown
    shown.close()
    person.wizard.activateWindow()
    person.wait_for("the keyboard", person.wizard.isActiveWindow)
    person.wizard.announce("Saved")
    assert heard[-1] is person.wizard


def test_the_owner_question_is_the_name_of_its_answers(practise):
    person = practise("databases-found")
    person.begin("make", "moved")
    group = person.see("guide-owner-yes", Choice).parentWidget()
    assert name_of(group).endswith("Are you one?")


@pytest.mark.parametrize("forward", [Qt.Key.Key_Down, Qt.Key.Key_Right])
@pytest.mark.parametrize("back", [Qt.Key.Key_Up, Qt.Key.Key_Left])
def test_the_arrow_keys_choose_among_what_stands_side_by_side(practise, forward, back):
    person = practise("databases-found")
    first = person.see("tool-zapier", Choice)
    first.setFocus()
    for key, chosen in ((forward, "tool-make"), (forward, "tool-n8n"), (back, "tool-make")):
        QTest.keyClick(person.wizard.focusWidget(), key)
        assert person.wizard.focusWidget().objectName() == chosen
        assert person.see(chosen, Choice).isChecked()


def test_a_picker_is_labelled_where_readers_go_by_labels(practise):
    picker = practise("databases-found").see("practice-picker", QComboBox)
    labels = [
        other.text(QAccessible.Text.Name)
        for other, _kind in told_of(picker).relations(QAccessible.RelationFlag.Label)
    ]
    assert labels == ["Practice scenario"]


def test_readers_learn_which_language_is_spoken(practise):
    try:
        speak("de")
        assert QLocale().name() == "de_DE"
    finally:
        speak("en")
    assert QLocale().language() is QLocale.Language.English
    assert practise("databases-found").wizard.locale().language() is QLocale.Language.English


def test_a_field_says_what_is_wrong_with_it_to_who_comes_back(shown):
    field, other = QLineEdit(), QWidget()
    other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    shown(field, other)
    note = FieldNote(field)
    field.setFocus()
    note.tell("The end is missing")
    assert not field.accessibleDescription()
    other.setFocus()
    QTest.qWait(10)
    assert field.accessibleDescription() == "The end is missing"
    field.setFocus()
    note.tell("")
    assert not field.accessibleDescription()
    assert QApplication.focusWidget() is field


# What a person does, and hears of it


def with_databases(practise):
    person = practise("databases-found")
    person.begin("make")
    person.paste_practice_token()
    person.wait_for("an answer", lambda: person.session.identity is not None)
    person.press("nav-next")
    person.arrive(Step.DATABASES)
    person.see_code("NW-5004")
    return person


def test_how_many_databases_have_a_name_is_told_once_it_is_written(practise, announced):
    person = with_databases(practise)
    announced.clear()
    for text in ("o", "or", "ord"):
        person.see("databases-filter", QLineEdit).setText(text)
    count = person.see("databases-count", QLabel).text()
    person.wait_for("the count", lambda: announced)
    person.rest(100)
    assert announced == [count]


def test_who_comes_to_the_list_by_the_tab_key_begins_at_its_first_row(practise):
    person = with_databases(practise)
    person.wizard.activateWindow()
    person.wait_for("the window to be active", person.wizard.isActiveWindow)
    table = person.see("databases-table", QTableView)
    person.see("databases-refresh").setFocus()
    assert not table.currentIndex().isValid()
    table.setFocus(Qt.FocusReason.TabFocusReason)
    person.wait_for("the row", lambda: table.currentIndex().row() == 0)
    assert not table.selectionModel().hasSelection()


def test_whom_the_page_brings_to_the_list_begins_there_with_an_arrow_key(practise):
    person = with_databases(practise)
    person.wizard.activateWindow()
    person.wait_for("the window to be active", person.wizard.isActiveWindow)
    table = person.see("databases-table", QTableView)
    person.see("databases-refresh").setFocus()
    table.setFocus(Qt.FocusReason.OtherFocusReason)
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.currentIndex().row() == 0


def test_the_field_is_described_by_what_is_wrong_with_the_paste(practise):
    person = practise("databases-found")
    person.begin("make")
    field = person.see("paste-field", QLineEdit)
    person.see("nav-cancel").setFocus()
    QGuiApplication.clipboard().setText("Zapier")
    person.press("paste-paste")
    person.wait_for("the words", field.accessibleDescription)
    assert field.accessibleDescription() in name_of(person.see("diagnosis"))
    person.paste_practice_token()
    person.wait_for("an answer", lambda: person.session.identity is not None)
    assert not field.accessibleDescription()


def test_that_the_number_was_copied_is_said_and_shown(practise, announced):
    person = with_databases(practise)
    for press in ("nav-next", "save-skip"):
        person.press(press)
    person.arrive(Step.TOOLS)
    person.press("nav-next")
    person.arrive(Step.DONE)
    person.press("done-number-copy")
    assert announced[-1] == "Copied"
    assert person.see("done-number-copy", QPushButton).text() == "Copied"


def test_that_a_ticked_step_emptied_the_clipboard_is_said(practise, announced):
    person = with_databases(practise)
    for press in ("nav-next", "save-skip"):
        person.press(press)
    person.arrive(Step.TOOLS)
    person.press("tools-copy")
    person.see("tools-copy-status")
    for mark in person.wizard.page.findChildren(StepMark):
        mark.setChecked(True)
    assert "The clipboard was cleared." in announced[-1]


def test_enter_in_the_report_copies_it_and_closes_it_only_where_close_has_the_keyboard(practise):
    person = with_databases(practise)
    person.wizard.show_report()
    report = person.see("report", QDialog)
    assert report.windowTitle() == "Report for support – Notion Wizard"
    tick = person.see("report-names", QCheckBox)
    tick.setFocus()
    QTest.keyClick(tick, Qt.Key.Key_Return)
    assert person.see("report-status", QLabel).text() == "Copied"
    assert report.isVisible()
    close = person.see("report-close")
    close.setFocus()
    QTest.keyClick(close, Qt.Key.Key_Return)
    assert not report.isVisible()
