"""Writes what goes along of the licences: a list of the parts, and the text of each.

In a package they lie in `notion_wizard/_resources/licences`, where Help → About finds them. The
texts that no wheel brings are in `resources/licences`.
"""

import json
import re
import shutil
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path
from typing import Final

from notion_wizard.parts import LIST, Part, installed_part, installed_parts

_OPENSSL: Final = re.compile(rb"OpenSSL (\d{1,3}\.\d{1,3}\.\d{1,3}[a-z]?) ")
_BOOTLOADER_LICENCE: Final = "GPL-2.0-or-later WITH Bootloader-exception"


def write_licences(  # noqa: PLR0913 - each by its name
    folder: Path,
    *,
    site_packages: Path | None = None,
    python_version: str | None = None,
    python_licence: Path | None = None,
    with_bootloader: bool = False,
    besides: Iterable[Part] = (),
) -> list[Path]:
    """Return the files written into the folder, made anew; an error if a part has no text.

    Of this Python and its packages, or of another one and the packages that it finds in a folder;
    and of what the programs in front of it are made of.
    """
    told: dict[str, str | Path] = {}
    if python_version:
        told["python_version"] = python_version
    if python_licence:
        told["python_licence"] = python_licence
    parts = list(installed_parts(site_packages, **told))
    if with_bootloader:
        parts.append(_bootloader())
    parts.extend(besides)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    names: dict[Path, str] = {}
    for part in parts:
        if not part.texts:
            raise LookupError(f"{part.name} brings no licence")
        for file in part.texts:
            if file not in names:
                names[file] = _name(part, file)
                shutil.copyfile(file, folder / names[file])
    listed = [_described(part, names) for part in parts]
    written = json.dumps(listed, indent=1, ensure_ascii=False)
    (folder / LIST).write_text(f"{written}\n", encoding="utf-8")
    return sorted(folder.iterdir())


def _name(part: Part, file: Path) -> str:
    """Return a name that tells whose it is: most are called LICENSE."""
    if part.name == "Notion Wizard":
        return "GPL-3.0.txt"
    if file.parent.name == "licences":
        return file.name
    return f"{part.name.replace(' ', '-')}-{file.name.removesuffix('.txt')}.txt"


def _described(part: Part, names: dict[Path, str]) -> dict[str, object]:
    texts = [names[file] for file in part.texts]
    return {"name": part.name, "version": part.version, "licence": part.licence, "texts": texts}


def _bootloader() -> Part:
    """Return what PyInstaller puts in front of the program."""
    built = installed_part("pyinstaller")
    if built is None:
        raise LookupError("PyInstaller is not installed")
    return Part("PyInstaller bootloader", built.version, _BOOTLOADER_LICENCE, built.texts)


def openssl_inside() -> list[Part]:
    """Return the OpenSSL that is built into cryptography's library, where that goes along."""
    (cryptography,) = (one for one in installed_parts() if one.name == "cryptography")
    files = metadata.files(cryptography.name) or ()
    libraries = [Path(file.locate()).read_bytes() for file in files if "_rust." in file.name]
    (version,) = {found[1].decode() for one in libraries if (found := _OPENSSL.search(one))}
    # Its licence is the same as one of the two that cryptography can be taken under.
    texts = tuple(text for text in cryptography.texts if "APACHE" in text.name)
    return [Part("OpenSSL", version, "Apache-2.0", texts)]
