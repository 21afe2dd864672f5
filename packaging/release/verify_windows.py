"""On Windows: installs the setup of a folder for this person, lets it work, and removes it again.

Usage: verify_windows.py FOLDER. Tells each step and ends at the first that fails. What Wine shows
on Debian, `packaging/windows/verify.sh` tells; this is the same on the real system, by a person's
own rights. Never run on Windows yet.
"""

import os
import runpy
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path
from typing import Final

READ: Final = runpy.run_path(str(Path(__file__).parents[1] / "linux" / "read_self_test.py"))["read"]

_CODE: Final = "Code NW-5004"
"""What a check of the practice token says when all is well."""

_SECONDS: Final = 300
_SECONDS_UNTIL_GONE: Final = 30
"""A program can't delete itself: a copy of the uninstaller does that a moment later."""


def verify(folder: Path, programs: Path, work: Path) -> None:
    """Raise SystemExit with what is wrong."""
    (setup,) = folder.glob("notion-wizard-*-setup.exe")
    (portable,) = folder.glob("notion-wizard-*-windows-portable.zip")
    _tell(f"the setup: {_signature(setup)}")
    installed = programs / "Notion Wizard"
    _require(not installed.exists(), f"{installed} was there before")
    _tell("installed without a question")
    _require(_run(setup, "/S").returncode == 0, "the setup failed")
    _at_work(installed, work / "installed.json")
    _tell("installed over itself")
    _require(_run(setup, "/S").returncode == 0, "the update failed")
    _at_work(installed, work / "updated.json")
    _tell("removed, it leaves nothing")
    _require(_run(installed / "uninstall.exe", "/S").returncode == 0, "the removal failed")
    _require(_is_gone(installed), f"these files stayed: {sorted(installed.rglob('*'))}")
    _tell("the zip, unpacked elsewhere")
    elsewhere = work / "Zoë 山田"
    with zipfile.ZipFile(portable) as packed:
        packed.extractall(elsewhere)
    _at_work(elsewhere / "Notion Wizard", work / "portable.json")
    print("All of it is as it should be.")


def _at_work(folder: Path, result: Path) -> None:
    program = folder / "notion-wizard.exe"
    _tell("notion-wizard check --practice")
    checked = _run(program, "check", "--practice")
    _require(_CODE in checked.stdout, checked.stdout + checked.stderr)
    _tell("--self-test in a real window, with the Credential Manager")
    _run(program, "--self-test", result)
    wrong = READ(result, [])
    _require(not wrong, "\n".join(wrong))


def _is_gone(folder: Path) -> bool:
    """Tell whether the folder goes away in the time that this may take."""
    end = time.monotonic() + _SECONDS_UNTIL_GONE
    while folder.exists() and time.monotonic() < end:
        time.sleep(0.1)
    return not folder.exists()


def _signature(file: Path) -> str:
    """Return what Windows says to it; that it has none is told, and no fault."""
    command = f"(Get-AuthenticodeSignature -LiteralPath '{file}').Status"
    status = _run("pwsh", "-NoProfile", "-Command", command).stdout.strip()
    return "NOT SIGNED" if status == "NotSigned" else f"its signature is {status}"


def _run(*command: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - our own words
        [str(one) for one in command],
        check=False,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        timeout=_SECONDS,
    )


def _require(is_so: bool, wrong: str) -> None:  # noqa: FBT001 - what is required
    if not is_so:
        sys.exit(f"FAILED: {wrong}")


def _tell(what: str) -> None:
    print(f"  {what}", flush=True)


if __name__ == "__main__":
    if sys.platform != "win32":
        sys.exit("This needs Windows; on Debian there is make verify-windows.")
    with tempfile.TemporaryDirectory() as made:
        verify(
            Path(sys.argv[1]).absolute(), Path(os.environ["LOCALAPPDATA"]) / "Programs", Path(made)
        )
