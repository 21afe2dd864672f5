"""Screen 4: the list, one database by its link, the watch."""

from dataclasses import replace

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.model import Listing
from notion_wizard.core.session import Aim, LinkCheck, Session
from notion_wizard.core.workspaces import leads_elsewhere


def listed(session: Session, attempt: int, listing: Listing) -> Session:
    """A page of databases came, or the end of them, or what broke the list."""
    if attempt != session.attempt:
        return session
    nothing = listing.complete and not listing.databases
    return replace(
        session,
        listing=listing,
        watching=Aim.ANYTHING if nothing and session.watching is None else session.watching,
    )


def listing_wanted_again(session: Session) -> Session:
    """Look again."""
    return replace(session, listing=None, appeared=None)


def link_given(session: Session, link: str) -> Session:
    """A database's link is to be checked; the newest stands first."""
    others = tuple(check for check in session.links if check.link != link)
    return replace(session, links=(LinkCheck(link), *others), watching=None)


def link_checked(session: Session, attempt: int, link: str, diagnosis: Diagnosis) -> Session:
    """What the link turned out to be; the newest is watched for if it cannot be seen yet."""
    if attempt != session.attempt:
        return session
    if diagnosis.code is Code.LINK_NOT_SHARED_OR_MISSING and leads_elsewhere(session, link):
        opened = session.identity.workspace if session.identity else None
        facts = {**diagnosis.facts, **({"workspace": opened} if opened else {})}
        diagnosis = replace(diagnosis, code=Code.LINK_OTHER_WORKSPACE, facts=facts)
    links = tuple(
        replace(check, diagnosis=diagnosis) if check.link == link else check
        for check in session.links
    )
    watching = session.watching
    if links and links[0].link == link:
        unseen = diagnosis.code is Code.LINK_NOT_SHARED_OR_MISSING
        watching = Aim.LINK if unseen else None
    return replace(session, links=links, watching=watching)


def watch_ended(session: Session) -> Session:
    """The watch was stopped, or its two minutes are over."""
    return replace(session, watching=None)


def database_appeared(session: Session, attempt: int, diagnosis: Diagnosis) -> Session:
    """The watch saw what it looked for; the list is read anew."""
    if attempt != session.attempt:
        return session
    if session.watching is Aim.LINK and session.links:
        first = replace(session.links[0], diagnosis=diagnosis)
        session = replace(session, links=(first, *session.links[1:]))
    return replace(session, watching=None, listing=None, appeared=diagnosis)
