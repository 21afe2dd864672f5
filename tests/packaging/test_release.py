"""What a release is held to: its changelog, and the list of what it is made of."""

import base64
import json
import os
import re
import runpy
import shutil
import subprocess
import sys
import threading
import tomllib
import zipfile
from datetime import UTC, datetime, timedelta
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement

import notion_wizard
from notion_wizard.parts import installed_parts

ROOT = Path(notion_wizard.__file__).parents[1]
RELEASE = ROOT / "packaging" / "release"
CHANGELOG = runpy.run_path(str(RELEASE / "changelog.py"))
SBOM = runpy.run_path(str(RELEASE / "sbom.py"))
ON_WINDOWS = runpy.run_path(str(RELEASE / "verify_windows.py"))

GOOD = """# Changelog

All notable changes.

## [Unreleased]

## [0.2.0] - 2026-12-01

### Added

- A second thing.

## [0.1.0] - 2026-11-21

- A first thing.
"""


def made(*headings, text="- Something.\n"):
    return "# Changelog\n\n" + "".join(f"## {heading}\n\n{text}\n" for heading in headings)


def test_a_release_that_the_changelog_tells_of_is_let_through():
    assert CHANGELOG["wrong_with"]("v0.2.0", GOOD, "0.2.0") == []


@pytest.mark.parametrize(
    ("tag", "changelog", "version", "wrong"),
    [
        ("0.2.0", GOOD, "0.2.0", "the tag 0.2.0 is not of the form v1.2.3"),
        ("v0.2", GOOD, "0.2.0", "the tag v0.2 is not of the form v1.2.3"),
        ("v0.02.0", GOOD, "0.2.0", "the tag v0.02.0 is not of the form v1.2.3"),
        ("v0.2.0-rc1", GOOD, "0.2.0", "the tag v0.2.0-rc1 is not of the form v1.2.3"),
        ("v0.2.0\n", GOOD, "0.2.0", "the tag v0.2.0\n is not of the form v1.2.3"),
        ("v0.2.0", GOOD, "0.3.0", "the tag is v0.2.0, pyproject.toml says 0.3.0"),
        ("v0.3.0", GOOD, "0.3.0", "CHANGELOG.md has no section of 0.3.0"),
        ("v0.1.0", made("[Unreleased]"), "0.1.0", "CHANGELOG.md has no section of 0.1.0"),
        ("v0.1.0", "", "0.1.0", "CHANGELOG.md has no section of 0.1.0"),
        (
            "v0.1.0",
            GOOD,
            "0.1.0",
            "0.1.0 is not the newest release that CHANGELOG.md tells of",
        ),
        (
            "v0.2.0",
            made("[0.1.0] - 2026-11-21", "[0.2.0] - 2026-12-01"),
            "0.2.0",
            "0.1.0 stands above 0.2.0",
        ),
        (
            "v0.10.0",
            made("[0.9.0] - 2026-11-21", "[0.10.0] - 2026-12-01"),
            "0.10.0",
            "0.9.0 stands above 0.10.0",
        ),
        (
            "v0.2.0",
            made("[0.2.0] - 2026-12-01", "[0.2.0] - 2026-12-01"),
            "0.2.0",
            "0.2.0 stands above 0.2.0",
        ),
        (
            "v0.2.0",
            made("[0.2.0] - 2026-10-01", "[0.1.0] - 2026-11-21"),
            "0.2.0",
            "0.2.0 is older than 0.1.0, which stands below it",
        ),
        (
            "v0.2.0",
            made("[0.2.0] - 2026-12-01", "[Unreleased]"),
            "0.2.0",
            "[Unreleased] does not stand first",
        ),
        ("v0.1.0", made("[0.1.0]"), "0.1.0", "the section of 0.1.0 has no date"),
        (
            "v0.1.0",
            made("[0.1.0] - 2026-02-31"),
            "0.1.0",
            "the section of 0.1.0 has the date 2026-02-31, which is none",
        ),
        (
            "v0.1.0",
            made("[0.1.0] - tomorrow"),
            "0.1.0",
            "the section of 0.1.0 has the date tomorrow, which is none",
        ),
        (
            "v0.1.0",
            made("[0.1.0] - 2026-11-21", text="\n### Added\n"),
            "0.1.0",
            "the section of 0.1.0 tells of nothing",
        ),
        (
            "v0.1.0",
            made("0.1.0 (November)", "[0.1.0] - 2026-11-21"),
            "0.1.0",
            "the heading “0.1.0 (November)” is not of the form [1.2.3] - 2026-01-31",
        ),
    ],
)
def test_a_release_is_refused_and_told_why(tag, changelog, version, wrong):
    assert CHANGELOG["wrong_with"](tag, changelog, version)[0] == wrong


