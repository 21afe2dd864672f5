"""What happens on the wire, over real sockets: each fault has its name, none has the token."""

import contextlib
import http.client
import socket
import ssl
import struct
import sys
import threading
import time
from datetime import UTC, datetime, timedelta

import pytest
import trustme
import urllib3

from notion_wizard.adapters import network_faults, tls_faults
from notion_wizard.adapters.limits import Limits
from notion_wizard.adapters.network_faults import problem_of
from notion_wizard.adapters.notion_http import NotionHttp
from notion_wizard.core.codes import Code
from notion_wizard.core.ports import Cancel
from notion_wizard.core.problem import Problem
from notion_wizard.core.secret import Secret

TOKEN = "ntn_00000000000CANARYcanaryCANARYcanaryCANARYcanary"
ODD_ONES_OUT = (BrokenPipeError, ConnectionResetError, ConnectionAbortedError, ssl.SSLError)


class Peer:
    """Listens on loopback and lets `behave(peer, connection)` do the rest, a thread for each.

    It keeps each request's head as it came; `closing` is set when the test is over.
    """

    def __init__(self, behave, tls=None):
        self.behave = behave
        self.tls = tls
        self.requests = []
        self.asked = threading.Semaphore(0)
        self.closing = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._threads[0].start()

    @property
    def url(self):
        return f"{'https' if self.tls else 'http'}://127.0.0.1:{self.port}/v1"

    @property
    def proxy(self):
        return f"http://127.0.0.1:{self.port}"

    def read_request(self, connection):
        head = bytearray()
        while b"\r\n\r\n" not in head and (piece := connection.recv(65536)):
            head += piece
        self.requests.append(bytes(head))
        self.asked.release()

    def close(self):
        self.closing.set()
        # A closed listener still accepts in a thread that waits there: wake it.
        with contextlib.suppress(OSError):
            socket.create_connection(("127.0.0.1", self.port)).close()
        for thread in self._threads:
            thread.join(30)
        self._listener.close()

    def _accept(self):
        while not self.closing.is_set():
            connection, _ = self._listener.accept()
            if self.closing.is_set():
                connection.close()
                return
            thread = threading.Thread(target=self._serve, args=(connection,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection):
        with contextlib.suppress(*ODD_ONES_OUT), connection:
            if self.tls:
                with self.tls.wrap_socket(connection, server_side=True) as secured:
                    self.behave(self, secured)
            else:
                self.behave(self, connection)


def answering(answer):
    """Read the request, send these bytes, close."""

    def behave(peer, connection):
        peer.read_request(connection)
        connection.sendall(answer)

    return behave


def resetting(peer, connection):
    peer.read_request(connection)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def hanging(peer, connection):
    peer.read_request(connection)
    peer.closing.wait()


def dripping(peer, connection):
    peer.read_request(connection)
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n")
    while not peer.closing.wait(0.01):
        connection.sendall(b" ")


def flooding(peer, connection):
    peer.read_request(connection)
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 60000000\r\n\r\n")
    for _ in range(60):
        connection.sendall(b" " * 1_000_000)


def tunnelling(tls, behave):
    """A proxy that does not look where the tunnel should lead: the other end is here."""

    def proxy(peer, connection):
        peer.read_request(connection)
        connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        with tls.wrap_socket(connection, server_side=True) as secured:
            behave(peer, secured)

    return proxy


@pytest.fixture
def peer():
    """Make a peer; all are closed after the test."""
    with contextlib.ExitStack() as stack:

        def make(behave, tls=None):
            return stack.enter_context(contextlib.closing(Peer(behave, tls)))

        yield make


@pytest.fixture(scope="session")
def authority():
    return trustme.CA(organization_name="Acme Inspection")


def server_side(certificate):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


def trusting(authority):
    """Make contexts that trust this authority alone."""

    def make():
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        authority.configure_trust(context)
        return context

    return make


USER = b'{"object": "user", "type": "bot", "bot": {"workspace_name": "Northwind"}}'
PATIENT = Limits(connect=60, read=60, call=100, tries=1)
HASTY = Limits(connect=60, read=0.2, call=100, tries=2, back_off=0.001)


def message(body, *headers, status="200 OK"):
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers]
    return "\r\n".join([*lines, "", ""]).encode() + body


