"""Makes the installer for Windows, the zip that needs none, and winget's files.

Usage: build.py FOLDER [--python FOLDER] [--address URL] [--sign COMMAND]. On Linux it takes
Debian's nsis and gcc-mingw-w64-x86-64. Two runs of one commit give the same bytes
(SOURCE_DATE_EPOCH; without it the moment of the last commit counts).
"""

import argparse
import hashlib
import os
import re
import runpy
import shlex
import shutil
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).resolve().parent
ROOT: Final = HERE.parents[1]
WORK: Final = ROOT / "build" / "windows"
STAGED: Final = WORK / "Notion Wizard"
PUBLISHER: Final = "The Notion Wizard developers"
COPYRIGHT: Final = "2026 The Notion Wizard developers, GPL-3.0-or-later"

PROGRAMS: Final[Mapping[str, tuple[str, tuple[str, ...], str]]] = {
    "Notion Wizard.exe": ("launcher.c", ("-DWINDOW", "-mwindows"), "Notion Wizard"),
    "notion-wizard.exe": ("launcher.c", (), "Notion Wizard, for the command line"),
    "uninstall.exe": ("uninstall.c", ("-mwindows",), "Removes Notion Wizard"),
}
"""Name, source, options of the compiler, and what Windows shows as its description."""

_OF_A_VERSION: Final = ("MAJOR", "MINOR", "BUGFIX")
_UNINSTALL: Final = "uninstall.exe"
_COMPILER: Final = ("-municode", "-std=c11", "-Os", "-s", "-Wall", "-Wextra", "-Werror")
_LINKER: Final = ("-static", "-Wl,--no-insert-timestamp", "-Wl,--dynamicbase,--nxcompat")
# Of the place on a screen with 150 %; Windows fits it to others.
_PICTURE_SIZE: Final = (246, 471)
_PICTURE_FILE: Final = "picture.bmp"

# What the texts have in braces, and what NSIS has for it.
PLACES: Final[Mapping[str, str]] = {
    "{data}": "$LOCALAPPDATA\\notion-wizard",
    "{folder}": "$INSTDIR",
    "{click}": "$_CLICK",
}

_STAGE: Final = runpy.run_path(str(HERE / "stage.py"))
_WINGET: Final = runpy.run_path(str(HERE / "winget.py"))
_MOMENT: Final = runpy.run_path(str(HERE.parent / "moment.py"))["moment"]


def build(folder: Path, python: Path | None, address: str, sign: str | None) -> list[Path]:
    """Return the files that were written into the folder."""
    version = metadata.version("notion-wizard")
    moment = _MOMENT()
    WORK.mkdir(parents=True, exist_ok=True)
    _tell("Bringing the official Python and the locked wheels")
    python = python or _STAGE["fetch_python"](WORK / "python")
    _tell_of(python)
    _STAGE["fetch_wheels"](WORK / "wheels", _STAGE["version_of"](python))
    _tell("Laying out the program's folder")
    in_front = _STAGE["parts_in_front"](*_versions())
    _STAGE["stage"](STAGED, python, WORK / "wheels", WORK, in_front)
    _draw(WORK)
    for name in PROGRAMS:
        compile_program(name, version, python, STAGED / name)
        _sign(STAGED / name, sign)
    if missing := _STAGE["missing_libraries"](
        STAGED, _tool("x86_64-w64-mingw32-objdump", "objdump")
    ):
        raise FileNotFoundError(f"libraries that nobody brings: {missing}")
    # NSIS keeps the moment of each file, that of its pictures too.
    for path in [STAGED, *STAGED.rglob("*"), WORK / _PICTURE_FILE]:
        os.utime(path, (moment, moment))
    folder.mkdir(parents=True, exist_ok=True)
    _tell("Packing the installer")
    setup = _pack_setup(folder.absolute() / f"notion-wizard-{version}-setup.exe", version, sign)
    _sign(setup, sign)
    _tell("Packing the zip")
    portable = folder / f"notion-wizard-{version}-windows-portable.zip"
    _pack_zip(portable, moment)
    manifests = _write_winget(folder / "winget", setup, version, address, moment)
    return [setup, portable, *manifests]


def compile_program(name: str, version: str, python: Path, to: Path) -> None:
    """Compile one of ours, with icon, version and manifest."""
    source, options, description = PROGRAMS[name]
    library = "python{}{}.dll".format(*_STAGE["version_of"](python))
    resources = WORK / f"{Path(name).stem}.rc"
    given = {
        "ICON_FILE": (WORK / "icons" / "notion-wizard.ico").as_posix(),
        "MANIFEST_FILE": (HERE / "program.manifest").as_posix(),
        "VERSION_TEXT": version,
        "PUBLISHER": PUBLISHER,
        "COPYRIGHT": COPYRIGHT,
        "DESCRIPTION": description,
        "FILE_NAME": name,
    }
    lines = [f'#define {key} "{value}"' for key, value in given.items()]
    lines += [f"#define VERSION_NUMBERS {version_numbers(version).replace('.', ',')}"]
    lines += [f'#include "{(HERE / "program.rc").as_posix()}"']
    _write(resources, "\n".join(lines) + "\n")
    compiled = resources.with_suffix(".o")
    _run(_tool("x86_64-w64-mingw32-windres", "windres"), "-c", "65001", resources, compiled)
    _run(
        *(_tool("x86_64-w64-mingw32-gcc", "gcc"), *_COMPILER, *options),
        *(f'-DPYTHON_LIBRARY=L"{library}"', HERE / source, compiled, "-o", to, *_LINKER),
    )


