"""The environment of this computer, and where its variables are set."""

import os
import sys
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Final

from notion_wizard.core.token_places.model import Assignment, Variable
from notion_wizard.core.token_places.start_files import assignments_in
from notion_wizard.core.token_places.variables import variables_of

_LARGEST: Final = 1_000_000
"""In bytes: nobody writes a start file that large."""


def variables_here(key: bytes) -> tuple[Variable, ...]:
    """Return the variables with a token, and where they are set, as far as that can be known."""
    return variables_of(os.environ, assignments(), key)


if sys.platform == "win32":  # pragma: no cover - the registry is Windows' own
    import winreg

    from notion_wizard.core.token_places.model import Scope, Setting

    _LISTS: Final = (
        (Scope.ACCOUNT, winreg.HKEY_CURRENT_USER, "Environment"),
        (
            Scope.COMPUTER,
            winreg.HKEY_LOCAL_MACHINE,
            r"SYSTEM\CurrentControlSet\Control\Session Manager\Environment",
        ),
    )

    def assignments() -> Iterator[Assignment]:
        """Yield the variables of this account and of the computer; not run on Windows yet."""
        for scope, root, path in _LISTS:
            try:
                opened = winreg.OpenKey(root, path)
            except OSError:
                continue
            with opened:
                for number in range(winreg.QueryInfoKey(opened)[1]):
                    name, value, _kind = winreg.EnumValue(opened, number)
                    # Names differ in capitals only for who reads them; os.environ has capitals.
                    yield Assignment(name.upper(), str(value), Setting(scope=scope))

else:
    _IN_HOME: Final = (
        *(".profile", ".bash_profile", ".bash_login", ".bashrc", ".bash_aliases"),
        *(".zshenv", ".zprofile", ".zshrc", ".zlogin", ".pam_environment"),
        *(".config/fish/config.fish", ".config/environment.d/*.conf"),
    )
    _FOR_ALL: Final = (
        *("etc/environment", "etc/profile", "etc/profile.d/*.sh", "etc/bash.bashrc"),
        *("etc/bashrc", "etc/zshenv", "etc/zprofile", "etc/zshrc", "etc/environment.d/*.conf"),
        *("etc/zsh/zshenv", "etc/zsh/zprofile", "etc/zsh/zshrc"),
    )

    def assignments(root: Path = Path("/")) -> Iterator[Assignment]:
        """Yield what the start files set: the person's own, then those for all people."""
        home = Path.home()
        own = chain.from_iterable(sorted(home.glob(pattern)) for pattern in _IN_HOME)
        for_all = chain.from_iterable(sorted(root.glob(pattern)) for pattern in _FOR_ALL)
        for file in own:
            yield from assignments_in(_text_of(file), f"~/{file.relative_to(home)}")
        for file in for_all:
            yield from assignments_in(_text_of(file), str(file))

    def _text_of(file: Path) -> str:
        """Return the text of a start file; nothing for one that is none or cannot be read."""
        try:
            if not file.is_file():
                return ""
            with file.open("rb") as opened:
                return opened.read(_LARGEST).decode("utf-8", "replace")
        except OSError:
            return ""
