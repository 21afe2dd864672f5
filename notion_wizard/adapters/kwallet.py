"""KWallet's Secret Service garbles what it carries in one session of two hundred.

It is the session whose shared key begins with a zero byte; keyring opens one for each call. Seen
with 5.103, and others met the like: https://github.com/docker/secrets-engine/issues/649
"""

from typing import Final

from notion_wizard.adapters.keychain_backend import Backend

_MOST_READINGS: Final = 5


class CarefulReader:
    """A backend that believes KWallet what it has said twice.

    What was written and read back differently is no matter of this place: a save tells it (605).
    """

    def __init__(self, backend: Backend) -> None:
        self._backend = backend

    def get_password(self, service: str, username: str) -> str | None:
        """Return the password, or None if there is none."""
        said: str | None = None
        for reading in range(_MOST_READINGS):
            before, said = said, self._said(service, username)
            if reading > 0 and said == before:
                break
        return said

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep the password."""
        self._backend.set_password(service, username, password)

    def delete_password(self, service: str, username: str) -> None:
        """Forget the password."""
        self._backend.delete_password(service, username)

    def _said(self, service: str, username: str) -> str | None:
        try:
            return self._backend.get_password(service, username)
        except UnicodeDecodeError:
            return None
