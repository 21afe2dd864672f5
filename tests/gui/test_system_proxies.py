"""The system's proxies through Qt. Scripts (PAC) are Windows' and macOS's, and not run here."""

import subprocess
import sys

import pytest
from PySide6.QtNetwork import QNetworkProxy
from requests.utils import get_environ_proxies, select_proxy

from notion_wizard import PROXY_ARGUMENT, window
from notion_wizard.core.codes import Code
from notion_wizard.core.ports import Cancel
from notion_wizard.core.problem import Problem
from notion_wizard.gui import own_command
from notion_wizard.gui import system_proxies as module
from notion_wizard.gui.system_proxies import asked_of_qt, first_usable, system_proxies
from tests.support.command_line import run

NOTION = "https://api.notion.com/v1"
OF_THE_SYSTEM = "http://system.example:3128"
Kind = QNetworkProxy.ProxyType
PLAIN = QNetworkProxy(Kind.HttpProxy, "proxy.example", 3128)
CACHING = QNetworkProxy(Kind.HttpCachingProxy, "caching.example", 8080)
SOCKS = QNetworkProxy(Kind.Socks5Proxy, "socks.example", 1080)
FILES = QNetworkProxy(Kind.FtpCachingProxy, "files.example", 21)
NAMELESS = QNetworkProxy(Kind.HttpProxy, "", 3128)
NONE = QNetworkProxy(Kind.NoProxy)


@pytest.fixture
def qt_knows(monkeypatch):
    """Be on a system where Qt knows more than the environment, and let it know this."""

    def tell(proxy):
        def ask(_url):
            if isinstance(proxy, Exception):
                raise proxy
            return proxy

        monkeypatch.setattr(module, "_QT_KNOWS_MORE", True)
        monkeypatch.setattr(module, "asked_of_qt", ask)

    return tell


@pytest.mark.parametrize(
    ("found", "proxy"),
    [
        ([NONE], None),
        ([], None),
        ([PLAIN], "http://proxy.example:3128"),
        ([CACHING], "http://caching.example:8080"),
        ([PLAIN, CACHING, NONE], "http://proxy.example:3128"),
        ([NONE, PLAIN], None),
        ([FILES, NAMELESS, CACHING], "http://caching.example:8080"),
        ([SOCKS], "socks5h://socks.example:1080"),
        ([SOCKS, PLAIN], "http://proxy.example:3128"),
        ([SOCKS, NONE], None),
    ],
)
def test_the_first_usable_way_of_the_system_is_taken(found, proxy):
    assert first_usable(found) == proxy


@pytest.mark.parametrize(
    ("proxy", "address"),
    [
        (
            QNetworkProxy(Kind.HttpProxy, "proxy.example", 3128, "an:na", "p@ss/w%rd"),
            "http://an%3Ana:p%40ss%2Fw%25rd@proxy.example:3128",
        ),
        (QNetworkProxy(Kind.HttpProxy, "2001:db8::1", 3128), "http://[2001:db8::1]:3128"),
        (QNetworkProxy(Kind.HttpProxy, "proxy.example", 0), "http://proxy.example"),
    ],
    ids=["a login", "an IPv6 address", "no port"],
)
def test_a_proxy_s_address_is_written_as_requests_reads_it(proxy, address):
    assert first_usable([proxy]) == address


def test_qt_itself_is_asked_in_a_process_of_its_own(monkeypatch):
    assert asked_of_qt(NOTION) is None
    # All that Qt knows on Linux; on other systems it does not look there.
    if sys.platform == "linux":
        monkeypatch.setenv("https_proxy", "http://anna:p%40ss@proxy.example:3128")
        assert asked_of_qt(NOTION) == "http://anna:p%40ss@proxy.example:3128"


def test_the_program_tells_of_qt_when_it_asks_itself():
    told = run(PROXY_ARGUMENT, NOTION)
    assert (told.exit_code, told.output, told.errors) == (0, "null", "")


@pytest.mark.skipif(sys.platform == "win32", reason="a program of two lines is one of a shell")
@pytest.mark.parametrize("marker", ["frozen", "compiled", "none"])
def test_a_packaged_program_asks_itself_too(tmp_path, monkeypatch, marker):
    packaged = tmp_path / "notion-wizard"
    packaged.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m notion_wizard "$@"\n')
    packaged.chmod(0o700)
    monkeypatch.setattr(sys, "executable", str(packaged))
    if marker == "frozen":
        monkeypatch.setattr(sys, "frozen", True, raising=False)
    elif marker == "compiled":
        monkeypatch.setattr(own_command, "__compiled__", object(), raising=False)
    assert asked_of_qt(NOTION) is None
    if sys.platform == "linux":
        monkeypatch.setenv("https_proxy", "http://proxy.example:3128")
        assert asked_of_qt(NOTION) == "http://proxy.example:3128"


def test_a_module_in_the_folder_where_the_wizard_was_started_is_not_loaded(tmp_path, monkeypatch):
    (tmp_path / "json.py").write_text("raise SystemExit(1)")
    monkeypatch.chdir(tmp_path)
    assert asked_of_qt(NOTION) is None


