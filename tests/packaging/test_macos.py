"""What the application for macOS is made of, as far as Debian can tell. It never ran on a Mac."""

import os
import plistlib
import re
import runpy
import shutil
import struct
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest

import notion_wizard
from notion_wizard.self_test.files_checks import LANGUAGES

ROOT = Path(notion_wizard.__file__).parents[1]
MACOS = ROOT / "packaging" / "macos"
INFORMATION = runpy.run_path(str(MACOS / "information.py"))
SIGNING = runpy.run_path(str(MACOS / "signing.py"))
BUILD = runpy.run_path(str(MACOS / "build.py"))

A_LIBRARY = b"\xcf\xfa\xed\xfe and more"


@pytest.fixture
def information(tmp_path):
    file = tmp_path / "Info.plist"
    file.write_bytes(plistlib.dumps(INFORMATION["information"]("1.2.3", "13.0")))
    return plistlib.loads(file.read_bytes())


def test_the_application_tells_macos_all_that_it_asks_for(information):
    assert information["CFBundleName"] == information["CFBundleDisplayName"] == "Notion Wizard"
    assert re.fullmatch(r"[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+", information["CFBundleIdentifier"])
    assert information["CFBundlePackageType"] == "APPL"
    assert information["CFBundleShortVersionString"] == information["CFBundleVersion"] == "1.2.3"
    assert information["LSMinimumSystemVersion"] == "13.0"
    assert information["LSApplicationCategoryType"] == "public.app-category.utilities"
    assert information["NSHighResolutionCapable"] is True
    assert information["NSRequiresAquaSystemAppearance"] is False
    assert "Notion Wizard developers" in information["NSHumanReadableCopyright"]


def test_macos_guards_the_network_as_it_does_by_itself(information):
    assert "NSAppTransportSecurity" not in information
    assert not [name for name in information if name.endswith("UsageDescription")]


def test_our_version_is_of_the_form_that_macos_reads():
    assert re.fullmatch(r"\d+\.\d+\.\d+", metadata.version("notion-wizard"))


def test_its_languages_are_the_programs(information):
    ours = {"en", *(language.replace("_", "-") for language in LANGUAGES)}
    assert set(information["CFBundleLocalizations"]) == ours
    assert information["CFBundleDevelopmentRegion"] == "en"


def test_every_language_has_its_names(tmp_path):
    files = INFORMATION["write_names"](tmp_path)
    assert [file.parent.name.removesuffix(".lproj") for file in files] == [
        *INFORMATION["LANGUAGES"]
    ]
    line = re.compile(r'(\w+) = "([^"\\]+)";')
    copyrights = set()
    for file in files:
        lines = [line.fullmatch(one) for one in file.read_text("utf-8").splitlines()]
        told = {found[1]: found[2] for found in lines}
        assert told["CFBundleName"] == told["CFBundleDisplayName"] == "Notion Wizard"
        assert "GPL" in told["NSHumanReadableCopyright"]
        copyrights.add(told["NSHumanReadableCopyright"])
    assert len(copyrights) == len(files)


@pytest.mark.parametrize(
    ("tags", "oldest"),
    [
        (["cp310-abi3-macosx_13_0_universal2", "cp313-cp313-macosx_10_13_universal2"], "13.0"),
        (["cp313-cp313-macosx_10_9_x86_64", "cp313-cp313-macosx_10_13_x86_64"], "10.13"),
        (["py3-none-any", "cp313-cp313-macosx_11_0_arm64"], "11.0"),
    ],
)
def test_the_oldest_macos_is_the_newest_that_a_wheel_asks_for(tags, oldest):
    assert INFORMATION["minimum_system"](tags) == oldest


def test_the_wheels_that_are_asked_are_those_of_the_lock():
    tags = BUILD["wheel_tags"]()
    assert "py3-none-any" in tags
    assert [tag for tag in tags if tag.startswith("cp310-abi3-")]


def test_the_hardened_runtime_allows_one_thing_and_the_reason_stands_beside_it():
    content = (MACOS / "entitlements.plist").read_bytes()
    (name,) = plistlib.loads(content)
    assert name == "com.apple.security.cs.allow-unsigned-executable-memory"
    assert plistlib.loads(content)[name] is True
    assert f"\n    {name.rpartition('.')[2]}: " in content.decode()


@pytest.mark.usefixtures("qapp")
def test_the_icon_has_every_size_that_finder_shows(tmp_path):
    icons = runpy.run_path(str(ROOT / "packaging" / "icons.py"))
    icons["write_icons"](tmp_path)
    content = (tmp_path / "notion-wizard.icns").read_bytes()
    place, kinds = 8, []
    while place < len(content):
        kind, size = struct.unpack(">4sI", content[place : place + 8])
        kinds.append(kind)
        place += size
    # 16, 32, 128, 256 and 512 points, each for both densities of screens.
    once, twice = (
        (b"icp4", b"icp5", b"ic07", b"ic08", b"ic09"),
        (b"ic11", b"ic12", b"ic13", b"ic14"),
    )
    assert {*once, *twice, b"ic10"} <= set(kinds)


