"""What the tests of the adapters share."""

import contextlib
import gc
import warnings

import pytest
import trustme

from notion_wizard.adapters.notion_http import NotionHttp
from tests.support.peer import Peer
from tests.support.wire import PATIENT

pytest.register_assert_rewrite("tests.adapters.keychain_contract")


@pytest.fixture
def peer():
    """Make a peer; all are closed after the test."""
    with contextlib.ExitStack() as stack:

        def make(behave, tls=None):
            return stack.enter_context(contextlib.closing(Peer(behave, tls)))

        yield make


@pytest.fixture(scope="session")
def authority():
    return trustme.CA(organization_name="Acme Inspection")


@pytest.fixture
def notion():
    """Make clients; all are closed after the test."""
    with contextlib.ExitStack() as stack:

        def make(url, limits=PATIENT, **others):
            return stack.enter_context(contextlib.closing(NotionHttp(url, limits=limits, **others)))

        yield make


@pytest.fixture
def secret_service(monkeypatch):
    """A real, unlocked Secret Service, which this process finds too."""
    pytest.importorskip("secretstorage")
    from tests.support.secret_service import (  # noqa: PLC0415 - Linux only
        SecretServiceSession,
        is_installed,
    )

    if not is_installed():
        pytest.skip("needs dbus and gnome-keyring")
    with SecretServiceSession() as session:
        address = session.environment["DBUS_SESSION_BUS_ADDRESS"]
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "")
        yield session
    # keyring leaves its connection to the collector when the keyring does not open.
    with warnings.catch_warnings(action="ignore", category=ResourceWarning):
        gc.collect()
