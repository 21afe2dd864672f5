"""Holds a release to its changelog: its version, its section, its day.

Usage: changelog.py TAG [FILE]. Ends with an error and says what is wrong; or writes the section of
this version, the release's notes, into the file. Needs nothing but Python.
"""

import re
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]

_NUMBER: Final = r"(?:0|[1-9][0-9]{0,5})"
_VERSION: Final = re.compile(rf"{_NUMBER}\.{_NUMBER}\.{_NUMBER}")
_HEADING: Final = re.compile(r"^## (.*)$", re.MULTILINE)
_RELEASE: Final = re.compile(r"\[([0-9.]+)\](?: - (\S+))?")
_UNRELEASED: Final = "[Unreleased]"


@dataclass(frozen=True, slots=True)
class Section:
    """What one version brought; its day as it is written, if it is."""

    version: str
    day: str | None
    text: str


def wrong_with(tag: str, changelog: str, version: str) -> list[str]:
    """Return what keeps this tag from being a release of this version; nothing if all is well."""
    if not (tag.startswith("v") and _VERSION.fullmatch(tag[1:])):
        return [f"the tag {tag} is not of the form v1.2.3"]
    wrong = [] if tag == f"v{version}" else [f"the tag is {tag}, pyproject.toml says {version}"]
    return [*wrong, *_wrong_headings(changelog), *_wrong_section(tag[1:], sections(changelog))]


def notes(changelog: str, version: str) -> str:
    """Return what the changelog says about a version, which it has."""
    return next(one.text for one in sections(changelog) if one.version == version)


def sections(changelog: str) -> list[Section]:
    """Return the releases that it tells of, in its order."""
    parts = _HEADING.split(changelog)[1:]
    found = ((_RELEASE.fullmatch(head), text) for head, text in _pairs(parts))
    return [Section(head[1], head[2], text.strip() + "\n") for head, text in found if head]


def _wrong_headings(changelog: str) -> Iterator[str]:
    headings = _HEADING.findall(changelog)
    for heading in headings:
        if heading != _UNRELEASED and not _RELEASE.fullmatch(heading):
            yield f"the heading “{heading}” is not of the form [1.2.3] - 2026-01-31"
    if _UNRELEASED in headings[1:]:
        yield f"{_UNRELEASED} does not stand first"
    for newer, older in pairwise(sections(changelog)):
        if _numbers(newer.version) <= _numbers(older.version):
            yield f"{newer.version} stands above {older.version}"
        elif newer.day and older.day and newer.day < older.day:
            yield f"{newer.version} is older than {older.version}, which stands below it"


def _wrong_section(version: str, told: list[Section]) -> Iterator[str]:
    section = next((one for one in told if one.version == version), None)
    if section is None:
        yield f"CHANGELOG.md has no section of {version}"
        return
    if section != told[0]:
        yield f"{version} is not the newest release that CHANGELOG.md tells of"
    if section.day is None:
        yield f"the section of {version} has no date"
    elif not _is_day(section.day):
        yield f"the section of {version} has the date {section.day}, which is none"
    if not re.search(r"^[-*] ", section.text, re.MULTILINE):
        yield f"the section of {version} tells of nothing"


def _numbers(version: str) -> list[int]:
    return [int(number) for number in version.split(".") if number]


def _is_day(day: str) -> bool:
    try:
        return date.fromisoformat(day).isoformat() == day
    except ValueError:
        return False


def _pairs(parts: list[str]) -> Iterator[tuple[str, str]]:
    return zip(parts[::2], parts[1::2], strict=True)


def _main(tag: str, file: str | None = None) -> int:
    changelog = (ROOT / "CHANGELOG.md").read_text("utf-8")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wrong = wrong_with(tag, changelog, project["version"])
    for one in wrong:
        print(f"No release: {one}.", file=sys.stderr)
    if file and not wrong:
        Path(file).write_text(notes(changelog, project["version"]), encoding="utf-8")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(_main(*sys.argv[1:3]))
