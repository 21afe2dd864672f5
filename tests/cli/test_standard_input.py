import io
import sys
from types import SimpleNamespace

import pytest

from notion_wizard.cli import standard_input
from notion_wizard.cli.standard_input import (
    MOST_BYTES,
    decoded,
    is_terminal,
    read_all,
    read_console,
)
from notion_wizard.cli.wrong_use import WrongUse


def test_text_is_utf_8_and_nothing_is_stripped():
    assert decoded(" ntn_ä\r\n".encode()) == " ntn_ä\r\n"


def test_the_mark_of_utf_8_stays_as_a_character():
    assert decoded(b"\xef\xbb\xbfntn_") == "\ufeffntn_"


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_is_known_by_its_mark_and_the_mark_stays(encoding):
    assert decoded("\ufeffntn_1\r\n".encode(encoding)) == "\ufeffntn_1\r\n"


@pytest.mark.parametrize("data", [b"\xff\xfe\x00", b"\x80abc", b"\xff\xfe\x00\xd8", b"ntn_\xe4"])
def test_bytes_that_are_no_text_are_none(data):
    assert decoded(data) is None


def test_nothing_is_an_empty_text():
    assert decoded(b"") == ""


def test_everything_up_to_2_mb_is_read():
    assert len(read_all(io.BytesIO(b"a" * MOST_BYTES))) == MOST_BYTES


def test_more_than_2_mb_is_wrong_use():
    with pytest.raises(WrongUse, match="2 MB"):
        read_all(io.BytesIO(b"a" * (MOST_BYTES + 1)))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has consoles of another kind")
def test_keys_that_erase_do_so_when_they_are_pressed_by_themselves():
    data = bytearray()
    for key in ("x", "\x15", "ntn_ä", "\x7f", "1\x7f", "2", "\x08"):
        standard_input._append(data, key.encode())
    assert data.decode() == "ntn_1\x7f"


class Console:
    """A Windows console: keys that wait, and pauses after which more come."""

    def __init__(self, *pieces):
        self._pieces = list(pieces)
        self._keys = list(self._pieces.pop(0))

    def getwch(self):
        return self._keys.pop(0)

    def kbhit(self):
        return bool(self._keys)

    def sleep(self, _seconds):
        if self._pieces:
            self._keys = list(self._pieces.pop(0))

    def read(self):
        return read_console(self.getwch, self.kbhit, self.sleep)


def stream(kind, *, is_a_terminal):
    """Return a standard input as Python opens it: text over bytes over what is really there."""
    raw = type(kind, (), {})()
    return SimpleNamespace(buffer=SimpleNamespace(raw=raw), isatty=lambda: is_a_terminal)


def test_nul_of_windows_is_no_terminal_though_it_says_so():
    assert not is_terminal(stream("FileIO", is_a_terminal=True), "win32")
    assert is_terminal(stream("_WindowsConsoleIO", is_a_terminal=True), "win32")


@pytest.mark.parametrize("answer", [True, False])
def test_elsewhere_a_stream_knows_whether_it_is_a_terminal(answer):
    assert is_terminal(stream("FileIO", is_a_terminal=answer), "linux") is answer


def test_a_console_is_read_to_the_line_end():
    assert Console("ntn_1\r").read() == "ntn_1"


def test_a_paste_of_several_lines_is_read_from_a_console_to_its_end():
    assert Console("ntn_1\r23\r", "45").read() == "ntn_1\n23\n45"


def test_backspace_erases_in_a_console():
    assert Console("ntx\x08n_\r").read() == "ntn_"


def test_ctrl_c_in_a_console_interrupts():
    with pytest.raises(KeyboardInterrupt):
        Console("ntn_\x03").read()
