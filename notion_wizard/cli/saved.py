"""`get`: a saved token for a script."""

import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import Final

from notion_wizard.cli.background import Background, OutOfTime
from notion_wizard.cli.wrong_use import WrongUse
from notion_wizard.core.catalogue.keychain_asked import ASKED
from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.model import Book, Profile
from notion_wizard.core.ports import Keychain
from notion_wizard.core.problem import Problem
from notion_wizard.core.secret import Secret
from notion_wizard.core.text import QT_TRANSLATE_NOOP

SECONDS: Final = 60
"""How long the keychain is waited for; it may be asking the person for a password."""

_AN_ID: Final = re.compile(r"[a-z0-9-]+")

_NOT_SAVED: Final = QT_TRANSLATE_NOOP(
    "CommandLine", "No token is saved under that name. Saved are: {names:plain}"
)
_NONE_SAVED: Final = QT_TRANSLATE_NOOP("CommandLine", "No token is saved on this computer.")
_SEVERAL: Final = QT_TRANSLATE_NOOP(
    "CommandLine", "Several tokens are saved under that name. Take one of these ids: {names:plain}"
)


def saved_token(book: Book, name: str, keychain: Keychain, seconds: float = SECONDS) -> Secret:
    """Return the token saved under this name or id.

    An id that is not in the list may have been in one that was damaged: its entry tells. Raises
    `WrongUse` if that is not one either, and a Problem (6xx).
    """
    try:
        profile = _named(book, name)
    except WrongUse as wrong:
        return _token_of_lost_list(wrong, name, keychain, seconds)
    token = _kept(keychain, profile.id, seconds)
    if token is None:
        raise Problem(Code.ENTRY_GONE, keychain=keychain.name, name=profile.name)
    return token


def token_without_list(
    trouble: Problem, name: str, keychain: Keychain, seconds: float = SECONDS
) -> Secret:
    """Return the token with this id though the list cannot be read: its entry is there.

    Raises the list's trouble if there is none, and a Problem (6xx).
    """
    token = _kept(keychain, name, seconds) if _AN_ID.fullmatch(name) else None
    if token is None:
        raise trouble
    return token


def _token_of_lost_list(wrong: WrongUse, name: str, keychain: Keychain, seconds: float) -> Secret:
    with suppress(Problem):
        return token_without_list(Problem(Code.WRONG_USE), name, keychain, seconds)
    raise wrong


def _kept(keychain: Keychain, entry: str, seconds: float) -> Secret | None:
    reading = Background[Secret | None](_reader(keychain, entry))
    try:
        (token,) = reading.told(seconds)
    except OutOfTime:
        trouble = Diagnosis(Code.KEYCHAIN_WAITING, {"keychain": keychain.name})
    except Problem as problem:
        trouble = problem.diagnosis
    else:
        return token
    # Nothing was to be saved: nothing is said of that.
    raise Problem.of(replace(trouble, variant=ASKED))


def _reader(keychain: Keychain, entry: str) -> Callable[[Callable[[Secret | None], None]], None]:
    return lambda tell: tell(keychain.read(entry))


def _named(book: Book, name: str) -> Profile:
    by_id = book.profile(name)
    if by_id is not None:
        return by_id
    found = [profile for profile in book.profiles if profile.name == name]
    match found:
        case [profile]:
            return profile
        case [] if not book.profiles:
            raise WrongUse(_NONE_SAVED)
        case []:
            names = ", ".join(profile.name for profile in book.profiles)
            raise WrongUse(_NOT_SAVED, names=names)
        case _:
            ids = ", ".join(profile.id for profile in found)
            raise WrongUse(_SEVERAL, names=ids)
