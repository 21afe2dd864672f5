"""One request and its answer over requests: trusted by the system, bounded in size and time.

Loaded with the first request: importing requests takes as long as showing a window.
"""

import contextlib
import http.client
import json
import ssl
import threading
import time
from collections.abc import Callable, Mapping
from typing import Any, Final, cast

import requests
import truststore
import urllib3
from requests.adapters import HTTPAdapter
from requests.auth import AuthBase

from notion_wizard import __version__
from notion_wizard.adapters.answer_head import read_heads_with_care
from notion_wizard.adapters.api_address import ApiAddress
from notion_wizard.adapters.exchange import Answer, Call, TooLarge
from notion_wizard.adapters.limits import Limits
from notion_wizard.adapters.network_faults import problem_of
from notion_wizard.adapters.proxies import ProxiesFor, ProxyChoice, name_of_proxy
from notion_wizard.adapters.tls_faults import is_publicly_trusted, issuer_seen
from notion_wizard.core.codes import Code
from notion_wizard.core.diagnosis import Diagnosis
from notion_wizard.core.problem import Problem
from notion_wizard.core.secret import Secret
from notion_wizard.core.text import Fact, Facts

_PIECE: Final = 64 * 1024


def system_trust() -> ssl.SSLContext:
    """Return a context that trusts whom this computer's system trusts, and verifies always."""
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


class Transport:
    """Sends one call at a time for each thread; never follows a redirect, keeps no cookies."""

    def __init__(
        self,
        address: ApiAddress,
        limits: Limits,
        headers: Mapping[str, str],
        proxies: Mapping[str, str] | ProxiesFor | None,
        tls: Callable[[], ssl.SSLContext],
    ) -> None:
        self._address = address
        self._limits = limits
        self._choice = ProxyChoice(address, proxies)
        self._session = requests.Session()
        # ~/.netrc would replace the token, and certificates come from the system alone.
        self._session.trust_env = False
        self._session.headers.update({"User-Agent": f"NotionWizard/{__version__}", **headers})
        adapter = _TrustingAdapter(tls())
        for scheme in ("https://", "http://"):
            self._session.mount(scheme, adapter)

    def close(self) -> None:
        """Close the connections that are kept open."""
        self._session.close()

    def send(self, call: Call, deadline: float, given_up: threading.Event) -> Answer | Problem:
        """Return the answer, or the Problem that kept it away; raises nothing of the network's.

        `deadline` is a moment of `time.monotonic`. Once `given_up` is set nobody waits for the
        answer: what was not sent yet stays here, and the rest of the answer is not read.
        """
        proxy = self._choice.proxy()
        where = self._where(proxy)
        # To find the proxy may have taken longer than somebody waits; the next call has it.
        if given_up.is_set() or time.monotonic() >= deadline:
            return Problem(Code.TIMED_OUT, **where)
        try:
            return self._exchange(call, proxy, where, deadline, given_up)
        except _UnsendableTokenError:
            return Problem(Code.ODD_CHARACTER)
        except _TooLargeError as too_large:
            return TooLarge(**where, status=too_large.status)
        except (OSError, http.client.HTTPException, urllib3.exceptions.HTTPError) as fault:
            problem = problem_of(fault, where)
        if not given_up.is_set():
            self._choice.forget()
        if problem.code is Code.TLS_NOT_TRUSTED:
            return self._with_issuer(problem, proxy)
        return problem

    def inspection(self) -> Diagnosis | None:
        """Return 214 if the chain that is shown here ends in no certificate of the public list."""
        proxy = self._choice.proxy()
        host, port = self._address.host, self._address.port
        if is_publicly_trusted(host, port, proxy=proxy, timeout=self._limits.connect):
            return None
        issuer = issuer_seen(host, port, proxy=proxy, timeout=self._limits.connect)
        where = self._where(proxy)
        facts = {**where, "issuer": issuer} if issuer else where
        return Diagnosis(Code.INSPECTED_BUT_TRUSTED, facts)

    def _exchange(
        self,
        call: Call,
        proxy: str | None,
        where: Facts,
        deadline: float,
        given_up: threading.Event,
    ) -> Answer:
        url = self._address.url + call.path
        request = self._session.prepare_request(
            requests.Request(
                call.method,
                url,
                data=None if call.body is None else json.dumps(call.body),
                headers=None if call.body is None else {"Content-Type": "application/json"},
                auth=None if call.token is None else _Bearer(call.token),
            )
        )
        left = max(deadline - time.monotonic(), 0.001)
        # The adapter and not Session.send: that one prepares a redirect even where it does not
        # follow it, and for that reads its body without any bound.
        response = self._session.get_adapter(url).send(
            request,
            stream=True,
            timeout=(min(self._limits.connect, left), min(self._limits.read, left)),
            verify=True,
            proxies={self._address.scheme: proxy} if proxy else None,
        )
        with contextlib.closing(response):
            body = self._body(response, deadline, given_up)
        headers = {name.lower(): value for name, value in response.headers.items()}
        return Answer(response.status_code, headers, body, where)

    def _body(
        self, response: requests.Response, deadline: float, given_up: threading.Event
    ) -> bytes:
        raw = cast("urllib3.HTTPResponse", response.raw)
        body = bytearray()
        # One that tells its size need not be read to be known as too large.
        if (raw.length_remaining or 0) > self._limits.answer_bytes:
            raise _TooLargeError(response.status_code)
        # read1 returns what has come: a drip is noticed between two drops.
        while piece := raw.read1(_PIECE, decode_content=True):
            body += piece
            if len(body) > self._limits.answer_bytes:
                raise _TooLargeError(response.status_code)
            if given_up.is_set() or time.monotonic() > deadline:
                raise TimeoutError
        return bytes(body)

    def _where(self, proxy: str | None) -> Facts:
        where: dict[str, Fact] = {"host": self._address.host, "port": self._address.port}
        if proxy is not None and (name := name_of_proxy(proxy)):
            where["proxy"] = name
        return where

    def _with_issuer(self, problem: Problem, proxy: str | None) -> Problem:
        issuer = issuer_seen(
            self._address.host, self._address.port, proxy=proxy, timeout=self._limits.connect
        )
        facts = problem.diagnosis.facts
        return Problem(problem.code, **facts, **({"issuer": issuer} if issuer else {}))


