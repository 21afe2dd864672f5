"""What the Linux packages are made of: the frozen program at work, and what describes it."""

import configparser
import json
import os
import re
import runpy
import shutil
import subprocess
import sys
from importlib.metadata import packages_distributions
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

import notion_wizard
from notion_wizard.parts import installed_parts
from tests.support.command_line import run_command

ROOT = Path(notion_wizard.__file__).parents[1]
PACKAGING = ROOT / "packaging"
LINUX = PACKAGING / "linux"
BUILD = runpy.run_path(str(LINUX / "build.py"))

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="made on Linux"),
    pytest.mark.timeout(600),  # freezing takes 15 seconds, and a minute on a busy computer
]


@pytest.fixture(scope="module")
def frozen(tmp_path_factory):
    if not shutil.which("objdump"):  # PyInstaller, too, looks into binaries with it
        pytest.skip("needs binutils")
    return BUILD["freeze"](1_800_000_000, tmp_path_factory.mktemp("freeze"))


def test_the_frozen_program_passes_its_self_test(frozen, tmp_path):
    file = tmp_path / "result.json"
    command = (str(frozen / "notion-wizard"), "--self-test", str(file))
    ran = run_command(command, environment={"QT_QPA_PLATFORM": "offscreen", "PATH": "/nowhere"})
    result = json.loads(file.read_text("utf-8"))
    statuses = {check["name"]: check["status"] for check in result["checks"]}
    assert statuses.pop("keychain") == "skipped"
    assert set(statuses.values()) == {"passed"}
    assert result["frozen"] is True
    assert (ran.exit_code, ran.output, ran.errors) == (0, "", "")


def test_nothing_goes_along_that_is_not_needed(frozen):
    files = [str(file.relative_to(frozen)) for file in frozen.rglob("*")]
    unwanted = re.compile(r"gtk|eglfs|linuxfb|vnc|sqldrivers|qml|\.ts$|glossary|__pycache__|pytest")
    assert [file for file in files if unwanted.search(file)] == []
    dangling = [file for file in frozen.rglob("*") if file.is_symlink() and not file.exists()]
    assert dangling == []
    assert sum(file.lstat().st_size for file in frozen.rglob("*")) < 130_000_000


def test_no_library_goes_along_but_the_parts_that_about_names(frozen):
    inside = frozen / "_internal"
    modules = {
        file.relative_to(inside).parts[0].removesuffix(".pyc") for file in inside.rglob("*.pyc")
    }
    owners = packages_distributions()
    found = {owner for module in modules for owner in owners.get(module, ())}
    assert found <= {"notion-wizard", *(part.name for part in installed_parts())}
    assert "requests" in found


def test_the_systems_own_openssl_is_used(frozen):
    # Its updates hold for the program too, and its certificates are where this system has them.
    assert {"libssl.so.3", "libcrypto.so.3"} <= set(BUILD["sonames"](frozen))


def test_the_rpm_needs_a_glibc_as_new_as_the_python_inside(frozen):
    needed = BUILD["needed_of_rpm"](frozen)
    python = next((frozen / "_internal").glob("libpython*"))
    told = subprocess.check_output(["objdump", "-p", python], text=True)  # noqa: S603, S607
    newest = max(re.findall(r"GLIBC_2\.\d+", told), key=lambda one: int(one.split(".")[1]))
    assert any(f"({newest})(64bit)" in one for one in needed)
    assert "libc.so.6()(64bit)" in needed
    assert not [one for one in needed if "PRIVATE" in one or one.startswith("libQt")]


def test_how_its_libraries_came_to_be_installed_does_not_go_along(frozen):
    told = {file.name for file in frozen.rglob("*.dist-info/*")}
    assert {"METADATA", "entry_points.txt"} <= told
    assert not {"RECORD", "INSTALLER", "REQUESTED", "direct_url.json"} & told


def test_the_openssl_inside_of_cryptography_is_named_with_its_version_and_licence(frozen):
    (library,) = frozen.rglob("_rust.abi3.so")
    (inside,) = set(re.findall(rb"OpenSSL (\d+\.\d+\.\d+) ", library.read_bytes()))
    folder = frozen / "_internal/notion_wizard/_resources/licences"
    parts = {one["name"]: one for one in json.loads((folder / "parts.json").read_text("utf-8"))}
    assert parts["OpenSSL"]["version"] == inside.decode()
    assert parts["OpenSSL"]["licence"] == "Apache-2.0"
    (text,) = parts["OpenSSL"]["texts"]
    assert "Apache License" in (folder / text).read_text("utf-8")
    sbom = runpy.run_path(str(PACKAGING / "release/sbom.py"))
    listed = [part for part in sbom["parts_of"](frozen) if part.name == "OpenSSL"]
    assert [part.version for part in listed] == [inside.decode()]


@pytest.mark.parametrize("before", [None, "/somewhere"])
def test_what_it_starts_finds_the_systems_libraries(monkeypatch, before):
    monkeypatch.setenv("LD_LIBRARY_PATH", "/usr/lib/notion-wizard/_internal")
    if before:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    runpy.run_path(str(LINUX / "runtime_hook.py"))
    assert os.environ.get("LD_LIBRARY_PATH") == before
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ


