"""Signs the application from the inside out, and has Apple notarise what goes out.

Without a Developer ID it is signed "ad hoc", by nobody: macOS on Apple's own processors starts no
program without a signature, and says to the person that its developer is unknown.

What it takes from the environment, all by name:
  MACOS_SIGNING_IDENTITY   the name or the hash of a Developer ID Application certificate
  MACOS_NOTARY_KEY_FILE    the file of an App Store Connect key, with
  MACOS_NOTARY_KEY_ID      its identifier, and
  MACOS_NOTARY_ISSUER      who issued it

Never run on a Mac yet.
"""

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Final

ENTITLEMENTS: Final = Path(__file__).with_name("entitlements.plist")
NOBODY: Final = "-"

_MAGIC: Final = (b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe", b"\xca\xfe\xba\xbe", b"\xca\xfe\xba\xbf")
"""What Mach-O files begin with: of one kind of processor, or of several."""

_NOTARY: Final = ("MACOS_NOTARY_KEY_FILE", "MACOS_NOTARY_KEY_ID", "MACOS_NOTARY_ISSUER")


def identity(environment: Mapping[str, str]) -> str:
    """Return who signs: a Developer ID, or nobody."""
    return environment.get("MACOS_SIGNING_IDENTITY") or NOBODY


def can_be_notarised(environment: Mapping[str, str]) -> bool:
    """Return whether there are a Developer ID and Apple's key; neither is any use alone."""
    return identity(environment) != NOBODY and all(environment.get(name) for name in _NOTARY)


def inside_out(app: Path) -> list[Path]:
    """Return all that bears a signature, the innermost first and the application last."""
    found = {_signed_as(file, app) for file in app.rglob("*") if is_code(file)}
    return [*sorted(found - {app}, key=lambda one: (-len(one.parts), one)), app]


def is_code(file: Path) -> bool:
    """Return whether it is a program or a library; a link to one is not."""
    if file.is_symlink() or not file.is_file():
        return False
    with file.open("rb") as opened:
        return opened.read(4) in _MAGIC


def commands(app: Path, signer: str) -> list[list[str]]:
    """Return what signs all of it, in its order."""
    return [_command(one, signer, is_app=one == app) for one in inside_out(app)]


def sign(file: Path, signer: str) -> None:
    """Sign an application with all that is in it, or a disk image."""
    for command in commands(file, signer) if file.is_dir() else [_command(file, signer)]:
        subprocess.run(command, check=True)  # noqa: S603 - our own words


def notarise(file: Path, environment: Mapping[str, str]) -> None:
    """Have Apple look through a disk image or an archive, and wait for the answer.

    Raises RuntimeError with Apple's log unless it was accepted.
    """
    key, number, issuer = (environment[name] for name in _NOTARY)
    access = ("--key", key, "--key-id", number, "--issuer", issuer)
    told = json.loads(
        _output("notarytool", "submit", str(file), *access, "--wait", "--output-format", "json")
    )
    # It ends without an error also when Apple said no.
    if told["status"] != "Accepted":
        raise RuntimeError(_output("notarytool", "log", told["id"], *access))


def staple(file: Path) -> None:
    """Attach Apple's answer, so that it opens without internet as well."""
    _output("stapler", "staple", str(file))


def _signed_as(file: Path, app: Path) -> Path:
    """Return what the signature of a file is put on: itself, or the bundle whose program it is."""
    if file.parent == app / "Contents/MacOS":
        return app
    version = file.parent
    is_framework = version.parent.name == "Versions" and (
        version.parent.parent.name == f"{file.name}.framework"
    )
    return version if is_framework else file


def _command(file: Path, signer: str, *, is_app: bool = False) -> list[str]:
    command = ["/usr/bin/codesign", "--force", "--sign", signer]
    if signer != NOBODY:
        command += ["--timestamp", "--options", "runtime"]
        if is_app:
            command += ["--entitlements", str(ENTITLEMENTS)]
    return [*command, str(file)]


def _output(*command: str) -> str:
    ran = subprocess.run(  # noqa: S603 - our own words
        ["/usr/bin/xcrun", *command], check=True, stdout=subprocess.PIPE, text=True
    )
    return ran.stdout
