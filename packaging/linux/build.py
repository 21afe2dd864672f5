"""Makes the .deb and the .rpm: freezes the program, lays out what is installed, packs it.

Usage: build.py FOLDER. Two runs of one commit give the same bytes (SOURCE_DATE_EPOCH; without it
the moment of the last commit counts). HOMEPAGE names the address of the repository: with it the
packages tell where they are from, and software centres find the pictures.
"""

import gzip
import lzma
import os
import re
import runpy
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import format_datetime
from importlib import metadata
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).parent
ROOT: Final = HERE.parents[1]
WORK: Final = ROOT / "build" / "linux"
TREE: Final = WORK / "tree"
_MOMENT: Final = runpy.run_path(str(HERE.parent / "moment.py"))["moment"]
MAINTAINER: Final = "The Notion Wizard developers <notion-wizard@localhost>"

_SYSTEMS_PYTHON: Final = "/usr"
_LARGEST_ICON: Final = 512
# What needs an address on the network.
_ADDRESSED: Final = re.compile(r"\n  <url .*</screenshots>", re.DOTALL)
_NEEDED: Final = re.compile(r"^  NEEDED +(\S+)", re.MULTILINE)
# A library, and a line for each version of its functions.
_VERSIONS: Final = re.compile(r"^  required from (\S+):\n((?:    0x.*\n)+)", re.MULTILINE)


def build(folder: Path) -> list[Path]:
    """Return the files that were written into the folder."""
    if sys.base_prefix != _SYSTEMS_PYTHON:
        # Its libraries would look for others where it lies on this computer.
        sys.exit(
            f"The packages are made with the system's own Python, and .venv has that of "
            f"{sys.base_prefix}: run make clean, then PYTHON=/usr/bin/python3 make package."
        )
    version = metadata.version("notion-wizard")
    moment = _MOMENT()
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    _tell("Freezing the program")
    program = freeze(moment)
    _tell("Laying out what is installed")
    _lay_out(program, version, datetime.fromtimestamp(moment, UTC))
    for path in [TREE, *TREE.rglob("*")]:
        os.utime(path, (moment, moment), follow_symlinks=False)
    folder.mkdir(parents=True, exist_ok=True)
    return [_pack(kind, version, moment, folder) for kind in ("deb", "rpm")]


def freeze(moment: int, work: Path = WORK) -> Path:
    """Return the folder with the frozen program."""
    licences = runpy.run_path(str(HERE.parent / "licences.py"))
    licences["write_licences"](
        work / "licences", with_bootloader=True, besides=licences["openssl_inside"]()
    )
    command = ("-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR")
    places = ("--distpath", str(work / "frozen"), "--workpath", str(work / "freezing"))
    _run(
        sys.executable,
        *(*command, *places, str(HERE / "notion-wizard.spec")),
        SOURCE_DATE_EPOCH=str(moment),
        PYTHONHASHSEED="1",
        NOTION_WIZARD_LICENCES=str(work / "licences"),
    )
    return work / "frozen" / "notion-wizard"


def sonames(program: Path) -> list[str]:
    """Return the libraries that the program needs and does not bring."""
    told, own = _headers(program)
    return sorted(set(_NEEDED.findall(told)) - own)


def needed_of_rpm(program: Path) -> list[str]:
    """Return the same as RPM names them, with each version of their functions that is called."""
    told, own = _headers(program)
    versions = {
        f"{name}({line.split()[-1]})(64bit)"
        for name, lines in _VERSIONS.findall(told)
        if name not in own
        for line in lines.splitlines()
    }
    return sorted(versions | {f"{name}()(64bit)" for name in sonames(program)})


def _headers(program: Path) -> tuple[str, set[str]]:
    """Return what the program's libraries say of themselves, and their names."""
    files = [file for file in program.rglob("*") if ".so" in file.name or file.parent == program]
    told = subprocess.run(  # noqa: S603 - our own files
        ["objdump", "--private-headers", *files],  # noqa: S607 - of binutils, wherever it is
        check=False,  # the certificate has no headers
        capture_output=True,
        text=True,
    ).stdout
    return told, {file.name for file in files}


