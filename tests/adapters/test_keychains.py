"""Every keychain keeps the contract."""

import pytest

from notion_wizard.adapters.system_keychain import SystemKeychain
from notion_wizard.practice.memory import MemoryKeychain
from tests.adapters.keychain_contract import KeychainContract
from tests.support.macos_keychain import MacKeychain
from tests.support.windows_credentials import WindowsCredentials


class TestMemoryKeychain(KeychainContract):
    @pytest.fixture
    def keychain(self):
        return MemoryKeychain()


class TestSecretService(KeychainContract):
    longest = 100_000

    @pytest.fixture
    def keychain(self, secret_service):
        assert secret_service
        return SystemKeychain()


class TestWindows(KeychainContract):
    """keyring's own backend, over Windows' calls in memory."""

    @pytest.fixture
    def keychain(self, monkeypatch):
        WindowsCredentials(monkeypatch)
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.Windows.WinVaultKeyring")
        return SystemKeychain()


class TestMacOS(KeychainContract):
    """keyring's own backend, over macOS' calls in memory."""

    @pytest.fixture
    def keychain(self, monkeypatch):
        MacKeychain(monkeypatch)
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.macOS.Keyring")
        return SystemKeychain()
