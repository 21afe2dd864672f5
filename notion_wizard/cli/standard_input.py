"""The token as it comes on standard input: every character as it was, the wrong ones too."""

import codecs
import select
import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import BinaryIO, Final, TextIO

from notion_wizard.cli.wrong_use import WrongUse
from notion_wizard.core.text import QT_TRANSLATE_NOOP

MOST_BYTES: Final = 2_000_000

_TOO_MUCH: Final = QT_TRANSLATE_NOOP("CommandLine", "That is more than 2 MB of text.")

PAUSE: Final = 0.3
"""Seconds without input after a line end that end a paste into a terminal."""

_PIECE: Final = 64 * 1024
_END_OF_INPUT: Final = b"\x04"
_BACKSPACES: Final = b"\x7f\x08"
_ERASE_LINE: Final = 0x15


def decoded(data: bytes) -> str | None:
    """Return the text in the bytes: UTF-16 by its mark, else UTF-8; None if it is no text.

    The mark stays in the text as U+FEFF, and a line end at the end stays too.
    """
    encoding = "utf-8"
    if data.startswith(codecs.BOM_UTF16_LE):
        encoding = "utf-16-le"
    elif data.startswith(codecs.BOM_UTF16_BE):
        encoding = "utf-16-be"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def is_terminal(stream: TextIO, platform: str = sys.platform) -> bool:
    """Tell whether somebody types into it; Windows' NUL says so too, and is none."""
    if platform != "win32":
        return stream.isatty()
    # Python has a class of its own for a console that is really there.
    return type(getattr(stream.buffer, "raw", None)).__name__ == "_WindowsConsoleIO"


def read_all(stream: BinaryIO) -> bytes:
    """Return all that comes; raises `WrongUse` if that is more than 2 MB."""
    return _bounded(stream.read(MOST_BYTES + 1))


def _bounded(data: bytes) -> bytes:
    if len(data) > MOST_BYTES:
        raise WrongUse(_TOO_MUCH)
    return data


if sys.platform == "win32":  # pragma: no cover - the part that needs a Windows console
    import msvcrt

    def read_terminal(_descriptor: int, ready: Callable[[], None]) -> bytes:
        """Return what is typed or pasted into the console, unseen, without its last line end."""
        ready()
        return read_console(msvcrt.getwch, msvcrt.kbhit).encode("utf-8", "surrogatepass")

else:
    import os
    import termios

    def read_terminal(descriptor: int, ready: Callable[[], None]) -> bytes:
        """Return what is typed or pasted into the terminal, unseen, without its last line end.

        A paste of several lines is read to its end: nothing of it is left for the shell.
        Calls `ready` once nothing is shown any more. Raises `WrongUse` if it is more than 2 MB,
        once all of it is read.
        """
        with _unseen(descriptor):
            ready()
            return _bounded(_typed(descriptor))

    @contextmanager
    def _unseen(descriptor: int) -> Generator[None]:
        before = termios.tcgetattr(descriptor)
        unseen = list(before)
        # Not line by line either: a terminal cuts a line at 4,096 characters, and keeps one
        # that has no line end to itself.
        unseen[3] &= ~(termios.ECHO | termios.ECHONL | termios.ICANON)
        unseen[6] = list(before[6])
        unseen[6][termios.VMIN], unseen[6][termios.VTIME] = 1, 0
        termios.tcsetattr(descriptor, termios.TCSADRAIN, unseen)
        try:
            yield
        finally:
            # What came and was not read is thrown away with it.
            termios.tcsetattr(descriptor, termios.TCSAFLUSH, before)

    def _typed(descriptor: int) -> bytes:
        data = bytearray()
        line_ended, ended = False, False
        while not ended and not (line_ended and _is_quiet(descriptor)):
            piece = os.read(descriptor, _PIECE)
            line_ended = line_ended or b"\n" in piece
            ended = not piece or piece.endswith(_END_OF_INPUT)
            if len(data) <= MOST_BYTES:
                _append(data, piece.removesuffix(_END_OF_INPUT))
        return bytes(data).removesuffix(b"\n")

    def _is_quiet(descriptor: int) -> bool:
        ready, _, _ = select.select([descriptor], [], [], PAUSE)
        return not ready

    def _append(data: bytearray, piece: bytes) -> None:
        """Add what came; a key that erases does so, as long as it was pressed by itself."""
        if len(piece) == 1 and piece in _BACKSPACES:
            text = data.decode("utf-8", "surrogateescape")[:-1]
            data[:] = text.encode("utf-8", "surrogateescape")
        elif len(piece) == 1 and piece[0] == _ERASE_LINE:
            data.clear()
        else:
            data += piece


def read_console(
    getwch: Callable[[], str],
    kbhit: Callable[[], bool],
    sleep: Callable[[float], None] = time.sleep,
) -> str:
    """Return what a Windows console brings, as `read_terminal` does. Ctrl+C is a character."""
    text = ""
    while True:
        character = getwch()
        if character == "\x03":
            raise KeyboardInterrupt
        if character == "\x08":
            text = text[:-1]
        else:
            text += "\n" if character == "\r" else character
        if "\n" in text and not kbhit():
            sleep(PAUSE)
            if not kbhit():
                return text.removesuffix("\n")
