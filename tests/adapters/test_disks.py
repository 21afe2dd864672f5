"""The profile file on real disks: one that is full, and one that nobody may write to."""

import json
import shutil
import subprocess
import sys

import pytest

from notion_wizard.core.codes import Code

# What runs in a mount namespace of its own, where a disk of 64 kB is mounted: no root is needed.
_MOUNT = 'mount -t tmpfs -o size=64k none "$1" && exec "$2" -c "$3" "$1"'
_PROGRAM = """
import json, os, subprocess, sys
from dataclasses import replace
from pathlib import Path

from notion_wizard.adapters.profile_file import ProfileFile
from notion_wizard.core.model import Preferences
from notion_wizard.core.problem import Problem

folder = Path(sys.argv[1])
profiles = ProfileFile(folder / "data")
kept = profiles.change(lambda book: replace(book, preferences=Preferences("de")))
told = []


def tell(call):
    try:
        call()
        told.append(None)
    except Problem as problem:
        told.append(int(problem.code))


def change():
    profiles.change(lambda book: replace(book, preferences=Preferences("x" * 8000)))


def save():
    with profiles.alone(lambda: False):
        pass


{trouble}
tell(change)
tell(save)
told.append(profiles.load() == kept)
told.append(sorted(file.name for file in (folder / "data").iterdir()))
{end}
tell(change)
print(json.dumps(told))
"""
_FULL = """
with (folder / "others").open("wb", buffering=0) as others:
    try:
        while others.write(b"x" * 4096):
            pass
    except OSError:
        pass
"""
_READ_ONLY = 'subprocess.run(("mount", "-o", "remount,ro", folder), check=True)'
_FILES = ["profiles.json", "profiles.lock"]


@pytest.mark.parametrize(
    ("trouble", "end", "told"),
    [
        pytest.param(
            _FULL,
            '(folder / "others").unlink()',
            [Code.DISK_FULL, None, True, [*_FILES, "saving.lock"], None],
            id="full",
        ),
        pytest.param(
            _READ_ONLY,
            "",
            [Code.PROFILES_NOT_WRITABLE, Code.PROFILES_NOT_WRITABLE, True, _FILES, 702],
            id="read-only",
        ),
    ],
)
def test_a_disk_that_takes_nothing_is_told_and_what_was_kept_is_kept(tmp_path, trouble, end, told):
    if sys.platform != "linux" or not shutil.which("unshare"):
        pytest.skip("needs Linux and unshare")
    program = _PROGRAM.replace("{trouble}", trouble).replace("{end}", end)
    disk = tmp_path / "disk"
    disk.mkdir()
    command = ("unshare", "-rm", "sh", "-c", _MOUNT, "sh", str(disk), sys.executable, program)
    ran = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - above
    if "unshare" in ran.stderr or "mount:" in ran.stderr:
        pytest.skip("needs a mount namespace")
    assert ran.returncode == 0, ran.stderr
    assert json.loads(ran.stdout) == told
