"""macOS' keychain calls as keyring's own macOS backend meets them, in memory (keyring 25.7)."""

from types import SimpleNamespace

import keyring.backends.macOS

_API = "keyring.backends.macOS.api"
_NOT_FOUND = -25300
_USER_CANCELED = -128


class MacError(Exception):
    __module__ = _API


class NotFound(MacError):  # noqa: N818 - its name there
    __module__ = _API


class KeychainDenied(MacError):  # noqa: N818 - its name there
    __module__ = _API


class MacKeychain:
    """`kept` by service; set `fault` to a status and every call raises it.

    `ask` is called before each answer: the system may ask the person.
    """

    Error = MacError
    NotFound = NotFound
    KeychainDenied = KeychainDenied

    def __init__(self, monkeypatch):
        self.kept = {}
        self.fault = 0
        self.ask = lambda: None
        backend = keyring.backends.macOS
        monkeypatch.setattr(backend, "platform", SimpleNamespace(system=lambda: "Darwin"))
        monkeypatch.setattr(backend, "api", self, raising=False)

    def find_generic_password(self, _keychain, service, _username):
        self._answer(0 if service in self.kept else _NOT_FOUND)
        return self.kept[service]

    def set_generic_password(self, _keychain, service, _username, password):
        self._answer(0)
        self.kept[service] = password

    def delete_generic_password(self, _keychain, service, _username):
        self._answer(0 if service in self.kept else _NOT_FOUND)
        del self.kept[service]

    def _answer(self, status):
        self.ask()
        status = self.fault or status
        if status == _NOT_FOUND:
            raise NotFound(status, "Item not found")
        if status == _USER_CANCELED:
            raise KeychainDenied(status, "Keychain Access Denied")
        if status:
            raise MacError(status, "Unknown Error")
