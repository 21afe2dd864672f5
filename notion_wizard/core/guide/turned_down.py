"""When it is this very token that Notion turned down."""

from typing import Final

from notion_wizard.core.codes import Code

# Notion was asked, and turned the token down whole as it is. A damaged one is not among them:
# nobody has to click Refresh for that.
_MAY_NEED_REFRESH: Final = frozenset(
    {
        Code.TOKEN_REFUSED,
        Code.TOKEN_REVOKED,
        Code.TOKEN_SWITCHED_OFF,
        Code.REFUSED_BEFORE,
    }
)


def is_turned_down(reason: Code | None) -> bool:
    """Tell whether there was a token that Notion turned down."""
    return reason is Code.TOKEN_EXPIRED or may_need_refresh(reason)


def may_need_refresh(reason: Code | None) -> bool:
    """Tell whether Refresh may be the way out; only personal tokens expire, and they have none."""
    return reason in _MAY_NEED_REFRESH
