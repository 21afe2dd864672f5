"""What this system calls its keychain, so that a person finds the entry again."""
# jeepney brings no types:
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false

import os
import sys
from contextlib import closing
from pathlib import Path
from typing import Final

_GNOME: Final = "Passwords and Keys (GNOME Keyring)"
KWALLET: Final = "KWallet"

_BY_PLATFORM: Final = {"win32": "Windows Credential Manager", "darwin": "Keychain"}

_BY_BACKEND: Final = {
    "keyring.backends.Windows.WinVaultKeyring": _BY_PLATFORM["win32"],
    "keyring.backends.macOS.Keyring": _BY_PLATFORM["darwin"],
    "keyring.backends.kwallet.DBusKeyring": KWALLET,
}

# As the kernel has them: cut after 15 characters.
_BY_PROCESS: Final = {
    "gnome-keyring-d": _GNOME,
    "oo7-daemon": _GNOME,
    "kwalletd5": KWALLET,
    "kwalletd6": KWALLET,
    "ksecretd": KWALLET,
    "keepassxc": "KeePassXC",
}

_SECONDS_PER_CALL: Final = 2


def usual_name() -> str:
    """Return what this system's keychain is usually called, without asking anybody."""
    if name := _BY_PLATFORM.get(sys.platform):
        return name
    desktop = os.environ.get("XDG_CURRENT_DESKTOP", "").upper().split(":")
    return KWALLET if "KDE" in desktop else _GNOME


def name_of(backend: str) -> str:
    """Return what the keychain behind keyring's backend is called; takes a few seconds at most."""
    if name := _BY_BACKEND.get(backend):
        return name
    process = _secret_service_process()
    if process is None:
        return usual_name()
    return _BY_PROCESS.get(process, f"Secret Service ({process})")


def _secret_service_process() -> str | None:
    try:
        # Comes with keyring, and only where there is D-Bus.
        from jeepney.bus_messages import message_bus  # noqa: PLC0415
        from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415

        with closing(open_dbus_connection()) as bus:
            # The next call to the backend starts it anyway.
            start = message_bus.StartServiceByName("org.freedesktop.secrets")
            bus.send_and_get_reply(start, timeout=_SECONDS_PER_CALL)
            owner = message_bus.GetConnectionUnixProcessID("org.freedesktop.secrets")
            (process_id,) = bus.send_and_get_reply(owner, timeout=_SECONDS_PER_CALL).body
        return Path(f"/proc/{int(process_id)}/comm").read_text(encoding="utf-8").strip()
    except Exception:  # noqa: BLE001 - it is only a name, the keychain itself says what is wrong
        return None
