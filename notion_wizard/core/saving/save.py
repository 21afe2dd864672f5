"""A save, step by step.

Journal, the new token in an entry of its own, read back, compare, test what was read back; then the
old token into the entry of the one before, the new one into its place, profile file.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.model import Book, PendingSave, Profile
from notion_wizard.core.ports import Clock, Keychain, Profiles
from notion_wizard.core.problem import Problem
from notion_wizard.core.saving.asked_once import AskedOnce
from notion_wizard.core.saving.books import begun, closed, saved
from notion_wizard.core.saving.entries import (
    before,
    bring_newer,
    facts,
    keep,
    newer,
    put,
    the_one_before,
)
from notion_wizard.core.saving.proof import Retest, SaveResult, never, objection_to, outcome
from notion_wizard.core.secret import Secret


def save_token(  # noqa: PLR0913, PLR0917 - three ports, and what to save
    keychain: Keychain,
    profiles: Profiles,
    clock: Clock,
    token: Secret,
    profile: Profile,
    retest: Retest,
    *,
    given_up: Callable[[], bool] = never,
) -> SaveResult:
    """Keep the token under the profile's id, and the profile; prove both.

    Raises a Problem with CANCELLED if the person has given up before the profile was written:
    before a question of the keychain was answered, say. Then nothing is written any more.

    After a `Problem` everything is as it was; if even that could not be done, the journal stays
    and `finish_pending` and `undo_pending` know what to do. SAVE_INTERRUPTED is raised while the
    save of another token waits for that.
    """
    keychain = AskedOnce(keychain)
    with profiles.alone(given_up) as book:
        profile = replace(profile, fingerprint=token.fingerprint(book.fingerprint_key))
        journal = PendingSave(profile, None, clock.now())
        interrupted = book.pending
        if interrupted is not None and _is_the_same(interrupted, journal):
            journal = replace(interrupted, profile=profile)
        else:
            profiles.change(lambda book: begun(book, journal))
        save = _Save(keychain, profiles, journal, given_up)
        try:
            kept = save.keep(token)
            code = outcome(objection_to(retest, kept), given_up)
            is_tested = code is Code.SAVED_AND_READ_BACK
            as_saved, changed = save.put_in_place(kept, is_tested=is_tested)
        except Problem:
            # One that was interrupted before stays so: what was there before it stands elsewhere.
            if journal.replaces is None:
                with suppress(Problem):
                    save.take_back()
            raise
    return SaveResult(as_saved, Diagnosis(code, facts(keychain, as_saved)), changed)


def _is_the_same(interrupted: PendingSave, journal: PendingSave) -> bool:
    """Tell whether the keychain may have this very token already, by a save of it."""
    one, other = interrupted.profile, journal.profile
    is_one = one.id == other.id and one.fingerprint == other.fingerprint
    return is_one and interrupted.replaces is not None


class _Save:
    """The steps of a save that change something, and the way back from wherever it has come to."""

    def __init__(
        self,
        keychain: Keychain,
        profiles: Profiles,
        journal: PendingSave,
        given_up: Callable[[], bool],
    ) -> None:
        self._keychain = keychain
        self._profiles = profiles
        self._journal = journal
        self._given_up = given_up
        self._as_it_was: dict[str, Secret | None] = {}

    def keep(self, token: Secret) -> Secret:
        """Let the keychain keep the token beside all that is there; return what was read back."""
        entry = self._journal.profile.id
        kept = self._keychain.read(entry)
        if kept is not None and kept.equals(token):
            return kept
        earlier = self._keychain.read(before(entry))
        self._go_on()
        if self._journal.replaces is None:
            changing = replace(self._journal, replaces=kept is not None)
            self._profiles.change(lambda book: replace(book, pending=changing))
        # Its own place first: until that holds it again, the one before may be the only copy.
        self._as_it_was = {entry: kept, before(entry): earlier, newer(entry): None}
        return keep(self._keychain, newer(entry), token)

    def put_in_place(self, token: Secret, *, is_tested: bool) -> tuple[Profile, Book]:
        """Let the token take the place of the old one; return the profile, and the book with it."""
        profile = self._journal.profile
        earlier = the_one_before(self._keychain, profile.id, token)
        bring_newer(self._keychain, profile.id, token, earlier)
        self._go_on()
        worked = profile.saved_at if is_tested else profile.last_worked
        profile = replace(profile, last_worked=worked, earlier=earlier is not None, gone=False)
        return profile, self._profiles.change(lambda book: saved(book, profile))

    def take_back(self) -> None:
        """Put everything back to what it was."""
        for entry, secret in self._as_it_was.items():
            put(self._keychain, entry, secret)
        self._profiles.change(closed)

    def _go_on(self) -> None:
        if self._given_up():
            raise Problem(Code.CANCELLED)
