"""Puts the new token into a file in the place of the old one; takes that back, or the copy away."""

import errno
import os
import shutil
import stat
from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType
from typing import Final, NamedTuple, TypeVar

from notion_wizard.adapters.whole_files import fix_names, put_in_place, write_new
from notion_wizard.core.catalogue.file_not_replaced import (
    BACKUP_GONE,
    CHANGED,
    COPY_LEFT,
    LEFT_AS_IT_IS,
    NOT_PUT_BACK,
    NOT_PUT_BACK_READ_ONLY,
    NOT_PUT_BACK_SEVERAL_NAMES,
    READ_ONLY,
    SEVERAL_NAMES,
)
from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.problem import Problem
from notion_wizard.core.secret import Secret
from notion_wizard.core.token_places.finding import found_file, state_of
from notion_wizard.core.token_places.kinds_of_files import BACKUP_ENDING, NEW_ENDING
from notion_wizard.core.token_places.model import FoundFile, Replacement
from notion_wizard.core.token_places.replacing import with_new_token

_Answer = TypeVar("_Answer")

_DISK_FULL: Final = {errno.ENOSPC, errno.EDQUOT}
_IN_UNDO: Final = {
    READ_ONLY: NOT_PUT_BACK_READ_ONLY,
    SEVERAL_NAMES: NOT_PUT_BACK_SEVERAL_NAMES,
}
_IN_DELETING: Final = {READ_ONLY: COPY_LEFT, SEVERAL_NAMES: COPY_LEFT}
_READ: Final = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


class _RefusedError(Exception):
    """What was seen stands in the way, by the variant of 706 that tells it."""

    def __init__(self, variant: str) -> None:
        super().__init__(variant)
        self.variant = variant


class _Seen(NamedTuple):
    """A file as it is now."""

    data: bytes
    status: os.stat_result


def replace_tokens(
    found: FoundFile, fingerprints: Collection[str], new: Secret, key: bytes
) -> Replacement:
    """Replace the tokens in the file, which is kept beside it as it was."""
    file = Path(found.path)

    def replaced() -> Replacement:
        seen = _look(file)
        if state_of(seen.data, key) != found.state:
            raise _RefusedError(CHANGED)
        data = with_new_token(seen.data, fingerprints, new, key)
        if data is None:
            raise _RefusedError(CHANGED)
        backup, is_new = _kept_beside(file, seen)
        try:
            _put(file, data, seen)
        except BaseException as trouble:
            # No text names the copy: it goes, unless the file may have been replaced after all,
            # or has gone: then nothing else holds what was in it.
            is_left_alone = isinstance(trouble, _RefusedError) or not _is_another(file, seen)
            if is_new and is_left_alone and file.exists():
                backup.unlink()
            raise
        return Replacement(found_file(str(file), data, key), str(backup), found.state)

    return _told(replaced, {"file": str(file)}, changed=CHANGED)


def undo_replacement(replacement: Replacement, key: bytes) -> FoundFile:
    """Let the file be as it was; what was kept beside it goes once that was read back."""
    file, backup = Path(replacement.found.path), Path(replacement.backup)

    def undone() -> FoundFile:
        seen = _look(file)
        if state_of(seen.data, key) != replacement.found.state:
            raise _RefusedError(LEFT_AS_IT_IS)
        before = _kept(backup)
        if state_of(before, key) != replacement.before:
            raise _RefusedError(BACKUP_GONE)
        _put(file, before, seen, changed=LEFT_AS_IT_IS)
        if _data_of(file) != before:
            raise _RefusedError(LEFT_AS_IT_IS)
        # The file is as it was: what lies beside it then is too much, and no more.
        with suppress(OSError):
            backup.unlink()
        return found_file(str(file), before, key)

    facts = {"file": str(file), "backup": str(backup)}
    return _told(undone, facts, changed=LEFT_AS_IT_IS, otherwise=NOT_PUT_BACK, instead=_IN_UNDO)


def delete_copy(replacement: Replacement, key: bytes) -> None:
    """Delete what was kept beside the file, if it is that still; one that is gone is no problem.

    It stays where the file itself is gone or empty: then nothing else holds what was in it.
    """
    file, backup = Path(replacement.found.path), Path(replacement.backup)

    def deleted() -> None:
        if not stat.S_ISREG(file.lstat().st_mode) or not _data_of(file).strip():
            raise _RefusedError(COPY_LEFT)
        with suppress(FileNotFoundError):
            seen = _look(backup)
            if state_of(seen.data, key) != replacement.before or _is_another(backup, seen):
                raise _RefusedError(COPY_LEFT)
            backup.unlink()
            fix_names(backup.parent)

    facts = {"file": str(file), "backup": str(backup)}
    _told(deleted, facts, changed=COPY_LEFT, otherwise=COPY_LEFT, instead=_IN_DELETING)


