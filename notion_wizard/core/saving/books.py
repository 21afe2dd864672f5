"""What a save and its undoing change in the book."""

from dataclasses import replace

from notion_wizard.core.codes import Code
from notion_wizard.core.model import Book, Identity, PendingSave, Profile, Sighting
from notion_wizard.core.problem import Problem
from notion_wizard.core.secret import Secret


def is_of(token: Secret, profile: Profile, book: Book) -> bool:
    """Tell whether this is the profile's token."""
    return token.fingerprint(book.fingerprint_key) == profile.fingerprint


def of_token(book: Book, profile: Profile, token: Secret | None, *, earlier: bool) -> Book:
    """The book, its profile told which token the keychain holds for it now.

    `profile` is taken where the book has none with its id.
    """
    profile = replace(book.profile(profile.id) or profile, earlier=earlier, gone=token is None)
    if token is None or is_of(token, profile, book):
        return book.with_profile(profile)
    fingerprint = token.fingerprint(book.fingerprint_key)
    seen = book.sighting(fingerprint) or Sighting(fingerprint)
    told = replace(
        profile,
        fingerprint=fingerprint,
        identity=seen.identity or Identity(),
        last_worked=seen.worked_at,
        databases=None,
    )
    return book.with_profile(told)


def begun(book: Book, journal: PendingSave) -> Book:
    """The book with the journal opened; one that has changed nothing yet gives way."""
    if book.pending is not None and book.pending.replaces is not None:
        raise Problem(Code.SAVE_INTERRUPTED, name=book.pending.profile.name)
    return replace(book, pending=journal)


def closed(book: Book) -> Book:
    """The book without a journal."""
    return replace(book, pending=None)


def saved(book: Book, profile: Profile) -> Book:
    """The book without a journal, with this profile in the place of the one with its id."""
    return closed(book.with_profile(profile))


def without_profile(book: Book, profile_id: str) -> Book:
    """The book without this profile, nor a save of it."""
    kept = tuple(profile for profile in book.profiles if profile.id != profile_id)
    pending = book.pending
    if pending is not None and pending.profile.id == profile_id:
        pending = None
    return replace(book, profiles=kept, pending=pending)
