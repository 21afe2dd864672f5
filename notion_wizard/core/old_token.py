"""Whether other tools may still use an old token, and which of them this wizard knows."""

from notion_wizard.core.model import Situation
from notion_wizard.core.session import Session, is_refusal
from notion_wizard.core.tool_guides.guides import TOOL_GUIDES, whole_guide
from notion_wizard.core.tool_guides.tool_guide import ToolGuide


def has_old_token(session: Session) -> bool:
    """Tell whether an accepted token takes the place of one that was turned down or replaced.

    A token that is saved for the first time, and that nobody turned another one down for, has none
    before it; nor has a first connection, where only a slip was turned down. One whose save was
    undone takes nobody's place. Who goes on with a tool of an earlier path has it from there.
    """
    if session.has_others_to_do:
        return True
    is_new = session.identity is not None and session.undone is None
    if not is_new or session.situation in (Situation.MISSING, Situation.FIRST):
        return False
    return (
        session.situation is Situation.MOVED
        or session.tokens_refused > 0
        or _message_was_a_refusal(session)
        or _replaces_a_saved_one(session)
    )


def _message_was_a_refusal(session: Session) -> bool:
    told = session.reading.diagnosis if session.reading else None
    return told is not None and is_refusal(told)


def _replaces_a_saved_one(session: Session) -> bool:
    if session.profile is None:
        return session.saved is not None and session.saved.earlier
    if session.saved is not None:
        return session.saved.fingerprint != session.profile.fingerprint
    key, token = session.book.fingerprint_key, session.token
    return token is not None and token.fingerprint(key) != session.profile.fingerprint


def tools_to_update(session: Session) -> tuple[ToolGuide, ...]:
    """Return the tools beside the chosen one that may still use the old token, if there is one.

    Who signs in with Notion there needs no new token; after a move that connection still leads to
    the old workspace. The chosen tool is done. There may always be one that is not named here.
    """
    if not has_old_token(session):
        return ()
    chosen = whole_guide(session.tool, session.make_way) if session.tool else None
    is_move = session.situation is Situation.MOVED
    return tuple(
        guide
        for guide in TOOL_GUIDES.values()
        if guide.is_open
        and (guide.takes_token or is_move)
        and (guide is not chosen or guide.is_any)
    )
