"""Which workspace it is: the one from before, the new one, or one that a link names."""

import unicodedata
from collections.abc import Iterator
from typing import Final

from notion_wizard.core.model import Identity, Profile, Situation
from notion_wizard.core.session import Origin, Session

# Of two shorter names one stands in the other by chance.
_FEWEST_LETTERS: Final = 4


def earlier_identity(session: Session) -> Identity | None:
    """Return what the token before this one opened: the saved one that this path is about.

    After a move also another saved one, if what it opened can only be the workspace left.
    """
    if session.situation is not Situation.MOVED:
        return session.profile.identity if session.profile else None
    # With the first token only.
    from notion_wizard.core.at_hand import identity_at_hand  # noqa: PLC0415

    left = workspace_left(session, session.identity or identity_at_hand(session) or Identity())
    return left if left in _earlier_identities(session) else None


def workspace_left(session: Session, new: Identity) -> Identity | None:
    """Return what was opened before a move, by all that this computer knows; None if it is unsure.

    Where the path is about no saved token, the only other workspace that was ever seen here.
    """
    replaced = _replaced(session)
    if replaced is not None:
        return replaced.identity if replaced.identity.workspace_id else None
    seen = (one.identity for one in session.book.sightings if one.identity)
    known = {
        one.workspace_id: one
        for one in (*seen, *_earlier_identities(session))
        if one.workspace_id not in (None, new.workspace_id)
    }
    return next(iter(known.values())) if len(known) == 1 else None


def _earlier_identities(session: Session) -> tuple[Identity, ...]:
    """Return what the saved tokens opened before this path, or the one before it, saved one."""
    replaced = _replaced(session)
    new = (session.saved, None if replaced else session.profile)
    new_ids = {one.id for one in new if one is not None}
    profiles = [one for one in session.book.profiles if one.id not in new_ids]
    if replaced is not None:
        profiles.append(replaced)
    return tuple(one.identity for one in profiles if one.identity.workspace_id)


def _replaced(session: Session) -> Profile | None:
    """Return the saved token that was there before this path."""
    # A tool that was to be tested later comes with the new token.
    return None if session.origin is Origin.OPEN_TOOL else session.profile


def asks_about_workspace(session: Session) -> bool:
    """Tell whether the person must say if the workspace is the right one.

    After a move, unless the token visibly opens another workspace than the ones known here.
    """
    identity = session.identity
    if session.situation is not Situation.MOVED or identity is None:
        return False
    return not opens_another_workspace(session, identity)


def is_wrong_workspace(session: Session) -> bool:
    """Tell whether the token still opens the old workspace: known here, or said by the person."""
    identity = session.identity
    if identity is None or session.situation is not Situation.MOVED:
        return False
    if session.workspace_confirmed is not None:
        return not session.workspace_confirmed
    replaced = _replaced(session)
    if replaced is not None:
        return identity.workspace_id == replaced.identity.workspace_id is not None
    earlier = _earlier_identities(session)
    return any(identity.workspace_id == one.workspace_id for one in earlier)


def opens_another_workspace(session: Session, identity: Identity) -> bool:
    """Tell whether a token opens none of the workspaces that this computer knew before."""
    earlier = _earlier_identities(session)
    return bool(earlier) and all(identity.opens_another_workspace(one) for one in earlier)


def leads_elsewhere(session: Session, link: str) -> bool:
    """Tell whether a link most likely leads to another workspace than the token's.

    It does if it names one that this computer knows, and after a move if it names one that does
    not read like the token's.
    """
    from notion_wizard.core.links import workspace_in_link  # noqa: PLC0415 - with the first link

    named = workspace_in_link(link)
    own = session.identity.workspace if session.identity else None
    if named is None or own is None or not _letters_of(own) or _read_alike(named, own):
        return False
    known = any(_read_alike(named, one) for one in _known_workspaces(session))
    return known or session.situation is Situation.MOVED


def _known_workspaces(session: Session) -> Iterator[str]:
    """Yield the names of all workspaces that tokens opened on this computer."""
    profiles = (one.identity for one in session.book.profiles)
    sightings = (one.identity for one in session.book.sightings)
    for identity in (*profiles, *sightings):
        if identity is not None and identity.workspace:
            yield identity.workspace


def _read_alike(address: str, name: str) -> bool:
    """Tell whether a workspace's part of a link may have been made from its name."""
    one, other = _letters_of(address), _letters_of(name)
    if min(len(one), len(other)) < _FEWEST_LETTERS:
        return one == other
    return one in other or other in one


def _letters_of(text: str) -> str:
    """Return what an address keeps of a name: small letters and digits without their accents."""
    plain = unicodedata.normalize("NFKD", text.lower())
    return "".join(character for character in plain if character.isascii() and character.isalnum())