class _UnsendableTokenError(Exception):
    """The token holds what no header can; the exceptions for that would show it."""


class _TooLargeError(Exception):
    """The answer is larger than what is read."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


class _Bearer(AuthBase):
    """Puts the token into its header, the only place where it goes."""

    def __init__(self, token: Secret) -> None:
        self._token = token

    def __call__(self, r: requests.PreparedRequest) -> requests.PreparedRequest:
        header = f"Bearer {self._token.reveal()}"
        if not (header.isascii() and header.isprintable()):
            raise _UnsendableTokenError
        r.headers["Authorization"] = header
        return r


class _TrustingAdapter(HTTPAdapter):
    """Trusts by one context, on the way to a proxy and through it, and by nothing else."""

    def __init__(self, context: ssl.SSLContext) -> None:
        self._context = context
        super().__init__()

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - requests' own
        super().init_poolmanager(*args, ssl_context=self._context, **kwargs)
        read_heads_with_care(self.poolmanager)

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> urllib3.ProxyManager:  # noqa: ANN401 - requests' own
        manager = super().proxy_manager_for(
            proxy, ssl_context=self._context, proxy_ssl_context=self._context, **kwargs
        )
        # One for socks makes its connections in its own way.
        if isinstance(manager, urllib3.ProxyManager):
            read_heads_with_care(manager)
        return manager

    def cert_verify(self, conn: Any, url: str, verify: object, cert: object) -> None:  # noqa: ANN401, ARG002 - requests' own
        # requests would add the certificates of certifi to those of the system.
        conn.cert_reqs = "CERT_REQUIRED"
