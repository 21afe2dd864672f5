"""Undoing a save, and both ways out of one that was interrupted: the newer token, or the earlier.

To undo a save is to open its journal again and to let both tokens change places. Whatever ends the
program meanwhile, both can be read, and the next start offers both ways.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import Final

from notion_wizard.core.catalogue.entry import Severity
from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.model import Book, PendingSave, Profile
from notion_wizard.core.ports import Keychain, Profiles
from notion_wizard.core.problem import Problem
from notion_wizard.core.saving.asked_once import AskedOnce
from notion_wizard.core.saving.books import begun, closed, is_of, of_token, saved
from notion_wizard.core.saving.entries import (
    before,
    bring_earlier,
    bring_newer,
    facts,
    newer,
    put,
    the_one_before,
)
from notion_wizard.core.saving.proof import (
    Retest,
    SaveResult,
    is_no_answer,
    never,
    objection_to,
    outcome,
)
from notion_wizard.core.secret import Secret

# Variants of 610: what Notion says of the token that is back.
_PROVED: Final = ""
_UNTESTED: Final = "untested"
_REFUSED: Final = "refused"
# The variant of 600 where no step of a path follows.
_NO_TOOL: Final = "no-tool"
# The variant of 605 where the program ended before the keychain had the new token.
_NOT_ARRIVED: Final = "not-arrived"


def finish_pending(
    keychain: Keychain,
    profiles: Profiles,
    retest: Retest,
    given_up: Callable[[], bool] = never,
) -> SaveResult:
    """Finish the save that was interrupted.

    Raises NOT_KEPT if it had not come to keep the new token, or what Notion has against it; then
    the token of before is back. After any other `Problem` it can be finished later. Raises
    NOTHING_TO_UNDO if no save is open any more.
    """
    keychain = AskedOnce(keychain)
    with profiles.alone(given_up) as book:
        journal = book.pending
        if journal is None:
            raise Problem(Code.NOTHING_TO_UNDO)
        profile = journal.profile
        kept = _newer_one(keychain, book, profile)
        objection = None if kept is None else objection_to(retest, kept)
        if given_up():
            raise Problem(Code.CANCELLED)
        if kept is None:
            _go_back(keychain, profiles, book, journal)
            raise Problem.of(Diagnosis(Code.NOT_KEPT, facts(keychain, profile), _NOT_ARRIVED))
        if objection is not None and not is_no_answer(objection):
            _go_back(keychain, profiles, book, journal)
        code = outcome(objection, never)
        earlier = the_one_before(keychain, profile.id, kept)
        bring_newer(keychain, profile.id, kept, earlier)
        as_saved = replace(profile, earlier=earlier is not None, gone=False)
        changed = profiles.change(lambda book: saved(book, as_saved))
    told = Diagnosis(code, facts(keychain, as_saved), _NO_TOOL)
    return SaveResult(as_saved, told, changed)


def undo_pending(
    keychain: Keychain,
    profiles: Profiles,
    retest: Retest,
    given_up: Callable[[], bool] = never,
) -> Diagnosis:
    """Bring back what was there before the save that was interrupted: 610 as `undo_save`, or 611.

    After a `Problem` the save is still open, and can be finished or undone later.
    """
    with profiles.alone(given_up) as book:
        if book.pending is None:
            return Diagnosis(Code.NOTHING_TO_UNDO)
        return _undo(AskedOnce(keychain), profiles, book, book.pending, retest, given_up)


def undo_save(keychain: Keychain, profiles: Profiles, profile_id: str, retest: Retest) -> Diagnosis:
    """Bring back the token before this one, and prove it: 610, or 611 if there is none.

    610 comes in the variant "refused" if Notion no longer accepts it, "untested" if Notion could
    not be asked. In both of these the one that was undone takes its place, so that undoing again
    brings it back. Notion is asked before anything is changed.
    """
    keychain = AskedOnce(keychain)
    with profiles.alone(never) as book:
        profile, journal = book.profile(profile_id), book.pending
        if profile is None:
            return Diagnosis(Code.NOTHING_TO_UNDO)
        if journal is not None and journal.profile.id == profile_id and journal.replaces:
            return _undo(keychain, profiles, book, journal, retest, never)
        now, earlier = keychain.read(profile_id), keychain.read(before(profile_id))
        if earlier is None or earlier == now:
            profiles.change(lambda book: of_token(book, profile, now, earlier=False))
            return Diagnosis(Code.NOTHING_TO_UNDO, facts(keychain, profile))
        verdict = _verdict(retest, earlier)
        if now is None:
            bring_earlier(keychain, profile_id, None, earlier)
            profiles.change(lambda book: of_token(book, profile, earlier, earlier=False))
        else:
            newer_profile = replace(profile, fingerprint=now.fingerprint(book.fingerprint_key))
            reopened = PendingSave(newer_profile, replaces=True, started_at=profile.saved_at)
            profiles.change(lambda book: begun(book, reopened))
            try:
                _change_places(keychain, profiles, profile, now, earlier)
            except Problem:
                with suppress(Problem):
                    bring_newer(keychain, profile_id, now, earlier)
                    profiles.change(closed)
                raise
            if verdict == _PROVED:
                _forget_newer(keychain, profiles, profile_id)
    return Diagnosis(Code.UNDONE, facts(keychain, profile), verdict)


def _go_back(keychain: Keychain, profiles: Profiles, book: Book, journal: PendingSave) -> None:
    """Bring back what was there before: the new token is not there, or Notion refused it."""
    _undo(keychain, profiles, book, journal, None, never)


def _undo(  # noqa: PLR0913, PLR0917 - two ports, and what was interrupted
    keychain: Keychain,
    profiles: Profiles,
    book: Book,
    journal: PendingSave,
    retest: Retest | None,
    given_up: Callable[[], bool],
) -> Diagnosis:
    profile = journal.profile
    undone = Diagnosis(Code.UNDONE, facts(keychain, profile))
    if journal.replaces is None:
        profiles.change(closed)
        return undone
    now = _newer_one(keychain, book, profile)
    earlier = the_one_before(keychain, profile.id, now) if journal.replaces else None
    verdict = _UNTESTED
    if retest is not None and now is not None and earlier is not None:
        verdict = _verdict(retest, earlier)
    if given_up():
        raise Problem(Code.CANCELLED)
    if now is None:
        if earlier is not None:
            put(keychain, profile.id, earlier)
        profiles.change(closed)
        return undone
    if earlier is None:
        return _without_earlier(keychain, profiles, journal, now)
    is_the_end_of_it = verdict == _PROVED or retest is None
    if is_the_end_of_it and keychain.read(before(profile.id)) not in (None, now, earlier):
        # Nothing had moved yet: the one before the earlier one stays, and makes no room.
        profiles.change(closed)
        with suppress(Problem):
            put(keychain, newer(profile.id), None)
        return undone
    _change_places(keychain, profiles, profile, now, earlier)
    if verdict == _PROVED:
        _forget_newer(keychain, profiles, profile.id)
    return replace(undone, variant=verdict)


def _without_earlier(
    keychain: Keychain, profiles: Profiles, journal: PendingSave, now: Secret
) -> Diagnosis:
    """Undo a first save; where somebody removed the token before, the newer one is left."""
    profile = journal.profile
    if journal.replaces:
        bring_newer(keychain, profile.id, now, None)
        profiles.change(lambda book: closed(of_token(book, profile, now, earlier=False)))
        return Diagnosis(Code.NOTHING_TO_UNDO, facts(keychain, profile))
    put(keychain, profile.id, None)
    put(keychain, newer(profile.id), None)
    profiles.change(closed)
    return Diagnosis(Code.UNDONE, facts(keychain, profile))


def _change_places(
    keychain: Keychain, profiles: Profiles, profile: Profile, now: Secret, earlier: Secret
) -> None:
    bring_earlier(keychain, profile.id, now, earlier)
    profiles.change(lambda book: closed(of_token(book, profile, earlier, earlier=True)))


def _forget_newer(keychain: Keychain, profiles: Profiles, profile_id: str) -> None:
    # The earlier one is back and proved: if this cannot be done, both are kept, as with another
    # verdict, and the profile says so.
    with suppress(Problem):
        put(keychain, before(profile_id), None)
        profiles.change(lambda book: _with_nothing_before(book, profile_id))


def _with_nothing_before(book: Book, profile_id: str) -> Book:
    profile = book.profile(profile_id)
    return book.with_profile(replace(profile, earlier=False)) if profile else book


def _verdict(retest: Retest, earlier: Secret) -> str:
    """Return the variant of 610 for this token. Raises CANCELLED."""
    objection = objection_to(retest, earlier)
    if objection is None:
        return _PROVED
    if objection.code is Code.CANCELLED:
        raise objection
    is_refused = objection.diagnosis.severity is not Severity.UNDECIDED
    return _REFUSED if is_refused else _UNTESTED


def _newer_one(keychain: Keychain, book: Book, profile: Profile) -> Secret | None:
    """Return the token that the journal is about, wherever it stands by now."""
    places = (profile.id, newer(profile.id), before(profile.id))
    kept = (keychain.read(place) for place in places)
    return next((one for one in kept if one is not None and is_of(one, profile, book)), None)
