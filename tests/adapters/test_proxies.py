"""The proxy on the way: which one it is, and what it may do in place of leading to Notion."""

import socket
import struct
import threading

import pytest

from notion_wizard.adapters import proxies
from notion_wizard.adapters.api_address import parse_address
from notion_wizard.adapters.limits import Limits
from notion_wizard.adapters.proxies import ProxyChoice, name_of_proxy
from notion_wizard.core.codes import Code
from notion_wizard.core.ports import Cancel
from notion_wizard.core.secret import Secret
from tests.support.peer import (
    USER,
    answering,
    hanging,
    message,
    resetting,
    server_side,
    tunnelling,
)
from tests.support.wire import PATIENT, TOKEN, code_with, problem_with, trusting

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
    for told in (None, {"http": proxy.proxy, "all": proxy.proxy}):
        notion(server.url, proxies=told).identify(Secret(TOKEN), Cancel())
    assert proxy.requests == []


def test_a_proxy_that_is_down_is_told(notion):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    problem = problem_with(
        notion(NOTION, proxies={"https": f"http://someone:secret@127.0.0.1:{port}"})
    )
    assert problem.code is Code.PROXY_UNREACHABLE
    assert problem.diagnosis.facts["proxy"] == f"127.0.0.1:{port}"


def test_a_proxy_whose_name_nobody_knows_is_told(notion):
    problem = problem_with(notion(NOTION, proxies={"https": "http://proxy.invalid:3128"}))
    assert problem.code is Code.PROXY_UNREACHABLE
    assert problem.diagnosis.facts["proxy"] == "proxy.invalid:3128"


# SOCKS needs a package that is not there.
@pytest.mark.parametrize(
    "proxy",
    [
        "socks5://127.0.0.1:1",
        "socks5h://127.0.0.1:1",
        "http://127.0.0.1:none",
        "ftp://x",
        "http://",
    ],
)
def test_a_proxy_that_nobody_can_use_is_told(notion, proxy):
    assert code_with(notion(NOTION, proxies={"https": proxy})) is Code.PROXY_UNREACHABLE


@pytest.mark.parametrize(
    ("status", "code"),
    [
        ("407 Proxy Authentication Required", Code.PROXY_LOGIN),
        ("302 Found", Code.SIGN_IN_PAGE),
        ("307 Temporary Redirect", Code.SIGN_IN_PAGE),
        ("511 Network Authentication Required", Code.SIGN_IN_PAGE),
        ("400 Bad Request", Code.BLOCKED),
        ("403 Forbidden", Code.BLOCKED),
        ("404 Not Found", Code.BLOCKED),
        # The proxy's own words: Notion was not asked, so it is not Notion that has trouble.
        ("500 Internal Server Error", Code.BLOCKED),
        ("502 Bad Gateway", Code.BLOCKED),
        ("503 Service Unavailable", Code.BLOCKED),
        ("504 Gateway Timeout", Code.BLOCKED),
    ],
)
@pytest.mark.parametrize("page", [b"", b"<html>No.</html>"], ids=["alone", "with a page"])
def test_a_proxy_that_does_not_lead_to_notion_says_why(peer, notion, status, code, page):
    server = peer(answering(message(page, status=status)))
    problem = problem_with(notion(NOTION, proxies={"https": server.proxy}))
    assert problem.code is code
    assert problem.diagnosis.facts == {
        "host": "notion.invalid",
        "port": 443,
        "proxy": f"127.0.0.1:{server.port}",
        "proxy_status": int(status[:3]),
    }
    assert TOKEN.encode() not in b"".join(server.requests)


def opening_and(behave):
    """A proxy that opens the tunnel and then does this."""

    def proxy(peer, connection):
        peer.read_request(connection)
        connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        behave(peer, connection)

    return proxy


def reset_in_handshake(_peer, connection):
    connection.recv(65536)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def plain_text_in_handshake(_peer, connection):
    connection.recv(65536)
    connection.sendall(message(b"", status="400 Bad Request"))


@pytest.mark.parametrize(
    ("behave", "code"),
    [
        (answering(b"SSH-2.0-OpenSSH_9.2\r\n"), Code.STRANGE_ANSWER),
        (answering(b"\x05\xff"), Code.STRANGE_ANSWER),
        (answering(b""), Code.CONNECTION_CUT),
        (resetting, Code.CONNECTION_CUT),
        (hanging, Code.TIMED_OUT),
        (opening_and(lambda _peer, _connection: None), Code.CONNECTION_CUT),
        (opening_and(lambda _peer, connection: connection.recv(1)), Code.CONNECTION_CUT),
        (opening_and(reset_in_handshake), Code.CONNECTION_CUT),
        (opening_and(lambda peer, _connection: peer.closing.wait()), Code.TIMED_OUT),
        (opening_and(plain_text_in_handshake), Code.TLS_OTHER),
    ],
    ids=[
        "another protocol",
        "the words of SOCKS",
        "no word",
        "a reset",
        "silence",
        "an end behind the opening",
        "an end in the handshake",
        "a reset in the handshake",
        "silence in the handshake",
        "plain text in the handshake",
    ],
)
def test_a_proxy_that_is_none_is_told_and_named(peer, notion, behave, code):
    server = peer(behave)
    limits = Limits(connect=0.3, read=0.3, tries=1) if code is Code.TIMED_OUT else PATIENT
    problem = problem_with(notion(NOTION, limits, proxies={"https": server.proxy}))
    assert problem.code is code
    assert problem.diagnosis.facts["proxy"] == f"127.0.0.1:{server.port}"
    assert TOKEN.encode() not in b"".join(server.requests)


