"""Which proxy leads to Notion: asked where it is known, and remembered for a while.

Loaded with the first request, as the transport is.
"""

import threading
import time
from collections.abc import Callable, Mapping
from typing import Final, TypeAlias
from urllib.parse import urlsplit

from requests.utils import get_environ_proxies, select_proxy

from notion_wizard.adapters.api_address import ApiAddress

ProxiesFor: TypeAlias = Callable[[str], Mapping[str, str]]
"""Returns the proxies for an address as requests takes them; it may take seconds."""

_SECONDS: Final = 120.0
"""A laptop changes its network, and a script may name another proxy from one hour to the next."""


class ProxyChoice:
    """The proxy to one address; safe for several threads, and asked for by one at a time."""

    def __init__(self, address: ApiAddress, proxies: Mapping[str, str] | ProxiesFor | None) -> None:
        self._address = address
        self._ask = _asking(proxies)
        self._asking = threading.Lock()
        self._remembered: tuple[float, str | None] | None = None

    def proxy(self) -> str | None:
        """Return the proxy's address, or None for the direct way. It may take seconds."""
        with self._asking:
            known = self._remembered
            if known is None or time.monotonic() - known[0] > _SECONDS:
                chosen = proxy_to(self._address, self._ask)
                self._remembered = known = (time.monotonic(), chosen)
            return known[1]

    def forget(self) -> None:
        """Ask anew the next time: the way that was known did not lead to Notion."""
        self._remembered = None


def proxy_to(address: ApiAddress, ask: ProxiesFor = get_environ_proxies) -> str | None:
    """Return the address of the proxy to Notion; to this computer itself there is never one."""
    if address.is_loopback:
        return None
    chosen = select_proxy(address.url, dict(ask(address.url)))
    return chosen if not chosen or "://" in chosen else f"http://{chosen}"


def name_of_proxy(proxy: str) -> str:
    """Return host and port of a proxy's address, without the name and password it may hold."""
    try:
        parts = urlsplit(proxy)
        port = parts.port
    except ValueError:
        return ""
    if "@" in proxy and "@" not in parts.netloc:
        # A password with a sign that ends the host: what stands in front of it is no host.
        return ""
    host = parts.hostname or ""
    shown = f"[{host}]" if ":" in host else host
    return f"{shown}:{port}" if port else shown


def _asking(proxies: Mapping[str, str] | ProxiesFor | None) -> ProxiesFor:
    if proxies is None:
        return get_environ_proxies
    if callable(proxies):
        return proxies
    return lambda _url: proxies
