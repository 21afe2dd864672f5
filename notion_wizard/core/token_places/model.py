"""What was found on this computer, and what was done about it; there is no token in any of it."""

from dataclasses import dataclass, field, replace
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class SeenToken:
    """A whole token that stands in a text, in the line of this number, counted from 1.

    `fingerprint` recognises it as the profile file does; `masked` is how it may be shown, such as
    `ntn_…k3QZ`, and `ends` the last four letters of that.
    """

    line: int
    fingerprint: str
    masked: str

    @property
    def ends(self) -> str:
        """How it ends."""
        return self.masked[-4:]


class Scope(StrEnum):
    """For whom a variable is set, where no file says so: Windows keeps two lists."""

    ACCOUNT = "account"
    COMPUTER = "computer"


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a variable is set: a line of a file, or one of the system's own lists."""

    file: str = ""
    line: int = 0
    scope: Scope | None = None


@dataclass(frozen=True, slots=True)
class Assignment:
    """What gives a variable its value, and where; the value may be a secret of any kind."""

    name: str
    value: str = field(repr=False)
    setting: Setting


@dataclass(frozen=True, slots=True)
class Variable:
    """An environment variable with a token, or with a token's name.

    Without a token it has the name of one that should be there. `is_set_now` tells that programs
    which start from here have it; otherwise those have it that start after the next sign-in, or
    from a new terminal.
    """

    name: str
    token: SeenToken | None
    settings: tuple[Setting, ...] = ()
    is_set_now: bool = True


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file with tokens in it; by its `state`, a keyed digest, a change of it is noticed."""

    path: str
    tokens: tuple[SeenToken, ...]
    state: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class FolderSearch:
    """What a look through a folder has brought so far; `is_complete` once it is over."""

    files: tuple[FoundFile, ...] = ()
    looked_at: int = 0
    unreadable: int = 0
    """Files and folders that this computer did not open."""
    too_large: int = 0
    is_complete: bool = False

    def with_file(self, found: FoundFile) -> "FolderSearch":
        """Return this with what a file is by now."""
        files = tuple(found if one.path == found.path else one for one in self.files)
        return replace(self, files=files)


@dataclass(frozen=True, slots=True)
class Replacement:
    """A file in which tokens were replaced, and the path of what it was, beside it.

    `before` is the state that it had, by which what is kept can be recognised.
    """

    found: FoundFile
    """The file as it is now."""
    backup: str
    before: bytes = field(repr=False)