@pytest.fixture
def notion():
    """Make clients; all are closed after the test."""
    with contextlib.ExitStack() as stack:

        def make(url, limits=PATIENT, **others):
            return stack.enter_context(contextlib.closing(NotionHttp(url, limits=limits, **others)))

        yield make


def problem_with(client, cancel=None):
    with pytest.raises(Problem) as caught:
        client.identify(Secret(TOKEN), cancel or Cancel())
    problem = caught.value
    assert problem.__cause__ is None
    assert problem.__context__ is None
    assert "CANARY" not in f"{problem!r} {problem} {problem.args} {vars(problem)}"
    return problem


def code_with(client, cancel=None):
    return problem_with(client, cancel).code


def test_an_answer_that_comes_whole_is_read(peer, notion):
    server = peer(answering(message(USER)))
    identity, _ = notion(server.url).identify(Secret(TOKEN), Cancel())
    assert identity.workspace == "Northwind"
    assert f"Authorization: Bearer {TOKEN}".encode() in server.requests[0]
    assert b"Notion-Version: 2025-09-03" in server.requests[0]
    assert b"User-Agent: NotionWizard/" in server.requests[0]


def test_nothing_listens(notion):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    problem = problem_with(notion(f"http://127.0.0.1:{port}/v1"))
    assert problem.code is Code.CONNECTION_REFUSED
    assert problem.diagnosis.facts == {"host": "127.0.0.1", "port": port}


def test_a_reset_is_tried_again_and_then_told(peer, notion):
    server = peer(resetting)
    limits = Limits(tries=3, back_off=0.001)
    assert code_with(notion(server.url, limits)) is Code.CONNECTION_CUT
    assert len(server.requests) == 3


def test_a_connection_closed_without_an_answer_is_cut(peer, notion):
    assert code_with(notion(peer(answering(b"")).url)) is Code.CONNECTION_CUT


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n" + USER,
        b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n{"ob\r\n',
        b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n{"ob',
        b"HTTP/1.1 200 OK\r\n\r\n" + USER[:30],
    ],
    ids=["by length", "between chunks", "in a chunk", "by the end alone"],
)
def test_an_answer_that_ends_half_way_is_cut(peer, notion, answer):
    assert code_with(notion(peer(answering(answer)).url)) is Code.CONNECTION_CUT


def test_an_answer_whose_end_is_told_by_closing_is_read(peer, notion):
    server = peer(answering(b"HTTP/1.0 200 OK\r\n\r\n" + USER))
    assert notion(server.url).identify(Secret(TOKEN), Cancel())[0].workspace == "Northwind"


def test_a_silent_server_times_out_and_is_tried_again(peer, notion):
    server = peer(hanging)
    assert code_with(notion(server.url, HASTY)) is Code.TIMED_OUT
    assert all(server.asked.acquire(timeout=60) for _ in range(2))


def test_a_drip_ends_with_the_time_of_the_call(peer, notion):
    server = peer(dripping)
    assert code_with(notion(server.url, Limits(read=60, call=0.3))) is Code.TIMED_OUT


def test_a_drip_is_not_read_on_once_it_is_given_up(peer, notion):
    dropped = threading.Event()

    def watched_drip(server, connection):
        with contextlib.suppress(OSError):
            dripping(server, connection)
        dropped.set()

    server = peer(watched_drip)
    assert code_with(notion(server.url, Limits(read=60, call=0.3))) is Code.TIMED_OUT
    assert dropped.wait(60)


def test_a_flood_is_refused(peer, notion):
    problem = problem_with(notion(peer(flooding).url))
    assert problem.code is Code.STRANGE_ANSWER
    assert problem.diagnosis.facts["status"] == 200


