"""What the tests of the adapters share."""

import gc
import warnings

import pytest

pytest.register_assert_rewrite("tests.adapters.keychain_contract")


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
