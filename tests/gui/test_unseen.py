"""What is loaded behind the first screen: in small bits, and all that the first paste needs."""

import subprocess
import sys
from pathlib import Path

import notion_wizard
from notion_wizard.gui.unseen import NEEDED_SOON
from tests.support.first_screen import STARTED

_MOST_AT_ONCE = 15
"""So many modules of ours one bit may load: none takes 10 milliseconds then."""

_MOST_WHEN_NOTHING_IS_DUE = 20
"""Behind what is needed soon; the largest, of 16, took 10 milliseconds."""

_LOAD = """
import sys
from pathlib import Path
from importlib import import_module
def ours():
    return {one for one in sys.modules if one.startswith("notion_wizard.")}
def screen_is_there():
"""


def run(deeds: str) -> str:
    """Run this when the first screen is there, and return what it prints."""
    indented = "".join(f"    {line}\n" for line in deeds.splitlines())
    program = f"{_LOAD}{indented}    sys.stdout.flush()\n    os._exit(0)\n{STARTED}"
    command = [sys.executable, "-c", program]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout  # noqa: S603


def test_no_bit_is_large():
    counted = run(
        f"for module in {NEEDED_SOON!r}:\n"
        "    before = ours()\n"
        "    import_module(module)\n"
        "    print(module, len(ours() - before))\n"
    )
    large = [line for line in counted.splitlines() if int(line.split()[1]) > _MOST_AT_ONCE]
    assert not large


def test_every_bit_is_there_and_none_is_loaded_by_another_before():
    counted = run(
        f"for module in {NEEDED_SOON!r}:\n"
        "    if module in sys.modules:\n"
        "        print(module)\n"
        "    import_module(module)\n"
    )
    assert not counted


def test_behind_them_the_first_paste_and_the_first_message_load_nothing():
    loaded = run(
        f"for module in {NEEDED_SOON!r}:\n"
        "    import_module(module)\n"
        "before = ours()\n"
        "from notion_wizard.core.messages import read_message\n"
        "from notion_wizard.core.paste import analyse\n"
        "analyse('ntn_12345')\n"
        "read_message('Zapier: API token is invalid')\n"
        "print(*sorted(ours() - before))\n"
    )
    assert loaded.split() == []


def test_in_the_end_all_of_ours_is_there_that_the_window_may_need_and_no_bit_was_large():
    told = run(
        "sys.meta_path.pop(0)  # it waits for a module that is asked for below\n"
        "from notion_wizard.gui.kept_ready import everything\n"
        f"for module in {NEEDED_SOON!r}:\n"
        "    import_module(module)\n"
        "STARTS, started = ('subprocess.Popen', 'os.system', 'os.posix_spawn'), []\n"
        "sys.addaudithook(lambda event, _: event in STARTS and started.append(event))\n"
        "for piece in everything():\n"
        "    before = ours()\n"
        "    piece()\n"
        "    print(len(ours() - before))\n"
        "print(len(started))\n"
        "print(*sorted(ours()))\n"
    )
    *counted, others, loaded = told.splitlines()
    assert int(others) == 0, "another program was started for it"
    assert max(map(int, counted)) <= _MOST_WHEN_NOTHING_IS_DUE
    missing = _modules_of_the_window() - set(loaded.split())
    assert not missing


def _modules_of_the_window() -> set[str]:
    package = Path(notion_wizard.__file__).parent
    names = {
        ".".join(("notion_wizard", *file.relative_to(package).with_suffix("").parts))
        for file in package.rglob("*.py")
    }
    others = ("__main__", "cli", "practice", "self_test")
    return {
        name.removesuffix(".__init__")
        for name in names
        if name.split(".")[1] not in ("__init__", *others)
    }