@pytest.mark.parametrize(
    "answer",
    [b"SSH-2.0-OpenSSH_9.2\r\n", message(b"no gzip", "Content-Encoding: gzip")],
    ids=["another protocol", "another packing"],
)
def test_what_is_no_http_is_strange(peer, notion, answer):
    assert code_with(notion(peer(answering(answer)).url)) is Code.STRANGE_ANSWER


def test_cancel_leaves_a_silent_server_at_once(peer, notion):
    server = peer(hanging)
    cancel = Cancel()

    def cancel_once_asked():
        server.asked.acquire(timeout=60)
        cancel.set()

    threading.Thread(target=cancel_once_asked, daemon=True).start()
    began = time.monotonic()
    assert code_with(notion(server.url), cancel) is Code.CANCELLED
    assert time.monotonic() - began < PATIENT.read


def test_nothing_is_sent_when_it_was_cancelled_before(peer, notion):
    server = peer(answering(message(USER)))
    cancel = Cancel()
    cancel.set()
    assert code_with(notion(server.url), cancel) is Code.CANCELLED
    assert server.requests == []


def test_a_name_that_is_looked_up_for_ever_is_given_up(notion, monkeypatch):
    test_is_over = threading.Event()

    def look_up(*_arguments, **_options):
        test_is_over.wait(60)
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure")

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    client = notion("https://notion.invalid/v1", Limits(call=0.2))
    assert code_with(client) is Code.TIMED_OUT
    test_is_over.set()


@pytest.mark.parametrize(
    ("has_route", "code"), [(True, Code.NAME_NOT_FOUND), (False, Code.OFFLINE)]
)
def test_an_unknown_name_is_told_from_having_no_network(notion, monkeypatch, has_route, code):
    def look_up(*_arguments, **_options):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    monkeypatch.setattr(network_faults, "_has_route", lambda: has_route)
    assert code_with(notion("https://notion.invalid/v1")) is code


def test_the_way_to_the_internet_is_asked_without_sending(monkeypatch):
    asked = []

    class Probe:
        def __init__(self, family, kind):
            assert kind == socket.SOCK_DGRAM
            asked.append(family)

        def __enter__(self):
            return self

        def __exit__(self, *_fault):
            pass

        def connect(self, _address):
            if asked[-1] == socket.AF_INET:
                raise OSError(101, "Network is unreachable")

    monkeypatch.setattr(network_faults.socket, "socket", Probe)
    assert network_faults._has_route()
    assert asked == [socket.AF_INET, socket.AF_INET6]
    monkeypatch.setattr(Probe, "connect", lambda *_: (_ for _ in ()).throw(OSError(101, "none")))
    assert not network_faults._has_route()


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        (OSError(network_faults.errno.ENETUNREACH, "x"), Code.OFFLINE),
        (OSError(network_faults.errno.EHOSTUNREACH, "x"), Code.OFFLINE),
        (OSError(network_faults.errno.EACCES, "x"), Code.BLOCKED),
        (OSError(network_faults.errno.ETIMEDOUT, "x"), Code.TIMED_OUT),
        (OSError(network_faults.errno.EMFILE, "x"), Code.CONNECTION_CUT),
        (ssl.SSLEOFError(8, "EOF occurred in violation of protocol"), Code.CONNECTION_CUT),
        (ssl.SSLError(1, "[SSL: UNSUPPORTED_PROTOCOL]"), Code.TLS_OTHER),
        (http.client.LineTooLong("header line"), Code.STRANGE_ANSWER),
        (urllib3.exceptions.ProtocolError("cut", ConnectionResetError()), Code.CONNECTION_CUT),
    ],
    ids=lambda value: value.slug if isinstance(value, Code) else type(value).__name__,
)
def test_what_cannot_be_made_to_happen_here_is_named_too(fault, code):
    assert problem_of(fault, {}).code is code


