"""A real KWallet behind its Secret Service, without a screen and unlocked.

It is unlocked as its PAM module unlocks it at login: with the hash of the password through a pipe,
and the session's environment through a socket. Found out with KWallet 5.103 of Debian 12.
"""

import hashlib
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Final

import secretstorage
from jeepney.io.blocking import open_dbus_connection

from tests.support.secret_service import PASSWORD, SecretServiceSession

_PROGRAM: Final = "kwalletd5"
# It shows its Diffie-Hellman only with this plugin, which Debian does no more than recommend.
_CRYPTO: Final = "libqca-ossl.so"
_PATIENCE: Final = 30

_SETTINGS: Final = """\
[Wallet]
Default Wallet=kdewallet
Enabled=true
First Use=false
Leave Open=true
Close When Idle=false
Prompt on Open=false

[org.freedesktop.secrets]
apiEnabled=true
"""


def is_installed() -> bool:
    """Whether this computer has what it needs."""
    libraries = Path("/usr/lib").glob(f"*/qca-qt5/crypto/{_CRYPTO}")
    return all(map(shutil.which, ("dbus-daemon", _PROGRAM))) and any(libraries)


class KWalletSession(SecretServiceSession):
    """A context manager, as the session with gnome-keyring is."""

    def _start_keyring(self) -> None:
        settings, data = self._folder / "config" / "kwalletrc", self._folder / "data" / "kwalletd"
        settings.parent.mkdir()
        settings.write_text(_SETTINGS, encoding="utf-8")
        data.mkdir(parents=True)
        salt = os.urandom(56)
        (data / "kdewallet.salt").write_bytes(salt)
        key = hashlib.pbkdf2_hmac("sha512", PASSWORD.encode(), salt, 50_000, 56)
        # The first start makes the wallet, and only the second one shows it to others.
        self._log_in(key, "made")
        self._wait_until((data / "kdewallet.kwl").exists)
        made = self._programs.pop()
        made.terminate()
        made.communicate()
        self._log_in(key, "opened")
        self._wait_until(self._has_wallet)

    def _log_in(self, key: bytes, name: str) -> None:
        place = str(self._folder / "run" / name)
        reads, writes = os.pipe()
        os.write(writes, key)
        os.close(writes)
        with socket.socket(socket.AF_UNIX) as listening, open(reads, "rb") as pipe:  # noqa: PTH123
            listening.bind(place)
            listening.listen(1)
            passed = (pipe.fileno(), listening.fileno())
            self._programs.append(
                subprocess.Popen(  # noqa: S603 - its words stand here
                    (_PROGRAM, "--pam-login", *map(str, passed)),
                    env={
                        "PATH": os.environ["PATH"],
                        "PAM_KWALLET5_LOGIN": place,
                        "QT_QPA_PLATFORM": "offscreen",
                        **self.environment,
                    },
                    stdin=subprocess.PIPE,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                    pass_fds=passed,
                    start_new_session=True,
                )
            )
            with socket.socket(socket.AF_UNIX) as login:
                login.connect(place)
                login.sendall(b"LC_ALL=C.UTF-8\n\n")
        self._wait_for("org.freedesktop.secrets")

    def _has_wallet(self) -> bool:
        with closing(open_dbus_connection(self.address)) as bus:
            return any(secretstorage.get_all_collections(bus))

    @staticmethod
    def _wait_until(condition: Callable[[], bool]) -> None:
        deadline = time.monotonic() + _PATIENCE
        while not condition():
            assert time.monotonic() < deadline, "KWallet does not open"
            time.sleep(0.02)
