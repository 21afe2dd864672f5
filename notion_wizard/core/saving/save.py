"""A save, step by step.

Journal, the old token kept as an entry of its own, write, read back, compare, test what was read
back, profile file.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.model import Book, PendingSave, Profile
from notion_wizard.core.ports import Clock, Keychain, Profiles
from notion_wizard.core.problem import Problem
from notion_wizard.core.saving.books import begun, closed, saved
from notion_wizard.core.saving.entries import before, facts, keep, put
from notion_wizard.core.saving.proof import Retest, SaveResult, never, objection_to, outcome
from notion_wizard.core.saving.undo import go_back
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
    save of another profile waits for that.
    """
    with profiles.alone(given_up) as book:
        if book.pending is not None and book.pending.profile.id == profile.id:
            go_back(keychain, profiles, book, book.pending, given_up)
        profile = replace(profile, fingerprint=token.fingerprint(book.fingerprint_key))
        journal = PendingSave(profile, None, clock.now())
        profiles.change(lambda book: begun(book, journal))
        save = _Save(keychain, profiles, journal, given_up)
        try:
            kept = save.write(token)
            code = outcome(objection_to(retest, kept), given_up)
            as_saved, changed = save.close()
        except Problem:
            with suppress(Problem):
                save.take_back()
            raise
    return SaveResult(as_saved, Diagnosis(code, facts(keychain, as_saved)), changed)


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
        self._as_it_was: list[tuple[str, Secret | None]] = []
        self._earlier: Secret | None = None

    def write(self, token: Secret) -> Secret:
        """Keep the token and the one before it; return what was read back."""
        entry = self._journal.profile.id
        of_before = before(entry)
        kept, self._earlier = self._keychain.read(entry), self._keychain.read(of_before)
        if kept is not None and kept.equals(token):
            return kept
        self._go_on()
        if kept is not None:
            self._as_it_was.append((of_before, self._earlier))
            self._earlier = keep(self._keychain, of_before, kept)
        changing = replace(self._journal, replaces=kept is not None)
        self._profiles.change(lambda book: replace(book, pending=changing))
        self._go_on()
        self._as_it_was.append((entry, kept))
        return keep(self._keychain, entry, token)

    def close(self) -> tuple[Profile, Book]:
        """Put the profile into the book in place of the journal, and return both."""
        profile = replace(self._journal.profile, earlier=self._earlier is not None)
        return profile, self._profiles.change(lambda book: saved(book, profile))

    def take_back(self) -> None:
        """Put everything back to what it was."""
        # The entry first: until it is back, the one before may be the only copy.
        for name, secret in reversed(self._as_it_was):
            put(self._keychain, name, secret)
        self._profiles.change(closed)

    def _go_on(self) -> None:
        if self._given_up():
            raise Problem(Code.CANCELLED)
