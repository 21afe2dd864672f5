"""What is loaded behind the first screen: in small bits, and all that the first paste needs."""

import subprocess
import sys

from notion_wizard.gui.unseen import NEEDED_SOON
from tests.support.first_screen import STARTED

_MOST_AT_ONCE = 15
"""So many modules of ours one bit may load: none takes 10 milliseconds then."""

_LOAD = """
import sys
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
