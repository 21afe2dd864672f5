"""Reads the list from both ends at once until the two have crossed: half the time of one end."""

import queue
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Final

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.listing.end import End, are_about_to_cross, have_crossed, will_cross
from notion_wizard.core.listing.grouping import Grouping, News, Place
from notion_wizard.core.ports import Cancel, Notion, SearchOrder
from notion_wizard.core.problem import Problem
from notion_wizard.core.reach import Listing, SearchPage
from notion_wizard.core.secret import Secret
from notion_wizard.core.session import is_refusal

_BETWEEN_LOOKS: Final = 0.05
"""Seconds after which a wait looks whether it was cancelled."""

_SHORTEST_PAUSE: Final = 1
_PAUSE_NOT_NAMED: Final = 2
"""Seconds to wait for a Notion that is busy and does not say for how long; it doubles."""

_PAGES_LOOKED_AT_AGAIN: Final = 5

_PAGES_OF_A_LONG_LIST: Final = 20
_PAGES_OF_ONE_ROUND: Final = 3

# What holds for the other end, too. Any other trouble may be this end's alone.
_FINAL: Final = (Code.NOTION_BUSY, Code.CANCELLED, Code.CANNOT_READ_CONTENT)

_Search = Callable[[str | None, SearchOrder], SearchPage]
_Outcome = SearchPage | BaseException


def list_databases(
    notion: Notion,
    token: Secret,
    cancel: Cancel,
    progress: Callable[[Listing], None] = lambda _listing: None,
    patience: float = 0,
) -> Listing:
    """Return the databases the token reaches; what came before a fault is kept beside it.

    `progress` is told of each page that comes, in this thread. Where Notion asks for pauses, the
    list waits for as many seconds as `patience` altogether.
    """
    stop = Cancel()

    def search(cursor: str | None, order: SearchOrder) -> SearchPage:
        return notion.search(token, cursor, stop, order)

    try:
        return _Reading(search, cancel, progress, patience).run()
    finally:
        # What is still under way is not needed any more.
        stop.set()


