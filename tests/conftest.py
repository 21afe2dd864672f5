"""What every test may rely on: nothing of the person who runs it is read, written or asked."""

import os
import signal
import sys

import pytest
from hypothesis import settings

_OF_THE_PERSON = ("http_proxy", "https_proxy", "all_proxy", "no_proxy", "notion_wizard_api_url")


def pytest_configure(config: pytest.Config) -> None:
    # `make test` tries the same examples each time: a change is judged by what it changed. New
    # ones are looked for by `make test-all`, which leaves nothing out.
    settings.register_profile("the same each time", derandomize=True)
    if config.getoption("markexpr"):
        settings.load_profile("the same each time")
    # A test that wants a keychain brings one; any other that reaches for one gets an error.
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    # What was started behind an "&" of a script ignores Ctrl+C, and so would all that it starts.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    # Without a display Qt ends the process before Python can say why.
    if sys.platform == "linux" and not {"DISPLAY", "WAYLAND_DISPLAY"} & os.environ.keys():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def a_home_of_its_own(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch):
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    for folder in ("CONFIG", "DATA", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{folder}_HOME", str(home / folder.lower()))
    for name in _OF_THE_PERSON:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture(scope="session")
def qapp_args():
    """What the program makes its application with; Qt is loaded for tests that want one only."""
    return ["notion-wizard", "-style", "fusion"]
