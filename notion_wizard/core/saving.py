"""Keeping a token on this computer, so that whatever happens the one before can still be read.

A save is: journal, the old token kept as an entry of its own, write, read back, compare, test
what was read back, profile file. Each function raises only `Problem`; each is a job: a keychain
may ask the person, wait or hang.
"""

import re
import unicodedata
from collections.abc import Callable, Collection
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import count
from typing import Final

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.model import Book, Identity, PendingSave, Profile, Sighting
from notion_wizard.core.ports import Clock, Keychain, Profiles
from notion_wizard.core.problem import Problem
from notion_wizard.core.scrub import scrub
from notion_wizard.core.secret import Secret
from notion_wizard.core.text import Fact

Retest = Callable[[Secret], None]
"""Asks Notion about the token that was read back; raises the `Problem` if it is not accepted.

It raises CANCELLED if the person has given up waiting: what was written is then taken back.
"""

_LONGEST_ID: Final = 40


@dataclass(frozen=True, slots=True)
class SaveResult:
    """The profile as it is kept now, and 600, or 609 if the second test got no answer."""

    profile: Profile
    diagnosis: Diagnosis


def _never() -> bool:
    return False


def save_token(  # noqa: PLR0913, PLR0917 - three ports, and what to save
    keychain: Keychain,
    profiles: Profiles,
    clock: Clock,
    token: Secret,
    profile: Profile,
    retest: Retest,
    *,
    given_up: Callable[[], bool] = _never,
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
            _undo(keychain, profiles, book, book.pending, given_up)
        profile = replace(profile, fingerprint=token.fingerprint(book.fingerprint_key))
        journal = PendingSave(profile, None, clock.now())
        profiles.change(lambda book: _begun(book, journal))
        save = _Save(keychain, profiles, journal, given_up)
        try:
            kept = save.write(token)
            code = _outcome(_objection(retest, kept), given_up)
            saved = save.close()
        except Problem:
            with suppress(Problem):
                save.take_back()
            raise
    return SaveResult(saved, Diagnosis(code, _facts(keychain, saved)))


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
        before = _before(entry)
        kept, self._earlier = self._keychain.read(entry), self._keychain.read(before)
        if kept is not None and kept.equals(token):
            return kept
        self._go_on()
        if kept is not None:
            self._as_it_was.append((before, self._earlier))
            self._earlier = _keep(self._keychain, before, kept)
        changing = replace(self._journal, replaces=kept is not None)
        self._profiles.change(lambda book: replace(book, pending=changing))
        self._go_on()
        self._as_it_was.append((entry, kept))
        return _keep(self._keychain, entry, token)

    def close(self) -> Profile:
        """Put the profile into the book in place of the journal, and return it."""
        saved = replace(self._journal.profile, earlier=self._earlier is not None)
        self._profiles.change(lambda book: _saved(book, saved))
        return saved

    def take_back(self) -> None:
        """Put everything back to what it was."""
        # The entry first: until it is back, the one before may be the only copy.
        for name, secret in reversed(self._as_it_was):
            _put_back(self._keychain, name, secret)
        self._profiles.change(_closed)

    def _go_on(self) -> None:
        if self._given_up():
            raise Problem(Code.CANCELLED)


def finish_pending(
    keychain: Keychain,
    profiles: Profiles,
    retest: Retest,
    given_up: Callable[[], bool] = _never,
) -> SaveResult:
    """Finish the save that was interrupted.

    Raises NOT_KEPT if it had not come to keep the new token, or what Notion has against it; then
    the token of before is back. After any other `Problem` it can be finished later. Raises
    NOTHING_TO_UNDO if no save is open any more.
    """
    with profiles.alone(given_up) as book:
        journal = book.pending
        if journal is None:
            raise Problem(Code.NOTHING_TO_UNDO)
        profile = journal.profile
        kept = keychain.read(profile.id)
        if kept is not None and _is_of(kept, profile, book):
            objection = _objection(retest, kept)
        else:
            objection = Problem(Code.NOT_KEPT, **_facts(keychain, profile))
        if given_up():
            raise Problem(Code.CANCELLED)
        if objection is not None and not _is_no_answer(objection):
            _undo(keychain, profiles, book, journal, _never)
        code = _outcome(objection, _never)
        saved = replace(profile, earlier=keychain.read(_before(profile.id)) is not None)
        profiles.change(lambda book: _saved(book, saved))
    return SaveResult(saved, Diagnosis(code, _facts(keychain, saved)))


def undo_pending(
    keychain: Keychain, profiles: Profiles, given_up: Callable[[], bool] = _never
) -> Diagnosis:
    """Bring back what was there before the save that was interrupted: 610, or 611."""
    with profiles.alone(given_up) as book:
        journal = book.pending
        if journal is None:
            return Diagnosis(Code.NOTHING_TO_UNDO)
        _undo(keychain, profiles, book, journal, given_up)
    return Diagnosis(Code.UNDONE, _facts(keychain, journal.profile))


def _undo(
    keychain: Keychain,
    profiles: Profiles,
    book: Book,
    journal: PendingSave,
    given_up: Callable[[], bool],
) -> None:
    entry = journal.profile.id
    if journal.replaces is not None:
        now = keychain.read(entry)
        if given_up():
            raise Problem(Code.CANCELLED)
        # Anything else in the entry is the token of before, or has come there since.
        if now is None or _is_of(now, journal.profile, book):
            earlier = keychain.read(_before(entry)) if journal.replaces else None
            if earlier is not None or not journal.replaces:
                _put_back(keychain, entry, earlier)
    profiles.change(_closed)


def undo_save(keychain: Keychain, profiles: Profiles, profile_id: str, retest: Retest) -> Diagnosis:
    """Bring back the token before this one, and prove it: 610, or 611 if there is none.

    610 comes in the variant "refused" if Notion no longer accepts it, "untested" if Notion could
    not be asked. In both of these the one that was undone takes its place, so that undoing again
    brings it back.
    """
    with profiles.alone(_never) as book:
        profile = book.profile(profile_id)
        if profile is None:
            return Diagnosis(Code.NOTHING_TO_UNDO)
        before = _before(profile_id)
        now, earlier = keychain.read(profile_id), keychain.read(before)
        if earlier is None or earlier == now:
            profiles.change(lambda book: _of_token(book, profile_id, now, earlier=False))
            return Diagnosis(Code.NOTHING_TO_UNDO, _facts(keychain, profile))
        try:
            kept = _keep(keychain, profile_id, earlier)
        except Problem:
            with suppress(Problem):
                _put_back(keychain, profile_id, now)
            raise
        objection = _objection(retest, kept)
        undone = now if objection else None
        _put_back(keychain, before, undone)
        profiles.change(lambda book: _of_token(book, profile_id, kept, earlier=undone is not None))
    variant = "" if objection is None else "untested" if _is_no_answer(objection) else "refused"
    return Diagnosis(Code.UNDONE, _facts(keychain, profile), variant)


def read_saved(keychain: Keychain, profile: Profile) -> Secret:
    """Return the saved token. Raises ENTRY_GONE if it is no longer there."""
    kept = keychain.read(profile.id)
    if kept is None:
        raise Problem(Code.ENTRY_GONE, **_facts(keychain, profile))
    return kept


def remove_saved(keychain: Keychain, profiles: Profiles, profile_id: str) -> Diagnosis:
    """Forget the token, the one before it, and the profile; prove the first two: 612."""
    with profiles.alone(_never) as book:
        profile = book.profile(profile_id)
        for entry in (_before(profile_id), profile_id):
            keychain.delete(entry)
            if keychain.read(entry) is not None:
                raise Problem(Code.KEYCHAIN_TROUBLE, keychain=keychain.name, reason="still there")
        profiles.change(lambda book: _without_profile(book, profile_id))
    return Diagnosis(Code.REMOVED, _facts(keychain, profile) if profile else {})


def profile_id_for(name: str, taken: Collection[str]) -> str:
    """Return an id for a profile of this name: letters a to z, digits and hyphens, not taken."""
    latin = unicodedata.normalize("NFKD", scrub(name).casefold()).encode("ascii", "ignore").decode()
    words = re.findall(r"[a-z0-9]+", latin)
    slug = "-".join(words)[:_LONGEST_ID].strip("-") or "token"
    numbered = (f"{slug}-{number}" for number in count(2))
    return slug if slug not in taken else next(each for each in numbered if each not in taken)


def _before(profile_id: str) -> str:
    return f"{profile_id}/before"


def _facts(keychain: Keychain, profile: Profile) -> dict[str, Fact]:
    return {"name": profile.name, "keychain": keychain.name}


def _keep(keychain: Keychain, entry: str, token: Secret) -> Secret:
    """Write, and return what was read back. Raises NOT_KEPT if that is not the token."""
    keychain.write(entry, token)
    kept = keychain.read(entry)
    if kept is None or not kept.equals(token):
        raise Problem(Code.NOT_KEPT, keychain=keychain.name)
    return kept


def _put_back(keychain: Keychain, entry: str, token: Secret | None) -> None:
    # Asked first: a keychain that refused to write would ask the person once more.
    if keychain.read(entry) == token:
        return
    if token is None:
        keychain.delete(entry)
    else:
        _keep(keychain, entry, token)


def _objection(retest: Retest, kept: Secret) -> Problem | None:
    try:
        retest(kept)
    except Problem as problem:
        return problem
    return None


def _is_no_answer(objection: Problem) -> bool:
    return objection.code in range(200, 300)


def _outcome(objection: Problem | None, given_up: Callable[[], bool]) -> Code:
    """Return how a save ended. Raises the objection that it must not stand with."""
    if given_up():
        raise Problem(Code.CANCELLED)
    if objection is None:
        return Code.SAVED_AND_READ_BACK
    if _is_no_answer(objection) and objection.code is not Code.CANCELLED:
        return Code.SAVED_NOT_RETESTED
    raise objection


def _is_of(token: Secret, profile: Profile, book: Book) -> bool:
    return token.fingerprint(book.fingerprint_key) == profile.fingerprint


def _of_token(book: Book, profile_id: str, token: Secret | None, *, earlier: bool) -> Book:
    """The book, its profile told which token the keychain holds for it now."""
    profile = book.profile(profile_id)
    if profile is None:
        return book
    profile = replace(profile, earlier=earlier)
    if token is None or _is_of(token, profile, book):
        return _with_profile(book, profile)
    fingerprint = token.fingerprint(book.fingerprint_key)
    seen = book.sighting(fingerprint) or Sighting(fingerprint)
    of_token = replace(
        profile,
        fingerprint=fingerprint,
        identity=seen.identity or Identity(),
        last_worked=seen.worked_at,
        databases=None,
    )
    return _with_profile(book, of_token)


def _begun(book: Book, journal: PendingSave) -> Book:
    """The book with the journal opened; one that has changed nothing yet gives way."""
    if book.pending is not None and book.pending.replaces is not None:
        raise Problem(Code.SAVE_INTERRUPTED, name=book.pending.profile.name)
    return replace(book, pending=journal)


def _closed(book: Book) -> Book:
    return replace(book, pending=None)


def _saved(book: Book, profile: Profile) -> Book:
    return replace(_with_profile(book, profile), pending=None)


def _with_profile(book: Book, profile: Profile) -> Book:
    """The book with this profile, in the place of the one with its id if there is one."""
    if book.profile(profile.id) is None:
        return replace(book, profiles=(*book.profiles, profile))
    profiles = (profile if other.id == profile.id else other for other in book.profiles)
    return replace(book, profiles=tuple(profiles))


def _without_profile(book: Book, profile_id: str) -> Book:
    """The book without this profile, nor a save of it."""
    kept = tuple(profile for profile in book.profiles if profile.id != profile_id)
    pending = book.pending
    if pending is not None and pending.profile.id == profile_id:
        pending = None
    return replace(book, profiles=kept, pending=pending)
