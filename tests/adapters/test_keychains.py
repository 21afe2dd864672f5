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


class Proved(SystemKeychain):
    """Writes until it is there, as a person does who clicks Save again."""

    def write(self, entry, token):
        super().write(entry, token)
        while self.read(entry) != token:
            super().write(entry, token)


# keyring does not close its connection after a garbled answer.
@pytest.mark.filterwarnings(
    "ignore:unclosed <socket:ResourceWarning",
    "ignore:Exception ignored in. <socket:pytest.PytestUnraisableExceptionWarning",
)
@pytest.mark.long
@pytest.mark.timeout(20)
@pytest.mark.xfail(
    strict=False,
    reason="KWallet 5.103 garbles one answer in 250, and now and then asks for its password",
)
class TestKWallet(KeychainContract):
    """KWallet through its Secret Service, where it is installed."""

    longest = 100_000

    @pytest.fixture
    def keychain(self, monkeypatch):
        pytest.importorskip("secretstorage")
        from tests.support import kwallet  # noqa: PLC0415 - Linux only

        if not kwallet.is_installed():
            pytest.skip("needs dbus, libkf5wallet-bin and libqca-qt5-2-plugins")
        with kwallet.KWalletSession() as session:
            monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", session.address)
            monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "")
            yield Proved()

    def test_it_is_called_by_its_name(self, keychain):
        keychain.read("orders")
        assert keychain.name == "KWallet"


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
