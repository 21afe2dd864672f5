import gc
import sys
from types import ModuleType

import pytest

from notion_wizard import API_URL_VARIABLE
from notion_wizard import __main__ as start
from notion_wizard.core.codes import Code
from notion_wizard.practice.scenario import TOKEN


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


def test_garbage_is_collected_again_when_the_window_is_closed(monkeypatch, window):
    monkeypatch.setattr(sys, "argv", ["notion-wizard"])
    assert start.main() == 0
    assert gc.isenabled()
    assert window.opened
