"""What error messages mean, in the order of what counts.

Notion's own words come first, since a tool that prints them reached Notion whatever else it
prints; then the way there; then what tools say in general.
"""

import re
from functools import cache
from typing import Final

from notion_wizard.core.codes import Code
from notion_wizard.core.messages.by_notion import BY_NOTION
from notion_wizard.core.messages.certificates import CERTIFICATES
from notion_wizard.core.messages.in_general import IN_GENERAL
from notion_wizard.core.messages.on_the_way import CONNECTIONS, PAGES, PROXIES
from notion_wizard.core.messages.variables import VARIABLES

_ROWS: Final = (
    *BY_NOTION,
    *PROXIES,
    *CERTIFICATES,
    *PAGES,
    *CONNECTIONS,
    *VARIABLES,
    *IN_GENERAL,
)


def meaning_of(plain: str) -> Code | None:
    """Return what a folded message means, or None if nothing in it is known."""
    return next((code for code, pattern in _meanings() if pattern.search(plain)), None)


# With the first message: at the start it would keep the window waiting.
@cache
def _meanings() -> tuple[tuple[Code, re.Pattern[str]], ...]:
    return tuple((code, re.compile("|".join(patterns))) for code, patterns in _ROWS)
