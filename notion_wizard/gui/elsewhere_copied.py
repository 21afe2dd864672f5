"""What another program has copied, where that program is asked for it: on X11.

This program starts itself anew to ask. Qt waits five seconds for one that hangs, PySide6 keeps the
interpreter for itself meanwhile, and then it reads as if nothing had been copied.
"""

import json
import os
import signal
import subprocess
from typing import Final, NamedTuple

from PySide6.QtGui import QClipboard, QGuiApplication

from notion_wizard import CLIPBOARD_ARGUMENT
from notion_wizard.gui.own_command import own_command

_SECONDS: Final = 10
"""A slow computer may take that long to start a program."""

_PATIENCE: Final = 4
"""Seconds for the other program: before Qt itself gives up, and takes it for an empty clipboard."""

_MODES: Final = {
    QClipboard.Mode.Clipboard: "clipboard",
    QClipboard.Mode.Selection: "selection",
}


class Answer(NamedTuple):
    """What came; None if the other program did not answer."""

    text: str | None


def is_asked_of_another(mode: QClipboard.Mode) -> bool:
    """Tell whether reading it may wait for another program: only X11 leaves it there."""
    if QGuiApplication.platformName() != "xcb":
        return False
    clipboard = QGuiApplication.clipboard()
    is_selection = mode is QClipboard.Mode.Selection
    return not (clipboard.ownsSelection() if is_selection else clipboard.ownsClipboard())


def asked_elsewhere(mode: QClipboard.Mode) -> Answer | None:
    """Return what came, or None if no process could be started to ask.

    It takes a third of a second, and seconds where nobody answers: call it in a thread.
    """
    try:
        told = subprocess.run(  # noqa: S603 - our own program
            (*own_command(), CLIPBOARD_ARGUMENT, _MODES[mode]),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=_SECONDS,
            check=True,
            # It shows nothing: no need to be seen by assistive technology and the desktop.
            env={**os.environ, "DBUS_SESSION_BUS_ADDRESS": "disabled:", "SESSION_MANAGER": ""},
        )
        return Answer(json.loads(told.stdout))
    except subprocess.TimeoutExpired:
        return Answer(None)
    except subprocess.CalledProcessError as ended:
        return Answer(None) if ended.returncode == -signal.SIGALRM else None
    except (OSError, subprocess.SubprocessError, ValueError):
        return None


def tell_of_clipboard(name: str) -> None:
    """Print as JSON what is copied: the other end of `asked_elsewhere`."""
    mode = next(mode for mode, known in _MODES.items() if known == name)
    # The system's own clock ends it: the interpreter does nothing while Qt waits.
    signal.alarm(_SECONDS)
    application = QGuiApplication([])
    signal.alarm(_PATIENCE)
    text = application.clipboard().text(mode)
    signal.alarm(0)
    # Not print: a packaged program without a console has no sys.stdout.
    with os.fdopen(1, "wb", closefd=False) as output:
        output.write(json.dumps(text).encode())
