"""A keychain that is asked once for each entry: each question may show a prompt of the system."""

from notion_wizard.core.ports import Keychain
from notion_wizard.core.secret import Secret
from notion_wizard.core.text import Phrase


class AskedOnce:
    """A `Keychain` over another one, for one deed that nobody else interrupts.

    What was read is known until it is written or deleted here. So what was written is really read
    back.
    """

    def __init__(self, keychain: Keychain) -> None:
        self._keychain = keychain
        self._known: dict[str, Secret | None] = {}

    @property
    def name(self) -> str | Phrase:
        """What the system calls it."""
        return self._keychain.name

    def read(self, entry: str) -> Secret | None:
        """Return the token kept under this entry, or None."""
        if entry not in self._known:
            self._known[entry] = self._keychain.read(entry)
        return self._known[entry]

    def write(self, entry: str, token: Secret) -> None:
        """Keep the token under this entry."""
        self._known.pop(entry, None)
        self._keychain.write(entry, token)

    def delete(self, entry: str) -> None:
        """Forget this entry."""
        self._known.pop(entry, None)
        self._keychain.delete(entry)