def test_a_proxy_is_named_with_its_port_and_without_its_login():
    assert name_of_proxy("http://anna:secret@proxy.example:3128") == "proxy.example:3128"
    assert name_of_proxy("http://anna:secret@[2001:db8::1]:3128") == "[2001:db8::1]:3128"
    assert name_of_proxy("http://proxy.example") == "proxy.example"
    assert name_of_proxy("http://proxy.example:none") == ""


# Whoever knows the proxies


class Knows:
    """Tells these proxies, one after the other, and remembers who asked."""

    def __init__(self, *answers):
        self.answers = list(answers)
        self.asked = []

    def __call__(self, url):
        assert url == NOTION
        self.asked.append(threading.current_thread())
        return self.answers.pop(0)


def test_who_knows_the_proxies_is_asked_once_and_in_the_request_s_own_thread(
    peer, notion, authority
):
    certificate = server_side(authority.issue_cert("notion.invalid"))
    server = peer(tunnelling(certificate, answering(message(USER))))
    knows = Knows({"https": server.proxy})
    client = notion(NOTION, proxies=knows, tls=trusting(authority))
    assert knows.asked == []
    for _ in range(2):
        client.identify(Secret(TOKEN), Cancel())
    (thread,) = knows.asked
    assert thread is not threading.current_thread()
    assert thread.daemon


def test_after_a_way_that_did_not_lead_to_notion_the_proxies_are_asked_for_anew(
    peer, notion, authority
):
    certificate = server_side(authority.issue_cert("notion.invalid"))
    server = peer(tunnelling(certificate, answering(message(USER))))
    with socket.create_server(("127.0.0.1", 0)) as taken:
        gone = f"http://127.0.0.1:{taken.getsockname()[1]}"
    client = notion(
        NOTION, proxies=Knows({"https": gone}, {"https": server.proxy}), tls=trusting(authority)
    )
    assert code_with(client) is Code.PROXY_UNREACHABLE
    assert client.identify(Secret(TOKEN), Cancel())[0].workspace == "Northwind"


def test_what_is_known_of_the_proxies_grows_old(monkeypatch):
    now = [1000.0]
    monkeypatch.setattr(proxies.time, "monotonic", lambda: now[0])
    knows = Knows({"https": "http://one.example"}, {})
    choice = ProxyChoice(parse_address(NOTION), knows)
    assert [choice.proxy(), choice.proxy()] == ["http://one.example"] * 2
    now[0] += 121
    assert choice.proxy() is None
    assert choice.proxy() is None
    assert len(knows.asked) == 2


def test_several_threads_ask_for_the_proxies_one_at_a_time():
    begun, go_on = threading.Event(), threading.Event()

    def knows(_url):
        assert not begun.is_set()
        begun.set()
        go_on.wait(60)
        return {"https": "http://one.example"}

    choice = ProxyChoice(parse_address(NOTION), knows)
    found = []
    threads = [threading.Thread(target=lambda: found.append(choice.proxy())) for _ in range(4)]
    for thread in threads:
        thread.start()
    assert begun.wait(60)
    go_on.set()
    for thread in threads:
        thread.join(60)
    assert found == ["http://one.example"] * 4


def test_for_this_computer_nobody_asks_for_proxies(peer, notion):
    server = peer(answering(message(USER)))
    knows = Knows()
    client = notion(server.url, proxies=knows)
    client.identify(Secret(TOKEN), Cancel())
    assert knows.asked == []


@pytest.fixture
def slow(peer):
    """Knows a proxy, and takes its time to tell; `asked` counts."""

    class Slow:
        def __init__(self):
            self.begun, self.go_on = threading.Event(), threading.Event()
            self.server = peer(answering(message(b"", status="403 Forbidden")))
            self.asked = 0

        def __call__(self, _url):
            self.asked += 1
            self.begun.set()
            self.go_on.wait(60)
            return {"https": self.server.proxy}

        def finish(self):
            self.go_on.set()
            for thread in threading.enumerate():
                if thread.name == "notion-request":
                    thread.join(60)

    one = Slow()
    yield one
    one.finish()


def test_the_time_it_takes_to_find_the_proxy_is_the_call_s_and_the_next_call_has_it(notion, slow):
    client = notion(NOTION, Limits(call=1), proxies=slow)
    assert code_with(client) is Code.TIMED_OUT
    slow.finish()
    assert slow.server.requests == []
    assert code_with(client) is Code.BLOCKED
    assert slow.asked == 1


def test_a_cancel_does_not_wait_for_the_proxy_and_nothing_is_sent_after_it(notion, slow):
    client = notion(NOTION, proxies=slow)
    cancel = Cancel()

    def cancel_once_asked():
        slow.begun.wait(60)
        cancel.set()

    threading.Thread(target=cancel_once_asked, daemon=True).start()
    assert code_with(client, cancel) is Code.CANCELLED
    slow.finish()
    assert slow.server.requests == []
