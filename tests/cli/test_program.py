import io
import json
import sys
from datetime import UTC, datetime

import platformdirs
import pytest

from notion_wizard.adapters.profile_file import ProfileFile
from notion_wizard.cli import program
from notion_wizard.cli.arguments import Window
from notion_wizard.core.codes import Code
from notion_wizard.core.model import Book, Identity, Profile
from notion_wizard.core.problem import Problem
from notion_wizard.core.secret import Secret
from notion_wizard.practice.memory import MemoryKeychain

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
TOKEN = "ntn_" + "12345678901" + "CanaryTokenThatIsNowhereEverToBeSee"
PROFILE = Profile("p1", "Northwind", Identity(), "fingerprint", NOON)


def no_window(_command):
    pytest.fail("no window was asked for")


def run(*arguments, open_window=no_window):
    return program.run(arguments, open_window)


def test_without_a_command_the_window_opens_with_what_was_typed():
    opened = []

    def open_window(command):
        opened.append(command)
        return 7

    assert run("--practice", "offline", "--lang", "de", open_window=open_window) == 7
    assert opened == [Window("offline", "de")]


def test_a_problem_of_the_window_is_told(capsys):
    def open_window(_command):
        raise Problem(Code.NO_DISPLAY)

    assert run(open_window=open_window) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert Code.NO_DISPLAY.label in printed.err


def test_a_crash_is_told_by_type_and_place(capsys):
    def open_window(_command):
        raise ValueError(TOKEN)

    assert run(open_window=open_window) == 3
    printed = capsys.readouterr()
    assert Code.CRASHED.label in printed.err
    assert "ValueError" in printed.err
    assert TOKEN not in printed.err


def test_a_crash_of_the_doctor_is_json_too_if_that_was_asked_for(capsys, monkeypatch):
    def crash(*_arguments):
        raise ZeroDivisionError

    monkeypatch.setattr(program, "examined", crash)
    assert run("doctor", "--practice", "--json") == 3
    document = json.loads(capsys.readouterr().out)
    assert document == {"schema": "notion-wizard/doctor/1", "outcome": "undecided", "checks": []}


def test_ctrl_c_is_left_to_the_caller():
    def open_window(_command):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run(open_window=open_window)


def test_the_doctor_names_the_proxy_without_its_login(capsys, monkeypatch):
    monkeypatch.setattr(program, "examined", lambda *_arguments: ())
    monkeypatch.setenv("HTTPS_PROXY", "http://anna:hidden@proxy.example:3128")
    assert run("doctor") == 0
    printed = capsys.readouterr().out
    assert "proxy.example:3128" in printed
    assert "hidden" not in printed


@pytest.fixture
def saved(monkeypatch):
    """One token is saved, in a keychain in memory."""
    ProfileFile().change(lambda _book: Book(b"k" * 32, (PROFILE,)))
    keychain = MemoryKeychain({"p1": Secret(TOKEN)})
    monkeypatch.setattr(program, "SystemKeychain", lambda: keychain)


class Screen(io.TextIOWrapper):
    """Standard output that is a terminal."""

    def __init__(self):
        super().__init__(io.BytesIO(), "utf-8")

    def isatty(self):
        return True

    def text(self):
        return self.buffer.getvalue().decode()


@pytest.mark.usefixtures("saved")
def test_a_saved_token_goes_to_a_pipe_with_a_line_end(capsys):
    assert run("get", "Northwind") == 0
    assert capsys.readouterr() == (f"{TOKEN}\n", "")


@pytest.mark.usefixtures("saved")
@pytest.mark.parametrize(
    ("answer", "exit_code", "shown"),
    [("yes\n", 0, f"{TOKEN}\n"), (" Y\n", 0, f"{TOKEN}\n"), ("no\n", 1, ""), ("", 1, "")],
)
def test_a_saved_token_goes_to_a_terminal_only_after_a_yes(
    capsys, monkeypatch, answer, exit_code, shown
):
    screen = Screen()
    monkeypatch.setattr(sys, "stdout", screen)
    monkeypatch.setattr(sys, "stdin", io.StringIO(answer))
    assert run("get", "Northwind") == exit_code
    assert screen.text() == shown
    assert "yes" in capsys.readouterr().err


@pytest.mark.usefixtures("saved")
def test_without_anybody_to_say_yes_a_token_goes_to_no_terminal(monkeypatch):
    screen = Screen()
    monkeypatch.setattr(sys, "stdout", screen)
    monkeypatch.setattr(sys, "stdin", None)
    assert run("get", "Northwind") == 1
    assert screen.text() == ""


NEWER = b'{"schema": "notion-wizard/profiles/9"}'


@pytest.mark.usefixtures("saved")
@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b'{"schema": "notion-wizard/pro', Code.PROFILES_UNREADABLE),
        (NEWER, Code.PROFILES_FROM_NEWER_VERSION),
    ],
)
def test_a_list_that_cannot_be_read_is_told_and_left_and_ids_still_work(capsys, content, code):
    file = platformdirs.user_data_path("notion-wizard", appauthor=False) / "profiles.json"
    file.write_bytes(content)
    assert run("get", "Northwind") == 1
    printed = capsys.readouterr()
    assert code.label in printed.err
    assert printed.out == ""
    assert run("get", "p1") == 0
    assert capsys.readouterr().out == f"{TOKEN}\n"
    assert file.read_bytes() == content


@pytest.mark.usefixtures("saved")
def test_an_entry_that_someone_removed_gives_no_token(capsys, monkeypatch):
    monkeypatch.setattr(program, "SystemKeychain", MemoryKeychain)
    assert run("get", "Northwind") == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert Code.ENTRY_GONE.label in printed.err
