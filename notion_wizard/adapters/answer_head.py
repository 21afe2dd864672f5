"""The beginning of an answer, read with more care than http.client takes.

http.client takes a head that breaks off for a whole one, and of the answers that may come before
the answer (103 Early Hints is one) it passes over 100 alone.
"""

import http.client
import io
from typing import Any, Final

import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection

_PROTOCOL: Final = b"HTTP/"
_INTERIM: Final = range(102, 200)
"""Behind 101 another protocol would be spoken."""
_MOST_INTERIM: Final = 20


class _Reader(io.BufferedReader):
    """Knows whether a head is being read, which ends with an empty line and not before."""

    is_in_head: bool = False
    _lines: int = 0

    def readline(self, size: int | None = -1, /) -> bytes:
        line = super().readline(size)
        if self.is_in_head:
            is_cut = not line.endswith(b"\n") and len(line) != size
            # What never began as HTTP is not cut: it is something else.
            if is_cut and (self._lines or line[: len(_PROTOCOL)] == _PROTOCOL[: len(line)]):
                raise http.client.IncompleteRead(b"")
            self._lines += 1
        return line


class _Answer(http.client.HTTPResponse):
    """Raises IncompleteRead for a head that breaks off."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - http.client's own
        super().__init__(*args, **kwargs)
        self._reader = self.fp = _Reader(self.fp.detach())

    def begin(self) -> None:
        self._reader.is_in_head = True
        super().begin()
        passed = 0
        while self.status in _INTERIM:
            passed += 1
            if passed > _MOST_INTERIM:
                raise http.client.HTTPException
            # It reads the next one only if it knows none.
            self.headers = None  # pyright: ignore[reportAttributeAccessIssue]
            super().begin()
        self._reader.is_in_head = False


class _Connection(HTTPConnection):
    response_class = _Answer


class _SecureConnection(HTTPSConnection):
    response_class = _Answer


class _Pool(urllib3.HTTPConnectionPool):
    ConnectionCls = _Connection  # pyright: ignore[reportAssignmentType] - as urllib3's own


class _SecurePool(urllib3.HTTPSConnectionPool):
    ConnectionCls = _SecureConnection  # pyright: ignore[reportAssignmentType] - as above


def read_heads_with_care(manager: urllib3.PoolManager) -> None:
    """Let all connections that it makes from now on read the beginnings of answers so."""
    pools: dict[str, type[urllib3.HTTPConnectionPool]] = {"http": _Pool, "https": _SecurePool}
    manager.pool_classes_by_scheme = pools
