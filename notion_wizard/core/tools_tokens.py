"""Which token each tool was given here: what recognises it, for as long as the program runs.

A token that was not saved leaves with its path, and yet it is the one that the tool got.
"""

from dataclasses import replace
from typing import Final

from notion_wizard.core.session import Session, Step

_HANDS_OVER: Final = (Step.TOOLS, Step.DONE)


def with_tools_token(session: Session) -> Session:
    """The session, told what recognises its token, if it stands where the tool is given it.

    Copy and Replace are on screen 6; a token that was only checked is no tool's.
    """
    has_token = session.identity is not None and session.step in _HANDS_OVER
    if not has_token or session.tool is None:
        return session
    # A calm start needs neither.
    from notion_wizard.core.at_hand import fingerprint_at_hand  # noqa: PLC0415
    from notion_wizard.core.workspaces import (  # noqa: PLC0415
        asks_about_workspace,
        is_wrong_workspace,
    )

    is_unsure = asks_about_workspace(session) and not session.workspace_confirmed
    fingerprint = fingerprint_at_hand(session)
    if fingerprint is None or is_unsure or is_wrong_workspace(session):
        return session
    return replace(session, tools_tokens={**session.tools_tokens, session.tool: fingerprint})


def tools_token(session: Session) -> str | None:
    """What recognises the token that the chosen tool got last in this run of the program.

    None if there was none, if Notion turned it down since, or if another was pasted since.
    """
    if session.tool is None or session.paste is not None:
        return None
    fingerprint = session.tools_tokens.get(session.tool)
    seen = session.book.sighting(fingerprint) if fingerprint else None
    return None if seen is not None and seen.refused_at is not None else fingerprint