def test_the_licences_go_along_where_about_finds_them(frozen):
    folder = frozen / "_internal/notion_wizard/_resources/licences"
    parts = json.loads((folder / "parts.json").read_text("utf-8"))
    assert {"Notion Wizard", "Qt", "Python", "PyInstaller bootloader"} <= {
        part["name"] for part in parts
    }
    assert all((folder / text).stat().st_size > 30 for part in parts for text in part["texts"])


def test_the_desktop_file_starts_the_program_and_has_its_icon():
    desktop = configparser.RawConfigParser()
    desktop.optionxform = str
    desktop.read_string((LINUX / "notion-wizard.desktop").read_text("utf-8"))
    entry = desktop["Desktop Entry"]
    assert (entry["Exec"], entry["Icon"]) == ("notion-wizard", "notion-wizard")
    # The window tells Wayland this name, to be found by.
    assert 'setDesktopFileName("notion-wizard")' in (ROOT / "notion_wizard/window.py").read_text()
    languages = runpy.run_path(str(PACKAGING / "development" / "translations.py"))["LANGUAGES"]
    assert {f"Comment[{language}]" for language in languages} <= set(entry)


def validate(tool, *arguments):
    if not shutil.which(tool):
        pytest.skip(f"needs {tool}")
    command = [tool, *arguments]
    ran = subprocess.run(command, check=False, capture_output=True, text=True)  # noqa: S603
    assert ran.returncode == 0, ran.stdout


def test_the_desktop_file_is_valid():
    validate("desktop-file-validate", LINUX / "notion-wizard.desktop")


@pytest.mark.parametrize("homepage", ["", "https://example.org/notion-wizard"])
def test_what_software_centres_read_is_valid_with_an_address_and_without(homepage, tmp_path):
    file = tmp_path / "notion-wizard.metainfo.xml"
    file.write_text(BUILD["metainfo"]("1.0", "2026-01-31", homepage), "utf-8")
    override = "--override=cid-desktopapp-is-not-rdns=info"
    validate("appstreamcli", "validate", "--no-net", override, file)


def test_the_pictures_in_software_centres_are_those_of_this_version():
    described = ET.fromstring(BUILD["metainfo"]("1.0", "2026-01-31", "https://example.org/w"))  # noqa: S314 - our own
    images = [image.text for image in described.iter("image")]
    place = "https://example.org/w/raw/v1.0/"
    assert len(images) >= 3
    assert all(image.startswith(place) for image in images)
    assert all((ROOT / image.removeprefix(place)).is_file() for image in images)


def test_without_an_address_there_is_no_picture_and_no_placeholder():
    described = BUILD["metainfo"]("1.0", "2026-01-31", "")
    assert "@" not in described
    assert "<url" not in described
    assert "screenshot" not in described


def test_the_metainfo_and_the_lock_speak_of_the_same_program():
    described = ET.parse(LINUX / "notion-wizard.metainfo.xml").getroot()  # noqa: S314 - our own
    assert described.findtext("launchable") == "notion-wizard.desktop"
    assert described.findtext("project_license") == "GPL-3.0-or-later"
    assert "GPL-3.0-or-later" in (ROOT / "pyproject.toml").read_text("utf-8")


def test_the_manual_page_names_every_option_and_command():
    page = runpy.run_path(str(PACKAGING / "man_page.py"))["man_page"]("1.0", "2026-01-31")
    words = page.replace("\\-", "-")
    for word in ("--self-test", "--practice", "--lang", "--api-url", "--version", "--json"):
        assert word in words
    for command in ("check", "doctor", "get NAME", "handbook"):
        assert f".SS {command}\n" in words


def test_a_deb_that_is_compressed_keeps_the_form_of_an_archive(tmp_path):
    deb = tmp_path / "some.deb"
    members = {b"debian-binary": b"2.0\n", b"data.tar": b"odd" * 333}
    deb.write_bytes(
        b"!<arch>\n"
        + b"".join(
            name.ljust(16)
            + b"0".ljust(12)
            + b"0".ljust(6) * 2
            + b"100644".ljust(8)
            + str(len(data)).encode().ljust(10)
            + b"`\n"
            + data
            + b"\n" * (len(data) % 2)
            for name, data in members.items()
        )
    )
    BUILD["_compress"](deb)
    (_, version), (head, data) = BUILD["_members"](deb.read_bytes())
    assert version == b"2.0\n"
    assert head.startswith(b"data.tar.xz ")
    assert head.endswith(b"`\n")
    assert BUILD["lzma"].decompress(data) == members[b"data.tar"]


def test_qt_for_python_finds_its_own_modules_compiled(frozen):
    support = frozen / "_internal/shiboken6/files.dir/shibokensupport"
    modules = {file.relative_to(support).as_posix() for file in support.rglob("*.pyc")}
    assert {"signature/loader.pyc", "signature/parser.pyc", "feature.pyc"} <= modules
