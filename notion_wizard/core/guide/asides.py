"""What is folded beneath the steps of each situation."""

from collections.abc import Mapping
from typing import Final

from notion_wizard.core.codes import Code
from notion_wizard.core.guide.existing import AFTER_A_LEAK, MAY_DO_TOO_LITTLE
from notion_wizard.core.guide.new_connection import ONE_MORE
from notion_wizard.core.guide.not_listed import CANNOT_MAKE_ONE, NOT_IN_THE_LIST
from notion_wizard.core.guide.owner import FIND_AN_OWNER
from notion_wizard.core.guide.personal import PERSONAL_TOKEN
from notion_wizard.core.guide.sharing import NOT_OFFERED
from notion_wizard.core.guide.step import Aside
from notion_wizard.core.guide.turned_down import is_turned_down, may_need_refresh
from notion_wizard.core.model import Situation
from notion_wizard.core.text import QT_TRANSLATE_NOOP

_DELETED: Final = Aside(
    QT_TRANSLATE_NOOP("Guide", "It was deleted: the steps for a new one"), ONE_MORE, in_order=True
)
_NOT_IN_THE_LIST: Final = Aside(
    QT_TRANSLATE_NOOP("Guide", "Not in the list?"), NOT_IN_THE_LIST, then=_DELETED
)
_CANNOT_MAKE_ONE: Final = Aside(
    QT_TRANSLATE_NOOP("Guide", "No such button, or your workspace is not in the dropdown?"),
    CANNOT_MAKE_ONE,
)
_NOT_OFFERED: Final = Aside(
    QT_TRANSLATE_NOOP("Guide", "Your connection is not offered there?"), NOT_OFFERED
)
_LEAKED: Final = Aside(
    QT_TRANSLATE_NOOP("Guide", "Has a stranger seen the token?"), AFTER_A_LEAK, in_order=True
)
_WHO_IS_AN_OWNER: Final = Aside(QT_TRANSLATE_NOOP("Guide", "Who is an owner?"), (FIND_AN_OWNER,))
_PERSONAL_TOKEN: Final = Aside(
    QT_TRANSLATE_NOOP("Guide", "Another way: a personal token"), PERSONAL_TOKEN, in_order=True
)

FOLDED: Final[Mapping[str, Aside]] = {
    "not-listed": _NOT_IN_THE_LIST,
    "deleted": _DELETED,
    "cannot-make-one": _CANNOT_MAKE_ONE,
    "not-offered": _NOT_OFFERED,
    "leaked": _LEAKED,
    "who-is-an-owner": _WHO_IS_AN_OWNER,
    "personal": _PERSONAL_TOKEN,
}
"""All that is folded somewhere, by a short name: for who wants to read them all."""


def asides(
    situation: Situation, *, reason: Code | None = None, owner: bool = True
) -> tuple[Aside, ...]:
    """Return what is folded beneath the steps that `guide_steps` returns for the same."""
    if situation is Situation.MISSING:
        return (_NOT_OFFERED,)
    may_do_too_little = reason in MAY_DO_TOO_LITTLE
    if not owner:
        return (_WHO_IS_AN_OWNER, *(() if may_do_too_little else (_PERSONAL_TOKEN,)))
    if may_do_too_little:
        return (_NOT_IN_THE_LIST,)
    is_new = situation is Situation.FIRST and not is_turned_down(reason)
    if is_new or situation is Situation.MOVED:
        return (_CANNOT_MAKE_ONE, _PERSONAL_TOKEN)
    leaked = () if may_need_refresh(reason) else (_LEAKED,)
    return (_NOT_IN_THE_LIST, *leaked, _PERSONAL_TOKEN)
