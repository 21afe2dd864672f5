"""The proxies of this system, as Qt knows them: on Windows and macOS its scripts (PAC) too.

The program starts itself anew to ask Qt: PySide6 keeps the interpreter for itself while Qt looks,
which takes seconds where a script must be found and fetched, and a window in the same process
would stand still as long.
"""

import faulthandler
import json
import os
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, urlsplit
from urllib.request import getproxies_environment

from notion_wizard import PROXY_ARGUMENT
from notion_wizard.gui.own_command import own_command

if TYPE_CHECKING:
    from PySide6.QtNetwork import QNetworkProxy

# Elsewhere it reads the environment alone, and less of it than others do: small letters only, no
# `all_proxy`, no proxy without `http://`, no `*` for every host, and `http_proxy` for https too.
_QT_KNOWS_MORE: Final[bool] = sys.platform in {"win32", "darwin"}

_SECONDS: Final = 10
"""Browsers too go on without a script that does not come."""


def system_proxies(url: str) -> Mapping[str, str]:
    """Return the proxy for an address as requests takes it, and nothing for the direct way.

    It may take seconds: call it in a thread. What the environment says comes first, as it does
    without a window.
    """
    from requests.utils import (  # noqa: PLC0415 - it takes as long to load as a window to show
        get_environ_proxies,
        select_proxy,
        should_bypass_proxies,
    )

    if _is_this_computer(url):
        return {}
    environment = getproxies_environment()
    if environment and should_bypass_proxies(url, no_proxy=None):
        return {}
    if environment.keys() - {"no"} or not _QT_KNOWS_MORE:
        chosen = select_proxy(url, get_environ_proxies(url))
    else:
        try:
            chosen = asked_of_qt(url)
        except (OSError, subprocess.SubprocessError, ValueError):
            # What is known without Qt: a proxy that is set, though no script.
            chosen = select_proxy(url, get_environ_proxies(url))
    return {urlsplit(url).scheme: chosen} if chosen else {}


def asked_of_qt(url: str) -> str | None:
    """Return the address of the proxy that Qt finds, or None for the direct way.

    Raises OSError, subprocess.SubprocessError or ValueError if it could not be asked in time.
    """
    told = subprocess.run(  # noqa: S603 - our own program
        (*own_command(), PROXY_ARGUMENT, url),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        timeout=_SECONDS,
        check=True,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    return json.loads(told.stdout)


def tell_of_qt(url: str) -> None:
    """Print as JSON what Qt says of the address: the other end of `asked_of_qt`."""
    from PySide6.QtCore import QUrl  # noqa: PLC0415 - only this process loads it
    from PySide6.QtNetwork import QNetworkProxyFactory, QNetworkProxyQuery  # noqa: PLC0415

    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        # Who asked may be gone, and nothing else ends what Qt waits for.
        faulthandler.dump_traceback_later(_SECONDS, exit=True, file=nowhere)
        query = QNetworkProxyQuery(QUrl(url))
        found = first_usable(QNetworkProxyFactory.systemProxyForQuery(query))
        # Not print: a packaged program without a console has no sys.stdout.
        os.write(1, json.dumps(found).encode())
        faulthandler.cancel_dump_traceback_later()


def first_usable(found: "Iterable[QNetworkProxy]") -> str | None:
    """Return the first proxy that requests speaks with, or None if the direct way comes first.

    A SOCKS proxy is named where there is nothing else: that nobody can use it is then told.
    """
    from PySide6.QtNetwork import QNetworkProxy  # noqa: PLC0415 - as above

    kinds = QNetworkProxy.ProxyType
    socks: str | None = None
    for proxy in found:
        match proxy.type():
            case kinds.HttpProxy | kinds.HttpCachingProxy if proxy.hostName():
                return _address("http", proxy)
            case kinds.NoProxy:
                return None
            case kinds.Socks5Proxy:
                socks = socks or _address("socks5h", proxy)
            case _:
                pass
    return socks


def _is_this_computer(url: str) -> bool:
    host = urlsplit(url).hostname or ""
    return host in {"localhost", "::1"} or host.startswith("127.")


def _address(scheme: str, proxy: "QNetworkProxy") -> str:
    host = f"[{proxy.hostName()}]" if ":" in proxy.hostName() else proxy.hostName()
    port = f":{proxy.port()}" if proxy.port() else ""
    login = ""
    if proxy.user():
        login = f"{quote(proxy.user(), safe='')}:{quote(proxy.password(), safe='')}@"
    return f"{scheme}://{login}{host}{port}"