def _told(
    deed: Callable[[], _Answer],
    facts: dict[str, str],
    *,
    changed: str,
    otherwise: str = "",
    instead: Mapping[str, str] = MappingProxyType({}),
) -> _Answer:
    """Do it; what goes wrong is told as a Problem, in one of the variants or what is `instead`."""
    code, variant = Code.FILE_NOT_REPLACED, otherwise
    try:
        return deed()
    except _RefusedError as refused:
        variant = instead.get(refused.variant, refused.variant)
    except FileNotFoundError:
        variant = changed
    except OSError as trouble:
        if trouble.errno in _DISK_FULL:
            code, variant = Code.DISK_FULL, ""
    raise Problem.of(Diagnosis(code, dict(facts), variant))


# Reading


def _look(file: Path) -> _Seen:
    """Return the file as it is; raise what speaks against writing it."""
    if os.path.realpath(file.parent) != str(file.parent):
        raise _RefusedError(SEVERAL_NAMES)
    status = file.lstat()
    if not stat.S_ISREG(status.st_mode) or status.st_nlink > 1:
        raise _RefusedError(SEVERAL_NAMES)
    if not status.st_mode & stat.S_IWUSR or not os.access(file, os.W_OK):
        raise _RefusedError(READ_ONLY)
    return _Seen(_data_of(file), status)


def _kept(backup: Path) -> bytes:
    with suppress(FileNotFoundError):
        return _data_of(backup)
    raise _RefusedError(BACKUP_GONE)


def _data_of(file: Path) -> bytes:
    with open(os.open(file, _READ), "rb") as opened:  # noqa: PTH123 - a Path knows no descriptors
        return opened.read()


# Writing


def _put(file: Path, data: bytes, seen: _Seen, changed: str = CHANGED) -> None:
    """Let the file hold this, with its owner and rights, unless it has changed meanwhile."""
    new = file.with_name(file.name + NEW_ENDING)

    def make_ready() -> None:
        if _is_another(file, seen):
            raise _RefusedError(changed)
        # No sooner: until then it is for its owner alone, whatever ends the wizard.
        shutil.copystat(file, new, follow_symlinks=False)
        os.utime(new)

    # One that a wizard left which was ended.
    new.unlink(missing_ok=True)
    try:
        write_new(new, data)
        _give_owner(new, seen.status)
        put_in_place(new, file, make_ready)
    finally:
        new.unlink(missing_ok=True)
    fix_names(file.parent)


def _is_another(file: Path, seen: _Seen) -> bool:
    try:
        now, then = file.lstat(), seen.status
    except FileNotFoundError:
        return True
    return (now.st_ino, now.st_size, now.st_mtime_ns, now.st_mode) != (
        *(then.st_ino, then.st_size, then.st_mtime_ns, then.st_mode),
    )


def _kept_beside(file: Path, seen: _Seen, number: int = 1) -> tuple[Path, bool]:
    """Keep what the file holds under a name beside it that nothing has; tell if it is new there."""
    ending = BACKUP_ENDING if number == 1 else f"{BACKUP_ENDING}-{number}"
    backup = file.with_name(file.name + ending)
    with suppress(FileExistsError):
        _keep(backup, seen)
        return backup, True
    # Left by a wizard that was ended before it came to replace the file.
    if _is_copy(backup, seen.data):
        return backup, False
    return _kept_beside(file, seen, number + 1)


def _keep(backup: Path, seen: _Seen) -> None:
    """Write the copy, and read it back; one that is not what it should be is not left there."""
    write_new(backup, seen.data)
    try:
        _give_owner(backup, seen.status)
        _compare(backup, seen.data)
    except OSError:
        backup.unlink()
        raise


def _compare(file: Path, data: bytes) -> None:
    if _data_of(file) != data:
        raise OSError


def _is_copy(backup: Path, data: bytes) -> bool:
    with suppress(OSError):
        return _data_of(backup) == data
    return False


if hasattr(os, "chown"):

    def _give_owner(file: Path, like: os.stat_result) -> None:
        """Let it belong to whom the file belongs; raise OSError where that is not allowed."""
        owner = _owner_of(like)
        if owner != _owner_of(file.stat()):
            os.chown(file, *owner)

    def _owner_of(status: os.stat_result) -> tuple[int, int]:
        return status.st_uid, status.st_gid

else:  # pragma: no cover - Windows knows no such owner

    def _give_owner(file: Path, like: os.stat_result) -> None:
        """Windows gives a new file the rights of its folder."""
