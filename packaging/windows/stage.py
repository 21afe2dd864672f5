"""Lays out the program's folder for Windows: an official Python, the locked wheels, and ours.

All of the Python in it is compiled, so that nothing is ever written into the folder.
"""

import os
import re
import runpy
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from notion_wizard.parts import Part

ROOT: Final = Path(__file__).resolve().parents[2]
_LICENCES: Final = runpy.run_path(str(ROOT / "packaging" / "licences.py"))
_SUPPORT: Final = str(ROOT / "packaging" / "pyside_support.py")
LOCK: Final = Path(__file__).with_name("python.lock")

_OLDEST_PYTHON: Final = (3, 11)
# None of ours stores in SQLite, packs with bz2 or lzma, or makes a sound.
_PYTHON_NOT_NEEDED: Final = re.compile(
    r"(sqlite3|_sqlite3|_msi|winsound|_bz2|_lzma|_tkinter|tcl86t|tk86t|zlib1|_test\w*|_ctypes_test"
    r"|xxlimited\w*|_xxsubinterpreters|vcruntime140|vcruntime140_1|pythonw?|venvlauncher)"
    r"\.(dll|pyd|exe)",
    re.IGNORECASE,
)
_MODULES_NOT_NEEDED: Final = re.compile(
    r"(bz2|lzma|sqlite3|msilib|tkinter|turtle|turtledemo|idlelib|lib2to3|ensurepip|venv|unittest"
    r"|test|pydoc|pydoc_data|pdb|doctest|distutils|site-packages|curses|dbm|__phello__|__pycache__)"
    r"(/.*|\.pyc?)?"
)
# Of Qt the window needs its screens, its pictures and its words. C++'s run-time library lies in
# both of its wheels: one is enough, and it is newer than Python's own.
_NEEDED: Final = re.compile(
    r"""
      PySide6/ (?:
          Qt6?(Core|Gui|Widgets|Svg|SvgWidgets|Network)\.(dll|pyd)
        | pyside6\.abi3\.dll
        | (__init__|_config|_git_pyside_version|support/__init__|support/deprecated)\.py
        | plugins/(platforms/q(windows|offscreen)|styles/qmodernwindowsstyle
            |iconengines/qsvgicon|imageformats/qsvg)\.dll
        | translations/qtbase_(LANGUAGES)\.qm
      )
    | shiboken6/ (?: Shiboken\.pyd | shiboken6\.abi3\.dll | \w+\.py )
    | (?!PySide6|shiboken6|bin/|[^/]+\.dist-info/) .+ (?<!\.pyi)(?<!/py\.typed)
    """,
    re.VERBOSE,
)
_RUNTIME_LIBRARY: Final = re.compile(r"(vcruntime140|vcruntime140_1|msvcp140|msvcp140_[12])\.dll")
# Of Windows 10, version 1809: Qt's minimum.
_OF_WINDOWS: Final = re.compile(
    r"(api-ms-win-[a-z0-9-]+|advapi32|authz|bcrypt|comdlg32|crypt32|d3d9|d3d11|d3d12|dnsapi|dwmapi"
    r"|dwrite|dxgi|gdi32|icuuc|imm32|iphlpapi|kernel32|mpr|msvcrt|netapi32|ntdll|ole32|oleaut32"
    r"|powrprof|rpcrt4|secur32|setupapi|shcore|shell32|shlwapi|uiautomationcore|user32|userenv"
    r"|uxtheme|version|winhttp|winmm|ws2_32|wtsapi32)\.dll"
)
_CACHE: Final = re.compile(r"(^|/)__pycache__(/|$)")
_OURS: Final = (".qm", ".svg", ".css", ".js")


