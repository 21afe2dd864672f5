"""Whoever shares a database chooses its name, and that of a workspace: nothing in it is obeyed.

Markup stays what was typed, control and bidi characters are left out, no cell is a formula, and no
terminal is told anything, wherever such a name is shown.
"""

import csv
import io
import unicodedata
from contextlib import ExitStack
from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractItemModel, QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QWidget,
)

from notion_wizard.adapters.notion_http import NotionHttp
from notion_wizard.adapters.profile_file import ProfileFile
from notion_wizard.core.session import Step
from notion_wizard.gui.theme import LIGHT, apply_theme
from notion_wizard.gui.wizard import Wizard
from notion_wizard.practice.scenario import TOKEN
from notion_wizard.practice.workspaces import NEWEST_EDIT
from notion_wizard.practice.world import (
    Connection,
    PracticeDatabase,
    PracticePage,
    PracticeSource,
    World,
)
from notion_wizard.window import PracticeStages
from tests.support.command_line import run
from tests.support.garbage_here import garbage_found_here
from tests.support.practice_walk import UnhurriedPerson
from tests.support.stand_in import StandIn

NAMES = (
    "<b>bold</b><img src='file:///etc/hostname'>",
    "<a href='https://example.com/steal'>Orders</a>",
    "&lt;script&gt; & Sons &File",
    "\x1b]0;title\x07\x1b[2J\x1b[31mred\x1b[0m",
    "\x9b31mC1\x90q\x9c",
    "invoice\u202excod.exe\u202c\u2066hidden\u2069\u200f",
    '=HYPERLINK("https://example.com","Orders")',
    "+1+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(A1:A9)",
    "\t=1+1",
    "\u202e=1+1",
    "\x00=1+1",
    " =1+1",
    "two\r\nlines\x0b\x85\u2028=1",
    "half a pair \ud83d here",
    "%n {name} {workspace} %1 %s",
    "\u200b\u2060\ufeff",
    "x" * 5_000,
)
MARKUP = ("<b>", "<img", "<a ")
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
WORKSPACES = [NAMES[number] for number in (0, 2, 3, 5, 6, 12, 15)]


def databases():
    return tuple(
        PracticeDatabase(
            id=f"da7aba5e-0000-4000-8000-{number:012}",
            title=name,
            sources=(PracticeSource(f"50000000-0000-4000-8000-{number:012}", name),),
            edited=NEWEST_EDIT,
            parent=PracticePage(f"9a9e0000-0000-4000-8000-{number:012}", name, NEWEST_EDIT),
        )
        for number, name in enumerate(NAMES, 1)
    )


_QUICK = (0, 5)
"""The others only in `make test-all`: the databases have all of these names each time."""


@pytest.fixture(
    params=[
        name if number in _QUICK else pytest.param(name, marks=pytest.mark.long)
        for number, name in enumerate(WORKSPACES)
    ],
    ids=range(len(WORKSPACES)),
)
def notion(request):
    """A Notion whose workspace and connection are named as badly as its databases."""
    name = request.param
    connection = Connection(name=name, id="b1", workspace=name, workspace_id="w1")
    with StandIn(World({TOKEN: connection}, databases)) as stand_in:
        yield stand_in


def obeyed(text):
    """Return the characters of a text that would be obeyed: controls, bidi marks, halves."""
    found = {one for one in text if unicodedata.category(one) in {"Cc", "Cf", "Cs"}}
    return found - {"\n", "\u200c", "\u200d"}


# In the window


class Watched(UnhurriedPerson):
    """Looks at everything after each press."""

    def press(self, name):
        super().press(name)
        self.look()

    def look(self):
        for window in QApplication.topLevelWidgets():
            if window.isVisible():
                for widget in (window, *window.findChildren(QWidget)):
                    look_at(widget)
                for text in spoken(QAccessible.queryAccessibleInterface(window)):
                    assert not obeyed(text)