def test_the_notes_are_the_section_and_nothing_else():
    assert CHANGELOG["notes"](GOOD, "0.2.0") == "### Added\n\n- A second thing.\n"


def test_our_changelog_can_be_released_from():
    version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    changelog = (ROOT / "CHANGELOG.md").read_text("utf-8")
    wrong = CHANGELOG["wrong_with"](f"v{version}", changelog, version)
    # Until it is released it stands under [Unreleased], and nothing else may be wrong.
    assert wrong in ([], [f"CHANGELOG.md has no section of {version}"])
    assert "## [Unreleased]" in changelog


def test_the_script_ends_with_an_error_and_writes_no_notes(tmp_path):
    file = tmp_path / "notes.md"
    ran = subprocess.run(  # noqa: S603 - our own script
        [sys.executable, RELEASE / "changelog.py", "v99.0.0", file],
        check=False,
        capture_output=True,
        text=True,
    )
    assert ran.returncode == 1
    assert "No release: the tag is v99.0.0, pyproject.toml says" in ran.stderr
    assert not file.exists()


@pytest.fixture(scope="module")
def lock():
    return (ROOT / "requirements.lock").read_text("utf-8")


@pytest.fixture(scope="module")
def listed(lock):
    return json.loads(SBOM["sbom"](installed_parts(), "linux", lock, 1_800_000_000))


def by_address(listed):
    return {one["purl"]: one for one in listed["components"]}


def test_every_package_of_the_lock_for_this_system_is_listed_with_hashes_and_licence(lock, listed):
    lines = re.findall(r"^([a-z0-9-]+==[^\\\n]+)", lock, re.MULTILINE)
    requirements = [Requirement(line) for line in lines]
    here = [one for one in requirements if not one.marker or one.marker.evaluate()]
    components = by_address(listed)
    assert len(here) > 10
    for one in here:
        component = components[f"pkg:pypi/{one.name}@{str(one.specifier).removeprefix('==')}"]
        (reference,) = component["externalReferences"]
        told = {found["content"] for found in reference["hashes"]}
        assert told, one.name
        assert all(f"--hash=sha256:{found}" in lock for found in told)
        (licence,) = component["licenses"]
        assert licence.get("expression") or licence["license"]["id"], one.name


def test_qt_and_python_are_listed_by_the_names_that_holes_are_told_under(listed):
    components = {one["name"]: one for one in listed["components"]}
    qt, python = components["Qt"], components["Python"]
    assert qt["cpe"] == f"cpe:2.3:a:qt:qt:{qt['version']}:*:*:*:*:*:*:*"
    assert qt["version"] == components["PySide6_Essentials"]["version"]
    assert python["cpe"].startswith("cpe:2.3:a:python:python:3.")
    assert qt["licenses"][0]["license"]["id"] == "LGPL-3.0-only"


def test_it_says_which_program_and_which_package_it_is_of(listed):
    itself = listed["metadata"]["component"]
    assert (itself["name"], itself["version"]) == ("Notion Wizard", notion_wizard.__version__)
    assert itself["properties"] == [{"name": "notion-wizard:product", "value": "linux"}]
    assert listed["metadata"]["timestamp"] == "2027-01-15T08:00:00+00:00"
    depends = {one["ref"]: one.get("dependsOn", []) for one in listed["dependencies"]}
    assert set(depends["notion-wizard"]) == set(by_address(listed))


