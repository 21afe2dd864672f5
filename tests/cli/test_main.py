import sys
from types import ModuleType

import pytest

from notion_wizard import __main__ as start


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
