"""Makes the application and its disk image on a Mac, for the processor it runs on.

Usage: build.py FOLDER. There: `notion-wizard-VERSION-arm64.dmg` or `-x86_64.dmg`. It is signed and
notarised if the keys are there (`signing.py` names them), else it says clearly that it is not.
Never run on a Mac yet.
"""

import os
import platform
import re
import runpy
import shutil
import subprocess
import sys
import sysconfig
from importlib import metadata
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).parent
ROOT: Final = HERE.parents[1]
WORK: Final = ROOT / "build" / "macos"
APP: Final = WORK / "frozen" / "Notion Wizard.app"

INFORMATION: Final = runpy.run_path(str(HERE / "information.py"))
SIGNING: Final = runpy.run_path(str(HERE / "signing.py"))
_MOMENT: Final = runpy.run_path(str(HERE.parent / "moment.py"))["moment"]


def build(folder: Path) -> Path:
    """Return the disk image that was written into the folder."""
    version = metadata.version("notion-wizard")
    signer = SIGNING["identity"](os.environ)
    is_notarised = SIGNING["can_be_notarised"](os.environ)
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    _tell("Freezing the program")
    freeze()
    _tell("Signing the application")
    SIGNING["sign"](APP, signer)
    if is_notarised:
        _tell("Having the application notarised")
        _notarise_app()
    _tell("Making the disk image")
    image = _disk_image(folder, f"notion-wizard-{version}-{platform.machine()}.dmg")
    if signer != SIGNING["NOBODY"]:
        SIGNING["sign"](image, signer)
    if is_notarised:
        _tell("Having the disk image notarised")
        SIGNING["notarise"](image, os.environ)
        SIGNING["staple"](image)
    print(how_far(signer, is_notarised=is_notarised))
    return image


def freeze() -> None:
    """Make the application, not signed by anybody yet."""
    icons = runpy.run_path(str(HERE.parent / "icons.py"))
    icons["write_icons"](WORK / "icons")
    licences = runpy.run_path(str(HERE.parent / "licences.py"))
    own = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    licences["write_licences"](
        WORK / "licences", python_licence=own if own.is_file() else None, with_bootloader=True
    )
    places = ("--distpath", str(WORK / "frozen"), "--workpath", str(WORK / "freezing"))
    _run(
        *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *places),
        str(HERE / "notion-wizard.spec"),
        SOURCE_DATE_EPOCH=str(_MOMENT()),
        PYTHONHASHSEED="1",
        NOTION_WIZARD_ICON=str(WORK / "icons" / "notion-wizard.icns"),
        NOTION_WIZARD_LICENCES=str(WORK / "licences"),
        NOTION_WIZARD_MINIMUM_SYSTEM=INFORMATION["minimum_system"](wheel_tags()),
    )
    INFORMATION["write_names"](APP / "Contents" / "Resources")


def wheel_tags() -> list[str]:
    """Return what the installed wheels of the lock say they run on."""
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    locked = re.findall(r"^([a-z0-9-]+)==", lock, re.MULTILINE)
    installed = (one for name in locked for one in metadata.distributions(name=name))
    told = "\n".join(one.read_text("WHEEL") or "" for one in installed)
    return re.findall(r"^Tag: (\S+)$", told, re.MULTILINE)


def how_far(signer: str, *, is_notarised: bool) -> str:
    """Return what a person who opens it will meet."""
    if is_notarised:
        return "Signed and notarised: it opens with a double click."
    if signer == SIGNING["NOBODY"]:
        return "NOT SIGNED: no Developer ID is there. macOS will say that it cannot check it."
    return (
        "Signed, NOT NOTARISED: Apple's key is not there. macOS will say that it cannot check it."
    )


def _notarise_app() -> None:
    # What is copied out of the image bears Apple's answer itself.
    archive = WORK / "notion-wizard.zip"
    _run("/usr/bin/ditto", "-c", "-k", "--keepParent", str(APP), str(archive))
    SIGNING["notarise"](archive, os.environ)
    SIGNING["staple"](APP)


def _disk_image(folder: Path, name: str) -> Path:
    """Return an image with the application, and the folder it is to be drawn into beside it."""
    content = WORK / "image"
    content.mkdir()
    _run("/usr/bin/ditto", str(APP), str(content / APP.name))
    (content / "Applications").symlink_to("/Applications")
    folder.mkdir(parents=True, exist_ok=True)
    image = folder.absolute() / name
    described = ("-volname", INFORMATION["NAME"], "-srcfolder", str(content))
    _run(
        *("/usr/bin/hdiutil", "create", "-quiet", "-ov", *described),
        *("-format", "UDZO", str(image)),
    )
    return image


def _run(*command: str, **environment: str) -> None:
    subprocess.run(command, check=True, cwd=WORK, env={**os.environ, **environment})  # noqa: S603


def _tell(what: str) -> None:
    print(f"{what} …", flush=True)


if __name__ == "__main__":
    if sys.platform != "darwin":
        sys.exit("This needs a Mac: codesign and hdiutil are only there.")
    made = build(Path(sys.argv[1]))
    print(f"{made}: {made.stat().st_size / 1e6:.1f} MB")
