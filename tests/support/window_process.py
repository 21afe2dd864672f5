"""The program with its window as a process of its own, used through assistive technology alone."""

import os
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Final, Self, TypeVar

from tests.support.assistive import AssistiveTechnology, Widget
from tests.support.command_line import PROGRAM

Found = TypeVar("Found")

PATIENCE: Final = 60
"""Seconds until something that must happen counts as missing; never spent on a good run."""


class WindowProcess:
    """A context manager. Widgets are found by their object names, as `product.md` lists them.

    Each method waits until what it is about is there, and fails after `PATIENCE`, telling what is
    on the screen instead.
    """

    def __init__(
        self,
        technology: AssistiveTechnology,
        *arguments: str,
        environment: Mapping[str, str],
        program: Sequence[str] = PROGRAM,
    ) -> None:
        self._technology = technology
        self._command = (*program, *arguments)
        self._environment = {**environment, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        self._told: set[str] = set()
        self._visible_to_others: list[bytes] = []

    def __enter__(self) -> Self:
        self._output = tempfile.TemporaryFile()
        self._errors = tempfile.TemporaryFile()
        self._process = subprocess.Popen(  # noqa: S603 - our own program
            self._command,
            env=self._environment,
            stdin=subprocess.DEVNULL,
            stdout=self._output,
            stderr=self._errors,
        )
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.kill()
        self._output.close()
        self._errors.close()

    # What is on the screen

    def look(self) -> list[Widget]:
        """Return what is on the screen now."""
        widgets = self._technology.widgets(self._process.pid)
        self._told.update(text for one in widgets for text in (one.says, one.description, one.text))
        return widgets

    def find(self, name: str) -> Widget | None:
        """Return a widget if it is on the screen now."""
        return next((one for one in self.look() if one.name == name), None)

    def wait_for(self, name: str) -> Widget:
        """Wait for a widget."""
        return self._wait_until(f"{name} on the screen", lambda: self.find(name))

    def wait_for_code(self, digits: str) -> None:
        """Wait until the strip says these digits: `1 2 1 6`."""
        self.wait_for_words("strip-code", f"Code {digits}")

    def wait_for_words(self, name: str, words: str) -> None:
        """Wait until a widget's accessible name or text has these words in it."""

        def says_it() -> bool:
            widget = self.find(name)
            return widget is not None and (words in widget.says or words in widget.text)

        self._wait_until(f"“{words}” at {name}", says_it)

    def wait_for_text(self, words: str) -> None:
        """Wait until these words stand anywhere."""
        self._wait_until(f"“{words}”", lambda: any(words in widget.says for widget in self.look()))

    def wait_until_busy(self, *, is_busy: bool) -> None:
        """Wait until the page is said to be busy, or no longer to be."""

        def is_said() -> bool:
            page = self.find("content")
            return page is not None and page.is_busy is is_busy

        self._wait_until(f"a page that is {'' if is_busy else 'not '}busy", is_said)

    # What a person does

    def press(self, name: str, says: str = "") -> None:
        """Press a button or choose a choice, as soon as it can be; the one that says this."""

        def pressed() -> bool:
            found = (one for one in self.look() if one.name == name and one.is_enabled)
            wanted = next((one for one in found if says in one.says), None)
            return wanted is not None and self._technology.press(wanted)

        self._wait_until(f"{name} to press", pressed)

    def write(self, name: str, text: str) -> None:
        """Put a text into a field. The wizard takes more than one character at once for a paste."""
        self._technology.write(self.wait_for(name), text)

    # Its end

    def wait_for_end(self) -> int:
        """Wait until the process ends by itself, and return its exit code."""
        return self._process.wait(PATIENCE)

    def kill(self) -> None:
        """End it at once, without a chance to tidy up."""
        self._remember_what_others_see()
        self._process.kill()
        self._process.wait()

    # What it left behind

    @property
    def errors(self) -> str:
        """What it wrote to standard error so far."""
        return _all_of(self._errors).decode()

    def traces(self) -> Iterator[tuple[str, bytes]]:
        """Return all that others may have read: where, and what stood there."""
        self._remember_what_others_see()
        yield "standard output", _all_of(self._output)
        yield "standard error", _all_of(self._errors)
        yield "the process table", b"\n".join(self._visible_to_others)
        yield "assistive technology", "\n".join(self._told).encode()

    def _remember_what_others_see(self) -> None:
        for name in ("cmdline", "environ"):
            with suppress(OSError):
                self._visible_to_others.append(
                    Path(f"/proc/{self._process.pid}/{name}").read_bytes()
                )

    def _wait_until(self, what: str, condition: Callable[[], Found | None]) -> Found:
        deadline = time.monotonic() + PATIENCE
        while not (found := condition()):
            if self._process.poll() is not None:
                raise AssertionError(f"Waited for {what}; the program has ended. {self.errors}")
            if time.monotonic() > deadline:
                raise AssertionError(f"Waited for {what} in vain. {self._screen()}\n{self.errors}")
            time.sleep(0.03)
        return found

    def _screen(self) -> str:
        return "; ".join(f"{one.name}: {one.says or one.text}" for one in self.look())


def _all_of(file: tempfile._TemporaryFileWrapper) -> bytes:
    return os.pread(file.fileno(), os.fstat(file.fileno()).st_size, 0)
