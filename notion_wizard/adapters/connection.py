"""Whether a host can be reached at all, and by which proxy: the first steps of the way."""

import socket
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from notion_wizard.adapters.api_address import ApiAddress
from notion_wizard.adapters.limits import USUAL

# As urllib3 has them; the other kind is socks.
_PORTS: Final = {"http": 80, "https": 443}
_SOCKS_PORT: Final = 1080


@dataclass(frozen=True, slots=True)
class Proxy:
    """A proxy without the name and password that its address may hold."""

    host: str
    port: int

    @property
    def name(self) -> str:
        """How it is shown: host and port, and nothing if its address cannot be read."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{host}:{self.port}" if host else ""


def connect(host: str, port: int) -> None:
    """Return if a connection came about; nothing is sent. Raises a Problem (2xx)."""
    # Only now: with it comes requests, which takes as long to load as a window to show.
    from notion_wizard.adapters.network_faults import problem_of  # noqa: PLC0415

    try:
        socket.create_connection((host, port), timeout=USUAL.connect).close()
    except (OSError, UnicodeError) as fault:
        problem = problem_of(fault, {"host": host, "port": port})
    else:
        return
    raise problem


def proxy_to(address: ApiAddress) -> Proxy | None:
    """Return the proxy that requests for the address go through without a window, if any."""
    from notion_wizard.adapters import proxies  # noqa: PLC0415 - as above

    chosen = proxies.proxy_to(address)
    if not chosen:
        return None
    try:
        parts = urlsplit(chosen)
        return Proxy(parts.hostname or "", parts.port or _PORTS.get(parts.scheme, _SOCKS_PORT))
    except ValueError:
        return Proxy("", 0)
