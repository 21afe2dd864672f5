"""What really happened on the wire, read from the exceptions of requests, urllib3 and ssl."""

import errno
import http.client
import re
import socket
import ssl
from collections.abc import Iterator
from http import HTTPStatus
from typing import Final

import requests
import urllib3

from notion_wizard.adapters.tls_faults import code_of_certificate
from notion_wizard.core.codes import Code
from notion_wizard.core.problem import Problem
from notion_wizard.core.text import Facts

# In this order: the earlier ones are special cases of the later ones.
_KINDS: Final[tuple[tuple[type[BaseException], Code], ...]] = (
    (ssl.SSLEOFError, Code.CONNECTION_CUT),
    (ssl.SSLZeroReturnError, Code.CONNECTION_CUT),
    (ssl.SSLError, Code.TLS_OTHER),
    (ConnectionRefusedError, Code.CONNECTION_REFUSED),
    # For urllib3 that is one that timed out, too; what really was is inside of it.
    (urllib3.exceptions.NewConnectionError, Code.CONNECTION_CUT),
    (TimeoutError, Code.TIMED_OUT),
    (requests.Timeout, Code.TIMED_OUT),
    (urllib3.exceptions.TimeoutError, Code.TIMED_OUT),
    (PermissionError, Code.BLOCKED),  # a firewall on this computer
    (ConnectionError, Code.CONNECTION_CUT),
    (http.client.IncompleteRead, Code.CONNECTION_CUT),
    (http.client.HTTPException, Code.STRANGE_ANSWER),
    (urllib3.exceptions.DecodeError, Code.STRANGE_ANSWER),
)
_NO_WAY: Final = frozenset(
    {
        errno.ENETDOWN,
        errno.ENETUNREACH,
        errno.EHOSTDOWN,
        errno.EHOSTUNREACH,
        errno.EADDRNOTAVAIL,
        errno.EINVAL,  # a route into nothing, as Linux tells it
    }
)

_TUNNEL_REFUSED: Final = re.compile(r"Tunnel connection failed: (\d{3})")

# Notion's own address was judged before: one that cannot be used is the proxy's.
_PROXY_FAULTS: Final = (
    requests.exceptions.ProxyError,
    requests.exceptions.InvalidURL,
    requests.exceptions.InvalidSchema,  # socks, without the package that speaks it
    urllib3.exceptions.LocationValueError,
    urllib3.exceptions.ProxySchemeUnknown,
)

# The addresses of one of the name system's roots; nothing is sent there.
_FAR_AWAY: Final = (
    (socket.AF_INET, "198.41.0.4"),
    (socket.AF_INET6, "2001:503:ba3e::2:30"),
)


def problem_of(fault: Exception, facts: Facts) -> Problem:
    """Return the problem behind an exception, with these facts and none of the exception's text.

    It makes the Problem and does not raise it: that is done outside the `except`.
    """
    links = tuple(_links(fault))
    tunnel = next((found for link in links if (found := _tunnel_status(link))), None)
    if tunnel is not None:
        return Problem(_code_of_tunnel(tunnel), **{**facts, "proxy_status": tunnel})
    if any(isinstance(link, _PROXY_FAULTS) for link in links):
        return Problem(Code.PROXY_UNREACHABLE, **facts)
    for link in links:
        if (code := _code_of(link)) is not None:
            return Problem(code, **facts)
    return Problem(Code.CONNECTION_CUT, **facts)


def _code_of(link: BaseException) -> Code | None:
    match link:
        case ssl.SSLCertVerificationError():
            return code_of_certificate(link.verify_code)
        case socket.gaierror():
            return Code.NAME_NOT_FOUND if _has_route() else Code.OFFLINE
        case OSError(errno=number) if number in _NO_WAY:
            return Code.OFFLINE
        case _:
            return next((code for kind, code in _KINDS if isinstance(link, kind)), None)


def _links(fault: BaseException) -> Iterator[BaseException]:
    """Yield the exception and all that it wraps, in whichever of five places it was put.

    The innermost say most, so they come first.
    """
    found: list[BaseException] = []
    waiting = [fault]
    while waiting:
        link = waiting.pop(0)
        if link in found:
            continue
        found.append(link)
        inner = (
            *link.args,
            getattr(link, "reason", None),
            getattr(link, "original_error", None),
            link.__cause__,
            link.__context__,
        )
        waiting.extend(piece for piece in inner if isinstance(piece, BaseException))
    return reversed(found)


def _tunnel_status(link: BaseException) -> int | None:
    # http.client tells the proxy's answer to CONNECT in the text of an OSError alone.
    found = _TUNNEL_REFUSED.match(str(link)) if isinstance(link, OSError) else None
    return int(found.group(1)) if found else None


def _code_of_tunnel(status: int) -> Code:
    """Return the end state for a proxy's refusal to lead to Notion.

    A 502, 503 or 504 is the proxy's own as well: Notion was never asked, so nothing may be said
    of it, and the proxy did answer. What is left is that it does not let us through.
    """
    if status == HTTPStatus.PROXY_AUTHENTICATION_REQUIRED:
        return Code.PROXY_LOGIN
    if 300 <= status < 400 or status == HTTPStatus.NETWORK_AUTHENTICATION_REQUIRED:  # noqa: PLR2004
        return Code.SIGN_IN_PAGE
    return Code.BLOCKED


def _has_route() -> bool:
    """Tell whether this computer has a way to the internet at all.

    A name that is not found while there is none says nothing of the name. Connecting a
    datagram socket asks the table of routes and sends nothing.
    """
    for family, address in _FAR_AWAY:
        try:
            with socket.socket(family, socket.SOCK_DGRAM) as probe:
                probe.connect((address, 53))
        except OSError:
            continue
        return True
    return False
