"""The id in what people paste to name a database."""

import re
from typing import Final
from urllib.parse import urlsplit

from notion_wizard.core.codes import Code
from notion_wizard.core.problem import Problem

_HOSTS: Final = ("notion.so", "notion.com", "notion.site")
_ID: Final = re.compile(
    r"(?<![0-9a-f])([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})"
    r"(?![0-9a-f])",
    re.IGNORECASE,
)
# What stands in the place of a workspace and is none.
_NO_WORKSPACES: Final = ("www", "app", "p", "native", "notion.so", "www.notion.so")
_LONGEST_LINK: Final = 2_000


def id_in_link(link: str) -> str:
    """Return the database's id, dashed and in small letters.

    The path's id counts; `v` is a view, `p` a page opened in peek, `#` a block. Raises a Problem
    with LINK_NOT_NOTION or LINK_WITHOUT_ID.
    """
    text = link.strip().strip("<>\"'")[:_LONGEST_LINK]
    bare = _ID.fullmatch(text)
    if bare:
        return _dashed(bare)
    parts = _split(text if "://" in text else f"https://{text}")
    if parts is None:
        raise Problem(Code.LINK_NOT_NOTION)
    host, path = parts
    if not any(host == known or host.endswith(f".{known}") for known in _HOSTS):
        raise Problem(Code.LINK_NOT_NOTION)
    ids = list(_ID.finditer(path))
    if not ids:
        raise Problem(Code.LINK_WITHOUT_ID)
    return _dashed(ids[-1])


def address_of(link: str) -> str:
    """Return the page in Notion that a link or a bare id names. Raises what `id_in_link` raises."""
    return f"https://app.notion.com/p/{id_in_link(link).replace('-', '')}"


def workspace_in_link(link: str) -> str | None:
    """Return the workspace's own part of a link: `acme` of notion.so/acme/… or acme.notion.site."""
    text = link.strip().strip("<>\"'")[:_LONGEST_LINK]
    parts = _split(text if "://" in text else f"https://{text}")
    if parts is None:
        return None
    host, path = parts
    for known in _HOSTS:
        own = host.removesuffix(f".{known}")
        if own not in (host, *_NO_WORKSPACES):
            return own
    first, *others = path.strip("/").split("/")
    if not others or first in _NO_WORKSPACES or _ID.search(first):
        return None
    return first


def _split(text: str) -> tuple[str, str] | None:
    """The host and path; in `notion://` links the host may be missing or be Notion's."""
    try:
        parts = urlsplit(text)
        host = (parts.hostname or "").lower()
    except ValueError:
        return None
    if parts.scheme == "notion":
        return "notion.so", f"{host}{parts.path}"
    return (host, parts.path) if parts.scheme in ("http", "https") else None


def _dashed(match: re.Match[str]) -> str:
    return "-".join(match.groups()).lower()