def test_a_netrc_does_not_replace_the_token(peer, notion, tmp_path, monkeypatch):
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login someone password else\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    server = peer(answering(message(USER)))
    notion(server.url).identify(Secret(TOKEN), Cancel())
    assert f"Authorization: Bearer {TOKEN}".encode() in server.requests[0]


def test_a_redirect_is_not_followed_and_its_text_not_read(peer, notion):
    elsewhere = peer(answering(message(USER)))
    server = peer(
        answering(message(b"", f"Location: {elsewhere.url}/users/me", status="302 Found"))
    )
    assert code_with(notion(server.url)) is Code.SIGN_IN_PAGE
    assert elsewhere.requests == []


def test_a_cookie_is_not_kept(peer, notion):
    server = peer(answering(message(USER, "Set-Cookie: seen=yes")))
    client = notion(server.url)
    for _ in range(2):
        client.identify(Secret(TOKEN), Cancel())
    assert b"Cookie" not in server.requests[1]


def test_a_connection_is_used_again(peer, notion):
    connections = []

    def stay_open(server, connection):
        connections.append(connection)
        for _ in range(2):
            server.read_request(connection)
            connection.sendall(message(USER))

    client = notion(peer(stay_open).url)
    for _ in range(2):
        client.identify(Secret(TOKEN), Cancel())
    assert len(connections) == 1


@pytest.mark.parametrize("token", ["ntn_\nCANARY", "ntn_\u200bCANARY", "ntn_\xe9CANARY", "\ud800"])
def test_a_token_that_no_header_can_hold_is_not_sent(peer, notion, token):
    server = peer(answering(message(USER)))
    with pytest.raises(Problem) as caught:
        notion(server.url).identify(Secret(token), Cancel())
    assert caught.value.code is Code.ODD_CHARACTER
    assert caught.value.__context__ is None
    assert server.requests == []


def test_a_fault_of_ours_tells_its_kind_and_no_more(notion):
    def broken():
        raise RuntimeError(TOKEN)

    problem = problem_with(notion("https://notion.invalid/v1", tls=broken))
    assert problem.code is Code.CRASHED
    assert problem.diagnosis.facts == {"kind": "RuntimeError"}


# Secure connections


def test_a_trusted_server_is_sent_the_token(peer, notion, authority):
    server = peer(answering(message(USER)), server_side(authority.issue_cert("127.0.0.1")))
    client = notion(server.url, tls=trusting(authority))
    assert client.identify(Secret(TOKEN), Cancel())[0].workspace == "Northwind"


def test_no_other_certificates_are_added_to_the_trusted_ones(peer, notion, authority):
    context = trusting(authority)()
    server = peer(answering(message(USER)), server_side(authority.issue_cert("127.0.0.1")))
    notion(server.url, tls=lambda: context).identify(Secret(TOKEN), Cancel())
    assert context.cert_store_stats()["x509_ca"] == 1
    assert context.verify_mode is ssl.CERT_REQUIRED


@pytest.mark.skipif(sys.platform != "linux", reason="there the system's trust is a file")
def test_whom_the_system_trusts_is_trusted(peer, notion, authority, tmp_path, monkeypatch):
    server = peer(answering(message(USER)), server_side(authority.issue_cert("127.0.0.1")))
    trusted = tmp_path / "trusted.pem"
    authority.cert_pem.write_to_path(trusted)
    monkeypatch.setenv("SSL_CERT_FILE", str(trusted))
    assert notion(server.url).identify(Secret(TOKEN), Cancel())[0].workspace == "Northwind"


def test_an_untrusted_server_gets_nothing_and_its_issuer_is_told(peer, notion, authority):
    server = peer(answering(message(USER)), server_side(authority.issue_cert("127.0.0.1")))
    problem = problem_with(notion(server.url))
    assert problem.code is Code.TLS_NOT_TRUSTED
    assert problem.diagnosis.facts["issuer"] == "Acme Inspection"
    assert TOKEN.encode() not in b"".join(server.requests)


