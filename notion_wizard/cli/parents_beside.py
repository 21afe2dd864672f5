"""The places of databases, looked up beside their list: both together take no longer than it."""

import queue
from collections.abc import Callable, Iterator
from contextlib import suppress

from notion_wizard.cli.background import Background
from notion_wizard.core.listing import ParentSearch, wants_parents
from notion_wizard.core.model import Identity
from notion_wizard.core.reach import Listing


class ParentsBeside:
    """Hears how the list grows, and asks for one page of names with each piece of news.

    While the list is read it asks only if it `may_ask`, so that not too much is asked at once, and
    not at all any more once Notion has asked the list to wait.
    """

    def __init__(
        self, search: ParentSearch, identity: Identity, may_ask: Callable[[], bool]
    ) -> None:
        self._search = search
        self._identity = identity
        self._may_ask = may_ask
        self._news = queue.SimpleQueue[Listing]()
        self._work = Background[Listing](self._run)

    def hear(self, listing: Listing) -> None:
        """The list has grown, waits, or has ended."""
        if listing.pause is not None:
            self._search.rest()
        self._news.put(listing)

    def named(self, seconds: float) -> Iterator[Listing]:
        """Yield the list that has ended, with the names that were found; as `Background.told`."""
        return self._work.told(seconds)

    def _run(self, tell: Callable[[Listing], None]) -> None:
        while not (listing := self._newest()).ended:
            if self._may_ask():
                self._search.look(listing)
        if wants_parents(listing):
            self._search.look_on(listing)
        tell(self._search.named(listing, self._identity))

    def _newest(self) -> Listing:
        """Wait for news, and pass over all but the last of them."""
        listing = self._news.get()
        with suppress(queue.Empty):
            while True:
                listing = self._news.get_nowait()
        return listing