@pytest.fixture
def app(tmp_path):
    """Make what PyInstaller makes, as small as can be."""
    app = tmp_path / "Notion Wizard.app"
    frameworks = app / "Contents/Frameworks"
    version = frameworks / "PySide6/Qt/lib/QtCore.framework/Versions/A"
    for file in (
        app / "Contents/MacOS/notion-wizard",
        frameworks / "libcrypto.3.dylib",
        frameworks / "PySide6/QtCore.abi3.so",
        frameworks / "Python.framework/Versions/3.13/Python",
        version / "QtCore",
        version / "Helpers/some_tool",
    ):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(A_LIBRARY)
    (version / "Resources").mkdir()
    (version / "Resources/Info.plist").write_bytes(plistlib.dumps({}))
    (version.parent / "Current").symlink_to("A")
    (frameworks / "QtCore").symlink_to("PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore")
    resources = app / "Contents/Resources"
    resources.mkdir()
    (resources / "libcrypto.3.dylib").symlink_to("../Frameworks/libcrypto.3.dylib")
    (resources / "screens.toml").write_text("words")
    return app


def test_what_is_inside_is_signed_first_and_each_once(app):
    order = [str(one.relative_to(app.parent)) for one in SIGNING["inside_out"](app)]
    frameworks = "Notion Wizard.app/Contents/Frameworks"
    version = f"{frameworks}/PySide6/Qt/lib/QtCore.framework/Versions/A"
    assert order == [
        f"{version}/Helpers/some_tool",
        version,
        f"{frameworks}/Python.framework/Versions/3.13",
        f"{frameworks}/PySide6/QtCore.abi3.so",
        f"{frameworks}/libcrypto.3.dylib",
        "Notion Wizard.app",
    ]


def test_the_application_alone_is_allowed_more_and_all_of_it_is_hardened_and_dated(app):
    commands = SIGNING["commands"](app, "0123ABCD")
    for command in commands:
        assert command[:4] == ["/usr/bin/codesign", "--force", "--sign", "0123ABCD"]
        assert command[4:7] == ["--timestamp", "--options", "runtime"]
    assert [("--entitlements" in command) for command in commands] == [False] * 5 + [True]


def test_without_a_developer_id_it_is_signed_by_nobody_and_says_so(app):
    signer = SIGNING["identity"]({"MACOS_SIGNING_IDENTITY": ""})
    for command in SIGNING["commands"](app, signer):
        assert command[:4] == ["/usr/bin/codesign", "--force", "--sign", "-"]
        assert not {"--timestamp", "--options", "--entitlements"} & set(command)
    assert BUILD["how_far"](signer, is_notarised=False).startswith("NOT SIGNED: ")


@pytest.mark.parametrize(
    ("missing", "told"),
    [
        (None, "Signed and notarised: "),
        ("MACOS_NOTARY_KEY_FILE", "Signed, NOT NOTARISED: "),
        ("MACOS_NOTARY_KEY_ID", "Signed, NOT NOTARISED: "),
        ("MACOS_NOTARY_ISSUER", "Signed, NOT NOTARISED: "),
        ("MACOS_SIGNING_IDENTITY", "NOT SIGNED: "),
    ],
)
def test_it_is_notarised_when_all_keys_are_there(missing, told):
    keys = dict.fromkeys(
        (
            *("MACOS_SIGNING_IDENTITY", "MACOS_NOTARY_KEY_FILE"),
            *("MACOS_NOTARY_KEY_ID", "MACOS_NOTARY_ISSUER"),
        ),
        "something",
    )
    keys.pop(missing, None)
    is_notarised = SIGNING["can_be_notarised"](keys)
    assert is_notarised is (missing is None)
    assert BUILD["how_far"](SIGNING["identity"](keys), is_notarised=is_notarised).startswith(told)


def test_apples_no_is_an_error_with_its_log(monkeypatch):
    answers = {"submit": '{"id": "7", "status": "Invalid"}', "log": "a library is not signed"}
    ran = []

    def output(*command):
        ran.append(command)
        return answers[command[1]]

    monkeypatch.setitem(SIGNING["notarise"].__globals__, "_output", output)
    keys = dict.fromkeys(SIGNING["_NOTARY"], "key")
    with pytest.raises(RuntimeError, match="a library is not signed"):
        SIGNING["notarise"](Path("some.dmg"), keys)
    assert "--wait" in ran[0]
    answers["submit"] = '{"id": "8", "status": "Accepted"}'
    SIGNING["notarise"](Path("some.dmg"), keys)


