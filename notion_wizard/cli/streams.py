"""Standard input, output and error, as they are when the command needs them."""

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final, TextIO

from notion_wizard.cli.standard_input import is_terminal, read_all, read_terminal
from notion_wizard.core.codes import Code
from notion_wizard.core.problem import Problem
from notion_wizard.core.scrub import MARK
from notion_wizard.core.secret import Secret

# Shorter ones are no tokens, and taking "a" out of a text leaves no text.
_SHORTEST_TOKEN: Final = 16


def read_input(prompt: str) -> bytes:
    """Return all of standard input; a terminal is prompted, and shows nothing of it."""
    if sys.stdin is None:
        return b""
    if not is_terminal(sys.stdin):
        return read_all(sys.stdin.buffer)
    try:
        return read_terminal(sys.stdin.fileno(), ready=lambda: say(prompt))
    finally:
        # Nobody saw the line end that was typed.
        say("")


def write_output(text: str, secret: Secret | None = None, encoding: str | None = None) -> None:
    """Write a text to standard output, without this secret and with a line end behind it.

    Raises a Problem with FILE_NOT_WRITABLE; that nobody reads any more is none.
    """
    try:
        _write(sys.stdout, _without(secret, text), encoding)
    except BrokenPipeError:
        _leave_output()
        return
    except OSError:
        problem = Problem(Code.FILE_NOT_WRITABLE)
        _leave_output()
    else:
        return
    raise problem


def say(text: str) -> None:
    """Write a text and a line end to standard error; if that cannot be done, nobody can tell."""
    with suppress(OSError):
        _write(sys.stderr, text, None)


def _write(stream: TextIO | None, text: str, encoding: str | None) -> None:
    if stream is None:
        return
    line_end = "" if text.endswith("\n") else "\n"
    stream.flush()
    # A name may hold letters that the terminal does not know.
    stream.buffer.write(f"{text}{line_end}".encode(encoding or stream.encoding, "replace"))
    stream.buffer.flush()


def _leave_output() -> None:
    """Let Python's own last flush go to nobody: it would complain, aloud."""
    with suppress(OSError), Path(os.devnull).open("wb") as nowhere:
        os.dup2(nowhere.fileno(), sys.stdout.fileno())


def _without(secret: Secret | None, text: str) -> str:
    if secret is None or len(secret) < _SHORTEST_TOKEN:
        return text
    return secret.removed_from(text, MARK)
