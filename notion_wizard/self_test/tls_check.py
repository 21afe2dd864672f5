"""Secure connections: a server whose certificate nobody trusts is sent nothing."""

import socket
import ssl
import threading
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from notion_wizard.adapters.notion_http import NotionHttp
from notion_wizard.core.codes import Code
from notion_wizard.core.ports import Cancel
from notion_wizard.core.problem import Problem
from notion_wizard.self_test.result import FailedCheck

_LOOPBACK: Final = "127.0.0.1"
_ISSUER: Final = "Notion Wizard self-test, trusted by nobody"


def tls() -> str:
    """See it refused for that one reason, by the way that a token takes."""
    received: list[bytes] = []
    with _untrusted_server(received) as port:
        notion = NotionHttp(f"https://{_LOOPBACK}:{port}/v1")
        try:
            notion.reach(Cancel())
        except Problem as problem:
            refusal = problem.diagnosis
        else:
            raise FailedCheck("it was trusted")
        finally:
            notion.close()
    if refusal.code is not Code.TLS_NOT_TRUSTED:
        raise FailedCheck(f"refused for another reason: {refusal.code.slug}")
    if refusal.facts.get("issuer") != _ISSUER:
        raise FailedCheck("refused, but its issuer was not told")
    if received:
        raise FailedCheck("refused, but something was sent")
    return "a certificate that nobody trusts was refused"


@contextmanager
def _untrusted_server(received: list[bytes]) -> Generator[int]:
    """Listen with a made-up certificate for the length of a `with`; gives the port."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(Path(__file__).with_name("untrusted.pem"))
    with socket.create_server((_LOOPBACK, 0)) as listening:
        threading.Thread(target=_serve, args=(listening, context, received), daemon=True).start()
        yield listening.getsockname()[1]


def _serve(listening: socket.socket, context: ssl.SSLContext, received: list[bytes]) -> None:
    # It ends with its socket.
    with suppress(OSError):
        while True:
            connection, _ = listening.accept()
            # Whoever does not trust it leaves in the middle of the greeting.
            with suppress(OSError), context.wrap_socket(connection, server_side=True) as secured:
                if sent := secured.recv(1):
                    received.append(sent)