def test_two_lists_of_the_same_parts_are_the_same_bytes(lock):
    parts = installed_parts()
    first, second = (SBOM["sbom"](parts, "linux", lock, 1_800_000_000) for _ in range(2))
    other = SBOM["sbom"](parts, "windows", lock, 1_800_000_000)
    assert first == second
    assert json.loads(first)["serialNumber"] != json.loads(other)["serialNumber"]


def test_a_part_that_no_lock_holds_is_an_error(lock):
    parts = installed_parts()
    with pytest.raises(KeyError):
        SBOM["sbom"](parts, "linux", lock.replace("requests==", "another=="), 0)


def test_the_list_of_a_package_is_read_from_what_the_package_brings(lock, tmp_path):
    write = runpy.run_path(str(ROOT / "packaging" / "licences.py"))["write_licences"]
    folder = tmp_path / "notion_wizard/_resources/licences"
    folder.parent.mkdir(parents=True)
    in_front = runpy.run_path(str(ROOT / "packaging/windows/stage.py"))["parts_in_front"]
    write(folder, with_bootloader=True, besides=in_front("10.0.0", "3.08"))
    (tmp_path / "libcrypto-3.dll").write_bytes(b"\0of OpenSSL \0OpenSSL 3.0.13 30 Jan 2024\0")
    (tmp_path / "libcrypto.3.dylib").symlink_to("libcrypto-3.dll")
    listed = json.loads(SBOM["sbom"](SBOM["parts_of"](tmp_path), "windows", lock, 0))
    components = {one["name"]: one for one in listed["components"]}
    assert {"Qt", "Python", "requests", "PyInstaller bootloader"} <= set(components)
    assert components["NSIS"]["purl"] == "pkg:generic/nsis@3.08"
    assert components["MinGW-w64 runtime"]["purl"] == "pkg:generic/mingw-w64-runtime@10.0.0"
    assert components["OpenSSL"]["cpe"] == "cpe:2.3:a:openssl:openssl:3.0.13:*:*:*:*:*:*:*"


def test_the_systems_openssl_is_no_part_of_a_package(tmp_path):
    write = runpy.run_path(str(ROOT / "packaging" / "licences.py"))["write_licences"]
    write(tmp_path / "licences")
    assert "OpenSSL" not in {part.name for part in SBOM["parts_of"](tmp_path)}


class Windows:
    """A made-up Windows: what the programs that are installed there would do."""

    def __init__(self, programs, fault):
        self.installed, self.fault = programs / "Notion Wizard", fault
        self.ran = []

    def run(self, *command):
        program, *arguments = map(str, command)
        name = re.split(r"[\\/]", program)[-1]
        self.ran.append((name, *arguments[:1]))
        exit_code, output = 0, ""
        if name.endswith("-setup.exe"):
            exit_code = 3 if self.fault == "open" else 0
            self.installed.mkdir(parents=True, exist_ok=True)
            (self.installed / "some.dll").touch()
        elif name == "uninstall.exe" and self.fault != "left":
            # As there: when it has ended, a copy of it still has the last files to delete.
            threading.Timer(0.5, shutil.rmtree, [self.installed]).start()
        elif arguments[:1] == ["check"]:
            output = "something else" if self.fault == "check" else "Code NW-5004-7"
        elif arguments[:1] == ["--self-test"]:
            status = "failed" if self.fault == "self-test" else "passed"
            check = {"name": "keychain", "status": status, "seconds": 1, "detail": "refused"}
            result = {"frozen": True, "checks": [check]}
            Path(arguments[1]).write_text(json.dumps(result), encoding="utf-8")
        elif name == "pwsh":
            output = "NotSigned\n"
        return subprocess.CompletedProcess(command, exit_code, output, "")


