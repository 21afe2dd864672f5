"""A real proxy (proxy.py) on the way, and the programs as people start them behind one."""

import contextlib
import shutil
import socket
import sys

import pytest
import trustme

from notion_wizard.core.codes import Code
from notion_wizard.core.ports import Cancel
from notion_wizard.core.secret import Secret
from tests.support import peer as behaviours
from tests.support.command_line import run
from tests.support.peer import Peer, answering, message, server_side
from tests.support.real_proxy import RealProxy
from tests.support.wire import TOKEN, problem_with, trusting

NOTION = "https://api.notion.com/v1"
A_TOKEN = "ntn_" + "98765432109" + "CanaryTokenThatIsNowhereEverToBeSee"

needs_openssl = pytest.mark.skipif(
    not shutil.which("openssl"), reason="proxy.py makes up certificates with openssl"
)
trust_is_a_file = pytest.mark.skipif(
    sys.platform != "linux", reason="there the system's trust is a file"
)


@pytest.fixture(scope="module")
def notions():
    """The authority that signs for Notion."""
    return trustme.CA(organization_name="Notion's own")


@pytest.fixture(scope="module")
def inspector():
    return trustme.CA(organization_name="Acme Inspection")


@pytest.fixture(scope="module")
def notion_itself(notions):
    """A server at the end of every tunnel that shows Notion's certificate."""
    tls = server_side(notions.issue_cert("api.notion.com"))
    with contextlib.closing(Peer(behaviours.notion, tls)) as server:
        yield server


@pytest.fixture(scope="module")
def plain_proxy(notion_itself):
    with RealProxy(notion_itself.port) as proxy:
        yield proxy


@pytest.fixture(scope="module")
def login_proxy(notion_itself):
    with RealProxy(notion_itself.port, "--basic-auth", "anna:p@ss") as proxy:
        yield proxy


@pytest.fixture
def inspecting_proxy(notion_itself, inspector, notions):
    with RealProxy(notion_itself.port, inspector=inspector, notions=notions) as proxy:
        yield proxy


def test_through_a_real_proxy_notion_is_reached(notion, plain_proxy, notions):
    client = notion(NOTION, proxies={"https": plain_proxy.url()}, tls=trusting(notions))
    assert client.identify(Secret(TOKEN), Cancel())[0].workspace == "Northwind"
    assert b"CONNECT" in plain_proxy.seen()
    assert TOKEN.encode() not in plain_proxy.seen()


@pytest.mark.parametrize("login", ["", "anna:wrong@"])
def test_a_real_proxy_that_wants_a_login_says_so(notion, login_proxy, notions, login):
    proxies = {"https": login_proxy.url(login)}
    problem = problem_with(notion(NOTION, proxies=proxies, tls=trusting(notions)))
    assert problem.code is Code.PROXY_LOGIN
    assert problem.diagnosis.facts["proxy"] == login_proxy.name


def test_with_the_right_login_a_real_proxy_leads_to_notion(notion, login_proxy, notions):
    proxies = {"https": login_proxy.url("anna:p%40ss@")}
    client = notion(NOTION, proxies=proxies, tls=trusting(notions))
    assert client.identify(Secret(TOKEN), Cancel())[0].workspace == "Northwind"
    # The issuer is asked for through the same proxy, with the same login.
    assert client.inspection(Cancel()).facts["issuer"] == "Notion's own"


@needs_openssl
def test_210_a_real_proxy_that_inspects_and_is_not_trusted_gets_no_token(
    notion, inspecting_proxy, notions
):
    proxies = {"https": inspecting_proxy.url()}
    problem = problem_with(notion(NOTION, proxies=proxies, tls=trusting(notions)))
    assert problem.code is Code.TLS_NOT_TRUSTED
    assert problem.diagnosis.facts["issuer"] == "Acme Inspection"
    assert b"CONNECT" in inspecting_proxy.seen()
    assert b"/users/me" not in inspecting_proxy.seen()
    assert TOKEN.encode() not in inspecting_proxy.seen()


@needs_openssl
def test_214_a_real_proxy_that_inspects_and_is_trusted_here_passes_and_is_told(
    notion, inspecting_proxy, inspector
):
    client = notion(NOTION, proxies={"https": inspecting_proxy.url()}, tls=trusting(inspector))
    assert client.identify(Secret(TOKEN), Cancel())[0].workspace == "Northwind"
    # It does read along, so the test before this one would have seen the token.
    assert TOKEN.encode() in inspecting_proxy.seen()
    told = client.inspection(Cancel())
    assert told.code is Code.INSPECTED_BUT_TRUSTED
    assert told.facts["issuer"] == "Acme Inspection"


def test_231_what_a_real_proxy_cannot_reach_is_not_blamed_on_notion(notion):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        nobody = taken.getsockname()[1]
    with RealProxy(nobody) as proxy:
        problem = problem_with(notion(NOTION, proxies={"https": proxy.url()}))
    assert problem.code is Code.BLOCKED
    assert problem.diagnosis.facts["proxy_status"] == 502


# The programs as they are started, on their way to Notion's own address