def look_at(widget):
    for text in (widget.windowTitle(), widget.accessibleName(), widget.accessibleDescription()):
        assert not obeyed(text)
    assert not obeyed(widget.toolTip())
    assert not any(tag in widget.toolTip() for tag in MARKUP)
    match widget:
        case QLabel():
            assert not obeyed(widget.text())
            has_markup = any(tag in widget.text() for tag in MARKUP)
            assert widget.textFormat() is Qt.TextFormat.PlainText or not has_markup
        case QAbstractButton():
            assert not obeyed(widget.text())
            # One alone would be a key to press.
            assert "& Sons" not in widget.text().replace("&&", "")
        case QLineEdit():
            assert not obeyed(widget.displayText())
        case QPlainTextEdit():
            assert not obeyed(widget.toPlainText())
        case QAbstractItemView() if widget.model() is not None:
            look_into(widget.model())
        case _:
            pass


def look_into(model: QAbstractItemModel):
    roles = Qt.ItemDataRole
    for row in range(model.rowCount()):
        for column in range(4):
            index = model.index(row, column)
            for role in (roles.DisplayRole, roles.ToolTipRole, roles.AccessibleTextRole):
                assert not obeyed(str(index.data(role) or ""))
            assert not any(tag in str(index.data(roles.ToolTipRole)) for tag in MARKUP)


def spoken(interface):
    if interface is None or not interface.isValid():
        return
    for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value):
        yield interface.text(kind)
    for number in range(min(interface.childCount(), 100)):
        yield from spoken(interface.child(number))


def save_as(person, file):
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, QFileDialog))
    dialog.fileSelected.emit(str(file))
    dialog.deleteLater()
    person.wait_for(file.name, lambda: file.exists() and file.stat().st_size > 0)
    person.rest(50)


@pytest.fixture
def person(qapp, notion, tmp_path):
    apply_theme(qapp, LIGHT)
    with garbage_found_here(), ExitStack() as resources:
        services = PracticeStages(resources).set_stage("databases-found", "en")
        profiles = ProfileFile(tmp_path / "profiles")
        services = replace(services, notion=NotionHttp(notion.api_url), profiles=profiles)
        wizard = Wizard(services, profiles.load())
        wizard.show()
        yield Watched(wizard)
        wizard.close_now()
        wizard.deleteLater()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_on_no_screen_is_anything_of_a_name_obeyed(person, tmp_path):
    person.begin("make")
    person.paste_practice_token()
    person.wait_for("an answer", lambda: person.session.identity is not None)
    person.press("nav-next")
    person.wait_for("the list", lambda: person.session.listing and person.session.listing.complete)
    person.look()
    assert len(person.session.listing.databases) == len(NAMES)
    person.press("databases-csv")
    save_as(person, tmp_path / "list.csv")
    look_at_file(tmp_path / "list.csv")
    person.press("nav-next")
    person.press("nav-save")
    person.arrive(Step.TOOLS)
    person.press("tools-works")
    person.wizard.show_report()
    person.see("report-names", QCheckBox).setChecked(True)
    person.look()
    assert "bold" in person.see("report-text", QPlainTextEdit).toPlainText()
    person.press("report-close")
    person.press("done-home")
    person.press("support-help")
    topics = person.see("help-topics", QListWidget)
    for row in range(topics.count()):
        topics.setCurrentRow(row)
        person.rest(20)
        person.look()
    # It can be read again as well.
    assert ProfileFile(tmp_path / "profiles").load().profiles


def look_at_file(file):
    text = file.read_text("utf-8-sig")
    assert not obeyed(text.replace("\r\n", "\n"))
    header, *rows = csv.reader(io.StringIO(text, newline=""))
    assert len(rows) == len(NAMES)
    assert not [cell for row in (header, *rows) for cell in row if cell.startswith(FORMULA_STARTS)]


# In a terminal


def test_a_terminal_is_told_nothing_by_a_name(notion):
    ran = run("check", "--api-url", notion.api_url, given=TOKEN.encode())
    assert not obeyed(ran.output + ran.errors)
    assert f"{len(NAMES)} databases" in ran.output
    ran = run("check", "--json", "--api-url", notion.api_url, given=TOKEN.encode())
    assert ran.output.isascii()
    assert not obeyed(ran.output + ran.errors)
    assert {one["title"] for one in ran.json["databases"]["items"]} >= {NAMES[0], NAMES[5]}