def test_214_a_certificate_that_only_this_computer_trusts_passes_and_is_told(
    peer, notion, authority
):
    server = peer(answering(message(USER)), server_side(authority.issue_cert("127.0.0.1")))
    client = notion(server.url, tls=trusting(authority))
    assert client.identify(Secret(TOKEN), Cancel())[0].workspace == "Northwind"
    said = len(server.requests)
    told = client.inspection(Cancel())
    assert told.code is Code.INSPECTED_BUT_TRUSTED
    assert told.facts["issuer"] == "Acme Inspection"
    assert b"".join(server.requests[said:]) == b""


def test_a_certificate_of_the_public_list_is_worth_no_word(
    peer, notion, authority, tmp_path, monkeypatch
):
    server = peer(answering(message(USER)), server_side(authority.issue_cert("127.0.0.1")))
    public = tmp_path / "public.pem"
    authority.cert_pem.write_to_path(public)
    monkeypatch.setattr(tls_faults, "DEFAULT_CA_BUNDLE_PATH", str(public))
    client = notion(server.url, tls=trusting(authority))
    assert client.inspection(Cancel()) is None


def test_without_the_public_list_nothing_can_be_told(peer, notion, authority, monkeypatch):
    server = peer(answering(message(USER)), server_side(authority.issue_cert("127.0.0.1")))
    monkeypatch.setattr(tls_faults, "DEFAULT_CA_BUNDLE_PATH", "/nowhere/cacert.pem")
    assert notion(server.url, tls=trusting(authority)).inspection(Cancel()) is None


def test_what_cannot_be_told_of_the_public_list_is_worth_no_word(peer, notion):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    assert notion(f"https://127.0.0.1:{port}").inspection(Cancel()) is None
    plain = peer(answering(message(USER)))
    assert notion(plain.url).inspection(Cancel()) is None
    cancelled = Cancel()
    cancelled.set()
    assert notion(f"https://127.0.0.1:{port}").inspection(cancelled) is None
    assert plain.requests == []


@pytest.mark.parametrize("days", [(-20, -10), (10, 20)], ids=["expired", "not yet valid"])
def test_a_certificate_of_another_time_is_told(peer, notion, authority, days):
    begins, ends = (datetime.now(UTC) + timedelta(days=count) for count in days)
    certificate = authority.issue_cert("127.0.0.1", not_before=begins, not_after=ends)
    server = peer(answering(message(USER)), server_side(certificate))
    assert code_with(notion(server.url, tls=trusting(authority))) is Code.TLS_DATE
    assert server.requests == []


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_a_certificate_of_another_host_is_told(peer, notion, authority, host):
    certificate = authority.issue_cert("elsewhere.example")
    server = peer(answering(message(USER)), server_side(certificate))
    url = server.url.replace("127.0.0.1", host)
    assert code_with(notion(url, tls=trusting(authority))) is Code.TLS_WRONG_HOST
    assert server.requests == []


def test_a_server_that_speaks_an_old_protocol_is_told(peer, notion, authority):
    old = server_side(authority.issue_cert("127.0.0.1"))
    old.maximum_version = ssl.TLSVersion.TLSv1_2

    def demanding():
        context = trusting(authority)()
        context.minimum_version = ssl.TLSVersion.TLSv1_3
        return context

    assert code_with(notion(peer(answering(b""), old).url, tls=demanding)) is Code.TLS_OTHER


def test_a_server_that_speaks_no_tls_is_told(peer, notion):
    def plain(_peer, connection):
        connection.recv(65536)
        connection.sendall(message(b"", status="400 Bad Request"))

    server = peer(plain)
    assert code_with(notion(server.url.replace("http:", "https:"))) is Code.TLS_OTHER


def test_a_connection_that_ends_in_the_handshake_is_cut(peer, notion):
    server = peer(lambda _peer, connection: connection.recv(1))
    assert code_with(notion(server.url.replace("http:", "https:"))) is Code.CONNECTION_CUT


