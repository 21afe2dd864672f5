"""Under which name and in whose place a checked token is to be saved."""

from datetime import datetime
from itertools import count

from notion_wizard.core.model import Identity, Owner, Profile
from notion_wizard.core.names import visible
from notion_wizard.core.saving import profile_id_for
from notion_wizard.core.session import Session


def replaced_profile(session: Session) -> Profile | None:
    """Return the saved token that this one takes the place of: same path, or same connection.

    A connection has one token. A person may have several that work: then only the very same one
    makes room, or one that is over, unless the path is about it by the person's own word.
    """
    if session.profile is not None:
        return session.profile
    identity = session.identity
    if identity is None or identity.connection_id is None:
        return None
    same = [one for one in session.book.profiles if _is_same_connection(one.identity, identity)]
    same.sort(key=lambda one: not _is_very_same(one, session))
    return next((one for one in same if _makes_room(one, identity, session)), None)


def name_not_taken(session: Session, name: str) -> str:
    """Return this name, with a number behind it if another saved token has it."""
    replaced = replaced_profile(session)
    taken = {one.name for one in session.book.profiles if one is not replaced}
    numbered = (f"{name} {number}" for number in count(2))
    return name if name not in taken else next(each for each in numbered if each not in taken)


def _makes_room(profile: Profile, identity: Identity, session: Session) -> bool:
    seen = session.book.sighting(profile.fingerprint)
    return (
        identity.owner is Owner.WORKSPACE
        or profile.gone
        or _is_very_same(profile, session)
        or (seen is not None and seen.refused_at is not None)
    )


def _is_very_same(profile: Profile, session: Session) -> bool:
    key, token = session.book.fingerprint_key, session.token
    return token is not None and token.fingerprint(key) == profile.fingerprint


def _is_same_connection(one: Identity, other: Identity) -> bool:
    return (one.workspace_id, one.connection_id) == (other.workspace_id, other.connection_id)


def profile_to_save(session: Session, at: datetime) -> Profile | None:
    """Return the profile as it will be once saved; None without an accepted token."""
    if session.identity is None or session.token is None:
        return None
    replaced = replaced_profile(session)
    name = visible(session.save_name) or "Notion"
    taken = {one.id for one in session.book.profiles}
    return Profile(
        id=replaced.id if replaced else profile_id_for(name, taken),
        name=name,
        identity=session.identity,
        fingerprint=session.token.fingerprint(session.book.fingerprint_key),
        saved_at=at,
        last_worked=session.answered_at,
        databases=(
            len(session.listing.databases) if session.listing and session.listing.complete else None
        ),
        tool=session.tool,
    )
