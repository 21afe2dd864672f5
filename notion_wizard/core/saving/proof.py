"""Whether Notion accepts what the keychain gave back, and what a save came to."""

from collections.abc import Callable
from dataclasses import dataclass

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.model import Book, Profile
from notion_wizard.core.problem import Problem
from notion_wizard.core.secret import Secret

Retest = Callable[[Secret], None]
"""Asks Notion about the token that was read back; raises the `Problem` if it is not accepted.

It raises CANCELLED if the person has given up waiting: what was written is then taken back.
"""


@dataclass(frozen=True, slots=True)
class SaveResult:
    """The profile as it is kept now, and 600, or 609 if the second test got no answer.

    And the book with it: the file might not be read a moment later.
    """

    profile: Profile
    diagnosis: Diagnosis
    book: Book


def never() -> bool:
    """Tell that nobody gives up."""
    return False


def objection_to(retest: Retest, kept: Secret) -> Problem | None:
    """Return what Notion has against the token."""
    try:
        retest(kept)
    except Problem as problem:
        return problem
    return None


def is_no_answer(objection: Problem) -> bool:
    """Tell whether Notion could not be asked."""
    return objection.code in range(200, 300)


def outcome(objection: Problem | None, given_up: Callable[[], bool]) -> Code:
    """Return how a save ended. Raises the objection that it must not stand with."""
    if given_up():
        raise Problem(Code.CANCELLED)
    if objection is None:
        return Code.SAVED_AND_READ_BACK
    if is_no_answer(objection) and objection.code is not Code.CANCELLED:
        return Code.SAVED_NOT_RETESTED
    raise objection