def test_a_handshake_without_an_answer_times_out(peer, notion):
    server = peer(lambda peer, _connection: peer.closing.wait())
    limits = Limits(connect=0.2, tries=1)
    client = notion(server.url.replace("http:", "https:"), limits)
    assert code_with(client) is Code.TIMED_OUT


# Proxies

NOTION = "https://notion.invalid/v1"


def test_through_a_proxy_notion_is_reached(peer, notion, authority):
    certificate = server_side(authority.issue_cert("notion.invalid"))
    server = peer(tunnelling(certificate, answering(message(USER))))
    client = notion(NOTION, proxies={"https": server.proxy}, tls=trusting(authority))
    assert client.identify(Secret(TOKEN), Cancel())[0].workspace == "Northwind"
    assert server.requests[0].startswith(b"CONNECT notion.invalid:443")
    assert TOKEN.encode() not in server.requests[0]


def test_a_proxy_may_be_named_without_its_protocol(notion):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    problem = problem_with(notion(NOTION, proxies={"https": f"127.0.0.1:{port}"}))
    assert problem.code is Code.PROXY_UNREACHABLE
    assert problem.diagnosis.facts["proxy"] == f"127.0.0.1:{port}"


def test_the_environment_s_proxy_is_used(peer, notion, authority, monkeypatch):
    certificate = server_side(authority.issue_cert("notion.invalid"))
    server = peer(tunnelling(certificate, answering(message(USER))))
    monkeypatch.setenv("HTTPS_PROXY", server.proxy)
    client = notion(NOTION, tls=trusting(authority))
    assert client.identify(Secret(TOKEN), Cancel())[0].workspace == "Northwind"


def test_a_proxy_that_inspects_is_told_by_its_issuer(peer, notion, authority):
    certificate = server_side(authority.issue_cert("notion.invalid"))
    server = peer(tunnelling(certificate, answering(message(USER))))
    proxy = server.proxy.replace("//", "//someone:p%40ss@")
    problem = problem_with(notion(NOTION, proxies={"https": proxy}))
    assert problem.code is Code.TLS_NOT_TRUSTED
    assert problem.diagnosis.facts == {
        "host": "notion.invalid",
        "port": 443,
        "proxy": f"127.0.0.1:{server.port}",
        "issuer": "Acme Inspection",
    }
    assert server.requests[1].lower().count(b"proxy-authorization: basic") == 1
    assert TOKEN.encode() not in b"".join(server.requests)


def test_this_computer_is_never_asked_through_a_proxy(peer, notion, monkeypatch):
    proxy = peer(answering(message(b"", status="502 Bad Gateway")))
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, proxy.proxy)
        monkeypatch.setenv(name.lower(), proxy.proxy)
    server = peer(answering(message(USER)))
    for proxies in (None, {"http": proxy.proxy, "all": proxy.proxy}):
        notion(server.url, proxies=proxies).identify(Secret(TOKEN), Cancel())
    assert proxy.requests == []


def test_a_proxy_that_is_down_is_told(notion):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    problem = problem_with(
        notion(NOTION, proxies={"https": f"http://someone:secret@127.0.0.1:{port}"})
    )
    assert problem.code is Code.PROXY_UNREACHABLE
    assert problem.diagnosis.facts["proxy"] == f"127.0.0.1:{port}"


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:1", "http://127.0.0.1:none", "ftp://x"])
def test_a_proxy_that_nobody_can_use_is_told(notion, proxy):
    assert code_with(notion(NOTION, proxies={"https": proxy})) is Code.PROXY_UNREACHABLE


def test_a_proxy_that_wants_a_login_is_told(peer, notion):
    server = peer(answering(message(b"", status="407 Proxy Authentication Required")))
    assert code_with(notion(NOTION, proxies={"https": server.proxy})) is Code.PROXY_LOGIN


def test_a_proxy_that_says_no_blocks(peer, notion):
    server = peer(answering(message(b"", status="403 Forbidden")))
    problem = problem_with(notion(NOTION, proxies={"https": server.proxy}))
    assert problem.code is Code.BLOCKED
    assert problem.diagnosis.facts["status"] == 403
