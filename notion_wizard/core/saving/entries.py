"""A profile's entries in the keychain, and how one of them is changed and proved."""

from notion_wizard.core.codes import Code
from notion_wizard.core.model import Profile
from notion_wizard.core.ports import Keychain
from notion_wizard.core.problem import Problem
from notion_wizard.core.secret import Secret
from notion_wizard.core.text import Fact


def before(profile_id: str) -> str:
    """Return the entry of the token before this one."""
    return f"{profile_id}/before"


def newer(profile_id: str) -> str:
    """Return the entry of the newer token until it is in its place, or while it leaves that."""
    return f"{profile_id}/newer"


def facts(keychain: Keychain, profile: Profile) -> dict[str, Fact]:
    """Return what is said of a saved token: its name and its keychain's."""
    return {"name": profile.name, "keychain": keychain.name}


def keep(keychain: Keychain, entry: str, token: Secret) -> Secret:
    """Write, and return what was read back. Raises NOT_KEPT if that is not the token."""
    keychain.write(entry, token)
    kept = keychain.read(entry)
    if kept is None or not kept.equals(token):
        raise Problem(Code.NOT_KEPT, keychain=keychain.name)
    return kept


def the_one_before(keychain: Keychain, profile_id: str, newer_one: Secret | None) -> Secret | None:
    """Return the token that the newer one replaces, wherever it stands by now."""
    kept = (keychain.read(place) for place in (profile_id, before(profile_id)))
    return next((one for one in kept if one is not None and one != newer_one), None)


def put(keychain: Keychain, entry: str, token: Secret | None) -> None:
    """Let the entry hold this token, or be gone."""
    # Asked first: a keychain that refused to write would ask the person once more.
    if keychain.read(entry) == token:
        return
    if token is None:
        keychain.delete(entry)
    else:
        keep(keychain, entry, token)


def bring_earlier(
    keychain: Keychain, profile_id: str, newer_one: Secret | None, earlier: Secret
) -> None:
    """Let the earlier token take the newer one's place, and the newer one that of the earlier.

    Both can be read at every moment. May be done again where it was cut short, or `bring_newer`.
    """
    put(keychain, newer(profile_id), newer_one)
    put(keychain, profile_id, earlier)
    put(keychain, before(profile_id), newer_one)
    put(keychain, newer(profile_id), None)


def bring_newer(
    keychain: Keychain, profile_id: str, newer_one: Secret, earlier: Secret | None
) -> None:
    """Let the newer token take the earlier one's place, and the earlier one that before it.

    Both can be read at every moment. May be done again where it or `bring_earlier` was cut short.
    """
    if keychain.read(profile_id) != newer_one:
        put(keychain, newer(profile_id), newer_one)
        put(keychain, before(profile_id), earlier)
        put(keychain, profile_id, newer_one)
    put(keychain, newer(profile_id), None)
