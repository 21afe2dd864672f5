"""The script that looks over the application on a Mac, with made-up tools of Apple's: that it goes
all its steps, and ends at the first fault. What the real tools say nobody has seen yet."""

import json
import os
import plistlib
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

import notion_wizard

MACOS = Path(notion_wizard.__file__).parents[1] / "packaging" / "macos"
INFORMATION = runpy.run_path(str(MACOS / "information.py"))

OLD = "LC_VERSION_MIN_MACOSX"
ADHOC = "Signature=adhoc"
SIGNED = "Authority=Developer ID Application: Somebody\nflags=0x10000(runtime)"

TOOLS = {
    "uname": '[ "$1" = -m ] && echo arm64 || echo Darwin',
    "hdiutil": '[ "$1" != attach ] || cp -R "$CONTENT"/. "$6"; [ "$1" != detach ] || rm -rf "$3"',
    "ditto": 'cp -R "$1" "$2"',
    "lipo": 'echo "$ARCHS"',
    "vtool": r'printf "  cmd LC_BUILD_VERSION\n  version 1115.7\n  %s\n" "$OLDEST"',
    "codesign": '[ "$1" != --display ] || echo "$SIGNER" >&2',
    "xcrun": 'exit "$STAPLED"',
    "spctl": "exit 0",
    "file": 'case $2 in */notion-wizard|*.dylib) echo "Mach-O 64-bit" ;; *) echo data ;; esac',
}
PROGRAM = """#!/bin/sh
if [ "$1" = check ]; then echo "$CHECKED"; else echo "$RESULT" >"$2"; fi
"""
PLUTIL = f"""#!{sys.executable}
import json, plistlib, sys
if sys.argv[1] == "-extract":
    told = plistlib.load(open(sys.argv[-1], "rb"))[sys.argv[2]]
    print(json.dumps(told) if sys.argv[3] == "json" else told)
"""
WELL = {
    "ARCHS": "arm64",
    "OLDEST": "minos 13.0",
    "SIGNER": ADHOC,
    "STAPLED": "1",
    "CHECKED": "Code NW-5004-7",
}


def result(status):
    check = {"name": "keychain", "status": status, "seconds": 1, "detail": "macOS"}
    return json.dumps({"frozen": True, "checks": [check]})


@pytest.fixture
def image(tmp_path):
    """Make what is in the disk image."""
    app = tmp_path / "content" / "Notion Wizard.app"
    resources = app / "Contents/Resources"
    INFORMATION["write_names"](resources)
    (app / "Contents/MacOS").mkdir()
    (app / "Contents/MacOS/notion-wizard").write_text(PROGRAM)
    (app / "Contents/MacOS/notion-wizard").chmod(0o755)
    (app / "Contents/Frameworks").mkdir()
    (app / "Contents/Frameworks/libcrypto.dylib").touch()
    (resources / "notion-wizard.icns").touch()
    told = {**INFORMATION["information"]("1.2.3", "13.0"), "CFBundleIconFile": "notion-wizard.icns"}
    (app / "Contents/Info.plist").write_bytes(plistlib.dumps(told))
    (tmp_path / "content/Applications").symlink_to("/Applications")
    (tmp_path / "dist").mkdir()
    (tmp_path / "dist/notion-wizard-1.2.3-arm64.dmg").touch()
    return app


@pytest.fixture
def verify(image, tmp_path):
    tools = tmp_path / "tools"
    tools.mkdir()
    scripts = {name: f"#!/bin/sh\n{told}\n" for name, told in TOOLS.items()}
    for name, told in {**scripts, "plutil": PLUTIL}.items():
        (tools / name).write_text(told)
        (tools / name).chmod(0o755)

    def run(**otherwise):
        environment = {
            "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}",
            "TMPDIR": str(tmp_path),
            "LC_ALL": "C.UTF-8",
            "CONTENT": str(image.parent),
            "RESULT": result("passed"),
            **WELL,
            **otherwise,
        }
        return subprocess.run(  # noqa: S603 - our own script
            [MACOS / "verify.sh", tmp_path / "dist"],
            check=False,
            capture_output=True,
            text=True,
            env=environment,
        )

    return run


@pytest.mark.parametrize(
    ("otherwise", "told"),
    [
        ({}, "NOT SIGNED"),
        ({"SIGNER": SIGNED}, "NOT NOTARISED"),
        ({"SIGNER": SIGNED, "STAPLED": "0"}, ""),
    ],
)
def test_all_steps_are_gone_and_how_far_it_is_signed_is_told(otherwise, told, verify, tmp_path):
    ran = verify(**otherwise)
    assert ran.stderr == ""
    assert ran.returncode == 0
    assert " 9  nothing was written into it" in ran.stdout
    assert ran.stdout.endswith("All of it is as it should be.\n")
    for words in ("NOT SIGNED", "NOT NOTARISED"):
        assert (words in ran.stdout) is (words == told)
    assert not list(tmp_path.glob("tmp.*"))


@pytest.mark.parametrize(
    ("otherwise", "wrong"),
    [
        ({"ARCHS": "x86_64 arm64"}, "is for x86_64 arm64"),
        ({"OLDEST": "minos 14.0"}, "needs macOS 14.0"),
        ({"OLDEST": f"minos 11.0\n  cmd {OLD}\n  version 13.3"}, "needs macOS 13.3"),
        ({"SIGNER": "Authority=Somebody else"}, "an unknown signature"),
        ({"SIGNER": SIGNED.partition("\n")[0]}, "without the hardened runtime"),
        ({"CHECKED": "Code NW-2001-3"}, "Code NW-2001-3"),
        ({"RESULT": result("failed")}, "keychain: failed"),
    ],
)
def test_the_first_fault_ends_it_and_is_told(otherwise, wrong, verify):
    ran = verify(**otherwise)
    assert ran.returncode == 1
    assert wrong in ran.stderr
    assert "as it should be" not in ran.stdout


def test_a_link_that_leads_nowhere_is_a_fault(verify, image):
    (image / "Contents/Frameworks/QtQml").symlink_to("PySide6/gone")
    assert "a link leads nowhere" in verify().stderr


def test_a_language_that_the_application_does_not_tell_of_is_a_fault(verify, image):
    (image / "Contents/Resources/it.lproj").mkdir()
    assert "it.lproj is not told of" in verify().stderr
