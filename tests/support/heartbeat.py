"""Measures how long the window's thread answers nobody, and notes where it was meanwhile."""

import gc
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import FrameType, TracebackType
from typing import Final, Self

from PySide6.QtCore import QObject, Qt, QTimer

PROMISED_SECONDS: Final = 0.05
"""Longer than that, nobody shall ever wait for the window."""

BETWEEN_BEATS_MS: Final = 2
_SECONDS_BETWEEN_LOOKS: Final = 0.01
_FRAMES_TOLD: Final = 12
_KNOCK: Final = signal.SIGUSR1


@dataclass(frozen=True, slots=True)
class Gap:
    """A time in which the window's thread took no event.

    `worked` is what it ran itself, `beside` what the program's other threads ran meanwhile: it may
    have waited for them. Where both are small, it waited for something outside, or this computer
    was busy with other programs. `collected` is the part of Python's garbage collector: no thread
    runs meanwhile, whichever it came up in.
    """

    seconds: float
    worked: float
    beside: float
    collected: float
    where: str

    def __str__(self) -> str:
        parts = (self.seconds, self.worked, self.beside, self.collected)
        told = "{} ms without an event: {} at work, {} in other threads, {} collecting".format(
            *(round(1000 * part) for part in parts)
        )
        return f"{told}\n{self.where}" if self.where else told


class Heartbeat:
    """A context manager around what is measured; it is made in the window's own thread.

    A timer of that thread beats whenever the thread is free for it. A second thread looks on: when
    a beat is late, it knocks, by a signal, and the window's thread notes what it is at. (Python
    before 3.11.5 may crash when one thread looks at the calls of another.)
    """

    def __init__(self, noted_from: float = PROMISED_SECONDS) -> None:
        """Gaps from `noted_from` seconds are kept with the place where the thread was."""
        self._noted_from = noted_from
        self.gaps: list[Gap] = []
        self.longest = 0.0
        self.beats = 0
        self._places: list[str] = []
        self._collected = 0.0
        self._thread = threading.get_ident()
        self._ended = threading.Event()
        self._watcher = threading.Thread(target=self._watch, name="heartbeat", daemon=True)

    def __enter__(self) -> Self:
        self._parent = QObject()
        timer = QTimer(self._parent)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(self._beat)
        gc.callbacks.append(self._on_collection)
        self._handler = signal.signal(_KNOCK, self._note_place)
        self._start_anew()
        timer.start(BETWEEN_BEATS_MS)
        self._watcher.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._beat()
        self._ended.set()
        self._watcher.join()
        signal.signal(_KNOCK, self._handler)
        gc.callbacks.remove(self._on_collection)
        self._parent.deleteLater()

    def late(self, seconds: float = PROMISED_SECONDS) -> list[Gap]:
        """Return the gaps that were longer than that, the longest first."""
        gaps = (gap for gap in self.gaps if gap.seconds > seconds)
        return sorted(gaps, key=lambda gap: -gap.seconds)

    @contextmanager
    def not_counting(self) -> Iterator[None]:
        """Leave out what the test itself does in the window's thread."""
        self._beat()
        yield
        self._start_anew()

    def _beat(self) -> None:
        seconds = time.perf_counter() - self._last
        self.beats += 1
        self.longest = max(self.longest, seconds)
        if seconds >= self._noted_from:
            worked = time.thread_time() - self._last_worked
            beside = time.process_time() - self._last_ran - worked
            where = "\n".join(self._places)
            self.gaps.append(Gap(seconds, worked, beside, self._collected, where))
        self._start_anew()

    def _start_anew(self) -> None:
        self._collected = 0.0
        self._places = []
        self._last_worked, self._last_ran = time.thread_time(), time.process_time()
        self._last = time.perf_counter()

    def _on_collection(self, phase: str, _about: dict[str, int]) -> None:
        now = time.perf_counter()
        if phase == "start":
            self._collects_since = now
        else:
            # It may have begun before the last beat, or before anybody listened.
            self._collected += now - max(self._collects_since, self._last)

    def _watch(self) -> None:
        while not self._ended.wait(_SECONDS_BETWEEN_LOOKS):
            if time.perf_counter() - self._last > self._noted_from / 2:
                signal.pthread_kill(self._thread, _KNOCK)

    def _note_place(self, _signal: int, frame: FrameType | None) -> None:
        place = _told(frame)
        if place and place not in self._places:
            self._places.append(place)


def _told(frame: FrameType | None) -> str:
    """Return the innermost calls, outermost first."""
    calls: list[str] = []
    while frame is not None and len(calls) < _FRAMES_TOLD:
        file = "/".join(frame.f_code.co_filename.split("/")[-2:])
        calls.append(f"{file}:{frame.f_lineno} {frame.f_code.co_name}")
        frame = frame.f_back
    return " > ".join(reversed(calls))
