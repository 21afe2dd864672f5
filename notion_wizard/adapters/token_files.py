"""Looks through a folder for files with tokens; reads, and changes nothing of the person's."""

import os
import stat
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Final

from notion_wizard.core.ports import Cancel
from notion_wizard.core.token_places.finding import found_file
from notion_wizard.core.token_places.kinds_of_files import (
    LARGEST_FILE,
    NEW_ENDING,
    is_entered,
    is_looked_at,
)
from notion_wizard.core.token_places.model import FolderSearch, FoundFile

_SECONDS_BETWEEN_NEWS: Final = 0.1
_SECONDS_TO_WRITE: Final = 10
"""A new file that is older was left by a wizard that was ended; writing one takes far less."""
# A link that was put there a moment ago is not followed, and nothing waits for a pipe's other end.
_READ: Final = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_BINARY", 0)
)


def search_folder(
    folder: str, key: bytes, progress: Callable[[FolderSearch], None], cancel: Cancel
) -> FolderSearch:
    """Look through a folder and what is in it, never through a link; the chosen one may be one."""
    search = _Search(key, progress, cancel)
    search.run(os.path.realpath(folder))
    return search.so_far(is_complete=not cancel.is_set)


class _Search:
    def __init__(
        self, key: bytes, progress: Callable[[FolderSearch], None], cancel: Cancel
    ) -> None:
        self._key, self._progress, self._cancel = key, progress, cancel
        self._files: list[FoundFile] = []
        self._looked_at = self._unreadable = self._too_large = 0
        self._told_at = time.monotonic()

    def so_far(self, *, is_complete: bool = False) -> FolderSearch:
        return FolderSearch(
            tuple(self._files), self._looked_at, self._unreadable, self._too_large, is_complete
        )

    def run(self, folder: str) -> None:
        # Not a function that calls itself: folders may lie in each other deeper than that goes.
        waiting = [folder]
        while waiting and not self._cancel.is_set:
            inner = self._look_through(waiting.pop())
            waiting += reversed(inner)

    def _look_through(self, folder: str) -> list[str]:
        """Look at the files of one folder; return the folders in it that are to be entered."""
        try:
            with os.scandir(folder) as entries:
                inside = sorted(entries, key=lambda entry: entry.name)
        except OSError:
            self._unreadable += 1
            return []
        inner: list[str] = []
        for entry in inside:
            if self._cancel.is_set:
                break
            try:
                if _leads_elsewhere(entry):
                    continue
                if entry.is_dir(follow_symlinks=False):
                    if is_entered(entry.name):
                        inner.append(entry.path)
                elif entry.is_file(follow_symlinks=False):
                    self._look_at(entry)
            except OSError:
                self._unreadable += 1
            self._tell()
        return inner

    def _look_at(self, entry: os.DirEntry[str]) -> None:
        if entry.name.endswith(NEW_ENDING):
            _remove_leftover(entry)
        if not is_looked_at(entry.name):
            return
        data = _data_of(entry.path)
        if data is None:
            self._too_large += 1
            return
        self._looked_at += 1
        found = found_file(entry.path, data, self._key)
        if found.tokens:
            self._files.append(found)

    def _tell(self) -> None:
        now = time.monotonic()
        if now - self._told_at >= _SECONDS_BETWEEN_NEWS:
            self._told_at = now
            self._progress(self.so_far())


def _remove_leftover(entry: os.DirEntry[str]) -> None:
    """Remove what a wizard left that was ended while it wrote: there is a token in it."""
    with suppress(OSError):
        if time.time() - entry.stat(follow_symlinks=False).st_mtime > _SECONDS_TO_WRITE:
            os.unlink(entry.path)  # noqa: PTH108 - as all here goes by the system's own paths


def _data_of(path: str) -> bytes | None:
    """Return what is in a file; None if that is too much."""
    descriptor = os.open(path, _READ)
    with open(descriptor, "rb") as file:  # noqa: PTH123 - a Path knows no descriptors
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise OSError
        data = file.read(LARGEST_FILE + 1)
    return data if len(data) <= LARGEST_FILE else None


if sys.platform == "win32":  # pragma: no cover - junctions are Windows' own
    _LINKS: Final = (stat.IO_REPARSE_TAG_SYMLINK, stat.IO_REPARSE_TAG_MOUNT_POINT)

    def _leads_elsewhere(entry: os.DirEntry[str]) -> bool:
        """Tell whether it is a link or a junction. What lies in a cloud is neither."""
        return entry.stat(follow_symlinks=False).st_reparse_tag in _LINKS

else:

    def _leads_elsewhere(entry: os.DirEntry[str]) -> bool:
        """Tell whether it is a link."""
        return entry.is_symlink()
