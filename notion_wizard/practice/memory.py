"""A keychain and a profile file that live in memory and end with the program."""

import threading
import time
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import Final

from notion_wizard.core.codes import Code
from notion_wizard.core.model import Book
from notion_wizard.core.problem import Problem
from notion_wizard.core.secret import Secret
from notion_wizard.core.text import QT_TRANSLATE_NOOP, Phrase

_NAME: Final = QT_TRANSLATE_NOOP("Practice", "Practice keychain")


class MemoryKeychain:
    """A keychain (`core.ports.Keychain`) that forgets everything when the program ends.

    With the fault NOT_KEPT it reads back another text than was written; with any other fault
    every call raises it, or the first one alone if it `relents`. `waits` is for how many seconds
    the first write waits for an answer, as if the computer asked for its own password.
    """

    def __init__(
        self,
        entries: Mapping[str, Secret] | None = None,
        fault: Code | None = None,
        waits: float = 0,
        *,
        relents: bool = False,
    ) -> None:
        self._entries = dict(entries or {})
        self._fault = fault
        self._waits = waits
        self._relents = relents
        self._lock = threading.Lock()

    @property
    def name(self) -> Phrase:
        """What it is called on the screen."""
        return Phrase(_NAME)

    def read(self, entry: str) -> Secret | None:
        """Return the token kept under this entry, or None."""
        self._open()
        with self._lock:
            return self._entries.get(entry)

    def write(self, entry: str, token: Secret) -> None:
        """Keep the token under this entry, in place of any before."""
        self._open()
        waits, self._waits = self._waits, 0
        time.sleep(waits)
        kept = Secret("something else") if self._fault is Code.NOT_KEPT else token
        with self._lock:
            self._entries[entry] = kept

    def delete(self, entry: str) -> None:
        """Forget this entry; one that is not there is no problem."""
        self._open()
        with self._lock:
            self._entries.pop(entry, None)

    def _open(self) -> None:
        fault = self._fault
        if fault not in (None, Code.NOT_KEPT):
            self._fault = None if self._relents else fault
            raise Problem(fault)


_SECONDS_BETWEEN_TRIES: Final = 0.02


class MemoryProfiles:
    """A profile file (`core.ports.Profiles`) that is never on a disk."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._lock = threading.Lock()
        self._saving = threading.Lock()

    def load(self) -> Book:
        """Return what is kept, but for a save that is under way."""
        with self._lock:
            return self._as_seen()

    def look(self) -> Book:
        """Return what is kept."""
        return self.load()

    def change(self, edit: Callable[[Book], Book]) -> Book:
        """Replace the book by its edited form and return that; one edit at a time."""
        with self._lock:
            self._book = edit(self._book)
            return self._as_seen()

    @contextmanager
    def alone(self, given_up: Callable[[], bool]) -> Generator[Book]:
        """Let nobody else change saved tokens meanwhile; give what is kept, and wait for that."""
        while not self._saving.acquire(timeout=_SECONDS_BETWEEN_TRIES):
            if given_up():
                raise Problem(Code.CANCELLED)
        try:
            yield self._book
        finally:
            self._saving.release()

    def _as_seen(self) -> Book:
        return replace(self._book, pending=None) if self._saving.locked() else self._book
