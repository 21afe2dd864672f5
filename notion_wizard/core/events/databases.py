"""Screen 4: the list, databases by their links, the watch."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from notion_wizard.core.catalogue.entry import Severity
from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.known_listing import known_databases
from notion_wizard.core.secret import MARK
from notion_wizard.core.session import Aim, LinkCheck, Session
from notion_wizard.core.workspaces import leads_elsewhere

if TYPE_CHECKING:
    from notion_wizard.core.reach import Listing

NO_LINK: Final = "no-link"
"""The variant of 514 for words, such as a database's name."""

TOKEN_HERE: Final = "token-here"
"""The variant of 514 for a token, which the field has taken out already."""

_NO_LINKS: Final = (NO_LINK, TOKEN_HERE)

OLDER_LINKS_KEPT: Final = 100
"""How many results of links that were given before stay beside new ones."""


def listed(session: Session, attempt: int, listing: "Listing") -> Session:
    """A page of databases came, or the end of them, or what broke the list."""
    if attempt != session.attempt:
        return session
    nothing = listing.complete and not listing.databases
    return replace(
        session,
        listing=listing,
        listing_before=() if listing.complete else session.listing_before,
        watching=Aim.ANYTHING if nothing and session.watching is None else session.watching,
    )


def list_broken_off(session: Session, attempt: int, diagnosis: Diagnosis) -> Session:
    """The list was stopped, or never began; what came so far stays."""
    from notion_wizard.core.reach import Listing  # noqa: PLC0415 - a calm start needs no list

    databases = session.listing.databases if session.listing else ()
    return listed(session, attempt, Listing(databases, diagnosis=diagnosis))


def parents_named(session: Session, listing: "Listing", named: "Listing") -> Session:
    """It was looked up where the databases of this list stand."""
    return replace(session, listing=named) if session.listing is listing else session


def listing_wanted_again(session: Session) -> Session:
    """Look again; what is known stays until the new list has told all."""
    return replace(
        session,
        listing=None,
        listing_before=known_databases(session.listing_before, session.listing),
        watched_in_vain=False,
        appeared=None,
    )


def link_given(session: Session, link: str) -> Session:
    """A database's link is to be checked; the newest stands first."""
    return links_given(session, (link,))


def links_given(session: Session, links: Iterable[str]) -> Session:
    """Links are to be checked; they stand before the older ones, in the order they were given.

    Words that were given before and are no link do not stay among them.
    """
    given = tuple(dict.fromkeys(links))
    if not given:
        return session
    others = tuple(check for check in links_among(session.links) if check.link not in given)
    return replace(
        session,
        links=(*map(LinkCheck, given), *others[:OLDER_LINKS_KEPT]),
        link_shown=given[0],
        watching=None,
        watched_in_vain=False,
    )


def links_among(checks: Iterable[LinkCheck]) -> tuple[LinkCheck, ...]:
    """Return those that are links, as far as is known: a name or a token is none."""
    return tuple(
        check
        for check in checks
        if check.diagnosis is None or check.diagnosis.variant not in _NO_LINKS
    )


def links_wanted_again(session: Session) -> Session:
    """Check those links again of which nothing could be found out."""
    return replace(
        session,
        links=tuple(
            LinkCheck(check.link) if _is_undecided(check) else check for check in session.links
        ),
    )


def link_checked(session: Session, attempt: int, link: str, diagnosis: Diagnosis) -> Session:
    """What the link turned out to be; the one that is shown is watched for if it is unseen.

    Of several the one is shown that matters more: the first that is not fine. Who stops waiting
    stops waiting for all.
    """
    if attempt != session.attempt:
        return session
    if diagnosis.code is Code.CANCELLED:
        return _with_results(session, diagnosis, _unchecked(session))
    session = _with_results(session, _as_given(session, link, diagnosis), {link})
    shown, checked = session.shown_check, _check_of(session, link)
    if shown is not None and checked is not None and _is_fine(shown) and not _is_fine(checked):
        session = replace(session, link_shown=link)
    return _watched(session) if session.link_shown == link else session


def link_chosen(session: Session, link: str) -> Session:
    """The person looks at one link's result; if it is unseen, it is what is watched for now."""
    session = replace(session, link_shown=link)
    check = session.shown_check
    return _watched(session) if check is not None and _is_unseen(check) else session


def watch_wanted(session: Session) -> Session:
    """Look for two more minutes: for the link that is shown, or else for any database."""
    if session.shown_check is not None:
        return _watched(session)
    return replace(session, watching=Aim.ANYTHING, watched_in_vain=False)


def watch_ended(session: Session) -> Session:
    """The two minutes of the watch are over."""
    return replace(session, watching=None, watched_in_vain=session.watching is not None)


def watch_stopped(session: Session) -> Session:
    """The person stopped the watch."""
    return replace(session, watching=None)


def database_appeared(session: Session, attempt: int, diagnosis: Diagnosis) -> Session:
    """The watch saw what it looked for; the list is read anew, and the next link watched for."""
    if attempt != session.attempt:
        return session
    link = session.link_watched if session.watching is Aim.LINK else None
    if link is not None:
        session = _with_results(session, diagnosis, {link})
    unseen = next((check.link for check in session.links if _is_unseen(check)), None)
    return replace(
        listing_wanted_again(session),
        appeared=diagnosis,
        link_shown=link,
        watching=Aim.LINK if link and unseen else None,
        link_watched=unseen,
    )


def _watched(session: Session) -> Session:
    """Watch for the link that is shown if it is unseen, and else for none."""
    check = session.shown_check
    unseen = check is not None and _is_unseen(check)
    return replace(
        session,
        watching=Aim.LINK if unseen else None,
        link_watched=session.link_shown if unseen else None,
        watched_in_vain=False,
    )


def _with_results(session: Session, diagnosis: Diagnosis, links: Iterable[str]) -> Session:
    told = frozenset(links)
    return replace(
        session,
        links=tuple(
            replace(check, diagnosis=diagnosis) if check.link in told else check
            for check in session.links
        ),
    )


def _as_given(session: Session, link: str, diagnosis: Diagnosis) -> Diagnosis:
    """What it means in the light of what was given: words that are no link, or another workspace.

    What is not seen, and whose link names another workspace, is most likely there.
    """
    if diagnosis.code is Code.LINK_NOT_NOTION:
        from notion_wizard.core.links import is_link  # noqa: PLC0415 - loaded with the first link

        if is_link(link):
            return diagnosis
        return replace(diagnosis, variant=TOKEN_HERE if MARK in link else NO_LINK)
    if diagnosis.code is not Code.LINK_NOT_SHARED_OR_MISSING or not leads_elsewhere(session, link):
        return diagnosis
    opened = session.identity.workspace if session.identity else None
    facts = {**diagnosis.facts, **({"workspace": opened} if opened else {})}
    return replace(diagnosis, code=Code.LINK_OTHER_WORKSPACE, facts=facts)


def _check_of(session: Session, link: str) -> LinkCheck | None:
    return next((check for check in session.links if check.link == link), None)


def _unchecked(session: Session) -> Iterable[str]:
    return (check.link for check in session.links if check.diagnosis is None)


def _is_fine(check: LinkCheck) -> bool:
    return check.diagnosis is not None and check.diagnosis.severity is Severity.FINE


def _is_undecided(check: LinkCheck) -> bool:
    return check.diagnosis is not None and check.diagnosis.severity is Severity.UNDECIDED


def _is_unseen(check: LinkCheck) -> bool:
    return check.diagnosis is not None and check.diagnosis.code is Code.LINK_NOT_SHARED_OR_MISSING
