"""Screen 2: how to come by the token in Notion, step by step, and whom to ask.

Texts name Notion's words in braces, such as `{show}`: they are filled from `Screens.words`.
"""

from typing import Final

from notion_wizard.core.codes import Code
from notion_wizard.core.guide import existing, new_connection
from notion_wizard.core.guide.existing import NOT_IN_THE_LIST
from notion_wizard.core.guide.owner import ASK_THE_OWNER, OWNER_QUESTION, owner_message
from notion_wizard.core.guide.personal import PERSONAL_TOKEN, REPLACE_AN_EXPIRED_ONE
from notion_wizard.core.guide.sharing import SHARE_THE_DATABASE
from notion_wizard.core.guide.step import GuideStep
from notion_wizard.core.guide.tables import TABLES, Table
from notion_wizard.core.model import Situation

__all__ = [
    "NOT_IN_THE_LIST",
    "OWNER_QUESTION",
    "PERSONAL_TOKEN",
    "TABLES",
    "GuideStep",
    "Table",
    "guide_steps",
    "owner_message",
]

# Codes that say: Notion was asked, and turned down this very token, whole as it is. A damaged one
# is not among them: nobody has to click Refresh for that.
_TURNED_DOWN: Final = frozenset(
    {
        Code.TOKEN_REFUSED,
        Code.TOKEN_REVOKED,
        Code.TOKEN_EXPIRED,
        Code.TOKEN_SWITCHED_OFF,
        Code.REFUSED_BEFORE,
    }
)


def guide_steps(
    situation: Situation, *, reason: Code | None = None, owner: bool = True
) -> tuple[GuideStep, ...]:
    """Return the steps in Notion for this situation, in order.

    `reason` is what the check found, if there was one. Only a token that Notion turned down
    brings up Refresh, always behind Show and Copy; never after a move, where the token turned
    down is most often that of the workspace left. To share a database nobody has to be an owner.
    """
    if situation is Situation.MISSING:
        return SHARE_THE_DATABASE
    if not owner:
        return ASK_THE_OWNER
    if reason in existing.MAY_DO_TOO_LITTLE:
        return existing.LET_IT_DO_MORE
    if situation is Situation.MOVED:
        return new_connection.AFTER_A_MOVE
    turned_down = reason in _TURNED_DOWN
    if situation is Situation.FIRST and not turned_down:
        return new_connection.FIRST
    return (
        *existing.COPY_ITS_TOKEN,
        *((REPLACE_AN_EXPIRED_ONE,) if reason is Code.TOKEN_EXPIRED else ()),
        *(existing.REFRESH if turned_down else ()),
    )