def test_qt_is_not_waited_for_longer_than_a_browser_does(monkeypatch):
    monkeypatch.setattr(module, "_SECONDS", 0)
    with pytest.raises(subprocess.TimeoutExpired):
        asked_of_qt(NOTION)


WAIT_FOR_EVER = """
import sys, time
from PySide6.QtNetwork import QNetworkProxyFactory
from notion_wizard.gui import system_proxies
system_proxies._SECONDS = 0.2
QNetworkProxyFactory.systemProxyForQuery = lambda _query: time.sleep(1000)
system_proxies.tell_of_qt(sys.argv[1])
"""


def test_the_process_that_asks_qt_ends_even_if_qt_waits_for_ever():
    command = [sys.executable, "-c", WAIT_FOR_EVER, NOTION]
    ended = subprocess.run(command, capture_output=True, check=False)  # noqa: S603 - our own
    assert (ended.returncode, ended.stdout) == (1, b"")


def test_what_qt_knows_is_told_as_requests_takes_it(qt_knows):
    qt_knows(OF_THE_SYSTEM)
    assert system_proxies(NOTION) == {"https": OF_THE_SYSTEM}
    qt_knows(None)
    assert system_proxies(NOTION) == {}


@pytest.mark.parametrize(
    "fault",
    [
        OSError("no more processes"),
        subprocess.TimeoutExpired("python", 10),
        subprocess.CalledProcessError(1, "python"),
        ValueError("no JSON"),
    ],
    ids=lambda fault: type(fault).__name__,
)
def test_where_qt_cannot_be_asked_what_is_known_without_it_holds(qt_knows, monkeypatch, fault):
    qt_knows(fault)
    assert system_proxies(NOTION) == {}
    monkeypatch.setattr("requests.utils.get_environ_proxies", lambda _url: {"all": OF_THE_SYSTEM})
    assert system_proxies(NOTION) == {"https": OF_THE_SYSTEM}


def test_where_qt_knows_the_environment_alone_it_is_not_asked(monkeypatch):
    monkeypatch.setattr(module, "_QT_KNOWS_MORE", False)
    monkeypatch.setattr(module, "asked_of_qt", None)
    assert system_proxies(NOTION) == {}
    monkeypatch.setenv("ALL_PROXY", "proxy.example:3128")
    assert system_proxies(NOTION) == {"https": "proxy.example:3128"}


@pytest.mark.parametrize(
    "url",
    [
        "http://localhost:8080/v1",
        "http://127.0.0.1:8080/v1",
        "http://127.9.9.9/v1",
        "https://[::1]:8443/v1",
    ],
)
def test_to_this_computer_there_is_never_a_proxy(qt_knows, monkeypatch, url):
    qt_knows(OF_THE_SYSTEM)
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://environment.example:3128")
    assert system_proxies(url) == {}


@pytest.mark.parametrize(
    "environment",
    [
        {"HTTPS_PROXY": "http://environment.example:1"},
        {"https_proxy": "http://environment.example:1"},
        {"https_proxy": "environment.example:1"},
        {"https_proxy": "http://anna:p%40ss@environment.example:1"},
        {"https_proxy": "socks5h://environment.example:1"},
        {"ALL_PROXY": "http://environment.example:1"},
        {"http_proxy": "http://environment.example:1"},
        {"https_proxy": "http://environment.example:1", "no_proxy": "notion.com"},
        {"https_proxy": "http://environment.example:1", "NO_PROXY": "api.notion.com"},
        {"https_proxy": "http://environment.example:1", "no_proxy": "*"},
        {"https_proxy": "http://environment.example:1", "no_proxy": "other.example"},
        {"no_proxy": "api.notion.com"},
        {"no_proxy": "*"},
    ],
    ids=lambda environment: " ".join("=".join(pair) for pair in environment.items()),
)
def test_what_the_environment_says_holds_for_the_window_as_without_it(
    qt_knows, monkeypatch, environment
):
    qt_knows(OF_THE_SYSTEM)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    expected = select_proxy(NOTION, get_environ_proxies(NOTION))
    assert select_proxy(NOTION, dict(system_proxies(NOTION))) == expected


def test_hosts_without_a_proxy_in_the_environment_do_not_hide_the_system_s(qt_knows, monkeypatch):
    qt_knows(OF_THE_SYSTEM)
    monkeypatch.setenv("NO_PROXY", "other.example")
    assert system_proxies(NOTION) == {"https": OF_THE_SYSTEM}


def test_the_window_goes_to_notion_by_the_proxies_of_the_system(qt_knows):
    qt_knows("http://127.0.0.1:none")
    notion = window._real_services("en", None).notion
    with pytest.raises(Problem) as stopped:
        notion.reach(Cancel())
    assert stopped.value.code is Code.PROXY_UNREACHABLE


def test_a_window_is_shown_without_loading_what_the_proxies_need():
    loaded = (
        "import sys, notion_wizard.window;print({'PySide6.QtNetwork', 'requests'} & {*sys.modules})"
    )
    told = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", loaded], capture_output=True, text=True, check=True
    ).stdout
    assert told.strip() == "set()"
