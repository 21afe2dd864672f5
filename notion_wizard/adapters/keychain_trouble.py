"""What keyring's exceptions, and those it lets through, mean for the person.

They are known by name and number: most of their classes exist on one system only.
"""

from collections.abc import Iterator
from typing import Final

from notion_wizard.core.codes import Code

_BY_TYPE: Final = {
    "keyring.errors.NoKeyringError": Code.NO_KEYCHAIN,
    "keyring.errors.KeyringLocked": Code.KEYCHAIN_LOCKED,
    "secretstorage.exceptions.LockedException": Code.KEYCHAIN_LOCKED,
    "secretstorage.exceptions.PromptDismissedException": Code.KEYCHAIN_REFUSED,
}

# Windows' winerror.h. 1783 is its answer to an entry that is too long:
# https://github.com/jaraco/keyring/issues/355
_BY_WINDOWS_ERROR: Final = {
    5: Code.KEYCHAIN_REFUSED,  # ERROR_ACCESS_DENIED
    8: Code.KEYCHAIN_FULL,  # ERROR_NOT_ENOUGH_MEMORY
    112: Code.KEYCHAIN_FULL,  # ERROR_DISK_FULL
    1223: Code.KEYCHAIN_REFUSED,  # ERROR_CANCELLED
    1312: Code.NO_KEYCHAIN,  # ERROR_NO_SUCH_LOGON_SESSION
    1783: Code.KEYCHAIN_FULL,  # RPC_X_BAD_STUB_DATA
    1816: Code.KEYCHAIN_FULL,  # ERROR_NOT_ENOUGH_QUOTA
}

# macOS' SecBase.h.
_BY_MACOS_STATUS: Final = {
    -34: Code.KEYCHAIN_FULL,  # errSecDiskFull
    -128: Code.KEYCHAIN_REFUSED,  # errSecUserCanceled
    -25291: Code.NO_KEYCHAIN,  # errSecNotAvailable
    -25293: Code.KEYCHAIN_REFUSED,  # errSecAuthFailed
    -25294: Code.NO_KEYCHAIN,  # errSecNoSuchKeychain
    -25302: Code.KEYCHAIN_FULL,  # errSecDataTooLarge
    -25307: Code.NO_KEYCHAIN,  # errSecNoDefaultKeychain
    -25308: Code.KEYCHAIN_LOCKED,  # errSecInteractionNotAllowed
    -25315: Code.KEYCHAIN_LOCKED,  # errSecInteractionRequired
}

_BY_DBUS_ERROR: Final = {
    "org.freedesktop.Secret.Error.IsLocked": Code.KEYCHAIN_LOCKED,
    "org.freedesktop.DBus.Error.AccessDenied": Code.KEYCHAIN_REFUSED,
    "org.freedesktop.DBus.Error.LimitsExceeded": Code.KEYCHAIN_FULL,
    "org.freedesktop.DBus.Error.ServiceUnknown": Code.NO_KEYCHAIN,
    "org.freedesktop.DBus.Error.Spawn.ExecFailed": Code.NO_KEYCHAIN,
    "org.freedesktop.DBus.Error.Spawn.ChildExited": Code.NO_KEYCHAIN,
    "org.freedesktop.DBus.Error.Spawn.ServiceNotFound": Code.NO_KEYCHAIN,
}


def code_of(trouble: BaseException) -> Code:
    """Return the end state that an exception out of keyring stands for."""
    # keyring wraps what the system said, and the system is the more exact of the two.
    known = [code for link in _chain(trouble) if (code := _code_of_one(link))]
    return known[-1] if known else Code.KEYCHAIN_TROUBLE


def reason_of(trouble: BaseException) -> str:
    """Return the exceptions' kinds and numbers for the report, and nothing of their texts."""
    return " < ".join(
        f"{type(link).__name__} {number}" if (number := _number_of(link)) else type(link).__name__
        for link in _chain(trouble)
    )


def says_not_there(trouble: BaseException) -> bool:
    """Tell whether keyring's PasswordDeleteError only means that there was no such entry."""
    return trouble.__cause__ is None or _number_of(trouble.__cause__) == _MACOS_NOT_FOUND


_MACOS_NOT_FOUND: Final = -25300


def _chain(trouble: BaseException) -> Iterator[BaseException]:
    link: BaseException | None = trouble
    while link is not None:
        yield link
        link = link.__cause__


def _code_of_one(trouble: BaseException) -> Code | None:
    number = _number_of(trouble)
    by_number = _BY_WINDOWS_ERROR.get(number) or _BY_MACOS_STATUS.get(number) if number else None
    return (
        by_number
        or _BY_DBUS_ERROR.get(str(getattr(trouble, "name", "")))
        or next(
            (code for kind in type(trouble).__mro__ if (code := _BY_TYPE.get(_path(kind)))), None
        )
    )


def _number_of(trouble: BaseException) -> int | None:
    if isinstance(number := getattr(trouble, "winerror", None), int):
        return number
    from_macos = type(trouble).__module__ == "keyring.backends.macOS.api"
    if from_macos and trouble.args and isinstance(number := trouble.args[0], int):
        return number
    return None


def _path(kind: type) -> str:
    return f"{kind.__module__}.{kind.__qualname__}"