def version_numbers(version: str) -> str:
    """Return the four numbers that Windows wants: 0.1.0.0."""
    return ".".join([*version.split("."), "0", "0", "0"][:4])


def parts(files: list[Path], variables: Mapping[str, str]) -> str:
    """Return what the installer's description includes: values, files, and all texts."""
    return "\n".join(
        [
            *(f'!define {key} "{value}"' for key, value in variables.items()),
            *_macro("INSTALL_FILES", _installing(files)),
            *_macro("INSTALL_FRONT", _installing([Path(_UNINSTALL)])),
            *_macro("REMOVE_FILES", (f'Delete "$INSTDIR\\{_path(file)}"' for file in files)),
            *_macro("REMOVE_FOLDERS", _removing(files)),
            *_macro("LANGUAGES", _languages()),
            "",
        ]
    )


def _installing(files: list[Path]) -> Iterator[str]:
    folder = None
    for file in files:
        if file.parent != folder:
            folder = file.parent
            yield f'SetOutPath "$INSTDIR\\{_path(folder)}"'.replace('\\."', '"')
        yield f'File "{(STAGED / file).as_posix()}"'


def _removing(files: list[Path]) -> Iterator[str]:
    folders = {folder for file in files for folder in file.parents if folder != Path()}
    for folder in sorted(folders, key=lambda one: (-len(one.parts), one)):
        yield f'RMDir "$INSTDIR\\{_path(folder)}"'


def _languages() -> Iterator[str]:
    texts = tomllib.loads((HERE / "texts.toml").read_text("utf-8"))
    for name in texts:
        yield f'!insertmacro MUI_LANGUAGE "{name}"'
    for name, table in texts.items():
        for key, text in table.items():
            if key != "language":
                yield f'LangString {key.upper()} ${{LANG_{name.upper()}}} "{_escaped(text)}"'


def _escaped(text: str) -> str:
    text = text.replace("$", "$$").replace('"', '$\\"').replace("\n", "$\\r$\\n")
    for place, variable in PLACES.items():
        text = text.replace(place, variable)
    return text


def _macro(name: str, lines: Iterator[str]) -> list[str]:
    return [f"!macro {name}", *(f"  {line}" for line in lines), "!macroend"]


def _path(file: Path) -> str:
    return str(file).replace("/", "\\")


def _files(folder: Path) -> list[Path]:
    """Return what is below, without the uninstaller's front: always in the same order."""
    found = (file.relative_to(folder) for file in sorted(folder.rglob("*")) if file.is_file())
    return [file for file in found if file != Path(_UNINSTALL)]


