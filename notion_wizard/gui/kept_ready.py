"""Brings all that the window may need into memory, so that it goes on without its files.

An update or a removal may take them while it is open: what it loads then is gone, or newer.
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from typing import Final

import notion_wizard
from notion_wizard.resources import resource, text_of_resource

_PACKAGE: Final = notion_wizard.__name__
_OF_OTHER_STARTS: Final = ("__main__", "cli", "practice", "self_test")
"""What the window never asks for, or in practice has loaded long before."""

_LIBRARIES: Final = ("tomllib", "importlib_metadata", "keyring.backend")
_LIBRARIES_HERE: Final = {
    "win32": ("keyring.backends.Windows",),
    # On another system this one would look for Apple's libraries, with the compiler's help.
    "darwin": ("keyring.backends.macOS",),
}.get(
    sys.platform,
    (
        "jeepney.io.blocking",
        "cryptography.hazmat.primitives.ciphers",
        "keyring.backends.SecretService",
    ),
)
"""What Notion's words and the keychain of this system need, in bits."""

_FOLDERS: Final = ("icons", "illustrations", "handbook")


def everything() -> Iterator[Callable[[], object]]:
    """Yield small pieces of work: all of ours, and the files beside it that pages show."""
    modules = (name for name in _modules() if name.split(".")[1] not in _OF_OTHER_STARTS)
    for name in (*_LIBRARIES, *_LIBRARIES_HERE, *modules):
        yield partial(_load, name)
    yield partial(_read, "screens.toml")
    for folder in _FOLDERS:
        for file in sorted(resource(folder).glob("*.*")):
            yield partial(_read, f"{folder}/{file.name}")


def _modules() -> list[str]:
    folder = Path(notion_wizard.__file__).parent
    files = (file.relative_to(folder) for file in folder.rglob("*.py*"))
    names = {
        ".".join((_PACKAGE, *file.with_suffix("").parts)).removesuffix(".__init__")
        for file in files
        if file.suffix in (".py", ".pyc") and "__pycache__" not in file.parts
    } - {_PACKAGE}
    # A program that was packed into an archive has no files.
    return sorted(names) or [
        one.name for one in walk_packages(notion_wizard.__path__, f"{_PACKAGE}.")
    ]


def _load(name: str) -> None:
    # Some of ours are made for another system. Who needs one of the others tells what is wrong.
    with suppress(Exception):
        import_module(name)


def _read(name: str) -> None:
    with suppress(OSError):
        text_of_resource(name)
