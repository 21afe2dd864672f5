"""A practice computer: its environment and files live in memory and end with the program."""

import threading
from collections.abc import Callable, Collection, Mapping
from typing import Final

from notion_wizard.core.catalogue.file_not_replaced import (
    BACKUP_GONE,
    CHANGED,
    COPY_LEFT,
    LEFT_AS_IT_IS,
    READ_ONLY,
)
from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.ports import Cancel
from notion_wizard.core.problem import Problem
from notion_wizard.core.secret import Secret
from notion_wizard.core.token_places.finding import found_file, state_of
from notion_wizard.core.token_places.kinds_of_files import BACKUP_ENDING
from notion_wizard.core.token_places.model import FolderSearch, FoundFile, Replacement, Variable
from notion_wizard.core.token_places.replacing import with_new_token
from notion_wizard.core.token_places.start_files import assignments_in
from notion_wizard.core.token_places.variables import variables_of

FOLDER: Final = "/home/anna/order-sync"
"""The folder that is looked through in practice, whichever is there in truth."""

_START_FILE: Final = "~/.bashrc"
_FILES_AROUND: Final = 1_234
_TELLS_AT: Final = (200, 700)


class PracticePlaces:
    """A `core.ports.TokenPlaces` over files in memory, by their paths.

    `environment` is what a program has that starts now, `start_file` the text of `~/.bashrc`. A
    file among `read_only` cannot be changed.
    """

    def __init__(
        self,
        files: Mapping[str, bytes] | None = None,
        environment: Mapping[str, str] | None = None,
        start_file: str = "",
        read_only: Collection[str] = (),
    ) -> None:
        self.files = dict(files or {})
        self._environment = dict(environment or {})
        self._start_file = start_file
        self._read_only = frozenset(read_only)
        self._lock = threading.Lock()

    def variables(self, key: bytes) -> tuple[Variable, ...]:
        """Return the environment variables that hold a token, or have the name of one."""
        set_there = assignments_in(self._start_file, _START_FILE)
        return variables_of(self._environment, set_there, key)

    def search(
        self,
        folder: str,
        key: bytes,
        progress: Callable[[FolderSearch], None],
        cancel: Cancel,
    ) -> FolderSearch:
        """Look through the practice folder, and through as many files as a real one may have."""
        for looked_at in _TELLS_AT:
            if cancel.is_set:
                return FolderSearch(looked_at=looked_at)
            progress(FolderSearch(looked_at=looked_at))
        with self._lock:
            found = tuple(
                one
                for path, data in sorted(self.files.items())
                if path.startswith(f"{folder}/") and BACKUP_ENDING not in path
                if (one := found_file(path, data, key)).tokens
            )
        return FolderSearch(found, _FILES_AROUND, is_complete=True)

    def replace(
        self, found: FoundFile, fingerprints: Collection[str], new: Secret, key: bytes
    ) -> Replacement:
        """Put the new token where these stand in the file, which is kept beside it as it was."""
        if found.path in self._read_only:
            raise _not_replaced(READ_ONLY, file=found.path)
        with self._lock:
            before = self.files.get(found.path)
            is_same = before is not None and state_of(before, key) == found.state
            after = with_new_token(before, fingerprints, new, key) if before and is_same else None
            if before is None or after is None:
                raise _not_replaced(CHANGED, file=found.path)
            backup = f"{found.path}{BACKUP_ENDING}"
            self.files |= {backup: before, found.path: after}
        return Replacement(found_file(found.path, after, key), backup, found.state)

    def undo(self, replacement: Replacement, key: bytes) -> FoundFile:
        """Let the file be as it was, and remove what was kept beside it."""
        path, backup = replacement.found.path, replacement.backup
        with self._lock:
            if state_of(self.files.get(path, b""), key) != replacement.found.state:
                raise _not_replaced(LEFT_AS_IT_IS, file=path, backup=backup)
            before = self.files.get(backup, b"")
            if state_of(before, key) != replacement.before:
                raise _not_replaced(BACKUP_GONE, file=path, backup=backup)
            self.files[path] = self.files.pop(backup)
        return found_file(path, before, key)

    def delete_copy(self, replacement: Replacement, key: bytes) -> None:
        """Delete what was kept beside the file, if it is that still."""
        path, backup = replacement.found.path, replacement.backup
        with self._lock:
            kept = self.files.get(backup)
            is_ours = kept is None or state_of(kept, key) == replacement.before
            if not self.files.get(path) or not is_ours:
                raise _not_replaced(COPY_LEFT, file=path, backup=backup)
            self.files.pop(backup, None)


def _not_replaced(variant: str, **facts: str) -> Problem:
    return Problem.of(Diagnosis(Code.FILE_NOT_REPLACED, dict(facts), variant))


def computer_with(token: str | None, *, read_only: bool = False) -> PracticePlaces:
    """Return a practice computer where this token still lies about; None: a tidy one."""
    if token is None:
        return PracticePlaces()
    files = {
        f"{FOLDER}/.env": f"# Order sync\nLOG_LEVEL=info\nNOTION_TOKEN={token}\n",
        f"{FOLDER}/config/settings.json": f'{{\n  "notion": {{"token": "{token}"}}\n}}\n',
        f"{FOLDER}/scripts/nightly.py": f'#!/usr/bin/env python3\r\nTOKEN = "{token}"\r\n',
    }
    return PracticePlaces(
        {path: text.encode() for path, text in files.items()},
        {"NOTION_TOKEN": token},
        "\n" * 11 + f"export NOTION_TOKEN={token}\n",
        files if read_only else (),
    )