def _lay_out(program: Path, version: str, day: datetime) -> None:
    shutil.copytree(program, TREE / "usr/lib/notion-wizard", symlinks=True)
    share = TREE / "usr/share"
    _copy(HERE / "notion-wizard.desktop", share / "applications")
    described = metainfo(version, f"{day:%Y-%m-%d}", _homepage())
    _write(share / "metainfo/notion-wizard.metainfo.xml", described)
    _draw_icons(share / "icons/hicolor")
    man_page = runpy.run_path(str(HERE.parent / "man_page.py"))["man_page"]
    _write_zipped(share / "man/man1/notion-wizard.1.gz", man_page(version, f"{day:%Y-%m-%d}"))
    documents = share / "doc/notion-wizard"
    _copy(HERE / "copyright", documents)
    _write_zipped(documents / "changelog.gz", (ROOT / "CHANGELOG.md").read_text("utf-8"))
    _write_zipped(documents / "changelog.Debian.gz", _debian_changelog(version, day))
    shutil.copytree(WORK / "licences", documents / "licenses")
    shutil.copy(HERE / "lintian-overrides", TREE / "overrides")
    # Whatever the umask was; of the program, only what is started may be started.
    for path in TREE.rglob("*"):
        if not path.is_symlink():
            is_program = path.is_dir() or path.parent.name == path.name == "notion-wizard"
            path.chmod(0o755 if is_program else 0o644)


def _draw_icons(folder: Path) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    icons = runpy.run_path(str(HERE.parent / "icons.py"))
    for file in icons["write_icons"](WORK / "icons"):
        size = file.stem.rpartition("-")[2]
        if size.isdigit() and int(size) <= _LARGEST_ICON:
            _copy(file, folder / f"{size}x{size}/apps", "notion-wizard.png")
    _copy(icons["DRAWINGS"] / "app.svg", folder / "scalable/apps", "notion-wizard.svg")


def metainfo(version: str, date: str, homepage: str) -> str:
    """Return what software centres show; its pictures need the repository's address."""
    described = (HERE / "notion-wizard.metainfo.xml").read_text("utf-8")
    if not homepage:
        described = _ADDRESSED.sub("", described)
    told = {"@VERSION@": version, "@DATE@": date, "@HOMEPAGE@": homepage}
    for variable, text in told.items():
        described = described.replace(variable, text)
    return described


def _homepage() -> str:
    return os.environ.get("HOMEPAGE", "").rstrip("/")


def _debian_changelog(version: str, day: datetime) -> str:
    return (
        f"notion-wizard ({version}-1) unstable; urgency=medium\n\n"
        f"  * Release {version}; what changed is in changelog.gz.\n\n"
        f" -- {MAINTAINER}  {format_datetime(day)}\n"
    )


def _pack(kind: str, version: str, moment: int, folder: Path) -> Path:
    _tell(f"Packing the .{kind}")
    needed = [f'"{name}"' for name in needed_of_rpm(TREE / "usr/lib/notion-wizard")]
    described = (HERE / "nfpm.yaml").read_text("utf-8")
    for variable, text in (
        ("VERSION", version),
        ("MAINTAINER", MAINTAINER),
        ("HOMEPAGE", _homepage()),
        ("SONAMES", f"[{', '.join(needed)}]"),
    ):
        described = described.replace(f"${{{variable}}}", text)
    _write(WORK / "nfpm.yaml", described)
    name = {
        "deb": f"notion-wizard_{version}-1_amd64.deb",
        "rpm": f"notion-wizard-{version}-1.x86_64.rpm",
    }[kind]
    nfpm = str(Path(sys.executable).with_name("nfpm"))
    _run(
        *(nfpm, "package", "--packager", kind, "--target", str(folder.absolute() / name)),
        SOURCE_DATE_EPOCH=str(moment),
    )
    if kind == "deb":
        _compress(folder / name)
    return folder / name


def _compress(deb: Path) -> None:
    """Compress what is installed: an archive of the form of ar(5), whose last file is that."""
    *others, (head, data) = _members(deb.read_bytes())
    data = lzma.compress(data, preset=9)
    head = b"data.tar.xz".ljust(16) + head[16:48] + str(len(data)).encode().ljust(10) + head[58:]
    members = (head + data + b"\n" * (len(data) % 2) for head, data in [*others, (head, data)])
    deb.write_bytes(b"!<arch>\n" + b"".join(members))


def _members(archive: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield the head, of 60 bytes, and the content of each file in an archive."""
    at = 8
    while at < len(archive):
        head = archive[at : at + 60]
        size = int(head[48:58])
        yield head, archive[at + 60 : at + 60 + size]
        at += 60 + size + size % 2


def _copy(file: Path, folder: Path, name: str | None = None) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(file, folder / (name or file.name))


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def _write_zipped(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def _run(*command: str, **environment: str) -> None:
    WORK.mkdir(parents=True, exist_ok=True)
    subprocess.run(command, check=True, cwd=WORK, env={**os.environ, **environment})  # noqa: S603


def _tell(what: str) -> None:
    print(f"{what} …", flush=True)


if __name__ == "__main__":
    for made in build(Path(sys.argv[1])):
        print(f"{made}: {made.stat().st_size / 1e6:.1f} MB")
