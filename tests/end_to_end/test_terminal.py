"""The token typed or pasted into a terminal: nobody sees it, and nothing of it stays behind."""

import contextlib
import json
import os
import signal
import subprocess
import sys
from dataclasses import dataclass

import pytest

from tests.end_to_end.conftest import TOKEN
from tests.support.command_line import PROGRAM, SECONDS, started

if sys.platform == "win32":
    pytest.skip("Windows has consoles of another kind", allow_module_level=True)

import pty
import termios

PROMPT = b"Paste the token, then press Enter. It is not shown.\n"


@dataclass
class Terminal:
    """A terminal with `check --json` in it; `screen` is what it shows, `keys` what is pressed."""

    keys: int
    line: int
    program: subprocess.Popen

    def press(self, keys: bytes) -> None:
        """Press keys once the prompt stands there."""
        assert self.program.stderr.readline() == PROMPT
        while keys:
            keys = keys[os.write(self.keys, keys) :]

    def finish(self) -> tuple[int, dict]:
        """Wait for the program's end and return its exit code and JSON."""
        output, _errors = self.program.communicate(timeout=SECONDS)
        return self.program.returncode, json.loads(output) if output else {}

    def left_behind(self) -> bytes:
        """Return what a shell would now read from the terminal."""
        return available(self.line)

    def shown(self) -> bytes:
        """Return what stands on the screen."""
        return available(self.keys)


def available(descriptor: int) -> bytes:
    os.set_blocking(descriptor, False)
    with contextlib.suppress(BlockingIOError):
        return os.read(descriptor, 100_000)
    return b""


@pytest.fixture
def terminal(notion):
    keys, line = pty.openpty()
    command = [*PROGRAM, "check", "--json", "--api-url", notion.api_url]
    with started(command, stdin=line) as program:
        yield Terminal(keys, line, program)
        program.kill()
    os.close(keys)
    os.close(line)


def settings(terminal: Terminal) -> list:
    return termios.tcgetattr(terminal.line)


def test_a_token_is_read_up_to_enter_and_never_shown(terminal):
    before = settings(terminal)
    terminal.press(TOKEN.encode() + b"\r")
    exit_code, document = terminal.finish()
    assert exit_code == 0
    assert document["diagnosis"]["slug"] == "databases-found"
    assert document["paste"]["findings"] == []
    assert terminal.shown() == b""
    assert terminal.left_behind() == b""
    assert settings(terminal) == before


def test_a_paste_with_line_breaks_is_read_to_its_end(terminal):
    terminal.press(TOKEN[:20].encode() + b"\r" + TOKEN[20:].encode())
    exit_code, document = terminal.finish()
    assert exit_code == 0
    assert [one["slug"] for one in document["paste"]["findings"]] == ["line-break"]
    assert document["paste"]["length"] == 50
    assert terminal.shown() == b""
    assert terminal.left_behind() == b""


def test_a_line_longer_than_terminals_keep_is_read_whole(terminal):
    terminal.press(b"a" * 10_000 + b"\r")
    _, document = terminal.finish()
    assert document["paste"]["length"] == 10_000
    assert terminal.shown() == b""


def test_the_key_for_the_end_of_input_ends_it(terminal):
    terminal.press(TOKEN.encode() + b"\x04")
    exit_code, _ = terminal.finish()
    assert exit_code == 0


def test_more_than_2_mb_is_read_whole_and_then_refused(terminal):
    terminal.press(b"a" * 2_100_000 + b"\r")
    exit_code, _ = terminal.finish()
    assert exit_code == 2
    assert terminal.left_behind() == b""


def test_ctrl_c_restores_the_terminal(terminal):
    before = settings(terminal)
    assert terminal.program.stderr.readline() == PROMPT
    terminal.program.send_signal(signal.SIGINT)
    exit_code, _ = terminal.finish()
    assert exit_code == 130
    assert settings(terminal) == before
