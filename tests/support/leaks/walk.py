"""Walks stories of the practice Notion through the window, and notes whatever others could see.

Usage: python -m tests.support.leaks.walk [--plant] SLUG… The keychain and the profile file are this
computer's own. `--plant` lays a token where none may be: whoever searches must find each.
"""

import base64
import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QWidget

from notion_wizard.adapters.profile_file import ProfileFile
from notion_wizard.adapters.system_keychain import SystemKeychain
from notion_wizard.core.codes import Code
from notion_wizard.core.model import Book
from notion_wizard.core.ports import Keychain
from notion_wizard.core.problem import Problem
from notion_wizard.core.session import Step
from notion_wizard.gui import announcement
from notion_wizard.gui.garbage import Garbage
from notion_wizard.gui.services import Services
from notion_wizard.gui.theme import LIGHT, STYLE_ARGUMENTS, apply_theme
from notion_wizard.gui.uncaught import install
from notion_wizard.gui.wizard import Wizard
from notion_wizard.practice.scenarios import SCENARIOS
from notion_wizard.window import PracticeStages
from tests.support.leaks import canaries, spy
from tests.support.practice_walk import UnhurriedPerson, walk_on

_MOST_CHILDREN: Final = 80
"""Of a table: what is in one row is in the others too."""

_SAID: Final = (
    QAccessible.Text.Name,
    QAccessible.Text.Description,
    QAccessible.Text.Value,
    QAccessible.Text.Help,
    QAccessible.Text.Identifier,
)


class RealStages(PracticeStages):
    """The practice Notion, before this computer's own keychain and profile file."""

    def set_stage(self, slug: str, language: str | None) -> Services:
        """As the practice does; what it remembers is kept as if it had been saved here."""
        services = super().set_stage(slug, language)
        home = Path.home() / "stories" / slug
        os.environ["XDG_DATA_HOME"] = str(home)
        profiles = ProfileFile()
        _keep(services.profiles.load(), profiles, services.keychain)
        keychain = services.keychain if SCENARIOS[slug].keychain_fault else SystemKeychain()
        assert services.practice is not None
        practice = replace(services.practice, stage=self.set_stage)
        return replace(services, profiles=profiles, keychain=keychain, practice=practice)


def _keep(story: Book, profiles: ProfileFile, practice: Keychain) -> None:
    """Save what the story remembers, with the fingerprints of this computer's own key."""
    tokens = {profile.id: practice.read(profile.id) for profile in story.profiles}
    for entry, token in tokens.items():
        if token is not None:
            SystemKeychain().write(entry, token)

    def edit(book: Book) -> Book:
        kept = (
            replace(one, fingerprint=token.fingerprint(book.fingerprint_key))
            for one, token in zip(story.profiles, tokens.values(), strict=True)
            if token is not None
        )
        return replace(book, profiles=tuple(kept))

    profiles.change(edit)


class WatchedPerson(UnhurriedPerson):
    """Each time something was pressed, what can be seen and heard is noted."""

    def press(self, name: str) -> None:
        """Press a button, and look."""
        super().press(name)
        self.look()

    def look(self) -> None:
        """Note all titles, and all that assistive technology is told."""
        for window in QApplication.topLevelWidgets():
            if window.isVisible():
                note_screen(window)


def note_screen(window: QWidget) -> None:
    """Note what this window shows and says; the text of fields as it is told to others."""
    said = [window.windowTitle(), window.windowFilePath(), window.windowIconText()]
    for widget in (window, *window.findChildren(QWidget)):
        said += [widget.objectName(), widget.toolTip(), widget.statusTip(), widget.whatsThis()]
        said += [widget.accessibleName(), widget.accessibleDescription()]
    said += _told(QAccessible.queryAccessibleInterface(window))
    note("screens", "\n".join(said))


def _told(interface: QAccessibleInterface | None) -> Iterator[str]:
    if interface is None or not interface.isValid():
        return
    yield from (interface.text(kind) for kind in _SAID)
    if (text := interface.textInterface()) is not None:
        yield text.text(0, text.characterCount())
    for number in range(min(interface.childCount(), _MOST_CHILDREN)):
        yield from _told(interface.child(number))


