import socket

import pytest

from notion_wizard.adapters.api_address import parse_address
from notion_wizard.adapters.connection import Proxy, connect, proxy_to
from notion_wizard.adapters.notion_address import NOTION
from notion_wizard.core.codes import Code
from notion_wizard.core.problem import Problem

PROXY_VARIABLES = ("HTTPS_PROXY", "https_proxy")


def test_a_host_that_listens_is_reached():
    with socket.create_server(("127.0.0.1", 0)) as server:
        connect("127.0.0.1", server.getsockname()[1])


def test_a_host_that_does_not_listen_refuses():
    with socket.socket() as bound:
        # Bound and not listening: nobody else takes the port meanwhile.
        bound.bind(("127.0.0.1", 0))
        port = bound.getsockname()[1]
        with pytest.raises(Problem) as caught:
            connect("127.0.0.1", port)
    assert caught.value.code is Code.CONNECTION_REFUSED
    assert caught.value.diagnosis.facts == {"host": "127.0.0.1", "port": port}
    assert caught.value.__context__ is None


def test_a_host_that_can_be_no_name_is_a_problem_too():
    with pytest.raises(Problem):
        connect("a" * 64 + ".example", 443)


@pytest.mark.parametrize("variable", PROXY_VARIABLES)
@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("http://proxy.example:3128", "proxy.example:3128"),
        ("proxy.example:3128", "proxy.example:3128"),
        ("http://anna:secret@proxy.example:3128", "proxy.example:3128"),
        ("http://proxy.example", "proxy.example:80"),
        ("https://proxy.example", "proxy.example:443"),
        ("socks5://proxy.example", "proxy.example:1080"),
        ("http://[2001:db8::1]:3128", "[2001:db8::1]:3128"),
        ("http://proxy.example:port", ""),
    ],
)
def test_the_systems_proxy_is_told_without_its_login(monkeypatch, variable, value, name):
    monkeypatch.setenv(variable, value)
    proxy = proxy_to(parse_address(NOTION))
    assert proxy is not None
    assert proxy.name == name
    assert "secret" not in repr(proxy)


def test_without_a_proxy_there_is_none():
    assert proxy_to(parse_address(NOTION)) is None


def test_to_this_computer_there_is_never_a_proxy(monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://proxy.example:3128")
    assert proxy_to(parse_address("http://127.0.0.1:8080/v1")) is None


def test_hosts_that_need_no_proxy_are_asked_without(monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example:3128")
    monkeypatch.setenv("NO_PROXY", "api.notion.com")
    assert proxy_to(parse_address(NOTION)) is None


def test_a_proxy_is_named_by_host_and_port():
    assert Proxy("proxy.example", 3128).name == "proxy.example:3128"