class _Reading:
    def __init__(
        self, search: _Search, cancel: Cancel, progress: Callable[[Listing], None], patience: float
    ) -> None:
        self._search = search
        self._cancel = cancel
        self._progress = progress
        self._patience = patience
        self._pause_not_named = _PAUSE_NOT_NAMED
        self._answers = queue.SimpleQueue[tuple[End, _Outcome]]()
        self._under_way: list[End] = []
        self._grouping = Grouping()
        self._top = End(SearchOrder.NEWEST_FIRST, Place.ABOVE)
        self._top_is_quiet = False
        self._pages_at_look = 0
        self._is_last_look = False
        self._front = End(SearchOrder.NEWEST_FIRST, Place.FRONT)
        self._back = End(SearchOrder.OLDEST_FIRST, Place.BACK)
        self._from_both_ends = True
        self._held_back: End | None = None
        """It waits for the page that the other end is reading, which will probably be the last."""
        self._may_hold_back = True
        self._back_is_doubtful = False
        """What it read was edited meanwhile, so that what stood behind moved up, perhaps unread."""
        self._has_gaps = False
        """Notion left something out, or would have gone round in a circle."""
        self._fault: Diagnosis | None = None
        """Why the front got no further."""
        self._is_over = False

    def run(self) -> Listing:
        self._ask(self._front)
        self._read_on()
        if self._is_whole and self._pages > 1:
            self._look_again()
            if not self._is_whole:
                self._go_on_alone()
                # What moved while that took its time; after a fault nobody is asked again.
                if self._is_whole:
                    self._look_again()
        return self._listing()

    @property
    def _pages(self) -> int:
        return self._front.pages + self._back.pages

    @property
    def _is_whole(self) -> bool:
        front, back = self._front, self._back
        if front.reached_other:
            return True
        if self._back_is_doubtful:
            return False
        if back.reached_other and front.ids <= back.ids:
            return True
        return have_crossed(front, back)

    def _read_on(self) -> None:
        """Take what comes and ask for more, until it is whole or nobody can go on."""
        while self._under_way and not (self._is_whole or self._is_over):
            self._receive()

    def _go_on_alone(self) -> None:
        """Let the front read to its end what the back may have passed over."""
        self._from_both_ends = False
        if self._front not in self._under_way:
            self._ask(self._front)
        self._read_on()

    def _look_again(self) -> None:
        """Read the beginning once more: what was edited meanwhile has moved there.

        A look that was begun early will do, if nothing moved and these were the last pages.
        """
        self._wait_for_top()
        is_early_enough = self._pages - self._pages_at_look <= _PAGES_OF_ONE_ROUND
        if not (self._top_is_quiet and is_early_enough):
            self._is_last_look = True
            self._look_at_top()
            self._wait_for_top()

    def _look_early(self) -> None:
        """Look at the beginning of a long list together with what are probably its last pages."""
        is_long = self._pages >= _PAGES_OF_A_LONG_LIST and self._from_both_ends
        has_looked = self._top.pages > 0 or self._top in self._under_way
        if is_long and not has_looked and are_about_to_cross(self._front, self._back):
            self._look_at_top()

    def _look_at_top(self) -> None:
        self._top = End(SearchOrder.NEWEST_FIRST, Place.ABOVE)
        self._top_is_quiet = False
        self._pages_at_look = self._pages
        self._ask(self._top)

    def _wait_for_top(self) -> None:
        while self._top in self._under_way and not self._cancel.is_set:
            self._receive()

    def _receive(self) -> None:
        end, outcome = self._next_answer()
        if isinstance(outcome, SearchPage):
            self._take(end, outcome)
        elif isinstance(outcome, Problem):
            self._break(end, outcome)
        else:
            raise outcome
        held = self._held_back
        if held is not None and end not in (held, self._top):
            # The other end was heard of, and it is still not whole.
            self._held_back = None
            if not self._is_over:
                self._ask_on(held)

    def _ask_on(self, end: End) -> None:
        """Ask for the next page of an end, if there is one and it is needed."""
        may_go_on = end is self._front or self._from_both_ends
        if self._is_whole or not (end.has_more and may_go_on):
            return
        other = self._back if end is self._front else self._front
        is_held = other in self._under_way and will_cross(self._front, self._back, other)
        if is_held and self._may_hold_back:
            # Once is enough: where it was wrong, a round trip was lost.
            self._held_back, self._may_hold_back = end, False
        else:
            self._ask(end)

    def _ask(self, end: End) -> None:
        cursor = end.cursor
        self._under_way.append(end)

        def ask() -> None:
            try:
                page = self._search(cursor, end.order)
            except BaseException as error:  # noqa: BLE001 - who waits for it raises it again
                self._answers.put((end, error))
            else:
                self._answers.put((end, page))

        threading.Thread(target=ask, name="databases", daemon=True).start()

    def _next_answer(self) -> tuple[End, _Outcome]:
        while not self._cancel.is_set:
            with suppress(queue.Empty):
                end, outcome = self._answers.get(timeout=_BETWEEN_LOOKS)
                self._under_way.remove(end)
                return end, outcome
        return self._front, Problem(Code.CANCELLED)

    def _keep(self, end: End, page: SearchPage) -> bool:
        """Keep what a page brings; tell whether there was anything new."""
        news = {self._grouping.add(source, end.place) for source in page.results}
        self._back_is_doubtful = self._back_is_doubtful or News.MOVED_FROM_BACK in news
        self._has_gaps = self._has_gaps or page.incomplete or end.repeats
        if self._back_is_doubtful:
            self._from_both_ends = False
        return not news <= {News.NONE}

    def _take(self, end: End, page: SearchPage) -> None:
        end.read(page)
        if end is self._top:
            has_news = self._keep(end, page)
            self._top_is_quiet = end.pages == 1 and not has_news
            if has_news and end.has_more and end.pages < _PAGES_LOOKED_AT_AGAIN:
                self._ask(end)
            return
        if not end.in_order:
            self._from_both_ends = False
        # Asked for before what came is kept: the answer takes its time.
        self._ask_on(end)
        self._keep(end, page)
        if self._is_whole and self._pages == 1:
            return
        self._progress(Listing(self._grouping.databases))
        if self._is_whole:
            return
        self._look_early()
        # Most often one page is all: only where there is more the other end is worth a request.
        # It comes a little later than the front's, so that not both have to be read at once.
        if end is self._front and end.pages == 1 and self._from_both_ends:
            self._ask(self._back)

    def _break(self, end: End, problem: Problem) -> None:
        if end is self._top:
            self._miss_the_look(problem)
            return
        if self._is_whole:
            return
        if end is self._back:
            self._from_both_ends = False
        elif self._waited_for(problem.diagnosis):
            self._ask(end)
        else:
            self._fault = problem.diagnosis
            self._is_over = problem.code in _FINAL or is_refusal(problem.diagnosis)

    def _miss_the_look(self, problem: Problem) -> None:
        """Without the last look nobody knows whether anything moved at the back."""
        if not self._is_last_look:
            return
        if self._waited_for(problem.diagnosis):
            self._ask(self._top)
        else:
            self._back_is_doubtful = True

    def _waited_for(self, problem: Diagnosis) -> bool:
        """Wait as long as a busy Notion asks for; False if that is too long, or was cancelled."""
        if problem.code is not Code.NOTION_BUSY or "reason" in problem.facts:
            return False
        self._from_both_ends = False
        asked = problem.facts.get("seconds")
        if not isinstance(asked, int):
            asked = self._pause_not_named
            self._pause_not_named *= 2
        seconds = max(asked, _SHORTEST_PAUSE)
        if seconds > self._patience:
            return False
        self._patience -= seconds
        self._progress(Listing(self._grouping.databases, pause=seconds))
        return not self._cancel.wait(seconds)

    def _listing(self) -> Listing:
        databases = self._grouping.databases
        if self._has_gaps:
            return Listing(databases, diagnosis=Diagnosis(Code.LIST_INCOMPLETE))
        if self._is_whole:
            return Listing(databases, complete=True)
        fault = self._fault or Diagnosis(Code.LIST_INCOMPLETE)
        if databases:
            facts = {**fault.facts, "n": len(databases)}
            fault = Diagnosis(Code.LIST_INTERRUPTED, facts)
        return Listing(databases, diagnosis=fault)
