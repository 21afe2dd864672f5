"""Notion asks to wait: the moment when it goes on, and what is tried anew then."""

from dataclasses import replace
from datetime import datetime

from notion_wizard.core.events.databases import listing_wanted_again
from notion_wizard.core.events.questions import way_found
from notion_wizard.core.events.token import test_again_wanted
from notion_wizard.core.pause import asked_to_wait, asks_to_wait, wait_of
from notion_wizard.core.session import LinkCheck, Pause, Session


def pause_noticed(session: Session, now: datetime) -> Session:
    """Look whether Notion asks to wait: the moment of a pause is set once, when it is asked for."""
    asked, pause = asked_to_wait(session), session.pause
    if not asked:
        # As long as a try of the wizard's own is under way it counts as one of several.
        is_trying = pause is not None and not pause.asked and _is_asking(session)
        return session if pause is None or is_trying else replace(session, pause=None)
    before = pause.asked if pause else ()
    new = [wait for one in asked if one not in before and (wait := wait_of(one))]
    if pause is not None and not new:
        return session if asked == before else replace(session, pause=replace(pause, asked=asked))
    ends_at = now + max(new)
    if pause is not None and pause.asked:
        ends_at = max(ends_at, pause.ends_at)
    return replace(session, pause=Pause(asked, ends_at, pause.tries if pause else 0))


def pause_stopped(session: Session) -> Session:
    """Stop: it goes on only when the person says so."""
    if session.pause is None:
        return session
    return replace(session, pause=replace(session.pause, is_stopped=True))


def pause_ended(session: Session) -> Session:
    """The time is over: what Notion turned away is tried again, and that is counted."""
    pause = session.pause
    if pause is None:
        return session
    tried = replace(pause, asked=(), tries=pause.tries + 1)
    return replace(asked_again(session), pause=tried)


def asked_again(session: Session) -> Session:
    """Everything for which Notion asked to wait is asked once more."""
    if session.way_problem is not None and asks_to_wait(session.way_problem):
        session = way_found(session, None)
    if session.refusal is not None and asks_to_wait(session.refusal):
        session = test_again_wanted(session)
    told = session.listing.diagnosis if session.listing else None
    if told is not None and asks_to_wait(told):
        session = listing_wanted_again(session)
    return replace(session, links=tuple(map(_link_again, session.links)))


def _link_again(check: LinkCheck) -> LinkCheck:
    asks = check.diagnosis is not None and asks_to_wait(check.diagnosis)
    return replace(check, diagnosis=None) if asks else check


def _is_asking(session: Session) -> bool:
    """Whether something that may have asked to wait has no answer yet."""
    listing = session.listing
    return (
        session.way is None
        or (session.token is not None and session.answer is None)
        or (session.identity is not None and (listing is None or not listing.ended))
        or any(check.diagnosis is None for check in session.links)
    )
