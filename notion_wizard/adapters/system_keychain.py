"""The system's keychain, through keyring."""

import importlib
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol, TypeVar

from notion_wizard.adapters.keychain_backend import Backend
from notion_wizard.adapters.keychain_name import KWALLET, name_of, usual_name
from notion_wizard.adapters.keychain_trouble import code_of, reason_of, says_not_there
from notion_wizard.core.codes import Code
from notion_wizard.core.problem import Problem
from notion_wizard.core.secret import Secret

_Answer = TypeVar("_Answer")

_USER: Final = "token"

_WINDOWS: Final = "keyring.backends.Windows.WinVaultKeyring"
_MACOS: Final = "keyring.backends.macOS.Keyring"
_LINUX: Final = (
    "keyring.backends.SecretService.Keyring",
    "keyring.backends.libsecret.Keyring",
    "keyring.backends.kwallet.DBusKeyring",
)
_FAIL: Final = "keyring.backends.fail.Keyring"

_SAFE: Final = (_WINDOWS, _MACOS, *_LINUX)
"""keyring's backends that leave a token to the system's own encrypted store, best first.

They are imported by name: a frozen program has lost the entry points keyring finds them by.
keyring's own choice would be its chainer as soon as two of them are there.
"""

_MOST_ON_WINDOWS: Final = 1280
"""Characters in an entry of Windows: 2,560 bytes of UTF-16."""


class _OfKeyring(Backend, Protocol):
    viable: bool


@dataclass(frozen=True, slots=True)
class _Chosen:
    path: str
    backend: Backend
    name: str


class SystemKeychain:
    """The `Keychain` port over the system's own store.

    The first call chooses the backend: the one `PYTHON_KEYRING_BACKEND` names if it is safe, else
    the first safe one that is there. An entry is kept under the service `notion-wizard/<entry>`
    with the user name `token`. What was written is not read back here: that is the caller's
    proof. Raises NO_KEYCHAIN, KEYCHAIN_LOCKED, KEYCHAIN_REFUSED, KEYCHAIN_NOT_SAFE, KEYCHAIN_FULL
    or KEYCHAIN_TROUBLE, with the facts `keychain` and `reason`.
    """

    def __init__(self) -> None:
        self._chosen: _Chosen | None = None

    @property
    def name(self) -> str:
        """What the system calls it; its usual name before the first call. Never waits."""
        return self._chosen.name if self._chosen else usual_name()

    def read(self, entry: str) -> Secret | None:
        """Return the token kept under this entry, or None."""
        chosen = self._choice()
        text = self._asked_twice(lambda: chosen.backend.get_password(_service(entry), _USER))
        return None if text is None else Secret(text)

    def write(self, entry: str, token: Secret) -> None:
        """Keep the token under this entry, in place of any before."""
        chosen = self._choice()
        if chosen.path == _WINDOWS:
            if len(token) > _MOST_ON_WINDOWS:
                raise Problem(Code.KEYCHAIN_FULL, keychain=self.name, reason="too long")
            # Else keyring keeps the token of before as `token@notion-wizard/…`, for ever.
            self._ask(lambda: _forget(chosen.backend, entry))
        self._ask(lambda: chosen.backend.set_password(_service(entry), _USER, token.reveal()))

    def delete(self, entry: str) -> None:
        """Forget this entry; one that is not there is no problem."""
        chosen = self._choice()
        self._ask(lambda: _forget(chosen.backend, entry))

    def _choice(self) -> _Chosen:
        if self._chosen is None:
            path = self._wanted() or self._first_there()
            backend: Backend = self._ask(_class_of(path))
            name = name_of(path)
            if name == KWALLET:
                from notion_wizard.adapters.kwallet import CarefulReader  # noqa: PLC0415 - rare

                backend = CarefulReader(backend)
            self._chosen = _Chosen(path, backend, name)
        return self._chosen

    def _wanted(self) -> str | None:
        wanted = os.environ.get("PYTHON_KEYRING_BACKEND")
        if not wanted:
            return None
        if wanted in _SAFE and _is_there(wanted):
            return wanted
        unsafe = wanted not in (*_SAFE, _FAIL)
        code = Code.KEYCHAIN_NOT_SAFE if unsafe else Code.NO_KEYCHAIN
        raise Problem(code, keychain=wanted, reason="PYTHON_KEYRING_BACKEND")

    def _first_there(self) -> str:
        candidates = {"win32": (_WINDOWS,), "darwin": (_MACOS,)}.get(sys.platform, _LINUX)
        for path in candidates:
            if _is_there(path):
                return path
        raise Problem(Code.NO_KEYCHAIN, keychain=self.name, reason="none of keyring's is there")

    def _asked_twice(self, question: Callable[[], _Answer]) -> _Answer:
        """Ask once more where there was trouble: here, too, that second may not be enough."""
        try:
            return self._ask(question)
        except Problem as problem:
            if problem.code is not Code.KEYCHAIN_TROUBLE:
                raise
        return self._ask(question)

    def _ask(self, question: Callable[[], _Answer]) -> _Answer:
        try:
            return question()
        except Exception as trouble:  # noqa: BLE001 - keyring lets through whatever a system raises
            problem = Problem(code_of(trouble), keychain=self.name, reason=reason_of(trouble))
        raise problem


def _service(entry: str) -> str:
    # A service for each entry: under one service Windows keeps one user name only.
    return f"notion-wizard/{entry}"


def _class_of(path: str) -> type[_OfKeyring]:
    # Here, not above: keyring takes 0.04 s to import, and the window is painted before that.
    module, _, name = path.rpartition(".")
    return getattr(importlib.import_module(module), name)


def _is_there(path: str) -> bool:
    backend = _class_of(path)
    # Asked twice: D-Bus gives a busy computer a second to greet.
    return bool(backend.viable or backend.viable)


def _forget(backend: Backend, entry: str) -> None:
    from keyring.errors import PasswordDeleteError  # noqa: PLC0415 - as above

    try:
        backend.delete_password(_service(entry), _USER)
    except PasswordDeleteError as refusal:
        if not says_not_there(refusal):
            raise
