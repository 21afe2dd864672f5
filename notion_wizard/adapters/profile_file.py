"""The profile file: what is known of the saved tokens, and never a token."""

import errno
import os
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Final, TypeVar

import platformdirs

from notion_wizard.adapters.profile_codec import (
    KEY_BYTES,
    NewerVersionError,
    UnreadableError,
    decode,
    encode,
)
from notion_wizard.adapters.whole_files import fix_names, put_in_place, write_new
from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.model import Book
from notion_wizard.core.problem import Problem

_Answer = TypeVar("_Answer")

_SECONDS_FOR_LOCK: Final = 5
_DISK_FULL: Final = {errno.ENOSPC, errno.EDQUOT}


class ProfileFile:
    """The `Profiles` port over `profiles.json` in the person's data folder, or in another one.

    Only the person may read it. A file that cannot be read is set aside under another name and
    reported by the call that found it, as PROFILES_UNREADABLE; after that there is none. Raises
    too PROFILES_FROM_NEWER_VERSION, PROFILES_NOT_WRITABLE (also when another wizard holds it for
    5 seconds) and DISK_FULL; these leave the file as it was. Each has the fact `file`, its path,
    PROFILES_UNREADABLE also `backup`, the path it was moved to.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or platformdirs.user_data_path("notion-wizard", appauthor=False)
        self._file = self._folder / "profiles.json"
        self._saving = self._folder / "saving.lock"
        # Kept from the start: a fingerprint made before anything is stored stays good.
        self._new_key = os.urandom(KEY_BYTES)

    def load(self) -> Book:
        """Return what is kept; an empty book (with a new fingerprint key) if there is none."""
        with suppress(UnreadableError):
            return self._as_seen(self._read())
        # Once more under the lock: another wizard may just have mended it.
        with self._lock():
            return self._as_seen(self._read_or_set_aside())

    def look(self) -> Book:
        """Return what `load` returns, or an empty book where it would raise; write nothing."""
        with suppress(UnreadableError, Problem):
            return self._as_seen(self._read())
        return Book(self._new_key)

    def read(self) -> Book:
        """Return what `load` returns, but leave a file that cannot be read where it is.

        PROFILES_UNREADABLE then comes in the variant "left".
        """
        try:
            return self._as_seen(self._read())
        except UnreadableError:
            facts = {"file": str(self._file)}
        raise Problem.of(Diagnosis(Code.PROFILES_UNREADABLE, facts, "left"))

    def change(self, edit: Callable[[Book], Book]) -> Book:
        """Replace the book by its edited form, atomically, and return that.

        The edit sees what the file holds now, and no other wizard changes it meanwhile. What the
        edit raises leaves the file as it was.
        """
        with self._lock():
            book = edit(self._read_or_set_aside())
            data = encode(book)
            self._tried(lambda: self._store(data))
        return self._as_seen(book)

    @contextmanager
    def alone(self, given_up: Callable[[], bool]) -> Generator[Book]:
        """Let nobody else change saved tokens meanwhile; give what is kept, and wait for that."""
        with self._held(self._saving, given_up, Code.CANCELLED):
            with self._lock():
                book = self._read_or_set_aside()
            yield book

    def _lock(self) -> AbstractContextManager[None]:
        from notion_wizard.adapters.file_lock import after  # noqa: PLC0415 - not to look alone

        lock, is_over = self._folder / "profiles.lock", after(_SECONDS_FOR_LOCK)
        return self._held(lock, is_over, Code.PROFILES_NOT_WRITABLE)

    @contextmanager
    def _held(self, lock: Path, is_over: Callable[[], bool], otherwise: Code) -> Generator[None]:
        from notion_wizard.adapters.file_lock import held  # noqa: PLC0415 - as above

        with ExitStack() as stack:
            self._tried(lambda: self._folder.mkdir(mode=0o700, parents=True, exist_ok=True))
            self._tried(lambda: stack.enter_context(held(lock, is_over)), otherwise)
            yield

    def _as_seen(self, book: Book) -> Book:
        """The book without a save that is under way: its journal tells only who comes after."""
        if book.pending is None:
            return book
        from notion_wizard.adapters.file_lock import is_held  # noqa: PLC0415 - as above

        return replace(book, pending=None) if is_held(self._saving) else book

    def _read(self) -> Book:
        """Return the file's book, or an empty one. Raises UnreadableError."""
        try:
            return decode(self._file.read_bytes())
        except (FileNotFoundError, NotADirectoryError):
            return Book(self._new_key)
        except NewerVersionError:
            problem = Problem(Code.PROFILES_FROM_NEWER_VERSION, file=str(self._file))
        except OSError:
            problem = UnreadableError()
        raise problem

    def _read_or_set_aside(self) -> Book:
        with suppress(UnreadableError):
            return self._read()
        names = (self._folder / f"profiles-unreadable-{number}.json" for number in count(1))
        aside = next(name for name in names if not name.exists())
        self._tried(lambda: self._file.rename(aside))
        raise Problem(Code.PROFILES_UNREADABLE, file=str(self._file), backup=str(aside))

    def _store(self, data: bytes) -> None:
        new = self._folder / "profiles.json.new"
        new.unlink(missing_ok=True)
        try:
            write_new(new, data)
            put_in_place(new, self._file)
        finally:
            new.unlink(missing_ok=True)
        fix_names(self._folder)

    def _tried(
        self, deed: Callable[[], _Answer], timed_out: Code = Code.PROFILES_NOT_WRITABLE
    ) -> _Answer:
        try:
            return deed()
        except TimeoutError:
            code = timed_out
        except OSError as trouble:
            full = trouble.errno in _DISK_FULL
            code = Code.DISK_FULL if full else Code.PROFILES_NOT_WRITABLE
        raise Problem(code, file=str(self._file))
