"""Screen 2: how to come by the token in Notion, step by step, and whom to ask.

Texts name Notion's words in braces, such as `{show}`: they are filled from `Screens.words`.
"""

from notion_wizard.core.codes import Code
from notion_wizard.core.guide import existing, new_connection
from notion_wizard.core.guide.asides import FOLDED, asides
from notion_wizard.core.guide.not_listed import NOT_IN_THE_LIST
from notion_wizard.core.guide.owner import ASK_THE_OWNER, OWNER_QUESTION, owner_message
from notion_wizard.core.guide.personal import PERSONAL_TOKEN, REPLACE_AN_EXPIRED_ONE
from notion_wizard.core.guide.reason import reason_of
from notion_wizard.core.guide.sharing import SHARE_THE_DATABASE
from notion_wizard.core.guide.step import OPENERS, Aside, GuideStep
from notion_wizard.core.guide.tables import TABLES, Table
from notion_wizard.core.guide.turned_down import is_turned_down, may_need_refresh
from notion_wizard.core.model import Situation

__all__ = [
    "FOLDED",
    "NOT_IN_THE_LIST",
    "OPENERS",
    "OWNER_QUESTION",
    "PERSONAL_TOKEN",
    "TABLES",
    "Aside",
    "GuideStep",
    "Table",
    "asides",
    "copies_token",
    "guide_steps",
    "owner_message",
    "reason_of",
]


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
    if not copies_token(reason):
        return existing.LET_IT_DO_MORE
    if situation is Situation.MOVED:
        return new_connection.AFTER_A_MOVE
    if situation is Situation.FIRST and not is_turned_down(reason):
        return new_connection.FIRST
    return (
        *((REPLACE_AN_EXPIRED_ONE,) if reason is Code.TOKEN_EXPIRED else ()),
        *existing.COPY_ITS_TOKEN,
        *(existing.REFRESH if may_need_refresh(reason) else ()),
    )


def copies_token(reason: Code | None) -> bool:
    """Tell whether the steps end with a token to paste; else the one there is gets more rights."""
    return reason not in existing.MAY_DO_TOO_LITTLE
