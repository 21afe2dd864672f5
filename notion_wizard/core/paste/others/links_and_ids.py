"""Recognises links to Notion, and the ids of what is in it."""

import re
from typing import Final

from notion_wizard.core.pieces import pieces_of

_ID: Final = r"[0-9a-f]{8}(?:-?[0-9a-f]{4}){3}-?[0-9a-f]{12}"
# Where two things were glued together, a link ends before the other one.
_STILL_LINK: Final = r"(?!(?:ntn|secret|nrt)_|v0[234](?::|%3A)|https?:)"
_OF_PATH: Final = rf"(?:{_STILL_LINK}[A-Za-z0-9._~/%+-])*"
_OF_QUERY: Final = rf"(?:{_STILL_LINK}[A-Za-z0-9._~/%+=&@!$:-])*"
_LINK: Final = re.compile(
    r"(?:(?<![A-Za-z0-9@._-])|(?=https?://|notion://))(?:https?://|notion://)?"
    r"(?!(?:api|developers|mcp|status|calendar|mail)\.notion)"
    r"(?:(?:[a-z0-9-]{1,63}\.){0,4}?notion\.(?:so|com|site)|(?<=notion://)[a-z0-9.-]{0,63})/"
    # Browsers show a page's name in its own letters; it stands before the id.
    r"(?:[^\s\"'<>`|\\^{}()\[\]?#:,;\u3001\u3002\u300c-\u300f\uff0c“”]{0,300}?(?<![0-9a-f]))?"
    rf"{_ID}(?![0-9a-f])(?:/{_OF_PATH})?(?:[?&]{_OF_QUERY})?(?:#{_OF_QUERY})?",
    re.IGNORECASE,
)
_BLANK: Final = re.compile(r"\s")
# What every link has; found sooner than that there is none.
_NOTION: Final = re.compile("notion", re.IGNORECASE)
_BEHIND_LINK: Final = ".,:!_"

_BARE_ID: Final = re.compile(
    rf"(?<![0-9A-Za-z])(?<![0-9a-f]{{4}}-){_ID}(?![0-9A-Za-z@]|-[0-9a-f])", re.IGNORECASE
)
_DATABASE_ID: Final = re.compile(
    r"(?:database|data[_ -]?source|collection)[\w -]{0,20}[\"'`]?\s{0,3}[:=]/{0,2}\s{0,3}[\"'`]?"
    rf"(?P<id>{_BARE_ID.pattern})",
    re.IGNORECASE,
)
_OTHER_ADDRESS: Final = re.compile(r"(?:https?|ftp|wss?)://\S++", re.IGNORECASE)
# An id with such a name is the id of something else.
_NAME_OF_OTHERS: Final = re.compile(
    r"request|trace|correlation|commit|checksum|\bsha|\bmd5|\bhash|digest", re.IGNORECASE
)
_LONGEST_BESIDE_ID: Final = 200
# An id with a line or a name of its own.
_APART: Final = re.compile(
    r"(?:^[ \t]*+|[\w\"'`\])][ \t]{0,3}[:=][ \t]{0,3})[\"'`]?"
    rf"{_BARE_ID.pattern}[\"'`]?[,;.]?[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)


def link_in(text: str) -> str | None:
    """Return the first link to something with an id in Notion, or a database's id by its name."""
    # No link goes on behind a blank.
    pieces = (piece for piece in pieces_of(text, _BLANK) if _NOTION.search(piece))
    link = next(filter(None, map(_LINK.search, pieces)), None)
    if link:
        return link[0].rstrip(_BEHIND_LINK)
    named = _DATABASE_ID.search(text)
    return named["id"] if named else None


def is_link(link: str) -> bool:
    """Tell a link from a bare id."""
    return "/" in link


def has_id_apart(text: str) -> bool:
    """Tell whether an id stands there with a line or a name of its own."""
    return _APART.search(text) is not None


def bare_id_in(text: str) -> str | None:
    """Return the first id in a short text, unless it belongs to an address or to something else."""
    own = _OTHER_ADDRESS.sub(" ", text)
    match = _BARE_ID.search(own)
    if match is None:
        return None
    beside = _BARE_ID.sub(" ", own)
    if len(beside.strip()) > _LONGEST_BESIDE_ID or _NAME_OF_OTHERS.search(beside):
        return None
    return match[0]
