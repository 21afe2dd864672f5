"""What the program is made of: each part's version and licence, and the texts that go along.

A package brings a list of its own, which `packaging/licences.py` makes; from the source and after
`pip install` the installed packages tell.
"""

import json
import platform
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from notion_wizard import __version__
from notion_wizard.resources import resource

if TYPE_CHECKING:
    from importlib.metadata import Distribution, PackageMetadata

FOLDER: Final = "licences"
"""Among the resources."""

LIST: Final = "parts.json"
"""What a package brings: its parts, with the names of the files beside it."""

QT_SOURCE: Final = "https://download.qt.io/archive/qt/"
PYSIDE_SOURCE: Final = "https://code.qt.io/cgit/pyside/pyside-setup.git/"
"""Where the source of what is under the LGPL is, each version by its number."""

_OURS: Final = "notion-wizard"
_PYSIDE: Final = ("pyside6-essentials", "shiboken6")
# Their wheels bring no text, and offer a choice of licences: it is made here.
_LGPL: Final = "LGPL-3.0-only"
_NAME: Final = re.compile(r"[A-Za-z0-9._-]++")
# A line of a package's list of its files.
_TEXT: Final = re.compile(
    r"^[^,/\n]*\.dist-info/(?:[^,\n]*/)?(?:LICEN[CS]E|NOTICE|COPYING)[^,/\n]*", re.MULTILINE
)
# What an older Python has not, and needs a package for: 3.11 below "3.12".
_BELOW: Final = re.compile(r"python_(?:full_)?version < [\"']3\.(\d{1,3})")


@dataclass(frozen=True, slots=True)
class Part:
    """Something that the program is made of; the licence by its SPDX name."""

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]

    def text(self) -> str:
        """Return its licence and its notices."""
        return "\n\n\n".join(file.read_text("utf-8").strip("\n") for file in self.texts)


def parts() -> tuple[Part, ...]:
    """Return what this program is made of, itself first."""
    folder = resource(FOLDER)
    if not (folder / LIST).is_file():
        return installed_parts()
    told = json.loads((folder / LIST).read_text("utf-8"))
    return tuple(
        Part(one["name"], one["version"], one["licence"], tuple(folder / n for n in one["texts"]))
        for one in told
    )


@cache
def installed_parts(
    site_packages: Path | None = None,
    python_version: str = platform.python_version(),
    python_licence: Path | None = None,
) -> tuple[Part, ...]:
    """Return the parts that are installed here, or among other packages with another Python."""
    ours = _found(_OURS, None)
    others = dict(_others(ours, site_packages, int(python_version.split(".")[1])))
    gpl = ours.part.texts if ours else ()
    lgpl = (resource(f"{FOLDER}/LGPL-3.0.txt"), *gpl)
    notices = tuple(resource(f"{FOLDER}/{name}.txt") for name in ("Qt", "ICU"))
    python = python_licence or resource(f"{FOLDER}/Python.txt")
    pyside = [others.pop(name) for name in _PYSIDE if name in others]
    return (
        Part("Notion Wizard", __version__, "GPL-3.0-or-later", gpl),
        # Qt comes inside of PySide's wheel, under its version.
        *(Part("Qt", one.version, _LGPL, lgpl + notices) for one in pyside[:1]),
        *(Part(one.name, one.version, _LGPL, lgpl) for one in pyside),
        Part("Python", python_version, "PSF-2.0", (python,)),
        *(part for _, part in sorted(others.items())),
    )


def installed_part(name: str) -> Part | None:
    """Return a part as its package describes it; None where it is not installed."""
    found = _found(name, None)
    return found and found.part


@dataclass(frozen=True, slots=True)
class _Installed:
    part: Part
    requires: tuple[str, ...]


def _others(
    ours: _Installed | None, site_packages: Path | None, python_minor: int
) -> Iterator[tuple[str, Part]]:
    """Yield what is needed, and what that needs; what is for other systems is not there."""
    waiting, seen = list(_needed(ours, python_minor)), set[str]()
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        if (found := _found(name, site_packages)) is not None:
            waiting.extend(_needed(found, python_minor))
            yield name, found.part


def _needed(installed: _Installed | None, python_minor: int) -> Iterator[str]:
    """Yield the names of what it needs always, not of what somebody may want besides."""
    for told in installed.requires if installed else ():
        name, below = _NAME.match(told), _BELOW.search(told)
        is_needed = "extra ==" not in told and not (below and int(below[1]) <= python_minor)
        if name and is_needed:
            yield re.sub(r"[-_.]++", "-", name[0]).lower()


def _found(name: str, site_packages: Path | None) -> _Installed | None:
    # Late: a package, which brings its list, never needs it.
    from importlib.metadata import distributions  # noqa: PLC0415

    path = sys.path if site_packages is None else [str(site_packages)]
    for distribution in distributions(name=name, path=path):
        told = distribution.metadata  # read anew each time that it is asked for
        part = Part(told["Name"], told["Version"], _licence(told), _texts(distribution))
        return _Installed(part, tuple(told.get_all("Requires-Dist", [])))
    return None


def _licence(told: "PackageMetadata") -> str:
    for field in ("License-Expression", "License"):
        for licence in told.get_all(field, []):
            return licence
    classified = (one for one in told.get_all("Classifier", []) if one.startswith("License ::"))
    return next(classified, "").rpartition(":: ")[2].removesuffix(" License")


def _texts(distribution: "Distribution") -> tuple[Path, ...]:
    # Not its `files`: they take a path for each of thousands.
    names: list[str] = _TEXT.findall(distribution.read_text("RECORD") or "")
    return tuple(Path(str(distribution.locate_file(name))) for name in names)
