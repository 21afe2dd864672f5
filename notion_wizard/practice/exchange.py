"""One exchange with the practice Notion: what comes in over the wire, and what goes out."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final


@dataclass(frozen=True, slots=True)
class Request:
    """A request as it arrived. Header names are in lower case, `path` has its query.

    `look` tells how often this very question was asked so far, this time included: things that
    are shared later appear at a later look.
    """

    method: str
    path: str
    # A real token may be pasted in practice too; a traceback must not show it.
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(default=b"", repr=False)
    request_id: str = "00000000-0000-4000-8000-000000000000"
    look: int = 1


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer; `delay` is in seconds, before its first byte."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    delay: float = 0


@dataclass(frozen=True, slots=True)
class Cut:
    """A connection that ends after these bytes, which are less than an answer."""

    sent: bytes = b""


HALF_AN_ANSWER: Final = Cut(
    b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"object":'
)
"""It promises 1,000 bytes and ends after ten. Without the promise some clients take it as whole."""
