"""Work in a thread of its own, waited for no longer than a deadline.

A request can hang where no timeout reaches, a keychain can wait for a person. The thread is a
daemon: what it still does when the time is over keeps nobody waiting, and nobody hears of it.
"""

import queue
import threading
import time
from collections.abc import Callable, Iterator
from typing import Final, Generic, TypeVar

Told = TypeVar("Told")

# Windows does not let Ctrl+C through to a wait without an end.
_LONGEST_WAIT: Final = 0.2


class OutOfTime(Exception):  # noqa: N818 - it is no error: what was told until then counts
    """The time was over before the work had ended."""


class _End:
    def __init__(self, crash: BaseException | None = None) -> None:
        self.crash = crash


class Background(Generic[Told]):
    """Starts at once with a function that tells what it finds, any number of times."""

    def __init__(self, work: Callable[[Callable[[Told], None]], None]) -> None:
        self._news: queue.SimpleQueue[Told | _End] = queue.SimpleQueue()
        self._started = time.monotonic()
        self._ended = threading.Event()
        threading.Thread(target=self._run, args=(work,), daemon=True).start()

    @property
    def has_ended(self) -> bool:
        """Whether the work is over."""
        return self._ended.is_set()

    def told(self, seconds: float) -> Iterator[Told]:
        """Yield what is told as it comes, until the work ends.

        Raises OutOfTime if it has not ended that long after its start, and what the work raised.
        """
        while True:
            news = self._next(self._started + seconds)
            if not isinstance(news, _End):
                yield news
            elif news.crash is None:
                return
            else:
                raise news.crash

    def _run(self, work: Callable[[Callable[[Told], None]], None]) -> None:
        end = _End()
        try:
            work(self._news.put)
        except BaseException as error:  # noqa: BLE001 - it is raised again where it is awaited
            end = _End(error)
        self._ended.set()
        self._news.put(end)

    def _next(self, deadline: float) -> Told | _End:
        while True:
            left = deadline - time.monotonic()
            try:
                return self._news.get(timeout=min(max(left, 0), _LONGEST_WAIT))
            except queue.Empty:
                if left <= 0:
                    break
        raise OutOfTime
