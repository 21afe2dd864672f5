"""Waiting for the workspace owner, across closing the program."""

from dataclasses import replace
from datetime import datetime

from notion_wizard.core.model import Book, Waiting
from notion_wizard.core.session import Session


def waiting_of(session: Session, since: datetime) -> Waiting:
    """Return what is needed to go on with this path once the token has come."""
    from notion_wizard.core.guide.reason import reason_of  # noqa: PLC0415 - not for Home's cards

    return Waiting(
        situation=session.situation,
        since=since,
        tool=session.tool,
        make_way=session.make_way,
        profile_id=session.profile.id if session.profile else None,
        reason=reason_of(session),
    )


def waiting_begun(book: Book, waiting: Waiting) -> Book:
    """The owner was asked; asking again for the same tool takes the place of the first time."""
    others = tuple(one for one in book.waiting if one.tool is not waiting.tool)
    return replace(book, waiting=(*others, waiting))


def waiting_ended(book: Book, waiting: Waiting) -> Book:
    """The token has come, or the person does not wait any more."""
    return replace(book, waiting=tuple(one for one in book.waiting if one != waiting))
