"""What the Linux packages are made of: the frozen program at work, and what describes it."""

import configparser
import json
import os
import re
import runpy
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

import notion_wizard
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


def test_the_systems_own_openssl_is_used(frozen):
    # Its updates hold for the program too, and its certificates are where this system has them.
    assert {"libssl.so.3", "libcrypto.so.3"} <= set(BUILD["sonames"](frozen))


@pytest.mark.parametrize("before", [None, "/somewhere"])
def test_what_it_starts_finds_the_systems_libraries(monkeypatch, before):
    monkeypatch.setenv("LD_LIBRARY_PATH", "/usr/lib/notion-wizard/_internal")
    if before:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    runpy.run_path(str(LINUX / "runtime_hook.py"))
    assert os.environ.get("LD_LIBRARY_PATH") == before
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ


def test_every_library_that_goes_along_has_its_licence():
    names = {name for name, _ in BUILD["licences"]()}
    assert {"GPL-3.0.txt", "LGPL-3.0.txt", "Qt.txt", "Python.txt", "ICU.txt"} <= names
    assert {"requests.txt", "keyring.txt", "truststore.txt", "platformdirs.txt"} <= names


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


@pytest.mark.parametrize("tool", [["desktop-file-validate"], ["appstreamcli", "validate"]])
def test_what_describes_the_program_is_valid(tool, tmp_path):
    if not shutil.which(tool[0]):
        pytest.skip(f"needs {tool[0]}")
    if tool[0] == "appstreamcli":
        described = (LINUX / "notion-wizard.metainfo.xml").read_text("utf-8")
        file = tmp_path / "notion-wizard.metainfo.xml"
        file.write_text(described.replace("@VERSION@", "1.0").replace("@DATE@", "2026-01-31"))
        tool = [*tool, "--no-net", "--override=cid-desktopapp-is-not-rdns=info"]
    else:
        file = LINUX / "notion-wizard.desktop"
    ran = subprocess.run([*tool, file], check=False, capture_output=True, text=True)  # noqa: S603
    assert ran.returncode == 0, ran.stdout


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