def fetch_python(folder: Path) -> Path:
    """Return the unpacked official Python that the lock names."""
    shutil.rmtree(folder, ignore_errors=True)
    _run(
        *(sys.executable, "-m", "pip", "--disable-pip-version-check", "-qq", "download"),
        *("--no-deps", "--no-binary", ":all:", "--no-build-isolation", "--require-hashes"),
        *("--requirement", str(LOCK), "--dest", str(folder / "sdist")),
    )
    (archive,) = (folder / "sdist").iterdir()
    with tarfile.open(archive) as packed:
        (name,) = (name for name in packed.getnames() if name.endswith("/data.zip"))
        data = packed.extractfile(name)
        assert data is not None  # noqa: S101 - it is a file
        with zipfile.ZipFile(data) as content:
            content.extractall(folder)  # noqa: S202 - locked by its hash
    (library,) = folder.glob("*/python3[0-9]*.dll")
    return library.parent


def version_of(python: Path) -> tuple[int, int]:
    """Return the version of a Python's folder: (3, 11)."""
    for file in python.glob("python3*.dll"):
        if found := re.fullmatch(r"python3(\d+)\.dll", file.name):
            return 3, int(found[1])
    raise FileNotFoundError(f"{python} holds no Python for Windows")


def full_version_of(python: Path) -> str:
    """Return what the library itself says: 3.11.9."""
    library = python / "python{}{}.dll".format(*version_of(python))
    told = library.read_bytes().decode("utf-16-le", "replace")
    if found := re.search("ProductVersion\0+([0-9.]+)", told):
        return found[1]
    raise ValueError(f"{library} does not tell its version")


def fetch_wheels(folder: Path, version: tuple[int, int]) -> None:
    """Unpack the locked wheels for Windows into the folder."""
    shutil.rmtree(folder, ignore_errors=True)
    _run(
        str(Path(sys.executable).with_name("uv")),
        # --no-config: the constraint in pyproject.toml is for making the locks, and has no hash.
        *("pip", "install", "--no-config", "--quiet", "--target", str(folder)),
        *("--python-platform", "x86_64-pc-windows-msvc", "--only-binary", ":all:"),
        *("--python-version", "{}.{}".format(*version), "--link-mode", "copy"),
        *("--require-hashes", "--requirement", str(ROOT / "requirements.lock")),
    )


def parts_in_front(mingw: str, nsis: str) -> list[Part]:
    """Return what the programs that start it, install it and remove it are made of."""
    texts = ROOT / "resources" / "licences"
    return [
        Part("MinGW-w64 runtime", mingw, "ZPL-2.1", (texts / "MinGW-w64.txt",)),
        Part("NSIS", nsis, "Zlib AND CPL-1.0 WITH LZMA-exception", (texts / "NSIS.txt",)),
    ]


def stage(
    folder: Path, python: Path, wheels: Path, work: Path, in_front: Iterable[Part] = ()
) -> None:
    """Lay out everything but the programs that start it."""
    version = version_of(python)
    if version != sys.version_info[:2] or version < _OLDEST_PYTHON:
        raise RuntimeError("to compile for it, run this with Python {}.{}".format(*version))
    shutil.rmtree(folder, ignore_errors=True)
    runtime, library = folder / "runtime", folder / "runtime" / "lib"
    _copy_python(python, runtime, work / "standard-library")
    _copy_wheels(wheels, library)
    for file in sorted((wheels / "shiboken6").iterdir()):
        if _RUNTIME_LIBRARY.fullmatch(file.name):
            _copy(file, runtime / file.name)
    _copy_ours(library / "notion_wizard")
    _compile(library)
    # Of the same version here and in the wheels: the lock says which.
    _run(sys.executable, _SUPPORT, str(library / "shiboken6" / "files.dir"), PYTHONHASHSEED="1")
    _copy(Path(__file__).with_name("start.py"), runtime / "start.py")
    _LICENCES["write_licences"](
        library / "notion_wizard" / "_resources" / "licences",
        site_packages=wheels,
        python_version=full_version_of(python),
        python_licence=python / "LICENSE.txt",
        besides=in_front,
    )


