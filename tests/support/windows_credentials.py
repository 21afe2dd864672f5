"""Windows' credential calls as keyring's own Windows backend meets them, in memory.

Known from keyring 25.7's code and issue 355: https://github.com/jaraco/keyring/issues/355
"""

from types import SimpleNamespace

import keyring.backends.Windows

_NOT_FOUND = 1168
_BAD_STUB_DATA = 1783
_MOST_BYTES = 2560


class WindowsError(Exception):
    """pywin32's `pywintypes.error`."""

    def __init__(self, winerror, funcname):
        super().__init__(winerror, funcname, "what Windows says")
        self.winerror = winerror
        self.funcname = funcname


class WindowsCredentials:
    """`kept` by target name; set `fault` to a number and every call raises it.

    `ask` is called before each answer: the system may ask the person.
    """

    CRED_TYPE_GENERIC = 1
    CRED_PERSIST_ENTERPRISE = 3

    def __init__(self, monkeypatch):
        self.kept = {}
        self.fault = None
        self.ask = lambda: None
        backend = keyring.backends.Windows
        monkeypatch.setattr(backend, "win32cred", self, raising=False)
        monkeypatch.setattr(
            backend, "pywintypes", SimpleNamespace(error=WindowsError), raising=False
        )
        monkeypatch.setattr(backend, "missing_deps", False)

    def CredRead(self, Type, TargetName):  # noqa: N802, N803, ARG002 - Windows' names
        self._answer("CredRead")
        if TargetName not in self.kept:
            raise WindowsError(_NOT_FOUND, "CredRead")
        return dict(self.kept[TargetName])

    def CredWrite(self, credential, _flags):  # noqa: N802 - Windows' name
        self._answer("CredWrite")
        blob = credential["CredentialBlob"].encode("utf-16-le")
        if len(blob) > _MOST_BYTES:
            raise WindowsError(_BAD_STUB_DATA, "CredWrite")
        self.kept[credential["TargetName"]] = {**credential, "CredentialBlob": blob}

    def CredDelete(self, Type, TargetName):  # noqa: N802, N803, ARG002 - Windows' names
        self._answer("CredDelete")
        del self.kept[TargetName]

    def _answer(self, call):
        self.ask()
        if self.fault is not None:
            raise WindowsError(self.fault, call)
