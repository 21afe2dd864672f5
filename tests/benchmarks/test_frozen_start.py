"""How soon an installed program's first screen is painted, beside the source's in the same run.

They start in turn. Qt itself tells of the first picture that it hands to the screen, in both alike.
The median of some starts is told, as whatever else the computer does slows both.
"""

import os
import runpy
import shutil
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from typing import Final

import pytest

ROOT: Final = Path(__file__).parents[2]
_PAINTED: Final = "Flushing"
_MOST: Final = 1.2
_ROUNDS: Final = 20
_SOURCE: Final = (sys.executable, "-m", "notion_wizard")

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="frozen on Linux"),
    pytest.mark.timeout(600),  # freezing takes a minute on a busy computer
]


@pytest.fixture
def frozen(tmp_path_factory):
    if not shutil.which("objdump"):
        pytest.skip("needs binutils")
    build = runpy.run_path(str(ROOT / "packaging/linux/build.py"))
    folder = build["freeze"](1_800_000_000, tmp_path_factory.mktemp("freeze"))
    return str(folder / "notion-wizard")


def start_until_painted(command):
    # Installed programs have their byte code beside them.
    environment = {key: value for key, value in os.environ.items() if "BYTECODE" not in key}
    environment["QT_LOGGING_RULES"] = "qt.widgets.painting=true"
    started = subprocess.Popen(  # noqa: S603 - our own program
        command, env=environment, stderr=subprocess.PIPE, text=True
    )
    with started:
        is_painted = any(_PAINTED in line for line in started.stderr)
        started.kill()
    assert is_painted


def test_an_installed_program_starts_as_fast_as_the_source(benchmark, capsys, frozen):
    from_source = []

    def start_from_source():
        began = time.perf_counter()
        start_until_painted(_SOURCE)
        from_source.append(time.perf_counter() - began)

    start_until_painted([frozen])
    start_until_painted(_SOURCE)
    benchmark.pedantic(
        start_until_painted, setup=start_from_source, args=([frozen],), rounds=_ROUNDS
    )
    installed, source = benchmark.stats.stats.median, median(from_source)
    ratio = installed / source
    benchmark.extra_info["times the source"] = round(ratio, 2)
    with capsys.disabled():
        sys.stdout.write(
            f"\ninstalled: {installed * 1000:.0f} ms, source: {source * 1000:.0f} ms, "
            f"{ratio:.2f} times the source\n"
        )
    assert ratio <= _MOST
