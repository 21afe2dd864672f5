"""Whose error it is: Notion's, or another service's that the same tool works with."""

import re
from typing import Final

from notion_wizard.core.messages.other_services import (
    BYSTANDERS,
    HOSTS,
    NAMES,
    NOTION,
    SIGNATURES,
)

_HOST: Final = r"(?P<host>(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24})"
# Hosts that a library names as the one it asked.
_ASKED: Final = re.compile(
    r"(?:\benotfound|\beai_again|resolve host(?:name| address)?:?|unknownhostexception:|\blookup"
    r"|for url:?|calling (?:get|post|patch|put|delete)|request to|\b(?:get|post|patch|put) \""
    r"|host=|resolve|connect(?:ing|ion)? to(?: host| server)?)"
    rf" ?[\"'(]?(?:https?://)?{_HOST}(?![\w(])"
)
_NO_HOST: Final = re.compile(
    r"\.(?:js|ts|py|go|rb|php|java|json|gs|html)\Z|\bproxy|\.local\Z|\Anotion\."
)
_ADDRESS: Final = re.compile(rf"https?://{_HOST}")
_BYSTANDER: Final = re.compile("|".join(BYSTANDERS))
# A page that stands in the way has an address of its own; Notion's own sentence needs none.
_ANY_ADDRESS: Final = re.compile(
    r"captive|hotspot|\bwi-?fi\b|\bwlan\b|\bproxy|firewall|\bblocked\b|\bpolicy\b|location: "
    "|api token is invalid"
)

_IS_NOTION: Final = re.compile("|".join(NOTION))
_IS_ANOTHER: Final = re.compile(
    rf"(?<![\w@.-])(?:[\w-]{{1,63}}\.){{0,4}}(?:{'|'.join(HOSTS)})(?![\w-])|{'|'.join(SIGNATURES)}"
)
# The English word, which is no name.
_A_NOTION: Final = re.compile(
    r"\b(?:no|any|an?|some|the|this|that|very|vague|faint(?:est)?|slightest|strange|silly) "
    r"notions? (?:that|of|how|what|why|when|whether|about|if|who|where)\b|\bnotions\b"
)
_SPEAKS_OF_ANOTHER: Final = re.compile(rf"(?<![a-z0-9@])(?:{'|'.join(NAMES)})(?![a-z0-9])")


def is_of_another_service(plain: str) -> bool:
    """Tell whether a folded message is another service's; a bare error is Notion's.

    Notion's address and own words decide, then another's; among mere names Notion's does.
    """
    if _IS_NOTION.search(plain):
        return False
    if _IS_ANOTHER.search(plain) or _asks_another_host(plain):
        return True
    if "notion" in plain:
        return "notion" not in _A_NOTION.sub("", plain)
    return bool(_SPEAKS_OF_ANOTHER.search(plain)) or _stands_at_another_address(plain)


def _asks_another_host(plain: str) -> bool:
    return any(not _NO_HOST.search(asked["host"]) for asked in _ASKED.finditer(plain))


def _stands_at_another_address(plain: str) -> bool:
    if _ANY_ADDRESS.search(plain):
        return False
    return any(not _BYSTANDER.search(address["host"]) for address in _ADDRESS.finditer(plain))
