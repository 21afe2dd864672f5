"""Writes the Python that PySide6 keeps inside of its library, compiled, for a package to bring.

Qt for Python has some modules of its own as source inside of libshiboken, and compiles them at
each start: a fifth of what loading it takes. Where a folder `files.dir` lies beside the library,
it takes them from there instead (its own switch for that is `SBK_EMBED`).

Usage: pyside_support.py FOLDER. The same PYTHONHASHSEED gives the same bytes: what is compiled of
a set is in the order of its hashes.
"""

import sys
import tempfile
from importlib import import_module
from pathlib import Path
from py_compile import PycInvalidationMode
from py_compile import compile as compile_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from zipfile import ZipFile

PLACE: Final = "shiboken6/files.dir"
"""Where it looks for them, beside its other files."""

_PACKAGE: Final = "shibokensupport"


def write_support(folder: Path) -> list[Path]:
    """Return the files written into the folder; for this version of Python and of PySide6."""
    import_module("PySide6.QtCore")
    kept: ZipFile = sys.modules[f"{_PACKAGE}.signature.loader"].__loader__.zfile
    written: list[Path] = []
    with tempfile.TemporaryDirectory() as unpacked:
        for name in kept.namelist():
            if name.startswith(f"{_PACKAGE}/") and name.endswith(".py"):
                source = kept.extract(name, unpacked)
                target = folder / f"{name}c"
                target.parent.mkdir(parents=True, exist_ok=True)
                # What it was compiled of does not come along: nothing to compare it with.
                unchecked = PycInvalidationMode.UNCHECKED_HASH
                compile_module(source, str(target), name, doraise=True, invalidation_mode=unchecked)
                written.append(target)
    return written


if __name__ == "__main__":
    write_support(Path(sys.argv[1]))
