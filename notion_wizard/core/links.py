"""The ids in what people paste to name databases: one link, or many at once."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final
from urllib.parse import unquote, urlsplit

from notion_wizard.core.codes import Code
from notion_wizard.core.problem import Problem

LINKS_AT_ONCE: Final = 20
"""So many links are checked in one go: Notion allows three requests a second, a link takes up to
three."""

_HOSTS: Final = ("notion.so", "notion.com", "notion.site")
_ID: Final = re.compile(
    r"(?<![0-9a-f])[0-9a-f]{8}(?:-?[0-9a-f]{4}){3}-?[0-9a-f]{12}(?![0-9a-f])",
    re.IGNORECASE,
)
_PIECE_OF_ID: Final = re.compile(r"(?=[a-f-]{0,40}[0-9])[0-9a-f-]{20,40}", re.IGNORECASE)
# What stands in the place of a workspace and is none.
_NO_WORKSPACES: Final = ("www", "app", "p", "native", "notion.so", "www.notion.so")
_LONGEST_LINK: Final = 2_000
_LONGEST_TEXT: Final = 200_000

_SCHEME: Final = r"(?:https?|notion)://"
_HOST: Final = r"(?<![\w.@-])(?:[a-z0-9-]{1,63}\.){0,3}notion\.(?:so|com|site)(?![\w.-])"
# What cannot be seen and comes along from documents and chats.
_UNSEEN: Final = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]"
)
_DASHES: Final = dict.fromkeys([*range(0x2010, 0x2016), 0x2212], "-")
_BETWEEN: Final = re.compile(
    # White space, and what surrounds links in texts and in markdown.
    r"[\s<>\"'`“”„‘’«»\u2039\u203a「」『』()\[\]{}|\\^]+"
    # A comma is between two links if the next one begins behind it.
    rf"|(?<![,;、])[,;、]++(?={_SCHEME}|{_HOST}|{_ID.pattern})"
    # Two links without anything between; one may stand within another's path or query, too.
    rf"|(?<=[^=/?&:%])(?={_SCHEME})",
    re.IGNORECASE,
)
_AROUND: Final = ".,:;!*_~=-、。…•·"
_ENCODED_SCHEME: Final = re.compile(r"(?:https?|notion)%3A", re.IGNORECASE)
_OTHER_SCHEME: Final = re.compile(r"[a-z][a-z0-9+.-]{0,20}://", re.IGNORECASE)
_NOTIONS_HOST: Final = re.compile(_HOST, re.IGNORECASE)
_ANY_HOST: Final = re.compile(
    r"(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}(?::[0-9]{1,5})?/", re.IGNORECASE
)

_BEFORE_NAME: Final = re.compile(r"\A(?:[a-z]{1,10}://)?(?:www\.)?", re.IGNORECASE)
_BEHIND_PATH: Final = re.compile(r"[?#]|%3F", re.IGNORECASE)
_NUMBER_OF_LIST: Final = re.compile(r"[0-9]{1,2}|\W+")


def links_in(text: str) -> tuple[str, ...]:
    """Return the links and ids in a text, in their order and each once.

    Words between them are left out; a text without any link is returned as one, since it was
    meant as a link. Blank text holds none.
    """
    pieces = _joined(_pieces(_plain(text[:_LONGEST_TEXT])))
    links: dict[str, str] = {}
    for piece in pieces:
        if _is_meant_as_link(piece):
            links.setdefault(_id_of(piece) or piece.casefold(), piece)
    if links:
        return tuple(links.values())
    whole = " ".join(text[:_LONGEST_LINK].split())
    return (whole,) if whole else ()


def words_beside(text: str) -> tuple[str, ...]:
    """Return what stands before, between and behind the links of a text and is none itself.

    A text without any link has none beside it; the numbers of a numbered list are no words.
    """
    runs: list[list[str]] = [[]]
    for piece in _joined(_pieces(_plain(text[:_LONGEST_TEXT]))):
        if _is_meant_as_link(piece):
            runs.append([])
        elif not _NUMBER_OF_LIST.fullmatch(piece):
            runs[-1].append(piece)
    has_link = len(runs) > 1
    return tuple(" ".join(run) for run in runs if run) if has_link else ()


def is_link(text: str) -> bool:
    """Tell whether there is a link or an id in a text, be it Notion's or not."""
    pieces = _joined(_pieces(_plain(text[:_LONGEST_LINK])))
    return any(_is_meant_as_link(piece) for piece in pieces)


def shown_link(link: str) -> str:
    """Return a link as a row shows it: without what begins all of them, and without its query."""
    if not is_link(link):
        return link
    name = _BEFORE_NAME.sub("", link)
    return _BEHIND_PATH.split(name, maxsplit=1)[0].rstrip("/") or name or link


