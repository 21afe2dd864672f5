import contextlib
import gc
import sys
from types import ModuleType

import pytest

from notion_wizard import API_URL_VARIABLE, CLIPBOARD_ARGUMENT, PROXY_ARGUMENT
from notion_wizard import __main__ as start
from notion_wizard.core.codes import Code
from notion_wizard.practice.scenario import TOKEN


@pytest.fixture(autouse=True)
def garbage_as_before():
    yield
    gc.enable()


@pytest.fixture
def window(monkeypatch):
    """A window that closes at once and tells how it was opened."""
    module = ModuleType("notion_wizard.window")
    module.opened = []

    def run_window(practice, language, api_url):
        module.opened.append((practice, language, api_url))
        return 0

    module.run_window = run_window
    monkeypatch.setitem(sys.modules, "notion_wizard.window", module)
    monkeypatch.setenv("DISPLAY", ":0")
    return module


def test_without_a_command_the_window_opens(monkeypatch, window):
    arguments = ["--practice", "--lang", "de", "--api-url", "http://127.0.0.1:1/v1"]
    monkeypatch.setattr(sys, "argv", ["notion-wizard", *arguments])
    assert start.main() == 0
    assert window.opened == [("databases-found", "de", "http://127.0.0.1:1/v1")]


def test_ctrl_c_is_130(monkeypatch, window):
    def interrupt(*_arguments):
        raise KeyboardInterrupt

    window.run_window = interrupt
    monkeypatch.setattr(sys, "argv", ["notion-wizard"])
    assert start.main() == 130


def test_without_arguments_the_window_opens_at_once(monkeypatch, window):
    monkeypatch.setattr(sys, "argv", ["notion-wizard"])
    monkeypatch.setattr(start, "_run", None)  # the command line is not asked
    assert start.main() == 0
    assert window.opened == [(None, None, None)]


@pytest.fixture
def asked_for_proxy(monkeypatch):
    module = ModuleType("notion_wizard.gui.system_proxies")
    asked = []
    module.tell_of_qt = asked.append
    monkeypatch.setitem(sys.modules, "notion_wizard.gui.system_proxies", module)
    return asked


def test_the_program_may_ask_itself_for_the_proxy(monkeypatch, window, asked_for_proxy):
    monkeypatch.setattr(sys, "argv", ["notion-wizard", PROXY_ARGUMENT, "https://api.notion.com/v1"])
    assert start.main() == 0
    assert asked_for_proxy == ["https://api.notion.com/v1"]
    assert not window.opened


@pytest.mark.parametrize(
    "typed",
    [
        [PROXY_ARGUMENT],
        [PROXY_ARGUMENT, "--json"],
        [PROXY_ARGUMENT, "https://a.example", "https://b.example"],
        [PROXY_ARGUMENT[:-1], "https://a.example"],
        [f"{PROXY_ARGUMENT}=https://a.example"],
        ["check", PROXY_ARGUMENT, "https://a.example"],
        ["https://a.example", PROXY_ARGUMENT],
    ],
    ids=" ".join,
)
def test_nothing_that_is_typed_by_mistake_asks_for_the_proxy(
    monkeypatch, asked_for_proxy, capsys, typed
):
    monkeypatch.setattr(sys, "argv", ["notion-wizard", *typed])
    assert start.main() == 2
    assert asked_for_proxy == []
    assert capsys.readouterr().out == ""


@pytest.fixture
def asked_for_clipboard(monkeypatch):
    module = ModuleType("notion_wizard.gui.elsewhere_copied")
    asked = []
    module.tell_of_clipboard = asked.append
    monkeypatch.setitem(sys.modules, "notion_wizard.gui.elsewhere_copied", module)
    return asked


@pytest.mark.parametrize("mode", ["clipboard", "selection"])
def test_the_program_may_ask_itself_for_the_clipboard(
    monkeypatch, window, asked_for_clipboard, mode
):
    monkeypatch.setattr(sys, "argv", ["notion-wizard", CLIPBOARD_ARGUMENT, mode])
    assert start.main() == 0
    assert asked_for_clipboard == [mode]
    assert not window.opened


@pytest.mark.parametrize("typed", [(), ("both",), ("clipboard", "selection")], ids=" ".join)
def test_nothing_that_is_typed_by_mistake_asks_for_the_clipboard(
    monkeypatch, asked_for_clipboard, capsys, typed
):
    monkeypatch.setattr(sys, "argv", ["notion-wizard", CLIPBOARD_ARGUMENT, *typed])
    assert start.main() == 2
    assert asked_for_clipboard == []
    assert capsys.readouterr().out == ""


def test_nobody_is_told_of_what_the_program_asks_itself(monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["notion-wizard", "--help"])
    with pytest.raises(SystemExit):
        start.main()
    told = capsys.readouterr().out
    assert PROXY_ARGUMENT not in told
    assert CLIPBOARD_ARGUMENT not in told


def test_the_environment_may_name_another_address(monkeypatch, window):
    monkeypatch.setattr(sys, "argv", ["notion-wizard"])
    monkeypatch.setenv(API_URL_VARIABLE, "http://127.0.0.1:1/v1")
    assert start.main() == 0
    assert window.opened == [(None, None, "http://127.0.0.1:1/v1")]


def test_a_window_that_cannot_open_is_told_as_any_fault(monkeypatch, window, capsys):
    def fail(*_arguments):
        raise ValueError(TOKEN)

    window.run_window = fail
    monkeypatch.setattr(sys, "argv", ["notion-wizard"])
    assert start.main() != 0
    told = capsys.readouterr().err
    assert "NW-9011" in told
    assert TOKEN not in told


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a place to draw")
def test_without_a_display_it_says_so(monkeypatch, window, capsys):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "argv", ["notion-wizard"])
    assert start.main() != 0
    assert Code.NO_DISPLAY.label in capsys.readouterr().err
    assert not window.opened


def test_behind_the_window_no_thread_looks_for_garbage(monkeypatch, window):
    monkeypatch.setattr(sys, "argv", ["notion-wizard"])
    assert start.main() == 0
    assert not gc.isenabled()
    assert window.opened


@pytest.mark.parametrize(("typed", "registered"), [(["--version"], [gc.freeze]), ([], [])])
def test_a_command_ends_without_a_last_look_for_garbage(monkeypatch, window, typed, registered):
    at_exit = []
    monkeypatch.setattr(start.atexit, "register", at_exit.append)
    monkeypatch.setattr(sys, "argv", ["notion-wizard", *typed])
    with contextlib.suppress(SystemExit):
        start.main()
    assert at_exit == registered
    assert bool(window.opened) is not bool(typed)
