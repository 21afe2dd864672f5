"""The address of Notion's API, parsed and judged before a token may go there."""

import ipaddress
import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import SplitResult, urlsplit

from notion_wizard.core.codes import Code
from notion_wizard.core.problem import Problem

_PORTS: Final = {"http": 80, "https": 443}
# A label or a literal address; anything else is read differently by different parsers.
_HOST: Final = re.compile(r"[a-z0-9]([a-z0-9.-]*[a-z0-9])?|[0-9a-f:]+")
_PATH: Final = re.compile(r"(/[A-Za-z0-9._~-]+)*/?")
_LOOPBACK: Final = ipaddress.ip_network("127.0.0.0/8")


@dataclass(frozen=True, slots=True)
class ApiAddress:
    """Where Notion's API answers. `path` holds the `/v1` and does not end with a slash."""

    scheme: str
    host: str
    port: int
    path: str

    @property
    def url(self) -> str:
        """The address, built from its parts, so that every parser reads the same in it."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        port = "" if self.port == _PORTS[self.scheme] else f":{self.port}"
        return f"{self.scheme}://{host}{port}{self.path}"

    @property
    def is_https(self) -> bool:
        """Whether connections to it are secure."""
        return self.scheme == "https"

    @property
    def is_loopback(self) -> bool:
        """Whether it is this computer: 127.0.0.0/8, ::1 or `localhost`, written out."""
        if self.host == "localhost":
            return True
        try:
            address = ipaddress.ip_address(self.host)
        except ValueError:
            return False
        return address in _LOOPBACK or address == ipaddress.IPv6Address("::1")


def parse_address(text: str) -> ApiAddress:
    """Return the address in the text.

    Raises a Problem with WRONG_USE unless it is https, or http to this computer, and nothing
    but scheme, host, port and path.
    """
    address = _address(text)
    if address is None or (address.scheme == "http" and not address.is_loopback):
        raise Problem(Code.WRONG_USE)
    return address


def parse_loopback_address(text: str) -> ApiAddress:
    """Return the address in the value of `--api-url`: as `parse_address`, on this computer only."""
    address = parse_address(text)
    if not address.is_loopback:
        raise Problem(Code.WRONG_USE)
    return address


def _address(text: str) -> ApiAddress | None:
    # urlsplit drops line breaks and tabs, and nobody has them in an address.
    if not (text.isascii() and text.isprintable()):
        return None
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        return None
    host = (parts.hostname or "").lower()
    is_whole = (
        parts.scheme in _PORTS
        and _HOST.fullmatch(host) is not None
        and _PATH.fullmatch(parts.path) is not None
        and not any(segment in {".", ".."} for segment in parts.path.split("/"))
        and not _has_more(parts, text)
        and port != 0
    )
    if not is_whole:
        return None
    return ApiAddress(parts.scheme, host, port or _PORTS[parts.scheme], parts.path.rstrip("/"))


def _has_more(parts: SplitResult, text: str) -> bool:
    """Tell whether there is user info, a query or a fragment, be it an empty one."""
    return "@" in parts.netloc or "?" in text or "#" in text
