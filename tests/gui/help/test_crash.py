import sys
import threading

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit

from notion_wizard.gui.help.crash import show_crash
from notion_wizard.gui.uncaught import INTERRUPTED, install
from notion_wizard.practice.scenario import TOKEN


def crashed():
    try:
        fail()
    except ValueError as error:
        return error


def fail():
    raise ValueError(TOKEN)


@pytest.fixture
def hooks(monkeypatch):
    """Both hooks are as they were when the test ends."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)


def show_it(person):
    show_crash(crashed(), person.wizard.desk, person.wizard)


def crash_dialogs(person):
    return [one for one in person.wizard.findChildren(QDialog, "trouble") if one.isVisible()]


def test_a_crash_is_told_by_type_and_place_only(practise):
    person = practise("databases-found")
    show_it(person)
    dialog = person.see("trouble")
    said = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Sorry, the wizard made a mistake" in said
    assert "ValueError, test_crash.py:" in said
    assert "NW-9011" in said
    assert TOKEN not in said


def test_a_crash_leads_to_the_report(practise):
    person = practise("databases-found")
    person.wait_for("what remembers", lambda: person.wizard.chronicle is not None)
    show_it(person)
    person.see("trouble")
    person.wizard.conductor.crashed.emit(crashed())
    person.press("diagnosis-deed")
    report = person.see("report-text", QPlainTextEdit).toPlainText()
    assert "The wizard’s own mistake: ValueError, test_crash.py:" in report
    assert TOKEN not in report


def test_a_crash_that_comes_again_and_again_is_shown_once(practise):
    person = practise("databases-found")
    for _ in range(3):
        show_it(person)
    person.see("trouble")
    person.rest(10)
    assert len(crash_dialogs(person)) == 1
    crash_dialogs(person)[0].accept()
    show_it(person)
    person.wait_for("the next one", lambda: len(crash_dialogs(person)) == 1)


@pytest.mark.usefixtures("hooks")
def test_the_hook_prints_type_and_place_and_no_value(capsys):
    told = []
    install(told.append)
    error = crashed()
    sys.excepthook(type(error), error, error.__traceback__)
    printed = capsys.readouterr().err
    assert printed.startswith("notion-wizard: NW-9011 ValueError test_crash.py:")
    assert TOKEN not in printed
    assert told == [error]


@pytest.mark.usefixtures("hooks")
def test_what_goes_wrong_while_a_crash_is_told_is_printed_and_not_told_in_its_turn(capsys):
    told = []

    def tell(error):
        told.append(error)
        another = crashed()
        sys.excepthook(type(another), another, another.__traceback__)

    install(tell)
    errors = [crashed(), crashed()]
    for error in errors:
        sys.excepthook(type(error), error, error.__traceback__)
    assert told == errors
    assert capsys.readouterr().err.count("NW-9011") == 4


@pytest.mark.usefixtures("hooks")
def test_without_the_programs_files_no_error_is_printed_with_its_text(capsys, monkeypatch):
    monkeypatch.setitem(sys.modules, "notion_wizard.core.crash", None)
    told = []
    install(told.append)
    error = crashed()
    sys.excepthook(type(error), error, error.__traceback__)
    assert told == [error]
    assert capsys.readouterr().err == ""


@pytest.mark.usefixtures("hooks")
def test_an_exception_in_any_thread_is_told(capsys):
    told = []
    install(told.append)

    def work():
        raise ValueError(TOKEN)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert [type(error) for error in told] == [ValueError]
    assert TOKEN not in capsys.readouterr().err


@pytest.mark.usefixtures("hooks")
def test_a_thread_that_only_ends_is_no_crash(capsys):
    told = []
    install(told.append)
    threading.excepthook(threading.ExceptHookArgs((SystemExit, None, None, None)))
    assert (told, capsys.readouterr().err) == ([], "")


@pytest.mark.usefixtures("hooks")
def test_control_c_ends_the_program_without_a_word(monkeypatch, capsys):
    ended = []
    monkeypatch.setattr(QCoreApplication, "exit", ended.append)
    install(ended.append)
    stop = KeyboardInterrupt()
    sys.excepthook(KeyboardInterrupt, stop, None)
    assert ended == [INTERRUPTED]
    assert capsys.readouterr().err == ""


@pytest.mark.usefixtures("hooks")
def test_after_the_window_is_gone_stderr_alone_is_told(capsys):
    def gone(_error):
        raise RuntimeError("Internal C++ object already deleted.")

    install(gone)
    error = crashed()
    sys.excepthook(type(error), error, error.__traceback__)
    assert "NW-9011" in capsys.readouterr().err


@pytest.mark.usefixtures("hooks")
def test_a_program_without_stderr_still_tells_the_person(monkeypatch):
    told = []
    install(told.append)
    monkeypatch.setattr(sys, "stderr", None)
    error = crashed()
    sys.excepthook(type(error), error, error.__traceback__)
    assert told == [error]
