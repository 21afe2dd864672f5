import io
import sys

import pytest

from notion_wizard.cli.streams import read_input, say, write_output
from notion_wizard.core.codes import Code
from notion_wizard.core.problem import Problem
from notion_wizard.core.secret import Secret

TOKEN = "ntn_" + "12345678901" + "CanaryTokenThatIsNowhereEverToBeSee"


class Stream(io.TextIOWrapper):
    """A text stream over bytes in memory, in this encoding."""

    def __init__(self, data=b"", encoding="utf-8", fault=None):
        super().__init__(io.BytesIO(data), encoding)
        self.fault = fault

    def flush(self):
        if self.fault:
            raise self.fault
        super().flush()

    def text(self):
        return self.buffer.getvalue().decode(self.encoding)


def test_standard_input_is_read_as_bytes(monkeypatch):
    monkeypatch.setattr(sys, "stdin", Stream(b" \xff\r\n"))
    assert read_input("prompt") == b" \xff\r\n"


def test_no_standard_input_is_nothing(monkeypatch):
    monkeypatch.setattr(sys, "stdin", None)
    assert read_input("prompt") == b""


def test_output_ends_with_a_line_end(monkeypatch):
    stream = Stream()
    monkeypatch.setattr(sys, "stdout", stream)
    write_output("text")
    assert stream.text() == "text\n"


def test_letters_that_a_terminal_does_not_know_are_replaced(monkeypatch):
    stream = Stream(encoding="ascii")
    monkeypatch.setattr(sys, "stdout", stream)
    write_output("Ätsch")
    assert stream.text() == "?tsch\n"


def test_an_encoding_that_is_asked_for_beats_that_of_the_terminal(monkeypatch):
    stream = Stream(encoding="ascii")
    monkeypatch.setattr(sys, "stdout", stream)
    write_output("Ä", encoding="utf-8")
    assert stream.buffer.getvalue() == "Ä\n".encode()


def test_the_secret_is_taken_out_of_the_output(monkeypatch):
    stream = Stream()
    monkeypatch.setattr(sys, "stdout", stream)
    write_output(f"<{TOKEN}>", Secret(TOKEN))
    assert stream.text() == "<[token removed]>\n"


def test_a_secret_of_a_few_letters_is_none(monkeypatch):
    stream = Stream()
    monkeypatch.setattr(sys, "stdout", stream)
    write_output("a text", Secret("t"))
    assert stream.text() == "a text\n"


def test_that_nobody_reads_any_more_is_no_problem(monkeypatch, capfd):
    monkeypatch.setattr(sys, "stdout", Stream(fault=BrokenPipeError()))
    write_output("text")
    assert capfd.readouterr() == ("", "")


def test_output_that_cannot_be_written_is_a_problem(monkeypatch):
    monkeypatch.setattr(sys, "stdout", Stream(fault=OSError()))
    with pytest.raises(Problem) as caught:
        write_output("text")
    assert caught.value.code is Code.FILE_NOT_WRITABLE
    assert caught.value.__context__ is None


def test_errors_that_cannot_be_written_are_nobodys(monkeypatch):
    monkeypatch.setattr(sys, "stderr", Stream(fault=OSError()))
    say("text")


def test_without_standard_streams_nothing_is_written(monkeypatch):
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    write_output("text")
    say("text")
