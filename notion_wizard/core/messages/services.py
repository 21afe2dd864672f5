"""Whose error it is: Notion's, or another service's that the same tool works with."""

import re
from typing import Final

from notion_wizard.core.messages.other_services import HOSTS, NAMES, NOTION, SIGNATURES

# Hosts that a library names as the one it asked.
_ASKED: Final = re.compile(
    r"(?:\benotfound|\beai_again|resolve host:?|unknownhostexception:|\blookup|for url:?"
    r"|calling (?:get|post|patch|put|delete)|request to|\b(?:get|post|patch|put) \"|host=|resolve)"
    r" ?[\"'(]?(?:https?://)?(?P<host>(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24})(?![\w(])"
)
_NO_HOST: Final = re.compile(r"\.(?:js|ts|py|go|rb|php|java|json|gs|html)\Z|\bproxy|\.local\Z")

_IS_NOTION: Final = re.compile("|".join(NOTION))
_IS_ANOTHER: Final = re.compile(
    rf"(?<![\w@.-])(?:[\w-]{{1,63}}\.){{0,4}}(?:{'|'.join(HOSTS)})(?![\w-])|{'|'.join(SIGNATURES)}"
)
_SPEAKS_OF_NOTION: Final = re.compile("notion")
_SPEAKS_OF_ANOTHER: Final = re.compile(rf"(?<![a-z0-9@])(?:{'|'.join(NAMES)})(?![a-z0-9])")


def is_of_another_service(plain: str) -> bool:
    """Tell whether a folded message is another service's; a bare error is Notion's.

    Notion's address and own words decide, then another's; among mere names Notion's does.
    """
    if _IS_NOTION.search(plain):
        return False
    if _IS_ANOTHER.search(plain) or _asks_another_host(plain):
        return True
    return not _SPEAKS_OF_NOTION.search(plain) and bool(_SPEAKS_OF_ANOTHER.search(plain))


def _asks_another_host(plain: str) -> bool:
    return any(not _NO_HOST.search(asked["host"]) for asked in _ASKED.finditer(plain))
