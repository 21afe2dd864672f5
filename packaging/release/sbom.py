"""Writes the list of what a package is made of (SBOM), in CycloneDX's form.

Usage: sbom.py PRODUCT FOLDER [PROGRAM]. There: `notion-wizard-VERSION-PRODUCT.cdx.json`. PROGRAM is
the folder with the program, of whatever system it is: it brings the list for Help → About, and on
Windows and macOS the OpenSSL of Python. Without it the packages that are installed here count. The
hashes are the lock's: of every file that may be installed for a part. Two runs of one commit give
the same bytes.
"""

import json
import re
import runpy
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import (
    ExternalReference,
    ExternalReferenceType,
    HashAlgorithm,
    HashType,
    Property,
    XsUri,
)
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import LicenseAcknowledgement
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

from notion_wizard.parts import FOLDER, LIST, Part, installed_parts

ROOT: Final = Path(__file__).parents[2]
_MOMENT: Final = runpy.run_path(str(ROOT / "packaging" / "moment.py"))["moment"]

_LOCKED: Final = re.compile(r"^([a-z0-9-]+)==([^ ;\\]+)(.*(?:\n    --hash.*)*)", re.MULTILINE)
_OPENSSL: Final = re.compile(rb"OpenSSL (\d{1,3}\.\d{1,3}\.\d{1,3}[a-z]?) ")
_HASH: Final = re.compile(r"--hash=sha256:([0-9a-f]{64})")
# No package of the lock: where lists of known holes have them.
_MAKERS: Final = {"Qt": "qt:qt", "Python": "python:python", "OpenSSL": "openssl:openssl"}
_OF_A_BUILDER: Final = {"PyInstaller bootloader": "pyinstaller"}
# Of the system that the package was made on.
_OF_A_SYSTEM: Final = ("MinGW-w64 runtime", "NSIS")


def sbom(parts: Iterable[Part], product: str, lock: str, moment: int) -> str:
    """Return the list as JSON; an error if a part is neither in the lock nor known otherwise."""
    itself, *others = parts
    hashes = locked(lock)
    root = Component(
        name=itself.name,
        version=itself.version,
        type=ComponentType.APPLICATION,
        bom_ref="notion-wizard",
        licenses=[_licence(itself)],
        properties=[Property(name="notion-wizard:product", value=product)],
    )
    bom = Bom(
        components=(_component(part, hashes) for part in others),
        metadata=BomMetaData(component=root, timestamp=datetime.fromtimestamp(moment, UTC)),
    )
    bom.register_dependency(root, bom.components)
    told = ", ".join(f"{one.name} {one.version}" for one in sorted(others, key=lambda p: p.name))
    bom.serial_number = uuid5(NAMESPACE_URL, f"{product}: {itself.version}, {told}")
    written = JsonV1Dot6(bom).output_as_string(indent=1)
    error = JsonStrictValidator(JsonV1Dot6(bom).schema_version).validate_str(written)
    if error:
        raise ValueError(str(error))
    return written


def locked(lock: str) -> dict[tuple[str, str], list[str]]:
    """Return the hashes of every name and version in a lock."""
    found = _LOCKED.findall(lock)
    return {(name, version): _HASH.findall(rest) for name, version, rest in found}


def _component(part: Part, hashes: dict[tuple[str, str], list[str]]) -> Component:
    name = re.sub(r"[-_. ]+", "-", part.name).lower()
    if part.name in _MAKERS or part.name in _OF_A_SYSTEM:
        address = PackageURL("generic", name=name, version=part.version)
        references = []
    elif part.name in _OF_A_BUILDER:
        address = PackageURL("pypi", name=_OF_A_BUILDER[part.name], version=part.version)
        references = []
    else:
        address = PackageURL("pypi", name=name, version=part.version)
        references = [_reference(address, hashes[name, part.version])]
    return Component(
        name=part.name,
        version=part.version,
        type=ComponentType.LIBRARY,
        bom_ref=str(address),
        purl=address,
        cpe=f"cpe:2.3:a:{_MAKERS[part.name]}:{part.version}:*:*:*:*:*:*:*"
        if part.name in _MAKERS
        else None,
        licenses=[_licence(part)],
        external_references=references,
    )


def _reference(address: PackageURL, hashes: list[str]) -> ExternalReference:
    return ExternalReference(
        type=ExternalReferenceType.DISTRIBUTION,
        url=XsUri(str(address)),
        comment="of every file that the lock allows for it",
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=one) for one in hashes],
    )


def _licence(part: Part):  # noqa: ANN202 - one of three kinds that the library does not name
    return LicenseFactory().make_from_string(
        part.licence, license_acknowledgement=LicenseAcknowledgement.DECLARED
    )


def parts_of(program: Path) -> list[Part]:
    """Return what a program's folder tells that it is made of, and the OpenSSL that lies in it."""
    (file,) = program.rglob(f"{FOLDER}/{LIST}")
    told = json.loads(file.read_text("utf-8"))
    parts = [Part(one["name"], one["version"], one["licence"], ()) for one in told]
    libraries = (one.read_bytes() for one in program.rglob("libcrypto*") if one.is_file())
    versions = {found[1].decode() for one in libraries if (found := _OPENSSL.search(one))}
    versions -= {part.version for part in parts if part.name == "OpenSSL"}
    return parts + [Part("OpenSSL", version, "Apache-2.0", ()) for version in sorted(versions)]


def _main(product: str, folder: str, program: str | None = None) -> None:
    parts = parts_of(Path(program)) if program else list(installed_parts())
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    written = Path(folder) / f"notion-wizard-{parts[0].version}-{product}.cdx.json"
    written.parent.mkdir(parents=True, exist_ok=True)
    written.write_text(sbom(parts, product, lock, _MOMENT()), encoding="utf-8")
    print(f"{written}: {len(parts)} parts")


if __name__ == "__main__":
    _main(*sys.argv[1:4])