@pytest.mark.skipif(sys.platform == "darwin", reason="there it would make one")
def test_elsewhere_nothing_is_made(tmp_path):
    ran = subprocess.run(  # noqa: S603 - our own script
        [sys.executable, MACOS / "build.py", tmp_path], check=False, capture_output=True, text=True
    )
    assert (ran.returncode, ran.stdout) == (1, "")
    assert "needs a Mac" in ran.stderr


@pytest.mark.parametrize("name", ["keychain.sh", "verify.sh"])
def test_the_scripts_can_be_read_by_their_shell(name):
    file = MACOS / name
    assert os.access(file, os.X_OK)
    checks = [["bash", "-n"]]
    checks += [["shellcheck"]] if shutil.which("shellcheck") else []
    for check in checks:
        ran = subprocess.run([*check, file], check=False, capture_output=True, text=True)  # noqa: S603
        assert (ran.returncode, ran.stdout + ran.stderr) == (0, "")
    # macOS's bash is 3.2.
    assert not re.search(
        r"mapfile|readarray|declare -A|\$\{\w+,,|\$\{\w+\^", file.read_text("utf-8")
    )


def test_without_secrets_the_signing_key_is_told_to_be_missing(tmp_path):
    ran = subprocess.run(  # noqa: S603 - our own script
        [MACOS / "keychain.sh"],
        check=False,
        capture_output=True,
        text=True,
        env={"PATH": os.environ["PATH"], "MACOS_CERTIFICATE": "", "RUNNER_TEMP": str(tmp_path)},
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.startswith("NOT SIGNED: ")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "name",
    [
        *("build.py", "signing.py", "notion-wizard.spec"),
        *("verify.sh", "keychain.sh", "entitlements.plist"),
    ],
)
def test_what_never_ran_on_a_mac_says_so(name):
    assert re.search(r"[Nn]ever (run|tried)\son a Mac yet", (MACOS / name).read_text("utf-8"))


def install_for_mac(machine, lock, folder, *more):
    """Install what the lock names into the folder, from wheels for a Mac alone."""
    command = [
        *(str(Path(sys.executable).with_name("uv")), "pip", "install", "--no-config", "--quiet"),
        *("--target", str(folder), *more),
        *("--python-platform", f"{machine}-apple-darwin", "--python-version", "3.13"),
        *("--only-binary", ":all:", "--require-hashes", "--requirement", str(ROOT / lock)),
    ]
    environment = {**os.environ, "MACOSX_DEPLOYMENT_TARGET": "13.0"}
    subprocess.run(command, check=True, env=environment)  # noqa: S603 - our own words


@pytest.mark.long
@pytest.mark.parametrize("machine", ["aarch64", "x86_64"])
def test_what_makes_the_application_is_there_as_wheels_for_a_mac(machine, tmp_path):
    install_for_mac(machine, "requirements-packaging.lock", tmp_path, "--dry-run")


def test_the_packages_are_made_of_what_the_tests_saw():
    pins = re.compile(r"^([a-z0-9-]+==\S+)", re.MULTILINE)
    tested, packing = (
        set(pins.findall((ROOT / f"requirements-{name}.lock").read_text("utf-8")))
        for name in ("dev", "packaging")
    )
    used = set(pins.findall((ROOT / "requirements.lock").read_text("utf-8")))
    assert used < packing < tested


@pytest.mark.long
@pytest.mark.parametrize("machine", ["aarch64", "x86_64"])
def test_the_lock_holds_wheels_for_a_mac_and_what_the_window_needs_is_kept(machine, tmp_path):
    install_for_mac(machine, "requirements.lock", tmp_path)
    told = "".join(file.read_text("utf-8") for file in tmp_path.glob("*.dist-info/WHEEL"))
    tags = re.findall(r"^Tag: (\S+)$", told, re.MULTILINE)
    assert INFORMATION["minimum_system"](tags) == "13.0"
    left_out = runpy.run_path(str(ROOT / "packaging" / "freezing.py"))["not_needed"](
        INFORMATION["PLUGINS_NOT_NEEDED"]
    )
    files = {str(file.relative_to(tmp_path)) for file in tmp_path.rglob("*") if file.is_file()}
    kept = {file for file in files if not left_out.match(file)}
    plugins = {file.removeprefix("PySide6/Qt/plugins/") for file in kept if "/plugins/" in file}
    assert plugins == {
        *("platforms/libqcocoa.dylib", "platforms/libqoffscreen.dylib"),
        *("styles/libqmacstyle.dylib", "imageformats/libqsvg.dylib"),
        "iconengines/libqsvgicon.dylib",
    }
    libraries = {found[1] for file in kept if (found := re.search(r"lib/(\w+)\.framework/", file))}
    assert {"QtCore", "QtGui", "QtWidgets", "QtSvg", "QtNetwork", "QtDBus"} <= libraries
    assert not [name for name in libraries if re.match("Qt(Qml|Quick|Sql|Test)", name)]
    translations = {Path(file).name for file in kept if "Qt/translations" in file}
    assert translations == {f"qtbase_{language}.qm" for language in LANGUAGES}
