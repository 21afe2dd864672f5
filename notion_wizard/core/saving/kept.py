"""What is kept: reading it, removing it, and the ids it is kept under."""

import re
import unicodedata
from collections.abc import Collection
from itertools import count
from typing import Final

from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.model import Profile
from notion_wizard.core.ports import Keychain, Profiles
from notion_wizard.core.problem import Problem
from notion_wizard.core.saving.books import without_profile
from notion_wizard.core.saving.entries import before, facts, newer
from notion_wizard.core.saving.proof import never
from notion_wizard.core.scrub import scrub
from notion_wizard.core.secret import Secret

_LONGEST_ID: Final = 40


def read_saved(keychain: Keychain, profile: Profile) -> Secret:
    """Return the saved token. Raises ENTRY_GONE if it is no longer there."""
    kept = keychain.read(profile.id)
    if kept is None:
        raise Problem(Code.ENTRY_GONE, **facts(keychain, profile))
    return kept


def remove_saved(keychain: Keychain, profiles: Profiles, profile_id: str) -> Diagnosis:
    """Forget the token, the one before it, and the profile; prove the first two: 612."""
    with profiles.alone(never) as book:
        profile = book.profile(profile_id)
        for entry in (newer(profile_id), before(profile_id), profile_id):
            keychain.delete(entry)
            if keychain.read(entry) is not None:
                raise Problem(Code.KEYCHAIN_TROUBLE, keychain=keychain.name, reason="still there")
        profiles.change(lambda book: without_profile(book, profile_id))
    return Diagnosis(Code.REMOVED, facts(keychain, profile) if profile else {})


def profile_id_for(name: str, taken: Collection[str]) -> str:
    """Return an id for a profile of this name: letters a to z, digits and hyphens, not taken."""
    latin = unicodedata.normalize("NFKD", scrub(name).casefold()).encode("ascii", "ignore").decode()
    words = re.findall(r"[a-z0-9]+", latin)
    slug = "-".join(words)[:_LONGEST_ID].strip("-") or "token"
    numbered = (f"{slug}-{number}" for number in count(2))
    return slug if slug not in taken else next(each for each in numbered if each not in taken)