def missing_libraries(folder: Path, objdump: str) -> list[str]:
    """Return the libraries that the folder's binaries need, and neither it nor Windows has."""
    files = [file for file in _files(folder) if file.suffix in (".dll", ".pyd", ".exe")]
    told = subprocess.run(  # noqa: S603 - our own files
        [objdump, "--private-headers", *map(str, files)], check=True, capture_output=True, text=True
    ).stdout
    needed = {name.lower() for name in re.findall(r"DLL Name: (\S+)", told)}
    there = {file.name.lower() for file in files}
    return sorted(name for name in needed - there if not _OF_WINDOWS.fullmatch(name))


def is_needed(path: str) -> bool:
    """Tell whether a file of the wheels goes along; the path has slashes."""
    languages = "|".join(
        file.stem.removeprefix("notion_wizard_")
        for file in sorted((ROOT / "resources/translations").glob("*.qm"))
    )
    pattern = _NEEDED.pattern.replace("LANGUAGES", languages)
    return bool(re.fullmatch(pattern, path, re.VERBOSE)) and not _CACHE.search(path)


def _copy_python(python: Path, runtime: Path, work: Path) -> None:
    major, minor = version_of(python)
    for file in sorted([*python.iterdir(), *python.glob("DLLs/*")]):
        if file.suffix in (".dll", ".pyd") and not _PYTHON_NOT_NEEDED.fullmatch(file.name):
            _copy(file, runtime / file.name)
    name = f"python{major}{minor}"
    shutil.rmtree(work, ignore_errors=True)
    if (python / f"{name}.zip").is_file():
        with zipfile.ZipFile(python / f"{name}.zip") as content:
            content.extractall(work)  # noqa: S202 - the standard library
    else:
        shutil.copytree(
            # Some of what tests read is no Python at all.
            python / "Lib",
            work,
            ignore=shutil.ignore_patterns("site-packages", "*test*", "lib2to3"),
        )
        _compile(work)
    modules = [file for file in _files(work) if file.suffix == ".pyc"]
    # Not compressed: Python starts faster, and the installer compresses all of it better.
    _zip(runtime / f"{name}.zip", work, modules)
    # Behind this file Python looks nowhere else: not in the environment, not in the person's own
    # packages, not where it was started.
    _write(runtime / f"{name}._pth", f"{name}.zip\n.\nlib\n")


def _zip(archive: Path, folder: Path, files: Iterable[Path]) -> None:
    with zipfile.ZipFile(archive, "w") as packed:
        for file in files:
            path = file.relative_to(folder).as_posix()
            if not _MODULES_NOT_NEEDED.fullmatch(path):
                packed.writestr(zipfile.ZipInfo(path), file.read_bytes())


def _copy_wheels(wheels: Path, library: Path) -> None:
    for file in _files(wheels):
        path = file.relative_to(wheels)
        if is_needed(path.as_posix()):
            _copy(file, library / path)


def _copy_ours(package: Path) -> None:
    for file in _files(ROOT / "notion_wizard"):
        if file.suffix in (".py", ".pem"):
            _copy(file, package / file.relative_to(ROOT / "notion_wizard"))
    # What the program reads, and neither the sources of the translations nor their glossary.
    for file in _files(ROOT / "resources"):
        if file.suffix in _OURS or file.name == "screens.toml":
            _copy(file, package / "_resources" / file.relative_to(ROOT / "resources"))


def _compile(folder: Path) -> None:
    """Put what Python makes of it in the place of each source."""
    _run(
        *(sys.executable, "-m", "compileall", "-q", "-f", "-b", "-s", str(folder)),
        *("--invalidation-mode", "unchecked-hash", str(folder)),
        # A set is written in the order of its hashes.
        PYTHONHASHSEED="1",
    )
    for source in folder.rglob("*.py"):
        source.unlink()


def _files(folder: Path) -> list[Path]:
    """Return all files below, always in the same order."""
    return sorted(file for file in folder.rglob("*") if file.is_file())


def _copy(file: Path, to: Path) -> None:
    to.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, to)


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8", newline="\n")


def _run(*command: str, **environment: str) -> None:
    subprocess.run(command, check=True, env={**os.environ, **environment})  # noqa: S603 - our own
