"""When the wizard goes on by itself after Notion asked to wait: pure functions of a `Session`."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Final

from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.session import Pause, Session, Step

MOST_TRIES: Final = 3
"""How often the wizard tries again by itself before the person has to say so."""

_SHORTEST: Final = timedelta(seconds=5)
"""Notion may ask for no seconds at all; to try at once again and again would be no pause."""
_LONGEST: Final = timedelta(hours=24)
"""Nobody leaves a window open for longer than that, and no date is beyond it."""

_Asking = Callable[[Session], tuple[Diagnosis | None, ...]]


def _way(session: Session) -> tuple[Diagnosis | None, ...]:
    return (session.way_problem,)


def _answer(session: Session) -> tuple[Diagnosis | None, ...]:
    return (session.refusal,)


def _list_and_links(session: Session) -> tuple[Diagnosis | None, ...]:
    listed = session.listing.diagnosis if session.listing else None
    return (listed, *(check.diagnosis for check in session.links))


_ASKING: Final[tuple[_Asking, ...]] = (_way, _answer, _list_and_links)
_SEEN_ON: Final[Mapping[Step, tuple[_Asking, ...]]] = {
    Step.SITUATION: (_way,),
    Step.CHECK: (_answer,),
    Step.DATABASES: (_answer, _list_and_links),
}


def asked_to_wait(session: Session) -> tuple[Diagnosis, ...]:
    """Return all diagnoses in which Notion asks to wait for so many seconds."""
    return _asked(session, _ASKING)


def asks_to_wait(diagnosis: Diagnosis) -> bool:
    """Tell whether waiting helps, and for how long is known: a `reason` says that it never will."""
    return wait_of(diagnosis) is not None


def wait_of(diagnosis: Diagnosis) -> timedelta | None:
    """Return how long to wait before the next try; None if that is not known, or no use."""
    seconds = diagnosis.facts.get("seconds")
    if not isinstance(seconds, int) or "reason" in diagnosis.facts:
        return None
    if not 0 <= seconds <= _LONGEST.total_seconds():
        return None
    return max(timedelta(seconds=seconds), _SHORTEST)


def goes_on_at(session: Session) -> datetime | None:
    """Return when the wizard tries again by itself; None if nothing waits, or only by hand."""
    pause = session.pause
    return pause.ends_at if pause is not None and is_counting(pause) else None


def is_counting(pause: Pause) -> bool:
    """Tell whether the wizard goes on by itself when this pause is over."""
    return bool(pause.asked) and not pause.is_stopped and pause.tries < MOST_TRIES


def pause_on_screen(session: Session) -> Pause | None:
    """Return the pause, if it is the one that the open screen tells of."""
    pause = session.pause
    if pause is None:
        return None
    told = _asked(session, _SEEN_ON.get(session.step, ()))
    return pause if any(diagnosis in pause.asked for diagnosis in told) else None


def _asked(session: Session, asking: tuple[_Asking, ...]) -> tuple[Diagnosis, ...]:
    told = (diagnosis for ask in asking for diagnosis in ask(session))
    return tuple(diagnosis for diagnosis in told if diagnosis and asks_to_wait(diagnosis))