def note(kind: str, text: str) -> None:
    """Hand it to the spy."""
    assert spy.the is not None
    spy.the.note(kind, text)


def tell_others(person: WatchedPerson) -> None:
    """All that a person can hand on of a screen: list, note for IT, report, handbook, receipt."""
    folder = Path.home()
    if person.find("diagnosis-note") is not None:
        person.press("diagnosis-note")
        note("note-for-it", QGuiApplication.clipboard().text())
    if person.find("databases-csv") is not None:
        person.press("databases-csv")
        _save_as(person, folder / "list.csv")
    person.wizard.show_report()
    names = person.see("report-names", QCheckBox)
    if names.isEnabled():
        names.setChecked(True)
    person.press("report-copy")
    note("report", QGuiApplication.clipboard().text())
    person.press("report-save")
    _save_as(person, folder / "report.txt")
    person.press("report-close")
    if person.find("done-receipt") is not None:
        person.press("done-receipt")
        _save_as(person, folder / "receipt.txt")


def _save_as(person: WatchedPerson, file: Path) -> None:
    """Answer the system's own dialog, and wait for the file."""
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, QFileDialog))
    dialog.fileSelected.emit(str(file))
    dialog.deleteLater()
    person.wait_for(file.name, file.exists)
    person.rest(50)
    note("files", file.read_bytes().decode("utf-8"))
    file.unlink()


def crash(person: WatchedPerson) -> None:
    """Let the program go wrong with the token in its hands, in the window's thread and in a job."""
    token = canaries.GOOD

    def in_window() -> None:
        held = {"headers": f"Bearer {token}"}
        raise ValueError(token, held)

    def in_job(_cancel: object) -> None:
        in_window()

    QTimer.singleShot(0, in_window)
    person.see("trouble-close")
    person.look()
    person.press("trouble-close")
    person.wizard.conductor.run(in_job, lambda _nothing: None, lambda _problem: None)
    person.see("trouble-close")
    person.look()
    person.press("trouble-close")


def plant(person: WatchedPerson) -> None:
    """Lay a token, or half of it, where none may be."""
    token = canaries.GOOD
    half = token[len(token) // 2 :]
    logging.getLogger("urllib3").debug("Authorization: %s", half)
    sys.stdout.write(base64.b64encode(f"x{token}".encode()).decode())
    sys.stderr.write(repr(token.encode("utf-16")))
    note("exceptions", spy.told(_raised_too_early(token)))
    QSettings("leaks", "planted").setValue("last", token)
    subprocess.run(("true",), env={"PLANTED": half}, check=True)  # noqa: S607 - anybody's
    person.wizard.setWindowTitle(token)
    person.look()


def _raised_too_early(token: str) -> Problem:
    """A Problem that is raised inside the `except`, as it must not be, keeps what was caught."""
    problem = Problem(Code.CRASHED)
    problem.__context__ = ValueError(token)
    return problem


def main() -> None:
    """Walk each story that is named, one after the other, in one program."""
    application = QApplication([*sys.argv[:1], *STYLE_ARGUMENTS])
    Garbage(application)
    application.setApplicationName("notion-wizard")
    apply_theme(application, LIGHT)
    announcement.announce = lambda _window, text: note("announcements", text)
    planted, slugs = sys.argv[1] == "--plant", [one for one in sys.argv[1:] if one != "--plant"]
    with ExitStack() as resources:
        services = RealStages(resources).set_stage(slugs[0], "en")
        wizard = Wizard(services, services.profiles.load())
        install(wizard.conductor.crashed.emit)
        wizard.show()
        person = WatchedPerson(wizard)
        for slug in slugs:
            with spy.story(slug):
                person.practise(slug)
                walk_on(person, slug)
                person.look()
                tell_others(person)
                if person.session.step is Step.TOOLS:
                    person.press("tools-works")
                    tell_others(person)
                if planted:
                    plant(person)
        with spy.story("crash"):
            crash(person)
        wizard.close_now()


if __name__ == "__main__":
    main()
