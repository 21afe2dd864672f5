"""The program is updated or removed while its window is open: that goes on as if nothing were."""

import shutil
import sys
import time
from pathlib import Path

import notion_wizard
from tests.support.stand_in import NEW_TOKEN
from tests.support.walks import answer, paste_good, save

PACKAGE = Path(notion_wizard.__file__).parent
QUIET_SECONDS = 1


def wait_until_idle(window):
    """Wait until it has done what it does behind its first screen: it uses no processor then."""
    statistics = Path(f"/proc/{window._process.pid}/stat")
    used, since = None, time.monotonic()
    while time.monotonic() - since < QUIET_SECONDS:
        time.sleep(0.05)
        now = statistics.read_text().rpartition(")")[2].split()[11:13]
        if now != used:
            used, since = now, time.monotonic()


def test_all_screens_open_when_the_programs_files_are_gone(
    computer, northwind, tmp_path, monkeypatch
):
    copy = tmp_path / "copy"
    shutil.copytree(PACKAGE, copy / "notion_wizard")
    shutil.copytree(PACKAGE.parent / "resources", copy / "resources")
    monkeypatch.setenv("PYTHONPATH", str(copy))
    monkeypatch.setattr(
        "tests.support.computer.PROGRAM", (sys.executable, "-P", "-m", "notion_wizard")
    )
    window = computer.start_wizard(northwind.api_url)
    window.wait_for("page-situation")
    wait_until_idle(window)
    shutil.rmtree(copy)

    window.press("support-report")
    window.press("report-close")
    window.press("support-help")
    window.press("help-close")
    answer(window, "make")
    paste_good(window, NEW_TOKEN)
    save(window)
    window.press("tools-works")
    window.press("done-home")
    window.wait_for("page-home")
    window.press("nav-cancel")
    assert window.wait_for_end() == 0
    assert "NW-9011" not in window.errors
