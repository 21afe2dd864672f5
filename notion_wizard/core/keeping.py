"""Under which name and in whose place a checked token is to be saved."""

from datetime import datetime

from notion_wizard.core.model import Identity, Profile
from notion_wizard.core.names import visible
from notion_wizard.core.saving import profile_id_for
from notion_wizard.core.session import Session


def replaced_profile(session: Session) -> Profile | None:
    """Return the saved token that this one takes the place of: same path, or same connection."""
    if session.profile is not None:
        return session.profile
    identity = session.identity
    if identity is None or identity.connection_id is None:
        return None
    return next(
        (one for one in session.book.profiles if _is_same_connection(one.identity, identity)), None
    )


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
