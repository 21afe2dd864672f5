"""What the core needs from the world: each port has adapters, and a fake in `practice`."""

import threading
from collections.abc import Callable, Collection
from contextlib import AbstractContextManager
from datetime import datetime
from enum import Enum, auto
from typing import TYPE_CHECKING, Protocol

from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.model import Book, Identity
from notion_wizard.core.secret import Secret
from notion_wizard.core.text import Phrase

if TYPE_CHECKING:
    from notion_wizard.core.reach import Ability, Found, SearchPage, TitlesPage
    from notion_wizard.core.token_places.model import (
        FolderSearch,
        FoundFile,
        Replacement,
        Variable,
    )


class Cancel:
    """A flag that one thread sets and a job looks at between its steps."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def set(self) -> None:
        """Ask the job to stop."""
        self._event.set()

    @property
    def is_set(self) -> bool:
        """Whether the job was asked to stop."""
        return self._event.is_set()

    def wait(self, seconds: float) -> bool:
        """Wait that long, or until asked to stop; tell whether it was."""
        return self._event.wait(seconds)


class SearchOrder(Enum):
    """From which end a search begins. Moments are rounded to minutes: ties come in any order."""

    NEWEST_FIRST = auto()
    OLDEST_FIRST = auto()


class Notion(Protocol):
    """Notion's API. Every call raises only `Problem` (2xx, 3xx, 505) and honours `cancel`.

    A `Problem` that came with an answer carries the facts `status`, `notion_code` and
    `request_id` where there are such; one that asks to wait carries `seconds`.
    """

    def reach(self, cancel: Cancel) -> None:
        """Return if a request without a token got Notion's own 401, so Notion is reached."""
        ...

    def inspection(self, cancel: Cancel) -> Diagnosis | None:
        """Return 214 if this computer trusts the connection and no public list would.

        None also where that could not be told. Sends nothing.
        """
        ...

    def identify(self, token: Secret, cancel: Cancel) -> tuple[Identity, str | None]:
        """Return which workspace and connection the token opens, and the request id.

        Raises a Problem with TOKEN_REFUSED, TOKEN_REVOKED, TOKEN_EXPIRED, NOTHING_SENT,
        ACCOUNT_RESTRICTED, WIZARD_OUTDATED or a 2xx.
        """
        ...

    def may_read_content(self, token: Secret, cancel: Cancel) -> "Ability":
        """Tell whether the token may read pages; UNKNOWN for any unexpected answer."""
        ...

    def may_read_comments(self, token: Secret, cancel: Cancel) -> "Ability":
        """Tell whether the token may read comments; UNKNOWN for any unexpected answer."""
        ...

    def may_read_users(self, token: Secret, cancel: Cancel) -> "Ability":
        """Tell whether the token may list users; UNKNOWN for any unexpected answer."""
        ...

    def search(
        self,
        token: Secret,
        cursor: str | None,
        cancel: Cancel,
        order: SearchOrder = SearchOrder.NEWEST_FIRST,
    ) -> "SearchPage":
        """Return one page of the data sources the token reaches, by their last edit.

        Raises a Problem with CANNOT_READ_CONTENT when Notion answers 403, and with NOTION_BUSY
        at once, since who reads a list knows what else can be done meanwhile.
        """
        ...

    def page_titles(self, token: Secret, cursor: str | None, cancel: Cancel) -> "TitlesPage":
        """Return the titles of some of the pages the token reaches, last edited first."""
        ...

    def find(self, token: Secret, object_id: str, cancel: Cancel) -> "Found":
        """Return what is behind an id: database, data source or page, tried in that order.

        Raises a Problem with LINK_NOT_SHARED_OR_MISSING when it is none that the token sees.
        """
        ...


class Keychain(Protocol):
    """The system's store for secrets. It may ask the person, wait, or hang: call it in a job.

    Every call raises only `Problem` (6xx). Entries are named `<profile>`, `<profile>/before`
    and, while these two change places, `<profile>/newer`.
    """

    @property
    def name(self) -> str | Phrase:
        """What this system calls it: "Windows Credential Manager"; for a text to be filled with."""
        ...

    def read(self, entry: str) -> Secret | None:
        """Return the token kept under this entry, or None."""
        ...

    def write(self, entry: str, token: Secret) -> None:
        """Keep the token under this entry, in place of any before."""
        ...

    def delete(self, entry: str) -> None:
        """Forget this entry; one that is not there is no problem."""
        ...


class Profiles(Protocol):
    """The profile file. Every call raises only `Problem` (7xx).

    What it returns tells of no save that is under way right now, here or in another wizard: only
    one that was interrupted is to be told.
    """

    def load(self) -> Book:
        """Return what is kept; an empty book (with a new fingerprint key) if there is none."""
        ...

    def look(self) -> Book:
        """Return what `load` returns, or an empty book where it would raise; write nothing."""
        ...

    def change(self, edit: Callable[[Book], Book]) -> Book:
        """Replace the book by its edited form, atomically, and return that.

        The edit is applied to what the file holds now, under a lock: two wizards at once do
        not undo each other's changes.
        """
        ...

    def alone(self, given_up: Callable[[], bool]) -> AbstractContextManager[Book]:
        """Let nobody else change saved tokens meanwhile, in this wizard or another.

        Waits for whoever is at it: their keychain may be asking the person. Gives what is kept,
        with the journal of a save that was interrupted. Raises CANCELLED once the person has
        given up waiting.
        """
        ...


class TokenPlaces(Protocol):
    """Where tokens lie about on this computer: its environment, and files. Nothing is sent.

    What is found is known by its fingerprint with this key, and never kept. Reading takes a
    while: call it in a job.
    """

    def variables(self, key: bytes) -> "tuple[Variable, ...]":
        """Return the environment variables that hold a token, or have the name of one."""
        ...

    def search(
        self,
        folder: str,
        key: bytes,
        progress: "Callable[[FolderSearch], None]",
        cancel: Cancel,
    ) -> "FolderSearch":
        """Look through a folder, its folders too, never through a link out of it.

        Tells now and then what has been found so far. What cannot be read is counted.
        """
        ...

    def replace(
        self, found: "FoundFile", fingerprints: Collection[str], new: Secret, key: bytes
    ) -> "Replacement":
        """Put the new token where these stand in the file, which is kept beside it as it was.

        The file has all of the new content or is as it was. Raises a Problem with
        FILE_NOT_REPLACED or DISK_FULL; then it is as it was.
        """
        ...

    def undo(self, replacement: "Replacement", key: bytes) -> "FoundFile":
        """Let the file be as it was, byte for byte, and only then remove what was kept beside it.

        Raises a Problem with FILE_NOT_REPLACED or DISK_FULL; then nothing was changed.
        """
        ...

    def delete_copy(self, replacement: "Replacement", key: bytes) -> None:
        """Delete what was kept beside the file, if it is that still, and the file is there.

        Raises a Problem with FILE_NOT_REPLACED; then nothing was changed.
        """
        ...


class Readers(Protocol):
    """The screen readers that run on this computer."""

    def hears_announcements(self) -> bool:
        """Tell whether all of them say what a program announces; True where that is not known.

        It may take a few seconds: call it in a job.
        """
        ...


class Clock(Protocol):
    """Time, so that tests need not wait for it."""

    def now(self) -> datetime:
        """Return this moment, with its time zone."""
        ...
