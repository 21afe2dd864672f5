"""Reads pasted texts without holding up the window."""

from collections.abc import Callable
from typing import Final, Generic, TypeVar

from notion_wizard.core.session import Session
from notion_wizard.gui.conductor import Conductor

READ_AT_ONCE: Final = 2_000
"""A text with more characters is read in the background.

Some take 5 ms for a thousand characters, and a window that answers to nothing for 50 is noticed.
"""

Found = TypeVar("Found")


class Reader(Generic[Found]):
    """Reads a short text at once and a long one in the background; only the newest counts."""

    def __init__(
        self,
        conductor: Conductor,
        read: Callable[[str], Found],
        matter: Callable[[Session], object] = lambda session: session.attempt,
    ) -> None:
        """`matter` is what a text is about: what is read later than that changed is dropped."""
        self._conductor = conductor
        self._read = read
        self._matter = matter
        self._newest = 0

    def read(self, text: str, told: Callable[[Found], None]) -> None:
        """Tell what was read, unless a newer text or another matter came in between."""
        self._newest += 1
        number = self._newest
        if len(text) <= READ_AT_ONCE:
            told(self._read(text))
            return

        matter = self._matter(self._conductor.session)

        def tell(found: Found) -> None:
            if number == self._newest and matter == self._matter(self._conductor.session):
                told(found)

        self._conductor.run(lambda _cancel: self._read(text), tell, self._conductor.troubled.emit)

    def forget(self) -> None:
        """Tell nothing more of what is still being read."""
        self._newest += 1
