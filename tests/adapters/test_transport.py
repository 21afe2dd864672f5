"""What happens on the wire, over real sockets: each fault has its name, none has the token."""

import contextlib
import http.client
import socket
import ssl
import threading
import time

import pytest
import urllib3

from notion_wizard.adapters import network_faults
from notion_wizard.adapters.limits import Limits
from notion_wizard.adapters.network_faults import problem_of
from notion_wizard.core.codes import Code
from notion_wizard.core.ports import Cancel
from notion_wizard.core.problem import Problem
from notion_wizard.core.secret import Secret
from tests.support.peer import (
    USER,
    answering,
    dripping,
    flooding,
    flooding_in_pieces,
    hanging,
    message,
    resetting,
)
from tests.support.wire import HASTY, PATIENT, TOKEN, code_with, problem_with


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


WHOLE = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(USER) + USER
LATER = b"HTTP/1.1 103 Early Hints\r\nLink: </a>; rel=preload\r\n\r\n"


@pytest.mark.parametrize(
    "answer",
    [
        b"HTT",
        b"HTTP/1.1 20",
        b"HTTP/1.1 200 OK\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Type: applicati",
        b"HTTP/1.1 302 Found\r\nLocation: https://portal.exa",
        b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n",
        b"HTTP/1.1 103 Early Hints\r\nLink: </a>",
        LATER,
        LATER + b"HTTP/1.1 200 OK\r\nContent-Len",
        b"HTTP/1.1 100 Continue\r\nX-Anything: ",
    ],
    ids=lambda answer: answer.decode(),
)
def test_an_answer_whose_head_ends_half_way_is_cut_and_tried_again(peer, notion, answer):
    server = peer(answering(answer))
    limits = Limits(tries=2, back_off=0.001)
    assert code_with(notion(server.url, limits)) is Code.CONNECTION_CUT
    assert len(server.requests) == 2


@pytest.mark.parametrize(
    "before",
    [
        LATER,
        LATER * 3,
        b"HTTP/1.1 102 Processing\r\n\r\n",
        b"HTTP/1.1 100 Continue\r\n\r\n" + LATER,
        LATER + b"HTTP/1.1 100 Continue\r\n\r\n",
        b"HTTP/1.0 103 Early Hints\r\nContent-Length: 5\r\nConnection: close\r\n\r\n",
    ],
    ids=["hints", "hints three times", "processing", "100 and hints", "hints and 100", "odd hints"],
)
def test_what_comes_before_the_answer_is_passed_over(peer, notion, before):
    server = peer(answering(before + WHOLE))
    assert notion(server.url).identify(Secret(TOKEN), Cancel())[0].workspace == "Northwind"


def test_a_connection_is_used_again_behind_early_hints(peer, notion):
    connections = []

    def stay_open(server, connection):
        connections.append(connection)
        for _ in range(2):
            server.read_request(connection)
            connection.sendall(LATER + WHOLE)

    client = notion(peer(stay_open).url)
    for _ in range(2):
        client.identify(Secret(TOKEN), Cancel())
    assert len(connections) == 1


@pytest.mark.parametrize(
    "answer",
    [b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: other\r\n\r\n" + WHOLE, LATER * 1000],
    ids=["another protocol", "hints for ever"],
)
def test_what_comes_before_no_answer_is_strange(peer, notion, answer):
    assert code_with(notion(peer(answering(answer)).url)) is Code.STRANGE_ANSWER


def test_an_answer_in_pieces_is_read(peer, notion):
    pieces = b"".join(b"1\r\n%c\r\n" % byte for byte in USER)
    answer = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + pieces + b"0\r\n\r\n"
    server = peer(answering(answer))
    assert notion(server.url).identify(Secret(TOKEN), Cancel())[0].workspace == "Northwind"


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


@pytest.mark.parametrize("flood", [flooding, flooding_in_pieces])
def test_a_flood_is_refused(peer, notion, flood):
    problem = problem_with(notion(peer(flood).url))
    assert problem.code is Code.STRANGE_ANSWER
    assert problem.diagnosis.facts["status"] == 200


@pytest.mark.parametrize(
    "answer",
    [
        b"SSH-2.0-OpenSSH_9.2\r\n",
        b"SSH-2.0-Open",
        b"HTTP/1.1 abc nonsense\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nX-Long: " + b"x" * 70_000,
        message(b"no gzip", "Content-Encoding: gzip"),
    ],
    ids=["another protocol", "a piece of it", "no status", "an endless line", "another packing"],
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
        (OSError(network_faults.errno.EHOSTDOWN, "x"), Code.OFFLINE),
        (OSError(network_faults.errno.EINVAL, "x"), Code.OFFLINE),
        (OSError(network_faults.errno.EACCES, "x"), Code.BLOCKED),
        (OSError(network_faults.errno.EPERM, "x"), Code.BLOCKED),
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


def test_a_connection_that_could_not_be_made_did_not_time_out_for_that():
    fault = urllib3.exceptions.NewConnectionError(None, "Failed to establish a new connection")
    fault.__cause__ = OSError(network_faults.errno.EMFILE, "Too many open files")
    assert problem_of(fault, {}).code is Code.CONNECTION_CUT


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
    server = peer(answering(message(USER, "Set-Cookie: seen=yes", "Connection: close")))
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
