"""When it is this very token that Notion turned down."""

from typing import Final

from notion_wizard.core.codes import Code

# Notion was asked, and turned the token down whole as it is. A damaged one is not among them.
_REFUSED: Final = frozenset(
    {
        Code.TOKEN_REFUSED,
        Code.TOKEN_REVOKED,
        Code.TOKEN_SWITCHED_OFF,
        Code.REFUSED_BEFORE,
    }
)


def is_refused(reason: Code | None) -> bool:
    """Tell whether there was a token that Notion turned down, of a kind that never expires."""
    return reason in _REFUSED


def is_turned_down(reason: Code | None) -> bool:
    """Tell whether there was a token that Notion turned down."""
    return reason is Code.TOKEN_EXPIRED or is_refused(reason)


def may_need_refresh(reason: Code | None) -> bool:
    """Tell whether Refresh may be the way out: a token that was turned down was pasted again.

    The first refusal does not tell: Notion may show another token than the one that was pasted.
    """
    return reason is Code.REFUSED_BEFORE