class Programs:
    """The programs, on a computer that trusts the authority whose certificate is in `trusted`."""

    def __init__(self, trusted, authority):
        self._trusted = trusted
        self.trust(authority)

    def trust(self, authority):
        authority.cert_pem.write_to_path(self._trusted)

    def check(self, proxy):
        ran = self._run(proxy, "check", given=A_TOKEN.encode())
        assert A_TOKEN[4:] not in ran.output + ran.errors
        return ran.exit_code, ran.json

    def doctor(self, proxy):
        """Each rung of the way with its state, or what was found there."""
        found = {
            one["name"]: one["diagnosis"]["slug"] if one["diagnosis"] else one["status"]
            for one in self._run(proxy, "doctor").json["checks"]
        }
        del found["keychain"]
        return found

    def _run(self, proxy, command, given=b""):
        environment = {"HTTPS_PROXY": proxy, "SSL_CERT_FILE": str(self._trusted)}
        return run(command, "--json", given=given, environment=environment)


@pytest.fixture
def programs(tmp_path, notions):
    return Programs(tmp_path / "trusted.pem", notions)


@trust_is_a_file
def test_check_and_doctor_find_notion_through_a_real_proxy(programs, plain_proxy):
    exit_code, document = programs.check(plain_proxy.url())
    assert (exit_code, document["identity"]["workspace"]) == (0, "Northwind")
    assert programs.doctor(plain_proxy.url()) == {
        "network": "skipped",
        "proxy": "ok",
        # No public list knows the authority of a test.
        "certificates": "inspected-but-trusted",
        "notion": "ok",
    }
    assert A_TOKEN.encode() not in plain_proxy.seen()


@trust_is_a_file
@needs_openssl
def test_check_and_doctor_tell_of_a_real_proxy_that_inspects(programs, inspecting_proxy, inspector):
    exit_code, document = programs.check(inspecting_proxy.url())
    assert (exit_code, document["diagnosis"]["slug"]) == (3, "tls-not-trusted")
    assert "Acme Inspection" in str(document["diagnosis"]["causes"])
    found = programs.doctor(inspecting_proxy.url())
    assert (found["proxy"], found["certificates"]) == ("ok", "tls-not-trusted")
    assert b"Authorization" not in inspecting_proxy.seen()

    programs.trust(inspector)
    exit_code, document = programs.check(inspecting_proxy.url())
    assert (exit_code, document["identity"]["workspace"]) == (0, "Northwind")
    told = {one["slug"]: one["explanation"] for one in document["advice"]}
    assert "Acme Inspection" in told["inspected-but-trusted"]
    found = programs.doctor(inspecting_proxy.url())
    assert (found["certificates"], found["notion"]) == ("inspected-but-trusted", "ok")


def refusing(status):
    return answering(message(b"<html>No.</html>", status=status))


def breaking_off(peer, connection):
    peer.read_request(connection)
    connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
    connection.recv(1)


@pytest.mark.parametrize(
    ("behave", "slug", "proxy_rung"),
    [
        (refusing("407 Proxy Authentication Required"), "proxy-login", "proxy-login"),
        (refusing("302 Found"), "sign-in-page", "ok"),
        (refusing("403 Forbidden"), "blocked", "ok"),
        (refusing("502 Bad Gateway"), "blocked", "ok"),
        (refusing("503 Service Unavailable"), "blocked", "ok"),
        (refusing("504 Gateway Timeout"), "blocked", "ok"),
        (answering(b"SSH-2.0-OpenSSH_9.2\r\n"), "strange-answer", "ok"),
        (breaking_off, "connection-cut", "ok"),
    ],
    ids=["407", "302", "403", "502", "503", "504", "another protocol", "an end in the tunnel"],
)
def test_check_and_doctor_tell_what_a_proxy_does_instead_of_leading(
    programs, peer, behave, slug, proxy_rung
):
    server = peer(behave)
    exit_code, document = programs.check(server.proxy)
    assert (exit_code, document["diagnosis"]["slug"]) == (3, slug)
    assert programs.doctor(server.proxy) == {
        "network": "skipped",
        "proxy": proxy_rung,
        "certificates": "skipped",
        "notion": slug,
    }
    assert A_TOKEN.encode() not in b"".join(server.requests)


@pytest.fixture(params=["down", "unknown", "socks", "unreadable"])
def no_proxy(request):
    """The address of a proxy that is none."""
    with socket.socket() as bound:
        # Bound and not listening: nobody else takes the port meanwhile.
        bound.bind(("127.0.0.1", 0))
        port = bound.getsockname()[1]
        yield {
            "down": f"http://anna:secret@127.0.0.1:{port}",
            "unknown": "http://proxy.invalid:3128",
            "socks": f"socks5h://127.0.0.1:{port}",
            "unreadable": "http://127.0.0.1:none",
        }[request.param]


def test_check_and_doctor_tell_of_a_proxy_that_cannot_be_used(programs, no_proxy):
    exit_code, document = programs.check(no_proxy)
    assert (exit_code, document["diagnosis"]["slug"]) == (3, "proxy-unreachable")
    assert "secret" not in str(document)
    assert programs.doctor(no_proxy) == {
        "network": "skipped",
        "proxy": "proxy-unreachable",
        "certificates": "skipped",
        "notion": "proxy-unreachable",
    }
