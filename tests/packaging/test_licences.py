"""What goes along of the licences, and where the program finds it."""

import json
import re
import runpy
from importlib import metadata
from pathlib import Path

import pytest
from PySide6.QtCore import qVersion

import notion_wizard
from notion_wizard import parts as parts_module
from notion_wizard.parts import installed_parts, parts

ROOT = Path(notion_wizard.__file__).parents[1]
WRITE = runpy.run_path(str(ROOT / "packaging/licences.py"))["write_licences"]
LOCKED = re.compile(r"^([a-z0-9-]+)==(\S+)", re.MULTILINE)


def plain(name):
    return re.sub(r"[-_. ]+", "-", name).lower()


def locked_and_installed():
    for name, version in LOCKED.findall((ROOT / "requirements.lock").read_text("utf-8")):
        try:
            metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # for another system
        yield name, version


def test_the_parts_are_the_program_qt_python_and_the_locked_packages():
    told = {plain(part.name): part.version for part in installed_parts()}
    assert told.pop("notion-wizard") == notion_wizard.__version__
    assert told.pop("qt") == qVersion()
    assert told.pop("python")
    assert told == dict(locked_and_installed())


def test_every_part_has_a_licence_by_name_and_its_text():
    for part in installed_parts():
        assert re.fullmatch(r"[A-Za-z0-9.+-]+( (OR|AND|WITH) [A-Za-z0-9.+-]+)*", part.licence), part
        assert len(part.text()) > 150, part.name


def test_qt_comes_with_the_lgpl_the_gpl_and_its_notices():
    (qt,) = [part for part in installed_parts() if part.name == "Qt"]
    text = qt.text()
    for words in ("GNU LESSER GENERAL PUBLIC LICENSE", "GNU GENERAL PUBLIC LICENSE", "qtbase"):
        assert words in text


@pytest.fixture
def shipped(tmp_path, monkeypatch):
    """Write what a package brings, and let the program find it there."""
    folder = tmp_path / "licences"
    WRITE(folder, with_bootloader=True)
    monkeypatch.setattr(parts_module, "resource", lambda name: tmp_path / name)
    return folder


def test_a_package_tells_the_same_from_its_own_files(shipped):
    told = parts()
    assert [part.name for part in told[:-1]] == [part.name for part in installed_parts()]
    assert [part.text() for part in told[:-1]] == [part.text() for part in installed_parts()]
    assert told[-1].name == "PyInstaller bootloader"
    assert all(text.parent == shipped for part in told for text in part.texts)


def test_no_text_goes_along_unlisted_and_none_twice(shipped):
    listed = {text for part in parts() for text in part.texts}
    assert listed == set(shipped.glob("*.txt"))
    assert len({text.read_bytes() for text in listed}) > len(listed) / 2
    assert (shipped / "GPL-3.0.txt").read_bytes() == (ROOT / "LICENSE").read_bytes()


def test_they_are_written_alike_each_time(tmp_path):
    first, second = (WRITE(tmp_path / name) for name in ("first", "second"))
    assert [file.name for file in first] == [file.name for file in second]
    assert [file.read_bytes() for file in first] == [file.read_bytes() for file in second]


def make_package(folder, name, requires="", licence="Text of its licence"):
    info = folder / f"{name.replace('-', '_')}-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.4\nName: {name}\nVersion: 1.0\n{requires}")
    files = [f"{info.name}/METADATA,,"]
    if licence:
        (info / "licenses").mkdir()
        (info / "licenses/LICENSE").write_text(licence)
        files.append(f"{info.name}/licenses/LICENSE,,")
    (info / "RECORD").write_text("\n".join([*files, f"{name}/LICENSE_of_something.py,,"]))


def test_the_packages_of_another_python_can_be_told(tmp_path):
    there = tmp_path / "site-packages"
    needs = """\
Requires-Dist: backports.tarfile; python_version < "3.12"
Requires-Dist: zipp[test]>=1; extra == "test"
Requires-Dist: pywin32-ctypes>=0.2; sys_platform == "win32"
"""
    make_package(there, "keyring", needs)
    for name in ("backports.tarfile", "zipp", "pywin32-ctypes"):
        make_package(there, name)
    own = tmp_path / "LICENSE.txt"
    own.write_text("Text of Python's licence")
    folder = tmp_path / "licences"
    WRITE(folder, site_packages=there, python_version="3.13.1", python_licence=own)
    told = json.loads((folder / "parts.json").read_text("utf-8"))
    assert [(part["name"], part["version"]) for part in told[1:]] == [
        ("Python", "3.13.1"),
        ("keyring", "1.0"),
        ("pywin32-ctypes", "1.0"),
    ]
    assert (folder / "Python-LICENSE.txt").read_text() == "Text of Python's licence"


def test_a_part_without_a_text_is_an_error(tmp_path):
    make_package(tmp_path / "site-packages", "keyring", licence="")
    with pytest.raises(LookupError, match="keyring brings no licence"):
        WRITE(tmp_path / "licences", site_packages=tmp_path / "site-packages")