def id_in_link(link: str) -> str:
    """Return the database's id, dashed and in small letters.

    The path's id counts; `v` is a view, `p` a page opened in peek, `#` a block. What stands around
    the link does not matter. Raises a Problem with LINK_NOT_NOTION or LINK_WITHOUT_ID.
    """
    places = tuple(_places(link))
    found = next((found for place in places if (found := _id_in(place[1]))), None)
    if found is None:
        raise Problem(Code.LINK_WITHOUT_ID if places else Code.LINK_NOT_NOTION)
    return found


def address_of(link: str) -> str:
    """Return the page in Notion that a link or a bare id names. Raises what `id_in_link` raises."""
    return f"https://app.notion.com/p/{id_in_link(link).replace('-', '')}"


def workspace_in_link(link: str) -> str | None:
    """Return the workspace's own part of a link: `acme` of notion.so/acme/… or acme.notion.site."""
    host, path = next(_places(link), ("", ""))
    if host.startswith("api."):
        return None
    for known in ("notion.so", "notion.site"):
        own = host.removesuffix(f".{known}")
        if own not in (host, *_NO_WORKSPACES):
            return own
    parts = [part for part in path.split("/") if part and part not in _NO_WORKSPACES]
    if len(parts) < 2 or _ID.search(parts[0]):  # noqa: PLR2004 - a workspace, and what is in it
        return None
    return parts[0]


# From a text to pieces that may be links


def _plain(text: str) -> str:
    """As browsers read it: unseen characters, wide letters and long dashes mean nothing there."""
    shown = _UNSEEN.sub("", text)
    return unicodedata.normalize("NFKC", shown).translate(_DASHES)


def _pieces(text: str) -> Iterator[str]:
    for piece in _BETWEEN.split(text):
        bare = piece[:_LONGEST_LINK].strip(_AROUND)
        if _ENCODED_SCHEME.match(bare):
            bare = unquote(bare)
        if bare:
            yield bare


def _joined(pieces: Iterable[str]) -> Iterator[str]:
    """Put a link together again that a mail program has broken before or within its id."""
    is_used = False
    for piece, following in pairwise((*pieces, "")):
        if is_used:
            is_used = False
        elif _is_broken(piece, following):
            is_used = True
            yield f"{piece}{following}"
        else:
            yield piece


def _is_broken(piece: str, following: str) -> bool:
    if _place(piece) is None or _id_of(piece) or _ID.fullmatch(following):
        return False
    return not _begins_a_link(following) and _id_of(f"{piece}{following}") is not None


def _is_meant_as_link(piece: str) -> bool:
    return _begins_a_link(piece) or _place(piece) is not None


def _begins_a_link(piece: str) -> bool:
    return any(one.match(piece) is not None for one in (_OTHER_SCHEME, _NOTIONS_HOST, _ANY_HOST))


# From one piece to its id


def _places(link: str) -> Iterator[tuple[str, str]]:
    """Yield host and path of each link to Notion in a short text."""
    for piece in links_in(link[:_LONGEST_LINK]):
        place = _place(piece)
        if place is not None:
            yield place


def _place(piece: str) -> tuple[str, str] | None:
    """Return host and path of what leads to Notion; a bare id and its query have no host."""
    if _OTHER_SCHEME.match(piece):
        return _place_of_address(piece)
    if _NOTIONS_HOST.match(piece):
        return _place_of_address(f"https://{piece}")
    path, _, query = piece.partition("?")
    names_something = _ID.search(path) or _PIECE_OF_ID.fullmatch(path)
    is_query = not path and _ID.search(query)
    is_own = not _ANY_HOST.match(piece) and "@" not in piece
    return ("", path) if is_own and (names_something or is_query) else None


def _place_of_address(address: str) -> tuple[str, str] | None:
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").rstrip(".").lower()
    except ValueError:
        return None
    if parts.scheme == "notion":
        # The host may be missing there, be Notion's, or be the first piece of the path.
        return "notion.so", f"{host}{parts.path}"
    if parts.scheme not in ("http", "https") or not _is_notions(host):
        return None
    return host, parts.path


def _is_notions(host: str) -> bool:
    return any(host == known or host.endswith(f".{known}") for known in _HOSTS)


def _id_of(piece: str) -> str | None:
    place = _place(piece)
    return _id_in(place[1]) if place else None


def _id_in(path: str) -> str | None:
    """Return the last id of a path; an encoded query or block behind it is none of the path."""
    plain = unquote(path)
    own = re.split(r"[?]|#(?=[0-9a-f]{32})", plain, maxsplit=1, flags=re.IGNORECASE)[0]
    ids = list(_ID.finditer(own))
    return _dashed(ids[-1][0]) if ids else None


def _dashed(found: str) -> str:
    digits = found.replace("-", "").lower()
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))
