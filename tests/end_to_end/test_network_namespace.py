"""The programs in networks of their own: without routes, without names, with what hangs."""

import contextlib
import socket
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
import trustme

from notion_wizard.adapters.limits import USUAL
from notion_wizard.cli.doctor import SECONDS as SECONDS_OF_DOCTOR
from tests.end_to_end.conftest import TOKEN
from tests.support import peer as behaviours
from tests.support.command_line import PROGRAM
from tests.support.network_namespace import (
    IPV4,
    IPV6,
    OURS,
    NameServer,
    NetworkNamespace,
    why_not,
)
from tests.support.peer import Peer, server_side

NOTION = "api.notion.com"
LOCAL, LOCAL_IPV6 = (address.partition("/")[0] for address in OURS)

START = 20
"""What starting and ending may take on a slow machine, in seconds."""
OF_A_CHECK = 75


@pytest.fixture(scope="module", autouse=True)
def possible():
    reason = why_not()
    if reason:
        pytest.skip(reason)


@pytest.fixture
def network():
    with NetworkNamespace() as one:
        yield one


def check(network, **environment):
    ran = network.run(*PROGRAM, "check", "--json", given=TOKEN.encode(), environment=environment)
    assert "Traceback" not in ran.errors
    assert TOKEN[4:] not in ran.output + ran.errors
    return ran.exit_code, ran.json["diagnosis"]["slug"]


def doctor(network, **environment):
    ran = network.run(*PROGRAM, "doctor", "--json", environment=environment)
    assert "Traceback" not in ran.errors
    return {
        one["name"]: one["diagnosis"]["slug"] if one["diagnosis"] else one["status"]
        for one in ran.json["checks"]
    }


def nothing(_network):
    pass


def loopback_alone(network):
    network.set_up_loopback()


def nobody_to_ask_for_names(network):
    network.set_up_line()
    network.set_name_server("127.0.0.1")


def a_route_of(kind, address=IPV4):
    def arrange(network):
        network.set_up_line()
        network.set_names({NOTION: [address]})
        network.ip("-6" if ":" in address else "-4", "route", "add", kind, address)

    return arrange


@pytest.mark.parametrize(
    ("arrange", "slug"),
    [
        (nothing, "offline"),
        (loopback_alone, "offline"),
        (nobody_to_ask_for_names, "name-not-found"),
        (a_route_of("unreachable"), "offline"),
        (a_route_of("unreachable", IPV6), "offline"),
        (a_route_of("blackhole"), "offline"),
        # As by a firewall of this computer.
        (a_route_of("prohibit"), "blocked"),
    ],
    ids=[
        "no network at all",
        "loopback alone",
        "no name server",
        "an unreachable route",
        "an unreachable route for IPv6",
        "a route into nothing",
        "a prohibited route",
    ],
)
def test_what_keeps_this_computer_from_notion_is_told_at_once(network, arrange, slug):
    arrange(network)
    assert check(network) == (3, slug)
    found = doctor(network)
    assert found["network"] == found["notion"] == slug
    assert found["proxy"] == found["certificates"] == "skipped"


def test_a_name_that_the_name_server_does_not_know_is_told(network):
    network.set_up_line()
    network.set_name_server("127.0.0.1")
    with NameServer(network):
        assert check(network) == (3, "name-not-found")
        assert doctor(network)["network"] == "name-not-found"


def test_without_a_network_a_proxy_is_what_cannot_be_reached(network):
    assert check(network, HTTPS_PROXY="http://proxy.example:3128") == (3, "proxy-unreachable")
    assert doctor(network, HTTPS_PROXY="http://proxy.example:3128")["proxy"] == "proxy-unreachable"


@pytest.fixture
def notion_in(tmp_path):
    """Answer in a network as Notion, in the given way; returns what lets programs trust it."""
    authority = trustme.CA()
    trusted = tmp_path / "trusted.pem"
    authority.cert_pem.write_to_path(trusted)
    tls = server_side(authority.issue_cert(NOTION))

    def answer(network, behave, address=LOCAL):
        network.set_up_line()
        family = socket.AF_INET6 if ":" in address else socket.AF_INET
        server = Peer(
            behave,
            tls,
            listener=network.inside(lambda: socket.create_server((address, 443), family=family)),
            connect=lambda address: network.inside(lambda: socket.create_connection(address)),
        )
        network.keep(contextlib.closing(server))
        return {"SSL_CERT_FILE": str(trusted)}

    return answer


def test_notion_answers_on_its_own_address(network, notion_in):
    trust = notion_in(network, behaviours.notion)
    network.set_names({NOTION: [LOCAL]})
    assert check(network, **trust) == (0, "nothing-shared")
    assert doctor(network, **trust)["notion"] == "ok"