@pytest.fixture
def on_windows(monkeypatch, tmp_path):
    def verify(fault):
        windows = Windows(tmp_path / "Programs", fault)
        monkeypatch.setitem(ON_WINDOWS["verify"].__globals__, "_run", windows.run)
        if fault == "left":
            monkeypatch.setitem(ON_WINDOWS["verify"].__globals__, "_SECONDS_UNTIL_GONE", 0.2)
        folder = tmp_path / "dist"
        folder.mkdir()
        (folder / "notion-wizard-1.2.3-setup.exe").touch()
        with zipfile.ZipFile(folder / "notion-wizard-1.2.3-windows-portable.zip", "w") as packed:
            packed.writestr("Notion Wizard/notion-wizard.exe", "")
        (tmp_path / "work").mkdir()
        ON_WINDOWS["verify"](folder, tmp_path / "Programs", tmp_path / "work")
        return windows

    return verify


def test_on_windows_it_is_installed_used_updated_removed_and_used_from_the_zip(on_windows, capsys):
    windows = on_windows(None)
    use = [("notion-wizard.exe", "check"), ("notion-wizard.exe", "--self-test")]
    setup = ("notion-wizard-1.2.3-setup.exe", "/S")
    removal = ("uninstall.exe", "/S")
    assert windows.ran[1:] == [setup, *use, setup, *use, removal, *use]
    told = capsys.readouterr().out
    assert "the setup: NOT SIGNED" in told
    assert told.endswith("All of it is as it should be.\n")


@pytest.mark.parametrize(
    ("fault", "wrong"),
    [
        ("open", "the setup failed"),
        ("check", "something else"),
        ("self-test", "keychain: failed"),
        ("left", "these files stayed"),
    ],
)
def test_on_windows_the_first_fault_ends_it(fault, wrong, on_windows):
    with pytest.raises(SystemExit, match=wrong):
        on_windows(fault)


@pytest.mark.skipif(not shutil.which("osslsigncode"), reason="needs osslsigncode")
def test_a_program_for_windows_is_signed_in_its_place(tmp_path):
    # A program that is always there, of PyInstaller's dependencies.
    program = tmp_path / "Notion Wizard.exe"
    shutil.copy(metadata.distribution("setuptools").locate_file("setuptools/cli-64.exe"), program)
    environment = {
        **{name: os.environ[name] for name in ("PATH", "HOME")},
        "WINDOWS_CERTIFICATE": base64.b64encode(a_certificate(b"made up")).decode(),
        "WINDOWS_CERTIFICATE_PASSWORD": "made up",
    }
    command = [str(RELEASE / "sign_windows.sh"), str(program)]
    ran = subprocess.run(  # noqa: S603 - our own script
        command, check=False, capture_output=True, text=True, env=environment
    )
    assert (ran.returncode, ran.stdout) == (0, "Signed Notion Wizard.exe.\n")
    told = subprocess.run(  # noqa: S603 - as above
        ["osslsigncode", "verify", "-in", program],  # noqa: S607 - wherever it is
        check=False,
        capture_output=True,
        text=True,
    ).stdout
    assert "Subject: /CN=Nobody" in told
    environment["WINDOWS_CERTIFICATE_PASSWORD"] = "another"
    ran = subprocess.run(  # noqa: S603 - our own script
        command, check=False, capture_output=True, text=True, env=environment
    )
    assert ran.returncode != 0
    assert "made up" not in ran.stdout + ran.stderr


def a_certificate(password):
    from cryptography import x509  # noqa: PLC0415 - not everywhere
    from cryptography.hazmat.primitives import hashes, serialization  # noqa: PLC0415
    from cryptography.hazmat.primitives.asymmetric import ec  # noqa: PLC0415
    from cryptography.hazmat.primitives.serialization import pkcs12  # noqa: PLC0415

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Nobody")])
    now = datetime.now(UTC)
    usage = x509.ExtendedKeyUsage([x509.ExtendedKeyUsageOID.CODE_SIGNING])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(usage, critical=True)
        .sign(key, hashes.SHA256())
    )
    return pkcs12.serialize_key_and_certificates(
        b"made up", key, certificate, None, serialization.BestAvailableEncryption(password)
    )
