"""What is used of keyring's backends, so that one can stand in for another."""

from typing import Protocol


class Backend(Protocol):
    """A store of passwords by service and user name. It may raise whatever its system raises."""

    def get_password(self, service: str, username: str) -> str | None:
        """Return the password, or None if there is none."""
        ...

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep the password."""
        ...

    def delete_password(self, service: str, username: str) -> None:
        """Forget the password; raises PasswordDeleteError if there is none."""
        ...