def _pack_setup(setup: Path, version: str, sign: str | None) -> Path:
    makensis = _tool("makensis")
    files = _files(STAGED)
    size = sum((STAGED / file).stat().st_size for file in files)
    variables = {
        "SETUP": str(setup),
        "VERSION": version,
        "VERSION_NUMBERS": version_numbers(version),
        "PUBLISHER": PUBLISHER,
        "COPYRIGHT": COPYRIGHT,
        "ICON": str(WORK / "icons" / "notion-wizard.ico"),
        "PICTURE": str(WORK / _PICTURE_FILE),
        "KILOBYTES": str(size // 1024),
    }
    if _has_64_bit(makensis):
        variables["FOR_64_BIT"] = "1"
    described = parts(files, variables)
    if sign:
        described += f"!uninstfinalize '{sign} \"%1\"'\n"
    # NSIS takes a file without this mark for one of the system's own code page.
    (WORK / "parts.nsh").write_text(described, encoding="utf-8-sig", newline="\n")
    shutil.copy(HERE / "installer.nsi", WORK / "installer.nsi")
    _run(makensis, "-V2", "-WX", "-INPUTCHARSET", "UTF8", WORK / "installer.nsi")
    return setup


def _versions() -> tuple[str, str]:
    """Return those of MinGW-w64 and of NSIS, as both tell them."""
    included = WORK / "version.c"
    _write(included, "#include <_mingw.h>\n")
    compiler = _tool("x86_64-w64-mingw32-gcc", "gcc")
    told = _output(compiler, "-dM", "-E", str(included))
    parts = (re.search(rf"__MINGW64_VERSION_{name} (\d+)", told) for name in _OF_A_VERSION)
    nsis = re.match(r"v?(\d+(?:\.\d+)+)", _output(_tool("makensis"), "-VERSION"))
    return ".".join(part[1] for part in parts if part), nsis[1] if nsis else ""


def _has_64_bit(makensis: str) -> bool:
    """Tell whether this NSIS makes programs of 64 bits; its own build for Windows does not."""
    homes = (Path(makensis).resolve().parent, Path("/usr/share/nsis"))
    return any((home / "Stubs" / "lzma_solid-amd64-unicode").is_file() for home in homes)


def _pack_zip(archive: Path, moment: int) -> None:
    day = datetime.fromtimestamp(moment, UTC).timetuple()[:6]
    contents = {STAGED.name + "/" + file.as_posix(): STAGED / file for file in _files(STAGED)}
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        read_me = (HERE / "portable.txt").read_text("utf-8").replace("\n", "\r\n").encode()
        _put(packed, f"{STAGED.name}/READ ME.txt", read_me, day)
        for name, file in contents.items():
            _put(packed, name, file.read_bytes(), day)


def _put(
    packed: zipfile.ZipFile, name: str, content: bytes, day: tuple[int, int, int, int, int, int]
) -> None:
    entry = zipfile.ZipInfo(name, day)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 0  # wherever it was made
    packed.writestr(entry, content)


def _write_winget(
    folder: Path, setup: Path, version: str, address: str, moment: int
) -> Iterator[Path]:
    installer = (
        f"{address.rstrip('/')}/{setup.name}",
        hashlib.sha256(setup.read_bytes()).hexdigest(),
    )
    day = f"{datetime.fromtimestamp(moment, UTC):%Y-%m-%d}"
    for name, text in _WINGET["manifests"](version, PUBLISHER, installer, day).items():
        _write(folder / name, text)
        yield folder / name


def _draw(folder: Path) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    icons = runpy.run_path(str(HERE.parent / "icons.py"))
    icons["write_icons"](folder / "icons")
    _draw_picture(folder / _PICTURE_FILE, icons["DRAWINGS"] / "app.svg")


def _draw_picture(file: Path, drawing: Path) -> None:
    """Draw what stands at the left of the installer's first and last page."""
    from PySide6.QtCore import QRectF  # noqa: PLC0415 - takes longer than all the rest
    from PySide6.QtGui import QColor, QImage, QPainter  # noqa: PLC0415 - as above
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - as above

    width, height = _PICTURE_SIZE
    picture = QImage(width, height, QImage.Format.Format_RGB888)
    picture.fill(QColor("#e9effa"))
    painter = QPainter(picture)
    side = width * 0.62
    left, top = (width - side) / 2, height * 0.16
    QSvgRenderer(str(drawing)).render(painter, QRectF(left, top, side, side))
    painter.end()
    picture.save(str(file), "BMP")


def _tell_of(python: Path) -> None:
    """Tell which Python it is, and whether its files are as their makers signed them."""
    files = sorted(file for file in python.rglob("*") if file.suffix in (".dll", ".exe", ".pyd"))
    print(f"  Python {_STAGE['full_version_of'](python)}, {len(files)} binaries")
    osslsigncode = shutil.which("osslsigncode")
    if osslsigncode is None:
        print("  Their signatures were not looked at: osslsigncode is not installed.")
        return
    unsigned = [file.name for file in files if not _is_signed(osslsigncode, file)]
    print(f"  Signed, and unchanged since: {len(files) - len(unsigned)} of them")
    if unsigned:
        print(f"  Not verified: {', '.join(unsigned)}")


def _is_signed(osslsigncode: str, file: Path) -> bool:
    # Lists of what was revoked would have to be downloaded from somewhere.
    command = [osslsigncode, "verify", "-ignore-crl", "-in", str(file)]
    return subprocess.run(command, check=False, capture_output=True).returncode == 0  # noqa: S603


def _sign(file: Path, command: str | None) -> None:
    if command:
        _run(*shlex.split(command, posix=os.name != "nt"), file)


def _tool(*names: str) -> str:
    for name in names:
        if found := shutil.which(name):
            return found
    raise FileNotFoundError(f"{names[0]} is needed: packaging/development/setup.sh windows")


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8", newline="\n")


def _run(*command: str | Path) -> None:
    subprocess.run(list(map(str, command)), check=True, cwd=WORK)  # noqa: S603 - our own words


def _output(*command: str) -> str:
    return subprocess.run(  # noqa: S603 - our own words
        command, check=True, cwd=ROOT, capture_output=True, text=True
    ).stdout


def _tell(what: str) -> None:
    print(f"{what} …", flush=True)


def _main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--python", type=Path, help="an official Python's folder, for Windows")
    parser.add_argument(
        "--address", default="https://example.invalid", help="where the release can be downloaded"
    )
    parser.add_argument("--sign", help="a command that signs the file whose path stands behind it")
    given = parser.parse_args()
    for made in build(given.folder, given.python, given.address, given.sign):
        print(f"{made}: {made.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    sys.exit(_main())