def test_with_ipv6_alone_notion_is_reached(network, notion_in):
    trust = notion_in(network, behaviours.notion, LOCAL_IPV6)
    network.set_names({NOTION: [LOCAL_IPV6]})
    assert check(network, **trust) == (0, "nothing-shared")
    assert doctor(network, **trust)["network"] == "ok"


def test_a_broken_ipv6_does_not_keep_ipv4_from_working(network, notion_in):
    trust = notion_in(network, behaviours.notion)
    network.set_names({NOTION: [IPV6, LOCAL]})
    network.ip("-6", "route", "add", "unreachable", IPV6)
    assert check(network, **trust) == (0, "nothing-shared")
    assert doctor(network, **trust)["network"] == "ok"


# With the time limits as they are, each in a network of its own and all at once


def swallowed(network, _notion_in):
    network.set_up_line()
    network.set_names({NOTION: [IPV4]})
    return {}


def silent_at_the_answer(network, notion_in):
    trust = notion_in(network, behaviours.hanging)
    network.set_names({NOTION: [LOCAL]})
    return trust


def dripping(network, notion_in):
    trust = notion_in(network, behaviours.dripping)
    network.set_names({NOTION: [LOCAL]})
    return trust


def no_word_of_the_name_server(network, _notion_in):
    network.set_up_line()
    network.set_name_server("127.0.0.1", "timeout:30", "attempts:5")
    network.keep(NameServer(network, silent=True))
    return {}


def a_silent_proxy(network, _notion_in):
    network.set_up_loopback()
    listener = network.keep(network.inside(lambda: socket.create_server(("127.0.0.1", 0))))
    return {"HTTPS_PROXY": f"http://127.0.0.1:{listener.getsockname()[1]}"}


HANGING = (swallowed, silent_at_the_answer, dripping, no_word_of_the_name_server, a_silent_proxy)


@pytest.fixture
def silent_keychain():
    """What lets a program find a keychain that takes every question and answers none."""
    pytest.importorskip("secretstorage")
    from tests.support.secret_service import (  # noqa: PLC0415 - Linux only
        SecretServiceSession,
        is_installed,
    )

    if not is_installed():
        pytest.skip("needs dbus and gnome-keyring")
    with SecretServiceSession() as session:
        session.fall_silent()
        yield {"DBUS_SESSION_BUS_ADDRESS": session.address, "PYTHON_KEYRING_BACKEND": ""}


def timed(function, *arguments, **options):
    began = time.monotonic()
    result = function(*arguments, **options)
    return result, time.monotonic() - began


@pytest.mark.long
def test_whatever_hangs_check_and_doctor_end_in_time(notion_in, silent_keychain):
    with contextlib.ExitStack() as stack:
        pool = stack.enter_context(ThreadPoolExecutor(2 * len(HANGING)))
        checks, doctors = {}, {}
        for hang in HANGING:
            network = stack.enter_context(NetworkNamespace())
            environment = {**hang(network, notion_in), **silent_keychain}
            checks[hang] = pool.submit(timed, check, network, **environment)
            doctors[hang] = pool.submit(timed, doctor, network, **environment)
        for hang in HANGING:
            ended, seconds = checks[hang].result()
            assert ended == (3, "timed-out"), hang
            assert seconds < min(USUAL.call + START, OF_A_CHECK), hang
            found, seconds = doctors[hang].result()
            assert found["notion"] == "timed-out", hang
            assert found["certificates"] == "skipped", hang
            assert found["keychain"] == "keychain-waiting", hang
            assert seconds < SECONDS_OF_DOCTOR + START, hang
    line = {hang: doctors[hang].result()[0] for hang in HANGING}
    assert line[swallowed]["network"] == "timed-out"
    assert line[no_word_of_the_name_server]["network"] == "timed-out"
    assert line[dripping]["network"] == line[silent_at_the_answer]["network"] == "ok"
    # It took the connection; what is behind it is not known.
    assert line[a_silent_proxy]["proxy"] == "ok"


@pytest.mark.long
def test_an_ipv6_that_swallows_costs_time_and_no_more(network, notion_in):
    trust = notion_in(network, behaviours.notion)
    network.set_names({NOTION: [IPV6, LOCAL]})
    ended, seconds = timed(check, network, **trust)
    assert ended == (0, "nothing-shared")
    # Each new connection tries it first.
    assert USUAL.connect <= seconds < OF_A_CHECK
    assert doctor(network, **trust)["network"] == "ok"
